import { type ChallengeRow, lastRevision, updateChallenge } from "@db/queries/challenges.server";
import { decisionRows, insertDecision } from "@db/queries/challenges-review.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { Grade } from "@db/vocabulary/kinds";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { personOf } from "./coaching.server";
import { challengeEvent } from "./events";
import { type CriteriaScores, type GradeScores, gradeDefaults, gradeOf, reviewCriteria } from "./grading";
import { moves } from "./rules";
import { openFor } from "./standing.server";

interface Judged {
  challengeId: string;
  /** The revision the reviewer has read; a newer one makes the decision stale. */
  revision: number;
}
type Decision = "opinion" | "changes_requested" | "approved" | "declined";

/** One row per decision, on the revision that was read. */
async function decide(
  tx: Tx<Ctx>,
  row: ChallengeRow,
  input: Judged & { decision: Decision; reason: string; criteria?: CriteriaScores | undefined; grade?: Grade },
): Promise<string> {
  if ((await lastRevision(tx.db, row.id)) !== input.revision) throw stale();
  const id = newId(tx.now);
  const { decision, reason, criteria, grade, revision } = input;
  await insertDecision(tx.db, {
    id,
    challengeId: row.id,
    reviewerId: personOf(tx).id,
    decision,
    reason,
    criteria: criteria ?? {},
    grade: grade ?? null,
    revision,
    at: tx.now,
  });
  return id;
}

const about = (ctx: Ctx, row: ChallengeRow) => ({ subject: { kind: "challenge", id: row.id }, about: [row.organisationId, personOf(ctx).id] });

/** Scores given after reading alone; only then are the others' shown. Once per reviewer and revision. */
export async function giveOpinion(ctx: Ctx, input: Judged & { criteria: CriteriaScores; comment?: string | undefined }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "score");
    const given = await decisionRows(tx.db, row.id);
    if (given.some((one) => one.reviewerId === personOf(ctx).id && one.revision === input.revision && Object.keys(one.criteria).length > 0))
      throw new AppError("wrong_state", { reason: "challenges_refused_scored" });
    const decisionId = await decide(tx, row, { ...input, decision: "opinion", reason: input.comment ?? "" });
    tx.record(challengeEvent("challenge.scored", { ...about(ctx, row), body: { decisionId, revision: input.revision } }));
  });
}

export async function requestChanges(ctx: Ctx, input: Judged & { reason: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "request_changes");
    const decisionId = await decide(tx, row, { ...input, decision: "changes_requested" });
    await updateChallenge(tx.db, row.id, { state: moves.request_changes.to, stateSince: ctx.now, updatedAt: ctx.now });
    tx.record(challengeEvent("challenge.changes_requested", { ...about(ctx, row), body: { decisionId, revision: input.revision } }));
  });
}

export interface ApprovalInput extends Judged {
  reason: string;
  /** Left out, what he scored on this revision before stands. */
  criteria?: CriteriaScores | undefined;
  scores: GradeScores;
  /** Left out, the rubric's own grade stands; another one needs `gradeReason`. */
  grade?: Grade | undefined;
  /** Shown in public beside the grade. */
  gradeReason?: string | undefined;
}

async function ownScores(tx: Tx<Ctx>, challengeId: string, revision: number): Promise<CriteriaScores | undefined> {
  const me = personOf(tx).id;
  const own = (await decisionRows(tx.db, challengeId)).find(
    (one) => one.reviewerId === me && one.revision === revision && reviewCriteria.every((key) => one.criteria[key] !== undefined),
  );
  return own?.criteria as CriteriaScores | undefined;
}

/** Accepts the brief with its grade; what the grade implies fills what the owner left open. */
export async function approveChallenge(ctx: Ctx, input: ApprovalInput): Promise<{ grade: Grade }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "approve");
    const rubric = gradeOf(input.scores).grade;
    const grade = input.grade ?? rubric;
    const overridden = grade !== rubric;
    if (overridden && !input.gradeReason) throw invalidField("gradeReason", "challenges_grade_reason_needed");
    const criteria = input.criteria ?? (await ownScores(tx, row.id, input.revision));
    if (!criteria) throw new AppError("wrong_state", { reason: "challenges_refused_score_first" });
    const decisionId = await decide(tx, row, { ...input, criteria, decision: "approved", grade });
    const implied = gradeDefaults[grade];
    await updateChallenge(tx.db, row.id, {
      state: moves.approve.to,
      grade,
      gradeReasons: { scores: input.scores, overridden, ...(input.gradeReason ? { reason: input.gradeReason } : {}) },
      durationMonths: row.durationMonths ?? implied.months[1],
      mentorHours: row.mentorHours ?? implied.mentorHours,
      stateSince: ctx.now,
      updatedAt: ctx.now,
    });
    tx.record(challengeEvent("challenge.approved", { ...about(ctx, row), body: { decisionId, grade, overridden, revision: input.revision } }));
    return { grade };
  });
}

export async function declineChallenge(ctx: Ctx, input: Judged & { reason: string; criteria?: CriteriaScores | undefined }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "decline");
    const decisionId = await decide(tx, row, { ...input, decision: "declined" });
    await updateChallenge(tx.db, row.id, { state: moves.decline.to, stateSince: ctx.now, updatedAt: ctx.now });
    tx.record(challengeEvent("challenge.declined", { ...about(ctx, row), body: { decisionId, revision: input.revision } }));
  });
}

/** A reviewer has opened a sample of the data that the owner's officer signed for. */
export async function checkDeidentification(ctx: Ctx, input: { challengeId: string; result: "checked" | "failed" }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "check_data");
    if (row.dataPassport.deidentification === input.result) return;
    if (!["signed", "checked", "failed"].includes(row.dataPassport.deidentification ?? ""))
      throw new AppError("wrong_state", { reason: "challenges_refused_unsigned_data" });
    await updateChallenge(tx.db, row.id, { dataPassport: { ...row.dataPassport, deidentification: input.result }, updatedAt: ctx.now });
    tx.record(challengeEvent("challenge.deidentification_checked", { ...about(ctx, row), body: { result: input.result } }));
  });
}
