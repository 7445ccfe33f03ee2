import { insertRun, lastShown, sameRun, showMore } from "@db/queries/matching.server";
import { lockKey, type Tx, transaction } from "@db/transaction.server";
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

const clocksDiffer = 60_000;

const chances = (shown: number): number[] => Array.from({ length: shown }, (_, at) => exposureAt(at));

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
  const ranked = (owed: number) => rank(question, { barred, policy, owed });
  const find = async (db: Ctx["db"]) => {
    const known = await sameRun(db, { ...same, policyVersion: policy.version });
    if (!known) return null;
    const ranking = ranked(known.owed);
    const shown = Math.min(limit, ranking.items.length);
    if (known.shown < shown) await showMore(db, known.id, known.shown, chances(shown));
    return { runId: known.id, ranking, owed: known.owed };
  };
  const keep = async (tx: Tx<Ctx>) => {
    // Each list takes up what the one before left: in the order they are kept, though the clocks of two requests differ a little.
    const last = await lastShown(tx.db, kind, policy.version, new Date(tx.now.getTime() + clocksDiffer));
    const at = new Date(Math.max(tx.now.getTime(), last ? last.at.getTime() + 1 : 0));
    const owed = within(last?.owed ?? 0);
    const ranking = ranked(owed);
    const shown = Math.min(limit, ranking.items.length);
    const id = newId(at);
    const parts = partsToKeep(question, policy);
    const propensities = chances(shown);
    const results = ranking.items.map((one) => ({
      id: newId(at),
      runId: id,
      rank: one.rank,
      candidateId: one.id,
      score: one.score,
      parts: parts(one),
      propensity: propensities[one.rank - 1] ?? null,
    }));
    const run = { ...same, id, policy: policyToKeep(asked), at, owed, owedAfter: ranking.exposure?.owed ?? null, shown };
    await insertRun(tx.db, run, input, results);
    const subject = { kind: question.of, id: subjectId };
    tx.record(
      matchingEvent("matching.ranked", { subject, body: { runId: id, candidates: ranking.items.length, excluded: ranking.excluded.length } }),
    );
    return { runId: id, ranking, owed };
  };
  // Whoever only looks again waits for nobody. A new list waits for the one before it, whose debt it takes up; where nothing is owed,
  // only for the same question asked just now.
  const known = await find(ctx.db);
  if (known) return known;
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, policy.exposure === null ? `matching.same:${JSON.stringify([same, policy.version])}` : `matching.owed:${kind}`);
    return (await find(tx.db)) ?? keep(tx);
  });
}
