import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { activities, enrolments, events, persons, rosterImports } from "@db/schema";
import {
  activityCard, attendanceView, cancelActivity, classesFor, classView, completeActivity, createActivity, editActivity, endActivity, importRoster, instituteDesk, listActivity, listedActivities, previewRoster, recordAttendance,
} from "~/features/activities/index.server";
import { writeCsv } from "~/lib/spreadsheet/csv";
import { writeOds } from "~/lib/spreadsheet/ods.server";
import { writeXlsx } from "~/lib/spreadsheet/xlsx.server";
import type { ActivityKind } from "@db/vocabulary/kinds";
import { decodeCursor } from "~/lib/pagination";
import { as, contextOn, onServer, rolledBack, testDatabase, testNow } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import type { Ctx, Person } from "~/lib/ctx";

const input = {
  kind: "technique_course" as const, title: { zh: "瑕疵檢測實作", en: "Defect inspection in practice", lang: "zh" as const }, items: ["CI4" as const, "S07" as const],
  startsOn: "2026-03-01", endsOn: "2026-03-05", hours: 12, completionHours: 9,
};
const refusedAs = (code: string, fields?: object) => expect.objectContaining({ code, ...(fields ? { detail: expect.objectContaining({ fields }) } : {}) });

async function institute(ctx: Ctx): Promise<{ id: string; person: Person }> {
  const row = await makeOrganisation(ctx, { kind: "institute", name: "未來學苑" });
  return { id: row.id, person: await makeOwner(ctx, { id: row.id, name: row.name, kind: "institute" }, "member") };
}
async function listed(ctx: Ctx, over: Partial<Omit<typeof input, "kind">> & { kind?: ActivityKind } = {}) {
  const { id: instituteId, person } = await institute(ctx);
  const own = as(ctx, person);
  const { id } = await createActivity(own, { ...input, ...over, instituteId });
  await listActivity(own, { activityId: id });
  return { activityId: id, instituteId, person, own };
}
const roster = (rows: (string | number)[][]) => writeCsv([["姓名", "電子郵件", "性別", "國籍", "單位", "時數"], ...rows]);
const typesOf = async (ctx: Ctx, subjectId: string) => ctx.db.select({ type: events.type, body: events.body }).from(events).where(eq(events.subjectId, subjectId)).orderBy(events.seq);
const enrolled = (ctx: Ctx, activityId: string) => ctx.db.select().from(enrolments).where(eq(enrolments.activityId, activityId));

describe("a class", () => {
  it("is written down, listed, edited and ended by its institute's people, with an event for each", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      await editActivity(own, { activityId, version: 2, ...input, title: { zh: "第二版", lang: "zh" } });
      await expect(editActivity(own, { activityId, version: 2, ...input })).rejects.toEqual(refusedAs("conflict"));
      await endActivity(own, { activityId });
      await expect(endActivity(own, { activityId })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(editActivity(own, { activityId, version: 4, ...input })).rejects.toEqual(refusedAs("wrong_state"));
      expect((await typesOf(ctx, activityId)).map((one) => one.type)).toEqual(["activity.created", "activity.listed", "activity.edited", "activity.ended"]);
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
      await expect(importRoster(as(ctx, person), { activityId, fileName: "a.csv", bytes: roster([["王", "", "", "", "", ""]]) })).rejects.toEqual(refusedAs("wrong_state"));
      await listActivity(as(ctx, person), { activityId });
      expect((await classView(visitor, activityId)).keeps).toBe(false);
      for (const stranger of [other, granted]) await expect(importRoster(as(ctx, stranger), { activityId, fileName: "a.csv", bytes: roster([]) })).rejects.toEqual(refusedAs("forbidden"));
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
      await expect(importRoster(staff, { activityId, fileName: "b.csv", bytes: roster([["李", "", "", "", "", 12]]) })).rejects.toEqual(refusedAs("wrong_state"));
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

describe("a roster", () => {
  const people = [["𠮷田花子", "hanako@example.org", "女", "日本", "臺灣大學", "９"], ["王小明", "", "男", "", "", 3], ["=1+1", "c@example.org", "", "", "", ""]];
  it("is imported once, from .csv with or without a mark, and from .ods alike", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const csv = roster(people);
      expect(csv[0]).toBe(0xef);
      expect(await previewRoster(own, { activityId, fileName: "名冊.csv", bytes: csv })).toMatchObject({ added: 3, updated: 0, repeated: false });
      expect(await importRoster(own, { activityId, fileName: "名冊.csv", bytes: csv })).toEqual({ rows: 3, added: 3, updated: 0, repeated: false });
      const ods = writeOds([{ name: "名冊", rows: [["Name", "E-mail", "Sex", "Nationality", "Affiliation", "Hours"], ...people] }]);
      for (const [fileName, bytes] of [["名冊.csv", csv.slice(3)], ["again.ods", ods]] as const) expect(await importRoster(own, { activityId, fileName, bytes })).toMatchObject({ added: 0, updated: 0, repeated: true });
      const rows = await enrolled(ctx, activityId);
      expect(rows.map((one) => one.attendedHours).sort((a, b) => a - b)).toEqual([0, 3, 9]);
      expect(rows.every((one) => one.state === "enrolled")).toBe(true);
      const kept = await ctx.db.select().from(persons).where(inArray(persons.id, rows.map((one) => one.personId)));
      expect(kept.map((one) => one.name)).toEqual(expect.arrayContaining(["𠮷田花子", "=1+1"]));
      expect(kept.find((one) => one.name === "𠮷田花子")).toMatchObject({ gender: "female", nationality: "日本", affiliation: "臺灣大學", contactEmail: "hanako@example.org" });
      expect((await typesOf(ctx, activityId)).at(-1)).toMatchObject({ type: "roster.imported", body: { activityId, rows: 3, added: 3, updated: 0 } });
      expect(await ctx.db.select().from(rosterImports).where(eq(rosterImports.activityId, activityId))).toHaveLength(1);
    }));
  it("finds people again by address across classes, by name within one, and never rewrites an account", () =>
    rolledBack(async (ctx) => {
      const first = await listed(ctx);
      await importRoster(first.own, { activityId: first.activityId, fileName: "a.csv", bytes: roster([["王小明", "", "", "", "", 3], ["林", "lin@example.org", "女", "", "", 3]]) });
      const account = await makePerson(ctx, { name: "陳帳號", email: "chen@example.org" });
      expect(await importRoster(first.own, { activityId: first.activityId, fileName: "b.csv", bytes: roster([["王小明", "ming@example.org", "男", "", "", 4], ["林", "LIN@example.org", "", "", "", 3], ["陳某某", "chen@example.org", "男", "", "", 1]]) })).toMatchObject({ added: 1, updated: 1 });
      const second = await listed(ctx);
      await importRoster(second.own, { activityId: second.activityId, fileName: "a.csv", bytes: roster([["王小明", "", "", "", "", 1], ["Lin", "lin@example.org", "", "", "", 1]]) });
      const one = await enrolled(ctx, first.activityId);
      const two = await enrolled(ctx, second.activityId);
      expect(one).toHaveLength(3);
      expect(two.filter((row) => one.some((other) => other.personId === row.personId))).toHaveLength(1);
      const [kept] = await ctx.db.select().from(persons).where(eq(persons.id, account.id));
      expect(kept).toMatchObject({ name: "陳帳號", gender: "undisclosed" });
      const [ming] = await ctx.db.select().from(persons).where(eq(persons.contactEmail, "ming@example.org"));
      expect(ming).toMatchObject({ name: "王小明", gender: "male" });
    }));
  it("is refused whole when a row is wrong, the file is of another kind, or guardians are not mentioned", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const rows = [["姓名"], ["王"]];
      const bad = roster([["王", "x", "", "", "", 3], ["李", "", "", "", "", 4]]);
      expect((await previewRoster(own, { activityId, fileName: "a.csv", bytes: bad })).reading.faults).toMatchObject([{ line: 2, column: "email", reason: "errors_invalid_email" }]);
      await expect(importRoster(own, { activityId, fileName: "a.csv", bytes: bad })).rejects.toEqual(refusedAs("invalid"));
      const pdf = new TextEncoder().encode("%PDF-1.7 …");
      for (const [fileName, bytes] of [["a.xlsx", writeXlsx([{ name: "a", rows }])], ["a.csv", writeXlsx([{ name: "a", rows }])], ["a.pdf", pdf], ["a.ods", pdf]] as const)
        await expect(previewRoster(own, { activityId, fileName, bytes }), fileName).rejects.toEqual(refusedAs("invalid", { file: [expect.stringMatching(/^errors_sheet_/)] }));
      const long = [["姓名"], ...Array.from({ length: 2001 }, (_, n) => [`學員${n}`])];
      await expect(importRoster(own, { activityId, fileName: "a.csv", sheet: long })).rejects.toEqual(refusedAs("invalid", { file: ["activities_roster_too_long"] }));
      expect(await enrolled(ctx, activityId)).toHaveLength(0);
      const camp = await listed(ctx, { kind: "grassroots_camp" });
      await expect(importRoster(camp.own, { activityId: camp.activityId, fileName: "a.csv", sheet: rows })).rejects.toEqual(refusedAs("invalid", { guardians: ["errors_must_accept"] }));
      expect(await importRoster(camp.own, { activityId: camp.activityId, fileName: "a.csv", sheet: rows, guardians: true })).toMatchObject({ added: 1 });
    }));
  it("of 500 people is in within three seconds", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const bytes = roster(Array.from({ length: 500 }, (_, n) => [`學員${n}`, `p${n}@example.org`, n % 2 ? "男" : "女", "", "單位", 9]));
      const began = performance.now();
      expect(await importRoster(own, { activityId, fileName: "大.csv", bytes })).toMatchObject({ added: 500 });
      expect(performance.now() - began).toBeLessThan(3000);
      expect(await endActivity(own, { activityId })).toEqual({ completed: 500, notCompleted: 0 });
    }));
});

describe("attendance", () => {
  it("completes whoever has the hours when the class ends, and later still", () =>
    rolledBack(async (ctx) => {
      const { activityId, own, instituteId } = await listed(ctx);
      await importRoster(own, { activityId, fileName: "a.csv", bytes: roster([["甲", "", "", "", "", ""], ["乙", "", "", "", "", ""], ["丙", "", "", "", "", ""]]) });
      const { people } = await attendanceView(own, activityId);
      const [a, b, c] = people.map((one) => one.personId);
      if (!a || !b || !c) throw new Error("three people");
      expect(await recordAttendance(own, { activityId, entries: [{ personId: a, hours: 9 }, { personId: b, hours: 8.9 }] })).toEqual({ changed: 2, completed: 0 });
      expect(await recordAttendance(own, { activityId, entries: [{ personId: a, hours: 9 }] })).toEqual({ changed: 0, completed: 0 });
      expect(await completeActivity(own, { activityId })).toEqual({ completed: 1 });
      expect(await completeActivity(own, { activityId })).toEqual({ completed: 0 });
      expect(await endActivity(own, { activityId })).toEqual({ completed: 1, notCompleted: 2 });
      expect(await recordAttendance(own, { activityId, entries: [{ personId: b, hours: 9 }, { personId: a, hours: 2 }] })).toEqual({ changed: 2, completed: 1 });
      const states = new Map((await enrolled(ctx, activityId)).map((one) => [one.personId, one.state]));
      expect([a, b, c].map((one) => states.get(one))).toEqual(["not_completed", "completed", "not_completed"]);
      const done = await ctx.db.select({ body: events.body }).from(events).where(eq(events.type, "enrolment.completed"));
      expect(done.map((one) => (one.body as { personId: string }).personId)).toEqual([a, b]);
      expect((await instituteDesk(own)).totals).toMatchObject({ classes: 1, enrolled: 3, completed: 1, people: 1 });
      await expect(recordAttendance(own, { activityId, entries: [{ personId: a, hours: 13 }] })).rejects.toEqual(refusedAs("invalid"));
      const stranger = await makePerson(ctx);
      await expect(recordAttendance(own, { activityId, entries: [{ personId: stranger.id, hours: 1 }] })).rejects.toEqual(refusedAs("not_found"));
      await expect(recordAttendance(as(ctx, stranger), { activityId, entries: [] })).rejects.toEqual(refusedAs("forbidden"));
      expect(instituteId).toBeTruthy();
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

describe.runIf(onServer)("races", () => {
  it("import the same roster once, and one person for one address, when two arrive at once", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const one = await listed(ctx);
    const two = await listed(ctx);
    const mail = `race-${one.activityId}@example.org`;
    const bytes = roster([["競", mail, "", "", "", 1]]);
    const all = await Promise.all([one, one, two].map(({ own, activityId }) => importRoster(own, { activityId, fileName: "a.csv", bytes })));
    expect(all.filter((result) => result.repeated)).toHaveLength(1);
    expect(await ctx.db.select().from(persons).where(eq(persons.contactEmail, mail))).toHaveLength(1);
    expect(await ctx.db.select().from(activities).where(eq(activities.id, one.activityId))).toHaveLength(1);
  });
});
