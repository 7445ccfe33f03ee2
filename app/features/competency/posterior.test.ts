import { evidenceKinds } from "@db/vocabulary/kinds";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitOf, posterior, type Source, unknownItem, weights } from "./posterior";

const now = new Date("2026-03-05T02:00:00Z");
const source = fc.record({
  kind: fc.constantFrom(...evidenceKinds),
  level: fc.integer({ min: 1, max: 5 }),
  verified: fc.boolean(),
  at: fc.integer({ min: 0, max: 20 * 365 }).map((days) => new Date(now.getTime() - days * 86_400_000)),
});
const sources = fc.array(source, { maxLength: 12 });
const self = fc.option(fc.record({ level: fc.integer({ min: 1, max: 5 }), at: fc.constant(now) }));
const believed = (own: { level: number; at: Date } | null, list: readonly Source[]) => posterior("CI9", own, list, now);
const notLower = (before: ReturnType<typeof believed>, after: ReturnType<typeof believed>) =>
  (["mean", "low", "high"] as const).every((key) => after[key] >= before[key] - 1e-9);

describe("what is believed of a capability", () => {
  it("never falls when a piece is added: nobody is punished for showing more", () => {
    fc.assert(fc.property(self, sources, source, (own, list, more) => notLower(believed(own, list), believed(own, [...list, more]))));
  });

  it("never falls when a piece is verified, renewed or supports a higher level", () => {
    fc.assert(
      fc.property(self, sources, source, (own, list, one) => {
        const before = believed(own, [...list, one]);
        const better: Source[] = [
          { ...one, verified: true },
          { ...one, at: now },
          { ...one, level: Math.min(5, one.level + 1) },
        ];
        return better.every((change) => notLower(before, believed(own, [...list, change])));
      }),
    );
  });

  it("stays between 0 and 5 with the mean inside its interval", () => {
    fc.assert(
      fc.property(self, sources, (own, list) => {
        const { mean, low, high } = believed(own, list);
        return 0 <= low && low <= mean && mean <= high && high <= 5;
      }),
    );
  });

  it("does not depend on the order in which pieces were added", () => {
    fc.assert(
      fc.property(self, sources, (own, list) => {
        const one = believed(own, list);
        const other = believed(own, [...list].reverse());
        return Math.abs(one.mean - other.mean) < 1e-9 && Math.abs(one.low - other.low) < 1e-9 && Math.abs(one.high - other.high) < 1e-9;
      }),
    );
  });

  it("is wide where nothing is known, and not zero", () => {
    const unknown = unknownItem("CI7");
    expect(unknown.mean).toBeGreaterThan(1);
    expect(unknown.high - unknown.low).toBeGreaterThan(3);
    expect(fitOf(3, unknown)).toBe("unknown");
  });

  it("narrows as verified pieces agree", () => {
    const piece: Source = { kind: "past_work", level: 3, verified: true, at: now };
    const one = believed(null, [piece]);
    const three = believed(null, [piece, { ...piece, kind: "rating" }, { ...piece, kind: "graded_outcome" }]);
    expect(three.high - three.low).toBeLessThan(one.high - one.low);
    expect(fitOf(3, three)).toBe("met");
  });

  it("ranks kinds as the demand survey does", () => {
    const means = (["graded_outcome", "rating", "past_work", "referral", "certificate", "self_claim"] as const).map(
      (kind) => believed(null, [{ kind, level: 4, verified: true, at: now }]).mean,
    );
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect(new Set(Object.values(weights)).size).toBe(evidenceKinds.length);
  });

  it("gives twenty unchecked certificates less than one concluded engagement", () => {
    const pile = Array.from({ length: 20 }, (): Source => ({ kind: "certificate", level: 4, verified: false, at: now }));
    expect(believed(null, pile).mean).toBeLessThan(believed(null, [{ kind: "graded_outcome", level: 4, verified: true, at: now }]).mean);
  });
});
