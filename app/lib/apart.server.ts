import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** The worker ended without an answer: out of memory, killed, or far past its time. */
export class WorkerDied extends Error {}
/** Somebody did not want the answer any more. */
export class Cancelled extends Error {}

/** What a worker says: how far it is, then once how it ended. Refused is what was malformed. */
export type Word<Answer, Progress> = { progress: Progress } | { answer: Answer } | { refused: string };

export interface Running<Answer> {
  /** Rejects with WorkerDied, Cancelled, or RangeError for malformed data. */
  answer: Promise<Answer>;
  /** Ends the worker: no answer comes. */
  cancel: () => void;
}

/** Made by `scripts/workers.mjs`. */
export const builtWorker = (name: string): string => resolve(`build/workers/${name}.mjs`);

/** Starts a thread of its own, so that what it computes holds up nobody's page. It gets plain data, and nothing else of ours. */
export function apart<Answer, Progress = never>(
  entry: string,
  workerData: unknown,
  { lateMs, heapMb, onProgress }: { lateMs: number; heapMb: number; onProgress?: ((progress: Progress) => void) | undefined },
): Running<Answer> {
  const worker = new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb }, env: {}, stderr: true });
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
  const late = setTimeout(() => end(new WorkerDied("no answer in time")), lateMs);
  worker.on("message", (word: Word<Answer, Progress>) => {
    if ("progress" in word) return onProgress?.(word.progress);
    if ("answer" in word) give(word.answer);
    else fail(new RangeError(word.refused));
  });
  worker.on("error", (error) => fail(new WorkerDied(error.message)));
  worker.on("exit", (code) => {
    clearTimeout(late);
    fail(new WorkerDied(`ended with code ${code}`));
  });
  return { answer, cancel: () => end(new Cancelled("cancelled")) };
}
