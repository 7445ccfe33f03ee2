import { insertRun } from "@db/queries/matching.server";
import { forgetNights } from "@db/queries/matching-inputs.server";
import { chosenForBy, type NewFit, newAmongFirst, runKept } from "@db/queries/matching-nightly.server";
import { transaction } from "@db/transaction.server";
import { type ChallengeForMatching, challengeCards, challengeForMatching, openChallengesForMatching } from "~/features/challenges/index.server";
import { enqueue } from "~/jobs/queue.server";
import { type Picked, pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { matchingEvent } from "./events";
import { nearTeams, onlyOf } from "./near.server";
import { nightOf } from "./night";
import { currentPolicy, type NumberedPolicy } from "./policies.server";
import { rank } from "./rank";
import { inputText } from "./replay.server";
import { mayRankTeams } from "./run.server";
import { partsToKeep, policyToKeep } from "./run-store.server";
import { modelVersion } from "./score";

export const nightJobs = { night: "matching.night", challenge: "matching.rank_tonight" } as const;
const kept = 50;
/** Places of a list that count as fitting: whoever newly stands there is news. */
const fitting = 10;
const nightsKept = 14;
const keyOf = (challengeId: string, night: string) => `nightly:${challengeId}:${night}`;

/** Asks for tonight's ranking of everything listed, once; the challenges follow as jobs of their own, for any number of workers. */
export const askForNight = async (ctx: Ctx): Promise<void> =>
  void (await enqueue(ctx, {
    kind: nightJobs.night,
    payload: { night: nightOf(ctx.now) },
    dedupeKey: `${nightJobs.night}:${nightOf(ctx.now)}`,
    once: true,
  }));

/** A night that is over is not made up for: the next one is there, and two on one day would tell nobody what is new. */
const over = (ctx: Ctx, night: string): boolean => night < nightOf(ctx.now);

export async function beginNight(ctx: Ctx, night: string): Promise<void> {
  if (over(ctx, night)) return;
  const open = await openChallengesForMatching(ctx.db, ctx.now);
  await transaction(ctx, async (tx) => {
    await forgetNights(tx.db, new Date(tx.now.getTime() - nightsKept * 86_400_000));
    for (const { id } of open)
      await enqueue(tx, { kind: nightJobs.challenge, payload: { challengeId: id, night }, dedupeKey: keyOf(id, night), once: true });
  });
}

/** The best teams for a challenge out of all public ones, and no more than is kept. */
async function bestFor(ctx: Ctx, challenge: ChallengeForMatching, policy: NumberedPolicy) {
  const { question, barred, space } = await nearTeams(ctx, challenge, policy, { wait: true });
  const { items } = rank(question, { barred, policy });
  return { question: onlyOf(question, new Set(items.slice(0, kept).map((one) => one.id))), space, excluded: barred.size };
}

/** Ranks one challenge for one night. Done again after a crash it is done whole; done twice it is kept once. */
export async function rankTonight(ctx: Ctx, { challengeId, night }: { challengeId: string; night: string }): Promise<void> {
  const onceKey = keyOf(challengeId, night);
  if (over(ctx, night) || (await runKept(ctx.db, onceKey))) return;
  const challenge = await challengeForMatching(ctx.db, challengeId);
  if (!challenge) return;
  // Nobody is shown this list, so no place of it is given away.
  const policy: NumberedPolicy = { ...(await currentPolicy(ctx.db)), exposure: null };
  const { question, space, excluded } = await bestFor(ctx, challenge, policy);
  const { items } = rank(question, { policy });
  const input = inputText(question, []);
  const id = newId(ctx.now);
  const parts = partsToKeep(question, policy);
  const results = items.map((one) => ({ id: newId(ctx.now), runId: id, rank: one.rank, candidateId: one.id, score: one.score, parts: parts(one) }));
  await transaction(ctx, async (tx) => {
    const run = {
      id,
      kind: "nightly",
      subjectId: challengeId,
      model: modelVersion,
      policy: policyToKeep({ policy, space }),
      inputHash: sha256(input),
      requestedBy: null,
      at: tx.now,
      onceKey,
    };
    if (!(await insertRun(tx.db, run, input, results))) return;
    const subject = { kind: "challenge", id: challengeId };
    tx.record(matchingEvent("matching.ranked", { subject, body: { runId: id, candidates: items.length, excluded } }));
  });
}

export interface NewFits {
  challengeId: string;
  title: Picked;
  teams: Pick<NewFit, "teamId" | "name" | "nameEn" | "rank">[];
}

/** Teams that since the last night stand among the best for a challenge the reader chooses for; those who have applied are no news. */
export async function newFits(ctx: Ctx): Promise<NewFits[]> {
  if (ctx.actor.kind !== "person") return [];
  const organisations = ctx.actor.organisations.map((one) => one.id);
  const chosenFor = await chosenForBy(ctx.db, ctx.actor.id, organisations);
  const ids = chosenFor.filter((one) => mayRankTeams(ctx, one.organisationId).ok).map((one) => one.id);
  const found = await newAmongFirst(ctx.db, ids, fitting);
  const cards = await challengeCards(ctx.db, [...new Set(found.map((one) => one.challengeId))]);
  return [...cards].map(([challengeId, card]) => ({
    challengeId,
    title: pick(card.title, ctx.locale),
    teams: found.flatMap(({ challengeId: of, ...team }) => (of === challengeId ? [team] : [])),
  }));
}
