import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { say } from "~/i18n/lookup.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { type Access, anyone } from "./access";
import { endDocument, endPage, isResponse, noteWait, Redirection, redirection, refusalFor, refused, refusedBack, statusOf } from "./answer.server";
import { type Args, type Given, mark, type PageOptions, type Params, type Query, type Shape } from "./door.server";
import { asAppError } from "./faults.server";
import { parseForm, readForm, typedValues } from "./form.server";
import { keyOfForm, once } from "./once.server";
import type { Refusal } from "./refusal";
import { type Received, receiver } from "./upload.server";
import { insistAccess, insistOwnSite, parseParams, parseQuery, toSignIn, type Visit, visitOf } from "./visit.server";

export { noteFault, redirectTo } from "./answer.server";
export { api, type Download, download } from "./data.server";
export { type BuilderName, branded } from "./door.server";
export type { ActionResult, Refusal } from "./refusal";

type Loader<T> = (args: LoaderFunctionArgs) => Promise<Exclude<T, Redirection>>;
type Action<T> = (args: ActionFunctionArgs) => Promise<Exclude<T, Redirection> | Refusal>;

const isEmpty = (headers: Headers) => headers.keys().next().done === true;
const answer = <T>(value: T, headers: Headers): T => (isEmpty(headers) ? value : (data(value, { headers }) as T));

async function load<P extends Shape, Q extends Shape, T>(options: PageOptions<P, Q>, fn: (given: Given<P, Q>) => Promise<T>, args: Args) {
  let visit: Visit | undefined;
  try {
    visit = await visitOf(args);
    const { ctx, request, headers } = visit;
    const params = parseParams(options.params, args.params) as Params<P>;
    insistAccess(options.access, ctx);
    const result = await fn({ ctx, params, query: parseQuery(options.query, request) as Query<Q>, request, headers });
    if (result instanceof Redirection) throw redirection(result, headers);
    return answer(result as Exclude<T, Redirection>, headers);
  } catch (error) {
    if (isResponse(error)) throw error;
    if (error instanceof AppError && error.code === "unauthenticated") throw toSignIn(args.request);
    throw endPage(error, args.context, visit?.headers ?? new Headers());
  }
}

/** A loader for everyone, deliberately. */
export function open<T, P extends Shape = undefined, Q extends Shape = undefined>(
  options: Omit<PageOptions<P, Q>, "access">,
  fn: (given: Given<P, Q>) => Promise<T>,
): Loader<T> {
  return mark("open", (args: LoaderFunctionArgs) => load({ ...options, access: anyone }, fn, args));
}

/** A guarded loader. Visitors are sent to sign in and come back. */
export function page<T, P extends Shape = undefined, Q extends Shape = undefined>(
  options: PageOptions<P, Q>,
  fn: (given: Given<P, Q>) => Promise<T>,
): Loader<T> {
  return mark("page", (args: LoaderFunctionArgs) => load(options, fn, args));
}

interface ActBase<P extends Shape> {
  access: Access;
  params?: P;
  /** For routes without a component: where a refusal is shown. */
  back?: (params: Params<P>) => string;
}
interface ActOptions<P extends Shape, F extends z.ZodType> extends ActBase<P> {
  form: F;
  /** The same form sent twice does its work once; see `onceKey`. */
  once?: boolean;
  /** The loader of the same page: who may not see it hears that, and not what is wrong with his form. */
  page?: (args: LoaderFunctionArgs) => Promise<unknown>;
  /** The same for routes without a component: throws what the record says to this reader. */
  may?: (ctx: Ctx, params: Params<P>) => Promise<unknown>;
}

async function attempt<P extends Shape, T>(
  options: ActBase<P>,
  args: ActionFunctionArgs,
  work: (visit: Visit, params: Params<P>, values: Refusal["values"]) => Promise<T | Redirection>,
) {
  const values: Refusal["values"] = {};
  let headers = new Headers();
  let params: Params<P> | undefined;
  try {
    const visit = await visitOf(args);
    headers = visit.headers;
    insistOwnSite(args.request);
    if (args.request.method !== "POST") throw methodNotAllowed(visit);
    params = parseParams(options.params, args.params) as Params<P>;
    insistAccess(options.access, visit.ctx);
    const result = await work(visit, params, values);
    if (result instanceof Redirection) throw redirection(result, headers);
    return answer(result as Exclude<T, Redirection>, headers);
  } catch (error) {
    if (isResponse(error)) throw error;
    const { context } = args;
    if (error instanceof AppError && error.code === "unauthenticated") return signInAgain(args, values, options.back !== undefined);
    noteWait(error, context);
    if (!options.back) {
      const mend = refusalFor(error, context, values);
      if (mend) return refused(mend.refusal, mend.status, headers) as unknown as Refusal;
      throw endPage(error, context, headers);
    }
    const known = asAppError(error);
    if (params !== undefined && known && [409, 422, 429].includes(statusOf[known.code])) throw refusedBack(options.back(params), known, headers);
    throw endDocument(error, context, headers);
  }
}

const methodNotAllowed = ({ context }: Visit) =>
  Response.json(
    { code: "invalid", message: say("errors_method", {}, context.locale), requestId: context.requestId },
    { status: 405, headers: { Allow: "POST" } },
  );

/** A script keeps the page and what was typed; a plain form can only be sent to the sign-in page. */
function signInAgain({ request, context }: ActionFunctionArgs, values: Refusal["values"], componentless: boolean): Refusal {
  if (!context.fromScript || componentless) throw toSignIn(request);
  const refusal: Refusal = {
    ok: false,
    code: "unauthenticated",
    message: say("errors_sign_in_again", {}, context.locale),
    fields: {},
    values,
    requestId: context.requestId,
  };
  return refused(refusal, 401, new Headers()) as unknown as Refusal;
}

export interface ActGiven<P, F extends z.ZodType> {
  ctx: Ctx;
  params: Params<P>;
  form: z.output<F>;
  request: Request;
  headers: Headers;
}

/** An action that takes a form. Return `redirectTo(...)` or data; faults come back as a Refusal with what was typed. */
export function act<T, F extends z.ZodType, P extends Shape = undefined>(
  options: ActOptions<P, F>,
  fn: (given: ActGiven<P, F>) => Promise<T>,
): Action<T> {
  const run = (args: ActionFunctionArgs) =>
    attempt(options, args, async ({ ctx, request, headers, context }, params, values) => {
      const form = await readForm(request);
      Object.assign(values, typedValues(form));
      const parsed = parseForm(form, options.form, context.locale);
      if (!parsed.ok) {
        await options.page?.(args);
        await options.may?.(ctx, params);
        return refuseForm(parsed.fields, options.back !== undefined, { ctx, headers, values });
      }
      const work = () => fn({ ctx, params, form: parsed.value, request, headers });
      return options.once ? once(ctx, keyOfForm(form, request.url), work) : work();
    });
  return mark("act", run as Action<T>);
}

function refuseForm(
  fields: Refusal["fields"],
  componentless: boolean,
  { ctx, headers, values }: { ctx: Ctx; headers: Headers; values: Refusal["values"] },
) {
  if (componentless) throw new AppError("invalid", { reason: "errors_check_fields" });
  const refusal: Refusal = {
    ok: false,
    code: "invalid",
    message: say("errors_check_fields", {}, ctx.locale),
    fields,
    values,
    requestId: ctx.requestId,
  };
  return refused(refusal, 422, headers) as unknown as Refusal;
}

interface UploadOptions<P extends Shape> extends ActBase<P> {
  limits: { bytes: number; files?: number };
  /** Counts each attempt before anything is read of it, a file that is refused too; throws when there were too many. */
  counts: (ctx: Ctx) => Promise<void>;
}
interface UploadGiven<P> {
  ctx: Ctx;
  params: Params<P>;
  request: Request;
  headers: Headers;
  receive: Received;
}

/** An action that takes files as a stream; `receive` hands on each as it arrives. */
export function upload<T, P extends Shape = undefined>(options: UploadOptions<P>, fn: (given: UploadGiven<P>) => Promise<T>): Action<T> {
  const run = (args: ActionFunctionArgs) =>
    attempt(options, args, async ({ ctx, request, headers, context }, params, values) => {
      const receive = receiver(request, options.limits, {
        admit: () => options.counts(ctx),
        onFields: (fields) => void Object.assign(values, fields),
        onCut: () => {
          context.endConnection = true;
        },
      });
      return fn({ ctx, params, request, headers, receive });
    });
  return mark("upload", run as Action<T>);
}
