import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import type { Locale } from "~/i18n/locale";
import { keyForIssue, textForIssue } from "./issues.server";

/** Largest form without files. */
export const formLimit = 1_000_000;
const reserved = new Set(["_key", "__intent__", "__state__"]);
const secret = /pass(word|phrase)|secret|token|csrf/i;

/** A body that cannot be taken as it is: too large (413) or not what its headers say (400). */
export class BodyError extends Error {
  readonly status: 400 | 413;
  constructor(status: 400 | 413) {
    super(status === 413 ? "request body too large" : "request body unreadable");
    this.status = status;
  }
}

/** The whole body, or a BodyError. What is over the limit is read on for a while and dropped, so that the answer arrives. */
async function readBody(request: Request, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return Buffer.alloc(0);
  try {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size <= limit) chunks.push(chunk);
      else if (size > limit * 16) break;
    }
  } catch {
    throw new BodyError(400);
  }
  if (size > limit) throw new BodyError(413);
  return Buffer.concat(chunks);
}

/** Reads a posted form of either encoding. */
export async function readForm(request: Request, limit = formLimit): Promise<FormData | URLSearchParams> {
  const type = request.headers.get("Content-Type") ?? "";
  const body = await readBody(request, limit);
  if (type.startsWith("application/x-www-form-urlencoded")) return new URLSearchParams(body.toString("utf8"));
  if (!type.startsWith("multipart/form-data")) throw new BodyError(400);
  try {
    return await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new BodyError(400);
  }
}

export async function readJson(request: Request, limit = formLimit): Promise<unknown> {
  const body = await readBody(request, limit);
  try {
    return body.length === 0 ? undefined : JSON.parse(body.toString("utf8"));
  } catch {
    throw new BodyError(400);
  }
}

/** What was typed, to be shown again. */
export function typedValues(form: FormData | URLSearchParams): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (reserved.has(name) || secret.test(name)) continue;
    const all = form.getAll(name).filter((one): one is string => typeof one === "string");
    const [first] = all;
    if (first !== undefined) values[name] = all.length > 1 ? all : first;
  }
  return values;
}

const mostInputs = 2_000;
const mostIndex = 500;

/** One input named `a[99999999]` would make an array of that length, and `__proto__` reaches into every object. */
function insistSaneNames(form: FormData | URLSearchParams): void {
  let count = 0;
  for (const name of form.keys()) {
    count += 1;
    const steps = name.split(/[.[\]]+/);
    const strange = steps.some(
      (step) => ["__proto__", "constructor", "prototype"].includes(step) || (/^\d+$/.test(step) && Number(step) > mostIndex),
    );
    if (strange || count > mostInputs || name.length > 200 || steps.length > 10) throw new BodyError(400);
  }
}

export type ParsedForm<T> = { ok: true; value: T } | { ok: false; fields: Record<string, string[]> };

/** Pure: the form against its shape; faults become texts on the names of their inputs. */
export function parseForm<Schema extends z.ZodType>(form: FormData | URLSearchParams, schema: Schema, locale: Locale): ParsedForm<z.output<Schema>> {
  insistSaneNames(form);
  const plain = new FormData();
  for (const [name, value] of form.entries()) if (!reserved.has(name)) plain.append(name, value as string);
  const formatError = (issues: $ZodIssue[]): string[] => [...new Set(issues.map((issue) => textForIssue(issue, locale)))];
  const submission = parseWithZod<Schema, string[]>(plain, { schema, error: keyForIssue, formatError });
  if (submission.status === "success") return { ok: true, value: submission.value as z.output<Schema> };
  const fields: Record<string, string[]> = {};
  for (const [name, texts] of Object.entries(submission.error ?? {})) if (texts) fields[name] = texts;
  return { ok: false, fields };
}
