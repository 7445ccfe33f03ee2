import type { ActivityRow } from "@db/queries/activities.server";
import { changeActivity } from "@db/queries/activities.server";
import { changeEnrolments, enrolmentsOf } from "@db/queries/activities-people.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { activityEvent } from "./events";
import { type ActivityStep, after, hasHours, mayEnd, settled } from "./rules";
import { factOf, holdFor } from "./standing.server";

async function take(tx: Tx<Ctx>, row: ActivityRow, step: ActivityStep): Promise<void> {
  const state = after(row.state, step);
  if (!state) throw new AppError("wrong_state", { reason: "errors_wrong_state" });
  await changeActivity(tx.db, row.id, tx.now, { state });
}

/** Puts the class on the public list. */
export async function listActivity(ctx: Ctx, { activityId }: { activityId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, activityId, "list");
    await take(tx, row, "list");
    tx.record(activityEvent("activity.listed", { ...factOf(row), body: { kind: row.kind } }));
  });
}

/** It does not take place. Whoever looks for it still finds it, marked as cancelled; nobody completes it. */
export async function cancelActivity(ctx: Ctx, { activityId }: { activityId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, activityId, "cancel");
    await take(tx, row, "cancel");
    const list = (await enrolmentsOf(tx.db, row.id)).filter((one) => one.state === "completed");
    await changeEnrolments(
      tx.db,
      list.map((one) => ({ id: one.id, attendedHours: one.attendedHours, state: "not_completed", completedAt: null })),
      tx.now,
    );
    tx.record(activityEvent("activity.cancelled", { ...factOf(row), body: { kind: row.kind } }));
  });
}

/** One fact per person: what he completed is his own record. */
export function recordCompletions(tx: Tx<Ctx>, row: ActivityRow, people: readonly { id: string; personId: string }[]): void {
  for (const { id, personId } of people) {
    tx.record(
      activityEvent("enrolment.completed", { subject: { kind: "enrolment", id }, about: [row.id, personId], body: { activityId: row.id, personId } }),
    );
  }
}

/** Ends the class and settles who completed it. Hours recorded later still count. */
export async function endActivity(ctx: Ctx, { activityId }: { activityId: string }): Promise<{ completed: number; notCompleted: number }> {
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, activityId, "end");
    insist(mayEnd(row, taipeiDay(tx.now)));
    await take(tx, row, "end");
    const before = await enrolmentsOf(tx.db, row.id);
    const now = before.map((one) => ({ ...one, to: settled(one.state, one.attendedHours, row.completionHours) }));
    const changed = now.filter((one) => one.to !== one.state);
    await changeEnrolments(
      tx.db,
      changed.map((one) => ({ id: one.id, attendedHours: one.attendedHours, state: one.to, completedAt: one.to === "completed" ? tx.now : null })),
      tx.now,
    );
    const completed = now.filter((one) => one.to === "completed").length;
    const notCompleted = now.filter((one) => one.to === "not_completed").length;
    tx.record(activityEvent("activity.ended", { ...factOf(row), body: { kind: row.kind, completed, notCompleted } }));
    recordCompletions(
      tx,
      row,
      changed.filter((one) => one.to === "completed"),
    );
    return { completed, notCompleted };
  });
}

/** Marks who has the hours already, while the class still runs. Marked before, nothing happens again. */
export async function completeActivity(ctx: Ctx, { activityId }: { activityId: string }): Promise<{ completed: number }> {
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, activityId, "complete");
    const ready = (await enrolmentsOf(tx.db, row.id)).filter((one) => one.state === "enrolled" && hasHours(one.attendedHours, row.completionHours));
    if (ready.length === 0) return { completed: 0 };
    await changeEnrolments(
      tx.db,
      ready.map((one) => ({ id: one.id, attendedHours: one.attendedHours, state: "completed", completedAt: tx.now })),
      tx.now,
    );
    tx.record(activityEvent("attendance.recorded", { ...factOf(row), body: { activityId: row.id, changed: 0, completed: ready.length } }));
    recordCompletions(tx, row, ready);
    return { completed: ready.length };
  });
}
