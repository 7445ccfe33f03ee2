import { type ChallengeRole, challengeRoles } from "@db/vocabulary/roles";
import { challengeStates } from "@db/vocabulary/states";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BriefContent } from "./brief";
import { type GradeScores, gradeDefaults, gradeDimensions, gradeOf } from "./grading";
import { visibleDecisions } from "./panel";
import { passportAfterEdit, passportLight, readPassport } from "./passport";
import { readiness, readinessChecks } from "./readiness";
import { changesBetween, diffText, sameContent } from "./revisions";
import { type ChallengeStep, challengeSteps, dueOf, editable, finalStates, mayStep, moves, type NextFacts, nextOf, stateAfter } from "./rules";
import { mayHold } from "./separation";

const state = fc.constantFrom(...challengeStates);
const step = fc.constantFrom(...challengeSteps);

describe("the life of a challenge", () => {
  it("allows a step exactly when it leads somewhere, and says why not otherwise", () => {
    fc.assert(
      fc.property(state, step, (from, taken) => {
        const ruling = mayStep(from, taken);
        expect(ruling.ok).toBe(stateAfter(from, taken) !== undefined);
        if (!ruling.ok) expect(ruling).toMatchObject({ refused: moves[taken].refused, code: "wrong_state" });
      }),
    );
  });

  it("reaches publication only through submission, review and approval, whatever is tried in between", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (tries) => {
        let at: (typeof challengeStates)[number] = "draft";
        const taken: ChallengeStep[] = [];
        for (const one of tries) {
          const next = stateAfter(at, one);
          if (next === undefined) continue;
          at = next;
          taken.push(one);
        }
        const position = (one: ChallengeStep) => taken.indexOf(one);
        if (taken.includes("publish")) {
          expect(position("submit")).toBe(0);
          expect(position("take_up")).toBe(1);
          expect(position("approve")).toBeGreaterThan(1);
          expect(position("publish")).toBeGreaterThan(position("approve"));
        }
        if (taken.includes("publish")) expect(["published", "closed_to_applications", "archived"]).toContain(at);
      }),
      { numRuns: 500 },
    );
  });

  it("never leaves a final state and never strands a living one", () => {
    for (const from of challengeStates) {
      const ways = challengeSteps.filter((one) => stateAfter(from, one) !== undefined);
      expect(ways.length === 0).toBe((finalStates as readonly string[]).includes(from));
    }
  });

  it("always has somebody who acts next while it lives, and a day by which", () => {
    for (const from of challengeStates)
      for (const hasBroker of [true, false]) {
        const next = nextOf({ state: from, hasBroker, hasReviewer: hasBroker, publishAt: null, choice: "open" });
        expect(next.who === "nobody").toBe((finalStates as readonly string[]).includes(from));
      }
    expect(dueOf("submitted", new Date(0))).toEqual(new Date(3 * 86_400_000));
    expect(dueOf("draft", new Date(0))).toBeNull();
  });

  it("waits for the owner's choice only while there is somebody to choose", () => {
    const nextAfter = (choice: NextFacts["choice"]) =>
      nextOf({ state: "closed_to_applications", hasBroker: true, hasReviewer: true, publishAt: null, choice });
    expect([nextAfter("open"), nextAfter("made"), nextAfter("over"), nextAfter("vain")]).toEqual([
      { who: "owner", what: "choose_team" },
      { who: "teams", what: "at_work" },
      { who: "broker", what: "archive" },
      { who: "broker", what: "settle" },
    ]);
  });

  it("sends a resubmitted brief straight back to review and lets the owner write only in two states", () => {
    expect(stateAfter("changes_requested", "resubmit")).toBe("in_review");
    expect(challengeStates.filter(editable)).toEqual(["draft", "changes_requested"]);
  });
});

describe("the separation of roles", () => {
  it("allows one role and refuses any other, naming the one that is held", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...challengeRoles), { maxLength: 4 }),
        fc.constantFrom(...challengeRoles),
        (held: ChallengeRole[], wanted) => {
          expect(mayHold(held, wanted).ok).toBe(held.every((one) => one === wanted));
        },
      ),
    );
    expect(mayHold(["owner"], "reviewer")).toMatchObject({ refused: "challenges_refused_separation_owner" });
  });
});

describe("the grade", () => {
  const scores = fc.record(Object.fromEntries(gradeDimensions.map((key) => [key, fc.integer({ min: 1, max: 4 })]))) as fc.Arbitrary<GradeScores>;

  it("never falls when a side gets harder, and always gives reasons", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(...gradeDimensions), (given, harder) => {
        const before = gradeOf(given);
        const later = gradeOf({ ...given, [harder]: Math.min(4, given[harder] + 1) });
        expect(later.grade >= before.grade).toBe(true);
        expect(before.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it("is L1 for all ones, L4 for all fours, L4 for a regulated field alone, at least L3 on a real site", () => {
    const ones: GradeScores = { data: 1, method: 1, risk: 1, integration: 1, scope: 1 };
    expect(gradeOf(ones).grade).toBe("L1");
    expect(gradeOf({ data: 4, method: 4, risk: 4, integration: 4, scope: 4 }).grade).toBe("L4");
    expect(gradeOf({ ...ones, risk: 4 })).toMatchObject({ grade: "L4", reasons: [{ kind: "total" }, { kind: "floor", dimension: "risk" }] });
    expect(gradeOf({ ...ones, integration: 3 }).grade).toBe("L3");
    expect(() => gradeOf({ ...ones, data: 5 })).toThrow(RangeError);
  });

  it("asks more time and hours of a higher grade", () => {
    const list = [gradeDefaults.L1, gradeDefaults.L2, gradeDefaults.L3, gradeDefaults.L4];
    for (let i = 1; i < list.length; i += 1) expect(list[i]?.mentorHours).toBeGreaterThan(list[i - 1]?.mentorHours ?? 0);
  });
});

describe("the data passport", () => {
  const whole = {
    description: { zh: "影像", lang: "zh" as const },
    rows: 100,
    labels: "全部",
    sensitivity: "internal" as const,
    rightsConfirmed: true,
    handover: "download" as const,
  };

  it("is red without rights or sensitivity, and for personal data that is not dealt with", () => {
    expect(passportLight({})).toBe("red");
    expect(passportLight(whole)).toBe("green");
    expect(readPassport({ ...whole, rightsConfirmed: false }).red).toEqual(["rights_missing"]);
    expect(passportLight({ ...whole, sensitivity: "personal" })).toBe("red");
    expect(passportLight({ ...whole, sensitivity: "personal", deidentification: "not_needed" })).toBe("red");
    expect(passportLight({ ...whole, sensitivity: "special", deidentification: "not_needed", handover: "on_site" })).toBe("amber");
    expect(passportLight({ ...whole, sensitivity: "personal", deidentification: "signed" })).toBe("red");
    expect(passportLight({ ...whole, sensitivity: "personal", deidentification: "signed", signedBy: "王小明" })).toBe("amber");
    expect(passportLight({ ...whole, sensitivity: "personal", deidentification: "checked" })).toBe("green");
    expect(passportLight({ ...whole, sensitivity: "personal", deidentification: "failed" })).toBe("red");
  });

  it("keeps a reviewer's finding only while the data stays the same", () => {
    const checked = { ...whole, sensitivity: "personal" as const, signedBy: "甲", deidentification: "checked" as const };
    expect(passportAfterEdit(checked, { ...checked, labels: "改寫", deidentification: "signed" }).deidentification).toBe("checked");
    expect(passportAfterEdit(checked, { ...checked, rows: 5, deidentification: "signed" }).deidentification).toBe("signed");
    expect(passportAfterEdit({ ...checked, deidentification: "failed" }, { ...checked, deidentification: "signed" }).deidentification).toBe("signed");
    expect(passportAfterEdit({ ...checked, deidentification: "failed" }, { ...checked, deidentification: undefined }).deidentification).toBe(
      "failed",
    );
  });
});

const empty: BriefContent = {
  title: { zh: "題", lang: "zh" },
  summary: null,
  brief: {},
  dataPassport: {},
  industry: null,
  technologies: [],
  languages: ["zh"],
  city: null,
  places: 1,
  durationMonths: null,
  awardTwd: null,
  ip: null,
  contactName: null,
  contactEmail: null,
  mentorHours: null,
  excludedCompetitors: null,
  needs: [],
};

describe("readiness", () => {
  it("adds up to 100 and explains every missing point by a field of a step", () => {
    expect(readinessChecks.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
    const reading = readiness(empty);
    expect(reading.complete).toBe(false);
    expect(reading.score + reading.items.filter((one) => !one.ok).reduce((sum, one) => sum + one.weight, 0)).toBe(100);
  });

  it("wants numbers in baseline and target, in either language, and no favoured gender", () => {
    const item = (brief: BriefContent, key: string) => readiness(brief).items.find((one) => one.key === key)?.ok;
    expect(item({ ...empty, brief: { baseline: { zh: "漏檢有點多", lang: "zh" } } }, "baseline")).toBe(false);
    expect(item({ ...empty, brief: { baseline: { zh: "漏檢率０.４２％", lang: "zh" } } }, "baseline")).toBe(true);
    expect(item({ ...empty, brief: { target: { en: "below 0.1 %", lang: "en" } } }, "target")).toBe(true);
    expect(item({ ...empty, summary: { zh: "限男性工程師", lang: "zh" } }, "neutral")).toBe(false);
  });
});

describe("what a reviewer sees of the others", () => {
  const given = [
    { reviewerId: "a", decision: "opinion", criteria: { data: 5 }, revision: 2 },
    { reviewerId: "a", decision: "changes_requested", criteria: { data: 2 }, revision: 1 },
  ];
  const seen = (relation: "reviewer" | "broker" | "owner_lead", decisions = given) =>
    visibleDecisions(decisions, { id: "b", relation, revision: 2, mayReadScores: relation !== "owner_lead" });

  it("hides scores until he has given his own on the same revision", () => {
    expect(seen("reviewer")).toEqual([{ reviewerId: "a", decision: "changes_requested", criteria: {}, revision: 1 }]);
    expect(
      seen("reviewer", [...given, { reviewerId: "b", decision: "opinion", criteria: { data: 3 }, revision: 1 }]).some(
        (one) => one.reviewerId === "a" && "data" in one.criteria,
      ),
    ).toBe(false);
    expect(seen("reviewer", [...given, { reviewerId: "b", decision: "opinion", criteria: { data: 3 }, revision: 2 }])).toHaveLength(3);
    expect(seen("broker")).toHaveLength(2);
    expect(seen("owner_lead").map((one) => one.decision)).toEqual(["changes_requested"]);
  });
});

describe("comparing revisions", () => {
  it("gives back both texts from the pieces, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }), (before, later) => {
        const pieces = diffText(before, later);
        expect(
          pieces
            .filter((one) => one.kind !== "added")
            .map((one) => one.text)
            .join(""),
        ).toBe(before);
        expect(
          pieces
            .filter((one) => one.kind !== "removed")
            .map((one) => one.text)
            .join(""),
        ).toBe(later);
      }),
    );
  });

  it("names the fields that changed and no others; key order and empty values are no change", () => {
    const before = { title: { zh: "甲", lang: "zh" }, brief: { problem: { lang: "zh", zh: "問題" } }, awardTwd: "1000", city: null };
    expect(changesBetween(before, { ...before, brief: { problem: { zh: "問題", lang: "zh" } }, city: "" })).toEqual([]);
    expect(changesBetween(before, { ...before, awardTwd: "2000" }).map((one) => one.field)).toEqual(["awardTwd"]);
    expect(sameContent(1000n, "1000")).toBe(true);
  });
});
