import { activities, enrolments, persons } from "@db/schema";
import { loadReference } from "@seeds/reference/load.server";
import { as, rolledBack } from "@tests/support/database";
import { makeOrganisation, makePerson } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { genderShares, publicGender } from "~/features/kpi/index.server";
import { currentYear } from "~/features/programmes/index.server";
import { visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

describe("gender", () => {
  it("says how many are lacking where the rule binds, and lets statistics be statistics", () =>
    rolledBack(async (ctx) => {
      await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
      for (const gender of ["female", "male", "male", "male", "male"] as const) await makePerson(ctx, { roles: ["reviewer"], gender });
      const staff = await makePerson(ctx, { roles: ["staff"], gender: "female" });
      const page = await genderShares(as(ctx, staff));
      expect(page.bound.find((one) => one.group === "reviewers")?.rule).toMatchObject({ members: 5, needed: 2, lacking: { female: 1, male: 0 } });
      expect(page.bound.find((one) => one.group === "staff")?.rule).toMatchObject({ applies: false });
      expect(page.awareness).toEqual({ trained: 0, members: 1 });
      for (const who of [await makePerson(ctx), await makePerson(ctx, { roles: ["mentor"] })])
        await expect(genderShares(as(ctx, who))).rejects.toMatchObject({ code: "forbidden" });
    }));

  it("publishes no group that is small, however it is read", () =>
    rolledBack(async (ctx) => {
      await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
      const institute = await makeOrganisation(ctx, { kind: "institute" });
      const activityId = newId();
      await ctx.db.insert(activities).values({
        id: activityId,
        kind: "workshop",
        state: "ended",
        instituteId: institute.id,
        title: { zh: "工作坊", lang: "zh" },
        startsOn: "2026-02-01",
        endsOn: "2026-02-03",
        hours: 18,
        completionHours: 12,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      });
      for (const [gender, count] of [
        ["female", 3],
        ["male", 20],
        ["undisclosed", 6],
      ] as const)
        for (let n = 0; n < count; n += 1) {
          const id = newId();
          await ctx.db.insert(persons).values({ id, name: "學員", gender, createdAt: ctx.now, updatedAt: ctx.now });
          await ctx.db
            .insert(enrolments)
            .values({ id: newId(), activityId, personId: id, state: "completed", attendedHours: 18, createdAt: ctx.now, updatedAt: ctx.now });
        }
      const shown = await publicGender(as(ctx, visitor), await currentYear(ctx.db, ctx.now));
      expect(shown.groups.find((one) => one.group === "trainees")).toEqual({
        group: "trainees",
        share: null,
        counts: { female: null, male: 20, other: 0, undisclosed: null, total: 29 },
      });
      expect(shown.groups.map((one) => one.group)).not.toContain("talent_pool");
    }));
});
