import type { CompetencyItem } from "@db/vocabulary/kinds";
import { type ChallengeSide, levelOf, type TeamSide } from "./facts";
import { arrange, before, lot, type Place, type Question, type Ranked, type Ranking, rank, shelteredIn, type Terms } from "./rank";
import { type Part, score } from "./score";
import { freePlaces } from "./shares";
import type { PartKey } from "./weights";

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
/** What stands in the way although the entry is ranked: no room now, no common language, a must nobody has shown anything for. */
export const hurdles = ["no_capacity", "no_language", "must_unknown"] as const;
export type Hurdle = (typeof hurdles)[number];
export interface Explained extends Ranked {
  /** The parts that speak most for this match, best first. */
  strengths: PartKey[];
  gaps: Gap[];
  blockers: Hurdle[];
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

/** A part that can name only what is lacking speaks for nobody, however close it came. */
const speaksFor = ({ key, value, weight, have, lack }: Part): boolean =>
  value >= weight * 0.6 && (have.length > 0 || (lack.length === 0 && key !== "text"));
const strengthsOf = (ranked: Ranked): PartKey[] =>
  ranked.parts
    .filter(speaksFor)
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map((part) => part.key);

function hurdlesOf(team: TeamSide, challenge: ChallengeSide): Hurdle[] {
  const mute = challenge.languages.length > 0 && team.languages.length > 0 && !challenge.languages.some((one) => team.languages.includes(one));
  const unknown = challenge.needs.some((need) => need.must && team.items[need.item] === undefined);
  return hurdles.filter((one) => ({ no_capacity: freePlaces(team) === 0, no_language: mute, must_unknown: unknown })[one]);
}

interface Pair {
  id: string;
  team: TeamSide;
  challenge: ChallengeSide;
}

/** Score and place when the team has changed: ranked again, because other pairs of a changed team move too. */
function placeAfter(question: Question, ranking: Ranking, { id, team, challenge }: Pair, terms: Terms): { score: number; rank: number } {
  const { policy } = ranking;
  if (question.of === "team") {
    const found = rank({ ...question, team }, { ...terms, policy }).items.find((one) => one.id === id);
    return { score: found?.score ?? 0, rank: found?.rank ?? 0 };
  }
  const { score: total, interval } = score(team, challenge, policy.weights, question.words?.[id]);
  const own: Place = { id, score: total, interval, lot: lot({ team, challenge }, policy.seed) };
  const places = ranking.items.map((one): Place => {
    return one.id === id ? own : { id: one.id, score: one.score, interval: one.interval, lot: lot({ team: { id: one.id }, challenge }, policy.seed) };
  });
  places.sort(before);
  const { order } = arrange(places, shelteredIn(question, policy), policy, terms.owed);
  return { score: own.score, rank: order.findIndex((at) => places[at]?.id === id) + 1 };
}

/**
 * Explains one entry of a ranking: strengths, gaps and what closing each gap would change, recomputed, not estimated.
 * @param terms those the ranking was made under; its policy is taken from the ranking itself.
 * @param limit how many gaps get a counterfactual; the heaviest come first.
 */
export function explain(question: Question, ranking: Ranking, ranked: Ranked, terms: Terms = {}, limit = 3): Explained {
  const team = question.of === "team" ? question.team : question.teams.find((one) => one.id === ranked.id);
  const challenge = question.of === "challenge" ? question.challenge : question.challenges.find((one) => one.id === ranked.id);
  if (!team || !challenge) return { ...ranked, strengths: strengthsOf(ranked), gaps: [], blockers: [], counterfactuals: [] };
  const gaps = gapsOf(team, challenge);
  const counterfactuals = gaps
    .slice(0, limit)
    .map((gap) => {
      const then = placeAfter(question, ranking, { id: ranked.id, team: raised(team, gap.item, gap.need), challenge }, terms);
      return { item: gap.item, from: gap.have, to: gap.need, gain: then.score - ranked.score, rank: then.rank };
    })
    .sort((a, b) => b.gain - a.gain || (a.item < b.item ? -1 : 1));
  return { ...ranked, strengths: strengthsOf(ranked), gaps, blockers: hurdlesOf(team, challenge), counterfactuals };
}
