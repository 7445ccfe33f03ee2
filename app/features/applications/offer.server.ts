import { lockApplication, lockPlaces, overdueOffers } from "@db/queries/applications.server";
import { type Tx, transaction } from "@db/transaction.server";
import { type Ctx, isSystem } from "~/lib/ctx";
import { AppError, forbidden } from "~/lib/errors";
import { applicationEvent } from "./events";
import { releaseMembers } from "./release.server";
import { insistOnPlace } from "./select.server";
import { applicationFor, factOf, holdFor, take } from "./standing.server";

/** Opens the engagement of an accepted offer within the same transaction; handed in, because that room lies further right. */
export type OnAccepted = (tx: Tx<Ctx>, application: { id: string; challengeId: string; teamId: string }) => Promise<{ id: string }>;
export type OfferAnswer = { state: "accepted"; engagementId: string } | { state: "declined"; engagementId: null };

/**
 * The team's answer. An acceptance takes the place and opens the engagement in one transaction: there is never one
 * without the other, and never more acceptances than places. The deadline counts to the second of the server's clock.
 */
export async function answerOffer(
  ctx: Ctx,
  input: { applicationId: string; answer: "accept" | "decline" },
  onAccepted: OnAccepted,
): Promise<OfferAnswer> {
  const seen = await applicationFor(ctx, input.applicationId);
  return transaction(ctx, async (tx): Promise<OfferAnswer> => {
    await lockPlaces(tx.db, seen.challengeId);
    const row = await holdFor(tx, input.applicationId, "answerOffer");
    if (row.offerAnswerBy && tx.now.getTime() >= row.offerAnswerBy.getTime())
      throw new AppError("wrong_state", { reason: "applications_refused_answer_late" });
    const fact = factOf(row);
    if (input.answer === "decline") {
      await take(tx, row, "decline");
      await releaseMembers(tx, row);
      tx.record(applicationEvent("application.declined", fact));
      return { state: "declined", engagementId: null };
    }
    await insistOnPlace(tx, row, ["accepted"]);
    await take(tx, row, "accept");
    const engagement = await onAccepted(tx, { id: row.id, challengeId: row.challengeId, teamId: row.teamId });
    tx.record(applicationEvent("application.accepted", { ...fact, body: { ...fact.body, engagementId: engagement.id } }));
    return { state: "accepted", engagementId: engagement.id };
  });
}

const atOnce = 100;

/** Lets offers lapse whose time to answer is over. For the job runner; each in a transaction of its own. */
export async function lapseDue(ctx: Ctx): Promise<number> {
  if (!isSystem(ctx.actor)) throw forbidden();
  let lapsed = 0;
  for (const id of await overdueOffers(ctx.db, ctx.now, atOnce)) {
    lapsed += await transaction(ctx, async (tx) => {
      const row = await lockApplication(tx.db, { all: true, teamIds: [], organisationIds: [], ownerStates: [] }, id);
      if (row?.state !== "offered" || !row.offerAnswerBy || row.offerAnswerBy.getTime() > tx.now.getTime()) return 0;
      await take(tx, row, "lapse");
      await releaseMembers(tx, row);
      tx.record(applicationEvent("application.lapsed", factOf(row)));
      return 1;
    });
  }
  return lapsed;
}
