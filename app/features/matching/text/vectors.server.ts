import { forgetModels, insertModel, latestModel, modelBody } from "@db/queries/matching-models.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { bestFew, raisedTo, type Usual, usual } from "./affinity";
import { type Endpoint, embed, mostAtOnce, vectorBytes, vectorOf } from "./embeddings.server";

const kind = "vectors";
/** Texts a brief is held against to know what likeness is usual; fewer than the least tell nothing. */
const background = { most: 240, least: 8 } as const;

/** What an endpoint made of the platform's texts, asked for by a job and never in a request. */
export interface Vectors {
  hash: string;
  /** By the hash of the text. */
  of: ReadonlyMap<string, Float32Array>;
  /** Keys of teams' texts. */
  works: readonly string[];
}
interface Head {
  model: string;
  keys: string[];
  works: number;
}

const keyOf = (text: string): string => sha256(text).slice(0, 24);
const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function pack(head: Head, vectors: readonly Float32Array[]): Uint8Array {
  const written = new TextEncoder().encode(JSON.stringify(head));
  return Buffer.concat([Buffer.from(new Uint32Array([written.length]).buffer), written, ...vectors.map(vectorBytes)]);
}

function unpack(bytes: Uint8Array, hash: string): { head: Head; vectors: Vectors } | null {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
    const each = (bytes.length - 4 - length) / Math.max(1, head.keys.length);
    const from = (at: number) => 4 + length + at * each;
    const of = new Map(head.keys.map((key, at) => [key, vectorOf(bytes.subarray(from(at), from(at + 1)))]));
    return { head, vectors: { hash, of, works: head.keys.slice(0, head.works) } };
  } catch {
    return null;
  }
}

async function stored(db: Ctx["db"]): Promise<{ head: Head; vectors: Vectors; source: string; version: number } | null> {
  const latest = await latestModel(db, kind);
  const body = latest && (await modelBody(db, kind, latest.version));
  const found = body && unpack(body, latest.hash);
  return found ? { ...found, source: latest.source, version: latest.version } : null;
}

/** Written down at least every so many requests: a process that dies asks no more than those again. */
const keptEvery = 16;
/** In place of a hash of the texts, while some of them have no vector. */
const unfinished = "";

async function answers(endpoint: Endpoint, texts: readonly string[], length: number | undefined): Promise<[key: string, vector: Float32Array][]> {
  const fresh = await embed(endpoint, texts);
  if (typeof fresh === "string") throw new Error(`embeddings: ${fresh}`);
  if (length !== undefined && fresh[0]?.length !== length) throw new Error("embeddings: bad_answer");
  return texts.flatMap((text, at): [string, Float32Array][] => (fresh[at] ? [[keyOf(text), fresh[at]]] : []));
}

/**
 * Asks the endpoint for what it has not been asked before. What has been answered is kept: a failure ends the job, which comes back and
 * asks for what is still missing. Until then vectors answer where they know every text, and the space elsewhere.
 * @returns whether the vectors of all texts were stored anew
 */
export async function fitVectors(
  ctx: Ctx,
  endpoint: Endpoint | null,
  texts: { works: readonly string[]; briefs: readonly string[] },
): Promise<boolean> {
  if (!endpoint) return false;
  const works = new Set(texts.works);
  // Briefs first: without its brief no pair is complete.
  const all = [...new Set([...texts.briefs, ...works])];
  const source = sha256(JSON.stringify([endpoint.model, [...all].sort()]));
  const before = await stored(ctx.db);
  if (before?.source === source || all.length === 0) return false;
  const known = new Map(before?.head.model === endpoint.model ? before.vectors.of : []);
  let version = before?.version ?? 0;
  const keep = (made: string) => {
    const there = all.filter((text) => known.has(keyOf(text)));
    const ordered = [...there.filter((text) => works.has(text)), ...there.filter((text) => !works.has(text))].map(keyOf);
    const head = { model: endpoint.model, keys: ordered, works: there.filter((text) => works.has(text)).length };
    version += 1;
    return write(
      ctx,
      version,
      made,
      pack(
        head,
        ordered.flatMap((key) => known.get(key) ?? []),
      ),
    );
  };
  const missing = all.filter((text) => !known.has(keyOf(text)));
  let unkept = 0;
  try {
    for (let from = 0; from < missing.length; from += mostAtOnce) {
      const [any] = known.values();
      for (const [key, vector] of await answers(endpoint, missing.slice(from, from + mostAtOnce), any?.length)) known.set(key, vector);
      unkept += 1;
      if (unkept < keptEvery) continue;
      // Somebody else has written meanwhile: let that one finish.
      if (!(await keep(unfinished))) return false;
      unkept = 0;
    }
  } catch (failure) {
    if (unkept > 0) await keep(unfinished);
    throw failure;
  }
  return keep(source);
}

/** @returns false when somebody else has stored that version. */
function write(ctx: Ctx, version: number, source: string, body: Uint8Array): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const row = { id: newId(tx.now), kind, version, hash: sha256(body).slice(0, 16), source, body, madeAt: tx.now };
    const added = await insertModel(tx.db, row);
    if (added) await forgetModels(tx.db, kind, 2);
    return added;
  });
}

/** Hash of the vectors in use; null without an endpoint or before its first answer. */
export const vectorsHash = async (db: Ctx["db"], endpoint: Endpoint | null): Promise<string | null> =>
  endpoint ? ((await latestModel(db, kind))?.hash ?? null) : null;

/** The stored vectors, unless they are another model's. */
export async function currentVectors(db: Ctx["db"], endpoint: Endpoint | null): Promise<Vectors | null> {
  const found = endpoint && (await stored(db));
  return found && found.head.model === endpoint.model ? found.vectors : null;
}

const usualOf = new WeakMap<Vectors, Map<string, Usual>>();

/** Nearness by vectors, 0–1, aggregated as the space does; null where some text was not embedded, which leaves it to the space. */
export function nearness(vectors: Vectors, brief: string, texts: readonly string[]): number | null {
  const asked = vectors.of.get(keyOf(brief));
  const own = [...new Set(texts)].map((text) => vectors.of.get(keyOf(text)));
  const complete = own.filter((one) => one !== undefined);
  if (!asked || own.length === 0 || complete.length < own.length || vectors.works.length < background.least) return null;
  const known = usualOf.get(vectors) ?? new Map<string, Usual>();
  usualOf.set(vectors, known);
  // Keys are hashes: in their order the first few are as good as drawn.
  const sample = () =>
    [...vectors.works]
      .sort()
      .slice(0, background.most)
      .flatMap((key) => vectors.of.get(key) ?? []);
  const { mean, deviation } = known.get(keyOf(brief)) ?? usual(sample().map((one) => cosine(asked, one)));
  known.set(keyOf(brief), { mean, deviation });
  return raisedTo(bestFew(complete.map((one) => (cosine(asked, one) - mean) / deviation)));
}
