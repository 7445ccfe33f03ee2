import { changeApplication, countChosen, lockPlaces, stillToChoose } from "@db/queries/applications.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import { insist } from "~/lib/policy";
import { applicationEvent } from "./events";
import { rulingOf } from "./policy";
import { placeTakingStates, runningStates } from "./rules";
import { insistOnPlace } from "./select.server";
import { applicationFor, factOf, holdFor, signedInId } from "./standing.server";

/** Whether this reader is one who chooses among the applications at all, whatever their state. */
export async function insistChooses(ctx: Ctx, applicationId: string): Promise<void> {
  const ruling = rulingOf(ctx.actor, await applicationFor(ctx, applicationId), "shortlist");
  if (!ruling.ok && ruling.code !== "wrong_state") insist(ruling);
}

interface Candidates {
  items: Awaited<ReturnType<typeof stillToChoose>>;
  /** Says which teams these are: whoever chooses among them names the set he compared. */
  mark: string;
}
async function candidatesIn(db: Ctx["db"], challengeId: string): Promise<Candidates> {
  const items = await stillToChoose(db, challengeId, runningStates);
  return { items, mark: sha256(items.map((one) => one.id).join("\n")) };
}

/** The teams the owner can still choose among, for whoever chooses and for the office that confirms. */
export async function candidatesBeside(ctx: Ctx, applicationId: string): Promise<Candidates> {
  const application = await applicationFor(ctx, applicationId);
  const confirms = rulingOf(ctx.actor, application, "confirmOffer");
  if (!confirms.ok && confirms.code !== "wrong_state") await insistChooses(ctx, applicationId);
  return candidatesIn(ctx.db, application.challengeId);
}

export interface OwnersChoice {
  applicationId: string;
  /** The mark of the candidates the owner had before him. */
  candidates: string;
  /** How many of them fit better by score; passing them over takes a reason. */
  better: number;
  reason?: string | undefined;
}

/**
 * The owner's half of an offer. The team learns of it only when the programme has confirmed. Refused when anybody has
 * joined or left the candidates meanwhile: `better` was counted among others then.
 */
export async function chooseForOffer(ctx: Ctx, input: OwnersChoice): Promise<void> {
  const seen = await applicationFor(ctx, input.applicationId);
  await transaction(ctx, async (tx) => {
    await lockPlaces(tx.db, seen.challengeId);
    const row = await holdFor(tx, input.applicationId, "chooseForOffer");
    if (row.ownerChoiceAt) return;
    // A colleague's choice holds its place too, until the programme confirms it or it is taken back.
    await insistOnPlace(tx, row, placeTakingStates, await countChosen(tx.db, row.challengeId));
    const { mark } = await candidatesIn(tx.db, row.challengeId);
    if (mark !== input.candidates) throw new AppError("conflict", { reason: "applications_refused_candidates_changed" });
    if (input.better > 0 && !input.reason) throw invalidField("reason", "applications_refused_override");
    const chosen = await changeApplication(
      tx.db,
      row.id,
      { from: ["shortlisted"] },
      { ownerChoiceBy: signedInId(tx), ownerChoiceAt: tx.now, ownerChoiceReason: input.reason ?? null, updatedAt: tx.now },
    );
    if (!chosen) throw new AppError("wrong_state", { reason: "errors_wrong_state" });
    const fact = factOf(row);
    tx.record(applicationEvent("application.chosen", { ...fact, body: { ...fact.body, better: input.better } }));
  });
}
