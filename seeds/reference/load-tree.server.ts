import { and, eq, inArray } from "drizzle-orm";
import { referenceNodes, referenceTrees } from "@db/schema";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { holds } from "./canonical";
import type { TreeSeed } from "./trees/node";

const batch = 100;

async function treeRow(tx: Ctx, tree: TreeSeed): Promise<{ id: string; changed: number }> {
  const head = { title: tree.title, source: tree.source, data: tree.data };
  const [found] = await tx.db.select().from(referenceTrees).where(and(eq(referenceTrees.kind, tree.kind), eq(referenceTrees.version, tree.version)));
  if (!found) {
    const id = newId(tx.now);
    await tx.db.insert(referenceTrees).values({ id, kind: tree.kind, version: tree.version, ...head, loadedAt: tx.now });
    return { id, changed: 1 };
  }
  if (holds(found, head)) return { id: found.id, changed: 0 };
  await tx.db.update(referenceTrees).set({ ...head, loadedAt: tx.now }).where(eq(referenceTrees.id, found.id));
  return { id: found.id, changed: 1 };
}

/** Writes one tree of one version; returns how many rows had to change. */
export async function loadTree(tx: Ctx, tree: TreeSeed): Promise<number> {
  const { id: treeId, changed: headChanged } = await treeRow(tx, tree);
  const stored = new Map((await tx.db.select().from(referenceNodes).where(eq(referenceNodes.treeId, treeId))).map((node) => [node.code, node]));
  const fresh = tree.nodes.filter((node) => !stored.has(node.code));
  for (let at = 0; at < fresh.length; at += batch) await tx.db.insert(referenceNodes).values(fresh.slice(at, at + batch).map((node) => ({ id: newId(tx.now), treeId, ...node })));
  let changed = headChanged + fresh.length;
  for (const node of tree.nodes) {
    const found = stored.get(node.code);
    if (!found || holds(found, { ...node })) continue;
    await tx.db.update(referenceNodes).set(node).where(eq(referenceNodes.id, found.id));
    changed += 1;
  }
  const wanted = new Set(tree.nodes.map((node) => node.code));
  const gone = [...stored.values()].filter((node) => !wanted.has(node.code)).map((node) => node.id);
  if (gone.length > 0) await tx.db.delete(referenceNodes).where(inArray(referenceNodes.id, gone));
  return changed + gone.length;
}
