import { activityStates, enrolmentStates } from "@db/vocabulary/states";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activitySteps, hasHours, mayEnd, settled, shownState, after as stateAfter, underway } from "./rules";

const enrolment = fc.constantFrom(...enrolmentStates);
const tenths = fc.integer({ min: 0, max: 2000 }).map((n) => n / 10);

describe("the states of a class", () => {
  it("lead from draft to listed to an end, and nothing follows an end", () => {
    for (const state of ["ended", "cancelled"] as const) for (const step of activitySteps) expect(stateAfter(state, step)).toBeUndefined();
    expect(stateAfter("draft", "end")).toBeUndefined();
    expect(activityStates.filter((state) => stateAfter(state, "list"))).toEqual(["draft"]);
  });
  it("show a listed class as running from its first to its last day, and as over after that", () => {
    const days = { state: "listed" as const, startsOn: "2026-03-05", endsOn: "2026-03-07" };
    expect(["2026-03-04", "2026-03-05", "2026-03-07", "2026-03-08"].map((today) => shownState(days, today))).toEqual([
      "listed",
      "running",
      "running",
      "ended",
    ]);
    expect(shownState({ ...days, state: "cancelled" }, "2026-03-06")).toBe("cancelled");
  });
  it("do not end before the last day", () => {
    expect(mayEnd({ endsOn: "2026-03-06" }, "2026-03-05").ok).toBe(false);
    expect(mayEnd({ endsOn: "2026-03-05" }, "2026-03-05").ok).toBe(true);
  });
});

describe("completion", () => {
  it("follows the hours once a class is over, whatever stood there, unless somebody withdrew", () => {
    fc.assert(
      fc.property(enrolment, tenths, tenths, (state, attended, needed) => {
        expect(settled(state, attended, needed)).toBe(state === "withdrawn" ? "withdrawn" : attended >= needed ? "completed" : "not_completed");
      }),
    );
  });
  it("is never given by hours alone while the class runs, and is lost with them", () => {
    fc.assert(
      fc.property(enrolment, tenths, tenths, (state, attended, needed) => {
        const now = underway(state, attended, needed);
        expect(now === "completed").toBe(state === "completed" && hasHours(attended, needed));
        expect(underway(now, attended, needed)).toBe(now);
      }),
    );
  });
});
