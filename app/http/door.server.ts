import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { Ctx } from "~/lib/ctx";
import type { Access } from "./access";

const brand = Symbol.for("cuilian.http.builder");
export type BuilderName = "open" | "page" | "act" | "upload" | "download" | "api";
/** Which builder made a loader or action; undefined when none did. A test walks every built route with it. */
export const branded = (fn: unknown): BuilderName | undefined =>
  typeof fn === "function" ? (Reflect.get(fn, brand) as BuilderName | undefined) : undefined;
export const mark = <F extends object>(name: BuilderName, fn: F): F => Object.defineProperty(fn, brand, { value: name });

export type Params<P> = P extends z.ZodType ? z.output<P> : Record<string, string | undefined>;
export type Query<Q> = Q extends z.ZodType ? z.output<Q> : Record<string, string | string[]>;
export type Shape = z.ZodType | undefined;
export interface Given<P, Q> {
  ctx: Ctx;
  params: Params<P>;
  query: Query<Q>;
  request: Request;
  /** Headers of the answer; append Set-Cookie here. */
  headers: Headers;
}
export type Args = LoaderFunctionArgs | ActionFunctionArgs;

export interface PageOptions<P extends Shape, Q extends Shape> {
  access: Access;
  params?: P;
  query?: Q;
}
