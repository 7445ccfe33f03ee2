import { exposureAt } from "./exposure";
import type { Interval } from "./gain";
import type { Learned } from "./learn";
import { type PartKey, partKeys } from "./weights";

/** One place of an example list. */
export interface Placed {
  id: string;
  score: number;
}
/** One open challenge, ranked under both policies: what adopting would change. */
export interface Example {
  challengeId: string;
  old: Placed[];
  fresh: Placed[];
}
/** What a lesson found; kept as it was found. */
export interface LessonResult {
  learned: Learned;
  oldWeights: Record<PartKey, number>;
  /** Decisions it learned from, and the time they span. */
  decisions: number;
  from: string | null;
  to: string | null;
  examples: Example[];
}

export const exampleTop = 5;
export const examplesShown = 3;

/** How much of what readers look at would be filled otherwise, 0 … Σ exposure of the top. */
export const changed = ({ old, fresh }: Example): number => fresh.reduce((sum, one, at) => sum + (one.id === old[at]?.id ? 0 : exposureAt(at)), 0);

/** Shares of a kept place in the order of `partKeys`: value over weight, or the share itself where the weight was 0. */
export function sharesFrom(parts: readonly Record<string, unknown>[]): number[] {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  return partKeys.map((key) => {
    const { value, weight, share } = byKey.get(key) ?? {};
    if (typeof share === "number") return share;
    return typeof value === "number" && typeof weight === "number" && weight > 0 ? Math.min(1, Math.max(0, value / weight)) : 0.5;
  });
}

/** Weights that say the same to three decimals are the same to a reader. */
export const moved = (old: number, fresh: number): number => Math.round((fresh - old) * 1000) / 10;
export type { Interval };
