import { countAdminsBeside, type PersonWithAccount, personWithAccount } from "@db/queries/accounts-people.server";
import { rolesOf } from "@db/queries/accounts-sessions.server";
import { lockKey, type Tx } from "@db/transaction.server";
import type { Role } from "@db/vocabulary/roles";
import { type Actor, type Ctx, hasRole, isSystem, personId } from "~/lib/ctx";
import { forbidden, notFound } from "~/lib/errors";
import { insist, whoAsks } from "~/lib/policy";
import { type AccountAction, type AccountRelation, type AccountState, policy } from "./policy";
import { accountStateOf, guardedRoles } from "./rules";

export interface Standing extends PersonWithAccount {
  roles: Role[];
  state: AccountState;
  relation: AccountRelation;
}

export const relationTo = (actor: Actor, id: string): AccountRelation => (personId(actor) === id ? "self" : "other");

/** A person as officers deal with him. Invisible to everybody else: who may not know gets the same 404 as for a wrong id. */
export async function standingFor(ctx: Ctx, id: string): Promise<Standing> {
  if (!isSystem(ctx.actor) && !hasRole(ctx.actor, "admin", "staff")) throw notFound();
  const found = await personWithAccount(ctx.db, id);
  if (!found) throw notFound();
  const roles = await rolesOf(ctx.db, id);
  const others = roles.includes("admin") ? await countAdminsBeside(ctx.db, id) : 0;
  return { ...found, roles, state: accountStateOf(found.account, roles, others), relation: relationTo(ctx.actor, id) };
}

/** As above inside a transaction that may take away an administrator: such changes wait for each other. */
export async function standingForChange(tx: Tx<Ctx>, id: string): Promise<Standing> {
  await lockKey(tx.db, "accounts:administrators");
  if (tx.actor.kind === "person") {
    // Whoever waited for the lock may have lost his own office meanwhile.
    const held = await rolesOf(tx.db, tx.actor.id);
    if (tx.actor.roles.some((role) => guardedRoles.includes(role) && !held.includes(role))) throw forbidden("accounts_staff_only");
  }
  return standingFor(tx, id);
}

export const rulingOn = (ctx: Ctx, action: AccountAction, { relation, state }: Pick<Standing, "relation" | "state">) =>
  policy.actions[action](whoAsks(ctx.actor, relation), state);
export const insistOn = (ctx: Ctx, action: AccountAction, standing: Pick<Standing, "relation" | "state">): void =>
  insist(rulingOn(ctx, action, standing), ctx.actor.kind !== "visitor");

export const isGuarded = (roles: readonly Role[]): boolean => roles.some((role) => guardedRoles.includes(role));
export const grantAction = (role: Role): AccountAction => (guardedRoles.includes(role) ? "grant_guarded_role" : "grant_ordinary_role");
export const revokeAction = (role: Role): AccountAction =>
  role === "admin" ? "revoke_admin_role" : role === "staff" ? "revoke_staff_role" : "revoke_ordinary_role";
