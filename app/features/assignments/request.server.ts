import { insertRun } from "@db/queries/assignments.server";
import { transaction } from "@db/transaction.server";
import type { AssignmentUse } from "@db/vocabulary/kinds";
import { enqueue } from "~/jobs/queue.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { assignmentEvent } from "./events";
import { type AskedPolicy, policyForm } from "./forms";
import { relaxed } from "./relax";
import { type Settings, type Wish, wishing } from "./settings";
import { factOf, inputOf, insistOn, officerId, runFor } from "./standing.server";

/** The kind of job that solves a run. */
export const solveJob = "assignment_solve";

async function start(ctx: Ctx, use: AssignmentUse, settings: Settings, parentId: string | null): Promise<{ id: string }> {
  insistOn(ctx, "request");
  return transaction(ctx, async (tx) => {
    const id = newId(tx.now);
    await insertRun(tx.db, { id, use, settings: { ...settings }, versions: {}, parentId, requestedBy: officerId(tx), createdAt: tx.now });
    await enqueue(tx, { kind: solveJob, payload: { runId: id }, dedupeKey: `${solveJob}:${id}`, maxAttempts: 5 });
    const count = (wish: Wish["wish"]) => settings.wishes.filter((one) => one.wish === wish).length;
    const fact = factOf({ id, use });
    tx.record(
      assignmentEvent("assignment.requested", {
        ...fact,
        about: [parentId],
        body: { ...fact.body, parentId, locks: count("lock"), vetoes: count("veto") },
      }),
    );
    return { id };
  });
}

/** Asks for a new run with this policy; the wishes of the run it was made from go with it. */
export async function requestRun(ctx: Ctx, form: AskedPolicy): Promise<{ id: string }> {
  insistOn(ctx, "request");
  const { use, parent, takeBack, ...policy } = form;
  const from = parent ? await runFor(ctx, parent, "see") : null;
  const kept = from?.use === use ? from.settings : null;
  // Exceptions were made from one minimum; with another they mean nothing.
  const mins = kept?.rightMin === policy.rightMin && !takeBack ? kept.mins : {};
  return start(ctx, use, { ...policy, wishes: kept?.wishes ?? [], mins }, from?.id ?? null);
}

/** Locks or vetoes a pair of a run, or takes that back: a new run with everything else as it was. */
export async function wishFor(
  ctx: Ctx,
  input: { runId: string; left: string; right: string } & ({ wish: "lock" | "veto"; reason: string } | { wish: "free" }),
): Promise<{ id: string }> {
  const run = await runFor(ctx, input.runId, "see");
  const pair = { left: input.left, right: input.right };
  const looked = input.wish === "free" ? null : await inputOf(ctx, run);
  for (const side of ["left", "right"] as const)
    if (looked && !looked[side].some((one) => one.id === pair[side])) throw invalidField(side, "assignments_refused_unknown");
  const made: Wish | null =
    input.wish === "free" ? null : { ...pair, wish: input.wish, reason: input.reason, by: officerId(ctx), at: ctx.now.toISOString() };
  return start(ctx, run.use, wishing(run.settings, pair, made), run.id);
}

/** A new run with everything that the refusal of the last one said would have to give. */
export async function relaxRun(ctx: Ctx, runId: string): Promise<{ id: string }> {
  const run = await runFor(ctx, runId, "see");
  const relaxations = run.result?.relaxations ?? [];
  const settings = relaxations.length > 0 && run.result?.sufficiency !== "not_enough" ? relaxed(run.settings, relaxations) : null;
  if (!settings) throw new AppError("wrong_state", { reason: "assignments_refused_relaxation" });
  const sound = policyForm.safeParse({ ...settings, use: run.use });
  if (!sound.success) throw new AppError("wrong_state", { reason: "assignments_refused_relaxation" });
  return start(ctx, run.use, settings, run.id);
}
