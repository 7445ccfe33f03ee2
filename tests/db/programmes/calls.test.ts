import { loadReference } from "@seeds/reference/load.server";
import { as, rolledBack } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { readTimeline } from "~/features/events/index.server";
import {
  callCard,
  callFor,
  callsOfYear,
  currentProgramme,
  currentYear,
  extendCall,
  openAndCloseCalls,
  openCalls,
  programmeYears,
  referenceTree,
  rubric,
  saveCall,
  yearOf,
} from "~/features/programmes/index.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

const rules = { maxPerOrganisation: 3, reviewDays: 10, decisionDays: 30, teamMin: 2, teamMax: 10, eligibility: undefined };
const hours = (ctx: Ctx, n: number) => new Date(ctx.now.getTime() + n * 3_600_000);
const draft = (ctx: Ctx, over: object = {}) => ({
  version: undefined,
  year: 114,
  kind: "posing" as const,
  title: { zh: "第一梯次", lang: "zh" as const },
  summary: undefined,
  opensAt: hours(ctx, 1),
  closesAt: hours(ctx, 48),
  rules,
  ...over,
});
const later = (ctx: Ctx, n: number): Ctx => ({ ...ctx, now: hours(ctx, n) });

async function office(ctx: Ctx) {
  await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
  return as(ctx, await makePerson(ctx, { roles: ["staff"] }));
}

describe("a call", () => {
  it("opens with frozen rules, takes only a later deadline, and closes by the clock", () =>
    rolledBack(async (ctx) => {
      const staff = await office(ctx);
      const { id } = await saveCall(staff, draft(ctx));
      expect(await callCard(ctx.db, id)).toMatchObject({ state: "planned", version: 1, rules: { rubric: { code: "challenge_review", version: 1 } } });
      await saveCall(staff, { ...draft(ctx, { rules: { ...rules, teamMax: 8 } }), callId: id, version: 1 });
      await expect(saveCall(staff, { ...draft(ctx), callId: id, version: 1 })).rejects.toMatchObject({ code: "conflict" });
      expect(await openAndCloseCalls(ctx)).toEqual({ opened: [], closed: [] });
      expect(await openAndCloseCalls(later(ctx, 2))).toEqual({ opened: [id], closed: [] });
      expect(await openAndCloseCalls(later(ctx, 2))).toEqual({ opened: [], closed: [] });
      const open = await callCard(ctx.db, id);
      expect(open).toMatchObject({ state: "open", rules: { teamMax: 8 }, rulesFrozenAt: hours(ctx, 2) });
      expect((await openCalls(ctx.db, hours(ctx, 3), "posing")).map((one) => one.id)).toEqual([id]);
      await expect(saveCall(staff, { ...draft(ctx), callId: id, version: open?.version })).rejects.toMatchObject({ code: "wrong_state" });
      const version = open?.version ?? 0;
      await expect(extendCall(staff, { callId: id, version, closesAt: hours(ctx, 40) })).rejects.toMatchObject({ code: "invalid" });
      await extendCall({ ...staff, now: hours(ctx, 3) }, { callId: id, version, closesAt: hours(ctx, 72) });
      await expect(extendCall(staff, { callId: id, version, closesAt: hours(ctx, 80) })).rejects.toMatchObject({ code: "conflict" });
      expect(await openAndCloseCalls(later(ctx, 50))).toEqual({ opened: [], closed: [] });
      expect(await openAndCloseCalls(later(ctx, 73))).toEqual({ opened: [], closed: [id] });
      await expect(extendCall(staff, { callId: id, version: 99, closesAt: hours(ctx, 90) })).rejects.toMatchObject({ code: "wrong_state" });
      expect((await readTimeline(ctx.db, id, ["public"])).map((one) => one.type)).toEqual(["call.closed", "call.extended", "call.opened"]);
      expect((await readTimeline(ctx.db, id, ["staff"])).filter((one) => one.type === "call.saved")).toHaveLength(2);
    }));

  it("whose whole window has passed while nobody ran the clock goes through both states", () =>
    rolledBack(async (ctx) => {
      const { id } = await saveCall(await office(ctx), draft(ctx));
      expect(await openAndCloseCalls(later(ctx, 100))).toEqual({ opened: [id], closed: [id] });
      expect((await callCard(ctx.db, id))?.rulesFrozenAt).not.toBeNull();
    }));

  it("is made by the office only and is unknown to others until it opens", () =>
    rolledBack(async (ctx) => {
      const staff = await office(ctx);
      const stranger = as(ctx, await makePerson(ctx));
      await expect(saveCall(stranger, draft(ctx))).rejects.toMatchObject({ code: "forbidden" });
      await expect(saveCall(as(ctx, visitor), draft(ctx))).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(saveCall(staff, { ...draft(ctx), callId: newId() })).rejects.toMatchObject({ code: "not_found" });
      await expect(saveCall(staff, draft(ctx, { year: 120 }))).rejects.toMatchObject({ code: "not_found" });
      await expect(saveCall(staff, draft(ctx, { opensAt: hours(ctx, -9), closesAt: hours(ctx, -1) }))).rejects.toMatchObject({ code: "invalid" });
      const { id } = await saveCall(staff, draft(ctx));
      await expect(callFor(stranger, id)).rejects.toMatchObject({ code: "not_found" });
      expect(await callsOfYear(stranger, 114)).toEqual([]);
      expect(await callsOfYear(staff, 114)).toHaveLength(1);
      await openAndCloseCalls(later(ctx, 2));
      expect((await callFor(as(ctx, visitor), id)).state).toBe("open");
      await expect(openAndCloseCalls(staff)).rejects.toMatchObject({ code: "forbidden" });
    }));
});

describe("the programme", () => {
  it("knows its year, before, during and after the plan", () =>
    rolledBack(async (ctx) => {
      await expect(currentProgramme(ctx.db)).rejects.toMatchObject({ code: "unavailable" });
      await loadReference(ctx);
      const years = await programmeYears(ctx.db);
      expect(years.map((one) => one.year)).toEqual([110, 111, 112, 113, 114]);
      const on = async (day: string) => (await currentYear(ctx.db, new Date(`${day}T12:00:00+08:00`))).year;
      expect([await on("2019-05-05"), await on("2023-06-01"), await on("2025-08-31"), await on("2026-03-05")]).toEqual([110, 112, 114, 114]);
      await expect(yearOf(ctx.db, 120)).rejects.toMatchObject({ code: "not_found" });
      expect(await currentProgramme(ctx.db)).toMatchObject({
        isDemo: false,
        sourcePlan: "110-1402-09-20-02",
        settings: { coachedAfter: 3, suppressBelow: 5 },
      });
    }));

  it("hands out rubrics and reference trees", () =>
    rolledBack(async (ctx) => {
      await loadReference(ctx);
      expect((await rubric(ctx.db, "grading"))?.items.map((one) => one.key)).toEqual([
        "data_readiness",
        "method_maturity",
        "domain_risk",
        "integration",
        "scope",
      ]);
      expect((await referenceTree(ctx.db, "talent_framework"))?.nodes.some((node) => node.code === "CI9")).toBe(true);
      expect(await referenceTree(ctx.db, "nothing")).toBeNull();
    }));
});
