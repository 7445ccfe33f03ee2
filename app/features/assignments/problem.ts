import type { AssignmentUse, Industry } from "@db/vocabulary/kinds";
import type { Pair, Problem } from "~/features/matching";
import { firstTimeId, type Settings, studentsId, type Wish } from "./settings";

export interface LeftFacts {
  id: string;
  /** Most pairs, whatever the policy says: free capacity of a team, free places of a mentor's load. */
  carried: number;
  /** Of a team: invitations it has not turned down, which its most counts too. Not kept by older runs. */
  asked?: number;
  capacity: number | null;
  city: string | null;
  firstTime: boolean;
  student: boolean;
}
export interface RightFacts {
  id: string;
  industry: Industry | null;
  /** Mentors an engagement has or has asked; teams invited to a challenge that are still in the running. */
  held: number;
}
export interface Barred extends Pair {
  code: string;
}
export interface Scored extends Pair {
  score: number;
  /** Parts that add up to the score, where they are shown. */
  parts?: { key: string; value: number; weight: number }[];
}
/** What a run looks at, kept word for word. */
export interface Input {
  use: AssignmentUse;
  left: LeftFacts[];
  right: RightFacts[];
  pairs: Scored[];
  barred: Barred[];
  /** Pairs the asked side has refused before: vetoes of a kind. */
  refused: Pair[];
}

/** Why a run cannot even begin, by name; null when it can. */
export function emptiness({ left, right }: Input): "no_left" | "no_right" | null {
  return left.length === 0 ? "no_left" : right.length === 0 ? "no_right" : null;
}

const keyOf = (pair: Pair) => `${pair.left}|${pair.right}`;
const share = (percent: number) => percent / 100;

function grouped<One extends { id: string }>(of: readonly One[], by: (one: One) => string | null): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of of) {
    const key = by(one);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), one.id]);
  }
  return found;
}

/**
 * The engine's problem from facts and policy. Wishes about somebody who is no longer there are left out and returned, so
 * that they can be named; a pair below the floor is offered only where it is locked.
 */
export function problemOf(input: Input, settings: Settings): { problem: Problem; dropped: Wish[]; belowFloor: number } {
  const lefts = new Set(input.left.map((one) => one.id));
  const rights = new Set(input.right.map((one) => one.id));
  const there = (pair: Pair) => lefts.has(pair.left) && rights.has(pair.right);
  const wishes = settings.wishes.filter(there);
  const locks = wishes.filter((one) => one.wish === "lock");
  const locked = new Set(locks.map(keyOf));
  const offered = input.pairs.filter((pair) => pair.score >= share(settings.floor) || locked.has(keyOf(pair)));
  const pair = ({ left, right }: Pair): Pair => ({ left, right });
  const caps = [
    ...(settings.cityMax === null
      ? []
      : [...grouped(input.left, (one) => one.city)].map(([city, left]) => ({ id: `city:${city}`, left, max: settings.cityMax ?? 0 }))),
    ...(settings.industryMax === null
      ? []
      : [...grouped(input.right, (one) => one.industry)].map(([industry, right]) => ({
          id: `industry:${industry}`,
          right,
          max: settings.industryMax ?? 0,
        }))),
  ];
  const ratio = (id: string, percent: number | null, test: (one: LeftFacts) => boolean) =>
    percent === null ? [] : [{ id, of: { left: input.left.filter(test).map((one) => one.id) }, min: share(percent) }];
  const ratios = [
    ...ratio(firstTimeId, settings.firstTimeMin, (one) => one.firstTime),
    ...ratio(studentsId, settings.studentsMin, (one) => one.student),
  ];
  // A mentor's limit is his whole load, a team's what runs may offer it within its capacity.
  const free = (one: LeftFacts) =>
    input.use === "mentors_to_engagements"
      ? Math.max(0, settings.leftMax - one.carried)
      : Math.max(0, Math.min(settings.leftMax - (one.asked ?? 0), (one.capacity ?? settings.leftMax) - one.carried));
  const problem: Problem = {
    left: input.left.map((one) => ({ id: one.id, min: 0, max: free(one) })),
    right: input.right.map(({ id, held }) => {
      const max = Math.max(0, settings.rightMax - held);
      return { id, min: Math.min(max, Math.max(0, (settings.mins[id] ?? settings.rightMin) - held)), max };
    }),
    edges: offered.map(({ left, right, score }) => ({ left, right, score })),
    conflicts: input.barred.map(pair),
    vetoes: [...wishes.filter((one) => one.wish === "veto"), ...input.refused.filter(there)].map(pair),
    locks: locks.map(pair),
    ...(caps.length > 0 ? { groups: caps } : {}),
    ...(ratios.length > 0 ? { ratios } : {}),
    objective: settings.objective === "worst" ? { kind: "worst", side: "right" } : { kind: "total" },
    alternates: settings.alternates,
    seed: settings.seed,
    budgetMs: settings.seconds * 1000,
  };
  return { problem, dropped: settings.wishes.filter((one) => !there(one)), belowFloor: input.pairs.length - offered.length };
}

/**
 * At most about `mostPairs` pairs: of each left its best and of each right its best, and whatever is wished for. What a
 * problem of hundreds of thousands loses by that lies far below everything an assignment would take.
 */
export function thinned(pairs: readonly Scored[], kept: readonly Pair[], limits = { mostPairs: 60_000, ofLeft: 40, ofRight: 80 }): Scored[] {
  if (pairs.length <= limits.mostPairs) return [...pairs];
  const chosen = new Set(kept.map(keyOf));
  const best = (side: "left" | "right", count: number) => {
    const taken = new Map<string, number>();
    for (const pair of sorted) {
      const so = taken.get(pair[side]) ?? 0;
      if (so >= count) continue;
      taken.set(pair[side], so + 1);
      chosen.add(keyOf(pair));
    }
  };
  const sorted = [...pairs].sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
  best("left", limits.ofLeft);
  best("right", limits.ofRight);
  return pairs.filter((pair) => chosen.has(keyOf(pair)));
}
