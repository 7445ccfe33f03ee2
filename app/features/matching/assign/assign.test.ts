import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assigned, assign } from "./assign";
import { check } from "./certificate";
import { compile } from "./compile";
import { boundsOf, place } from "./network";
import type { Pair, Problem } from "./problem";
import { highsPort } from "./solver.server";

const long = Boolean(process.env.LONG_PROOFS);
const solver = highsPort();
const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });

/** Small problems, often infeasible: nested and star-shaped groups, locks, vetoes, conflicts, minimums. */
const problems = fc.record({ lefts: fc.integer({ min: 1, max: 6 }), rights: fc.integer({ min: 1, max: 5 }) }).chain(({ lefts, rights }) => {
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
const answerTo = (problem: Problem) => assign(problem, { solver });

/** All of it is a flow: then prices prove the optimum to the last millionth. */
function isFlow(problem: Problem): boolean {
  const compiled = compile(problem);
  return place(compiled, boundsOf(compiled)).aside.length === 0;
}

/** The problem with only the named constraints left. */
function only(problem: Problem, keep: readonly { id: string; bound: string }[]): Problem {
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
const hits = (pairs: readonly Pair[] | undefined, pair: Pair) => (pairs ?? []).some((one) => one.left === pair.left && one.right === pair.right);

/** The problem after everything in `relaxations` has given. */
function relaxedBy(problem: Problem, { relaxations = [] }: Assigned): Problem {
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
function byTrying(problem: Problem): number | undefined {
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

describe("assignments that are flows", () => {
  test("each answer is feasible and proven optimal by prices that an independent checker verifies; each refusal is proven too", async () => {
    let [solved, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const answer = await answerTo(problem);
        if (answer.status === "infeasible") {
          refused++;
          const { bound } = check(problem, [], answer.certificate, true);
          const obvious = answer.iis?.constraints.every((one) => one.kind === "lock" || one.bound === "closed");
          if (!obvious && isFlow(problem)) expect(bound).toBeLessThan(0);
        } else {
          solved++;
          const verdict = check(problem, answer.pairs, answer.certificate);
          expect(verdict.broken).toEqual([]);
          if (isFlow(problem)) expect(verdict.bound).toBe(verdict.value);
          expect(answer.status).toBe("optimal");
        }
      }),
      { numRuns: long ? 10_000 : 400 },
    );
    expect(Math.min(solved, refused)).toBeGreaterThan(50);
  });

  test("a refusal names a set that cannot be kept, all but any one of which can, and a relaxation that is enough and the smallest", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const answer = await answerTo(problem);
        if (answer.status !== "infeasible") return;
        refused++;
        const named = answer.iis?.constraints ?? [];
        expect(answer.iis?.verified).toBe(true);
        expect(named.length).toBeGreaterThan(0);
        expect((await answerTo(only(problem, named))).status).toBe("infeasible");
        for (const one of named)
          expect(
            (
              await answerTo(
                only(
                  problem,
                  named.filter((other) => other !== one),
                ),
              )
            ).status,
          ).toBe("optimal");
        const relaxations = answer.relaxations ?? [];
        expect((await answerTo(relaxedBy(problem, answer))).status).toBe("optimal");
        // Giving less of any one part must not be enough.
        for (const one of relaxations) {
          const nearly = relaxations
            .map((other) => (other === one ? { ...one, to: one.to + Math.sign(one.from - one.to) } : other))
            .filter((other) => other.to !== other.from);
          expect((await answerTo(relaxedBy(problem, { ...answer, relaxations: nearly, whyNot: answer.whyNot }))).status).toBe("infeasible");
        }
      }),
      { numRuns: long ? 4000 : 150 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  test("the order in which a problem is written changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const turned: Problem = {
          ...problem,
          left: problem.left.toReversed(),
          right: problem.right.toReversed(),
          edges: problem.edges.toReversed(),
          locks: problem.locks.toReversed(),
          vetoes: problem.vetoes.toReversed(),
          groups: problem.groups.toReversed(),
        };
        expect(JSON.stringify(await answerTo(turned))).toBe(JSON.stringify(await answerTo(problem)));
      }),
      { numRuns: 100 },
    );
  });

  test("why a pair is not there: forcing it costs exactly what is said", async () => {
    await fc.assert(
      fc.asyncProperty(problems, fc.nat(5), fc.nat(4), async (problem, i, j) => {
        const answer = await answerTo(problem);
        const pair = { left: problem.left[i % problem.left.length]?.id ?? "", right: problem.right[j % problem.right.length]?.id ?? "" };
        if (answer.status !== "optimal") return;
        const why = answer.whyNot(pair);
        const forced = await answerTo({ ...problem, locks: [...problem.locks, pair] });
        if (why.reason === "assigned") expect(forced.objective).toBe(answer.objective);
        else if (why.reason === "costs") {
          if (!why.exact) {
            if (forced.status === "optimal") expect(answer.objective - forced.objective).toBeGreaterThan(why.loss - 1e-5);
            return;
          }
          expect(answer.objective - forced.objective).toBeCloseTo(why.loss, 9);
          const left = answer.pairs.filter((one) => !hits(why.out, one));
          expect(check(problem, [...left, ...why.in], { prices: {} })).toMatchObject({ broken: [], value: Math.round(forced.objective * 1e6) });
          expect(hits(why.in, pair)).toBe(true);
        } else expect(forced.status).toBe("infeasible");
        expect(answer.whyNot(pair)).toEqual(why);
      }),
      { numRuns: 200 },
    );
  });

  test("the weakest pair is as strong as can be, then the total", async () => {
    const problem: Problem = {
      left: ids("L", 2).map((id) => ({ id })),
      right: ids("R", 2).map((id) => ({ id, min: 1 })),
      edges: [
        { left: "L0", right: "R0", score: 0.9 },
        { left: "L0", right: "R1", score: 0.5 },
        { left: "L1", right: "R0", score: 0.5 },
        { left: "L1", right: "R1", score: 0.2 },
      ],
    };
    expect((await assign(problem)).objective).toBeCloseTo(1.1);
    const fair = await assign({ ...problem, objective: { kind: "weakest" } });
    expect(fair.worst?.value).toBe(0.5);
    expect(fair.objective).toBeCloseTo(1);
  });

  test("empty sides, no places, a pair both vetoed and locked: an answer or a named reason", async () => {
    expect((await assign({ left: [], right: [], edges: [] })).status).toBe("optimal");
    expect((await assign({ left: [{ id: "a" }], right: [], edges: [] })).pairs).toEqual([]);
    const pair = { left: "a", right: "b" };
    const two: Problem = { left: [{ id: "a" }], right: [{ id: "b" }], edges: [{ ...pair, score: 1 }] };
    expect((await assign({ ...two, capacity: { max: 0 } })).pairs).toEqual([]);
    const both = await assign({ ...two, vetoes: [pair], locks: [pair] });
    expect(both.iis?.constraints.map((one) => one.id)).toEqual(["lock:a|b", "veto:a|b"]);
    expect(both.relaxations).toHaveLength(1);
    const needy = await assign({ ...two, edges: [], right: [{ id: "b", min: 1 }] });
    expect(needy.iis?.constraints).toEqual([{ id: "right:b", kind: "right", bound: "min" }]);
    expect(needy.relaxations).toEqual([{ id: "right:b", kind: "right", bound: "min", from: 1, to: 0 }]);
    expect((await assign({ ...two, edges: [], locks: [pair] })).iis?.constraints).toEqual([{ id: "lock:a|b", kind: "lock", bound: "forced" }]);
    await expect(assign({ ...two, locks: [{ left: "a", right: "nobody" }] })).rejects.toThrow(RangeError);
  });

  test("standby lefts come in the order of their worth, and nobody stands by where he is taken", async () => {
    const answer = await assign({
      left: ids("L", 4).map((id) => ({ id })),
      right: [{ id: "R" }],
      edges: ids("L", 4).map((left, at) => ({ left, right: "R", score: at / 10 })),
      alternates: 2,
    });
    expect(answer.pairs.map((pair) => pair.left)).toEqual(["L3"]);
    expect(answer.alternates.map((pair) => pair.left)).toEqual(["L2", "L1"]);
  });
});

describe("assignments that are more than flows", () => {
  const mixed = problems.chain((problem) => {
    const [L, R] = [problem.left.map((one) => one.id), problem.right.map((one) => one.id)];
    return fc.record({
      problem: fc.constant({ ...problem, edges: problem.edges.slice(0, 9) }),
      ratios: fc.array(fc.record({ id: fc.constant("half"), of: fc.record({ left: some(L) }), min: fc.constantFrom(0.25, 0.5) }), { maxLength: 1 }),
      floors: fc.array(fc.record({ id: fc.constant("enough"), right: some(R), min: fc.constantFrom(0.3, 0.8) }), { maxLength: 1 }),
      crossing: fc.record({ id: fc.constant("cross"), left: some(L), right: some(R), max: fc.constantFrom(1, 2) }),
    });
  });

  test("agree with trying everything, keep every constraint, and name a minimal conflict when nothing can", async () => {
    let [solved, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(mixed, async ({ problem: plain, ratios, floors, crossing }) => {
        const problem: Problem = { ...plain, ratios, floors, groups: [...plain.groups, crossing] };
        const answer = await answerTo(problem);
        const best = byTrying(problem);
        expect(answer.status).toBe(best === undefined ? "infeasible" : "optimal");
        if (best === undefined) {
          refused++;
          const named = answer.iis?.constraints ?? [];
          expect(answer.iis?.verified).toBe(true);
          expect(byTrying(only(problem, named))).toBe(undefined);
          for (const one of named)
            expect(
              byTrying(
                only(
                  problem,
                  named.filter((other) => other !== one),
                ),
              ),
            ).not.toBe(undefined);
        } else {
          solved++;
          const verdict = check(problem, answer.pairs, answer.certificate);
          expect(verdict.broken).toEqual([]);
          expect(verdict.value).toBe(best);
          expect(verdict.bound).toBeGreaterThan(best - 50);
        }
      }),
      { numRuns: long ? 1500 : 60 },
    );
    expect(Math.min(solved, refused)).toBeGreaterThan(5);
  });
});
