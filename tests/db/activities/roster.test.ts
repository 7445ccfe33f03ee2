import { activities, persons, rosterImports } from "@db/schema";
import { contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { endActivity, importRoster, previewRoster } from "~/features/activities/index.server";
import { writeOds } from "~/lib/spreadsheet/ods.server";
import { writeXlsx } from "~/lib/spreadsheet/xlsx.server";

import { enrolled, listed, refusedAs, roster, typesOf } from "./world";

describe("a roster", () => {
  const people = [
    ["𠮷田花子", "hanako@example.org", "女", "日本", "臺灣大學", "９"],
    ["王小明", "", "男", "", "", 3],
    ["=1+1", "c@example.org", "", "", "", ""],
  ];
  it("is imported once, from .csv with or without a mark, and from .ods alike", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const csv = roster(people);
      expect(csv[0]).toBe(0xef);
      expect(await previewRoster(own, { activityId, fileName: "名冊.csv", bytes: csv })).toMatchObject({ added: 3, updated: 0, repeated: false });
      expect(await importRoster(own, { activityId, fileName: "名冊.csv", bytes: csv })).toEqual({ rows: 3, added: 3, updated: 0, repeated: false });
      const ods = writeOds([{ name: "名冊", rows: [["Name", "E-mail", "Sex", "Nationality", "Affiliation", "Hours"], ...people] }]);
      for (const [fileName, bytes] of [
        ["名冊.csv", csv.slice(3)],
        ["again.ods", ods],
      ] as const)
        expect(await importRoster(own, { activityId, fileName, bytes })).toMatchObject({ added: 0, updated: 0, repeated: true });
      const rows = await enrolled(ctx, activityId);
      expect(rows.map((one) => one.attendedHours).sort((a, b) => a - b)).toEqual([0, 3, 9]);
      expect(rows.every((one) => one.state === "enrolled")).toBe(true);
      const kept = await ctx.db
        .select()
        .from(persons)
        .where(
          inArray(
            persons.id,
            rows.map((one) => one.personId),
          ),
        );
      expect(kept.map((one) => one.name)).toEqual(expect.arrayContaining(["𠮷田花子", "=1+1"]));
      expect(kept.find((one) => one.name === "𠮷田花子")).toMatchObject({
        gender: "female",
        nationality: "日本",
        affiliation: "臺灣大學",
        contactEmail: "hanako@example.org",
      });
      expect((await typesOf(ctx, activityId)).at(-1)).toMatchObject({ type: "roster.imported", body: { activityId, rows: 3, added: 3, updated: 0 } });
      expect(await ctx.db.select().from(rosterImports).where(eq(rosterImports.activityId, activityId))).toHaveLength(1);
    }));
  it("finds people again by address across classes, by name within one, and never rewrites an account", () =>
    rolledBack(async (ctx) => {
      const first = await listed(ctx);
      await importRoster(first.own, {
        activityId: first.activityId,
        fileName: "a.csv",
        bytes: roster([
          ["王小明", "", "", "", "", 3],
          ["林", "lin@example.org", "女", "", "", 3],
        ]),
      });
      const account = await makePerson(ctx, { name: "陳帳號", email: "chen@example.org" });
      expect(
        await importRoster(first.own, {
          activityId: first.activityId,
          fileName: "b.csv",
          bytes: roster([
            ["王小明", "ming@example.org", "男", "", "", 4],
            ["林", "LIN@example.org", "", "", "", 3],
            ["陳某某", "chen@example.org", "男", "", "", 1],
          ]),
        }),
      ).toMatchObject({ added: 1, updated: 1 });
      const second = await listed(ctx);
      await importRoster(second.own, {
        activityId: second.activityId,
        fileName: "a.csv",
        bytes: roster([
          ["王小明", "", "", "", "", 1],
          ["Lin", "lin@example.org", "", "", "", 1],
        ]),
      });
      const one = await enrolled(ctx, first.activityId);
      const two = await enrolled(ctx, second.activityId);
      expect(one).toHaveLength(3);
      expect(two.filter((row) => one.some((other) => other.personId === row.personId))).toHaveLength(1);
      const [kept] = await ctx.db.select().from(persons).where(eq(persons.id, account.id));
      expect(kept).toMatchObject({ name: "陳帳號", gender: "undisclosed" });
      const [ming] = await ctx.db.select().from(persons).where(eq(persons.contactEmail, "ming@example.org"));
      expect(ming).toMatchObject({ name: "王小明", gender: "male" });
    }));
  it("finds somebody again by either of his addresses", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const one = await makePerson(ctx, { name: "林雙址", email: "work@example.org" });
      await ctx.db.update(persons).set({ contactEmail: "Home@example.org" }).where(eq(persons.id, one.id));
      await importRoster(own, { activityId, fileName: "a.csv", bytes: roster([["林雙址", "home@example.org", "", "", "", 3]]) });
      const second = await listed(ctx);
      await importRoster(second.own, {
        activityId: second.activityId,
        fileName: "a.csv",
        bytes: roster([["林", "WORK@example.org", "", "", "", 3]]),
      });
      for (const id of [activityId, second.activityId]) expect((await enrolled(ctx, id)).map((row) => row.personId)).toEqual([one.id]);
      const again = { activityId, fileName: "b.csv", bytes: roster([["林雙址", "work@example.org", "", "", "", 5]]) };
      expect(await importRoster(own, again)).toMatchObject({ added: 0, updated: 1 });
    }));
  it("is refused whole when a row is wrong, the file is of another kind, or guardians are not mentioned", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const rows = [["姓名"], ["王"]];
      const bad = roster([
        ["王", "x", "", "", "", 3],
        ["李", "", "", "", "", 4],
      ]);
      expect((await previewRoster(own, { activityId, fileName: "a.csv", bytes: bad })).reading.faults).toMatchObject([
        { line: 2, column: "email", reason: "errors_invalid_email" },
      ]);
      await expect(importRoster(own, { activityId, fileName: "a.csv", bytes: bad })).rejects.toEqual(refusedAs("invalid"));
      const pdf = new TextEncoder().encode("%PDF-1.7 …");
      for (const [fileName, bytes] of [
        ["a.xlsx", writeXlsx([{ name: "a", rows }])],
        ["a.csv", writeXlsx([{ name: "a", rows }])],
        ["a.pdf", pdf],
        ["a.ods", pdf],
      ] as const)
        await expect(previewRoster(own, { activityId, fileName, bytes }), fileName).rejects.toEqual(
          refusedAs("invalid", { file: [expect.stringMatching(/^errors_sheet_/)] }),
        );
      const long = [["姓名"], ...Array.from({ length: 2001 }, (_, n) => [`學員${n}`])];
      await expect(importRoster(own, { activityId, fileName: "a.csv", sheet: long })).rejects.toEqual(
        refusedAs("invalid", { file: ["activities_roster_too_long"] }),
      );
      expect(await enrolled(ctx, activityId)).toHaveLength(0);
      const camp = await listed(ctx, { kind: "grassroots_camp" });
      await expect(importRoster(camp.own, { activityId: camp.activityId, fileName: "a.csv", sheet: rows })).rejects.toEqual(
        refusedAs("invalid", { guardians: ["errors_must_accept"] }),
      );
      expect(await importRoster(camp.own, { activityId: camp.activityId, fileName: "a.csv", sheet: rows, guardians: true })).toMatchObject({
        added: 1,
      });
    }));
  it("of 500 people is in whole, and each of them completes", () =>
    rolledBack(async (ctx) => {
      const { activityId, own } = await listed(ctx);
      const bytes = roster(Array.from({ length: 500 }, (_, n) => [`學員${n}`, `p${n}@example.org`, n % 2 ? "男" : "女", "", "單位", 9]));
      expect(await importRoster(own, { activityId, fileName: "大.csv", bytes })).toMatchObject({ added: 500 });
      expect(await endActivity(own, { activityId })).toEqual({ completed: 500, notCompleted: 0 });
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
