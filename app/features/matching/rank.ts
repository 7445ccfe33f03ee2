import { type ExposureEffect, reserve } from "./exposure";
import type { ChallengeSide, TeamSide, TextEvidence } from "./facts";
import { modelVersion, type Score, score } from "./score";
import { mayApplyAt } from "./shares";
import { chanceOf, plainPolicy, type RankPolicy } from "./weights";

/** One question, asked from either side. `words` says of each candidate, by id, how near the texts are. */
export type Question = { words?: Readonly<Record<string, TextEvidence>> } & (
  | { of: "challenge"; challenge: ChallengeSide; teams: readonly TeamSide[] }
  | { of: "team"; team: TeamSide; challenges: readonly ChallengeSide[] }
);

/** Why somebody is not in the list at all. */
export const blockerCodes = ["owner_employee", "excluded_competitor", "ineligible_grade"] as const;
export type BlockerCode = (typeof blockerCodes)[number];
/** Blockers that need facts a score must not see, by candidate id. */
export type Barred = ReadonlyMap<string, BlockerCode>;

/** What a ranking is made under, besides the facts. */
export interface Terms {
  barred?: Barred;
  policy?: RankPolicy;
  /** Exposure earlier lists left owing to the sheltered; only with an exposure policy. */
  owed?: number;
  /** Whoever is ranked was found eligible by somebody: the grade bars nobody any more. */
  admitted?: boolean;
}

export interface Ranked extends Score {
  id: string;
  /** 1 is best. */
  rank: number;
  /** How often a score like this was borne out, 0–1; null while too little is known to say. */
  p: number | null;
  /** Where the score alone would have put it, and whether it stands on a reserved place. */
  exposure: { byScore: number; reserved: boolean };
}
export interface Ranking {
  model: string;
  policy: RankPolicy;
  items: Ranked[];
  excluded: { id: string; code: BlockerCode }[];
  exposure: ExposureEffect | null;
  calibration: { n: number; ece: number } | null;
}

interface Pair {
  id: string;
  team: TeamSide;
  challenge: ChallengeSide;
}

export function pairsOf(question: Question): Pair[] {
  const all =
    question.of === "challenge"
      ? question.teams.map((team) => ({ id: team.id, team, challenge: question.challenge }))
      : question.challenges.map((challenge) => ({ id: challenge.id, team: question.team, challenge }));
  return [...new Map(all.map((pair) => [pair.id, pair])).values()];
}

/** A draw between equals that depends on both ids and the policy's seed alone: neither age nor order of input helps. */
export function lot(pair: { team: { id: string }; challenge: { id: string } }, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const letter of `${pair.team.id}|${pair.challenge.id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

export interface Place {
  score: number;
  interval: readonly [low: number, high: number];
  lot: number;
  id: string;
}
export const before = (a: Place, b: Place): number => b.score - a.score || a.lot - b.lot || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const blocker = (pair: Pair, { barred, admitted }: Terms): BlockerCode | undefined =>
  barred?.get(pair.id) ?? (admitted || mayApplyAt(pair.challenge.grade, pair.team) ? undefined : "ineligible_grade");

/** Whom reserved places are for: teams that never finished anything here, challenges hardly anybody has applied to. */
export function shelteredIn(question: Question, policy: RankPolicy): ReadonlySet<string> {
  const { exposure } = policy;
  if (exposure === null) return new Set();
  if (question.of === "challenge") return new Set(question.teams.filter((team) => team.concluded === 0).map((team) => team.id));
  const lonely = ({ applicants }: ChallengeSide) => applicants !== undefined && applicants !== null && applicants < exposure.fewApplicants;
  return new Set(question.challenges.filter(lonely).map((challenge) => challenge.id));
}

/** Width of an interval that holds four chances in five, in standard deviations of a normal. */
const eighty = 2.563;

/** The order shown: by score, then with the policy's reserved places. `places` must be in the order of `before`. */
export function arrange(places: readonly Place[], sheltered: ReadonlySet<string>, policy: RankPolicy, owed = 0) {
  if (policy.exposure === null || sheltered.size === 0) return { order: places.map((_, at) => at), reserved: new Set<number>(), effect: null };
  const list = places.map(({ id, score: of, interval: [low, high] }) => ({ score: of, spread: (high - low) / eighty, sheltered: sheltered.has(id) }));
  return reserve(list, policy.exposure, owed);
}

/**
 * Ranks teams for a challenge or challenges for a team. Deterministic: no clock, no randomness but the policy's seed; the order
 * of the candidates and repeated ones make no difference.
 */
export function rank(question: Question, terms: Terms = {}): Ranking {
  const { policy = plainPolicy, owed = 0 } = terms;
  const excluded: Ranking["excluded"] = [];
  const places: (Place & { scored: Score })[] = [];
  for (const pair of pairsOf(question)) {
    const code = blocker(pair, terms);
    if (code) excluded.push({ id: pair.id, code });
    else {
      const scored = score(pair.team, pair.challenge, policy.weights, question.words?.[pair.id]);
      places.push({ id: pair.id, score: scored.score, interval: scored.interval, lot: lot(pair, policy.seed), scored });
    }
  }
  places.sort(before);
  excluded.sort((a, b) => (a.id < b.id ? -1 : 1));
  const { order, reserved, effect } = arrange(places, shelteredIn(question, policy), policy, owed);
  const items = order.flatMap((byScore, at) => {
    const place = places[byScore];
    if (!place) return [];
    const p = chanceOf(place.score, policy.calibration);
    return [{ id: place.id, rank: at + 1, p, exposure: { byScore: byScore + 1, reserved: reserved.has(byScore) }, ...place.scored }];
  });
  const calibration = policy.calibration && { n: policy.calibration.n, ece: policy.calibration.ece };
  return { model: modelVersion, policy, items, excluded, exposure: effect, calibration };
}
