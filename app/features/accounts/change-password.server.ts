import { accountById, changeAccount } from "@db/queries/accounts.server";
import { deleteUnusedTokens } from "@db/queries/accounts-tokens.server";
import { transaction } from "@db/transaction.server";
import { queueMail } from "~/jobs/mail.server";
import type { Ctx } from "~/lib/ctx";
import { invalidField, notFound, stale } from "~/lib/errors";
import { insistPerson } from "./acting.server";
import { accountEvent } from "./events";
import { passwordChangedLetter } from "./letters.server";
import { checkPassword, hashPassword } from "./passwords.server";
import { passwordFault } from "./rules";
import { endSessionsOf } from "./sessions.server";

/** Changes one's own password and signs out everywhere but here. */
export async function changePassword(
  ctx: Ctx,
  input: { current: string; next: string; token: string | null; origin: string },
): Promise<{ sessionsEnded: number }> {
  const { id } = insistPerson(ctx);
  const found = await accountById(ctx.db, id);
  if (!found) throw notFound();
  const { account, person } = found;
  if (!(await checkPassword(input.current, account.passwordHash))) throw invalidField("current_password", "accounts_password_wrong");
  if (input.current === input.next) throw invalidField("new_password", "accounts_password_same");
  const fault = passwordFault(input.next, [person.name, account.email]);
  if (fault) throw invalidField("new_password", fault);
  const passwordHash = await hashPassword(input.next);
  return transaction(ctx, async (tx) => {
    const still = await accountById(tx.db, id);
    if (still?.account.passwordHash !== account.passwordHash) throw stale();
    await changeAccount(tx.db, id, { passwordHash });
    await deleteUnusedTokens(tx.db, "password_reset", id);
    const sessionsEnded = await endSessionsOf(tx.db, id, input.token);
    tx.record(accountEvent("account.password_changed", { subject: { kind: "person", id }, body: { sessions_ended: sessionsEnded } }));
    await queueMail(
      tx,
      passwordChangedLetter({ to: account.email, name: person.name, locale: account.locale ?? tx.locale, origin: input.origin }, tx.requestId),
    );
    return { sessionsEnded };
  });
}
