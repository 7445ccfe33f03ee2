import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../client.server";
import { challengeDecisions, challengeNotes, challengeRevisions, persons } from "../schema";

export type DecisionRow = typeof challengeDecisions.$inferSelect & { reviewer: string };
export type RevisionRow = typeof challengeRevisions.$inferSelect & { author: string };
export interface NoteRow {
  id: string;
  field: string;
  body: string;
  at: Date;
  authorId: string;
  author: string;
  resolvedAt: Date | null;
}

export async function decisionRows(db: Db, challengeId: string): Promise<DecisionRow[]> {
  const found = await db
    .select({ decision: challengeDecisions, reviewer: persons.name })
    .from(challengeDecisions)
    .innerJoin(persons, eq(persons.id, challengeDecisions.reviewerId))
    .where(eq(challengeDecisions.challengeId, challengeId))
    .orderBy(desc(challengeDecisions.at), desc(challengeDecisions.id));
  return found.map(({ decision, reviewer }) => ({ ...decision, reviewer }));
}

export async function insertDecision(db: Db, row: typeof challengeDecisions.$inferInsert): Promise<void> {
  await db.insert(challengeDecisions).values(row);
}

export async function revisionRows(db: Db, challengeId: string): Promise<RevisionRow[]> {
  const found = await db
    .select({ revision: challengeRevisions, author: persons.name })
    .from(challengeRevisions)
    .innerJoin(persons, eq(persons.id, challengeRevisions.by))
    .where(eq(challengeRevisions.challengeId, challengeId))
    .orderBy(desc(challengeRevisions.number));
  return found.map(({ revision, author }) => ({ ...revision, author }));
}

export async function noteRows(db: Db, challengeId: string): Promise<NoteRow[]> {
  return db
    .select({
      id: challengeNotes.id,
      field: challengeNotes.field,
      body: challengeNotes.body,
      at: challengeNotes.at,
      authorId: challengeNotes.authorId,
      author: persons.name,
      resolvedAt: challengeNotes.resolvedAt,
    })
    .from(challengeNotes)
    .innerJoin(persons, eq(persons.id, challengeNotes.authorId))
    .where(eq(challengeNotes.challengeId, challengeId))
    .orderBy(asc(challengeNotes.at), asc(challengeNotes.id));
}

export async function insertNote(db: Db, row: typeof challengeNotes.$inferInsert): Promise<void> {
  await db.insert(challengeNotes).values(row);
}

export async function findNote(db: Db, challengeId: string, noteId: string): Promise<{ id: string; field: string; resolvedAt: Date | null } | null> {
  const [row] = await db
    .select({ id: challengeNotes.id, field: challengeNotes.field, resolvedAt: challengeNotes.resolvedAt })
    .from(challengeNotes)
    .where(and(eq(challengeNotes.id, noteId), eq(challengeNotes.challengeId, challengeId)));
  return row ?? null;
}

/** Settles a note once; false when somebody already had. */
export async function settleNote(db: Db, noteId: string, by: string, now: Date): Promise<boolean> {
  const settled = await db
    .update(challengeNotes)
    .set({ resolvedAt: now, resolvedBy: by })
    .where(and(eq(challengeNotes.id, noteId), isNull(challengeNotes.resolvedAt)))
    .returning({ id: challengeNotes.id });
  return settled.length > 0;
}
