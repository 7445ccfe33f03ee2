import { engagementStates, healths, validationStages } from "@db/vocabulary/states";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draftAfter,
  type EngagementStep,
  endOfSprint,
  engagementSteps,
  hasEnded,
  healthFrom,
  healthOf,
  isRunning,
  mayAdvance,
  mayHoldOn,
  mayStep,
  mayTouch,
  nextStage,
  nextStepOf,
  resumedState,
  silenceLevel,
  silentDays,
  after as stateAfter,
  worse,
} from "./rules";

const states = fc.constantFrom(...engagementStates);
const steps = fc.constantFrom(...engagementSteps);

describe("the states of an engagement", () => {
  it("leads from kick-off to closing by one way only", () => {
    let state = engagementStates[0] as (typeof engagementStates)[number];
    for (const step of ["build", "demonstrate", "assess", "close"] as const) state = stateAfter(state, step) ?? state;
    expect(state).toBe("closed");
    expect(stateAfter("kicked_off", "demonstrate")).toBeUndefined();
    expect(stateAfter("building", "close")).toBeUndefined();
  });
  it("never leaves an end, whatever is tried", () => {
    fc.assert(
      fc.property(fc.array(steps), states, (list, start) => {
        let state = start;
        for (const step of list) {
          const next = stateAfter(state, step);
          if (hasEnded(state)) expect(next).toBeUndefined();
          state = next ?? state;
        }
      }),
    );
  });
  it("goes on where it was suspended", () => {
    fc.assert(
      fc.property(states, (state) => {
        if (stateAfter(state, "suspend") === "suspended") expect(resumedState(state)).toBe(state);
        expect(isRunning(resumedState(state))).toBe(true);
      }),
    );
    expect(resumedState(null)).toBe("building");
  });
  it("can be suspended only while it runs, and terminated until it is assessed", () => {
    for (const state of engagementStates) expect(mayStep(state, "suspend")).toBe(isRunning(state));
    expect(engagementStates.filter((state) => mayStep(state, "terminate" satisfies EngagementStep))).toEqual([
      "kicked_off",
      "building",
      "demonstrated",
      "suspended",
    ]);
  });
});

describe("health", () => {
  const light = fc.constantFrom("green", "yellow", "red" as const) as fc.Arbitrary<"green" | "yellow" | "red">;
  it("is stalled with any red, at risk with two yellows, else on track", () => {
    fc.assert(
      fc.property(fc.array(light), (lights) => {
        const expected = lights.includes("red") ? "stalled" : lights.filter((one) => one === "yellow").length > 1 ? "at_risk" : "on_track";
        expect(healthFrom(lights)).toBe(expected);
        expect(healthFrom([...lights].reverse())).toBe(expected);
      }),
    );
  });
  it("is never better than what the mentor said, and more trouble never makes it better", () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...healths), { nil: null }),
        fc.nat(40),
        fc.nat(40),
        fc.boolean(),
        fc.nat(3),
        (told, days, more, blocked, overdueMilestones) => {
          const now = healthOf({ told, silentDays: days, blocked, overdueMilestones });
          expect(worse(now, told ?? "on_track")).toBe(now);
          const later = healthOf({ told, silentDays: days + more, blocked: true, overdueMilestones: overdueMilestones + 1 });
          expect(worse(later, now)).toBe(later);
        },
      ),
    );
  });
  it("nudges at 7 days and escalates at 14", () => {
    expect([6, 7, 13, 14].map(silenceLevel)).toEqual(["fine", "nudge", "nudge", "escalate"]);
    expect(healthOf({ told: "on_track", silentDays: 13, blocked: false, overdueMilestones: 0 })).toBe("on_track");
    expect(healthOf({ told: "on_track", silentDays: 14, blocked: false, overdueMilestones: 0 })).toBe("stalled");
  });
  it("counts silence in Taipei days from the last check-in, else from the start", () => {
    expect(silentDays({ startsOn: "2026-03-01", lastCheckInOn: null }, "2026-03-08")).toBe(7);
    expect(silentDays({ startsOn: "2026-03-01", lastCheckInOn: "2026-03-08" }, "2026-03-08")).toBe(0);
    expect(silentDays({ startsOn: "2026-03-09", lastCheckInOn: null }, "2026-03-08")).toBe(0);
  });
});

describe("stages and milestones", () => {
  it("opens a rung only after an accepted milestone of the one below", () => {
    fc.assert(
      fc.property(fc.constantFrom(...validationStages), fc.subarray([...validationStages]), (stage, accepted) => {
        expect(mayAdvance(stage, accepted).ok).toBe(nextStage(stage) !== undefined && accepted.includes(stage));
      }),
    );
  });
  it("lets a milestone be handed in when open or returned, and decided only when handed in", () => {
    expect(mayTouch("returned", "submit").ok).toBe(true);
    expect(mayTouch("accepted", "submit").ok).toBe(false);
    expect(mayTouch("open", "accept").ok).toBe(false);
    expect(mayTouch("submitted", "return").ok).toBe(true);
  });
});

describe("days", () => {
  it("ends a sprint the day before the same day, inside the month", () => {
    expect(endOfSprint("2026-03-05", 4)).toBe("2026-07-04");
    expect(endOfSprint("2025-10-31", 4)).toBe("2026-02-27");
    expect(endOfSprint("2026-12-01", 3)).toBe("2027-02-28");
  });
  it("takes a check-in from the start until today", () => {
    expect(mayHoldOn("2026-03-05", "2026-03-01", "2026-03-05").ok).toBe(true);
    expect(mayHoldOn("2026-03-06", "2026-03-01", "2026-03-05")).toMatchObject({ refused: "engagements_refused_future" });
    expect(mayHoldOn("2026-02-28", "2026-03-01", "2026-03-05")).toMatchObject({ refused: "engagements_refused_before_start" });
  });
  it("starts a check-in from last week's answers", () => {
    expect(draftAfter({ minutes: 45, health: "at_risk", blocker: "資料未到" }, "2026-03-05")).toEqual({
      heldOn: "2026-03-05",
      minutes: 45,
      health: "at_risk",
      blocker: "資料未到",
      nextOn: "2026-03-12",
    });
    expect(draftAfter(null, "2026-03-05").minutes).toBe(60);
  });
});

it("always knows who acts next", () => {
  fc.assert(
    fc.property(
      states,
      fc.boolean(),
      fc.boolean(),
      fc.nat(30),
      fc.nat(3),
      fc.nat(3),
      fc.nat(3),
      fc.nat(3),
      (state, hasPack, hasMentor, days, unconfirmed, submittedMilestones, milestones, openMilestones) => {
        const next = nextStepOf({ state, hasPack, hasMentor, silentDays: days, unconfirmed, submittedMilestones, milestones, openMilestones });
        expect(next.who === "nobody").toBe(hasEnded(state));
        if (next.what === "work") expect(openMilestones, "work toward a milestone nobody has set").toBeGreaterThan(0);
      },
    ),
  );
});
