import { eq } from "drizzle-orm";
import { keyResults, keyResultTargets, objectives } from "@db/schema";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { holds } from "./canonical";
import { type KeyResultSeed, objectiveSeeds } from "./objectives";

/** O1–O5, their key results and every yearly target; returns how many rows had to change. */
export async function loadObjectives(tx: Ctx): Promise<number> {
  const stored = new Map((await tx.db.select().from(objectives)).map((one) => [one.code, one]));
  let changed = 0;
  for (const { keyResults: listed, ...objective } of objectiveSeeds()) {
    const found = stored.get(objective.code);
    const id = found?.id ?? newId(tx.now);
    if (!found) await tx.db.insert(objectives).values({ id, ...objective });
    else if (!holds(found, objective)) await tx.db.update(objectives).set(objective).where(eq(objectives.id, id));
    if (!found || !holds(found, objective)) changed += 1;
    for (const keyResult of listed) changed += await loadKeyResult(tx, id, keyResult);
  }
  return changed;
}

async function loadKeyResult(tx: Ctx, objectiveId: string, { targets, ...seed }: KeyResultSeed): Promise<number> {
  const row = { objectiveId, ...seed };
  const [found] = await tx.db.select().from(keyResults).where(eq(keyResults.code, seed.code));
  const id = found?.id ?? newId(tx.now);
  let changed = 0;
  if (!found) {
    await tx.db.insert(keyResults).values({ id, ...row });
    changed += 1;
  } else if (!holds(found, row)) {
    await tx.db.update(keyResults).set(row).where(eq(keyResults.id, id));
    changed += 1;
  }
  const stored = new Map((await tx.db.select().from(keyResultTargets).where(eq(keyResultTargets.keyResultId, id))).map((one) => [one.year, one]));
  for (const target of targets) {
    const present = stored.get(target.year);
    if (present && holds(present, { ...target })) continue;
    if (present) await tx.db.update(keyResultTargets).set(target).where(eq(keyResultTargets.id, present.id));
    else await tx.db.insert(keyResultTargets).values({ id: newId(tx.now), keyResultId: id, ...target });
    changed += 1;
  }
  return changed;
}
