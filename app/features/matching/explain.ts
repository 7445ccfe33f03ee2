import type { CompetencyItem } from "@db/vocabulary/kinds";
import { type ChallengeSide, levelOf, type TeamSide } from "./facts";
import { type Barred, before, lot, type Question, type Ranked, type Ranking, rank } from "./rank";
import { type PartKey, score } from "./score";

export interface Gap {
  item: CompetencyItem;
  have: number;
  low: number;
  high: number;
  need: number;
  must: boolean;
}
/** "Raise this item from … to … and the score rises by `gain`, to place `rank`." True when it is done. */
export interface Counterfactual {
  item: CompetencyItem;
  from: number;
  to: number;
  gain: number;
  rank: number;
}
export interface Explained extends Ranked {
  /** The parts that speak most for this match, best first. */
  strengths: PartKey[];
  gaps: Gap[];
  counterfactuals: Counterfactual[];
}

/** Where the team's believed level is below what is asked: musts first, then the wider gap. */
export function gapsOf(team: TeamSide, challenge: ChallengeSide): Gap[] {
  return challenge.needs
    .map((need) => ({
      item: need.item,
      need: need.level,
      must: need.must,
      have: levelOf(team, need.item).mean,
      low: levelOf(team, need.item).low,
      high: levelOf(team, need.item).high,
    }))
    .filter((gap) => gap.have < gap.need)
    .sort((a, b) => Number(b.must) - Number(a.must) || b.need - b.have - (a.need - a.have) || (a.item < b.item ? -1 : 1));
}

/** The same team after it has shown level `to` in one item. */
export function raised(team: TeamSide, item: CompetencyItem, to: number): TeamSide {
  const level = levelOf(team, item);
  const by = Math.max(0, to - level.mean);
  return {
    ...team,
    items: { ...team.items, [item]: { mean: level.mean + by, low: Math.min(5, level.low + by), high: Math.min(5, level.high + by) } },
  };
}

const strengthsOf = (ranked: Ranked): PartKey[] =>
  ranked.parts
    .filter((part) => part.value >= part.weight * 0.6)
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map((part) => part.key);

function placeAfter(
  question: Question,
  ranking: Ranking,
  barred: Barred,
  id: string,
  team: TeamSide,
  challenge: ChallengeSide,
): { score: number; rank: number } {
  if (question.of === "team") {
    const found = rank({ ...question, team }, barred).items.find((one) => one.id === id);
    return { score: found?.score ?? 0, rank: found?.rank ?? 0 };
  }
  const own = { id, score: score(team, challenge).score, lot: lot({ team, challenge }) };
  const ahead = ranking.items.filter(
    (one) => one.id !== id && before({ id: one.id, score: one.score, lot: lot({ team: { id: one.id }, challenge }) }, own) < 0,
  );
  return { score: own.score, rank: ahead.length + 1 };
}

/**
 * Explains one entry of a ranking: strengths, gaps and what closing each gap would change, recomputed, not estimated.
 * @param limit how many gaps get a counterfactual; the heaviest come first.
 */
export function explain(question: Question, ranking: Ranking, ranked: Ranked, barred: Barred = new Map(), limit = 3): Explained {
  const team = question.of === "team" ? question.team : question.teams.find((one) => one.id === ranked.id);
  const challenge = question.of === "challenge" ? question.challenge : question.challenges.find((one) => one.id === ranked.id);
  if (!team || !challenge) return { ...ranked, strengths: strengthsOf(ranked), gaps: [], counterfactuals: [] };
  const gaps = gapsOf(team, challenge);
  const counterfactuals = gaps
    .slice(0, limit)
    .map((gap) => {
      const then = placeAfter(question, ranking, barred, ranked.id, raised(team, gap.item, gap.need), challenge);
      return { item: gap.item, from: gap.have, to: gap.need, gain: then.score - ranked.score, rank: then.rank };
    })
    .sort((a, b) => b.gain - a.gain || (a.item < b.item ? -1 : 1));
  return { ...ranked, strengths: strengthsOf(ranked), gaps, counterfactuals };
}
