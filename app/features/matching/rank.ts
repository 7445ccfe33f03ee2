import { gradeEligibility } from "~/features/applications";
import type { ChallengeSide, TeamSide } from "./facts";
import { gradeFactsOf, modelVersion, type Score, score } from "./score";

/** One question, asked from either side. */
export type Question =
  | { of: "challenge"; challenge: ChallengeSide; teams: readonly TeamSide[] }
  | { of: "team"; team: TeamSide; challenges: readonly ChallengeSide[] };

/** Why somebody is not in the list at all. */
export const blockerCodes = ["owner_employee", "excluded_competitor", "ineligible_grade"] as const;
export type BlockerCode = (typeof blockerCodes)[number];
/** Blockers that need facts a score must not see, by candidate id. */
export type Barred = ReadonlyMap<string, BlockerCode>;

export interface Ranked extends Score {
  id: string;
  /** 1 is best. */
  rank: number;
}
export interface Ranking {
  model: string;
  items: Ranked[];
  excluded: { id: string; code: BlockerCode }[];
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

/** A draw between equals that depends on both ids alone: neither age nor order of input helps. */
export function lot(pair: { team: { id: string }; challenge: { id: string } }): number {
  let hash = 0x811c9dc5;
  for (const letter of `${pair.team.id}|${pair.challenge.id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

export interface Place {
  score: number;
  lot: number;
  id: string;
}
export const before = (a: Place, b: Place): number => b.score - a.score || a.lot - b.lot || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const blocker = (pair: Pair, barred: Barred): BlockerCode | undefined =>
  barred.get(pair.id) ?? (gradeEligibility(pair.challenge.grade, gradeFactsOf(pair.team)).ok ? undefined : "ineligible_grade");

/**
 * Ranks teams for a challenge or challenges for a team. Deterministic: no clock, no randomness; the order of the
 * candidates and repeated ones make no difference.
 */
export function rank(question: Question, barred: Barred = new Map()): Ranking {
  const excluded: Ranking["excluded"] = [];
  const places: (Place & { scored: Score })[] = [];
  for (const pair of pairsOf(question)) {
    const code = blocker(pair, barred);
    if (code) excluded.push({ id: pair.id, code });
    else {
      const scored = score(pair.team, pair.challenge);
      places.push({ id: pair.id, score: scored.score, lot: lot(pair), scored });
    }
  }
  places.sort(before);
  excluded.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { model: modelVersion, items: places.map((one, at) => ({ id: one.id, rank: at + 1, ...one.scored })), excluded };
}
