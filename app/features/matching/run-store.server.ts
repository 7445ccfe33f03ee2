import { insertRun, lastOwed, sameRun, showMore } from "@db/queries/matching.server";
import { transaction } from "@db/transaction.server";
import { competencyItems, grades, industries, teamKinds, technologies } from "@db/vocabulary/kinds";
import { type Ctx, personId } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { matchingEvent } from "./events";
import { exposureAt } from "./exposure";
import type { NumberedPolicy } from "./policies.server";
import { type Barred, pairsOf, type Question, type Ranked, type Ranking, rank } from "./rank";
import { inputText } from "./replay.server";
import { modelVersion, sharesOf } from "./score";
import { partKeys } from "./weights";

/** Names the vocabulary a run was made with; another word in it is another ontology. */
const ontology = sha256(JSON.stringify([competencyItems, grades, industries, teamKinds, technologies])).slice(0, 12);

export interface Asked {
  kind: "teams_for_challenge" | "challenges_for_team";
  subjectId: string;
  question: Question;
  barred: Barred;
  policy: NumberedPolicy;
  /** Hash of the text space the words were compared in; null where they were not. */
  space: string | null;
}

/** More than this, in first places, is neither owed nor given in advance: old debts must not rule a list. */
const mostOwed = 2;
const within = (owed: number): number => Math.max(-mostOwed, Math.min(mostOwed, owed));

/** Everything a run's policy must name so that the run can be told from any other. */
export const policyToKeep = ({ policy, space }: Pick<Asked, "policy" | "space">): Record<string, unknown> => ({ ontology, space, ...policy });

/** Parts as they are kept, by candidate. Where a weight is 0 the share cannot be read off the value, so it stands beside it. */
export function partsToKeep(question: Question, policy: NumberedPolicy): (one: Ranked) => Record<string, unknown>[] {
  const mute = partKeys.some((key) => policy.weights[key] === 0);
  const pairs = new Map(mute ? pairsOf(question).map((pair) => [pair.id, pair]) : []);
  return ({ id, parts }) => {
    const pair = pairs.get(id);
    const earned = pair && sharesOf(pair.team, pair.challenge, question.words?.[id]);
    return parts.map(({ key, value, weight }) => ({ key, value, weight, ...(earned && weight === 0 ? { share: earned[key].share } : {}) }));
  };
}

/**
 * Ranks and keeps the run: where everybody stood, how far the list is shown and how likely each place is looked at. Exposure that the
 * lists before left owing is carried on. The same question from the same reader is ranked as before and kept once.
 */
export async function rankAndKeep(ctx: Ctx, asked: Asked, limit: number): Promise<{ runId: string; ranking: Ranking; owed: number }> {
  const { kind, subjectId, question, barred, policy } = asked;
  const input = inputText(question, barred);
  const same = { kind, subjectId, model: modelVersion, inputHash: sha256(input), requestedBy: personId(ctx.actor) };
  const known = await sameRun(ctx.db, { ...same, policyVersion: policy.version });
  const owed = known?.owed ?? within(await lastOwed(ctx.db, kind, policy.version));
  const ranking = rank(question, { barred, policy, owed });
  const shown = Math.min(limit, ranking.items.length);
  const propensities = Array.from({ length: shown }, (_, at) => exposureAt(at));
  if (known) {
    if (known.shown < shown) await showMore(ctx.db, known.id, known.shown, propensities);
    return { runId: known.id, ranking, owed };
  }
  const id = newId(ctx.now);
  const parts = partsToKeep(question, policy);
  await transaction(ctx, async (tx) => {
    const results = ranking.items.map((one) => ({
      id: newId(tx.now),
      runId: id,
      rank: one.rank,
      candidateId: one.id,
      score: one.score,
      parts: parts(one),
      propensity: propensities[one.rank - 1] ?? null,
    }));
    const run = { ...same, id, policy: policyToKeep(asked), at: tx.now, owed, owedAfter: ranking.exposure?.owed ?? null, shown };
    await insertRun(tx.db, run, input, results);
    const subject = { kind: question.of, id: subjectId };
    tx.record(
      matchingEvent("matching.ranked", { subject, body: { runId: id, candidates: ranking.items.length, excluded: ranking.excluded.length } }),
    );
  });
  return { runId: id, ranking, owed };
}
