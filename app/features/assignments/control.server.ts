import { askToStop, endRun } from "@db/queries/assignments.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { assignmentEvent } from "./events";
import { factOf, runFor } from "./standing.server";

/** Gives a run up: its worker ends within about a second, and no result comes. */
export async function cancelRun(ctx: Ctx, runId: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const run = await runFor(tx, runId, "cancel");
    if (!(await endRun(tx.db, run.id, { state: "cancelled", finishedAt: tx.now })))
      throw new AppError("wrong_state", { reason: "errors_wrong_state" });
    tx.record(assignmentEvent("assignment.cancelled", factOf(run)));
  });
}

/** Asks for the best answer so far instead of waiting for a better one. */
export async function stopRunEarly(ctx: Ctx, runId: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const run = await runFor(tx, runId, "stopEarly");
    await askToStop(tx.db, run.id);
  });
}
