import { endGrant, insertGrant } from "@db/queries/accounts-people.server";
import { transaction } from "@db/transaction.server";
import type { Role } from "@db/vocabulary/roles";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { accountEvent } from "./events";
import { grantAction, insistOn, revokeAction, standingForChange } from "./standing.server";

interface RoleChange {
  personId: string;
  role: Role;
  /** Kept with the grant; never written into the event log. */
  reason: string;
}

/** Gives a role to somebody with a working account. */
export async function grantRole(ctx: Ctx, input: RoleChange): Promise<void> {
  const { personId: id, role, reason } = input;
  await transaction(ctx, async (tx) => {
    insistOn(tx, grantAction(role), await standingForChange(tx, id));
    const grant = { id: newId(tx.now), personId: id, role, grantedBy: personId(tx.actor), grantedAt: tx.now, grantReason: reason };
    if (!(await insertGrant(tx.db, grant))) throw new AppError("wrong_state", { reason: "accounts_role_held" });
    tx.record(accountEvent("account.role_granted", { subject: { kind: "person", id }, body: { role } }));
  });
}

/** Takes a role away. The last administrator keeps his, also when two officers act at the same moment. */
export async function revokeRole(ctx: Ctx, input: RoleChange): Promise<void> {
  const { personId: id, role, reason } = input;
  await transaction(ctx, async (tx) => {
    const standing = await standingForChange(tx, id);
    if (!standing.roles.includes(role)) throw new AppError("wrong_state", { reason: "accounts_role_not_held" });
    insistOn(tx, revokeAction(role), standing);
    await endGrant(tx.db, id, role, { revokedBy: personId(tx.actor), revokedAt: tx.now, revokeReason: reason });
    tx.record(accountEvent("account.role_revoked", { subject: { kind: "person", id }, body: { role } }));
  });
}
