import { and, asc, desc, eq, inArray, lte, ne, or, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { calls, programmes, programmeYears, referenceNodes, referenceTrees, rubrics } from "../schema";
import type { CallKind } from "../vocabulary/kinds";
import type { CallState } from "../vocabulary/states";

export type ProgrammeRow = typeof programmes.$inferSelect;
export type ProgrammeYearRow = typeof programmeYears.$inferSelect;
export type CallRow = typeof calls.$inferSelect;
export type NewCall = typeof calls.$inferInsert;

export async function findProgramme(db: Db): Promise<ProgrammeRow | null> {
  const [row] = await db.select().from(programmes).orderBy(asc(programmes.id)).limit(1);
  return row ?? null;
}

/** The programme together with its years, in one statement, years ascending. */
export async function findYears(db: Db): Promise<ProgrammeYearRow[]> {
  const first = db.select({ id: programmes.id }).from(programmes).orderBy(asc(programmes.id)).limit(1);
  return db.select().from(programmeYears).where(inArray(programmeYears.programmeId, first)).orderBy(asc(programmeYears.year));
}

export async function findCall(db: Db, id: string): Promise<CallRow | null> {
  const [row] = await db.select().from(calls).where(eq(calls.id, id));
  return row ?? null;
}

export async function findOpenCalls(db: Db, kind?: CallKind): Promise<CallRow[]> {
  return db
    .select()
    .from(calls)
    .where(and(eq(calls.state, "open"), kind ? eq(calls.kind, kind) : undefined))
    .orderBy(asc(calls.closesAt), asc(calls.id));
}

export async function findCallsOfYear(db: Db, year: number, planned: boolean): Promise<CallRow[]> {
  return db
    .select()
    .from(calls)
    .where(and(eq(calls.year, year), planned ? undefined : ne(calls.state, "planned")))
    .orderBy(desc(calls.opensAt), desc(calls.id));
}

/** Calls whose state the clock should change by now. */
export async function findDueCalls(db: Db, now: Date): Promise<CallRow[]> {
  return db
    .select()
    .from(calls)
    .where(or(and(eq(calls.state, "planned"), lte(calls.opensAt, now)), and(eq(calls.state, "open"), lte(calls.closesAt, now))))
    .orderBy(asc(calls.opensAt), asc(calls.id));
}

export async function insertCall(db: Db, row: NewCall): Promise<void> {
  await db.insert(calls).values(row);
}

/** Writes only when nobody has written since `version`; says whether it did. */
export async function updateCall(db: Db, id: string, version: number, change: Partial<NewCall>): Promise<boolean> {
  const changed = await db
    .update(calls)
    .set({ ...change, version: sql`${calls.version} + 1` })
    .where(and(eq(calls.id, id), eq(calls.version, version)))
    .returning({ id: calls.id });
  return changed.length > 0;
}

/** Moves a call on, unless another runner was faster. */
export async function moveCall(db: Db, id: string, from: CallState, to: CallState, frozenAt: Date | null): Promise<boolean> {
  const changed = await db
    .update(calls)
    .set({ state: to, rulesFrozenAt: frozenAt, version: sql`${calls.version} + 1` })
    .where(and(eq(calls.id, id), eq(calls.state, from)))
    .returning({ id: calls.id });
  return changed.length > 0;
}

export async function newestRubric(db: Db, code: string): Promise<typeof rubrics.$inferSelect | null> {
  const [row] = await db.select().from(rubrics).where(eq(rubrics.code, code)).orderBy(desc(rubrics.rubricVersion)).limit(1);
  return row ?? null;
}

export async function findTree(
  db: Db,
  kind: string,
): Promise<(typeof referenceTrees.$inferSelect & { nodes: (typeof referenceNodes.$inferSelect)[] }) | null> {
  const [tree] = await db
    .select()
    .from(referenceTrees)
    .where(eq(referenceTrees.kind, kind))
    .orderBy(desc(referenceTrees.loadedAt), desc(referenceTrees.version))
    .limit(1);
  if (!tree) return null;
  return {
    ...tree,
    nodes: await db
      .select()
      .from(referenceNodes)
      .where(eq(referenceNodes.treeId, tree.id))
      .orderBy(asc(referenceNodes.sort), asc(referenceNodes.code)),
  };
}
