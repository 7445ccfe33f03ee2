import {
  type AccountWithPerson,
  accountByEmail,
  changeAccount,
  changePerson,
  insertAccount,
  insertPerson,
  rosteredByEmail,
} from "@db/queries/accounts.server";
import { lockKey, type Tx, transaction } from "@db/transaction.server";
import { queueMail } from "~/jobs/mail.server";
import type { Ctx } from "~/lib/ctx";
import { invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { recordConsent } from "./consents.server";
import { accountEvent } from "./events";
import { alreadyRegisteredLetter, confirmationLetter } from "./letters.server";
import { noticeText, noticeVersion } from "./notices.server";
import { hashPassword } from "./passwords.server";
import { passwordFault, tokenLife } from "./rules";
import { replaceToken } from "./tokens.server";

export interface Registration {
  name: string;
  email: string;
  password: string;
  /** The site's own address, for the link. */
  origin: string;
}
type Hashed = Omit<Registration, "password"> & { passwordHash: string };

/**
 * Opens an unconfirmed account and writes to its address. What the caller sees is the same for a known and an
 * unknown address; only the letter differs.
 */
export async function register(ctx: Ctx, input: Registration): Promise<void> {
  const fault = passwordFault(input.password, [input.name, input.email]);
  if (fault) throw invalidField("password", fault);
  const { password, ...rest } = input;
  const hashed: Hashed = { ...rest, passwordHash: await hashPassword(password) };
  await transaction(ctx, async (tx) => {
    await lockKey(tx.db, `register:${input.email}`);
    const known = await accountByEmail(tx.db, input.email);
    if (!known) return openUnconfirmed(tx, hashed);
    if (known.account.emailConfirmedAt) return tellOwner(tx, known, input.origin);
    return startAgain(tx, known, hashed);
  });
}

/** A person entered in a roster under this address keeps that record; two of them would leave it open which. */
async function openUnconfirmed(tx: Tx<Ctx>, { name, email, passwordHash, origin }: Hashed): Promise<void> {
  const rostered = await rosteredByEmail(tx.db, email);
  const [only] = rostered;
  const claimed = rostered.length === 1 && only ? only : null;
  const person = claimed ?? { id: newId(tx.now), name };
  if (!claimed) await insertPerson(tx.db, { id: person.id, name, createdAt: tx.now, updatedAt: tx.now });
  await insertAccount(tx.db, { personId: person.id, email, passwordHash, locale: tx.locale, createdAt: tx.now });
  await recordConsent(tx, { personId: person.id, notice: "registration", version: noticeVersion, text: noticeText(tx.locale) });
  tx.record(
    accountEvent("account.registered", {
      subject: { kind: "person", id: person.id },
      body: { notice_version: noticeVersion, from_roster: claimed !== null },
    }),
  );
  await sendConfirmation(tx, { personId: person.id, email, name, origin });
}

async function tellOwner(tx: Tx<Ctx>, { account, person }: AccountWithPerson, origin: string): Promise<void> {
  if (account.disabledAt) return;
  await queueMail(tx, alreadyRegisteredLetter({ to: account.email, name: person.name, locale: account.locale ?? tx.locale, origin }, tx.requestId));
}

/** Nobody has proved to own this address yet, so the last to register sets the password that the link asks for. */
async function startAgain(tx: Tx<Ctx>, { account, person }: AccountWithPerson, { name, email, passwordHash, origin }: Hashed): Promise<void> {
  await changeAccount(tx.db, account.personId, { passwordHash, locale: tx.locale });
  if (!person.contactEmail) await changePerson(tx.db, person.id, null, { name, updatedAt: tx.now });
  await sendConfirmation(tx, { personId: person.id, email, name, origin });
}

async function sendConfirmation(
  tx: Tx<Ctx>,
  { personId, email, name, origin }: { personId: string; email: string; name: string; origin: string },
): Promise<void> {
  const token = await replaceToken(tx, { purpose: "email_confirmation", personId, email, life: tokenLife.email_confirmation });
  await queueMail(tx, confirmationLetter({ to: email, name, locale: tx.locale, origin }, token));
}
