import { calibrationError, looks, platt, type Scored } from "./calibrate";
import { type Fitted, fitWeights, likelihood, type Pairs, steepnessOf } from "./fit";
import { bootstrap, draws, type Interval, mean, ndcg, shuffled } from "./gain";
import { type Calibration, type PartKey, partKeys, priorWeights, type RankPolicy, type Weights } from "./weights";

/** One candidate of a list that was shown. */
export interface Shown {
  /** Earned share of every part, in the order of `partKeys`, 0–1. */
  shares: readonly number[];
  /** Chance that whoever chose looked at this place, 0 < p ≤ 1; 1 when every candidate is known to have been read. */
  propensity: number;
  /** 0 nothing came of it or nobody looked · 1 shortlisted · 2 chosen · 3 chosen and brought to a good end. */
  label: 0 | 1 | 2 | 3;
}
/** One list shown and what came of it. */
export interface Decision {
  /** When it was decided, in milliseconds; only the order counts. */
  at: number;
  candidates: readonly Shown[];
}

export interface Learned {
  /** What to rank with: the learned weights when adopted, the old ones when kept. */
  weights: Weights;
  /** Null where too little is known to show a probability. */
  calibration: Calibration | null;
  holdout: {
    ndcgOld: number;
    ndcgNew: number;
    /** New minus old NDCG@10, paired by decision. */
    ndcgInterval: Interval;
    /** New minus old log-likelihood of what was preferred to what, per decision, paired; 90 %. This one decides. */
    pairedInterval: Interval;
    decisions: number;
    /** Share of meaningless logs that would teach as much; 1 when it was not asked. */
    byChance: number;
  };
  decision: "adopt" | "keep";
  reason: "too_few" | "bias_doubtful" | "no_gain" | "as_good_by_chance" | "gain";
}

/** Fewer decisions than this teach nothing that a hold-out could confirm. */
export const fewest = 16;
/** Training grows by these shares of the log; each is tested on what comes between it and the next. */
const cuts = [0.4, 0.6, 0.8, 1] as const;
const permutations = 49;
/** Chance is asked on at most so many of the latest decisions: more would say the same more slowly. */
const askedOfChance = 150;

const totalOf = (weights: readonly number[], shares: readonly number[]): number =>
  shares.reduce((sum, share, key) => sum + (weights[key] ?? 0) * share, 0);

/** Every better-than-worse pair; the better one counts 1/propensity (Joachims, Swaminathan & Schnabel 2017), shared among its pairs. */
function pairsOf(decisions: readonly Decision[]): Pairs {
  const width = partKeys.length;
  const below = decisions.flatMap(({ candidates }) =>
    candidates.flatMap((better) => {
      const worse = better.label > 0 ? candidates.filter((one) => one.label < better.label) : [];
      return worse.length > 0 ? [{ better, worse }] : [];
    }),
  );
  const counts = new Float64Array(below.reduce((sum, { worse }) => sum + worse.length, 0));
  const differences = new Float64Array(counts.length * width);
  let row = 0;
  for (const { better, worse } of below)
    for (const one of worse) {
      for (let key = 0; key < width; key += 1) differences[row * width + key] = (better.shares[key] ?? 0) - (one.shares[key] ?? 0);
      counts[row] = (better.label * Math.min(10, looks(better.propensity))) / worse.length;
      row += 1;
    }
  const weight = counts.reduce((sum, one) => sum + one, 0);
  // Brought to three comparisons a decision, so that the prior's pull means the same whatever the labels' scale.
  const scale = weight > 0 ? (3 * decisions.length) / weight : 0;
  return { differences, counts: counts.map((one) => one * scale), width };
}

const listOf = (weights: Weights): number[] => partKeys.map((key) => weights[key]);
const fitted = (decisions: readonly Decision[]): Fitted => fitWeights(pairsOf(decisions), listOf(priorWeights));

/** NDCG@10 of one decision under the weights; gains made good for by propensity, equals in the order shown. */
function quality({ candidates }: Decision, weights: readonly number[]): number {
  const places = candidates.map((one, at) => ({ at, total: totalOf(weights, one.shares), gain: one.label * Math.min(5, looks(one.propensity)) }));
  places.sort((a, b) => b.total - a.total || a.at - b.at);
  return ndcg(places.map((one) => one.gain));
}

interface Test {
  old: number[];
  fresh: number[];
  /** Log-likelihood won, decision by decision. */
  won: number[];
  scored: (Scored & { p: number })[];
}

const scoredBy = (decisions: readonly Decision[], weights: readonly number[]): Scored[] =>
  decisions.flatMap(({ candidates }) =>
    candidates.map((one) => ({ score: totalOf(weights, one.shares), good: one.label >= 1, propensity: one.propensity })),
  );

/** Each stretch of the log after the first, with the past before it. */
const stretches = (log: readonly Decision[]) =>
  cuts.slice(0, -1).map((cut, at) => {
    const from = Math.floor(cut * log.length);
    return { past: log.slice(0, from), next: log.slice(from, Math.floor((cuts[at + 1] ?? 1) * log.length)) };
  });

/** Trains on the past, tests on what came next, three times on: nothing is ever tested by what it was trained on. */
function wonBy(log: readonly Decision[], old: readonly number[], test?: Test): number[] {
  return stretches(log).flatMap(({ past, next }) => {
    const before = pairsOf(past);
    const fresh = fitWeights(before, listOf(priorWeights));
    const steepness = steepnessOf(before, old);
    test?.old.push(...next.map((one) => quality(one, old)));
    test?.fresh.push(...next.map((one) => quality(one, fresh.weights)));
    test?.scored.push(...forecast(past, next, fresh.weights));
    return next.map((one) => {
      const pairs = pairsOf([one]);
      return likelihood(pairs, fresh.weights, fresh.steepness) - likelihood(pairs, old, steepness);
    });
  });
}

function forecast(past: readonly Decision[], next: readonly Decision[], weights: readonly number[]): Test["scored"] {
  if (past.length === 0) return [];
  const { slope, offset } = platt(scoredBy(past, weights));
  return scoredBy(next, weights).map((one) => ({ ...one, p: 1 / (1 + Math.exp(-(slope * one.score + offset))) }));
}

/**
 * Whether the logged propensities can be believed: made good for, higher places must not do surely worse than lower ones, or the
 * correction itself would be what is learned.
 */
function biasHolds(log: readonly Decision[], seed: number): boolean {
  const half = ({ candidates }: Decision) => candidates.length / 2;
  const good = (list: readonly Shown[]) => mean(list.map((one) => (one.label > 0 ? looks(one.propensity) : 0)));
  const differences = log.map((one) => good(one.candidates.slice(Math.ceil(half(one)))) - good(one.candidates.slice(0, Math.floor(half(one)))));
  return bootstrap(differences, seed).low <= 0;
}

/** The same log with labels drawn anew among candidates that stood at the same place: what features say is gone, what places say stays. */
function withoutMeaning(log: readonly Decision[], draw: () => number): Decision[] {
  const longest = Math.max(0, ...log.map((one) => one.candidates.length));
  const byPlace = Array.from({ length: longest }, (_, place) =>
    shuffled(
      log.flatMap(({ candidates }) => candidates[place]?.label ?? []),
      draw,
    ),
  );
  return log.map(({ at, candidates }) => ({
    at,
    candidates: candidates.map((one, place) => ({ ...one, label: byPlace[place]?.pop() ?? 0 })),
  }));
}

/** Share of meaningless logs that seem to teach at least as much: a permutation test, (1 + hits) / (1 + tries). */
function chanceOfGain(log: readonly Decision[], old: readonly number[], seed: number): number {
  const recent = log.slice(-askedOfChance);
  const seen = mean(wonBy(recent, old));
  const draw = draws(seed ^ 0x5eed);
  for (let round = 1; round <= permutations; round += 1) if (mean(wonBy(withoutMeaning(recent, draw), old)) >= seen) return 2 / (1 + round);
  return 1 / (1 + permutations);
}

/**
 * Learns weights from what came of earlier lists: pairwise logistic, a Gaussian prior at the hand-set weights, each held to at least a
 * quarter of its own at the same steepness (brought to sum to 1 it may come to less), position bias made good for by logged
 * propensities. Adopted only when, trained on the past and tested on what followed, the paired gain in log-likelihood is surely above 0
 * (90 % bootstrap interval), NDCG@10 is no lower, and none of 49 logs with the same labels dealt out anew would teach as much
 * (p ≤ .02); else the policy's weights are kept. Deterministic for one seed;
 * the order of `decisions` is irrelevant, their times are not.
 */
export function learn(decisions: readonly Decision[], policy: Pick<RankPolicy, "weights" | "seed">): Learned {
  const old = listOf(policy.weights);
  const log = [...decisions].filter(({ candidates }) => candidates.some((one) => one.label > 0)).sort((a, b) => a.at - b.at);
  const test: Test = { old: [], fresh: [], won: [], scored: [] };
  if (log.length > 0) test.won = wonBy(log, old, test);
  const pairedInterval = bootstrap(test.won, policy.seed, { share: 0.9 });
  const ndcgInterval = bootstrap(
    test.fresh.map((one, at) => one - (test.old[at] ?? 0)),
    policy.seed,
  );
  const gains = pairedInterval.low > 0 && ndcgInterval.mean >= 0;
  let reason: Learned["reason"] = log.length < fewest ? "too_few" : gains ? "gain" : "no_gain";
  if (reason === "gain" && !biasHolds(log, policy.seed)) reason = "bias_doubtful";
  const byChance = reason === "gain" ? chanceOfGain(log, old, policy.seed) : 1;
  if (reason === "gain" && byChance > 0.02) reason = "as_good_by_chance";
  const adopt = reason === "gain";
  const chosen = adopt ? fitted(log).weights : old;
  const scored = adopt ? test.scored : stretches(log).flatMap(({ past, next }) => forecast(past, next, old));
  return {
    weights: Object.fromEntries(partKeys.map((key, at) => [key, chosen[at] ?? 0])) as Record<PartKey, number>,
    calibration: calibrationOf(log, chosen, scored),
    holdout: { ndcgOld: mean(test.old), ndcgNew: mean(test.fresh), ndcgInterval, pairedInterval, decisions: test.won.length, byChance },
    decision: adopt ? "adopt" : "keep",
    reason,
  };
}

function calibrationOf(log: readonly Decision[], weights: readonly number[], scored: Test["scored"]): Calibration | null {
  if (log.length < fewest || scored.length === 0) return null;
  const tested = log.length - Math.floor(cuts[0] * log.length);
  return { ...platt(scoredBy(log, weights)), n: tested, ece: calibrationError(scored) };
}
