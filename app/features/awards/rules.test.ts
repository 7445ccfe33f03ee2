import { awardStates } from "@db/vocabulary/states";
import { describe, expect, it } from "vitest";
import { mayMove, nextStates, takesPlace } from "./rules";

describe("the road of an award", () => {
  it("reaches payment in order and never skips the approval by a second officer", () => {
    expect(mayMove("proposed", "announced")).toBe(false);
    expect(mayMove("proposed", "paid")).toBe(false);
    let state = "proposed" as (typeof awardStates)[number];
    for (const step of ["approved", "announced", "accepted", "documents_complete", "paid"] as const) {
      expect(mayMove(state, step)).toBe(true);
      state = step;
    }
  });
  it("ends where the place is free again", () => {
    for (const state of awardStates) expect(nextStates(state).length === 0).toBe(!takesPlace(state));
  });
});
