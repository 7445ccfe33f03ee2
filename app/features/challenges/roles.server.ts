import { lockRoles } from "@db/queries/challenges.server";
import { confirmHolder, hasGrant, insertHolder, openExceptions } from "@db/queries/challenges-people.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, forbidden, invalidField, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { personOf } from "./coaching.server";
import { challengeEvent } from "./events";
import type { assignableRoles } from "./forms";
import { mayHold } from "./separation";
import { holdRole, openFor, releaseRole, rolesOn } from "./standing.server";

export interface AssignmentInput {
  challengeId: string;
  personId: string;
  role: (typeof assignableRoles)[number];
}

async function insistGranted(ctx: Ctx, { personId, role }: AssignmentInput): Promise<void> {
  if (!(await hasGrant(ctx.db, personId, role))) throw invalidField("personId", "challenges_refused_not_granted");
}

/** The office gives a challenge its broker or another reviewer. */
export async function assignRole(ctx: Ctx, input: AssignmentInput): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "assign");
    await insistGranted(tx, input);
    await holdRole(tx, { ...input, challengeId: row.id });
  });
}
export const assignReviewer = (ctx: Ctx, input: Omit<AssignmentInput, "role">): Promise<void> => assignRole(ctx, { ...input, role: "reviewer" });
export const assignBroker = (ctx: Ctx, input: Omit<AssignmentInput, "role">): Promise<void> => assignRole(ctx, { ...input, role: "broker" });

export async function endRole(ctx: Ctx, input: AssignmentInput): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "assign");
    await releaseRole(tx, { ...input, challengeId: row.id });
  });
}

/** Asks for an exception to the separation of roles; it stands only after a second officer has agreed. */
export async function requestException(ctx: Ctx, input: AssignmentInput & { reason: string }): Promise<{ holderId: string }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "assign");
    const { personId, role } = input;
    await insistGranted(tx, input);
    await lockRoles(tx.db, row.id);
    if (mayHold(await rolesOn(tx.db, row.id, personId), role).ok) throw invalidField("personId", "challenges_refused_no_exception_needed");
    const asked = (await openExceptions(tx.db, row.id)).find((one) => one.personId === personId && one.role === role);
    if (asked) return { holderId: asked.id };
    const holderId = newId(ctx.now);
    await insertHolder(tx.db, {
      id: holderId,
      challengeId: row.id,
      personId,
      role,
      assignedBy: personOf(ctx).id,
      assignedAt: ctx.now,
      exceptionReason: input.reason,
    });
    tx.record(
      challengeEvent("challenge.exception_requested", { subject: { kind: "challenge", id: row.id }, about: [personId], body: { personId, role } }),
    );
    return { holderId };
  });
}

export async function confirmException(ctx: Ctx, input: { challengeId: string; holderId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "assign");
    const asked = (await openExceptions(tx.db, row.id)).find((one) => one.id === input.holderId);
    if (!asked) throw notFound();
    const officer = personOf(ctx).id;
    if (officer === asked.assignedBy) throw new AppError("forbidden", { reason: "challenges_refused_second_officer" });
    if (officer === asked.personId) throw forbidden("challenges_refused_own_exception");
    await confirmHolder(tx.db, asked.id, officer);
    tx.record(
      challengeEvent("challenge.exception_confirmed", {
        subject: { kind: "challenge", id: row.id },
        about: [asked.personId],
        body: { personId: asked.personId, role: asked.role },
      }),
    );
  });
}
