import { transaction } from "@db/transaction.server";
import { programmeEvent } from "~/features/programmes/events";
import type { Ctx } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { readCsv } from "~/lib/spreadsheet/csv";
import { loadObjectives } from "./load-objectives.server";
import { loadProgramme } from "./load-programme.server";
import { loadRubrics } from "./load-rubrics.server";
import { loadTree } from "./load-tree.server";
import { glossary } from "./source";
import { industryTree, planLists, technologyNeedTree, technologyTree } from "./trees/industries";
import type { TreeSeed } from "./trees/node";
import { planTree } from "./trees/plan";
import { competencyTree, demandTree, glossaryTree, publicSectorTree, talentTree } from "./trees/talent";

export interface LoadOptions {
  /** Moves the year windows of a demonstration so that year 114 ends this many months after now. */
  demoYearEndsAfterMonths?: number | undefined;
}

/** Every reference tree as it should stand in the database. */
export function referenceTreeSeeds(): TreeSeed[] {
  const terms = readCsv(new TextEncoder().encode(glossary));
  if ("refused" in terms) throw new Error("the glossary is not a CSV");
  return [industryTree(), technologyTree(), technologyNeedTree(), talentTree(), competencyTree(), publicSectorTree(), demandTree(), ...planLists(), planTree(), glossaryTree(terms.rows)];
}

/** Brings the reference data up to date with the files; a second run changes nothing. */
export async function loadReference(ctx: Ctx, options: LoadOptions = {}): Promise<{ programmeId: string; changed: number }> {
  if (ctx.actor.kind !== "system") throw forbidden();
  return transaction(ctx, async (tx) => {
    const programme = await loadProgramme(tx, options.demoYearEndsAfterMonths);
    let changed = programme.changed + (await loadObjectives(tx)) + (await loadRubrics(tx));
    for (const tree of referenceTreeSeeds()) changed += await loadTree(tx, tree);
    if (changed > 0) tx.record(programmeEvent("reference.loaded", { subject: { kind: "programme", id: programme.id }, body: { changed } }));
    return { programmeId: programme.id, changed };
  });
}
