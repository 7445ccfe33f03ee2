import { data, redirect } from "@remix-run/node";
import { say } from "~/i18n/lookup.server";
import { AppError, type ErrorCode } from "~/lib/errors";
import { safeLocalPath } from "~/lib/localPath";
import type { MessageKey } from "~/lib/message-key";
import { log } from "~/server/log.server";
import { asAppError, loggable } from "./faults.server";
import { type Flash, flashCookie } from "./flash.server";
import { BodyError } from "./form.server";
import type { ErrorBody, Refusal } from "./refusal";
import type { RequestContext } from "./request-context.server";
import { shortPageResponse } from "./short-page.server";

export const statusOf: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  wrong_state: 409,
  invalid: 422,
  limit: 429,
  unavailable: 503,
};
const mendable: ErrorCode[] = ["invalid", "conflict", "wrong_state", "limit"];

/** What a verb's caller returns to send the reader on. */
export class Redirection {
  readonly url: string;
  readonly flash: Flash | undefined;
  constructor(url: string, flash?: Flash) {
    this.url = safeLocalPath(url);
    this.flash = flash;
  }
}

/** 303 to a path of this site, with an optional message for the page there. */
export const redirectTo = (url: string, flash?: MessageKey | Flash): Redirection =>
  new Redirection(url, typeof flash === "string" ? { key: flash } : flash);

export function redirection(to: Redirection, headers: Headers): Response {
  if (to.flash) headers.append("Set-Cookie", flashCookie(to.flash));
  return redirect(to.url, { status: 303, headers });
}

/** Writes down what failed in a part that its page can do without. */
export const noteFault =
  ({ requestId }: { requestId: string }) =>
  (error: unknown): void =>
    log().error({ requestId, ...loggable(error) }, "left out");

type Where = Pick<RequestContext, "requestId" | "locale">;

/** An error as a Refusal, when the reader can mend it on the form; undefined when it ends the page. */
export function refusalFor(error: unknown, where: Where, values: Refusal["values"]): { refusal: Refusal; status: number } | undefined {
  const { requestId, locale } = where;
  if (error instanceof BodyError) {
    const message = error.status === 413 ? say("errors_too_big", { limit: "1 MB" }, locale) : say("errors_unreadable_form", {}, locale);
    return { refusal: { ok: false, code: error.status === 413 ? "limit" : "invalid", message, fields: {}, values, requestId }, status: error.status };
  }
  const known = asAppError(error);
  if (!known || !mendable.includes(known.code)) return undefined;
  if (known !== error) log().warn({ requestId, ...loggable(error) }, "race lost");
  return { refusal: refusalOfApp(known, where, values), status: statusOf[known.code] };
}

export function refusalOfApp({ code, detail }: AppError, { requestId, locale }: Where, values: Refusal["values"]): Refusal {
  const fields: Record<string, string[]> = {};
  for (const [name, keys] of Object.entries(detail.fields ?? {})) fields[name] = keys.map((key) => say(key, detail.params, locale));
  return { ok: false, code, message: say(detail.reason, detail.params, locale), fields, values, requestId };
}

export const refused = (refusal: Refusal, status: number, headers: Headers) => data(refusal, { status, headers });

/** A limit says how long it lasts: to the reader in words, to programs in a header. */
export function noteWait(error: unknown, context: RequestContext): void {
  if (!(error instanceof AppError) || error.code !== "limit") return;
  const seconds = Number(error.detail.params?.seconds);
  if (Number.isFinite(seconds)) context.retryAfter = seconds;
}

/** The body and status of an error that ends the request. Bugs are logged here, once, with the request id. */
export function endOf(error: unknown, { requestId, locale }: Where): { body: ErrorBody; status: number } {
  if (error instanceof BodyError) {
    const key: MessageKey = error.status === 413 ? "errors_too_big" : "errors_unreadable_form";
    return { body: { code: "invalid", message: say(key, { limit: "1 MB" }, locale), requestId }, status: error.status };
  }
  const known = asAppError(error);
  if (known) {
    if (known !== error) log().error({ requestId, ...loggable(error) }, "unavailable");
    return { body: { code: known.code, message: say(known.detail.reason, known.detail.params, locale), requestId }, status: statusOf[known.code] };
  }
  log().error({ requestId, ...loggable(error) }, "bug");
  return { body: { code: "unexpected", message: say("errors_unexpected", {}, locale), requestId }, status: 500 };
}

/** For routes with a component: the nearest ErrorBoundary shows it. */
export function endPage(error: unknown, where: Where, headers: Headers): Response {
  const { body, status } = endOf(error, where);
  return Response.json(body, { status, headers });
}

/** For routes without a component: a script gets the boundary's data, a reader gets a page. */
export function endDocument(error: unknown, context: RequestContext, headers: Headers): Response {
  if (context.fromScript) return endPage(error, context, headers);
  const { body, status } = endOf(error, context);
  return shortPageResponse({ status, message: body.message, requestId: body.requestId, locale: context.locale }, headers);
}

/** Back to the page the button stood on, saying why nothing was done. */
export function refusedBack(url: string, error: AppError, headers: Headers): Response {
  const { reason, params } = error.detail;
  return redirection(new Redirection(url, { key: reason, tone: "refused", ...(params ? { params } : {}) }), headers);
}

/** Rethrown as it is: Remix's own control flow. */
export const isResponse = (error: unknown): error is Response => error instanceof Response;
