import { parentPort, workerData } from "node:worker_threads";
import type { Answer } from "./answer";
import { assign } from "./assign";
import type { Progress } from "./milp";
import type { Problem } from "./problem";
import { highsPort } from "./solver.server";

/** What the worker is started with. `stop[0]` is set from outside when nobody wants to wait any longer. */
export interface Order {
  problem: Problem;
  stop: SharedArrayBuffer;
}
/** What it says: how far it is, then once how it ended. */
export type Word = { progress: Progress } | { answer: Answer } | { refused: string };

const { problem, stop } = workerData as Order;
const stopped = new Int32Array(stop);
const say = (word: Word) => parentPort?.postMessage(word);
/** Once stopped the clock stands past every budget: whatever is being searched then ends with what it has. */
const now = () => performance.now() + (Atomics.load(stopped, 0) === 0 ? 0 : 1e9);

try {
  const answer = await assign(problem, { solver: highsPort(now), now, onProgress: (progress) => say({ progress }) });
  // A copy without `whyNot`, which cannot travel.
  say({ answer: { ...answer } });
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  say({ refused: error.message });
}
