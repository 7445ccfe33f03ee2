import { bootstrap, draws, type Interval, mean, ndcg, shuffled } from "~/features/matching/gain";
import { type Decision, learn } from "~/features/matching/learn";
import { partKeys, plainPolicy, priorWeights } from "~/features/matching/weights";
import { type Candidates, decide, gainsIn, makeList, makeWorld, orderBy, type World } from "./world";

const listOf = (weights: Readonly<Record<(typeof partKeys)[number], number>>) => partKeys.map((key) => weights[key]);
export const prior = listOf(priorWeights);

/** Mean NDCG@10 by true merit over lists nobody has learned from. */
export const qualityIn = (world: World, lists: readonly Candidates[], weights: readonly number[]): number =>
  mean(
    lists.map(({ shares }) => {
      const gains = gainsIn(world, shares);
      return ndcg(orderBy(weights, shares).map((at) => gains[at] ?? 0));
    }),
  );

export interface Lesson {
  off: number;
  outcomes: number;
  worlds: number;
  prior: Interval;
  learned: Interval;
  /** Learned minus prior, paired by world, and the worst world's. */
  gain: Interval;
  worst: number;
  adopted: number;
  ece: number | null;
  shown: number;
}

/** Lists of 100 candidates, made once: worlds differ in what they reward, not in who is there. */
export function makeLists(count: number, seed: number): Candidates[] {
  const draw = draws(seed);
  return Array.from({ length: count }, (_, at) => makeList(`c${at}`, 100, draw));
}

export function log(world: World, lists: readonly Candidates[], count: number): Decision[] {
  const draw = draws(world.seed ^ 0xdec1de);
  return Array.from({ length: count }, (_, at) => decide(world, lists[at % lists.length]?.shares ?? [], prior, at, draw));
}

/** Learning over many worlds: what `outcomes` decisions are worth. */
export function lessons(train: readonly Candidates[], test: readonly Candidates[], outcomes: number, worlds: number, off: number): Lesson {
  const results = Array.from({ length: worlds }, (_, at) => {
    const world = makeWorld(1000 + at, off);
    const learned = learn(log(world, train, outcomes), { ...plainPolicy, seed: at });
    return { before: qualityIn(world, test, prior), after: qualityIn(world, test, listOf(learned.weights)), learned };
  });
  const gains = results.map((one) => one.after - one.before);
  const shown = results.flatMap(({ learned }) => (learned.calibration && learned.calibration.n >= 100 ? [learned.calibration.ece] : []));
  return {
    off,
    outcomes,
    worlds,
    prior: bootstrap(
      results.map((one) => one.before),
      1,
    ),
    learned: bootstrap(
      results.map((one) => one.after),
      2,
    ),
    gain: bootstrap(gains, 3),
    worst: Math.min(...gains),
    adopted: results.filter((one) => one.learned.decision === "adopt").length,
    ece: shown.length > 0 ? mean(shown) : null,
    shown: shown.filter((ece) => ece <= 0.05).length,
  };
}

/** Decisions whose labels were dealt out anew within each list: nothing can be learned, so nothing may be adopted. */
export function adoptedFromNoise(train: readonly Candidates[], outcomes: number, worlds: number): number {
  return Array.from({ length: worlds }, (_, at) => {
    const world = makeWorld(5000 + at);
    const draw = draws(at + 77);
    const dealt = log(world, train, outcomes).map((one): Decision => {
      const labels = shuffled(
        one.candidates.map((candidate) => candidate.label),
        draw,
      );
      return { ...one, candidates: one.candidates.map((candidate, place) => ({ ...candidate, label: labels[place] ?? 0 })) };
    });
    return learn(dealt, { ...plainPolicy, seed: at }).decision === "adopt" ? 1 : 0;
  }).reduce((sum: number, one) => sum + one, 0);
}
