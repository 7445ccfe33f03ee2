import type { Db } from "@db/client.server";
import { type ClaimedJob, claimJob, failJob, finishJob, insertJob, jobKnown, renewLease, retryJob } from "@db/queries/jobs.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { backoff } from "./backoff";

/** For the page that shows what was given up. */
export { failedJobs, requeueJob } from "@db/queries/jobs.server";

export interface JobRequest {
  kind: string;
  payload?: Record<string, unknown>;
  /** Not before this moment; now when left out. */
  runAt?: Date;
  /** While a job with this key is unfinished, asking again changes nothing. */
  dedupeKey?: string;
  /** With a key: nor once it is done, for as long as done jobs are remembered (a week). */
  once?: boolean;
  maxAttempts?: number;
}

/** Asks for work in the caller's own transaction: it exists exactly if the data does. */
export async function enqueue(tx: { db: Db; now: Date }, job: JobRequest): Promise<boolean> {
  if (job.once && job.dedupeKey && (await jobKnown(tx.db, job.dedupeKey))) return false;
  return insertJob(tx.db, {
    id: newId(),
    kind: job.kind,
    payload: job.payload ?? {},
    runAt: job.runAt ?? tx.now,
    createdAt: tx.now,
    dedupeKey: job.dedupeKey ?? null,
    maxAttempts: job.maxAttempts ?? 8,
  });
}

export type JobHandler = (payload: Record<string, unknown>, ctx: Ctx) => Promise<void>;
export type Outcome = "idle" | "done" | "retry" | "failed" | "lost";

/** The product's own part, at work without a request. */
export const systemContext = (db: Db, id: string, now: Date): Ctx => ({
  actor: { kind: "system", id },
  db,
  now,
  locale: "zh-TW",
  requestId: `system:${id}`,
});

/** A job that stops trying at once: nothing will change by repeating it. */
export class Hopeless extends Error {}

/** Longer than any work of ours takes: whoever is still at it will not settle any more. */
const mostMs = 30 * 60_000;

/**
 * Renews a lease for as long as somebody works, at every third of it. One that was lost is never taken back.
 * A database that fails here is asked again at the next beat. `overdue` rejects when the work has lasted too long.
 */
function keepLease(db: Db, job: ClaimedJob, clock: () => Date, leaseMs: number): { overdue: Promise<never>; end: () => Promise<void> } {
  const began = clock().getTime();
  let beat: Promise<void> = Promise.resolve();
  let giveUp: (error: Error) => void = () => undefined;
  const overdue = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  overdue.catch(() => undefined);
  const renew = async () => {
    if (clock().getTime() - began > mostMs) {
      clearInterval(timer);
      giveUp(new Error("no end in half an hour"));
    } else if (!(await renewLease(db, job.id, job.attempts, new Date(clock().getTime() + leaseMs)))) clearInterval(timer);
  };
  const timer = setInterval(() => {
    beat = beat.then(renew).catch(() => undefined);
  }, leaseMs / 3);
  return {
    overdue,
    end: () => {
      clearInterval(timer);
      return beat;
    },
  };
}

/**
 * Claim, work, finish: two short transactions around the work itself, however long that takes.
 * A job that throws, or does not settle in half an hour, comes back later and later, and is set aside as failed after its
 * last attempt.
 */
export async function runOne(
  db: Db,
  handlers: Record<string, JobHandler>,
  clock: () => Date,
  leaseMs = 60_000,
): Promise<{ outcome: Outcome; kind?: string; error?: string }> {
  const now = clock();
  const job = await claimJob(db, now, new Date(now.getTime() + leaseMs));
  if (!job) return { outcome: "idle" };
  const { id, kind, attempts } = job;
  const lease = keepLease(db, job, clock, leaseMs);
  try {
    const handler = handlers[kind];
    if (!handler) throw new Hopeless(`no handler for jobs of kind ${kind}`);
    await Promise.race([handler(job.payload, systemContext(db, kind, clock())), lease.overdue]);
  } catch (thrown) {
    await lease.end();
    const error = thrown instanceof Error ? thrown.message.slice(0, 500) : "unknown error";
    const at = clock();
    if (thrown instanceof Hopeless || attempts >= job.max_attempts)
      return { outcome: (await failJob(db, id, attempts, at, error)) ? "failed" : "lost", kind, error };
    const again = await retryJob(db, id, attempts, new Date(at.getTime() + backoff(attempts)), error);
    return { outcome: again ? "retry" : "lost", kind, error };
  }
  await lease.end();
  return { outcome: (await finishJob(db, id, attempts, clock())) ? "done" : "lost", kind };
}
