import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { say } from "~/i18n/lookup.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { type Access, anyone } from "./access";
import {
  endDocument,
  endOf,
  endPage,
  isResponse,
  noteWait,
  Redirection,
  redirection,
  refusalFor,
  refused,
  refusedBack,
  statusOf,
} from "./answer.server";
import { asAppError } from "./faults.server";
import { parseForm, readForm, readJson, typedValues } from "./form.server";
import { once } from "./once.server";
import type { Refusal } from "./refusal";
import { type Received, receiver } from "./upload.server";
import { insistAccess, insistOwnSite, parseParams, parseQuery, toSignIn, type Visit, visitOf } from "./visit.server";

export { redirectTo } from "./answer.server";
export type { ActionResult, Refusal } from "./refusal";

const brand = Symbol.for("cuilian.http.builder");
export type BuilderName = "open" | "page" | "act" | "upload" | "download" | "api";
/** Which builder made a loader or action; undefined when none did. A test walks every built route with it. */
export const branded = (fn: unknown): BuilderName | undefined =>
  typeof fn === "function" ? (Reflect.get(fn, brand) as BuilderName | undefined) : undefined;
const mark = <F extends object>(name: BuilderName, fn: F): F => Object.defineProperty(fn, brand, { value: name });

type Params<P> = P extends z.ZodType ? z.output<P> : Record<string, string | undefined>;
type Query<Q> = Q extends z.ZodType ? z.output<Q> : Record<string, string | string[]>;
type Shape = z.ZodType | undefined;
export interface Given<P, Q> {
  ctx: Ctx;
  params: Params<P>;
  query: Query<Q>;
  request: Request;
  /** Headers of the answer; append Set-Cookie here. */
  headers: Headers;
}
type Loader<T> = (args: LoaderFunctionArgs) => Promise<Exclude<T, Redirection>>;
type Action<T> = (args: ActionFunctionArgs) => Promise<Exclude<T, Redirection> | Refusal>;
type Args = LoaderFunctionArgs | ActionFunctionArgs;

const isEmpty = (headers: Headers) => headers.keys().next().done === true;
const answer = <T>(value: T, headers: Headers): T => (isEmpty(headers) ? value : (data(value, { headers }) as T));

interface PageOptions<P extends Shape, Q extends Shape> {
  access: Access;
  params?: P;
  query?: Q;
}

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
      const key = form.get("_key");
      const work = () => fn({ ctx, params, form: parsed.value, request, headers });
      return options.once ? once(ctx, typeof key === "string" ? key : null, work) : work();
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
    attempt(options, args, async ({ ctx, request, headers }, params, values) =>
      fn({ ctx, params, request, headers, receive: receiver(request, options.limits, (fields) => Object.assign(values, fields)) }),
    );
  return mark("upload", run as Action<T>);
}

export interface Download {
  body: string | Uint8Array | ReadableStream<Uint8Array>;
  name: string;
  type: string;
  /** Shown in the browser instead of saved. */
  inline?: boolean;
}

/** A loader that answers with a file. For routes without a component. */
export function download<P extends Shape = undefined, Q extends Shape = undefined>(
  options: PageOptions<P, Q>,
  fn: (given: Given<P, Q>) => Promise<Download>,
) {
  return mark("download", async (args: LoaderFunctionArgs): Promise<Response> => {
    let headers = new Headers();
    try {
      const visit = await visitOf(args);
      headers = visit.headers;
      const params = parseParams(options.params, args.params) as Params<P>;
      insistAccess(options.access, visit.ctx);
      const file = await fn({ ctx: visit.ctx, params, query: parseQuery(options.query, args.request) as Query<Q>, request: args.request, headers });
      return fileResponse(file, headers);
    } catch (error) {
      if (isResponse(error)) throw error;
      if (error instanceof AppError && error.code === "unauthenticated") throw toSignIn(args.request);
      throw endDocument(error, args.context, headers);
    }
  });
}

/** RFC 6266: an ASCII name for old readers, the real one beside it. */
function fileResponse({ body, name, type, inline }: Download, headers: Headers): Response {
  const plain = name.replace(/[^\w.-]+/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  headers.set("Content-Type", type);
  headers.set("Content-Disposition", `${inline ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${exact}`);
  headers.set("Cache-Control", "private, no-store");
  return new Response(body as BodyInit, { headers });
}

interface ApiOptions<P extends Shape, Q extends Shape, B extends Shape> extends PageOptions<P, Q> {
  body?: B;
}
interface ApiGiven<P, Q, B> extends Given<P, Q> {
  body: B extends z.ZodType ? z.output<B> : undefined;
}

/** A loader or action that speaks JSON, with JSON errors. For routes without a component. */
export function api<T, P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  options: ApiOptions<P, Q, B>,
  fn: (given: ApiGiven<P, Q, B>) => Promise<T>,
) {
  return mark("api", async (args: Args): Promise<Response> => {
    let headers = new Headers();
    try {
      const visit = await visitOf(args);
      headers = visit.headers;
      insistOwnSite(args.request);
      const params = parseParams(options.params, args.params) as Params<P>;
      insistAccess(options.access, visit.ctx);
      const body = (options.body ? parseJson(options.body, await readJson(args.request)) : undefined) as ApiGiven<P, Q, B>["body"];
      const query = parseQuery(options.query, args.request) as Query<Q>;
      return Response.json(await fn({ ctx: visit.ctx, params, query, body, request: args.request, headers }), { headers });
    } catch (error) {
      if (isResponse(error)) throw error;
      const { body, status } = endOf(error, args.context);
      const fields = error instanceof AppError ? error.detail.fields : undefined;
      return Response.json({ error: { ...body, ...(fields ? { fields } : {}) } }, { status, headers });
    }
  });
}

function parseJson<B extends z.ZodType>(shape: B, value: unknown): z.output<B> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("invalid", { reason: "errors_check_fields" });
}
