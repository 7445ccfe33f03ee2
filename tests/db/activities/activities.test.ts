import { events } from "@db/schema";
import { as, rolledBack, testNow } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { instituteTotals } from "~/features/activities";
import {
  activityCard,
  attendanceView,
  cancelActivity,
  classesFor,
  classView,
  completeActivity,
  createActivity,
  editActivity,
  endActivity,
  importRoster,
  instituteDesk,
  listActivity,
  listedActivities,
  recordAttendance,
  totalRows,
} from "~/features/activities/index.server";
import { decodeCursor } from "~/lib/pagination";

import { enrolled, input, institute, listed, refusedAs, roster, typesOf } from "./world";

describe("a class", () => {
  it("is written down, listed, edited and ended by its institute's people, with an event for each", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      await editActivity(own, { activityId, version: 2, ...input, title: { zh: "第二版", lang: "zh" } });
      await expect(editActivity(own, { activityId, version: 2, ...input })).rejects.toEqual(refusedAs("conflict"));
      await endActivity(own, { activityId });
      await expect(endActivity(own, { activityId })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(editActivity(own, { activityId, version: 4, ...input })).rejects.toEqual(refusedAs("wrong_state"));
      expect((await typesOf(ctx, activityId)).map((one) => one.type)).toEqual([
        "activity.created",
        "activity.listed",
        "activity.edited",
        "activity.ended",
      ]);
    }));
  it("is closed to others: a draft is hidden, the rest is refused", () =>
    rolledBack(async (ctx) => {
      const { id: instituteId, person } = await institute(ctx);
      const { id: activityId } = await createActivity(as(ctx, person), { ...input, instituteId });
      const other = (await institute(ctx)).person;
      const granted = await makePerson(ctx, { roles: ["institute"] });
      const visitor = as(ctx, { kind: "visitor" });
      for (const stranger of [as(ctx, other), as(ctx, granted), visitor]) {
        await expect(classView(stranger, activityId)).rejects.toEqual(refusedAs("not_found"));
        await expect(listActivity(stranger, { activityId })).rejects.toEqual(refusedAs("not_found"));
      }
      expect(await activityCard(ctx.db, activityId)).toBeNull();
      await expect(createActivity(as(ctx, other), { ...input, instituteId })).rejects.toEqual(refusedAs("forbidden"));
      await expect(createActivity(visitor, { ...input, instituteId })).rejects.toEqual(refusedAs("unauthenticated"));
      const firm = await makeOrganisation(ctx);
      const owner = await makeOwner(ctx, { id: firm.id, name: firm.name, kind: "enterprise" });
      await expect(createActivity(as(ctx, owner), { ...input, instituteId: firm.id })).rejects.toEqual(refusedAs("forbidden"));
      await expect(importRoster(as(ctx, person), { activityId, fileName: "a.csv", bytes: roster([["王", "", "", "", "", ""]]) })).rejects.toEqual(
        refusedAs("wrong_state"),
      );
      await listActivity(as(ctx, person), { activityId });
      expect((await classView(visitor, activityId)).keeps).toBe(false);
      for (const stranger of [other, granted])
        await expect(importRoster(as(ctx, stranger), { activityId, fileName: "a.csv", bytes: roster([]) })).rejects.toEqual(refusedAs("forbidden"));
      const agency = await makePerson(ctx, { roles: ["agency"] });
      expect((await attendanceView(as(ctx, agency), activityId)).can.recordAttendance).toEqual(expect.any(String));
    }));
  it("can be cancelled and then completes nobody; staff may write one down for an institute", () =>
    rolledBack(async (ctx) => {
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const { id: instituteId } = await institute(ctx);
      const { id: activityId } = await createActivity(staff, { ...input, instituteId });
      await listActivity(staff, { activityId });
      await importRoster(staff, { activityId, fileName: "a.csv", bytes: roster([["王", "", "", "", "", 12]]) });
      await completeActivity(staff, { activityId });
      await cancelActivity(staff, { activityId });
      expect(await enrolled(ctx, activityId)).toMatchObject([{ state: "not_completed", completedAt: null }]);
      await expect(importRoster(staff, { activityId, fileName: "b.csv", bytes: roster([["李", "", "", "", "", 12]]) })).rejects.toEqual(
        refusedAs("wrong_state"),
      );
      expect((await activityCard(ctx.db, activityId))?.state).toBe("cancelled");
    }));
  it("cannot end before its last day, nor end before it starts", () =>
    rolledBack(async (ctx) => {
      const { activityId, own, instituteId } = await listed(ctx, { endsOn: "2026-03-06" });
      await expect(endActivity(own, { activityId })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(createActivity(own, { ...input, instituteId, endsOn: "2026-02-01" })).rejects.toEqual(refusedAs("invalid"));
      await expect(createActivity(own, { ...input, instituteId, completionHours: 13 })).rejects.toEqual(refusedAs("invalid"));
    }));
});

describe("attendance", () => {
  it("completes whoever has the hours when the class ends, and later still", () =>
    rolledBack(async (ctx) => {
      const { activityId, own, instituteId } = await listed(ctx);
      await importRoster(own, {
        activityId,
        fileName: "a.csv",
        bytes: roster([
          ["甲", "", "", "", "", ""],
          ["乙", "", "", "", "", ""],
          ["丙", "", "", "", "", ""],
        ]),
      });
      const { people } = await attendanceView(own, activityId);
      const [a, b, c] = people.map((one) => one.personId);
      if (!a || !b || !c) throw new Error("three people");
      expect(
        await recordAttendance(own, {
          activityId,
          entries: [
            { personId: a, hours: 9 },
            { personId: b, hours: 8.9 },
          ],
        }),
      ).toEqual({ changed: 2, completed: 0 });
      expect(await recordAttendance(own, { activityId, entries: [{ personId: a, hours: 9 }] })).toEqual({ changed: 0, completed: 0 });
      expect(await completeActivity(own, { activityId })).toEqual({ completed: 1 });
      expect(await completeActivity(own, { activityId })).toEqual({ completed: 0 });
      expect(await endActivity(own, { activityId })).toEqual({ completed: 1, notCompleted: 2 });
      expect(
        await recordAttendance(own, {
          activityId,
          entries: [
            { personId: b, hours: 9 },
            { personId: a, hours: 2 },
          ],
        }),
      ).toEqual({ changed: 2, completed: 1 });
      const states = new Map((await enrolled(ctx, activityId)).map((one) => [one.personId, one.state]));
      expect([a, b, c].map((one) => states.get(one))).toEqual(["not_completed", "completed", "not_completed"]);
      const done = await ctx.db.select({ body: events.body }).from(events).where(eq(events.type, "enrolment.completed"));
      expect(done.map((one) => (one.body as { personId: string }).personId)).toEqual([a, b]);
      expect((await instituteDesk(own)).totals).toMatchObject({ classes: 1, enrolled: 3, completed: 1, people: 1 });
      expect((await totalRows(own, { of: "classes" })).classes.map((one) => one.id)).toEqual([activityId]);
      expect((await totalRows(own, { of: "enrolled" })).enrolments).toHaveLength(3);
      expect((await totalRows(own, { of: "completed" })).enrolments.map((one) => one.state)).toEqual(["completed"]);
      expect((await totalRows(own, { of: "people" })).people.map((one) => one.id)).toEqual([b]);
      const other = as(ctx, (await institute(ctx)).person);
      for (const of of instituteTotals) expect(await totalRows(other, { of })).toMatchObject({ classes: [], enrolments: [], people: [] });
      await expect(recordAttendance(own, { activityId, entries: [{ personId: a, hours: 13 }] })).rejects.toEqual(refusedAs("invalid"));
      const stranger = await makePerson(ctx);
      await expect(recordAttendance(own, { activityId, entries: [{ personId: stranger.id, hours: 1 }] })).rejects.toEqual(refusedAs("not_found"));
      await expect(recordAttendance(as(ctx, stranger), { activityId, entries: [] })).rejects.toEqual(refusedAs("forbidden"));
      expect(instituteId).toBeTruthy();
    }));
});

describe("the totals of an institute's desk", () => {
  it("open page by page as many rows as they say", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const names = Array.from({ length: 53 }, (_, n) => [`學員${n}`, `p${n}@example.org`, "", "", "", 12]);
      await importRoster(own, { activityId, fileName: "a.csv", bytes: roster(names) });
      await endActivity(own, { activityId });
      for (const of of ["enrolled", "completed", "people"] as const) {
        const first = await totalRows(own, { of });
        const second = await totalRows(own, { of, after: decodeCursor(first.next ?? "") });
        const ids = [first, second].flatMap((page) => [...page.enrolments, ...page.people].map((one) => one.id));
        expect(new Set(ids).size, of).toBe(first.totals[of]);
        expect(second.next).toBeUndefined();
      }
    }));
});

describe("the public list", () => {
  it("shows what is to come, next first, page by page, and what is over, newest first", () =>
    rolledBack(async (ctx) => {
      const { own, instituteId } = await listed(ctx, { startsOn: "2026-01-01", endsOn: "2026-01-02" });
      const made: string[] = [];
      for (let n = 0; n < 23; n += 1) {
        const day = `2026-04-${String(1 + (n % 12)).padStart(2, "0")}`;
        const { id } = await createActivity(own, { ...input, instituteId, startsOn: day, endsOn: day, items: n === 5 ? ["CI4"] : ["CI1"] });
        await listActivity(own, { activityId: id });
        made.push(id);
      }
      await createActivity(own, { ...input, instituteId, startsOn: "2026-04-01", endsOn: "2026-04-01" });
      const now = testNow;
      const one = await listedActivities(ctx.db, { now });
      expect(one.items).toHaveLength(20);
      const two = await listedActivities(ctx.db, { now, after: decodeCursor(one.next ?? "") });
      const all = [...one.items, ...two.items];
      expect(new Set(all.map((row) => row.id))).toEqual(new Set(made));
      expect(all.map((row) => row.startsOn)).toEqual(all.map((row) => row.startsOn).sort());
      expect((await listedActivities(ctx.db, { now, past: true })).items.map((row) => row.startsOn)).toEqual(["2026-01-01"]);
      expect((await classesFor(ctx.db, ["CI4", "CI7"], now)).map((row) => row.id)).toEqual([made[5]]);
      expect((await listedActivities(ctx.db, { now, kinds: ["meetup"] })).items).toEqual([]);
    }));
});
