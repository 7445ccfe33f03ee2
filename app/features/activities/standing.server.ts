import { type ActivityRow, findActivity, lockActivity, type Viewer } from "@db/queries/activities.server";
import type { Tx } from "@db/transaction.server";
import { type Actor, type Ctx, hasRole, isSystem } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { type ActivityAction, rulingOf } from "./policy";

/** Institutes whose own people the reader is among. */
export const institutesOf = (actor: Actor): string[] =>
  actor.kind === "person" ? actor.organisations.filter((one) => one.kind === "institute").map((one) => one.id) : [];
export const isOffice = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, "staff", "admin");
export const viewerOf = (actor: Actor): Viewer => ({ all: isOffice(actor), instituteIds: institutesOf(actor) });

const isSomebody = (actor: Actor) => actor.kind === "person" || actor.kind === "system";

/** A class the reader may see, or 404. */
export async function activityFor(ctx: Ctx, id: string): Promise<ActivityRow> {
  const row = await findActivity(ctx.db, viewerOf(ctx.actor), id);
  if (!row) throw notFound();
  return row;
}

/** The same, for those who may do this with it. */
export async function activityToDo(ctx: Ctx, id: string, action: ActivityAction): Promise<ActivityRow> {
  const row = await activityFor(ctx, id);
  insist(rulingOf(ctx.actor, row, action), isSomebody(ctx.actor));
  return row;
}

/** Whether this reader is one who runs the class at all, whatever its state. */
export async function insistRuns(ctx: Ctx, activityId: string): Promise<void> {
  const ruling = rulingOf(ctx.actor, await activityFor(ctx, activityId), "edit");
  if (!ruling.ok && ruling.code !== "wrong_state") insist(ruling, isSomebody(ctx.actor));
}

/** The class held for this transaction, seen and allowed for the action. */
export async function holdFor(tx: Tx<Ctx>, id: string, action: ActivityAction): Promise<ActivityRow> {
  const row = await lockActivity(tx.db, viewerOf(tx.actor), id);
  if (!row) throw notFound();
  insist(rulingOf(tx.actor, row, action), isSomebody(tx.actor));
  return row;
}

export const factOf = (row: { id: string; instituteId: string }) => ({ subject: { kind: "activity", id: row.id }, about: [row.instituteId] });
