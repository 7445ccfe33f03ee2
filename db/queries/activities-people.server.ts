import { and, asc, eq, gt, inArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { accounts, enrolments, persons, rosterImports } from "../schema";
import { lockKey, rows } from "../transaction.server";
import type { Gender } from "../vocabulary/roles";
import type { EnrolmentState } from "../vocabulary/states";

const enrolmentColumns = {
  id: enrolments.id,
  personId: enrolments.personId,
  name: persons.name,
  affiliation: persons.affiliation,
  state: enrolments.state,
  attendedHours: enrolments.attendedHours,
  completedAt: enrolments.completedAt,
};
const enrolmentsFrom = (db: Db) => db.select(enrolmentColumns).from(enrolments).innerJoin(persons, eq(persons.id, enrolments.personId));
export type EnrolmentRow = Awaited<ReturnType<typeof enrolmentsFrom>>[number];

/** In the order they were put on the list. */
export async function enrolmentsPage(db: Db, activityId: string, afterId: string | undefined, limit: number): Promise<EnrolmentRow[]> {
  return enrolmentsFrom(db)
    .where(and(eq(enrolments.activityId, activityId), afterId === undefined ? undefined : gt(enrolments.id, afterId)))
    .orderBy(asc(enrolments.id))
    .limit(limit);
}

export async function enrolmentsOf(db: Db, activityId: string, personIds?: readonly string[]): Promise<EnrolmentRow[]> {
  if (personIds?.length === 0) return [];
  return enrolmentsFrom(db).where(and(eq(enrolments.activityId, activityId), personIds ? inArray(enrolments.personId, [...personIds]) : undefined));
}

const known = z.object({ personId: z.string(), name: z.string(), email: z.string().nullable(), inClass: z.boolean(), hasAccount: z.boolean() });
export type KnownRow = z.infer<typeof known>;

/** Everybody one of these addresses belongs to, and everybody on this class's list: one line per address of his, the account's own last. */
export async function knownPeople(db: Db, activityId: string, emails: readonly string[]): Promise<KnownRow[]> {
  const list = sql`array[${sql.join(
    emails.map((one) => sql`${one}`),
    sql`, `,
  )}]::text[]`;
  const byMail = emails.length === 0 ? sql`false` : sql`(lower(a.email) = any(${list}) or lower(p.contact_email) = any(${list}))`;
  return rows(
    db,
    sql`select p.id as "personId", p.name, mail.address as email, e.id is not null as "inClass", a.person_id is not null as "hasAccount"
        from persons p left join accounts a on a.person_id = p.id left join enrolments e on e.person_id = p.id and e.activity_id = ${activityId}
          left join lateral (select distinct lower(given) as address from unnest(array[a.email, p.contact_email]) given where given is not null) mail on true
        where e.id is not null or ${byMail}
        order by (a.person_id is not null), coalesce(mail.address = lower(a.email), false), p.created_at desc, p.id`,
    known,
  );
}

/** Imports take turns: two rosters with the same new address make one person. */
export const lockRosters = (db: Db): Promise<void> => lockKey(db, "rosters");

export interface NewPerson {
  id: string;
  name: string;
  contactEmail: string | null;
  gender: Gender;
  nationality: string | null;
  affiliation: string | null;
}
const chunk = 500;
function* chunks<Item>(list: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < list.length; at += chunk) yield list.slice(at, at + chunk);
}

export async function insertPeople(db: Db, people: readonly NewPerson[], now: Date, isDemo: boolean): Promise<void> {
  for (const some of chunks(people)) await db.insert(persons).values(some.map((one) => ({ ...one, isDemo, createdAt: now, updatedAt: now })));
}

/** Fills what is still blank of a person who has no account; nobody's own words are overwritten by a roster. */
export async function fillPerson(db: Db, person: NewPerson, now: Date): Promise<void> {
  await db
    .update(persons)
    .set({
      contactEmail: sql`coalesce(${persons.contactEmail}, ${person.contactEmail})`,
      gender: sql`case when ${persons.gender} = 'undisclosed' then ${person.gender} else ${persons.gender} end`,
      nationality: sql`coalesce(${persons.nationality}, ${person.nationality})`,
      affiliation: sql`coalesce(${persons.affiliation}, ${person.affiliation})`,
      updatedAt: now,
    })
    .where(
      and(
        eq(persons.id, person.id),
        sql`not exists (select 1 from ${accounts} where ${accounts.personId} = ${persons.id})`,
        or(
          sql`${persons.contactEmail} is null and ${person.contactEmail}::text is not null`,
          sql`${persons.gender} = 'undisclosed' and ${person.gender} <> 'undisclosed'`,
          sql`${persons.nationality} is null and ${person.nationality}::text is not null`,
          sql`${persons.affiliation} is null and ${person.affiliation}::text is not null`,
        ),
      ),
    );
}

export interface NewEnrolment {
  id: string;
  activityId: string;
  personId: string;
  attendedHours: number;
  state: EnrolmentState;
  completedAt: Date | null;
  importId: string | null;
}
export async function insertEnrolments(db: Db, list: readonly NewEnrolment[], now: Date): Promise<void> {
  for (const some of chunks(list)) await db.insert(enrolments).values(some.map((one) => ({ ...one, createdAt: now, updatedAt: now })));
}

export interface EnrolmentChange {
  id: string;
  attendedHours: number;
  state: EnrolmentState;
  completedAt: Date | null;
}
/** Many rows in one statement. */
export async function changeEnrolments(db: Db, changes: readonly EnrolmentChange[], now: Date): Promise<void> {
  for (const some of chunks(changes)) {
    const values = sql.join(
      some.map(
        (one) => sql`(${one.id}::uuid, ${one.attendedHours}::numeric, ${one.state}::text, ${one.completedAt?.toISOString() ?? null}::timestamptz)`,
      ),
      sql`, `,
    );
    await db.execute(
      sql`update enrolments e set attended_hours = v.hours, state = v.state, completed_at = v.done, updated_at = ${now.toISOString()}::timestamptz
          from (values ${values}) as v(id, hours, state, done) where e.id = v.id`,
    );
  }
}

export async function findImport(db: Db, activityId: string, contentHash: string): Promise<{ id: string; rows: number } | null> {
  const [row] = await db
    .select({ id: rosterImports.id, rows: rosterImports.rows })
    .from(rosterImports)
    .where(and(eq(rosterImports.activityId, activityId), eq(rosterImports.contentHash, contentHash)));
  return row ?? null;
}

export async function insertImport(db: Db, row: typeof rosterImports.$inferInsert): Promise<void> {
  await db.insert(rosterImports).values(row);
}

export async function importsOf(db: Db, activityId: string): Promise<(typeof rosterImports.$inferSelect)[]> {
  return db.select().from(rosterImports).where(eq(rosterImports.activityId, activityId)).orderBy(asc(rosterImports.at)).limit(50);
}
