import type { Db } from "@db/client.server";
import { type ChallengeRow, findChallenge, lockChallenge, lockRoles } from "@db/queries/challenges.server";
import { endHolder, holderRows, insertHolder, type StandingRow, standingOf } from "@db/queries/challenges-people.server";
import type { Tx } from "@db/transaction.server";
import type { ChallengeRole } from "@db/vocabulary/roles";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, type Ruling, type Who, whoAsks } from "~/lib/policy";
import { challengeEvent } from "./events";
import { type ChallengeAction, type ChallengeRelation, policy } from "./policy";
import { mayHold } from "./separation";

/** An exception was granted on purpose and speaks first; then the owner's own people; then what else is held. */
function relationFrom(standing: readonly StandingRow[]): ChallengeRelation {
  const exception = standing.find((one) => one.origin === "exception");
  const speaking = exception ?? standing.find((one) => one.role === "owner") ?? standing.find((one) => one.role !== "judge");
  if (!speaking) return "none";
  if (speaking.role === "owner") return standing.some((one) => one.role === "owner" && one.lead) ? "owner_lead" : "owner_member";
  if (speaking.role === "member") return "team";
  return speaking.role === "judge" ? "none" : speaking.role;
}

export async function relationOf(ctx: Ctx, challengeId: string): Promise<ChallengeRelation> {
  if (ctx.actor.kind !== "person") return "none";
  return relationFrom(await standingOf(ctx.db, challengeId, ctx.actor.id));
}

export interface Opened {
  row: ChallengeRow;
  who: Who<ChallengeRelation>;
  may: (action: ChallengeAction) => Ruling;
}

const isPublic = (row: ChallengeRow) => row.firstPublishedAt !== null && ["published", "closed_to_applications", "archived"].includes(row.state);

async function opened(ctx: Ctx, row: ChallengeRow | null): Promise<Opened> {
  if (!row) throw notFound();
  const who = whoAsks(ctx.actor, await relationOf(ctx, row.id));
  const may = (action: ChallengeAction) => policy.actions[action](who, row.state);
  if (!may("read").ok && !isPublic(row)) throw notFound();
  return { row, who, may };
}

/** The challenge as this reader finds it; not_found when it is hidden from him. */
export const openChallenge = async (ctx: Ctx, id: string): Promise<Opened> => opened(ctx, await findChallenge(ctx.db, id));

/** The same, locked for a change; the verb asks for itself. */
export const openLocked = async (tx: Ctx, id: string): Promise<Opened> => opened(tx, await lockChallenge(tx.db, id));

/** The same, and only when the action is allowed: each verb decides on the row as it is now. */
export async function openFor(tx: Ctx, id: string, action: ChallengeAction): Promise<Opened> {
  const found = await openLocked(tx, id);
  insist(found.may(action), found.who.signedIn);
  return found;
}

export interface Holder {
  personId: string;
  name: string;
  role: ChallengeRole;
  assignedAt: Date;
  exception: boolean;
}

/** Who holds a written role here, in force. */
export async function holdersOf(db: Db, challengeId: string): Promise<Holder[]> {
  const found = await holderRows(db, challengeId);
  return found.map(({ personId, name, role, assignedAt, exceptionReason }) => ({
    personId,
    name,
    role,
    assignedAt,
    exception: exceptionReason !== null,
  }));
}

const rolesIn = (standing: readonly StandingRow[]): ChallengeRole[] => [...new Set(standing.map((one) => one.role))];

/** Every role a person has here, written down or following from a membership. */
export async function rolesOn(db: Db, challengeId: string, personId: string): Promise<ChallengeRole[]> {
  return rolesIn(await standingOf(db, challengeId, personId));
}

/** Keeps the roles on a challenge as they are until the transaction ends. */
export const lockRolesOn = (tx: Ctx, challengeId: string): Promise<void> => lockRoles(tx.db, challengeId);

/** @throws wrong_state when the separation of roles forbids it. Takes the challenge's role lock: two assignments never pass each other. */
export async function assertMayHold(tx: Ctx, challengeId: string, personId: string, role: ChallengeRole): Promise<void> {
  await lockRoles(tx.db, challengeId);
  insist(mayHold(await rolesOn(tx.db, challengeId, personId), role));
}

export interface RoleInput {
  challengeId: string;
  personId: string;
  role: ChallengeRole;
}

/** Writes a role after asking the one rule; held already, nothing changes. */
export async function holdRole(tx: Tx<Ctx>, { challengeId, personId, role }: RoleInput): Promise<void> {
  await lockRoles(tx.db, challengeId);
  const standing = await standingOf(tx.db, challengeId, personId);
  insist(mayHold(rolesIn(standing), role));
  if (standing.some((one) => one.role === role && one.origin !== "membership")) return;
  const assignedBy = tx.actor.kind === "person" ? tx.actor.id : null;
  await insertHolder(tx.db, { id: newId(tx.now), challengeId, personId, role, assignedBy, assignedAt: tx.now });
  tx.record(
    challengeEvent("challenge.role_assigned", { subject: { kind: "challenge", id: challengeId }, about: [personId], body: { personId, role } }),
  );
}

/** Another role this person holds here, which would forbid `role`; undefined when none does. Takes the role lock. */
export async function roleAgainst(tx: Ctx, { challengeId, personId, role }: RoleInput): Promise<ChallengeRole | undefined> {
  await lockRoles(tx.db, challengeId);
  return (await rolesOn(tx.db, challengeId, personId)).find((one) => !mayHold([one], role).ok);
}

export async function releaseRole(tx: Tx<Ctx>, { challengeId, personId, role }: RoleInput): Promise<boolean> {
  const ended = await endHolder(tx.db, challengeId, personId, role, tx.now);
  if (ended)
    tx.record(
      challengeEvent("challenge.role_ended", { subject: { kind: "challenge", id: challengeId }, about: [personId], body: { personId, role } }),
    );
  return ended;
}
