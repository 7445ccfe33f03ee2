/** Draws in 0 ≤ x < 1 that depend on the seed alone (mulberry32, public domain; 32 bits of state). */
export function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The list in an order that depends on the draws alone (Fisher–Yates); the list itself stays. */
export function shuffled<One>(list: readonly One[], draw: () => number): One[] {
  const rest = [...list];
  const taken: One[] = [];
  while (rest.length > 0) taken.push(...rest.splice(Math.floor(draw() * rest.length), 1));
  return taken;
}

export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length);

/**
 * Normalised discounted cumulative gain at k (Järvelin & Kekäläinen 2002), 0–1; 1 when nothing in the list has a gain.
 * @param gains ≥ 0, in the order shown
 */
export function ndcg(gains: readonly number[], k = 10): number {
  const dcg = (list: readonly number[]) => list.slice(0, k).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const best = dcg([...gains].sort((a, b) => b - a));
  return best === 0 ? 1 : dcg(gains) / best;
}

export interface Interval {
  mean: number;
  low: number;
  high: number;
}
/**
 * Mean with its bootstrap interval (percentiles of resampled means; 95 % unless told). For paired differences give the differences.
 * No values: all three are 0.
 */
export function bootstrap(values: readonly number[], seed: number, { share = 0.95, resamples = 1000 } = {}): Interval {
  if (values.length === 0) return { mean: 0, low: 0, high: 0 };
  const draw = draws(seed);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let at = 0; at < values.length; at += 1) sum += values[Math.floor(draw() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((a, b) => a - b);
  const at = (place: number) => means[Math.min(resamples - 1, Math.floor(place * resamples))] ?? 0;
  return { mean: mean(values), low: at((1 - share) / 2), high: at((1 + share) / 2) };
}
