import { parentPort, workerData } from "node:worker_threads";
import type { Word } from "~/lib/apart.server";
import type { Answer } from "./answer";
import { assign } from "./assign";
import type { Progress } from "./milp";
import type { Pair, Problem } from "./problem";
import { highsPort } from "./solver.server";
import { type WhyNot, whyNotIn } from "./why";

/** What the worker is started with. `stop[0]` is set from outside when nobody wants to wait any longer. */
export interface Order {
  problem: Problem;
  stop?: SharedArrayBuffer;
  brief?: boolean;
  /** Instead of solving: why this pair is not in that answer. */
  why?: { answer: Parameters<typeof whyNotIn>[1]; pair: Pair };
}

const { problem, stop, brief, why } = workerData as Order;
const stopped = new Int32Array(stop ?? new ArrayBuffer(4));
const say = (word: Word<Answer | WhyNot, Progress>) => parentPort?.postMessage(word);
/** Once stopped the clock stands past every budget: whatever is being searched then ends with what it has. */
const now = () => performance.now() + (Atomics.load(stopped, 0) === 0 ? 0 : 1e9);

try {
  if (why) say({ answer: whyNotIn(problem, why.answer, why.pair) });
  else {
    const answer = await assign(problem, { solver: highsPort(now), now, ...(brief ? { brief } : {}), onProgress: (progress) => say({ progress }) });
    // A copy without `whyNot`, which cannot travel.
    say({ answer: { ...answer } });
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  say({ refused: error.message });
}
