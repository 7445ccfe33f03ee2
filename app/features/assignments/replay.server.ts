import { beginReplay, findRun, inputText, noteReplay, type RunRow } from "@db/queries/assignments.server";
import { transaction } from "@db/transaction.server";
import type { ReplayVerdict } from "@db/vocabulary/states";
import { z } from "zod";
import { assignApart, WorkerDied } from "~/features/matching/index.server";
import { enqueue, Hopeless } from "~/jobs/queue.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { assignmentEvent } from "./events";
import { type Input, problemOf } from "./problem";
import { engineVersion } from "./solve.server";
import { factOf, type Result, runFor, runFrom } from "./standing.server";

/** The kind of job that solves a finished run once more. */
export const replayJob = "assignment_replay";
const payloadShape = z.object({ runId: z.string() });

/** Asks for a finished run to be solved once more from what was kept with it. Asked twice, it is done once. */
export async function askReplay(ctx: Ctx, runId: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const run = await runFor(tx, runId, "replay");
    if (!(await enqueue(tx, { kind: replayJob, payload: { runId }, dedupeKey: `${replayJob}:${runId}` }))) return;
    await beginReplay(tx.db, runId, tx.now);
    tx.record(assignmentEvent("assignment.replay_asked", factOf(run)));
  });
}

/**
 * The job: the verdict stands on the run's page from then on. Only a database that fails here brings it back; whatever else
 * goes wrong would go wrong again, so that it is a verdict and a failed job.
 */
export async function replayRun(payload: Record<string, unknown>, ctx: Ctx, entry?: string): Promise<void> {
  const { runId } = payloadShape.parse(payload);
  const row = await findRun(ctx.db, runId);
  // One that has its verdict was done by a process that died before it could say so.
  if (row?.state !== "done" || row.replayAt === null || row.replay !== null) return;
  const began = performance.now();
  const text = row.inputHash === null ? null : await inputText(ctx.db, row.inputHash);
  const { verdict, fault } = await judge(row, text, entry);
  const now = new Date(ctx.now.getTime() + Math.round(performance.now() - began));
  await transaction({ ...ctx, now }, async (tx) => {
    if (!(await noteReplay(tx.db, runId, verdict, now))) return;
    const fact = factOf(row);
    tx.record(assignmentEvent("assignment.replayed", { ...fact, body: { ...fact.body, verdict } }));
  });
  if (fault) throw fault;
}

/** Reads no database: what fails in here is the problem's or the engine's. */
async function judge(row: RunRow, text: string | null, entry: string | undefined): Promise<{ verdict: ReplayVerdict; fault?: Hopeless }> {
  if (row.versions.engine !== engineVersion) return { verdict: "other_engine" };
  if (text === null || row.result === null) return { verdict: "input_not_kept" };
  if (sha256(text) !== row.inputHash) return { verdict: "input_changed" };
  try {
    const { settings, result } = runFrom(row);
    const again = await assignApart(problemOf(JSON.parse(text) as Input, settings).problem, { entry }).answer;
    if (result && told(again) === told(result)) return { verdict: "same" };
    return { verdict: result?.status === "feasible" || again.status === "feasible" ? "other_in_time" : "differs" };
  } catch (error) {
    if (error instanceof WorkerDied) return { verdict: "no_answer" };
    return { verdict: "no_answer", fault: new Hopeless(error instanceof Error ? error.message : "unknown error") };
  }
}

const told = ({ status, pairs, iis }: Pick<Result, "status" | "pairs" | "iis">) => JSON.stringify([status, pairs, iis ?? null]);
