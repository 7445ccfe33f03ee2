import { answerTo, hits, ids, isFlow, long, only, problems, relaxedBy } from "@tests/support/assignments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign } from "./assign";
import { check } from "./certificate";
import type { Pair, Problem } from "./problem";
import { Standing, type Wish } from "./standing";

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

  test("going on after vetoes and locks answers as a new start does", async () => {
    let changed = 0;
    const moves = fc.array(fc.tuple(fc.nat(23), fc.constantFrom<Wish>("lock", "veto", "free")), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(problems, moves, async (given, list) => {
        let problem: Problem = { ...given, vetoes: [], locks: [] };
        if (!isFlow(problem)) return;
        const standing = new Standing(problem);
        for (const [at, wish] of list) {
          const pair = problem.edges[at % problem.edges.length];
          if (!pair || hits(problem.conflicts, pair) || hits(problem.eligibility, pair)) continue;
          const others = (pairs: readonly Pair[] | undefined) => (pairs ?? []).filter((one) => !hits([pair], one));
          problem = {
            ...problem,
            locks: [...others(problem.locks), ...(wish === "lock" ? [pair] : [])],
            vetoes: [...others(problem.vetoes), ...(wish === "veto" ? [pair] : [])],
          };
          const on = await standing.change(pair, wish);
          const anew = await assign(problem);
          expect(on.status).toBe(anew.status);
          expect(on.objective).toBe(anew.objective);
          if (on.status === "optimal") expect(check(problem, on.pairs, on.certificate)).toMatchObject({ broken: [], optimal: true });
          changed++;
        }
      }),
      { numRuns: long ? 3000 : 200 },
    );
    expect(changed).toBeGreaterThan(100);
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

  test("under a probability cap no pair is likelier than allowed, each draw keeps every constraint, and draws follow the odds", async () => {
    const judges = ids("J", 6);
    const problem: Problem = {
      left: judges.map((id) => ({ id, max: 2 })),
      right: ids("E", 4).map((id) => ({ id, min: 2, max: 2 })),
      edges: judges.flatMap((left, i) => ids("E", 4).map((right, j) => ({ left, right, score: ((i * 7 + j * 3) % 10) / 10 }))),
      groups: [{ id: "women", left: ["J0", "J1", "J2"], right: ["E0"], min: 1 }],
      probabilityCap: 0.6,
    };
    const count = new Map<string, number>();
    const draws = 400;
    for (let seed = 0; seed < draws; seed++) {
      const answer = await assign({ ...problem, seed });
      const verdict = check(problem, answer.pairs, answer.certificate);
      expect(verdict.broken).toEqual([]);
      expect(verdict.bound).toBeCloseTo((answer.lottery?.expected ?? 0) * 1e6, 3);
      expect(Math.max(...(answer.lottery?.likelihoods ?? []).map((one) => one.probability))).toBeLessThanOrEqual(0.6);
      for (const pair of answer.pairs) count.set(`${pair.left}|${pair.right}`, (count.get(`${pair.left}|${pair.right}`) ?? 0) + 1);
    }
    // Five standard deviations of a share over that many draws.
    for (const often of count.values()) expect(often / draws).toBeLessThan(0.6 + 5 * Math.sqrt(0.24 / draws));
    const tight = await assign({ ...problem, probabilityCap: 0.2 });
    expect(tight.status).toBe("infeasible");
    expect(tight.iis?.verified).toBe(true);
    expect(tight.iis?.constraints.at(-1)?.kind).toBe("cap");
    const to = tight.relaxations?.[0]?.to ?? 0;
    expect((await assign({ ...problem, probabilityCap: to })).status).toBe("optimal");
    expect((await assign({ ...problem, probabilityCap: to - 0.001 })).status).toBe("infeasible");
  });

  test("too many minimums for a whole programme: an answer in time, and a relaxation that is enough", async () => {
    const [L, R] = [ids("L", 120), ids("R", 30)];
    const problem: Problem = {
      left: L.map((id) => ({ id })),
      right: R.map((id) => ({ id, min: 5, max: 8 })),
      edges: L.flatMap((left, i) => R.map((right, j) => ({ left, right, score: ((i * 7 + j * 3) % 10) / 10 }))),
      budgetMs: 500,
    };
    const began = performance.now();
    let asked = 0;
    // A clock that runs by being looked at: the test must not wait.
    const answer = await assign(problem, { now: () => asked++ * 50 });
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(answer.status).toBe("infeasible");
    expect(answer.iis?.verified).toBe(false);
    expect(check(problem, [], answer.certificate, true).bound).toBeLessThan(0);
    const lowered = (answer.relaxations ?? []).reduce((sum, one) => sum + one.from - one.to, 0);
    expect(lowered).toBe(30);
    expect((await answerTo(relaxedBy(problem, answer))).status).toBe("optimal");
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
