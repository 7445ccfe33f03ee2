import { findChallenge } from "@db/queries/challenges.server";
import {
  addNote,
  approveChallenge,
  checkDeidentification,
  closeDue,
  declineChallenge,
  giveOpinion,
  publishChallenge,
  requestChanges,
  resolveNote,
  resubmitChallenge,
  saveStep,
  takeReview,
  takeUp,
  withdrawChallenge,
} from "~/features/challenges/index.server";
import type { Person } from "~/lib/ctx";
import type { Script } from "../agenda";
import { closingHour, later, plusDays } from "../calendar";
import { at, type House, type Stage, system } from "../stage";
import { scoresOf } from "../stories/archive";
import { brokerNotes, changeReasons, declineReasons, ownerAnswers, reviewReasons } from "../words/sprints";
import { bi, handIn, type Told, writeBrief } from "./briefs.server";

export interface Review {
  told: Told;
  house: House;
  broker: Person;
  reviewer: Person;
  second?: Person;
  submittedOn: Date;
  end: "published" | "declined" | "withdrawn";
  /** Asked for changes once on the way. */
  changes: boolean;
  /** Days teams have to apply, unless the last day is named. */
  openDays: number;
  closesOn?: Date;
}

export interface Published {
  id: string;
  publishedAt: Date;
  closesAt: Date;
}

const criteria = (stage: Stage) => {
  const score = () => stage.chance.int(3, 5);
  return { data: score(), value: score(), clarity: score(), feasibility: score(), law: score() };
};

/** From the first words of a brief to the moment it is public, or not. `then` hears of the publication. */
export async function* reviewScript(stage: Stage, one: Review, then?: (published: Published) => Promise<void>): Script {
  const { chance } = stage;
  const { told, house, broker, reviewer } = one;
  const isFull = "full" in told;
  let now = one.submittedOn;
  yield now;
  const author = chance.yes(0.5) ? house.lead : house.colleague;
  const id = await writeBrief(stage, told, house, author, plusDays(now, -0.04));
  let { revision } = await handIn(stage, author, id, now);
  if (one.end === "withdrawn") {
    yield (now = later(now, chance.int(2, 12), chance));
    await withdrawChallenge(at(stage, house.lead, now), { challengeId: id });
    return;
  }
  yield (now = later(now, chance.int(1, 2), chance));
  await takeUp(at(stage, broker, now), { challengeId: id });
  yield (now = later(now, chance.int(1, 3), chance));
  await takeReview(at(stage, reviewer, now), { challengeId: id });
  if (one.end === "declined") {
    await declineChallenge(at(stage, reviewer, plusDays(now, 0.05)), {
      challengeId: id,
      revision,
      reason: chance.pick(declineReasons),
      criteria: { data: 1, value: 3, clarity: 2, feasibility: 2, law: 2 },
    });
    return;
  }
  if (one.second) {
    await takeReview(at(stage, one.second, plusDays(now, 0.02)), { challengeId: id });
    await giveOpinion(at(stage, one.second, plusDays(now, 0.1)), {
      challengeId: id,
      revision,
      criteria: criteria(stage),
      comment: chance.pick(reviewReasons)[0],
    });
  }
  if (one.changes && isFull) {
    const [question] = chance.pick(brokerNotes);
    const { noteId } = await addNote(at(stage, broker, plusDays(now, 0.02)), { challengeId: id, field: "baseline", body: question });
    await requestChanges(at(stage, reviewer, plusDays(now, 0.1)), { challengeId: id, revision, reason: chance.pick(changeReasons) });
    yield (now = later(now, chance.int(3, 6), chance));
    await answerChanges(stage, told.full.baseline, id, house, now);
    await addNote(at(stage, house.lead, now), { challengeId: id, field: "baseline", body: chance.pick(ownerAnswers) });
    await resolveNote(at(stage, broker, plusDays(now, 0.1)), { challengeId: id, noteId });
    ({ revision } = await resubmitChallenge(at(stage, house.lead, plusDays(now, 0.11)), { challengeId: id }));
  }
  yield (now = later(now, chance.int(2, 4), chance));
  if (isFull && told.full.data.deidentification === "signed")
    await checkDeidentification(at(stage, reviewer, now), { challengeId: id, result: "checked" });
  const scores = isFull ? told.full.scores : scoresOf[told.short.grade];
  const [data, method, risk, integration, scope] = scores;
  await approveChallenge(at(stage, reviewer, plusDays(now, 0.01)), {
    challengeId: id,
    revision,
    reason: chance.pick(reviewReasons)[0],
    criteria: criteria(stage),
    scores: { data, method, risk, integration, scope },
  });
  yield (now = later(now, chance.int(1, 2), chance));
  const closesAt = closingHour(one.closesOn ?? plusDays(now, one.openDays));
  await publishChallenge(at(stage, broker, now), { challengeId: id, closesAt });
  await then?.({ id, publishedAt: now, closesAt });
  yield (now = new Date(closesAt.getTime() + 30_000));
  await closeDue(at(stage, system, now));
}

/** The owner says over which period the figure was measured. */
export async function answerChanges(stage: Stage, baseline: readonly [string, string], challengeId: string, house: House, when: Date): Promise<void> {
  const ctx = at(stage, house.lead, when);
  const { version, brief } = await currentTarget(stage, challengeId);
  await saveStep(ctx, {
    step: "target",
    challengeId,
    version,
    values: {
      baseline: bi([`${baseline[0]}（量測期間：近十二個月）`, `${baseline[1]} (measured over the last twelve months)`]),
      target: brief.target,
      deliverable: brief.deliverable,
    },
  });
}

async function currentTarget(stage: Stage, challengeId: string) {
  const row = await findChallenge(stage.db, challengeId);
  if (!row) throw new Error("the demo lost a challenge");
  return row;
}
