import { findLesson, insertLesson, insertPolicy, lessonUnderWay, moveLesson } from "@db/queries/matching-policies.server";
import { lockKey, transaction } from "@db/transaction.server";
import { enqueue } from "~/jobs/queue.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, whoAsks } from "~/lib/policy";
import { matchingEvent } from "./events";
import type { LessonResult } from "./lesson";
import { currentPolicy, policyNumbered } from "./policies.server";
import { type MatchingAction, policy } from "./policy";

export const learnJob = "matching.learn";

export function insistOffice(ctx: Ctx, action: MatchingAction): void {
  insist(policy.actions[action](whoAsks(ctx.actor, "none"), "any"), ctx.actor.kind === "person");
}
const wrongState = () => new AppError("wrong_state", { reason: "matching_refused_decided" });

/** "Learn from what happened": one lesson at a time; asking again while one is under way only makes sure that it is. */
export async function askForLesson(ctx: Ctx): Promise<{ lessonId: string }> {
  insistOffice(ctx, "learn");
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, learnJob);
    const underWay = await lessonUnderWay(tx.db);
    const id = underWay?.id ?? newId(tx.now);
    if (!underWay) {
      const basedOn = (await currentPolicy(tx.db)).number;
      await insertLesson(tx.db, { id, state: "asked", basedOn, askedBy: personId(tx.actor), askedAt: tx.now });
      tx.record(matchingEvent("matching.lesson_asked", { subject: { kind: "lesson", id }, body: { basedOn } }));
    }
    await enqueue(tx, { kind: learnJob, payload: { lessonId: id }, dedupeKey: `${learnJob}:${id}`, maxAttempts: 3 });
    return { lessonId: id };
  });
}

/** Puts learned weights in force. Refused when the lesson says keep, and when the policy has changed since it was asked. */
export async function adoptLesson(ctx: Ctx, { lessonId }: { lessonId: string }): Promise<{ version: number }> {
  insistOffice(ctx, "setPolicy");
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, "match_policies");
    const lesson = await findLesson(tx.db, lessonId, { lock: true });
    if (!lesson) throw notFound();
    const found = lesson.result as LessonResult | null;
    if (lesson.state !== "learned" || !found) throw wrongState();
    if (found.learned.decision !== "adopt") throw new AppError("wrong_state", { reason: "matching_refused_keep" });
    const { number } = await currentPolicy(tx.db);
    if (number !== lesson.basedOn) throw new AppError("conflict", { reason: "matching_refused_moved_on" });
    const version = number + 1;
    const { weights, calibration } = found.learned;
    const by = personId(tx.actor);
    await insertPolicy(tx.db, { version, weights, calibration, lessonId, adoptedBy: by, adoptedAt: tx.now });
    await moveLesson(tx.db, lessonId, "learned", { state: "adopted", decidedBy: by, decidedAt: tx.now });
    const subject = { kind: "lesson", id: lessonId };
    tx.record(matchingEvent("matching.policy_adopted", { subject, body: { version, lessonId, restores: null } }));
    return { version };
  });
}

/** Leaves everything as it is, and says so. */
export async function keepPolicy(ctx: Ctx, { lessonId }: { lessonId: string }): Promise<void> {
  insistOffice(ctx, "setPolicy");
  await transaction(ctx, async (tx) => {
    const lesson = await findLesson(tx.db, lessonId, { lock: true });
    if (!lesson) throw notFound();
    const kept = await moveLesson(tx.db, lessonId, "learned", { state: "kept", decidedBy: personId(tx.actor), decidedAt: tx.now });
    if (!kept) throw wrongState();
    const { number: version } = await currentPolicy(tx.db);
    tx.record(matchingEvent("matching.policy_kept", { subject: { kind: "lesson", id: lessonId }, body: { version } }));
  });
}

/** Goes back to an earlier policy, as a new version: what was in force when stays on record. */
export async function restorePolicy(ctx: Ctx, { version: restores }: { version: number }): Promise<{ version: number }> {
  insistOffice(ctx, "setPolicy");
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, "match_policies");
    const { number } = await currentPolicy(tx.db);
    const { weights, calibration } = await policyNumbered(tx.db, restores);
    if (restores >= number) throw new AppError("wrong_state", { reason: "matching_refused_in_force" });
    const version = number + 1;
    const id = newId(tx.now);
    await insertPolicy(tx.db, { version, weights: { ...weights }, calibration, restores, adoptedBy: personId(tx.actor), adoptedAt: tx.now });
    tx.record(matchingEvent("matching.policy_adopted", { subject: { kind: "policy", id }, body: { version, lessonId: null, restores } }));
    return { version };
  });
}
