import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Ctx } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import type { Access } from "./access";
import { now } from "./env.server";
import { changesState, fromOwnSite } from "./origin.server";
import type { RequestContext } from "./request-context.server";

export interface Visit {
  ctx: Ctx;
  context: RequestContext;
  request: Request;
  headers: Headers;
}
type Raw = Record<string, string | undefined>;

/** Who is asking, in which language, when. The actor is read once per request, however many loaders run. */
export async function visitOf({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Visit> {
  context.actor ??= context.findActor(request);
  const actor = await context.actor;
  if (actor.kind === "person") {
    context.actorId = actor.id;
    if (!context.languageChosen && actor.locale) context.locale = actor.locale;
  }
  const ctx: Ctx = { actor, db: context.db, now: now(), locale: context.locale, requestId: context.requestId };
  return { ctx, context, request, headers: new Headers() };
}

export function insistOwnSite(request: Request): void {
  if (!changesState(request.method)) return;
  if (!fromOwnSite(request.headers, new URL(request.url).origin)) throw new AppError("forbidden", { reason: "errors_foreign_origin" });
}

export function insistAccess(access: Access, ctx: Ctx): void {
  if (access(ctx.actor)) return;
  throw ctx.actor.kind === "visitor"
    ? new AppError("unauthenticated", { reason: "errors_sign_in" })
    : new AppError("forbidden", { reason: "errors_forbidden" });
}

/** To the sign-in page and, after it, back to the page that was wanted. */
export function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const wanted = changesState(request.method) ? pathname : pathname + search;
  return redirect(`/sign-in?${new URLSearchParams({ to: wanted })}`, { status: 302 });
}

/** A malformed id is an address that does not exist. */
export function parseParams<S extends z.ZodType>(shape: S | undefined, params: Raw): z.output<S> {
  if (!shape) return params as z.output<S>;
  const result = shape.safeParse(params);
  if (!result.success) throw notFound();
  return result.data;
}

const ours = new Set(["lang", "index", "_routes"]);

/** The query string against its shape. What does not fit is dropped, as if it had not been there. */
export function parseQuery<S extends z.ZodType>(shape: S | undefined, request: Request): z.output<S> {
  const raw: Record<string, string | string[]> = {};
  const search = new URL(request.url).searchParams;
  for (const name of new Set(search.keys())) {
    if (ours.has(name)) continue;
    const [first = "", ...more] = search.getAll(name);
    raw[name] = more.length > 0 ? [first, ...more] : first;
  }
  if (!shape) return raw as z.output<S>;
  const result = shape.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) delete raw[String(issue.path[0])];
  const again = shape.safeParse(raw);
  if (!again.success) throw notFound();
  return again.data;
}
