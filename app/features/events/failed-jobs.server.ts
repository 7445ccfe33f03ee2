import { transaction, violates } from "@db/transaction.server";
import { z } from "zod";
import { failedJobs, requeueJob } from "~/jobs/queue.server";
import { type Ctx, hasRole } from "~/lib/ctx";
import { AppError, forbidden, notFound } from "~/lib/errors";
import { defineEvents } from "./define";

const jobEvent = defineEvents({ "job.retried": { version: 1, audience: "staff", body: z.object({ kind: z.string() }) } });

export interface FailedJob {
  id: string;
  kind: string;
  error: string;
  at: Date;
}

/** Work that was given up after its last attempt; nobody but administrators sees it. */
export async function failedWork(ctx: Ctx, limit = 10): Promise<{ count: number; jobs: FailedJob[] }> {
  if (!hasRole(ctx.actor, "admin")) return { count: 0, jobs: [] };
  const { count, rows } = await failedJobs(ctx.db, limit);
  return { count, jobs: rows.map((row) => ({ id: row.id, kind: row.kind, error: row.lastError ?? "", at: row.finishedAt ?? row.createdAt })) };
}

/** Lets a job that was given up begin anew. Pressed twice, it is queued once. */
export async function retryFailedJob(ctx: Ctx, jobId: string): Promise<void> {
  if (!hasRole(ctx.actor, "admin")) throw forbidden();
  try {
    await transaction(ctx, async (tx) => {
      const kind = await requeueJob(tx.db, jobId, tx.now);
      if (kind === null) throw notFound();
      tx.record(jobEvent("job.retried", { subject: { kind: "job", id: jobId }, body: { kind } }));
    });
  } catch (error) {
    throw violates(error, "jobs_dedupe") ? new AppError("wrong_state", { reason: "shell_jobs_already" }) : error;
  }
}
