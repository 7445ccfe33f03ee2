import { changeEngagement, type EngagementRow, findEngagement, lockEngagement, type Viewer } from "@db/queries/engagements.server";
import { healthSigns } from "@db/queries/engagements-work.server";
import type { Tx } from "@db/transaction.server";
import { type Actor, type Ctx, hasRole, isSystem, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { engagementEvent } from "./events";
import { type EngagementAction, rulingOf } from "./policy";
import { healthOf, silentDays } from "./rules";

/** The reader reduced to what the WHERE of every query needs. */
export const viewerOf = (actor: Actor): Viewer => ({
  all: isSystem(actor) || hasRole(actor, "staff", "admin", "agency"),
  personId: personId(actor),
  teamIds: actor.kind === "person" ? actor.teams.map((one) => one.id) : [],
  organisationIds: actor.kind === "person" ? actor.organisations.map((one) => one.id) : [],
});

/** An engagement the reader may see, or 404. */
export async function engagementFor(ctx: Ctx, id: string): Promise<EngagementRow> {
  const row = await findEngagement(ctx.db, viewerOf(ctx.actor), id);
  if (!row) throw notFound();
  return row;
}

const isSomebody = (actor: Actor) => actor.kind === "person" || actor.kind === "system";
export const insistOn = (ctx: Ctx, row: EngagementRow, action: EngagementAction): void =>
  insist(rulingOf(ctx.actor, row, action), isSomebody(ctx.actor));

/** The engagement as this reader sees it, allowed for a page that only the doer of this action may open. */
export async function engagementToDo(ctx: Ctx, id: string, action: EngagementAction): Promise<EngagementRow> {
  const row = await engagementFor(ctx, id);
  insistOn(ctx, row, action);
  return row;
}

/** The engagement held for this transaction, seen and allowed for the action, or the refusal in the right words. */
export async function holdFor(tx: Tx<Ctx>, id: string, action: EngagementAction): Promise<EngagementRow> {
  const row = await lockEngagement(tx.db, viewerOf(tx.actor), id);
  if (!row) throw notFound();
  insistOn(tx, row, action);
  return row;
}

export const signedInId = (ctx: Ctx): string => {
  const id = personId(ctx.actor);
  if (!id) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  return id;
};

type Parties = { id: string; challengeId: string; teamId: string };
/** What every event of an engagement says about it. */
export const factOf = (row: Parties) => ({
  subject: { kind: "engagement", id: row.id },
  about: [row.challengeId, row.teamId],
  body: { challengeId: row.challengeId, teamId: row.teamId },
});
/** The same for something inside it. */
export const factWithin = (kind: "check_in" | "milestone", id: string, row: Parties) => ({
  subject: { kind, id },
  about: [row.id, row.challengeId, row.teamId],
  body: { engagementId: row.id, challengeId: row.challengeId, teamId: row.teamId },
});

/** Reads the signs again and writes the health when it has changed. With no id: every running engagement. @returns how many changed. */
export async function settleHealth(tx: Tx<Ctx>, engagementId?: string): Promise<number> {
  const today = taipeiDay(tx.now);
  let changed = 0;
  for (const row of await healthSigns(tx.db, today, engagementId)) {
    const health = healthOf({ told: row.told, silentDays: silentDays(row, today), blocked: row.blocked, overdueMilestones: row.overdue });
    if (health === row.health) continue;
    await changeEngagement(tx.db, row.id, tx.now, { health });
    const fact = factOf(row);
    tx.record(engagementEvent("engagement.health_changed", { ...fact, body: { ...fact.body, from: row.health, to: health } }));
    changed += 1;
  }
  return changed;
}
