import { beginRun, endRun, keepInput, noteProgress, type RunRow } from "@db/queries/assignments.server";
import { transaction } from "@db/transaction.server";
import { z } from "zod";
import { type Apart, assignApart, Cancelled, WorkerDied } from "~/features/matching/index.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import type { MessageKey } from "~/lib/message-key";
import { assignmentEvent } from "./events";
import { gather } from "./gather.server";
import { emptiness, problemOf } from "./problem";
import { neededApart } from "./relax.server";
import { factOf, inputOf, type Result, runFrom } from "./standing.server";

/** Begun more often than this, a run is given up: whatever ends it would end it again. */
const mostAttempts = 3;
const tickMs = 1_000;
/** Names the engine; another one may answer otherwise within a budget. */
export const engineVersion = "assign-1";

const payloadShape = z.object({ runId: z.string() });

/** A clock that goes on from the moment the job began. */
function ticking(ctx: Ctx): () => Date {
  const began = performance.now();
  return () => new Date(ctx.now.getTime() + Math.round(performance.now() - began));
}

/**
 * The job: takes the run in hand, looks at the programme once, solves in a worker, writes down how it ended. A process that
 * dies in the middle leaves a run that the next one begins again whole, on the same facts.
 */
export async function solveRun(payload: Record<string, unknown>, ctx: Ctx, entry?: string): Promise<void> {
  const { runId } = payloadShape.parse(payload);
  const row = await beginRun(ctx.db, runId, ctx.now);
  if (!row) return;
  const clock = ticking(ctx);
  if (row.attempts > mostAttempts) return fail({ ...ctx, now: clock() }, row, "assignments_failed_interrupted");
  try {
    await solve(ctx, row, clock, entry);
  } catch (error) {
    if (error instanceof Cancelled) return;
    if (error instanceof RangeError) return fail({ ...ctx, now: clock() }, row, "assignments_failed_malformed");
    // Worker or database trouble may pass: the job comes back, and the last time says so on the page.
    if (row.attempts < mostAttempts) throw error;
    const reason = error instanceof WorkerDied ? "assignments_failed_worker" : "assignments_failed_fault";
    await fail({ ...ctx, now: clock() }, row, reason);
    if (!(error instanceof WorkerDied)) throw error;
  }
}

async function fail(ctx: Ctx, row: RunRow, reason: MessageKey): Promise<void> {
  await transaction(ctx, async (tx) => {
    if (!(await endRun(tx.db, row.id, { state: "failed", failure: reason, finishedAt: tx.now }))) return;
    const fact = factOf(row);
    tx.record(assignmentEvent("assignment.failed", { ...fact, body: { ...fact.body, reason } }));
  });
}

async function inputFor(ctx: Ctx, row: RunRow) {
  const known = await inputOf(ctx, row);
  if (known) return known;
  const { input, versions } = await gather(ctx, row.use, runFrom(row).settings);
  const body = JSON.stringify(input);
  await transaction(ctx, (tx) => keepInput(tx.db, row.id, { hash: sha256(body), body }, { ...versions, engine: engineVersion }));
  return input;
}

async function solve(ctx: Ctx, row: RunRow, clock: () => Date, entry: string | undefined): Promise<void> {
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  let latest: Record<string, unknown> = { phase: "gathering" };
  const progress = () => ({ ...latest, at: clock().toISOString(), ms: took() });
  await noteProgress(ctx.db, row.id, progress());
  const watching = watch(ctx, row.id, progress);
  const ended = await find().finally(watching.end);
  if ("empty" in ended) return fail({ ...ctx, now: clock() }, row, `assignments_failed_${ended.empty}_${row.use}`);
  await transaction({ ...ctx, now: clock() }, async (tx) => {
    // Infinity is no JSON: a gap nobody knows becomes null.
    const kept = JSON.parse(JSON.stringify(ended)) as Record<string, unknown>;
    if (!(await endRun(tx.db, row.id, { state: "done", result: kept, finishedAt: tx.now }))) return;
    const fact = factOf(row);
    tx.record(assignmentEvent("assignment.solved", { ...fact, body: { ...fact.body, status: ended.status, pairs: ended.pairs.length } }));
  });

  async function find(): Promise<Result | { empty: "no_left" | "no_right" }> {
    const input = await inputFor(ctx, row);
    const empty = emptiness(input);
    if (empty) return { empty };
    const { settings } = runFrom(row);
    const { problem, dropped, belowFloor } = problemOf(input, settings);
    const from = took();
    latest = { pairs: problem.edges.length };
    const running = assignApart(problem, {
      onProgress: ({ phase, objective, bound }) => {
        latest = { ...latest, phase, ...(objective === undefined ? {} : { objective }), ...(bound === undefined ? {} : { bound }) };
      },
      ...(entry ? { entry } : {}),
    });
    watching.over(running);
    const answer = await running.answer;
    const refined = answer.relaxations?.length ? await neededApart(input, settings, answer.relaxations, { entry, over: watching.over }) : {};
    return { ...answer, ...refined, dropped, belowFloor, tookMs: took() - from };
  }
}

/**
 * Writes each second how far it is, and hears what the office wants meanwhile: done once there is a worker to be told.
 * A database that fails here ends nothing.
 */
function watch(ctx: Ctx, runId: string, progress: () => Record<string, unknown>): { over: (worker: Apart) => void; end: () => Promise<void> } {
  let pending: Promise<void> = Promise.resolve();
  let running: Apart | undefined;
  const tick = async () => {
    const wanted = await noteProgress(ctx.db, runId, progress());
    if (wanted?.state === "cancelled") running?.cancel();
    else if (wanted?.stopAsked) running?.stop();
  };
  const timer = setInterval(() => {
    pending = pending.then(tick).catch(() => undefined);
  }, tickMs);
  return {
    over: (worker) => {
      running = worker;
    },
    end: () => {
      clearInterval(timer);
      return pending;
    },
  };
}
