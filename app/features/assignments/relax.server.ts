import { type Apart, assignApart, WorkerDied } from "~/features/matching/index.server";
import { type Input, problemOf } from "./problem";
import { needed, type Relaxing } from "./relax";
import type { Settings } from "./settings";

/** A refusal is refined for this long at most, question by question. */
const most = { tries: 12, ms: 10_000, eachMs: 2_000 };

/** The part of a relaxation that is needed as settings apply it, tried in workers; `over` hears of each. */
export function neededApart<One extends Relaxing>(
  input: Input,
  settings: Settings,
  relaxations: readonly One[],
  { entry, over }: { entry?: string | undefined; over: (worker: Apart) => void },
) {
  const began = performance.now();
  let tries = 0;
  return needed(settings, relaxations, async (tried) => {
    const left = most.ms - (performance.now() - began);
    if (tries >= most.tries || left <= 0) return "unknown";
    tries += 1;
    const { problem } = problemOf(input, tried);
    // Without scores the first answer that keeps everything is the best one.
    const edges = problem.edges.map((edge) => ({ ...edge, score: 0 }));
    const budgetMs = Math.min(left, most.eachMs);
    const worker = assignApart(
      { ...problem, edges, objective: { kind: "total" }, alternates: 0, budgetMs },
      { brief: true, graceMs: budgetMs, entry },
    );
    over(worker);
    try {
      const { status, broken } = await worker.answer;
      return status === "infeasible" ? false : broken ? "unknown" : true;
    } catch (error) {
      if (error instanceof WorkerDied) return "unknown";
      throw error;
    }
  });
}
