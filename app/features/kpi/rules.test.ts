import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/lib/time";
import { femaleShare, type GenderCounts, oneThird, suppress, totalOf } from "./gender";
import { achievedShare, elapsedShare, expectedToDate, figureOf, standingOf, standings } from "./rules";

const span = { startsOn: "2025-01-01", endsOn: "2025-08-31" };
const day = fc.integer({ min: -400, max: 700 }).map((n) => addDays("2025-01-01", n));
const target = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 2000 }),
  fc.integer({ min: 1, max: 400 }).map((n) => n / 4),
);
const actual = fc.integer({ min: 0, max: 3000 });

describe("pace", () => {
  it("of counted things never shows a part of one; money keeps its decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 400 }), (target, n) => {
        const expected = expectedToDate(target, span, addDays(span.startsOn, n)) ?? -1;
        expect(Number.isInteger(expected) && expected >= 0 && expected <= target).toBe(true);
      }),
    );
    const half = addDays(span.startsOn, 9);
    expect(expectedToDate(1.5, span, half)).toBeCloseTo(1.5 * elapsedShare(span, half));
  });

  it("runs over the days of the year, the first and the last included", () => {
    expect([
      elapsedShare(span, "2024-12-31"),
      elapsedShare(span, "2025-01-01"),
      elapsedShare(span, "2025-08-31"),
      elapsedShare(span, "2026-01-01"),
    ]).toEqual([0, 1 / 243, 1, 1]);
    expect(expectedToDate(40, span, "2025-08-31")).toBe(40);
  });

  it("never falls as days pass and never leaves 0…1", () => {
    fc.assert(
      fc.property(day, fc.nat(60), (from, more) => {
        const [before, after] = [elapsedShare(span, from), elapsedShare(span, addDays(from, more))];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("gives one standing for every reading, and only the right ones before and after the year", () => {
    fc.assert(
      fc.property(target, actual, day, fc.boolean(), (wanted, reached, today, inWords) => {
        const standing = standingOf({ actual: reached, target: inWords ? null : wanted, inWords, span: span, today });
        expect(standings).toContain(standing);
        if (inWords || wanted === null) {
          expect(standing).toBe(!inWords ? "no_target" : reached > 0 ? "met" : today > span.endsOn ? "missed" : "open");
          return;
        }
        expect(standing === "met").toBe(reached >= wanted);
        if (today > span.endsOn) expect(["met", "missed"]).toContain(standing);
        if (today <= span.endsOn) expect(standing).not.toBe("missed");
        if (today < span.startsOn) expect(["met", "open"]).toContain(standing);
      }),
    );
  });

  it("does not call somebody who gains ground worse than before", () => {
    const rank = { missed: 0, behind: 1, open: 2, on_pace: 2, met: 3, no_target: 9 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), actual, fc.nat(50), day, (wanted, reached, more, today) => {
        const at = (value: number) => rank[standingOf({ actual: value, target: wanted, inWords: false, span: span, today })];
        expect(at(reached + more)).toBeGreaterThanOrEqual(at(reached));
      }),
    );
  });

  it("does not call one report a year behind in its first weeks", () => {
    expect(standingOf({ actual: 0, target: 1, inWords: false, span, today: "2025-02-01" })).toBe("on_pace");
    expect(standingOf({ actual: 3.9, target: 8.5, inWords: false, span, today: "2025-06-30" })).toBe("behind");
  });

  it("never divides by nothing", () => {
    fc.assert(
      fc.property(actual, target, (reached, wanted) => {
        expect(Number.isNaN(achievedShare(reached, wanted) ?? 0)).toBe(false);
      }),
    );
    expect([achievedShare(3, null), achievedShare(3, 0), achievedShare(3, 4)]).toEqual([null, null, 0.75]);
  });

  it("adds decimals without a trace of floating point", () => expect(figureOf([{ quantity: 0.1 }, { quantity: 0.2 }])).toBe(0.3));
});

const counts: fc.Arbitrary<GenderCounts> = fc.record({ female: fc.nat(30), male: fc.nat(30), other: fc.nat(8), undisclosed: fc.nat(12) });

describe("gender", () => {
  it("asks for a third of either, rounded up", () => {
    expect([5, 7, 2, 3, 9].map((n) => oneThird({ female: 0, male: n, other: 0, undisclosed: 0 }).needed)).toEqual([2, 3, 1, 1, 3]);
    expect(oneThird({ female: 1, male: 4, other: 0, undisclosed: 0 }).lacking).toEqual({ female: 1, male: 0 });
    expect(oneThird({ female: 1, male: 0, other: 0, undisclosed: 0 })).toMatchObject({ applies: false, lacking: { female: 0, male: 0 } });
  });

  it("lacks nothing once the missing persons have joined in place of others", () => {
    fc.assert(
      fc.property(counts, (group) => {
        const { members, needed, lacking, applies } = oneThird(group);
        if (!applies) return;
        expect(group.female + lacking.female).toBeGreaterThanOrEqual(needed);
        expect(needed).toBe(Math.ceil(members / 3));
      }),
    );
  });

  it("leaves the undisclosed out of the share", () => {
    expect(femaleShare({ female: 0, male: 0, other: 0, undisclosed: 9 })).toBeNull();
    expect(femaleShare({ female: 3, male: 1, other: 0, undisclosed: 90 })).toBe(0.75);
  });

  it("never prints a group smaller than k, nor enough to work one out", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 8 }), (group, k) => {
        const shown = suppress(group, k);
        const printed = [shown.female, shown.male, shown.other, shown.undisclosed];
        for (const value of printed) if (value !== null) expect(value === 0 || value >= k).toBe(true);
        if (shown.total === null) {
          expect(printed.every((value) => value === null)).toBe(true);
          return;
        }
        expect(shown.total).toBe(totalOf(group));
        const withheld = printed.filter((value) => value === null).length;
        const rest = shown.total - printed.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        if (withheld > 0) expect(withheld >= 2 && rest >= k).toBe(true);
      }),
    );
  });
});
