import type { EngagementRow } from "@db/queries/engagements.server";
import {
  acceptedStages,
  changeMilestone,
  findMilestone,
  insertMilestone,
  lockMilestone,
  type MilestoneRow,
  nextSort,
} from "@db/queries/engagements-work.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { ValidationStage } from "@db/vocabulary/states";
import { type Ctx, personId } from "~/lib/ctx";
import { invalidField, notFound, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { milestoneEvent } from "./events";
import type { EngagementAction } from "./policy";
import { recordProof } from "./proof.server";
import { type MilestoneStep, mayTouch } from "./rules";
import { engagementFor, factWithin, holdFor, settleHealth } from "./standing.server";

export interface MilestonePlan {
  title: string;
  dueOn: string;
  stage: ValidationStage;
}

const insistDue = (dueOn: string, row: EngagementRow) => {
  if (dueOn < row.startsOn) throw invalidField("dueOn", "engagements_refused_before_start");
};

export async function addMilestone(
  ctx: Ctx,
  { engagementId, title, dueOn, stage }: MilestonePlan & { engagementId: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "planMilestone");
    insistDue(dueOn, row);
    const id = newId(tx.now);
    await insertMilestone(tx.db, { id, engagementId, title, dueOn, stage, sort: await nextSort(tx.db, engagementId) });
    tx.record(milestoneEvent("milestone.added", factWithin("milestone", id, row)));
    return { id };
  });
}

/** The engagement locked and allowed, then its milestone locked and in a state that takes this step. */
async function touch(
  tx: Tx<Ctx>,
  milestoneId: string,
  action: EngagementAction,
  step: MilestoneStep,
): Promise<{ row: EngagementRow; milestone: MilestoneRow }> {
  const known = await findMilestone(tx.db, milestoneId);
  if (!known) throw notFound();
  await engagementFor(tx, known.engagementId);
  const row = await holdFor(tx, known.engagementId, action);
  const milestone = await lockMilestone(tx.db, milestoneId);
  if (!milestone) throw notFound();
  insist(mayTouch(milestone.state, step));
  return { row, milestone };
}

export async function editMilestone(ctx: Ctx, input: MilestonePlan & { milestoneId: string; version: number }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row, milestone } = await touch(tx, input.milestoneId, "planMilestone", "edit");
    if (milestone.version !== input.version) throw stale();
    insistDue(input.dueOn, row);
    await changeMilestone(tx.db, milestone.id, { title: input.title, dueOn: input.dueOn, stage: input.stage });
    tx.record(milestoneEvent("milestone.edited", factWithin("milestone", milestone.id, row)));
    await settleHealth(tx, row.id);
  });
}

/** The team hands in what shows that the milestone is reached. */
export async function submitMilestone(ctx: Ctx, { milestoneId, note, url }: { milestoneId: string; note: string; url: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row, milestone } = await touch(tx, milestoneId, "submitMilestone", "submit");
    await changeMilestone(tx.db, milestone.id, {
      state: "submitted",
      evidenceNote: note,
      evidenceUrl: url,
      submittedBy: personId(tx.actor),
      submittedAt: tx.now,
    });
    tx.record(milestoneEvent("milestone.submitted", factWithin("milestone", milestone.id, row)));
    await settleHealth(tx, row.id);
  });
}

/** The first accepted milestone of a stage beyond the PoC proves the team's skill outside the laboratory. */
export async function acceptMilestone(ctx: Ctx, { milestoneId, note }: { milestoneId: string; note?: string | undefined }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row, milestone } = await touch(tx, milestoneId, "decideMilestone", "accept");
    const proven = await acceptedStages(tx.db, row.id);
    await changeMilestone(tx.db, milestone.id, { state: "accepted", decidedBy: personId(tx.actor), decidedAt: tx.now, decisionNote: note ?? null });
    tx.record(milestoneEvent("milestone.accepted", factWithin("milestone", milestone.id, row)));
    if (milestone.stage !== "poc" && !proven.includes(milestone.stage))
      await recordProof(tx, row, { kind: "rating", sourceId: milestone.id, title: milestone.title });
  });
}

export async function returnMilestone(ctx: Ctx, { milestoneId, note }: { milestoneId: string; note: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row, milestone } = await touch(tx, milestoneId, "decideMilestone", "return");
    await changeMilestone(tx.db, milestone.id, { state: "returned", decidedBy: personId(tx.actor), decidedAt: tx.now, decisionNote: note });
    tx.record(milestoneEvent("milestone.returned", factWithin("milestone", milestone.id, row)));
    await settleHealth(tx, row.id);
  });
}
