import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { AppError } from "~/lib/errors";
import { endDocument, endOf, isResponse } from "./answer.server";
import { type Args, type Given, mark, type PageOptions, type Params, type Query, type Shape } from "./door.server";
import { readJson } from "./form.server";
import { insistAccess, insistOwnSite, parseParams, parseQuery, toSignIn, visitOf } from "./visit.server";

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
