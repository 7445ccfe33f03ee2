import { and, eq } from "drizzle-orm";
import { rubrics } from "@db/schema";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { holds } from "./canonical";
import { rubricSeeds } from "./rubrics";

/** The rubrics of review, grading and readiness; returns how many rows had to change. */
export async function loadRubrics(tx: Ctx): Promise<number> {
  let changed = 0;
  for (const rubric of rubricSeeds) {
    const [found] = await tx.db.select().from(rubrics).where(and(eq(rubrics.code, rubric.code), eq(rubrics.rubricVersion, rubric.rubricVersion)));
    if (found && holds(found, { ...rubric })) continue;
    const row = { ...rubric, items: [...rubric.items] };
    if (found) await tx.db.update(rubrics).set(row).where(eq(rubrics.id, found.id));
    else await tx.db.insert(rubrics).values({ id: newId(tx.now), ...row, createdAt: tx.now });
    changed += 1;
  }
  return changed;
}
