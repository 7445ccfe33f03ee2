import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reserve, type Standing } from "./exposure";
import { reservedPlaces as policy } from "./weights";

const standing = fc.record({
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  spread: fc.double({ min: 0, max: 0.1, noNaN: true }),
  sheltered: fc.boolean(),
});
const list = fc.array(standing, { maxLength: 40 }).map((all) => all.sort((a, b) => b.score - a.score));
const entry = (score: number, sheltered = false): Standing => ({ score, spread: 0.02, sheltered });

describe("reserved places", () => {
  it("lose nobody, cost no more than the cap, and go only to the sheltered, from nobody far above them", () => {
    fc.assert(
      fc.property(list, fc.double({ min: -3, max: 3, noNaN: true }), (all, owed) => {
        const { order, reserved, effect } = reserve(all, policy, owed);
        expect([...order].sort((a, b) => a - b)).toEqual(all.map((_, at) => at));
        expect(effect.ndcg).toBeGreaterThanOrEqual(1 - policy.lossCap - 1e-9);
        for (const one of reserved) {
          const place = order.indexOf(one);
          expect(all[one]?.sheltered).toBe(true);
          expect(place).toBeLessThan(policy.top);
          expect((all[place]?.score ?? 1) - (all[one]?.score ?? 0)).toBeLessThanOrEqual(policy.maxGap + (all[place]?.sheltered ? 1 : 0) + 1e-9);
        }
        // Among themselves the sheltered, and all others, stay in the order of their scores.
        for (const kind of [true, false]) {
          const own = order.filter((one) => all[one]?.sheltered === kind);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("change nothing where nobody is sheltered or everybody is", () => {
    const scores = [0.9, 0.7, 0.5];
    for (const sheltered of [true, false])
      expect(
        reserve(
          scores.map((one) => entry(one, sheltered)),
          policy,
        ).order,
      ).toEqual([0, 1, 2]);
    expect(reserve([], policy)).toMatchObject({ order: [], effect: { reserved: 0, ndcg: 1 } });
  });

  it("bring somebody forward who is nearly as good, once enough is owed, and never over a wide gap", () => {
    const near = [...Array.from({ length: 6 }, () => entry(0.7)), entry(0.699, true), entry(0.698, true)];
    expect(reserve(near, policy).effect.reserved).toBeGreaterThan(0);
    const far = [...Array.from({ length: 6 }, () => entry(0.7)), entry(0.6, true)];
    expect(reserve(far, policy, 5).effect.reserved).toBe(0);
  });

  it("pass on what is owed, so that many lists together come out even", () => {
    const all = [
      ...Array.from({ length: 30 }, (_, at) => entry(0.7 - at / 10_000)),
      ...Array.from({ length: 10 }, (_, at) => entry(0.699 - at / 10_000, true)),
    ];
    let owed = 0;
    let got = 0;
    let merit = 0;
    for (let turn = 0; turn < 50; turn += 1) {
      const { effect } = reserve(all, { ...policy, lossCap: 0.02 }, owed);
      owed = effect.owed;
      got += effect.exposureShare;
      merit += effect.meritShare;
    }
    expect(got / merit).toBeGreaterThan(0.9);
    expect(got / merit).toBeLessThan(1.1);
  });
});
