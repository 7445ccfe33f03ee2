import { type ApplicationFullRow, countInStates, lockApplication, lockPlaces } from "@db/queries/applications.server";
import { challengeTerms } from "@db/queries/applications-teams.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField, notFound } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { applicationEvent } from "./events";
import { rulingOf } from "./policy";
import { mayTakePlace, placeTakingStates } from "./rules";
import { applicationFor, factOf, holdFor, signedInId, take, viewerOf } from "./standing.server";

/** Held for the step; null when a press sent twice, or a colleague's, has already led where it leads. */
async function holdUnlessDone(tx: Tx<Ctx>, id: string, step: keyof typeof ends): Promise<ApplicationFullRow | null> {
  const row = await lockApplication(tx.db, viewerOf(tx.actor), id);
  if (!row) throw notFound();
  const ruling = rulingOf(tx.actor, row, step);
  if (!ruling.ok && ruling.code === "wrong_state" && row.state === ends[step]) return null;
  insist(ruling, tx.actor.kind === "person");
  return row;
}
const ends = { shortlist: "shortlisted", waitlist: "waitlisted" } as const;

/** The owner takes a team into the closer choice, or brings one up from the waiting list. */
export async function shortlist(ctx: Ctx, input: { applicationId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdUnlessDone(tx, input.applicationId, "shortlist");
    if (!row) return;
    await take(tx, row, "shortlist");
    const fact = factOf(row);
    tx.record(applicationEvent("application.shortlisted", { ...fact, body: { ...fact.body, promoted: row.state === "waitlisted" } }));
  });
}

/** Keeps a team in reserve; a choice already made for it is taken back. */
export async function waitlist(ctx: Ctx, input: { applicationId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdUnlessDone(tx, input.applicationId, "waitlist");
    if (!row) return;
    await take(tx, row, "waitlist", { ownerChoiceBy: null, ownerChoiceAt: null, ownerChoiceReason: null });
    tx.record(applicationEvent("application.waitlisted", factOf(row)));
  });
}

/** Refuses when no place of the challenge is left; the caller holds its places. `promised`: teams chosen for a place beside those in these states. */
export async function insistOnPlace(
  tx: Tx<Ctx>,
  row: { challengeId: string },
  states: readonly ("offered" | "accepted")[],
  promised = 0,
): Promise<void> {
  const challenge = await challengeTerms(tx.db, row.challengeId);
  if (!challenge) throw notFound();
  const taken = await countInStates(tx.db, row.challengeId, states);
  insist(mayTakePlace(challenge.places, taken));
  if (taken + promised >= challenge.places) throw new AppError("wrong_state", { reason: "applications_refused_places_chosen" });
}

/** The programme's half: the offer goes out, never more of them alive than the challenge has places. */
export async function confirmOffer(ctx: Ctx, input: { applicationId: string; answerBy: Date }): Promise<void> {
  if (input.answerBy.getTime() <= ctx.now.getTime()) throw invalidField("answerBy", "applications_refused_past");
  const seen = await applicationFor(ctx, input.applicationId);
  await transaction(ctx, async (tx) => {
    await lockPlaces(tx.db, seen.challengeId);
    const row = await holdFor(tx, input.applicationId, "confirmOffer");
    if (!row.ownerChoiceAt) throw new AppError("wrong_state", { reason: "applications_refused_not_chosen" });
    await insistOnPlace(tx, row, placeTakingStates);
    await take(tx, row, "offer", { offerConfirmedBy: signedInId(tx), offerConfirmedAt: tx.now, offerAnswerBy: input.answerBy });
    const fact = factOf(row);
    tx.record(applicationEvent("application.offered", { ...fact, body: { ...fact.body, answerBy: input.answerBy.toISOString() } }));
  });
}
