import { mean } from "./gain";

/** A score, whether the match was found good, and how likely anybody looked (0 < propensity ≤ 1). */
export interface Scored {
  score: number;
  good: boolean;
  propensity: number;
}

/** What is seen once in 1/propensity cases stands for that many; held to 20, which costs a little bias and saves much noise. */
export const looks = (propensity: number): number => Math.min(20, 1 / Math.max(1e-9, propensity));

/**
 * Platt's scaling (1999): p = σ(slope · score + offset), by Newton on the logistic likelihood with the unseen made good for;
 * slope ≥ 0, so that a higher score never means a lower chance.
 */
export function platt(list: readonly Scored[]): { slope: number; offset: number } {
  const base = mean(list.map((one) => (one.good ? looks(one.propensity) : 0)));
  const start = Math.log(Math.min(0.99, Math.max(0.01, base)) / (1 - Math.min(0.99, Math.max(0.01, base))));
  const centre = mean(list.map((one) => one.score));
  let slope = 0;
  let offset = start;
  for (let round = 0; round < 50; round += 1) {
    // A light pull towards slope 0 keeps the step finite on lists without both kinds.
    const h = { ss: 1e-3, so: 0, oo: 1e-6 };
    const g = { s: -1e-3 * slope, o: 0 };
    for (const one of list) {
      const x = one.score - centre;
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const miss = (one.good ? looks(one.propensity) : 0) - p;
      const bend = p * (1 - p);
      g.s += miss * x;
      g.o += miss;
      h.ss += bend * x * x;
      h.so += bend * x;
      h.oo += bend;
    }
    const det = h.ss * h.oo - h.so * h.so;
    const ds = (h.oo * g.s - h.so * g.o) / det;
    const step = { s: Math.max(-10, Math.min(10, ds)), o: Math.max(-2, Math.min(2, (h.ss * g.o - h.so * g.s) / det)) };
    slope = Math.max(0, slope + step.s);
    offset += step.o;
    if (Math.abs(step.s) + Math.abs(step.o) < 1e-9) break;
  }
  return { slope, offset: offset - slope * centre };
}

/** Expected calibration error over bins of equal size (Naeini et al. 2015), the unseen made good for; 0–1. */
export function calibrationError(list: readonly (Scored & { p: number })[], bins = 10): number {
  const sorted = [...list].sort((a, b) => a.p - b.p);
  const size = Math.ceil(sorted.length / bins);
  let error = 0;
  for (let at = 0; at < sorted.length; at += size) {
    const bin = sorted.slice(at, at + size);
    const good = mean(bin.map((one) => (one.good ? looks(one.propensity) : 0)));
    error += (bin.length / sorted.length) * Math.abs(mean(bin.map((one) => one.p)) - good);
  }
  return error;
}
