import { anyClass, namedActivities, openChallenges } from "@db/queries/applications-teams.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { taipeiDay } from "~/lib/time";
import { applicationEvent } from "./events";
import type { LetterCriterion } from "./proposal";
import { releaseMembers } from "./release.server";
import { factOf, holdFor, take } from "./standing.server";

export interface LetterInput {
  reason: string;
  criteria: readonly { key: LetterCriterion; met: boolean }[];
  wouldHaveChanged: string;
  challengeIds: readonly string[];
  activityIds: readonly string[];
}

/**
 * Ends an application with a letter that teaches: why, which criteria were met, what would have changed it, and where
 * to go next: an open challenge or a class, as long as there is any, so that no refusal is a dead end.
 */
export async function markNotSelected(ctx: Ctx, input: { applicationId: string; letter: LetterInput }): Promise<void> {
  const { letter } = input;
  if (letter.criteria.length === 0) throw invalidField("unmet", "applications_refused_no_criteria");
  if (new Set(letter.criteria.map((one) => one.key)).size < letter.criteria.length) throw invalidField("unmet", "applications_refused_both_ways");
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.applicationId, "markNotSelected");
    if (letter.challengeIds.length + letter.activityIds.length === 0 && (await anyClass(tx.db, taipeiDay(tx.now))))
      throw invalidField("challengeIds", "applications_refused_no_route");
    await insistOnRoutes(tx, letter, row.challengeId);
    const kept = {
      reason: letter.reason,
      criteria: letter.criteria.map((one) => ({ ...one })),
      wouldHaveChanged: letter.wouldHaveChanged,
      challengeIds: [...letter.challengeIds],
      activityIds: [...letter.activityIds],
    };
    await take(tx, row, "notSelect", { letter: kept });
    await releaseMembers(tx, row);
    tx.record(applicationEvent("application.not_selected", factOf(row)));
  });
}

/** What a letter points to must be there for the team to take: open, and not the challenge it was just refused by. */
async function insistOnRoutes(ctx: Pick<Ctx, "db" | "now">, letter: LetterInput, challengeId: string): Promise<void> {
  const open = await openChallenges(ctx.db, letter.challengeIds, ctx.now);
  if (open.length < new Set(letter.challengeIds).size || letter.challengeIds.includes(challengeId))
    throw invalidField("challengeIds", "applications_refused_route_closed");
  const classes = await namedActivities(ctx.db, letter.activityIds);
  if (classes.length < new Set(letter.activityIds).size)
    throw new AppError("invalid", { reason: "errors_check_fields", fields: { activityIds: ["applications_refused_route_closed"] } });
}
