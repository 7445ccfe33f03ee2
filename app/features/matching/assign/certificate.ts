import { type Pair, type Problem, type Range, type Scope, unit } from "./problem";

/** Proof by weak duality: one price per constraint row, in millionths of score per unit of the row. */
export interface Certificate {
  /** Row id → price; > 0 bears on the max, < 0 on the min. Rows left out have price 0. */
  prices: Readonly<Record<string, number>>;
}
export interface Verdict {
  /** Ids of constraints the pairs break. */
  broken: string[];
  /** Sum of the pairs' scores, in millionths. */
  value: number;
  /** No assignment that keeps the constraints has a higher sum, in millionths; below 0 with `worthless`, none exists at all. */
  bound: number;
  /** Nothing broken and value = bound. */
  optimal: boolean;
}

interface Weighed {
  id: string;
  weigh: (left: string, right: string) => number;
  min: number;
  max: number;
}
const keyOf = ({ left, right }: Pair) => `${left}\u0000${right}`;

/** All rows of a problem, written out anew from its words: the solver's own compilation is not trusted here. */
function rowsOf(problem: Problem, worth: Map<string, number>): Weighed[] {
  const within = (scope: Scope) => {
    const left = scope.left && new Set(scope.left);
    const right = scope.right && new Set(scope.right);
    return (one: string, other: string) => (!left || left.has(one)) && (!right || right.has(other));
  };
  const span = (own: Range, every: Range | undefined, most: number) => {
    const min = own.min ?? every?.min ?? 0;
    return { min, max: own.max ?? Math.max(min, every?.max ?? most) };
  };
  const counted = (test: (left: string, right: string) => boolean) => (left: string, right: string) => (test(left, right) ? 1 : 0);
  return [
    ...problem.left.map((seat) => ({ id: `left:${seat.id}`, weigh: counted((left) => left === seat.id), ...span(seat, problem.demand, 1) })),
    ...problem.right.map((seat) => ({ id: `right:${seat.id}`, weigh: counted((_, right) => right === seat.id), ...span(seat, problem.capacity, 1) })),
    ...(problem.groups ?? []).map((group) => ({ id: `group:${group.id}`, weigh: counted(within(group)), ...span(group, undefined, Infinity) })),
    ...(problem.ratios ?? []).flatMap((ratio) => {
      const [of, among] = [within(ratio.of), within(ratio.among ?? {})];
      const part = (share: number) => (left: string, right: string) => (of(left, right) ? 1 : 0) - (among(left, right) ? share : 0);
      return [
        ...(ratio.min === undefined ? [] : [{ id: `ratio:${ratio.id}`, weigh: part(ratio.min), min: 0, max: Infinity }]),
        ...(ratio.max === undefined ? [] : [{ id: `ratio:${ratio.id}`, weigh: part(ratio.max), min: -Infinity, max: 0 }]),
      ];
    }),
    ...(problem.floors ?? []).map((floor) => {
      const test = within(floor);
      return {
        id: `floor:${floor.id}`,
        weigh: (left: string, right: string) => (test(left, right) ? (worth.get(keyOf({ left, right })) ?? 0) : 0),
        min: Math.round(floor.min * unit),
        max: Infinity,
      };
    }),
  ];
}

/**
 * Checks pairs and prices against the problem itself; shares no code with the solver. For any prices y,
 * Σ rows (y > 0 ? y·max : y·min) + Σ edges max over the allowed x of (score − Σ y·weight)·x bounds every assignment's sum.
 * Under a probability cap x is a likelihood, and the bound is on the expected sum. `worthless` counts every score as 0: a bound below 0 then proves that no assignment exists. A certificate for prices
 * of flow rows is exact; with ratios or floors, sums are in doubles and compared within 1e-6 of a millionth.
 */
export function check(problem: Problem, pairs: readonly Pair[], certificate: Certificate, worthless = false): Verdict {
  const worth = new Map<string, number>();
  for (const edge of problem.edges) worth.set(keyOf(edge), Math.max(Math.round(edge.score * unit), worth.get(keyOf(edge)) ?? -Infinity));
  const closed = new Set([...(problem.conflicts ?? []), ...(problem.eligibility ?? []), ...(problem.vetoes ?? [])].map(keyOf));
  const forced = new Set((problem.locks ?? []).map(keyOf));
  const rows = rowsOf(problem, worth);
  const broken: string[] = [];
  const taken = new Set(pairs.map(keyOf));
  if (taken.size !== pairs.length) broken.push("a pair twice");
  for (const pair of pairs) {
    if (!worth.has(keyOf(pair))) broken.push(`no edge ${pair.left}|${pair.right}`);
    if (closed.has(keyOf(pair))) broken.push(`closed ${pair.left}|${pair.right}`);
  }
  for (const pair of problem.locks ?? []) if (!taken.has(keyOf(pair))) broken.push(`lock:${pair.left}|${pair.right}`);
  for (const row of rows) {
    const sum = pairs.reduce((so, { left, right }) => so + row.weigh(left, right), 0);
    if (sum < row.min - 1e-6 || sum > row.max + 1e-6) broken.push(row.id);
  }

  let bound = 0;
  const priced = rows.flatMap((row) => {
    const price = certificate.prices[row.id] ?? 0;
    // Of the two rows a ratio makes, a price above 0 is about the max and one below 0 about the min.
    return price === 0 || (price > 0 ? row.max : row.min) === (price > 0 ? Infinity : -Infinity) ? [] : [{ ...row, price }];
  });
  const unbacked = Object.entries(certificate.prices).filter(([id, price]) => price !== 0 && !priced.some((row) => row.id === id));
  if (unbacked.length > 0) bound = Infinity;
  for (const { price, min, max } of priced) bound += price * (price > 0 ? max : min);
  for (const [key, score] of worth) {
    const [left = "", right = ""] = key.split("\u0000");
    let rest = worthless ? 0 : score;
    for (const row of priced) rest -= row.price * row.weigh(left, right);
    const least = forced.has(key) ? 1 : 0;
    const most = closed.has(key) ? 0 : least === 1 ? 1 : Math.min(1, problem.probabilityCap ?? 1);
    // A pair both forced and closed leaves nothing to choose: no assignment exists, whatever the prices.
    bound += least > most ? -Infinity : rest > 0 ? rest * most : rest * least;
  }
  const value = pairs.reduce((sum, pair) => sum + (worth.get(keyOf(pair)) ?? 0), 0);
  return { broken, value, bound, optimal: broken.length === 0 && Math.abs(bound - value) <= 1e-6 };
}
