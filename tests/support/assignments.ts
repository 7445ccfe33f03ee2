import fc from "fast-check";
import { type Assigned, assign } from "~/features/matching/assign/assign";
import { check } from "~/features/matching/assign/certificate";
import { compile } from "~/features/matching/assign/compile";
import { boundsOf, place } from "~/features/matching/assign/network";
import type { Pair, Problem } from "~/features/matching/assign/problem";
import { highsPort } from "~/features/matching/assign/solver.server";

export const long = Boolean(process.env.LONG_PROOFS);
export const solver = highsPort();
export const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
export const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });

/** Small problems, often infeasible: nested and star-shaped groups, locks, vetoes, conflicts, minimums. */
export const problems = fc.record({ lefts: fc.integer({ min: 1, max: 6 }), rights: fc.integer({ min: 1, max: 5 }) }).chain(({ lefts, rights }) => {
  const [L, R] = [ids("L", lefts), ids("R", rights)];
  const range = fc
    .record({ min: fc.constantFrom(0, 0, 0, 0, 0, 0, 1), span: fc.constantFrom(0, 1, 1, 2) })
    .map(({ min, span }) => ({ min, max: min + span }));
  const seats = (of: string[]) => fc.tuple(...of.map((id) => range.map((own) => ({ id, ...own }))));
  const pairs = (most: number) => fc.array(fc.record({ left: fc.constantFrom(...L), right: fc.constantFrom(...R) }), { maxLength: most });
  const group = fc
    .tuple(fc.constantFrom("left", "right", "star"), some(L), some(R), fc.constantFrom(...R), range)
    .map(([kind, left, right, one, own]) =>
      kind === "left" ? { left, ...own } : kind === "right" ? { right, ...own } : { left, right: [one], ...own },
    );
  return fc.record({
    left: seats(L),
    right: seats(R),
    edges: fc.array(
      fc.record({ left: fc.constantFrom(...L), right: fc.constantFrom(...R), score: fc.integer({ min: -2, max: 9 }).map((one) => one / 10) }),
      { minLength: 3, maxLength: 24 },
    ),
    conflicts: pairs(2),
    eligibility: pairs(2),
    vetoes: pairs(2),
    locks: pairs(1),
    groups: fc.array(group, { maxLength: 2 }).map((list) => list.map((one, at) => ({ id: `g${at}`, ...one }))),
    seed: fc.nat(3),
  });
});

/** Groups that cross each other are possible too, so a solver stands ready. */
export const answerTo = (problem: Problem) => assign(problem, { solver });

/** All of it is a flow: then prices prove the optimum to the last millionth. */
export function isFlow(problem: Problem): boolean {
  const compiled = compile(problem);
  return place(compiled, boundsOf(compiled)).aside.length === 0;
}

/** The problem with only the named constraints left. */
export function only(problem: Problem, keep: readonly { id: string; bound: string }[]): Problem {
  const kept = (id: string, bound: string) => keep.some((one) => one.id === id && one.bound === bound);
  const range = (id: string, own: { min?: number; max?: number }) => ({
    min: kept(id, "min") ? (own.min ?? 0) : 0,
    max: kept(id, "max") ? (own.max ?? 1) : 99,
  });
  const seat = (side: string) => (one: { id: string; min?: number; max?: number }) => ({ id: one.id, ...range(`${side}:${one.id}`, one) });
  const byRight = (kind: string) => (pair: Pair) => kept(`${kind}:${pair.right}`, "closed");
  return {
    ...problem,
    left: problem.left.map(seat("left")),
    right: problem.right.map(seat("right")),
    groups: (problem.groups ?? []).map((group) => ({ ...group, ...range(`group:${group.id}`, group) })),
    ratios: (problem.ratios ?? []).filter((ratio) => keep.some((one) => one.id === `ratio:${ratio.id}`)),
    floors: (problem.floors ?? []).filter((floor) => keep.some((one) => one.id === `floor:${floor.id}`)),
    conflicts: (problem.conflicts ?? []).filter(byRight("conflict")),
    // A pair barred twice is named by its conflict: what can be lifted last.
    eligibility: (problem.eligibility ?? []).filter((pair) => byRight("ineligible")(pair) && !hits(problem.conflicts, pair)),
    vetoes: (problem.vetoes ?? []).filter(
      (pair) => kept(`veto:${pair.left}|${pair.right}`, "closed") && !hits(problem.conflicts, pair) && !hits(problem.eligibility, pair),
    ),
    locks: (problem.locks ?? []).filter((pair) => kept(`lock:${pair.left}|${pair.right}`, "forced")),
  };
}
export const hits = (pairs: readonly Pair[] | undefined, pair: Pair) =>
  (pairs ?? []).some((one) => one.left === pair.left && one.right === pair.right);

/** The problem after everything in `relaxations` has given. */
export function relaxedBy(problem: Problem, { relaxations = [] }: Assigned): Problem {
  const moved = (id: string, own: { min?: number; max?: number }) => {
    const at = (bound: string) => relaxations.find((one) => one.id === id && one.bound === bound)?.to;
    const min = at("min") ?? own.min ?? 0;
    return { min, max: Math.max(min, at("max") ?? own.max ?? 1) };
  };
  const lifted = (kind: string) => (pair: Pair) => !relaxations.some((one) => one.id === `${kind}:${pair.left}|${pair.right}`);
  return {
    ...problem,
    left: problem.left.map((seat) => ({ id: seat.id, ...moved(`left:${seat.id}`, seat) })),
    right: problem.right.map((seat) => ({ id: seat.id, ...moved(`right:${seat.id}`, seat) })),
    groups: (problem.groups ?? []).map((group) => ({ ...group, ...moved(`group:${group.id}`, { ...group, max: group.max ?? 99 }) })),
    vetoes: (problem.vetoes ?? []).filter(lifted("veto")),
    locks: (problem.locks ?? []).filter(lifted("lock")),
  };
}

/** The best sum in millionths by trying everything; undefined when nothing is allowed. */
export function byTrying(problem: Problem): number | undefined {
  const edges = [...new Map(problem.edges.map((edge) => [`${edge.left}|${edge.right}`, edge])).values()];
  let best: number | undefined;
  for (let chosen = 0; chosen < 2 ** edges.length; chosen++) {
    const { broken, value } = check(
      problem,
      edges.filter((_, at) => (chosen >> at) & 1),
      { prices: {} },
    );
    if (broken.length === 0 && (best === undefined || value > best)) best = value;
  }
  return best;
}
