import { applicationStates } from "@db/vocabulary/states";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDays, answeringRecord, foldName, mayGiveUpLead, type Received, verificationSurvives } from "./rules";

const day = 86_400_000;
const now = new Date("2026-03-05T02:00:00Z");
const moment = fc.integer({ min: -200, max: 0 }).map((days) => new Date(now.getTime() + days * day));
const received: fc.Arbitrary<Received> = fc.record({
  state: fc.constantFrom(...applicationStates),
  submittedAt: moment,
  closedAt: fc.option(moment),
  ownerChoiceAt: fc.option(moment),
  stateSince: moment,
});
const one = (over: Partial<Received>): Received => ({
  state: "submitted",
  submittedAt: now,
  closedAt: now,
  ownerChoiceAt: null,
  stateSince: now,
  ...over,
});

describe("the record of answering", () => {
  it("puts each application into exactly one column, so that nobody is hidden", () => {
    fc.assert(
      fc.property(fc.array(received), (list) => {
        const { received: all, inTime, late, waiting, overdue } = answeringRecord(list, now);
        return all === inTime + late + waiting + overdue && all === list.filter(({ state }) => state !== "draft" && state !== "withdrawn").length;
      }),
    );
  });

  it("counts the last day as in time and the one after as late", () => {
    const closedAt = new Date(now.getTime() - 100 * day);
    const due = closedAt.getTime() + answerDays * day;
    expect(answeringRecord([one({ state: "not_selected", closedAt, stateSince: new Date(due) })], now)).toMatchObject({ inTime: 1, late: 0 });
    expect(answeringRecord([one({ state: "not_selected", closedAt, stateSince: new Date(due + 1) })], now)).toMatchObject({ inTime: 0, late: 1 });
    expect(answeringRecord([one({ closedAt })], now)).toMatchObject({ overdue: 1 });
    expect(answeringRecord([one({ state: "shortlisted" })], now)).toMatchObject({ waiting: 1 });
  });

  it("takes the owner's choice as the answer, however long the team then thought about it", () => {
    const closedAt = new Date(now.getTime() - 100 * day);
    expect(answeringRecord([one({ state: "accepted", closedAt, ownerChoiceAt: closedAt, stateSince: now })], now)).toMatchObject({ inTime: 1 });
  });
});

describe("names and numbers", () => {
  it("are found whatever their width, case, blanks and 臺/台", () => {
    expect(foldName("臺灣 ＡＢＣ　精機")).toBe(foldName("台灣abc精機"));
    expect(foldName("𠮷野家")).toBe("𠮷野家");
  });

  it("keep a check only while both stay", () => {
    const before = { name: "甲", ubn: "12345675" };
    expect(verificationSurvives(before, { ...before })).toBe(true);
    expect(verificationSurvives(before, { ...before, name: "乙" })).toBe(false);
    expect(verificationSurvives(before, { ...before, ubn: null })).toBe(false);
  });

  it("leave nobody out: the last lead stays", () => {
    expect(mayGiveUpLead("lead", 1)).toBe(false);
    expect(mayGiveUpLead("lead", 2)).toBe(true);
    expect(mayGiveUpLead("member", 1)).toBe(true);
  });
});
