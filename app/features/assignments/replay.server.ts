import { inputText } from "@db/queries/assignments.server";
import { assignApart } from "~/features/matching/index.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { type Input, problemOf } from "./problem";
import { engineVersion } from "./solve.server";
import { runFor } from "./standing.server";

/** `same`: every pair and the sum. `other_in_time`: the first answer was cut short by its budget, so a machine may get further. */
export type AssignmentReplay = "same" | "differs" | "other_in_time" | "other_engine" | "input_not_kept" | "input_changed";

/** Solves a finished run once more from what was kept with it, and compares. */
export async function replayRun(ctx: Ctx, runId: string, entry?: string): Promise<AssignmentReplay> {
  const run = await runFor(ctx, runId, "replay");
  if (run.versions.engine !== engineVersion) return "other_engine";
  const text = run.inputHash === null ? null : await inputText(ctx.db, run.inputHash);
  if (text === null || run.result === null) return "input_not_kept";
  if (sha256(text) !== run.inputHash) return "input_changed";
  const { problem } = problemOf(JSON.parse(text) as Input, run.settings);
  const again = await assignApart(problem, entry ? { entry } : {}).answer;
  const told = ({ status, pairs, iis }: Pick<typeof again, "status" | "pairs" | "iis">) => JSON.stringify([status, pairs, iis ?? null]);
  if (told(again) === told(run.result)) return "same";
  return run.result.status === "feasible" || again.status === "feasible" ? "other_in_time" : "differs";
}
