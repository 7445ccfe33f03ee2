import { forgetModels, insertModel, latestModel, modelBody, publicTexts, referenceTexts } from "@db/queries/matching-models.server";
import { transaction } from "@db/transaction.server";
import { env } from "~/http/env.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { fitApart } from "../apart.server";
import type { Endpoint } from "./embeddings.server";
import { type Space, spaceVersion, unpackSpace } from "./space";
import { currentVectors, type Vectors, vectorsHash } from "./vectors.server";

const kind = "text_space";
const seed = 1;
/** With fewer texts of its own the platform leans on the reference frameworks: from two dozen sentences no language is learned. */
const enough = 100;
const kept = 3;

/**
 * Fits the text space to everything anybody may read, unless nothing has moved since it was fitted last. Deterministic.
 * @returns whether a new space was stored
 */
export async function fitTextSpace(ctx: Ctx): Promise<boolean> {
  const own = [...new Set(await publicTexts(ctx.db))];
  const texts = [...new Set(own.length < enough ? [...own, ...(await referenceTexts(ctx.db))] : own)].sort();
  const source = sha256(JSON.stringify([spaceVersion, seed, texts]));
  const latest = await latestModel(ctx.db, kind);
  if (latest?.source === source || texts.length === 0) return false;
  const { hash, body } = await fitApart("space", texts, seed);
  return transaction(ctx, async (tx) => {
    const row = { id: newId(tx.now), kind, version: (latest?.version ?? 0) + 1, hash, source, body, madeAt: tx.now };
    const added = await insertModel(tx.db, row);
    if (added) await forgetModels(tx.db, kind, kept);
    return added;
  });
}

/** The space in use, with an endpoint's vectors where there are some; the hash names what is really used. */
export type SpaceInUse = Space & { vectors: Vectors | null };
let inMemory: { key: string; space: Promise<SpaceInUse | null> } | undefined;

/** The newest space, read from the database once per process; null while none was fitted, or when its bytes are damaged. */
export async function currentSpace(db: Ctx["db"], endpoint: Endpoint | null = env().embeddings): Promise<SpaceInUse | null> {
  const latest = await latestModel(db, kind);
  if (!latest) return null;
  const key = [latest.hash, endpoint?.model, await vectorsHash(db, endpoint)].join(" ");
  if (inMemory?.key === key) return inMemory.space;
  const mine = { key, space: load(db, latest.version, endpoint) };
  inMemory = mine;
  const forget = () => {
    if (inMemory === mine) inMemory = undefined;
  };
  mine.space.then((found) => found ?? forget(), forget);
  return mine.space;
}

async function load(db: Ctx["db"], version: number, endpoint: Endpoint | null): Promise<SpaceInUse | null> {
  const body = await modelBody(db, kind, version);
  const space = body && unpackSpace(body);
  if (!space) return null;
  const vectors = await currentVectors(db, endpoint);
  return { ...space, hash: vectors ? `${space.hash}+${vectors.hash}` : space.hash, vectors };
}
