import { nextNumber } from "@db/queries/applications.server";
import { lockKey, transaction } from "@db/transaction.server";
import { holdRole } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, stale } from "~/lib/errors";
import { receiptNumber } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { rocYear } from "~/lib/time";
import { applyRuling, termsOf } from "./eligibility.server";
import { applicationEvent } from "./events";
import { isComplete, missingFields } from "./proposal";
import { applicationFor, factOf, holdFor, signedInId, take } from "./standing.server";

/**
 * Hands an application in and gives its receipt number. From here every active member holds the role of member on the
 * challenge, which the separation of roles may forbid. Sent twice, it is handed in once and answers with the same number.
 */
export async function submitApplication(ctx: Ctx, input: { applicationId: string; version?: number }): Promise<{ receiptNo: string }> {
  const seen = await applicationFor(ctx, input.applicationId);
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, `application:${seen.challengeId}:${seen.teamId}`);
    const now = await applicationFor(tx, input.applicationId);
    if (now.receiptNo !== null && now.state === "submitted") return { receiptNo: now.receiptNo };
    const row = await holdFor(tx, input.applicationId, "submit");
    if (input.version !== undefined && input.version !== row.version) throw stale();
    if (!isComplete(row.proposal)) throw new AppError("invalid", { reason: "applications_refused_incomplete", fields: missingFields(row.proposal) });
    // Joining and leaving wait: whoever is on the team now is bound here, and whoever joins later by his joining.
    await lockKey(tx.db, `team:${row.teamId}`);
    const terms = await termsOf(tx, row.challengeId, row.teamId);
    insist(await applyRuling(tx, terms));
    const submittedBy = signedInId(tx);
    for (const personId of terms.team.memberIds) await holdRole(tx, { challengeId: row.challengeId, personId, role: "member" });
    const year = rocYear(tx.now);
    const receiptNo = receiptNumber(year, await nextNumber(tx.db, `receipt-${year}`));
    await take(tx, row, "submit", { receiptNo, submittedBy, submittedAt: tx.now });
    const fact = factOf(row);
    tx.record(applicationEvent("application.submitted", { ...fact, body: { ...fact.body, receiptNo, members: terms.team.memberIds.length } }));
    return { receiptNo };
  });
}
