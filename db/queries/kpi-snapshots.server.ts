import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { keyResults, persons, snapshots } from "../schema";
import { rows } from "../transaction.server";
import type { SnapshotState } from "../vocabulary/states";

const seqRow = z.object({ seq: z.number().int() });

export type SnapshotRow = typeof snapshots.$inferSelect;
export type SnapshotCard = Omit<SnapshotRow, "rows"> & {
  code: string;
  name: typeof keyResults.$inferSelect.name;
  unit: typeof keyResults.$inferSelect.unit;
  rowCount: number;
  frozenByName: string | null;
};

const card = {
  id: snapshots.id,
  keyResultId: snapshots.keyResultId,
  year: snapshots.year,
  value: snapshots.value,
  eventSeq: snapshots.eventSeq,
  state: snapshots.state,
  frozenBy: snapshots.frozenBy,
  frozenAt: snapshots.frozenAt,
  decidedBy: snapshots.decidedBy,
  decidedAt: snapshots.decidedAt,
  decisionNote: snapshots.decisionNote,
  code: keyResults.code,
  name: keyResults.name,
  unit: keyResults.unit,
  rowCount: sql<number>`jsonb_array_length(${snapshots.rows})::int`,
  frozenByName: persons.name,
};

const cards = (db: Db) =>
  db
    .select(card)
    .from(snapshots)
    .innerJoin(keyResults, eq(keyResults.id, snapshots.keyResultId))
    .leftJoin(persons, eq(persons.id, snapshots.frozenBy))
    .$dynamic();

export async function findSnapshot(db: Db, id: string): Promise<(SnapshotCard & { rows: SnapshotRow["rows"] }) | null> {
  const [found] = await db
    .select({ ...card, rows: snapshots.rows })
    .from(snapshots)
    .innerJoin(keyResults, eq(keyResults.id, snapshots.keyResultId))
    .leftJoin(persons, eq(persons.id, snapshots.frozenBy))
    .where(eq(snapshots.id, id));
  return found ?? null;
}

export const snapshotsOf = (db: Db, keyResultId: string, year: number): Promise<SnapshotCard[]> =>
  cards(db)
    .where(and(eq(snapshots.keyResultId, keyResultId), eq(snapshots.year, year)))
    .orderBy(desc(snapshots.frozenAt), desc(snapshots.id));

export const snapshotsIn = (db: Db, state: SnapshotState, limit: number): Promise<SnapshotCard[]> =>
  cards(db).where(eq(snapshots.state, state)).orderBy(desc(snapshots.frozenAt), desc(snapshots.id)).limit(limit);

export const snapshotsInYear = (db: Db, year: number, limit: number): Promise<SnapshotCard[]> =>
  cards(db).where(eq(snapshots.year, year)).orderBy(desc(snapshots.frozenAt), desc(snapshots.id)).limit(limit);

export const snapshotsDecided = (db: Db, limit: number): Promise<SnapshotCard[]> =>
  cards(db).where(sql`${snapshots.state} <> 'frozen'`).orderBy(desc(snapshots.decidedAt), desc(snapshots.id)).limit(limit);

/** The newest snapshot of each key result of a year. */
export async function latestSnapshots(db: Db, year: number): Promise<Pick<SnapshotRow, "id" | "keyResultId" | "state" | "value">[]> {
  return db
    .selectDistinctOn([snapshots.keyResultId], {
      id: snapshots.id,
      keyResultId: snapshots.keyResultId,
      state: snapshots.state,
      value: snapshots.value,
    })
    .from(snapshots)
    .where(eq(snapshots.year, year))
    .orderBy(snapshots.keyResultId, desc(snapshots.frozenAt), desc(snapshots.id));
}

export async function insertSnapshot(db: Db, row: typeof snapshots.$inferInsert): Promise<void> {
  await db.insert(snapshots).values(row);
}

/** Only a frozen snapshot can be decided; says whether this decision was the first. */
export async function decideSnapshot(
  db: Db,
  id: string,
  decision: { state: Exclude<SnapshotState, "frozen">; by: string | null; at: Date; note: string | null },
): Promise<boolean> {
  const changed = await db
    .update(snapshots)
    .set({ state: decision.state, decidedBy: decision.by, decidedAt: decision.at, decisionNote: decision.note })
    .where(and(eq(snapshots.id, id), eq(snapshots.state, "frozen")))
    .returning({ id: snapshots.id });
  return changed.length > 0;
}

/** The newest entry of the event log: what a snapshot was taken from. */
export async function lastEventSeq(db: Db): Promise<number> {
  const [head] = await rows(db, sql`select coalesce(max(seq), 0)::int as seq from events`, seqRow);
  return head?.seq ?? 0;
}
