import type { ActivityRow } from "@db/queries/activities.server";
import { changeEnrolments, type EnrolmentRow, enrolmentsOf } from "@db/queries/activities-people.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import type { MessageKey } from "~/lib/message-key";
import { activityEvent } from "./events";
import { recordCompletions } from "./listing.server";
import { settled, underway } from "./rules";
import { factOf, holdFor } from "./standing.server";

export interface AttendanceEntry {
  personId: string;
  hours: number;
}

/** What an enrolment becomes with these hours: settled at once when the class is over. */
export function withHours(
  row: Pick<ActivityRow, "state" | "completionHours">,
  before: Pick<EnrolmentRow, "id" | "state" | "attendedHours" | "completedAt">,
  hours: number,
  now: Date,
) {
  const state = (row.state === "ended" ? settled : underway)(before.state, hours, row.completionHours);
  const completedAt = state === "completed" ? (before.completedAt ?? now) : null;
  return {
    id: before.id,
    attendedHours: hours,
    state,
    completedAt,
    changed: hours !== before.attendedHours || state !== before.state,
    newlyDone: state === "completed" && before.state !== "completed",
  };
}

/** Writes down how many hours each attended. All of them or, when one cannot be right, none. */
export async function recordAttendance(
  ctx: Ctx,
  { activityId, entries }: { activityId: string; entries: readonly AttendanceEntry[] },
): Promise<{ changed: number; completed: number }> {
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, activityId, "recordAttendance");
    const fields: Record<string, MessageKey[]> = {};
    for (const [index, { hours }] of entries.entries())
      if (hours > row.hours || hours < 0) fields[`entries[${index}].hours`] = ["activities_hours_too_many"];
    if (Object.keys(fields).length > 0) throw new AppError("invalid", { reason: "errors_check_fields", fields });
    const enrolled = new Map(
      (
        await enrolmentsOf(
          tx.db,
          row.id,
          entries.map((one) => one.personId),
        )
      ).map((one) => [one.personId, one]),
    );
    const changes = entries.map(({ personId, hours }) => {
      const before = enrolled.get(personId);
      if (!before) throw notFound();
      return { personId, ...withHours(row, before, hours, tx.now) };
    });
    const changed = changes.filter((one) => one.changed);
    if (changed.length === 0) return { changed: 0, completed: 0 };
    await changeEnrolments(tx.db, changed, tx.now);
    const done = changed.filter((one) => one.newlyDone);
    tx.record(
      activityEvent("attendance.recorded", { ...factOf(row), body: { activityId: row.id, changed: changed.length, completed: done.length } }),
    );
    recordCompletions(tx, row, done);
    return { changed: changed.length, completed: done.length };
  });
}
