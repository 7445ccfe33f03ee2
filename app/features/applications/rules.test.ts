import { grades, teamKinds } from "@db/vocabulary/kinds";
import type { roles } from "@db/vocabulary/roles";
import { type ApplicationState, applicationStates } from "@db/vocabulary/states";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationActions, applicationPolicyStates, applicationRelations, policy } from "./policy";
import { isComplete, missingFields, proposalFieldNames } from "./proposal";
import {
  type ApplicationStep,
  applicationSteps,
  endedStates,
  gradeEligibility,
  hasEnded,
  isExcluded,
  mayApply,
  mayStep,
  mayTakePlace,
  ownerStates,
  placeTakingStates,
  stateAfter,
  whoActs,
} from "./rules";

const state = fc.constantFrom(...applicationStates);
const step = fc.constantFrom(...applicationSteps);
function walk(steps: readonly ApplicationStep[]): ApplicationState[] {
  const path: ApplicationState[] = ["draft"];
  for (const one of steps) {
    const next = stateAfter(path.at(-1) ?? "draft", one);
    if (next) path.push(next);
  }
  return path;
}

describe("the life of an application", () => {
  it("reaches an offer only by way of handing in, the finding of eligibility and the shortlist", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const path = walk(steps);
        const at = (wanted: ApplicationState) => path.indexOf(wanted);
        if (at("offered") >= 0)
          for (const earlier of ["submitted", "eligible", "shortlisted"] as const) expect(at(earlier) >= 0 && at(earlier) < at("offered")).toBe(true);
        if (at("accepted") >= 0) expect(path[at("accepted") - 1]).toBe("offered");
        if (at("not_selected") >= 0) expect(at("eligible")).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("ends for good: nothing leads out of an ended state or out of an acceptance", () => {
    fc.assert(
      fc.property(state, step, (from, one) => {
        if (hasEnded(from) || from === "accepted") expect(stateAfter(from, one)).toBeUndefined();
      }),
    );
    expect(endedStates.every(hasEnded)).toBe(true);
  });

  it("can be withdrawn until kick-off and from every state that has not ended", () => {
    for (const from of applicationStates) expect(mayStep(from, "withdraw")).toBe(!hasEnded(from) && from !== "accepted");
  });

  it("always says who acts while it lives, and nobody when it has ended", () => {
    for (const from of applicationStates) expect(whoActs(from, false) === "nobody").toBe(hasEnded(from) || from === "accepted");
    expect(whoActs("shortlisted", true)).toBe("programme");
  });

  it("never gives more places than there are, whatever the order of offers and answers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.tuple(fc.nat(9), fc.constantFrom("offer", "accept", "decline", "lapse")), { maxLength: 60 }),
        (places, moves) => {
          const states: ApplicationState[] = Array.from({ length: 10 }, () => "shortlisted");
          for (const [who, move] of moves) {
            const taken = states.filter((one) => (placeTakingStates as readonly ApplicationState[]).includes(one)).length;
            const next = stateAfter(states[who] ?? "draft", move as ApplicationStep);
            if (!next || (move === "offer" && !mayTakePlace(places, taken).ok)) continue;
            states[who] = next;
            expect(states.filter((one) => one === "offered" || one === "accepted").length).toBeLessThanOrEqual(places);
          }
        },
      ),
    );
  });
});

describe("applying", () => {
  it("closes on the very second of the deadline", () => {
    const closesAt = new Date("2026-03-31T09:00:00.000Z");
    expect(mayApply({ state: "published", closesAt }, new Date(closesAt.getTime() - 1)).ok).toBe(true);
    expect(mayApply({ state: "published", closesAt }, closesAt)).toMatchObject({ ok: false, refused: "applications_refused_deadline" });
    expect(mayApply({ state: "closed_to_applications", closesAt: null }, closesAt).ok).toBe(false);
  });

  it("lets everybody try L1 and L2, and never refuses at a lower grade who may apply at a higher one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...teamKinds),
        fc.nat(5),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (kind, cases, research, deployment) => {
          const facts = { kind, deliveredCases: cases, levels: { S11: research, S18: deployment } };
          const may = grades.map((grade) => gradeEligibility(grade, facts).ok);
          expect(may.slice(0, 2)).toEqual([true, true]);
          expect(Number(may[3])).toBeLessThanOrEqual(Number(may[2]));
          if (cases === 0) expect(may[2]).toBe(false);
        },
      ),
    );
  });

  it("knows an excluded competitor in other clothes, and nobody else", () => {
    const list = "宏碁智慧股份有限公司\nBright AI Co., Ltd.；台北視覺";
    for (const name of ["宏碁智慧", "宏碁智慧有限公司", "BRIGHT AI", "Bright ＡＩ Inc.", "臺北視覺工作室"])
      expect(isExcluded(list, [null, name])).toBe(true);
    for (const name of ["宏碁", "智慧股份有限公司", "Bright", "北視覺", ""]) expect(isExcluded(list, [name])).toBe(false);
    expect(isExcluded(null, ["宏碁智慧"])).toBe(false);
  });

  it("asks for every required part of a proposal and for nothing else", () => {
    const full = Object.fromEntries(proposalFieldNames.map((name) => [name, "內容"]));
    expect(isComplete(full)).toBe(true);
    expect(isComplete({ ...full, memberNote: undefined })).toBe(true);
    expect(Object.keys(missingFields({ ...full, plan: "  " }))).toEqual(["plan"]);
  });
});

describe("who may do what", () => {
  const who = (relation: (typeof applicationRelations)[number], ...held: (typeof roles)[number][]) => ({ signedIn: true, roles: held, relation });

  it("keeps everything from a stranger and says no more than that it is not there", () => {
    for (const role of ["broker", "reviewer", "mentor", "judge", "institute", "agency"] as const)
      for (const one of applicationPolicyStates)
        expect(policy.actions.see(who("none", role), one)).toMatchObject({ ok: false, refused: "errors_not_found" });
  });

  it("shows the owner nothing before eligibility and nothing ineligible", () => {
    for (const one of ["draft", "submitted", "needs_supplement", "ineligible"] as const)
      expect(policy.actions.see(who("owner_lead"), one).ok).toBe(false);
    for (const one of ownerStates) expect(policy.actions.see(who("owner_member"), one).ok).toBe(true);
  });

  it("lets no officer decide on his own team or organisation", () => {
    for (const relation of ["team_lead", "team_member", "owner_lead", "owner_member"] as const)
      for (const action of ["decideEligibility", "confirmOffer", "requestSupplement"] as const)
        for (const one of applicationPolicyStates) expect(policy.actions[action](who(relation, "staff", "admin"), one).ok).toBe(false);
  });

  it("allows no deed in a state from which its step does not lead", () => {
    const steps = {
      submit: "submit",
      withdraw: "withdraw",
      shortlist: "shortlist",
      waitlist: "waitlist",
      confirmOffer: "offer",
      answerOffer: "accept",
      markNotSelected: "notSelect",
    } as const;
    for (const [action, name] of Object.entries(steps) as [keyof typeof steps, ApplicationStep][])
      for (const relation of applicationRelations)
        for (const one of applicationStates) if (policy.actions[action](who(relation, "staff"), one).ok) expect(mayStep(one, name)).toBe(true);
    expect(applicationActions.length).toBe(Object.keys(policy.actions).length);
  });
});
