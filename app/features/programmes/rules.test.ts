import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueState, yearOn } from "./rules";

const years = [
  { year: 113, startsOn: "2024-01-01", endsOn: "2024-12-31" },
  { year: 114, startsOn: "2025-01-01", endsOn: "2025-08-31" },
];

describe("the year of a day", () => {
  it("is the one whose window holds it, the first before all and the last after all", () => {
    expect(["2020-01-01", "2024-01-01", "2024-12-31", "2025-01-01", "2025-08-31", "2030-01-01"].map((day) => yearOn(years, day).year)).toEqual([
      113, 113, 113, 114, 114, 114,
    ]);
  });
});

describe("a call and the clock", () => {
  const state = fc.constantFrom("planned" as const, "open" as const, "closed" as const);
  const order = ["planned", "open", "closed"];

  it("only ever moves a call forward, and comes to rest", () => {
    fc.assert(
      fc.property(state, fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.nat(3000), (from, opens, length, at) => {
        const call = { state: from, opensAt: new Date(opens), closesAt: new Date(opens + length) };
        const next = dueState(call, new Date(at));
        expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(from));
        expect(dueState({ ...call, state: next }, new Date(at))).toBe(next);
        if (at >= opens + length) expect(next).toBe("closed");
        if (at < opens && from === "planned") expect(next).toBe("planned");
      }),
    );
  });
});
