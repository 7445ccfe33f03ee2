import { and, arrayOverlaps, asc, desc, eq, gt, inArray, lt, notInArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import type { StoredEvent } from "../events";
import { eventCursors, events } from "../schema";
import { rows } from "../transaction.server";
import type { Audience } from "../vocabulary/kinds";

const faultRow = z.object({ seq: z.number(), fault: z.string() });
const headRow = z.object({ count: z.number(), seq: z.number(), hash: z.string().nullable() });

type Row = typeof events.$inferSelect;

const stored = (row: Row): StoredEvent & { subjectKind: string; subjectId: string; hash: string } => ({
  ...row,
  subject: { kind: row.subjectKind, id: row.subjectId },
});
export type EventRow = ReturnType<typeof stored>;

/** Kept in the log, yet no event in the life of a record: somebody looked at a ranking. */
const looking = ["matching.ranked"];

/** Newest first, by when it happened; only what the given audiences may read. */
export async function eventsAbout(db: Db, id: string, audiences: readonly Audience[], limit: number): Promise<EventRow[]> {
  const found = await db
    .select()
    .from(events)
    .where(and(arrayOverlaps(events.about, [id]), inArray(events.audience, [...audiences]), notInArray(events.type, looking)))
    .orderBy(desc(events.at), desc(events.seq))
    .limit(limit);
  return found.map(stored);
}

export async function eventsAfter(db: Db, seq: number, limit: number): Promise<EventRow[]> {
  return (await db.select().from(events).where(gt(events.seq, seq)).orderBy(asc(events.seq)).limit(limit)).map(stored);
}

export interface LogFilter {
  before?: number | undefined;
  type?: string | undefined;
  actorId?: string | undefined;
  about?: string | undefined;
}

/** A page of the whole log, newest first, for those who may read all of it. */
export async function logPage(db: Db, filter: LogFilter, limit: number): Promise<EventRow[]> {
  const where: SQL[] = [];
  if (filter.before !== undefined) where.push(lt(events.seq, filter.before));
  if (filter.type) where.push(eq(events.type, filter.type));
  if (filter.actorId) where.push(eq(events.actorId, filter.actorId));
  if (filter.about) where.push(arrayOverlaps(events.about, [filter.about]));
  const found = await db
    .select()
    .from(events)
    .where(and(...where))
    .orderBy(desc(events.seq))
    .limit(limit);
  return found.map(stored);
}

export async function eventTypesSeen(db: Db): Promise<string[]> {
  return (await db.selectDistinct({ type: events.type }).from(events).orderBy(asc(events.type))).map((row) => row.type);
}

export async function readCursor(db: Db, name: string): Promise<number> {
  const [row] = await db.select({ seq: eventCursors.seq }).from(eventCursors).where(eq(eventCursors.name, name));
  return row?.seq ?? 0;
}

export async function moveCursor(db: Db, name: string, seq: number, now: Date): Promise<void> {
  await db
    .insert(eventCursors)
    .values({ name, seq, updatedAt: now })
    .onConflictDoUpdate({ target: eventCursors.name, set: { seq: sql`greatest(${eventCursors.seq}, ${seq})`, updatedAt: now } });
}

/** The first event whose hash, predecessor or number is not what the chain demands, if any. */
export async function firstBrokenEvent(db: Db): Promise<{ seq: number; fault: string } | null> {
  const found = await rows(
    db,
    sql`select seq::int as seq, fault from (
          select seq, case
            when hash <> event_hash(events) then 'changed'
            when prev <> coalesce(lag(hash) over (order by seq), repeat('0', 64)) then 'unchained'
            when seq <> coalesce(lag(seq) over (order by seq), 0) + 1 then 'missing'
          end as fault from events) checked
        where fault is not null order by seq limit 1`,
    faultRow,
  );
  return found[0] ?? null;
}

/** What names the state of the log: the hash of its last event; null while there is none. */
export async function logMark(db: Db): Promise<string | null> {
  const [last] = await db.select({ hash: events.hash }).from(events).orderBy(desc(events.seq)).limit(1);
  return last?.hash ?? null;
}

export async function logHead(db: Db): Promise<{ count: number; seq: number; hash: string | null }> {
  const [row] = await rows(
    db,
    sql`select count(*)::int as count, coalesce(max(seq), 0)::int as seq, (select hash from events order by seq desc limit 1) as hash from events`,
    headRow,
  );
  return row ?? { count: 0, seq: 0, hash: null };
}
