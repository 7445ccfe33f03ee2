import { and, asc, eq, lte, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { challengeNeeds, challengeRevisions, challenges, numberSeries, programmes } from "../schema";
import { lockKey, rows } from "../transaction.server";
import type { CompetencyItem } from "../vocabulary/kinds";

const idRow = z.object({ id: z.string() });
const submittedRow = z.object({ submitted: z.boolean(), published: z.boolean() });
const numberRow = z.object({ number: z.number() });

export type ChallengeRow = typeof challenges.$inferSelect;
export type NewChallenge = typeof challenges.$inferInsert;
export interface NeedRow {
  item: CompetencyItem;
  level: number;
  must: boolean;
}

export async function findChallenge(db: Db, id: string): Promise<ChallengeRow | null> {
  const [row] = await db.select().from(challenges).where(eq(challenges.id, id));
  return row ?? null;
}

/** The row as it is now, kept from everybody else until the transaction ends. */
export async function lockChallenge(db: Db, id: string): Promise<ChallengeRow | null> {
  const [row] = await db.select().from(challenges).where(eq(challenges.id, id)).for("no key update");
  return row ?? null;
}

export async function insertChallenge(db: Db, row: NewChallenge): Promise<void> {
  await db.insert(challenges).values(row);
}

/** Every change moves the version on, so that whoever holds an older one is told. */
export async function updateChallenge(db: Db, id: string, set: Partial<NewChallenge>): Promise<number> {
  const [row] = await db
    .update(challenges)
    .set({ ...set, version: sql`${challenges.version} + 1` })
    .where(eq(challenges.id, id))
    .returning({ version: challenges.version });
  return row?.version ?? 0;
}

export async function needsOf(db: Db, challengeId: string): Promise<NeedRow[]> {
  return db
    .select({ item: challengeNeeds.item, level: challengeNeeds.level, must: challengeNeeds.must })
    .from(challengeNeeds)
    .where(eq(challengeNeeds.challengeId, challengeId))
    .orderBy(sql`${challengeNeeds.must} desc`, sql`${challengeNeeds.level} desc`, asc(challengeNeeds.item));
}

export async function replaceNeeds(db: Db, challengeId: string, needs: readonly (NeedRow & { id: string })[]): Promise<void> {
  await db.delete(challengeNeeds).where(eq(challengeNeeds.challengeId, challengeId));
  if (needs.length > 0) await db.insert(challengeNeeds).values(needs.map((need) => ({ ...need, challengeId })));
}

/** The next running number of a series, without gaps among what is committed. */
export async function nextNumber(db: Db, series: string): Promise<number> {
  const [row] = await db
    .insert(numberSeries)
    .values({ series, last: 1 })
    .onConflictDoUpdate({ target: numberSeries.series, set: { last: sql`${numberSeries.last} + 1` } })
    .returning({ last: numberSeries.last });
  return row?.last ?? 1;
}

export async function firstProgramme(db: Db): Promise<{ id: string } | null> {
  const [row] = await db.select({ id: programmes.id }).from(programmes).orderBy(asc(programmes.code)).limit(1);
  return row ?? null;
}

/** The open call for challenges that new drafts belong to, if one is open. */
export async function openChallengeCall(db: Db, programmeId: string, now: Date): Promise<string | null> {
  const [row] = await rows(
    db,
    sql`select id from calls where programme_id = ${programmeId} and kind = 'posing' and state = 'open'
        and opens_at <= ${now.toISOString()} and closes_at > ${now.toISOString()} order by closes_at limit 1`,
    idRow,
  );
  return row?.id ?? null;
}

/** True when any challenge of the same root, other than this one, has been submitted or published before. */
export async function rootHistory(db: Db, rootId: string, exceptId: string): Promise<{ submitted: boolean; published: boolean }> {
  const [row] = await rows(
    db,
    sql`select coalesce(bool_or(first_submitted_at is not null), false) as submitted, coalesce(bool_or(first_published_at is not null), false) as published
        from challenges where (id = ${rootId} or root_id = ${rootId}) and id <> ${exceptId}`,
    submittedRow,
  );
  return row ?? { submitted: false, published: false };
}

export async function insertRevision(db: Db, row: typeof challengeRevisions.$inferInsert): Promise<void> {
  await db.insert(challengeRevisions).values(row);
}

export async function lastRevision(db: Db, challengeId: string): Promise<number> {
  const [row] = await rows(
    db,
    sql`select coalesce(max(number), 0)::int as number from challenge_revisions where challenge_id = ${challengeId}`,
    numberRow,
  );
  return row?.number ?? 0;
}

/** Approved challenges whose hour has come. */
export async function dueForPublication(db: Db, now: Date): Promise<string[]> {
  const found = await db
    .select({ id: challenges.id })
    .from(challenges)
    .where(and(eq(challenges.state, "approved"), lte(challenges.publishAt, now)))
    .orderBy(asc(challenges.publishAt), asc(challenges.id));
  return found.map((row) => row.id);
}

/** Published challenges past their deadline. */
export async function dueForClosing(db: Db, now: Date): Promise<string[]> {
  const found = await db
    .select({ id: challenges.id })
    .from(challenges)
    .where(and(eq(challenges.state, "published"), lte(challenges.applicationsCloseAt, now)))
    .orderBy(asc(challenges.applicationsCloseAt), asc(challenges.id));
  return found.map((row) => row.id);
}

/** A clone that already stands for the next round of this challenge, if there is one. */
export async function carriedTo(db: Db, rootId: string, after: Date): Promise<string | null> {
  const [row] = await rows(
    db,
    sql`select id from challenges where root_id = ${rootId} and created_at > ${after.toISOString()} and state not in ('withdrawn', 'declined') order by created_at limit 1`,
    idRow,
  );
  return row?.id ?? null;
}

/** Serialises role assignments on one challenge. */
export const lockRoles = (db: Db, challengeId: string): Promise<void> => lockKey(db, `challenge-roles:${challengeId}`);
