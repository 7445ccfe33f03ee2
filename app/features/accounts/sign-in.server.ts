import { type AccountWithPerson, accountByEmail, accountById, changeAccount, demoAccountsAmong } from "@db/queries/accounts.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { Locale } from "@db/vocabulary/roles";
import { queueMail } from "~/jobs/mail.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { actingAs, insistPerson } from "./acting.server";
import { accountEvent } from "./events";
import { confirmationLetter } from "./letters.server";
import { checkPassword } from "./passwords.server";
import { type PersonaKey, personaEmail, personas } from "./personas";
import { tokenLife } from "./rules";
import { beginSession, endSessionOf, type IssuedSession } from "./sessions.server";
import { replaceToken } from "./tokens.server";

/** What a browser brings along when somebody signs in. */
export interface Browser {
  userAgent: string | null;
  /** The session it has now, which ends. */
  replaces: string | null;
}
export interface Entered extends IssuedSession {
  personId: string;
  locale: Locale | null;
}

const wrong = () => new AppError("invalid", { reason: "accounts_sign_in_failed" });

/** Opens a session for an account that has just proved itself, in the caller's transaction. */
export async function enter(
  tx: Tx<Ctx>,
  { account }: AccountWithPerson,
  browser: Browser,
  way: "password" | "confirmation" | "reset" | "setup" | "demo",
): Promise<Entered> {
  const issued = await beginSession(tx.db, tx.now, { personId: account.personId, ...browser });
  await changeAccount(tx.db, account.personId, { lastSignInAt: tx.now });
  tx.record(accountEvent("account.signed_in", { subject: { kind: "person", id: account.personId }, body: { way } }));
  return { ...issued, personId: account.personId, locale: account.locale };
}

/**
 * Signs in by e-mail and password. Unknown address, wrong password and disabled account are answered alike.
 * A right password on an unconfirmed address sends the confirmation again.
 */
export async function signIn(ctx: Ctx, input: { email: string; password: string; origin: string; browser: Browser }): Promise<Entered> {
  const found = await accountByEmail(ctx.db, input.email);
  const right = await checkPassword(input.password, found?.account.passwordHash ?? null);
  if (!found || !right || found.account.disabledAt) {
    // An unknown address is written down as well: the same work takes the same time.
    const subject = found ? { kind: "person", id: found.person.id } : { kind: "visit", id: newId(ctx.now) };
    await transaction(ctx, async (tx) => tx.record(accountEvent("account.sign_in_failed", { subject, body: {} })));
    throw wrong();
  }
  const acting = actingAs(ctx, found.person);
  if (!found.account.emailConfirmedAt) {
    await transaction(acting, async (tx) => {
      const token = await replaceToken(tx, {
        purpose: "email_confirmation",
        personId: found.person.id,
        email: found.account.email,
        life: tokenLife.email_confirmation,
      });
      await queueMail(
        tx,
        confirmationLetter(
          { to: found.account.email, name: found.person.name, locale: found.account.locale ?? ctx.locale, origin: input.origin },
          token,
        ),
      );
    });
    throw new AppError("wrong_state", { reason: "accounts_email_unconfirmed" });
  }
  return transaction(acting, async (tx) => {
    const still = await accountById(tx.db, found.person.id);
    if (!still || still.account.disabledAt || still.account.passwordHash !== found.account.passwordHash) throw wrong();
    return enter(tx, still, input.browser, "password");
  });
}

/** Ends this browser's session on the server; without one there is nothing to do. */
export async function signOut(ctx: Ctx, input: { token: string | null }): Promise<void> {
  const { token } = input;
  if (!token || ctx.actor.kind !== "person") return;
  const { id } = insistPerson(ctx);
  await transaction(ctx, async (tx) => {
    await endSessionOf(tx.db, tx.now, token);
    tx.record(accountEvent("account.signed_out", { subject: { kind: "person", id }, body: {} }));
  });
}

/** One click into the demo. Only people marked as part of it can be entered like this, whatever their address. */
export async function enterDemo(ctx: Ctx, input: { persona: PersonaKey; demo: boolean; browser: Browser }): Promise<Entered> {
  const found = input.demo ? await accountByEmail(ctx.db, personaEmail(input.persona)) : null;
  if (!found?.person.isDemo || found.account.disabledAt) throw notFound();
  return transaction(actingAs(ctx, found.person), (tx) => enter(tx, found, input.browser, "demo"));
}

/** The demo roles whose people exist by now. */
export async function presentPersonas(ctx: Ctx): Promise<PersonaKey[]> {
  const present = new Set(
    await demoAccountsAmong(
      ctx.db,
      personas.map((one) => one.email),
    ),
  );
  return personas.filter((one) => present.has(one.email)).map((one) => one.key);
}
