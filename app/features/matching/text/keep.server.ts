import { forgetModels, insertModel, latestModel, modelBody, publicTexts, referenceTexts } from "@db/queries/matching-models.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { fitSpace, packSpace, type Space, spaceVersion, unpackSpace } from "./space";

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
  const space = fitSpace(texts, { seed });
  return transaction(ctx, async (tx) => {
    const row = { id: newId(tx.now), kind, version: (latest?.version ?? 0) + 1, hash: space.hash, source, body: packSpace(space), madeAt: tx.now };
    const added = await insertModel(tx.db, row);
    if (added) await forgetModels(tx.db, kind, kept);
    return added;
  });
}

let inMemory: { hash: string; space: Space } | undefined;

/** The newest space, read from the database once per process; null while none was fitted, or when its bytes are damaged. */
export async function currentSpace(db: Ctx["db"]): Promise<Space | null> {
  const latest = await latestModel(db, kind);
  if (!latest) return null;
  if (inMemory?.hash === latest.hash) return inMemory.space;
  const body = await modelBody(db, kind, latest.version);
  const space = body && unpackSpace(body);
  if (!space) return null;
  inMemory = { hash: space.hash, space };
  return space;
}
