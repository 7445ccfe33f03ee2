import { accountByEmail, insertAccount, insertPerson, personIdsByContact } from "@db/queries/accounts.server";
import { insertGrant } from "@db/queries/accounts-people.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { Gender, Locale, Role } from "@db/vocabulary/roles";
import { type Ctx, isSystem } from "~/lib/ctx";
import { AppError, forbidden } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { accountEvent } from "./events";
import { noPassword } from "./passwords.server";

export interface PersonFacts {
  name: string;
  romanisedName?: string | null;
  gender?: Gender;
  nationality?: string | null;
  phone?: string | null;
  affiliation?: string | null;
  title?: string | null;
  languages?: string[];
  bio?: string | null;
  isDemo?: boolean;
}

export interface NewAccount extends PersonFacts {
  email: string;
  /** From `hashPassword`; without it the account is entered by a link or by the demo's buttons. */
  passwordHash?: string;
  locale?: Locale;
  roles?: readonly Role[];
}

/** A confirmed account with its roles, opened by the product itself: the first administrator, the demo's people. */
export async function openAccount(ctx: Ctx, input: NewAccount): Promise<{ personId: string }> {
  if (!isSystem(ctx.actor)) throw forbidden();
  const { email, passwordHash = noPassword, locale = null, roles = [], ...facts } = input;
  return transaction(ctx, async (tx) => {
    if (await accountByEmail(tx.db, email))
      throw new AppError("invalid", { reason: "errors_check_fields", fields: { email: ["accounts_setup_email_taken"] } });
    const personId = newId(tx.now);
    await insertPerson(tx.db, { id: personId, ...facts, createdAt: tx.now, updatedAt: tx.now });
    await insertAccount(tx.db, { personId, email, passwordHash, locale, emailConfirmedAt: tx.now, createdAt: tx.now });
    const subject = { kind: "person", id: personId };
    tx.record(accountEvent("account.opened", { subject, body: {} }));
    for (const role of new Set(roles)) {
      await insertGrant(tx.db, { id: newId(tx.now), personId, role, grantedAt: tx.now });
      tx.record(accountEvent("account.role_granted", { subject, body: { role } }));
    }
    return { personId };
  });
}

/**
 * A person on a roster, with or without an address: found again by it, else recorded without an account.
 * Runs inside the caller's transaction; who may import a roster is for the caller to decide.
 */
export async function recordPerson(tx: Tx<Ctx>, input: PersonFacts & { email?: string | null }): Promise<{ personId: string; found: boolean }> {
  const { email, ...facts } = input;
  if (email) {
    const account = await accountByEmail(tx.db, email);
    if (account) return { personId: account.person.id, found: true };
    const [rostered] = await personIdsByContact(tx.db, email, facts.name);
    if (rostered) return { personId: rostered, found: true };
  }
  const personId = newId(tx.now);
  await insertPerson(tx.db, { id: personId, ...facts, contactEmail: email ?? null, createdAt: tx.now, updatedAt: tx.now });
  tx.record(accountEvent("person.recorded", { subject: { kind: "person", id: personId }, body: {} }));
  return { personId, found: false };
}
