import { accountById, changeAccount } from "@db/queries/accounts.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { actingAs } from "./acting.server";
import { accountEvent } from "./events";
import { checkPassword } from "./passwords.server";
import { type Browser, type Entered, enter } from "./sign-in.server";
import { readToken, spendToken } from "./tokens.server";

const dead = () => new AppError("wrong_state", { reason: "accounts_link_dead" });

/**
 * Confirms an address and signs in. The link proves the mailbox, the password proves who registered: with one of
 * them alone, somebody could register another's address and be let in by that person's click.
 */
export async function confirmEmail(ctx: Ctx, input: { token: string; password: string; browser: Browser }): Promise<Entered> {
  const link = await readToken(ctx.db, input.token, "email_confirmation", ctx.now);
  const found = link?.personId ? await accountById(ctx.db, link.personId) : null;
  if (!found || found.account.email !== link?.email || found.account.disabledAt) throw dead();
  if (!(await checkPassword(input.password, found.account.passwordHash))) throw invalidField("password", "accounts_confirm_wrong");
  return transaction(actingAs(ctx, found.person), async (tx) => {
    if (!(await spendToken(tx, input.token, "email_confirmation"))) throw dead();
    await changeAccount(tx.db, found.person.id, { emailConfirmedAt: tx.now });
    tx.record(accountEvent("account.email_confirmed", { subject: { kind: "person", id: found.person.id }, body: {} }));
    return enter(tx, found, input.browser, "confirmation");
  });
}
