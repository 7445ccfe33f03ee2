import { describe, expect, it } from "vitest";
import { assign } from "./assign";
import { check } from "./certificate";
import type { Problem } from "./problem";

/** A panel as it is meant: nine judges of three kinds, six entries, three judges each, of whom at least one academic and one from industry. */
const kinds = { academic: ["A1", "A2", "A3"], industry: ["I1", "I2", "I3"], office: ["O1", "O2", "O3"] };
const judges = Object.values(kinds).flat();
const entries = ["E1", "E2", "E3", "E4", "E5", "E6"];
const recusals = [
  { left: "A1", right: "E1" },
  { left: "I2", right: "E1" },
  { left: "O3", right: "E5" },
];
const panel: Problem = {
  left: judges.map((id) => ({ id, min: 1, max: 3 })),
  right: entries.map((id) => ({ id, min: 3, max: 3 })),
  edges: judges.flatMap((left, i) => entries.map((right, j) => ({ left, right, score: ((i * 5 + j * 7) % 11) / 10 }))),
  conflicts: recusals,
  groups: entries.flatMap((entry) => [
    { id: `academic-${entry}`, left: kinds.academic, right: [entry], min: 1 },
    { id: `industry-${entry}`, left: kinds.industry, right: [entry], min: 1 },
  ]),
};
const judgesOf = (pairs: readonly { left: string; right: string }[], entry: string) =>
  pairs.filter((pair) => pair.right === entry).map((pair) => pair.left);

describe("judges to entries", () => {
  it("keeps load, recusal and the make-up of each panel, and proves that no panel as a whole fits better", async () => {
    const answer = await assign(panel);
    expect(answer.status).toBe("optimal");
    expect(check(panel, answer.pairs, answer.certificate)).toMatchObject({ broken: [], optimal: true });
    for (const entry of entries) {
      const sitting = judgesOf(answer.pairs, entry);
      expect(sitting).toHaveLength(3);
      expect(sitting.some((id) => kinds.academic.includes(id))).toBe(true);
      expect(sitting.some((id) => kinds.industry.includes(id))).toBe(true);
    }
    for (const judge of judges) expect(answer.pairs.filter((pair) => pair.left === judge).length).toBeLessThanOrEqual(3);
    for (const { left, right } of recusals) expect(judgesOf(answer.pairs, right)).not.toContain(left);
    expect(answer.whyNot({ left: "A1", right: "E1" })).toMatchObject({ reason: "closed", by: { kind: "conflict" } });
  });

  it("under a cap nobody can count on judging a given entry, and each draw is a panel", async () => {
    const cap = 0.6;
    const seats = new Map<string, number>();
    for (let seed = 0; seed < 60; seed++) {
      const drawn = await assign({ ...panel, probabilityCap: cap, seed });
      expect(check(panel, drawn.pairs, drawn.certificate).broken).toEqual([]);
      for (const one of drawn.lottery?.likelihoods ?? []) expect(one.probability).toBeLessThanOrEqual(cap + 1e-9);
      for (const pair of drawn.pairs) seats.set(`${pair.left}|${pair.right}`, (seats.get(`${pair.left}|${pair.right}`) ?? 0) + 1);
    }
    // Without the cap the same pairs would come every time.
    expect(Math.max(...seats.values())).toBeLessThan(60);
    for (const { left, right } of recusals) expect(seats.has(`${left}|${right}`)).toBe(false);
  });

  it("too few judges without a conflict: the entry and what would have to give are named", async () => {
    const barred = kinds.academic.map((left) => ({ left, right: "E2" }));
    const answer = await assign({ ...panel, conflicts: [...recusals, ...barred] });
    expect(answer.status).toBe("infeasible");
    expect(answer.iis?.verified).toBe(true);
    expect(answer.iis?.constraints.map((one) => one.id).sort()).toEqual(["conflict:E2", "group:academic-E2"]);
    expect(answer.relaxations).toEqual([{ id: "group:academic-E2", kind: "group", bound: "min", from: 1, to: 0 }]);
  });
});
