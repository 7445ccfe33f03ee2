import { personReferences, secretColumns } from "@db/queries/accounts-export.server";
import * as schema from "@db/schema";
import { accounts, persons } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeChallenge, makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import { eq, getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { profileForm } from "~/features/accounts";
import { changeLocale, exportMyData, myProfile, myRecords, updateProfile } from "~/features/accounts/index.server";
import { asVisitor, eventsAbout, makeMember } from "./world";

const form = {
  version: "1",
  name: "張喆 𠮷",
  gender: "female",
  languages: ["zh", "nan"],
  locale: "en",
  calendar: "roc",
  mailNotices: "yes",
  phone: "（０２）２３４５－６７８９ #12",
};

describe("the profile", () => {
  it("is changed by its owner, and only what changed is named in the log", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx, { name: "張喆 𠮷" });
      const me = as(ctx, person);
      await updateProfile(me, profileForm.parse(form));
      expect(await myProfile(me)).toMatchObject({
        profile: { name: "張喆 𠮷", gender: "female", languages: ["zh", "nan"], phone: "(02)2345-6789 #12", version: 2 },
        preferences: { locale: "en", calendar: "roc", mailNotices: true },
      });
      const [event] = await eventsAbout(ctx, person.id);
      expect(event).toMatchObject({
        type: "account.profile_changed",
        audience: "self",
        body: { fields: ["gender", "languages", "phone", "locale", "calendar"] },
      });
      await changeLocale(me, { locale: "zh-TW" });
      expect((await myProfile(me)).preferences.locale).toBe("zh-TW");
    }));

  it("refuses a form opened before another change", () =>
    rolledBack(async (ctx) => {
      const me = as(ctx, await makePerson(ctx));
      await updateProfile(me, profileForm.parse(form));
      await expect(updateProfile(me, profileForm.parse({ ...form, name: "後來的人" }))).rejects.toMatchObject({ code: "conflict" });
    }));

  it("is nobody's without signing in", () =>
    rolledBack(async (ctx) => {
      await expect(updateProfile(asVisitor(ctx), profileForm.parse(form))).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(exportMyData(asVisitor(ctx))).rejects.toMatchObject({ code: "unauthenticated" });
    }));

  it.each([
    [{ name: "" }, "name"],
    [{ name: "甲".repeat(51) }, "name"],
    [{ name: "甲\u0000乙" }, "name"],
    [{ phone: "請撥打總機" }, "phone"],
    [{ romanisedName: "王小明" }, "romanisedName"],
    [{ bio: "字".repeat(10_000) }, "bio"],
    [{ gender: "x" }, "gender"],
    [{ languages: ["klingon"] }, "languages"],
  ])("refuses %j on its field", (over, field) => {
    const result = profileForm.safeParse({ ...form, ...over });
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.path[0]).toBe(field);
  });
});

const archive = z.object({
  sections: z.array(z.object({ table: z.string(), office: z.boolean(), rows: z.array(z.record(z.string(), z.unknown())) })),
});

describe("the data one can take away", () => {
  it("holds every table that points at a person, secrets apart", () => {
    const named = new Set(personReferences().map((one) => one.name));
    for (const table of Object.values(schema)) {
      if (!is(table, PgTable) || table === persons) continue;
      const points = getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === persons);
      if (points) expect(named, getTableName(table)).toContain(getTableName(table));
      const secrets = Object.keys(getTableColumns(table)).filter(
        (column) => /hash$/i.test(column) && !["textHash", "contentHash", "inputHash"].includes(column),
      );
      if (named.has(getTableName(table))) expect(secretColumns[getTableName(table)] ?? []).toEqual(secrets);
    }
  });

  it("is one zip with a page, a CSV for each kind and JSON, all of it one's own", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const owner = await makeOwner(ctx, organisation);
      await ctx.db.update(persons).set({ bio: "=1+1 <script>alert(1)</script>" }).where(eq(persons.id, owner.id));
      await ctx.db.update(accounts).set({ passwordHash: "very-secret" }).where(eq(accounts.personId, owner.id));
      await makeChallenge(ctx, owner);
      const stranger = await makePerson(ctx, { name: "別人", email: "stranger@example.org" });
      await updateProfile(as(ctx, stranger), profileForm.parse({ ...form, name: "別人" }));
      const { bytes, rows } = await exportMyData(as(ctx, owner));
      const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
      const { sections } = archive.parse(JSON.parse(files["data.json"] ?? ""));
      expect(sections.map((one) => one.table)).toEqual(expect.arrayContaining(["persons", "accounts", "organisation_members", "challenges"]));
      expect(sections.reduce((sum, one) => sum + one.rows.length, 0)).toBe(rows);
      for (const { table, office } of sections) expect(files).toHaveProperty([`csv/${office ? `${table}-office` : table}.csv`]);
      const everything = Object.values(files).join("\n");
      for (const secret of ["very-secret", "別人", "stranger@example.org"]) expect(everything).not.toContain(secret);
      expect(files["index.html"]).toContain("&lt;script&gt;");
      expect(files["index.html"]).not.toContain("<script>");
      expect(files["csv/persons.csv"]).toContain("'=1+1");
      expect((await eventsAbout(ctx, owner.id)).at(-1)).toMatchObject({ type: "account.data_exported", body: { rows } });
    }));

  it("lists records of others handled in office by number and date only", () =>
    rolledBack(async (ctx) => {
      const staff = await makePerson(ctx, { roles: ["staff"] });
      await makeOrganisation(ctx, { name: "機密的公司", verifiedBy: staff.id, verifiedAt: ctx.now });
      const { bytes } = await exportMyData(as(ctx, staff));
      const json = strFromU8(unzipSync(bytes)["data.json"] ?? new Uint8Array());
      expect(json).not.toContain("機密的公司");
      const office = archive.parse(JSON.parse(json)).sections.find((one) => one.table === "organisations");
      expect(office).toMatchObject({ office: true, rows: [{ id: expect.any(String), verifiedAt: ctx.now.toISOString() }] });
    }));

  it("shows the latest events of one's account", () =>
    rolledBack(async (ctx) => {
      const me = as(ctx, await makeMember(ctx));
      await updateProfile(me, profileForm.parse(form));
      expect((await myRecords(me)).events).toMatchObject([{ what: "修改個人資料" }]);
    }));
});
