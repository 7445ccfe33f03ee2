import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer } from "./answer";
import type { Progress } from "./milp";
import type { Pair, Problem } from "./problem";
import type { WhyNot } from "./why";
import type { Order, Word } from "./worker";

/** The worker ended without an answer: out of memory, killed, or far past its time. */
export class WorkerDied extends Error {}
/** Somebody did not want the answer any more. */
export class Cancelled extends Error {}

export interface Apart<Said = Answer> {
  /** Rejects with WorkerDied, Cancelled, or RangeError for a malformed problem. */
  answer: Promise<Said>;
  /** Ends the search: the best answer so far comes, with its gap. */
  stop: () => void;
  /** Ends the worker: no answer comes. */
  cancel: () => void;
}
interface Options {
  entry?: string | undefined;
  heapMb?: number;
}

/** Past its budget a search may finish what it has begun and explain a refusal; then it is taken for dead. */
const graceMs = 15_000;
/** Made by `scripts/workers.mjs`. */
const built = () => resolve("build/workers/assign.mjs");

/** `assign` in a worker of its own, so that neither simplex nor HiGHS holds up anybody's page. */
export function assignApart(problem: Problem, options: Options & { onProgress?: (progress: Progress) => void; graceMs?: number } = {}): Apart {
  const patience = (problem.budgetMs ?? 10_000) + (options.graceMs ?? graceMs);
  return apart({ problem }, options, patience, (word) => {
    if ("progress" in word) options.onProgress?.(word.progress);
    return "answer" in word ? word.answer : undefined;
  });
}

/** `whyNotIn` in a worker of its own: it solves the flow anew. Taken for dead after `patienceMs`. */
export const whyNotApart = (
  problem: Problem,
  { pairs, certificate, status }: Pick<Answer, "pairs" | "certificate" | "status">,
  pair: Pair,
  patienceMs: number,
  options: Options = {},
): Apart<WhyNot> =>
  apart({ problem, why: { answer: { pairs, certificate, status }, pair } }, options, patienceMs, (word) => ("why" in word ? word.why : undefined));

function apart<Said>(order: Omit<Order, "stop">, options: Options, patienceMs: number, hear: (word: Word) => Said | undefined): Apart<Said> {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(options.entry ?? built(), {
    workerData: { ...order, stop } satisfies Order,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMb ?? 1024 },
    // It gets arrays and nothing of ours.
    env: {},
    stderr: true,
  });
  let give: (answer: Said) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const answer = new Promise<Said>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  const end = (error: Error) => {
    fail(error);
    void worker.terminate();
  };
  const late = setTimeout(() => end(new WorkerDied("no answer in time")), patienceMs);
  worker.on("message", (word: Word) => {
    if ("refused" in word) return fail(new RangeError(word.refused));
    const said = hear(word);
    if (said !== undefined) give(said);
  });
  worker.on("error", (error) => fail(new WorkerDied(error.message)));
  worker.on("exit", (code) => {
    clearTimeout(late);
    fail(new WorkerDied(`ended with code ${code}`));
  });
  return { answer, stop: () => void Atomics.store(new Int32Array(stop), 0, 1), cancel: () => end(new Cancelled("cancelled")) };
}
