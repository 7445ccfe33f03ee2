import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { applicationEvent } from "./events";
import { releaseMembers } from "./release.server";
import { mayStep } from "./rules";
import { factOf, holdFor, take } from "./standing.server";

/** The programme finds a team eligible or not; a refusal says why and stands in the team's letter. */
export async function decideEligibility(
  ctx: Ctx,
  input: { applicationId: string; decision: "eligible" | "ineligible"; reason?: string },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.applicationId, "decideEligibility");
    if (input.decision === "eligible") {
      if (!mayStep(row.state, "findEligible")) throw new AppError("wrong_state", { reason: "applications_refused_supplement_open" });
      await take(tx, row, "findEligible", { eligibleAt: tx.now });
      tx.record(applicationEvent("application.found_eligible", factOf(row)));
      return;
    }
    if (!input.reason) throw invalidField("reason", "errors_required");
    const letter = { reason: input.reason, criteria: [], wouldHaveChanged: "", challengeIds: [], activityIds: [] };
    await take(tx, row, "findIneligible", { letter });
    await releaseMembers(tx, row);
    tx.record(applicationEvent("application.found_ineligible", factOf(row)));
  });
}
