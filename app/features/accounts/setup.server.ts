import { accountById } from "@db/queries/accounts.server";
import { countAdminsBeside } from "@db/queries/accounts-people.server";
import { wasTokenEverUsed } from "@db/queries/accounts-tokens.server";
import { lockKey, transaction } from "@db/transaction.server";
import { type Ctx, isSystem } from "~/lib/ctx";
import { AppError, forbidden, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { accountEvent } from "./events";
import { openAccount } from "./open-account.server";
import { hashPassword } from "./passwords.server";
import { passwordFault, tokenLife } from "./rules";
import { type Browser, type Entered, enter } from "./sign-in.server";
import { readToken, replaceToken, spendToken } from "./tokens.server";

const closed = () => new AppError("wrong_state", { reason: "accounts_setup_closed" });

async function isClosed(ctx: Ctx): Promise<boolean> {
  return (await wasTokenEverUsed(ctx.db, "setup")) || (await countAdminsBeside(ctx.db, null)) > 0;
}

/** The secret of a link that makes the first administrator; null once there has been one. Ends earlier unused links. */
export async function createSetupLink(ctx: Ctx): Promise<string | null> {
  if (!isSystem(ctx.actor)) throw forbidden();
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, "accounts:setup");
    if (await isClosed(tx)) return null;
    const token = await replaceToken(tx, { purpose: "setup", life: tokenLife.setup });
    tx.record(accountEvent("account.setup_link_made", { subject: { kind: "setup", id: newId(tx.now) }, body: {} }));
    return token;
  });
}

export async function isSetupLinkOpen(ctx: Ctx, token: string): Promise<boolean> {
  return (await readToken(ctx.db, token, "setup", ctx.now)) !== null && !(await isClosed(ctx));
}

/** Makes the first administrator and signs in. Of two who open the link at once, one succeeds. */
export async function finishSetup(
  ctx: Ctx,
  input: { token: string; name: string; email: string; password: string; browser: Browser },
): Promise<Entered> {
  const { token, name, email, password, browser } = input;
  if (!(await isSetupLinkOpen(ctx, token))) throw closed();
  const fault = passwordFault(password, [name, email]);
  if (fault) throw invalidField("password", fault);
  const passwordHash = await hashPassword(password);
  const system: Ctx = { ...ctx, actor: { kind: "system", id: "setup" } };
  return transaction(system, async (tx) => {
    await lockKey(tx.db, "accounts:setup");
    if ((await isClosed(tx)) || !(await spendToken(tx, token, "setup"))) throw closed();
    const { personId } = await openAccount(tx, { name, email, passwordHash, locale: tx.locale, roles: ["admin", "staff"] });
    tx.record(accountEvent("account.setup_completed", { subject: { kind: "person", id: personId }, body: {} }));
    const opened = await accountById(tx.db, personId);
    if (!opened) throw new Error("the account that was just opened is missing");
    return enter(tx, opened, browser, "setup");
  });
}
