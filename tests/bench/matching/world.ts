import { type CompetencyItem, competencyItems, grades, industries, teamKinds, technologies } from "@db/vocabulary/kinds";
import type { ChallengeSide, TeamSide } from "~/features/matching/facts";
import { draws } from "~/features/matching/gain";
import type { Decision } from "~/features/matching/learn";
import { sharesOf } from "~/features/matching/score";
import { partKeys, priorWeights } from "~/features/matching/weights";

export type Draw = () => number;
export const pickOne = <One>(list: readonly One[], draw: Draw): One => list[Math.floor(draw() * list.length)] as One;
const some = <One>(list: readonly One[], count: number, draw: Draw): One[] => {
  const left = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () => left.splice(Math.floor(draw() * left.length), 1)[0] as One);
};
const cities = ["臺北市", "新北市", "桃園市", "新竹市", "臺中市", "彰化縣", "臺南市", "高雄市"];
/** Box–Muller. */
export const normal = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

/** A team of one of two walks of life: newcomers have delivered nothing here and show less, but are not less able. */
export function makeTeam(id: string, draw: Draw, newcomer = draw() < 0.35): TeamSide {
  const able = draw();
  const level = (): { mean: number; low: number; high: number } => {
    const mean = Math.min(5, Math.max(0.3, 1 + 2.6 * able + 0.9 * normal(draw)));
    const half = newcomer ? 1.3 : 0.6;
    return { mean, low: Math.max(0, mean - half), high: Math.min(5, mean + half) };
  };
  const known = some(industries, 1 + Math.floor(draw() * 2), draw);
  const works = Array.from({ length: newcomer ? Math.floor(draw() * 2) : 1 + Math.floor(draw() * 4) }, () => ({
    industry: draw() < 0.8 ? pickOne(known, draw) : pickOne(industries, draw),
  }));
  return {
    id,
    kind: pickOne(teamKinds, draw),
    languages: draw() < 0.25 ? ["zh", "en"] : ["zh"],
    industries: known,
    technologies: some(technologies, 2 + Math.floor(draw() * 4), draw),
    city: draw() < 0.9 ? pickOne(cities, draw) : null,
    capacity: 1 + Math.floor(draw() * 3),
    running: Math.floor(draw() * 2),
    concluded: newcomer ? 0 : Math.floor(draw() * 3) + 1,
    pastWorks: works,
    items: Object.fromEntries(some(competencyItems, newcomer ? 4 : 8, draw).map((item) => [item, level()])),
  };
}

export function makeChallenge(id: string, draw: Draw): ChallengeSide {
  return {
    id,
    industry: pickOne(industries, draw),
    technologies: some(technologies, 1 + Math.floor(draw() * 3), draw),
    languages: draw() < 0.2 ? ["zh", "en"] : ["zh"],
    city: pickOne(cities, draw),
    grade: draw() < 0.8 ? (draw() < 0.5 ? "L1" : "L2") : pickOne(grades, draw),
    needs: some(competencyItems, 3 + Math.floor(draw() * 4), draw).map((item: CompetencyItem, at) => ({
      item,
      level: 2 + Math.floor(draw() * 3),
      must: at < 2,
    })),
  };
}

/** What truly makes a match good in one simulated programme, and how plainly it shows. */
export interface World {
  seed: number;
  /** True weights, summing to 1: the prior's, each off by a log-normal factor. */
  truth: number[];
  /** Log-odds of a good match = steep · (truth·shares − level). */
  steep: number;
  level: number;
  /** Chance that the place n is looked at: n^−bias. */
  bias: number;
}

/** @param off spread of the factors by which the hand-set weights are wrong; 0 makes them right. */
export function makeWorld(seed: number, off = 0.65): World {
  const draw = draws(seed);
  const raw = partKeys.map((key) => priorWeights[key] * Math.exp(off * normal(draw)));
  const sum = raw.reduce((total, one) => total + one, 0);
  return { seed, truth: raw.map((one) => one / sum), steep: 14, level: 0.62, bias: 0.5 };
}

export interface Candidates {
  challenge: ChallengeSide;
  teams: TeamSide[];
  shares: number[][];
  /** Standard deviation of each score under the hand-set weights. */
  spreads: number[];
}
/** A challenge with its candidates and their shares, as the product would compute them. */
export function makeList(id: string, count: number, draw: Draw): Candidates {
  const challenge = makeChallenge(id, draw);
  const teams = Array.from({ length: count }, (_, at) => makeTeam(`${id}-t${at}`, draw));
  const earned = teams.map((team) => sharesOf(team, challenge, { affinity: draw() ** 2 }));
  const spreadOf = (one: (typeof earned)[number]) =>
    Math.sqrt(partKeys.reduce((sum, key) => sum + (priorWeights[key] * (one[key].high - one[key].low)) ** 2, 0)) / 2.563;
  return { challenge, teams, shares: earned.map((one) => partKeys.map((key) => one[key].share)), spreads: earned.map(spreadOf) };
}

export const totalOf = (weights: readonly number[], shares: readonly number[]): number =>
  shares.reduce((sum, share, key) => sum + (weights[key] ?? 0) * share, 0);

/** Chance of a good match in this world. */
export const chanceIn = (world: World, shares: readonly number[]): number =>
  1 / (1 + Math.exp(-world.steep * (totalOf(world.truth, shares) - world.level)));

/** Grades of a list by true merit: the best 2 % are worth 3, the next 6 % 2, the next 12 % 1; gains 2^grade − 1. */
export function gainsIn(world: World, shares: readonly (readonly number[])[]): number[] {
  const places = shares.map((one, at) => ({ at, total: totalOf(world.truth, one) })).sort((a, b) => b.total - a.total);
  const gains = shares.map(() => 0);
  places.forEach(({ at }, place) => {
    const share = place / shares.length;
    gains[at] = share < 0.02 ? 7 : share < 0.08 ? 3 : share < 0.2 ? 1 : 0;
  });
  return gains;
}

/** Positions in the order of a weighting, best first. */
export const orderBy = (weights: readonly number[], shares: readonly (readonly number[])[]): number[] =>
  shares
    .map((one, at) => ({ at, total: totalOf(weights, one) }))
    .sort((a, b) => b.total - a.total || a.at - b.at)
    .map((one) => one.at);

/**
 * One decision: twenty are shown in the order of `weights`, places are looked at by their bias, whoever is good and was looked at is
 * shortlisted, the best of those chosen, and what was chosen succeeds with its true chance.
 */
export function decide(world: World, shares: readonly (readonly number[])[], weights: readonly number[], at: number, draw: Draw): Decision {
  const shown = orderBy(weights, shares).slice(0, 20);
  const labels = shown.map((one, place) => {
    const own = shares[one] ?? [];
    const looked = draw() < (place + 1) ** -world.bias;
    return { label: looked && draw() < chanceIn(world, own) ? 1 : 0, liking: totalOf(world.truth, own) + 0.03 * normal(draw), own };
  });
  const best = labels.reduce((top, one, place) => (one.label === 1 && (top < 0 || one.liking > (labels[top]?.liking ?? 0)) ? place : top), -1);
  const succeeded = draw() < chanceIn(world, labels[best]?.own ?? []);
  return {
    at,
    candidates: labels.map(({ label, own }, place) => ({
      shares: own,
      propensity: (place + 1) ** -world.bias,
      label: place === best ? (succeeded ? 3 : 2) : label === 1 ? 1 : 0,
    })),
  };
}
