import { z } from "zod";

/** An endpoint that answers like OpenAI's `POST /v1/embeddings`. */
export interface Endpoint {
  url: string;
  model: string;
  key: string | null;
}
/** Why the space answered instead: the same words are logged and shown to staff. */
export type Fallback = "off" | "timeout" | "unreachable" | "refused" | "bad_answer";

const answered = z.object({ data: z.array(z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()).min(1) })) });
const longestText = 8_000;
/** Texts that one request may carry. */
export const mostAtOnce = 64;

async function ask(endpoint: Endpoint, input: readonly string[], signal: AbortSignal): Promise<Float32Array[] | Fallback> {
  const response = await fetch(endpoint.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}) },
    body: JSON.stringify({ model: endpoint.model, input: input.map((text) => text.slice(0, longestText) || " ") }),
    redirect: "error",
    signal,
  });
  if (!response.ok) return "refused";
  const parsed = answered.safeParse(await response.json());
  if (!parsed.success || parsed.data.data.length !== input.length) return "bad_answer";
  const vectors = [...parsed.data.data].sort((a, b) => a.index - b.index);
  if (vectors.some(({ index, embedding }, i) => index !== i || embedding.length !== vectors[0]?.embedding.length)) return "bad_answer";
  const units = vectors.map(({ embedding }) => ofLengthOne(Float32Array.from(embedding)));
  return units.every((one): one is Float32Array => one !== null) ? units : "bad_answer";
}

function ofLengthOne(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : null;
}

/** Vectors of length 1 in the order of the texts, `mostAtOnce` at most, or why there are none. Opens no socket without an endpoint. */
export async function embed(endpoint: Endpoint | null, texts: readonly string[], timeoutMs = 60_000): Promise<Float32Array[] | Fallback> {
  if (!endpoint) return "off";
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await ask(endpoint, texts, signal);
  } catch (failure) {
    if (signal.aborted) return "timeout";
    return failure instanceof SyntaxError ? "bad_answer" : "unreachable";
  }
}

/** A vector as it is stored in a bytea column: four bytes a number, little-endian. */
export const vectorBytes = (vector: Float32Array): Uint8Array => new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength).slice();
export const vectorOf = (bytes: Uint8Array): Float32Array => new Float32Array(bytes.slice().buffer);
