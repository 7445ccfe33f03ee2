import { setImmediate } from "node:timers/promises";
import { decidedPlaces, type PlaceRow } from "@db/queries/matching-outcomes.server";
import { findLesson, moveLesson } from "@db/queries/matching-policies.server";
import { transaction } from "@db/transaction.server";
import { openChallengesForMatching } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";
import { fitApart } from "./apart.server";
import { matchingEvent } from "./events";
import type { Decision } from "./learn";
import { changed, type Example, examplesShown, exampleTop, type LessonResult, sharesFrom } from "./lesson";
import { nearTeams } from "./near.server";
import { currentPolicy, type NumberedPolicy, policyNumbered } from "./policies.server";
import { type Barred, type Question, rank } from "./rank";
import { modelVersion } from "./score";
import type { RankPolicy } from "./weights";

/** The latest so many lists; older ones say how people chose long ago. */
const atMost = 1_000;

export function decisionsFrom(places: readonly PlaceRow[]): Decision[] {
  const lists = new Map<string, PlaceRow[]>();
  for (const place of places) lists.set(place.runId, [...(lists.get(place.runId) ?? []), place]);
  return [...lists.values()].map((list) => ({
    at: list[0]?.at ?? 0,
    candidates: list.map(({ parts, propensity, label }) => ({ shares: sharesFrom(parts), propensity, label })),
  }));
}

/** The job behind "learn from what happened". A lesson that is there already, or was decided on, is left as it is. */
export async function learnLesson(ctx: Ctx, lessonId: string): Promise<void> {
  const lesson = await findLesson(ctx.db, lessonId);
  if (lesson?.state !== "asked") return;
  // The policy the lesson was asked against, whatever somebody adopts meanwhile.
  const policy = await policyNumbered(ctx.db, lesson.basedOn);
  const decisions = decisionsFrom(await decidedPlaces(ctx.db, modelVersion, atMost));
  const learned = await fitApart("learn", decisions, policy);
  const fresh = { ...policy, weights: learned.weights, calibration: learned.calibration };
  const times = decisions.map((one) => one.at);
  const day = (at: number) => (decisions.length > 0 ? new Date(at).toISOString() : null);
  const result: LessonResult = {
    learned,
    oldWeights: policy.weights,
    decisions: decisions.length,
    from: day(Math.min(...times)),
    to: day(Math.max(...times)),
    examples: learned.decision === "adopt" ? await examplesOf(ctx, policy, fresh) : [],
  };
  await transaction(ctx, async (tx) => {
    const kept = await moveLesson(tx.db, lessonId, "asked", { state: "learned", doneAt: tx.now, result: { ...result } });
    if (!kept) return;
    const subject = { kind: "lesson", id: lessonId };
    tx.record(matchingEvent("matching.lesson_learned", { subject, body: { decision: learned.decision, decisions: decisions.length } }));
  });
}

/** The open challenges whose first places would change most. */
async function examplesOf(ctx: Ctx, old: NumberedPolicy, fresh: RankPolicy): Promise<Example[]> {
  const examples: Example[] = [];
  for (const challenge of await openChallengesForMatching(ctx.db, ctx.now)) {
    // All teams against each challenge take seconds: pages are served in between.
    await setImmediate();
    // Found under the policy in use, as pages find them: under another the two would rebuild each other's index.
    const { question, barred } = await nearTeams(ctx, challenge, await currentPolicy(ctx.db), { wait: true });
    const first = (policy: RankPolicy) => top(question, barred, policy);
    examples.push({ challengeId: challenge.id, old: first(old), fresh: first(fresh) });
  }
  return examples.sort((a, b) => changed(b) - changed(a) || (a.challengeId < b.challengeId ? -1 : 1)).slice(0, examplesShown);
}

const top = (question: Question, barred: Barred, policy: RankPolicy) =>
  rank(question, { barred, policy })
    .items.slice(0, exampleTop)
    .map(({ id, score }) => ({ id, score }));
