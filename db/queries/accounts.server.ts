import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { accounts, consents, persons } from "../schema";

export type PersonRow = typeof persons.$inferSelect;
export type AccountRow = typeof accounts.$inferSelect;
export interface AccountWithPerson {
  account: AccountRow;
  person: PersonRow;
}

const withPerson = (db: Db) => db.select({ account: accounts, person: persons }).from(accounts).innerJoin(persons, eq(persons.id, accounts.personId));

export async function accountByEmail(db: Db, email: string): Promise<AccountWithPerson | null> {
  const [row] = await withPerson(db).where(sql`lower(${accounts.email}) = ${email.toLowerCase()}`);
  return row ?? null;
}

export async function accountById(db: Db, personId: string): Promise<AccountWithPerson | null> {
  const [row] = await withPerson(db).where(eq(accounts.personId, personId));
  return row ?? null;
}

export async function insertPerson(db: Db, row: typeof persons.$inferInsert): Promise<void> {
  await db.insert(persons).values(row);
}

export async function insertAccount(db: Db, row: typeof accounts.$inferInsert): Promise<void> {
  await db.insert(accounts).values(row);
}

export async function insertConsent(db: Db, row: typeof consents.$inferInsert): Promise<void> {
  await db.insert(consents).values(row);
}

export async function changeAccount(db: Db, personId: string, change: Partial<Omit<AccountRow, "personId">>): Promise<void> {
  await db.update(accounts).set(change).where(eq(accounts.personId, personId));
}

/** @returns false when the row has another version by now. */
export async function changePerson(
  db: Db,
  personId: string,
  version: number | null,
  change: Partial<Omit<PersonRow, "id" | "version">>,
): Promise<boolean> {
  const changed = await db
    .update(persons)
    .set({ ...change, version: sql`${persons.version} + 1` })
    .where(version === null ? eq(persons.id, personId) : and(eq(persons.id, personId), eq(persons.version, version)))
    .returning({ id: persons.id });
  return changed.length === 1;
}

/** People known from rosters under this contact address who have no account. */
export async function rosteredByEmail(db: Db, email: string): Promise<PersonRow[]> {
  const found = await db
    .select({ person: persons })
    .from(persons)
    .leftJoin(accounts, eq(accounts.personId, persons.id))
    .where(and(sql`lower(${persons.contactEmail}) = ${email.toLowerCase()}`, isNull(accounts.personId)))
    .limit(2);
  return found.map((one) => one.person);
}

export interface PersonCard {
  id: string;
  name: string;
  romanisedName: string | null;
  affiliation: string | null;
}

export async function personCardsByIds(db: Db, ids: readonly string[]): Promise<PersonCard[]> {
  if (ids.length === 0) return [];
  return db
    .select({ id: persons.id, name: persons.name, romanisedName: persons.romanisedName, affiliation: persons.affiliation })
    .from(persons)
    .where(inArray(persons.id, [...new Set(ids)]));
}

/** Which of these addresses belong to demo people who can be entered as. */
export async function demoAccountsAmong(db: Db, emails: readonly string[]): Promise<string[]> {
  const found = await db
    .select({ email: accounts.email })
    .from(accounts)
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(and(inArray(accounts.email, [...emails]), eq(persons.isDemo, true), isNull(accounts.disabledAt)));
  return found.map((one) => one.email);
}

/** People on rosters under this address and name; two people may share one address. */
export async function personIdsByContact(db: Db, email: string, name: string): Promise<string[]> {
  const found = await db
    .select({ id: persons.id })
    .from(persons)
    .where(and(sql`lower(${persons.contactEmail}) = ${email.toLowerCase()}`, eq(persons.name, name)))
    .orderBy(persons.id)
    .limit(1);
  return found.map((one) => one.id);
}

export async function calendarOf(db: Db, personId: string): Promise<string | null> {
  const [row] = await db.select({ calendar: accounts.calendar }).from(accounts).where(eq(accounts.personId, personId));
  return row?.calendar ?? null;
}

export async function consentsOf(db: Db, personId: string): Promise<(typeof consents.$inferSelect)[]> {
  return db.select().from(consents).where(eq(consents.personId, personId)).orderBy(desc(consents.at), desc(consents.id));
}
