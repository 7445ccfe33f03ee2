import { and, count, desc, eq, lt, lte, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { jobs, schedules } from "../schema";
import { rows } from "../transaction.server";

export type JobRow = typeof jobs.$inferSelect;
export type NewJob = Pick<typeof jobs.$inferInsert, "id" | "kind" | "payload" | "runAt" | "createdAt" | "dedupeKey" | "maxAttempts">;

/** Adds a job unless an unfinished one already holds its key. @returns whether it was added. */
export async function insertJob(db: Db, job: NewJob): Promise<boolean> {
  const added = await db.insert(jobs).values(job).onConflictDoNothing().returning({ id: jobs.id });
  return added.length === 1;
}

/** Whether a job with this key is remembered, in whatever state. */
export async function jobKnown(db: Db, dedupeKey: string): Promise<boolean> {
  return (await db.select({ id: jobs.id }).from(jobs).where(eq(jobs.dedupeKey, dedupeKey)).limit(1)).length > 0;
}

const claimed = z.object({
  id: z.string(),
  kind: z.string(),
  payload: z.record(z.string(), z.unknown()),
  attempts: z.number(),
  max_attempts: z.number(),
});
export type ClaimedJob = z.infer<typeof claimed>;

/**
 * Takes the next due job for as long as the lease lasts. A job whose worker died comes back when its lease ends.
 * SKIP LOCKED lets any number of workers ask at once without waiting for each other.
 */
export async function claimJob(db: Db, now: Date, leaseUntil: Date): Promise<ClaimedJob | null> {
  const found = await rows(
    db,
    sql`update jobs set state = 'running', leased_until = ${leaseUntil.toISOString()}, attempts = attempts + 1
        where id = (
          select id from jobs
          where (state = 'queued' and run_at <= ${now.toISOString()}) or (state = 'running' and leased_until < ${now.toISOString()})
          order by run_at, id limit 1 for update skip locked)
        returning id, kind, payload, attempts, max_attempts`,
    claimed,
  );
  return found[0] ?? null;
}

/** Only whoever still holds the attempt may end it: a lease that ran out belongs to the next worker. */
const held = (id: string, attempt: number) => and(eq(jobs.id, id), eq(jobs.attempts, attempt), eq(jobs.state, "running"));

/** Writes to a job for whoever still holds the attempt. @returns false when it is another worker's by now. */
const change = async (db: Db, id: string, attempt: number, values: Partial<JobRow>): Promise<boolean> =>
  (await db.update(jobs).set(values).where(held(id, attempt)).returning({ id: jobs.id })).length === 1;

export const renewLease = (db: Db, id: string, attempt: number, leasedUntil: Date) => change(db, id, attempt, { leasedUntil });
export const finishJob = (db: Db, id: string, attempt: number, now: Date) =>
  change(db, id, attempt, { state: "done", finishedAt: now, leasedUntil: null, lastError: null });
export const retryJob = (db: Db, id: string, attempt: number, runAt: Date, error: string) =>
  change(db, id, attempt, { state: "queued", runAt, leasedUntil: null, lastError: error });
export const failJob = (db: Db, id: string, attempt: number, now: Date, error: string) =>
  change(db, id, attempt, { state: "failed", finishedAt: now, leasedUntil: null, lastError: error });

export async function failedJobs(db: Db, limit: number): Promise<{ count: number; rows: JobRow[] }> {
  const failed = eq(jobs.state, "failed");
  const [row] = await db.select({ n: count() }).from(jobs).where(failed);
  return {
    count: Number(row?.n ?? 0),
    rows: await db.select().from(jobs).where(failed).orderBy(desc(jobs.finishedAt), desc(jobs.id)).limit(limit),
  };
}

/** Puts a failed job back into the queue, unless an unfinished one does the same work. @returns its kind, or null when it is not failed. */
export async function requeueJob(db: Db, id: string, now: Date): Promise<string | null> {
  const [row] = await db
    .update(jobs)
    .set({ state: "queued", runAt: now, attempts: 0, finishedAt: null })
    .where(and(eq(jobs.id, id), eq(jobs.state, "failed")))
    .returning({ kind: jobs.kind });
  return row?.kind ?? null;
}

export async function forgetDoneJobs(db: Db, before: Date): Promise<void> {
  await db.delete(jobs).where(and(eq(jobs.state, "done"), lt(jobs.finishedAt, before)));
}

/** Claims a turn of a schedule: true for exactly one caller per period. */
export async function claimSchedule(db: Db, name: string, now: Date, notAfter: Date): Promise<boolean> {
  await db.insert(schedules).values({ name }).onConflictDoNothing();
  const taken = await db
    .update(schedules)
    .set({ lastRunAt: now })
    .where(and(eq(schedules.name, name), sql`(${schedules.lastRunAt} is null or ${lte(schedules.lastRunAt, notAfter)})`))
    .returning({ name: schedules.name });
  return taken.length === 1;
}
