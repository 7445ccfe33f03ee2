import { type ApplicationFullRow, changeApplication, findApplication, lockApplication, type Viewer } from "@db/queries/applications.server";
import type { applications } from "@db/schema";
import type { Tx } from "@db/transaction.server";
import type { ApplicationState } from "@db/vocabulary/states";
import { type Actor, type Ctx, hasRole, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { type ApplicationAction, rulingOf } from "./policy";
import { type ApplicationStep, ownerStates, stateAfter } from "./rules";

/** The reader reduced to what the WHERE of every query needs. */
export const viewerOf = (actor: Actor): Viewer => ({
  all: hasRole(actor, "staff", "admin"),
  teamIds: actor.kind === "person" ? actor.teams.map((one) => one.id) : [],
  organisationIds: actor.kind === "person" ? actor.organisations.map((one) => one.id) : [],
  ownerStates,
});

/** An application the reader may see, or 404. */
export async function applicationFor(ctx: Ctx, id: string): Promise<ApplicationFullRow> {
  const row = await findApplication(ctx.db, viewerOf(ctx.actor), id);
  if (!row) throw notFound();
  return row;
}

/** The application held for this transaction, seen and allowed for the action, or the refusal in the right words. */
export async function holdFor(tx: Tx<Ctx>, id: string, action: ApplicationAction): Promise<ApplicationFullRow> {
  const row = await lockApplication(tx.db, viewerOf(tx.actor), id);
  if (!row) throw notFound();
  insist(rulingOf(tx.actor, row, action), tx.actor.kind === "person");
  return row;
}

/** Takes one step of the state machine on a row held by this transaction. */
export async function take(
  tx: Tx<Ctx>,
  row: { id: string; state: ApplicationState },
  step: ApplicationStep,
  set: Partial<typeof applications.$inferInsert> = {},
): Promise<ApplicationState> {
  const state = stateAfter(row.state, step);
  if (!state || !(await changeApplication(tx.db, row.id, { from: [row.state] }, { ...set, state, stateSince: tx.now, updatedAt: tx.now }))) {
    throw new AppError("wrong_state", { reason: "errors_wrong_state" });
  }
  return state;
}

export const signedInId = (ctx: Ctx): string => {
  const id = personId(ctx.actor);
  if (!id) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  return id;
};

/** What every event of this room says about its application. */
export const factOf = (row: { id: string; challengeId: string; teamId: string }) => ({
  subject: { kind: "application", id: row.id },
  about: [row.challengeId, row.teamId],
  body: { challengeId: row.challengeId, teamId: row.teamId },
});
