import { answerTo, byTrying, ids, long, only, problems, solver, some } from "@tests/support/assignments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Taken } from "./answer";
import { assign } from "./assign";
import { check } from "./certificate";
import type { Progress } from "./milp";
import type { Problem } from "./problem";

describe("assignments that are more than flows", () => {
  test("a short budget still brings an answer that keeps everything, with a gap that is true", async () => {
    const lefts = ids("L", 150);
    const problem: Problem = {
      left: lefts.map((id) => ({ id })),
      right: ids("R", 40).map((id) => ({ id, min: 1, max: 5 })),
      edges: lefts.flatMap((left, i) => ids("R", 40).map((right, j) => ({ left, right, score: ((i * 37 + j * 61 + i * j) % 101) / 100 }))),
      ratios: [{ id: "students", of: { left: lefts.slice(0, 30) }, min: 0.3 }],
      groups: [{ id: "house", left: lefts.slice(20, 80), right: ids("R", 25), max: 12 }],
    };
    const told: Progress[] = [];
    const short = await assign({ ...problem, budgetMs: 0 }, { solver, now: () => performance.now(), onProgress: (one) => told.push(one) });
    const best = await assign(problem, { solver });
    expect(check(problem, short.pairs, short.certificate).broken).toEqual([]);
    expect(short.pairs.length).toBeGreaterThan(0);
    expect(best.status).toBe("optimal");
    expect(best.objective).toBeLessThanOrEqual(short.bound + 1e-9);
    expect(short.objective).toBeGreaterThanOrEqual(short.bound * (1 - short.gap) - 1e-6);
    expect(short.gap).toBeLessThan(0.2);
    // The prices prove the very bound that is claimed.
    expect(check(problem, short.pairs, short.certificate).bound / 1e6).toBeLessThanOrEqual(short.bound + 1e-3);
    expect(told.length).toBeGreaterThan(0);
  });

  test("the worst-off come first: nobody's least sum can be higher, and then no total", async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (given) => {
        const problem: Problem = { ...given, edges: given.edges.slice(0, 9) };
        const answer = await assign({ ...problem, objective: { kind: "worst", side: "left" } }, { solver });
        const least = (pairs: readonly Taken[]) =>
          Math.min(...problem.left.map(({ id }) => Math.round(pairs.reduce((sum, one) => sum + (one.left === id ? one.score * 1e6 : 0), 0))));
        const edges = [...new Map(problem.edges.toSorted((a, b) => a.score - b.score).map((edge) => [`${edge.left}|${edge.right}`, edge])).values()];
        let best: [number, number] | undefined;
        for (let chosen = 0; chosen < 2 ** edges.length; chosen++) {
          const pairs = edges.filter((_, at) => (chosen >> at) & 1);
          const { broken, value } = check(problem, pairs, { prices: {} });
          const own: [number, number] = [least(pairs), value];
          if (broken.length === 0 && (!best || own[0] > best[0] || (own[0] === best[0] && own[1] > best[1]))) best = own;
        }
        if (!best) expect(answer.status).toBe("infeasible");
        else expect([answer.status, least(answer.pairs), Math.round(answer.objective * 1e6)]).toEqual(["optimal", ...best]);
      }),
      { numRuns: long ? 500 : 40 },
    );
  });

  const mixed = problems.chain((problem) => {
    const [L, R] = [problem.left.map((one) => one.id), problem.right.map((one) => one.id)];
    return fc.record({
      problem: fc.constant({ ...problem, edges: problem.edges.slice(0, 9) }),
      ratios: fc.array(fc.record({ id: fc.constant("half"), of: fc.record({ left: some(L) }), min: fc.constantFrom(0.25, 0.5) }), { maxLength: 1 }),
      floors: fc.array(fc.record({ id: fc.constant("enough"), right: some(R), min: fc.constantFrom(0.3, 0.8) }), { maxLength: 1 }),
      crossing: fc.record({ id: fc.constant("cross"), left: some(L), right: some(R), max: fc.constantFrom(1, 2) }),
    });
  });

  test("scores as large as allowed stay exact, with rows that cannot be kept as well", async () => {
    const lefts = ids("L", 40);
    const large = (min: number): Problem => ({
      left: lefts.map((id) => ({ id, min: 1 })),
      right: ids("R", 8).map((id) => ({ id, max: 6 })),
      edges: lefts.flatMap((left, i) => ids("R", 8).map((right, j) => ({ left, right, score: ((i * 37 + j * 61 + i * j) % 101) * 20 - 1000 }))),
      ratios: [{ id: "few", of: { left: lefts.slice(0, 10), right: ids("R", 4) }, min }],
    });
    const kept = await assign(large(0.25), { solver });
    expect(kept.status).toBe("optimal");
    expect(check(large(0.25), kept.pairs, kept.certificate)).toMatchObject({ broken: [] });
    const refused = await assign(large(0.26), { solver });
    expect(refused.status).toBe("infeasible");
    expect(refused.iis?.verified).toBe(true);
    expect(refused.iis?.constraints.map((one) => one.kind)).toContain("ratio");
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
