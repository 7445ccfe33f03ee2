import { changeActivity, insertActivity, instituteOf } from "@db/queries/activities.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { invalidField, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { activityEvent } from "./events";
import type { ActivityInput } from "./forms";
import { rulingOf } from "./policy";
import { factOf, holdFor } from "./standing.server";

const columnsOf = (input: ActivityInput) => ({
  kind: input.kind,
  title: input.title,
  summary: input.summary ?? null,
  theme: input.theme ?? null,
  items: [...new Set(input.items)],
  startsOn: input.startsOn,
  endsOn: input.endsOn,
  hours: input.hours,
  completionHours: input.completionHours,
  places: input.places ?? null,
  city: input.city ?? null,
  url: input.url ?? null,
});

function insistSpans(input: ActivityInput): void {
  if (input.endsOn < input.startsOn) throw invalidField("endsOn", "activities_ends_before_start");
  if (input.completionHours > input.hours) throw invalidField("completionHours", "activities_completion_too_high");
}

/** Writes a class down as a draft; only its institute and the office see it until it is listed. */
export async function createActivity(ctx: Ctx, { instituteId, ...input }: ActivityInput & { instituteId: string }): Promise<{ id: string }> {
  insist(rulingOf(ctx.actor, { instituteId, state: "new" }, "create"), ctx.actor.kind !== "visitor");
  insistSpans(input);
  return transaction(ctx, async (tx) => {
    if (!(await instituteOf(tx.db, instituteId))) throw invalidField("instituteId", "activities_refused_no_institute");
    const id = newId(tx.now);
    await insertActivity(tx.db, { id, instituteId, ...columnsOf(input), createdBy: personId(tx.actor), createdAt: tx.now, updatedAt: tx.now });
    tx.record(activityEvent("activity.created", { ...factOf({ id, instituteId }), body: { kind: input.kind } }));
    return { id };
  });
}

export async function editActivity(
  ctx: Ctx,
  { activityId, version, ...input }: ActivityInput & { activityId: string; version: number },
): Promise<void> {
  insistSpans(input);
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, activityId, "edit");
    if (!(await changeActivity(tx.db, row.id, tx.now, columnsOf(input), version))) throw stale();
    tx.record(activityEvent("activity.edited", { ...factOf(row), body: { kind: input.kind } }));
  });
}
