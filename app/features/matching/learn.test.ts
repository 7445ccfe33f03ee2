import { adoptedFromNoise, log, makeLists, prior, qualityIn } from "@tests/bench/matching/simulate";
import { makeWorld } from "@tests/bench/matching/world";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationError, platt } from "./calibrate";
import { fitWeights, steepnessOf } from "./fit";
import { bootstrap, draws, ndcg, shuffled } from "./gain";
import { learn } from "./learn";
import { chanceOf, insistOnWeights, partKeys, plainPolicy } from "./weights";

const lists = makeLists(60, 1);
const unseen = makeLists(15, 2);

describe("learning from decisions", () => {
  it("adopts weights that rank new lists better when the hand-set ones are wrong", () => {
    const world = makeWorld(1002);
    const learned = learn(log(world, lists, 60), plainPolicy);
    expect(learned.decision).toBe("adopt");
    insistOnWeights(learned.weights);
    const after = qualityIn(
      world,
      unseen,
      partKeys.map((key) => learned.weights[key]),
    );
    expect(after).toBeGreaterThan(qualityIn(world, unseen, prior) + 0.02);
    expect(learned.holdout.pairedInterval.low).toBeGreaterThan(0);
  });

  it("keeps the old weights when they are right, and when labels mean nothing", () => {
    expect(learn(log(makeWorld(7, 0), lists, 60), plainPolicy)).toMatchObject({ decision: "keep", weights: plainPolicy.weights });
    expect(adoptedFromNoise(lists, 60, 3)).toBe(0);
  });

  it("keeps and says so when there is too little, or nothing", () => {
    expect(learn([], plainPolicy)).toMatchObject({ decision: "keep", reason: "too_few", calibration: null, weights: plainPolicy.weights });
    expect(learn(log(makeWorld(1002), lists, 8), plainPolicy)).toMatchObject({ decision: "keep", reason: "too_few", calibration: null });
  });

  it("gives the same answer for the same log in any order", () => {
    const decisions = log(makeWorld(1003), lists, 24);
    expect(learn(shuffled(decisions, draws(5)), plainPolicy)).toEqual(learn(decisions, plainPolicy));
  });
});

describe("fitting", () => {
  const difference = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
  it("gives weights that sum to 1, none under a quarter of its prior at the same steepness, whatever is compared", () => {
    fc.assert(
      fc.property(fc.array(difference, { maxLength: 30 }), (rows) => {
        const pairs = { differences: Float64Array.from(rows.flat()), counts: new Float64Array(rows.length).fill(1), width: 12 };
        const { weights, steepness } = fitWeights(pairs, prior);
        const guess = steepnessOf(pairs, prior);
        weights.forEach((one, key) => {
          expect(one * steepness).toBeGreaterThanOrEqual(0.25 * guess * (prior[key] ?? 0) - 1e-9);
        });
        expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("moves a weight towards what is preferred", () => {
    const rows = Array.from({ length: 40 }, () => prior.map((_, key) => (key === 11 ? 0.5 : 0)));
    const pairs = { differences: Float64Array.from(rows.flat()), counts: new Float64Array(40).fill(1), width: 12 };
    expect(fitWeights(pairs, prior).weights[11]).toBeGreaterThan((prior[11] ?? 0) * 1.5);
  });
});

describe("probabilities", () => {
  it("come out near the truth although low places are seldom looked at", () => {
    const draw = draws(3);
    const list = Array.from({ length: 6000 }, (_, at) => {
      const score = draw();
      const propensity = 1 / Math.sqrt(1 + (at % 10));
      const chance = 1 / (1 + Math.exp(-(6 * score - 3)));
      return { score, propensity, good: draw() < propensity && draw() < chance };
    });
    const { slope, offset } = platt(list);
    expect(slope).toBeGreaterThan(5);
    expect(slope).toBeLessThan(7);
    expect(calibrationError(list.map((one) => ({ ...one, p: 1 / (1 + Math.exp(-(slope * one.score + offset))) })))).toBeLessThan(0.05);
  });

  it("are not shown on too few decisions, nor where they were measured to be off", () => {
    const good = { slope: 5, offset: -2, n: 200, ece: 0.03 };
    expect(chanceOf(0.6, good)).toBeCloseTo(1 / (1 + Math.exp(-1)), 9);
    for (const bad of [null, { ...good, n: 99 }, { ...good, ece: 0.051 }]) expect(chanceOf(0.6, bad)).toBeNull();
  });
});

describe("measuring", () => {
  it("NDCG is 1 for the best order and lower for a worse one", () => {
    expect(ndcg([3, 2, 1, 0])).toBe(1);
    expect(ndcg([0, 1, 2, 3])).toBeLessThan(0.8);
    expect(ndcg([0, 0])).toBe(1);
  });
  it("an interval holds its mean and narrows as values agree", () => {
    const wide = bootstrap([0, 1, 0, 1, 0, 1], 1);
    expect(wide.low <= wide.mean && wide.mean <= wide.high).toBe(true);
    expect(bootstrap([0.5, 0.5, 0.5], 1)).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });
});
