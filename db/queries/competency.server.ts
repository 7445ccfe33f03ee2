import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { evidence, pastWorks, persons, teamCompetencies } from "../schema";
import { anyOf } from "../transaction.server";
import type { CompetencyItem } from "../vocabulary/kinds";

export type CompetencyRow = typeof teamCompetencies.$inferSelect;
export type EvidenceRow = typeof evidence.$inferSelect;
export type PastWorkRow = typeof pastWorks.$inferSelect;

export async function competenciesOf(db: Db, teamIds: readonly string[]): Promise<CompetencyRow[]> {
  if (teamIds.length === 0) return [];
  return db
    .select()
    .from(teamCompetencies)
    .where(sql`${teamCompetencies.teamId} = ${anyOf(teamIds)}`);
}

export async function findCompetency(db: Db, teamId: string, item: CompetencyItem): Promise<CompetencyRow | null> {
  const [row] = await db
    .select()
    .from(teamCompetencies)
    .where(and(eq(teamCompetencies.teamId, teamId), eq(teamCompetencies.item, item)));
  return row ?? null;
}

/** One row per team and item, however many ask at once. */
export async function upsertCompetency(db: Db, row: typeof teamCompetencies.$inferInsert): Promise<void> {
  await db
    .insert(teamCompetencies)
    .values(row)
    .onConflictDoUpdate({
      target: [teamCompetencies.teamId, teamCompetencies.item],
      set: { level: row.level, note: row.note ?? null, updatedAt: row.updatedAt, version: sql`${teamCompetencies.version} + 1` },
    });
}

export async function deleteCompetency(db: Db, teamId: string, item: CompetencyItem): Promise<boolean> {
  const gone = await db
    .delete(teamCompetencies)
    .where(and(eq(teamCompetencies.teamId, teamId), eq(teamCompetencies.item, item)))
    .returning({ id: teamCompetencies.id });
  return gone.length > 0;
}

export async function evidenceOf(db: Db, teamIds: readonly string[]): Promise<EvidenceRow[]> {
  if (teamIds.length === 0) return [];
  return db
    .select()
    .from(evidence)
    .where(sql`${evidence.teamId} = ${anyOf(teamIds)}`)
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
}

export type EvidenceLine = EvidenceRow & { addedByName: string | null };

export async function evidenceForItem(db: Db, teamId: string, item: CompetencyItem): Promise<EvidenceLine[]> {
  const found = await db
    .select({ evidence, name: persons.name })
    .from(evidence)
    .leftJoin(persons, eq(persons.id, evidence.addedBy))
    .where(and(eq(evidence.teamId, teamId), eq(evidence.item, item)))
    .orderBy(desc(evidence.addedAt), desc(evidence.id));
  return found.map((row) => ({ ...row.evidence, addedByName: row.name }));
}

export async function findEvidence(db: Db, id: string): Promise<EvidenceRow | null> {
  const [row] = await db.select().from(evidence).where(eq(evidence.id, id));
  return row ?? null;
}

export async function insertEvidence(db: Db, row: typeof evidence.$inferInsert): Promise<void> {
  await db.insert(evidence).values(row);
}

/** Only what nobody has verified can be taken back. */
export async function deleteUnverified(db: Db, id: string): Promise<boolean> {
  const gone = await db
    .delete(evidence)
    .where(and(eq(evidence.id, id), isNull(evidence.verifiedAt)))
    .returning({ id: evidence.id });
  return gone.length > 0;
}

export async function markVerified(db: Db, id: string, by: string | null, at: Date): Promise<boolean> {
  const changed = await db
    .update(evidence)
    .set({ verifiedBy: by, verifiedAt: at })
    .where(and(eq(evidence.id, id), isNull(evidence.verifiedAt)))
    .returning({ id: evidence.id });
  return changed.length > 0;
}

export async function countEvidence(db: Db, teamId: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(evidence)
    .where(and(eq(evidence.teamId, teamId), gte(evidence.addedAt, since)));
  return row?.n ?? 0;
}

export async function pastWorksOf(db: Db, teamIds: readonly string[]): Promise<PastWorkRow[]> {
  if (teamIds.length === 0) return [];
  return db
    .select()
    .from(pastWorks)
    .where(sql`${pastWorks.teamId} = ${anyOf(teamIds)}`)
    .orderBy(desc(pastWorks.year), desc(pastWorks.createdAt), desc(pastWorks.id));
}

export async function findPastWork(db: Db, teamId: string, id: string): Promise<PastWorkRow | null> {
  const [row] = await db
    .select()
    .from(pastWorks)
    .where(and(eq(pastWorks.id, id), eq(pastWorks.teamId, teamId)));
  return row ?? null;
}

export async function insertPastWork(db: Db, row: typeof pastWorks.$inferInsert): Promise<void> {
  await db.insert(pastWorks).values(row);
}

/** Writes only when nobody has written since `version`; says whether it did. */
export async function updatePastWork(db: Db, id: string, version: number, change: Partial<typeof pastWorks.$inferInsert>): Promise<boolean> {
  const changed = await db
    .update(pastWorks)
    .set({ ...change, version: sql`${pastWorks.version} + 1` })
    .where(and(eq(pastWorks.id, id), eq(pastWorks.version, version)))
    .returning({ id: pastWorks.id });
  return changed.length > 0;
}

export async function deletePastWork(db: Db, id: string): Promise<boolean> {
  const gone = await db.delete(pastWorks).where(eq(pastWorks.id, id)).returning({ id: pastWorks.id });
  return gone.length > 0;
}
