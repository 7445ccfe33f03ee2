import type { ChallengeSide, TeamSide, TextEvidence } from "./facts";
import { reciprocal, type Share, shares, wishes } from "./shares";
import { insistOnWeights, type PartKey, partKeys, plainPolicy, type Weights } from "./weights";

export interface Part extends Omit<Share, "share"> {
  key: PartKey;
  /** Share of the weight earned, times the weight: what is added to the score. */
  value: number;
  weight: number;
}

export interface Score {
  /** 0–1: exactly the sum of the parts' values. */
  score: number;
  interval: [low: number, high: number];
  parts: Part[];
}

/** Names the formulas of the parts; the weights have a version of their own. */
export const modelVersion = "additive-2";

type Own = Record<Exclude<PartKey, "reciprocity">, Share>;
type Side = "share" | "low" | "high";

function reciprocity(own: Own): Share {
  const { domain, musts, track, technology, place, grade, capacity } = own;
  const owner = (side: Side) => wishes.owner.domain * domain[side] + wishes.owner.musts * musts[side] + wishes.owner.track * track[side];
  const team = (side: Side) =>
    wishes.team.technology * technology[side] +
    wishes.team.place * place[side] +
    wishes.team.grade * grade[side] +
    wishes.team.capacity * capacity[side];
  const at = (side: Side) => reciprocal(owner(side), team(side));
  const warm = { owner: owner("share") >= 0.5, team: team("share") >= 0.5 };
  const sides = ["owner", "team"] as const;
  return {
    share: at("share"),
    low: at("low"),
    high: at("high"),
    have: sides.filter((side) => warm[side]),
    lack: sides.filter((side) => !warm[side]),
    count: null,
  };
}

/** The earned share of every part, before weights: what `learn` learns from. Each 0–1. */
export function sharesOf(team: TeamSide, challenge: ChallengeSide, words: TextEvidence = {}): Record<PartKey, Share> {
  const own = Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, share(team, challenge, words)])) as Own;
  return { ...own, reciprocity: reciprocity(own) };
}

/**
 * Scores one team against one challenge; the same pair gets the same score in both directions. Parts sum to the score.
 * @param weights each ≥ 0, summing to 1; anything else is a RangeError.
 * @param words how near their texts are; absent means not compared.
 */
export function score(team: TeamSide, challenge: ChallengeSide, weights: Weights = plainPolicy.weights, words: TextEvidence = {}): Score {
  insistOnWeights(weights);
  const earned = sharesOf(team, challenge, words);
  const parts = partKeys.map((key): Part => {
    const { share, low, high, ...grounds } = earned[key];
    const weight = weights[key];
    return { key, weight, value: weight * share, low: weight * low, high: weight * high, ...grounds };
  });
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const spread = (side: (part: Part) => number) => Math.sqrt(parts.reduce((sum, part) => sum + side(part) ** 2, 0));
  return {
    score: total,
    interval: [Math.max(0, total - spread((part) => part.value - part.low)), Math.min(1, total + spread((part) => part.high - part.value))],
    parts,
  };
}
