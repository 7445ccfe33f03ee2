import { apart, builtWorker, type Running } from "~/lib/apart.server";
import type { Answer } from "./answer";
import type { Progress } from "./milp";
import type { Pair, Problem } from "./problem";
import type { WhyNot } from "./why";
import type { Order } from "./worker";

export { Cancelled, WorkerDied } from "~/lib/apart.server";

export interface Apart extends Running<Answer> {
  /** Ends the search: the best answer so far comes, with its gap. */
  stop: () => void;
}
interface Options {
  entry?: string | undefined;
  heapMb?: number;
}

/** Past its budget a search may finish what it has begun and explain a refusal; then it is taken for dead. */
const graceMs = 15_000;

const start = <Said>(order: Order, lateMs: number, { entry, heapMb }: Options, onProgress?: (progress: Progress) => void) =>
  apart<Said, Progress>(entry ?? builtWorker("assign"), order, { lateMs, heapMb: heapMb ?? 1024, onProgress });

/** `assign` in a worker of its own, so that neither simplex nor HiGHS holds up anybody's page. */
export function assignApart(
  problem: Problem,
  options: Options & { onProgress?: (progress: Progress) => void; graceMs?: number; brief?: boolean } = {},
): Apart {
  const stop = new SharedArrayBuffer(4);
  const patience = (problem.budgetMs ?? 10_000) + (options.graceMs ?? graceMs);
  const running = start<Answer>({ problem, stop, ...(options.brief ? { brief: true } : {}) }, patience, options, options.onProgress);
  return { ...running, stop: () => void Atomics.store(new Int32Array(stop), 0, 1) };
}

/** `whyNotIn` in a worker of its own: it solves the flow anew. Taken for dead after `patienceMs`. */
export const whyNotApart = (
  problem: Problem,
  { pairs, certificate, status }: Pick<Answer, "pairs" | "certificate" | "status">,
  pair: Pair,
  patienceMs: number,
  options: Options = {},
): Running<WhyNot> => start({ problem, why: { answer: { pairs, certificate, status }, pair } }, patienceMs, options);
