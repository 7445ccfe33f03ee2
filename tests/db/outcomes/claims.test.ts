import { as, rolledBack } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { claimsList, decideClaim, proposeClaim } from "~/features/outcomes/index.server";
import { visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

const job = {
  kind: "job" as const,
  title: "新增 3 名資料工程師",
  quantity: 3,
  occurredOn: "2026-03-01",
  evidenceNote: "勞保投保名冊三筆",
  isPublic: false,
};

describe("an outcome", () => {
  it("counts once somebody else has verified it", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx, { nameEn: "Example Precision" }));
      const [organisation] = owner.organisations;
      const staff = await makePerson(ctx, { roles: ["staff"] });
      const { id } = await proposeClaim(as(ctx, owner), { ...job, organisationId: organisation?.id });
      expect((await claimsList(as(ctx, staff), { state: "proposed" })).claims.map((claim) => claim.id)).toContain(id);
      const named = async (locale: "zh-TW" | "en") =>
        (await claimsList({ ...as(ctx, staff), locale }, { state: "proposed" })).claims.find((claim) => claim.id === id)?.organisation;
      expect([await named("zh-TW"), await named("en")]).toEqual(["示範精密股份有限公司", "Example Precision"]);
      await expect(decideClaim(as(ctx, owner), { claimId: id, version: 1, decision: "verified" })).rejects.toMatchObject({ code: "forbidden" });
      await decideClaim(as(ctx, staff), { claimId: id, version: 1, decision: "verified" });
      await expect(decideClaim(as(ctx, staff), { claimId: id, version: 2, decision: "rejected", note: "改變主意" })).rejects.toMatchObject({
        code: "wrong_state",
      });
    }));

  it("is never verified by whoever entered it or belongs to its organisation", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const insider = await makeOwner(ctx, organisation, "member", { roles: ["staff"] });
      const staff = await makePerson(ctx, { roles: ["staff"] });
      const own = await proposeClaim(as(ctx, staff), { ...job });
      await expect(decideClaim(as(ctx, staff), { claimId: own.id, version: 1, decision: "verified" })).rejects.toMatchObject({
        detail: { reason: "outcomes_refused_own" },
      });
      const theirs = await proposeClaim(as(ctx, staff), { ...job, organisationId: organisation.id });
      await expect(decideClaim(as(ctx, insider), { claimId: theirs.id, version: 1, decision: "verified" })).rejects.toMatchObject({
        code: "forbidden",
      });
    }));

  it("that looks like another needs a word before it is verified", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const staff = await makePerson(ctx, { roles: ["staff"] });
      const input = { ...job, organisationId: owner.organisations[0]?.id };
      const first = await proposeClaim(as(ctx, owner), input);
      const second = await proposeClaim(as(ctx, owner), input);
      await expect(decideClaim(as(ctx, staff), { claimId: first.id, version: 1, decision: "verified" })).rejects.toMatchObject({
        detail: { fields: { note: ["outcomes_refused_duplicate"] } },
      });
      await decideClaim(as(ctx, staff), { claimId: second.id, version: 1, decision: "rejected", note: "與前一筆重複" });
      await decideClaim(as(ctx, staff), { claimId: first.id, version: 1, decision: "verified" });
    }));

  it("refuses the future, fractions of people, strangers and unknown ids", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const input = { ...job, organisationId: owner.organisations[0]?.id };
      await expect(proposeClaim(as(ctx, owner), { ...input, occurredOn: "2027-01-01" })).rejects.toMatchObject({ code: "invalid" });
      await expect(proposeClaim(as(ctx, owner), { ...input, quantity: 1.5 })).rejects.toMatchObject({ code: "invalid" });
      await expect(proposeClaim(as(ctx, await makePerson(ctx)), input)).rejects.toMatchObject({ code: "forbidden" });
      await expect(proposeClaim(as(ctx, visitor), input)).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(
        decideClaim(as(ctx, await makePerson(ctx, { roles: ["staff"] })), { claimId: newId(), version: 1, decision: "verified" }),
      ).rejects.toMatchObject({ code: "not_found" });
      expect((await claimsList(as(ctx, await makePerson(ctx)), { state: "proposed" })).claims).toEqual([]);
    }));
});
