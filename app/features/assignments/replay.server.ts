import { findRun, inputText, noteReplay, type RunRow } from "@db/queries/assignments.server";
import { transaction } from "@db/transaction.server";
import type { ReplayVerdict } from "@db/vocabulary/states";
import { z } from "zod";
import { assignApart, WorkerDied } from "~/features/matching/index.server";
import { enqueue } from "~/jobs/queue.server";
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
    await noteReplay(tx.db, runId, null, tx.now);
    tx.record(assignmentEvent("assignment.replay_asked", factOf(run)));
  });
}

/** The job: the verdict stands on the run's page from then on. */
export async function replayRun(payload: Record<string, unknown>, ctx: Ctx, entry?: string): Promise<void> {
  const { runId } = payloadShape.parse(payload);
  const row = await findRun(ctx.db, runId);
  if (row?.state !== "done") return;
  const began = performance.now();
  const verdict = await judge(ctx, row, entry);
  const now = new Date(ctx.now.getTime() + Math.round(performance.now() - began));
  await transaction({ ...ctx, now }, async (tx) => {
    await noteReplay(tx.db, runId, verdict, now);
    const fact = factOf(row);
    tx.record(assignmentEvent("assignment.replayed", { ...fact, body: { ...fact.body, verdict } }));
  });
}

async function judge(ctx: Ctx, row: RunRow, entry: string | undefined): Promise<ReplayVerdict> {
  const { settings, result } = runFrom(row);
  if (row.versions.engine !== engineVersion) return "other_engine";
  const text = row.inputHash === null ? null : await inputText(ctx.db, row.inputHash);
  if (text === null || result === null) return "input_not_kept";
  if (sha256(text) !== row.inputHash) return "input_changed";
  try {
    const again = await assignApart(problemOf(JSON.parse(text) as Input, settings).problem, { entry }).answer;
    if (told(again) === told(result)) return "same";
    return result.status === "feasible" || again.status === "feasible" ? "other_in_time" : "differs";
  } catch (error) {
    if (error instanceof WorkerDied) return "no_answer";
    throw error;
  }
}

const told = ({ status, pairs, iis }: Pick<Result, "status" | "pairs" | "iis">) => JSON.stringify([status, pairs, iis ?? null]);
