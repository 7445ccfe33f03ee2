import { type ChallengeRow, type NewChallenge, replaceNeeds, updateChallenge } from "@db/queries/challenges.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import type { BriefContent } from "./brief";
import { contentOf } from "./content.server";
import { challengeEvent } from "./events";
import type { StepValues, WritingStep } from "./forms";
import { passportAfterEdit } from "./passport";
import { sameContent } from "./revisions";
import { openFor } from "./standing.server";

export type StepInput = { [Step in WritingStep]: { step: Step; values: StepValues<Step> } }[WritingStep] & {
  challengeId: string;
  /** The version the writer had in front of him. */
  version: number;
  /** Names one sitting: its own earlier autosaves are never a conflict for it. */
  editKey?: string | undefined;
};

type Change = Partial<BriefContent>;

/** What a step's answers make of the brief; the rest stays as it is. */
function changeBy(input: StepInput, now: BriefContent): Change {
  switch (input.step) {
    case "problem": {
      const { title, summary, industry, technologies, background, problem, currentSolution } = input.values;
      return {
        title,
        summary: summary ?? null,
        industry: industry ?? null,
        technologies,
        brief: { ...now.brief, background, problem, currentSolution },
      };
    }
    case "target":
      return { brief: { ...now.brief, ...input.values } };
    case "data":
      return { dataPassport: passportAfterEdit(now.dataPassport, input.values) };
    case "needs":
      return { needs: input.values.needs, languages: input.values.languages.length > 0 ? input.values.languages : ["zh"] };
    case "conditions": {
      const { site, resources, support, city, places, durationMonths, mentorHours, awardTwd, ip, contactName, contactEmail, excludedCompetitors } =
        input.values;
      return {
        brief: { ...now.brief, site, resources, support },
        city: city ?? null,
        places: places ?? 1,
        durationMonths: durationMonths ?? null,
        mentorHours: mentorHours ?? null,
        awardTwd: awardTwd ?? null,
        ip: ip ?? null,
        contactName: contactName ?? null,
        contactEmail: contactEmail ?? null,
        excludedCompetitors: excludedCompetitors ?? null,
      };
    }
  }
}

const differs = (change: Change, now: BriefContent): boolean => {
  const keys = Object.keys(change) as (keyof BriefContent)[];
  return keys.some((key) => (key === "needs" ? !sameNeeds(change.needs ?? [], now.needs) : !sameContent(change[key], now[key])));
};
const sameNeeds = (a: BriefContent["needs"], b: BriefContent["needs"]) => {
  const sorted = (list: BriefContent["needs"]) => [...list].sort((left, right) => left.item.localeCompare(right.item));
  return sameContent(sorted(a), sorted(b));
};

const isStale = (input: StepInput, row: ChallengeRow): boolean =>
  input.version !== row.version && (input.editKey === undefined || input.editKey !== row.editKey);

/**
 * Saves one step, typed or autosaved. Saying again what already stands changes nothing.
 * @throws conflict when somebody else saved this brief after the writer opened it.
 */
export async function saveStep(ctx: Ctx, input: StepInput): Promise<{ version: number }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "edit");
    const now = await contentOf(tx.db, row);
    const change = changeBy(input, now);
    if (!differs(change, now)) return { version: row.version };
    if (isStale(input, row)) throw stale();
    const { needs, ...columns } = change;
    if (needs)
      await replaceNeeds(
        tx.db,
        row.id,
        needs.map((need) => ({ ...need, id: newId(ctx.now) })),
      );
    const version = await updateChallenge(tx.db, row.id, {
      ...(columns as Partial<NewChallenge>),
      editKey: input.editKey ?? null,
      updatedAt: ctx.now,
    });
    // One fact per sitting and save by hand, not one per autosave.
    if (input.editKey === undefined || input.editKey !== row.editKey)
      tx.record(
        challengeEvent("challenge.edited", { subject: { kind: "challenge", id: row.id }, about: [row.organisationId], body: { step: input.step } }),
      );
    return { version };
  });
}
