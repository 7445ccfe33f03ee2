import { changeEngagement, type EngagementRow } from "@db/queries/engagements.server";
import { acceptedStages } from "@db/queries/engagements-work.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { EngagementState } from "@db/vocabulary/states";
import { releaseMembers } from "~/features/applications/index.server";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { engagementEvent } from "./events";
import { recordProof } from "./proof.server";
import { after, type EngagementStep, hasEnded, type MovableState, mayAdvance, nextStage, resumedState, stepTo } from "./rules";
import { factOf, holdFor, settleHealth } from "./standing.server";

interface Move {
  engagementId: string;
}

async function enter(tx: Tx<Ctx>, row: EngagementRow, state: EngagementState, set: Parameters<typeof changeEngagement>[3] = {}): Promise<void> {
  await changeEngagement(tx.db, row.id, tx.now, { ...set, state, stateSince: tx.now });
  const fact = factOf(row);
  tx.record(engagementEvent("engagement.state_changed", { ...fact, body: { ...fact.body, from: row.state, to: state } }));
}

/** One step of the state machine; the policy has asked both who and when. An end frees the team's people for other parts here. */
async function take(
  ctx: Ctx,
  engagementId: string,
  step: EngagementStep,
  also?: (tx: Tx<Ctx>, row: EngagementRow) => Promise<Parameters<typeof changeEngagement>[3]>,
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, step);
    const state = after(row.state, step);
    if (!state) throw new AppError("wrong_state", { reason: "errors_wrong_state" });
    await enter(tx, row, state, await also?.(tx, row));
    if (hasEnded(state)) await releaseMembers(tx, row);
  });
}

/** Along the straight way: building, demonstrated, assessed. */
export const moveEngagement = (ctx: Ctx, { engagementId, to }: Move & { to: MovableState }): Promise<void> => take(ctx, engagementId, stepTo[to]);

/** Closes an assessed engagement; what the challenge demanded becomes graded evidence of the team. */
export const closeEngagement = (ctx: Ctx, { engagementId }: Move): Promise<void> =>
  take(ctx, engagementId, "close", async (tx, row) => {
    await recordProof(tx, row, { kind: "graded_outcome", sourceId: row.id, title: pick(row.title, row.title.lang === "en" ? "en" : "zh-TW").text });
    return {};
  });

export const suspendEngagement = (ctx: Ctx, { engagementId, reason }: Move & { reason: string }): Promise<void> =>
  take(ctx, engagementId, "suspend", async (_tx, row) => ({ endReason: reason, suspendedFrom: row.state }));

export const terminateEngagement = (ctx: Ctx, { engagementId, reason }: Move & { reason: string }): Promise<void> =>
  take(ctx, engagementId, "terminate", async () => ({ endReason: reason }));

/** Goes on where the work stood. */
export async function resumeEngagement(ctx: Ctx, { engagementId }: Move): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "resume");
    await enter(tx, row, resumedState(row.suspendedFrom), { endReason: null, suspendedFrom: null });
    await settleHealth(tx, row.id);
  });
}

/** More time for the team; an end never comes nearer this way. */
export async function extendEngagement(ctx: Ctx, { engagementId, endsOn }: Move & { endsOn: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "extend");
    if (endsOn === row.endsOn) return;
    if (endsOn < row.endsOn) throw invalidField("endsOn", "engagements_refused_only_later");
    await changeEngagement(tx.db, row.id, tx.now, { endsOn });
    const fact = factOf(row);
    tx.record(engagementEvent("engagement.extended", { ...fact, body: { ...fact.body, from: row.endsOn, to: endsOn } }));
  });
}

/** Up the validation ladder by one rung. */
export async function advanceStage(ctx: Ctx, { engagementId }: Move): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "advanceStage");
    insist(mayAdvance(row.stage, await acceptedStages(tx.db, row.id)));
    const stage = nextStage(row.stage);
    if (!stage) throw new AppError("wrong_state", { reason: "engagements_refused_last_stage" });
    await changeEngagement(tx.db, row.id, tx.now, { stage });
    const fact = factOf(row);
    tx.record(engagementEvent("engagement.stage_changed", { ...fact, body: { ...fact.body, from: row.stage, to: stage } }));
  });
}
