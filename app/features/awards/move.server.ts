import { awardById, quotaById, updateAward } from "@db/queries/awards.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, invalidField, notFound, stale } from "~/lib/errors";
import { awardEvent } from "./events";
import type { MoveInput } from "./forms";
import { mayMove, needsReason } from "./rules";
import { insistOn } from "./standing.server";

/** Takes an award one step further, or frees its place again; the approval needs a second officer. */
export async function moveAward(ctx: Ctx, input: MoveInput): Promise<void> {
  await transaction(ctx, async (tx) => {
    const award = await awardById(tx.db, input.awardId);
    if (!award) throw notFound();
    insistOn(ctx, input.to === "approved" ? "approve" : "move", award, award.teamId);
    if (!mayMove(award.state, input.to)) throw new AppError("wrong_state", { reason: "awards_refused_step" });
    if (needsReason(input.to) && !input.reason) throw invalidField("reason", "errors_required");
    const approving = input.to === "approved" ? { approvedBy: personId(ctx.actor) } : {};
    const done = await updateAward(tx.db, award.id, input.version, {
      state: input.to,
      updatedAt: ctx.now,
      ...(input.reason ? { reason: input.reason } : {}),
      ...approving,
    });
    if (!done) throw stale();
    const quota = await quotaById(tx.db, award.quotaId);
    if (!quota) throw notFound();
    const place = { quotaId: quota.id, place: award.place, kind: quota.kind, year: quota.year };
    const subject = { kind: "award", id: award.id };
    const about = [award.teamId, award.engagementId, award.challengeId];
    if ((input.to === "approved" || input.to === "announced") && award.teamId) {
      const body = { ...place, teamId: award.teamId, amountTwd: String(award.amountTwd) };
      tx.record(awardEvent(input.to === "approved" ? "award.approved" : "award.announced", { subject, about, body }));
    } else tx.record(awardEvent("award.moved", { subject, about, body: { ...place, from: award.state, to: input.to } }));
  });
}
