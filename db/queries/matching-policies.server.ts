import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { matchLessons, matchPolicies, persons } from "../schema";

export type PolicyRow = typeof matchPolicies.$inferSelect;

/** The policy in use; null while nobody has adopted another than the hand-set one. */
export async function latestPolicy(db: Db): Promise<PolicyRow | null> {
  const [found] = await db.select().from(matchPolicies).orderBy(desc(matchPolicies.version)).limit(1);
  return found ?? null;
}

export async function findPolicy(db: Db, version: number): Promise<PolicyRow | null> {
  const [found] = await db.select().from(matchPolicies).where(eq(matchPolicies.version, version));
  return found ?? null;
}

export async function policyRows(db: Db): Promise<(PolicyRow & { adoptedByName: string | null })[]> {
  const found = await db
    .select({ row: matchPolicies, adoptedByName: persons.name })
    .from(matchPolicies)
    .leftJoin(persons, eq(persons.id, matchPolicies.adoptedBy))
    .orderBy(desc(matchPolicies.version));
  return found.map(({ row, adoptedByName }) => ({ ...row, adoptedByName }));
}

export async function insertPolicy(db: Db, row: typeof matchPolicies.$inferInsert): Promise<void> {
  await db.insert(matchPolicies).values(row);
}

export type LessonRow = typeof matchLessons.$inferSelect;

export async function lessonRows(
  db: Db,
  limit: number,
): Promise<(Omit<LessonRow, "result"> & { askedByName: string | null; decision: string | null })[]> {
  const { result: _result, ...columns } = getTableColumns(matchLessons);
  return db
    .select({ ...columns, askedByName: persons.name, decision: sql<string | null>`${matchLessons.result}->'learned'->>'decision'` })
    .from(matchLessons)
    .leftJoin(persons, eq(persons.id, matchLessons.askedBy))
    .orderBy(desc(matchLessons.askedAt), desc(matchLessons.id))
    .limit(limit);
}

export async function findLesson(db: Db, id: string, { lock = false } = {}): Promise<LessonRow | null> {
  const query = db.select().from(matchLessons).where(eq(matchLessons.id, id));
  const [found] = lock ? await query.for("update") : await query;
  return found ?? null;
}

/** The lesson somebody has asked for and that is not there yet. */
export async function lessonUnderWay(db: Db): Promise<LessonRow | null> {
  const [found] = await db.select().from(matchLessons).where(eq(matchLessons.state, "asked")).orderBy(desc(matchLessons.askedAt)).limit(1);
  return found ?? null;
}

export async function insertLesson(db: Db, row: typeof matchLessons.$inferInsert): Promise<void> {
  await db.insert(matchLessons).values(row);
}

/** @returns false when the lesson was not in that state any more: somebody else was quicker. */
export async function moveLesson(db: Db, id: string, from: LessonRow["state"], change: Partial<LessonRow>): Promise<boolean> {
  const moved = await db
    .update(matchLessons)
    .set(change)
    .where(and(eq(matchLessons.id, id), eq(matchLessons.state, from)))
    .returning({ id: matchLessons.id });
  return moved.length === 1;
}
