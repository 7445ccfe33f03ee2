import { and, count, desc, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { accounts, challenges, meetings, notifications, organisations, persons, teams } from "../schema";
import { rows } from "../transaction.server";
import type { Locale } from "../vocabulary/roles";

export type NotificationRow = typeof notifications.$inferSelect;

const personRow = z.object({ person_id: z.string() });
const people = async (db: Db, query: SQL): Promise<string[]> => (await rows(db, query, personRow)).map((row) => row.person_id);

export const ownerPeople = (db: Db, challengeId: string) =>
  people(
    db,
    sql`select m.person_id from organisation_members m join challenges c on c.organisation_id = m.organisation_id where c.id = ${challengeId} and m.state = 'active'`,
  );
export const organisationPeople = (db: Db, organisationId: string) =>
  people(db, sql`select person_id from organisation_members where organisation_id = ${organisationId} and state = 'active'`);
export const teamPeople = (db: Db, teamId: string, leadOnly: boolean) =>
  people(db, sql`select person_id from team_members where team_id = ${teamId} and state = 'active' ${leadOnly ? sql`and role = 'lead'` : sql``}`);
export const applicantPeople = (db: Db, challengeId: string) =>
  people(
    db,
    sql`select m.person_id from team_members m join applications a on a.team_id = m.team_id where a.challenge_id = ${challengeId} and m.state = 'active' and m.role = 'lead'
    and a.state in ('draft', 'submitted', 'needs_supplement', 'eligible', 'shortlisted', 'waitlisted')`,
  );
export const mentorPeople = (db: Db, engagementId: string) =>
  people(db, sql`select person_id from engagement_mentors where engagement_id = ${engagementId} and ended_at is null`);
export const holderPeople = (db: Db, challengeId: string, role: "broker" | "reviewer") =>
  people(
    db,
    sql`select person_id from challenge_role_holders where challenge_id = ${challengeId} and role = ${role} and ended_at is null
    and (exception_reason is null or exception_by is not null)`,
  );
export const rolePeople = (db: Db, role: "broker" | "reviewer" | "staff" | "agency") =>
  people(
    db,
    sql`select g.person_id from role_grants g join accounts a on a.person_id = g.person_id where g.role = ${role} and g.revoked_at is null and a.disabled_at is null`,
  );

export const runRequester = (db: Db, runId: string) => people(db, sql`select requested_by as person_id from assignment_runs where id = ${runId}`);

/** Staff, as long as nobody has checked this organisation. */
export const checkersOf = async (db: Db, organisationId: string): Promise<string[]> => {
  const [open] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, organisationId), isNull(organisations.verifiedAt)));
  return open ? rolePeople(db, "staff") : [];
};

export interface Addressee {
  id: string;
  name: string;
  email: string;
  locale: Locale | null;
  wantsMail: boolean;
}

/** Those of the given people who have an account in use. */
export async function addressees(db: Db, ids: readonly string[]): Promise<Addressee[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select({
      id: accounts.personId,
      name: persons.name,
      email: accounts.email,
      locale: accounts.locale,
      mailNotices: accounts.mailNotices,
      confirmed: accounts.emailConfirmedAt,
    })
    .from(accounts)
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(and(inArray(accounts.personId, [...ids]), isNull(accounts.disabledAt)));
  return found.map(({ mailNotices, confirmed, ...one }) => ({ ...one, wantsMail: mailNotices && confirmed !== null }));
}

/** @returns false when this person was told of this event before. */
export async function insertNotification(db: Db, row: typeof notifications.$inferInsert): Promise<boolean> {
  return (await db.insert(notifications).values(row).onConflictDoNothing().returning({ id: notifications.id })).length === 1;
}

export async function notificationsOf(db: Db, personId: string, before: { at: Date; id: string } | null, limit: number): Promise<NotificationRow[]> {
  const older = before ? or(lt(notifications.at, before.at), and(eq(notifications.at, before.at), lt(notifications.id, before.id))) : undefined;
  return db
    .select()
    .from(notifications)
    .where(and(eq(notifications.recipientId, personId), older))
    .orderBy(desc(notifications.at), desc(notifications.id))
    .limit(limit);
}

export async function unreadCount(db: Db, personId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(notifications)
    .where(and(eq(notifications.recipientId, personId), isNull(notifications.readAt)));
  return Number(row?.n ?? 0);
}

/** Marks one or all of a person's own notifications; somebody else's id changes nothing. */
export async function markRead(db: Db, personId: string, now: Date, id?: string): Promise<NotificationRow[]> {
  return db
    .update(notifications)
    .set({ readAt: now })
    .where(and(eq(notifications.recipientId, personId), isNull(notifications.readAt), id ? eq(notifications.id, id) : undefined))
    .returning();
}

export async function notificationById(db: Db, personId: string, id: string): Promise<NotificationRow | undefined> {
  const [row] = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.id, id), eq(notifications.recipientId, personId)));
  return row;
}

export interface NamedIds {
  challenges: readonly string[];
  teams: readonly string[];
  organisations: readonly string[];
  meetings: readonly string[];
}

/** Titles, names and places as they are now, for the sentences that speak of them. */
export async function titlesOf(db: Db, ids: NamedIds) {
  const named = async <Row extends { id: string }, Value>(
    wanted: readonly string[],
    read: (ids: string[]) => Promise<Row[]>,
    of: (row: Row) => Value,
  ) => new Map(wanted.length > 0 ? (await read([...wanted])).map((row) => [row.id, of(row)]) : []);
  return {
    challenges: await named(
      ids.challenges,
      (of) => db.select({ id: challenges.id, title: challenges.title }).from(challenges).where(inArray(challenges.id, of)),
      (row) => row.title,
    ),
    teams: await named(
      ids.teams,
      (of) => db.select({ id: teams.id, name: teams.name, nameEn: teams.nameEn }).from(teams).where(inArray(teams.id, of)),
      (row) => row,
    ),
    organisations: await named(
      ids.organisations,
      (of) =>
        db
          .select({ id: organisations.id, name: organisations.name, nameEn: organisations.nameEn })
          .from(organisations)
          .where(inArray(organisations.id, of)),
      (row) => row,
    ),
    meetings: await named(
      ids.meetings,
      (of) => db.select({ id: meetings.id, place: meetings.place }).from(meetings).where(inArray(meetings.id, of)),
      (row) => row.place,
    ),
  };
}
