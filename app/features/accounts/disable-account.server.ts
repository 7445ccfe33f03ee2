import { changeAccount } from "@db/queries/accounts.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { accountEvent } from "./events";
import { endSessionsOf } from "./sessions.server";
import { insistOn, isGuarded, standingForChange } from "./standing.server";

/** Keeps somebody out: every session ends at once, signing in is refused, the records stay. */
export async function disableAccount(ctx: Ctx, input: { personId: string; reason: string }): Promise<{ sessionsEnded: number }> {
  const id = input.personId;
  return transaction(ctx, async (tx) => {
    const standing = await standingForChange(tx, id);
    insistOn(tx, isGuarded(standing.roles) ? "disable_guarded_account" : "disable_account", standing);
    await changeAccount(tx.db, id, { disabledAt: tx.now, disabledBy: personId(tx.actor), disabledReason: input.reason });
    const sessionsEnded = await endSessionsOf(tx.db, id);
    tx.record(accountEvent("account.disabled", { subject: { kind: "person", id }, body: { sessions_ended: sessionsEnded } }));
    return { sessionsEnded };
  });
}

/** Lets somebody in again. */
export async function enableAccount(ctx: Ctx, input: { personId: string }): Promise<void> {
  const id = input.personId;
  await transaction(ctx, async (tx) => {
    const standing = await standingForChange(tx, id);
    insistOn(tx, isGuarded(standing.roles) ? "enable_guarded_account" : "enable_account", standing);
    await changeAccount(tx.db, id, { disabledAt: null, disabledBy: null, disabledReason: null });
    tx.record(accountEvent("account.enabled", { subject: { kind: "person", id }, body: {} }));
  });
}
