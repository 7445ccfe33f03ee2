import { accountByEmail, accountById, changeAccount } from "@db/queries/accounts.server";
import { deleteUnusedTokens } from "@db/queries/accounts-tokens.server";
import { transaction } from "@db/transaction.server";
import { queueMail } from "~/jobs/mail.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { actingAs } from "./acting.server";
import { accountEvent } from "./events";
import { passwordChangedLetter, resetLetter } from "./letters.server";
import { hashPassword } from "./passwords.server";
import { passwordFault, tokenLife } from "./rules";
import { endSessionsOf } from "./sessions.server";
import { type Browser, type Entered, enter } from "./sign-in.server";
import { readToken, replaceToken, spendToken } from "./tokens.server";

const dead = () => new AppError("wrong_state", { reason: "accounts_link_dead" });

/** Sends a link when the address has an account; the caller cannot tell whether it has. */
export async function requestPasswordReset(ctx: Ctx, input: { email: string; origin: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const found = await accountByEmail(tx.db, input.email);
    if (!found || found.account.disabledAt) return;
    const { account, person } = found;
    const token = await replaceToken(tx, { purpose: "password_reset", personId: person.id, email: account.email, life: tokenLife.password_reset });
    await queueMail(tx, resetLetter({ to: account.email, name: person.name, locale: account.locale ?? tx.locale, origin: input.origin }, token));
    tx.record(accountEvent("account.password_reset_requested", { subject: { kind: "person", id: person.id }, body: {} }));
  });
}

/** Sets the password behind a mailed link, ends every session of the account, and signs in here. */
export async function resetPassword(ctx: Ctx, input: { token: string; password: string; origin: string; browser: Browser }): Promise<Entered> {
  const link = await readToken(ctx.db, input.token, "password_reset", ctx.now);
  const found = link?.personId ? await accountById(ctx.db, link.personId) : null;
  if (!found || found.account.email !== link?.email || found.account.disabledAt) throw dead();
  const { account, person } = found;
  const fault = passwordFault(input.password, [person.name, account.email]);
  if (fault) throw invalidField("password", fault);
  const passwordHash = await hashPassword(input.password);
  return transaction(actingAs(ctx, person), async (tx) => {
    if (!(await spendToken(tx, input.token, "password_reset"))) throw dead();
    // Who can read the mailbox has proved the address as well.
    await changeAccount(tx.db, person.id, { passwordHash, emailConfirmedAt: account.emailConfirmedAt ?? tx.now });
    await deleteUnusedTokens(tx.db, "email_confirmation", person.id);
    const sessions_ended = await endSessionsOf(tx.db, person.id);
    tx.record(accountEvent("account.password_reset", { subject: { kind: "person", id: person.id }, body: { sessions_ended } }));
    await queueMail(
      tx,
      passwordChangedLetter({ to: account.email, name: person.name, locale: account.locale ?? tx.locale, origin: input.origin }, tx.requestId),
    );
    return enter(tx, found, input.browser, "reset");
  });
}
