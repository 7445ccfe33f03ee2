import type { ExposurePolicy } from "./weights";

/** One entry of a list in the order of its scores. */
export interface Standing {
  score: number;
  /** Standard deviation of the score, in score points. */
  spread: number;
  /** A first-time team, or a challenge hardly anybody has applied to. */
  sheltered: boolean;
}

/** What reserving places did, by the list's own lights. */
export interface ExposureEffect {
  /** Reserved places given. */
  reserved: number;
  /** DCG@10 of the list as shown over that by score alone, with its own merits as gains; 1 when nothing was moved. */
  ndcg: number;
  /** Share of the exposure the sheltered got, and the share of merit they hold. 0–1. */
  exposureShare: number;
  meritShare: number;
  /** Exposure the sheltered still have to come; hand it to the next list to even out over many. May be negative. */
  owed: number;
}
export interface Arranged {
  /** Positions in the list by score, in the order shown. */
  order: number[];
  /** Which of them stand on a reserved place. */
  reserved: ReadonlySet<number>;
  effect: ExposureEffect;
}

/** How much the place `at` (0 is the first) is seen: 1 / log₂(at + 2), the discount of DCG. */
export const exposureAt = (at: number): number => 1 / Math.log2(at + 2);

/**
 * Merit relative to the best of the list: under Plackett–Luce, proportional to the chance of being the one that is chosen. Expected
 * over what the score may really be (mean of a log-normal), so that who has shown little is not taken to be worth little.
 */
const meritsOf = (list: readonly Standing[], steepness: number): number[] =>
  list.map((one) => Math.exp(steepness * (one.score - (list[0]?.score ?? 0)) + (steepness * Math.min(maxSpread, one.spread)) ** 2 / 2));
/** More doubt than this, in score points, is not taken for promise. */
const maxSpread = 0.06;

const dcg = (gains: readonly number[]): number => gains.slice(0, 10).reduce((sum, gain, at) => sum + gain * exposureAt(at), 0);
const moved = (order: readonly number[], from: number, to: number): number[] => {
  const next = order.filter((_, at) => at !== from);
  next.splice(to, 0, order[from] ?? 0);
  return next;
};

/**
 * Reserves places by a running deficit: walking down the list, whoever is sheltered is owed exposure in proportion to merit
 * (equity of attention: Biega, Gummadi & Weikum 2018); when at least half of a place is owed, the next sheltered entry takes it,
 * unless it is too far below or the list would lose more than the policy allows. Nobody is ever moved down for being over-exposed.
 * @param list in the order of scores @param owed what earlier lists left owing; 0 for a list by itself
 */
export function reserve(list: readonly Standing[], policy: ExposurePolicy, owed = 0): Arranged {
  const merits = meritsOf(list, policy.steepness);
  const merit = merits.reduce((sum, one) => sum + one, 0);
  const meritShare = merit > 0 ? merits.reduce((sum, one, at) => sum + (list[at]?.sheltered ? one : 0), 0) / merit : 0;
  const ideal = dcg(merits);
  const gainsOf = (order: readonly number[]) => order.slice(0, 10).map((at) => merits[at] ?? 0);
  const top = Math.min(policy.top, list.length);
  const reserved = new Set<number>();
  let order = list.map((_, at) => at);
  let balance = owed;
  let got = 0;
  let shown = 0;
  for (let at = 0; at < top; at += 1) {
    const seen = exposureAt(at);
    shown += seen;
    balance += meritShare * seen;
    const here = list[order[at] ?? 0];
    if (here && !here.sheltered && balance >= seen / 2) {
      const from = order.findIndex((one, place) => place > at && list[one]?.sheltered);
      const next = list[order[from] ?? 0];
      if (from > at && next && here.score - next.score <= policy.maxGap) {
        const tried = moved(order, from, at);
        if (dcg(gainsOf(tried)) >= (1 - policy.lossCap) * ideal) {
          order = tried;
          reserved.add(tried[at] ?? 0);
        }
      }
    }
    if (list[order[at] ?? 0]?.sheltered) {
      balance -= seen;
      got += seen;
    }
  }
  return {
    order,
    reserved,
    effect: {
      reserved: reserved.size,
      ndcg: ideal > 0 ? dcg(gainsOf(order)) / ideal : 1,
      exposureShare: shown > 0 ? got / shown : 0,
      meritShare,
      owed: balance,
    },
  };
}
