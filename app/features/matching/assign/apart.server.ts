import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer } from "./answer";
import type { Progress } from "./milp";
import type { Problem } from "./problem";
import type { Order, Word } from "./worker";

/** The worker ended without an answer: out of memory, killed, or far past its time. */
export class WorkerDied extends Error {}
/** Somebody did not want the answer any more. */
export class Cancelled extends Error {}

export interface Apart {
  /** Rejects with WorkerDied, Cancelled, or RangeError for a malformed problem. */
  answer: Promise<Answer>;
  /** Ends the search: the best answer so far comes, with its gap. */
  stop: () => void;
  /** Ends the worker: no answer comes. */
  cancel: () => void;
}

/** Past its budget a search may finish what it has begun and explain a refusal; then it is taken for dead. */
const graceMs = 15_000;
/** Made by `scripts/workers.mjs`. */
const built = () => resolve("build/workers/assign.mjs");

/** `assign` in a worker of its own, so that neither simplex nor HiGHS holds up anybody's page. */
export function assignApart(
  problem: Problem,
  options: { onProgress?: (progress: Progress) => void; entry?: string; heapMb?: number; graceMs?: number } = {},
): Apart {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(options.entry ?? built(), {
    workerData: { problem, stop } satisfies Order,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMb ?? 1024 },
    // It gets arrays and nothing of ours.
    env: {},
    stderr: true,
  });
  let give: (answer: Answer) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const answer = new Promise<Answer>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  const end = (error: Error) => {
    fail(error);
    void worker.terminate();
  };
  const late = setTimeout(() => end(new WorkerDied("no answer in time")), (problem.budgetMs ?? 10_000) + (options.graceMs ?? graceMs));
  worker.on("message", (word: Word) => {
    if ("progress" in word) return options.onProgress?.(word.progress);
    if ("answer" in word) give(word.answer);
    else fail(new RangeError(word.refused));
  });
  worker.on("error", (error) => fail(new WorkerDied(error.message)));
  worker.on("exit", (code) => {
    clearTimeout(late);
    fail(new WorkerDied(`ended with code ${code}`));
  });
  return { answer, stop: () => void Atomics.store(new Int32Array(stop), 0, 1), cancel: () => end(new Cancelled("cancelled")) };
}
