import { as, rolledBack } from "@tests/support/database";
import { makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { expect, test } from "vitest";
import { publicChallengePage, relatedChallenges } from "~/features/discovery/index.server";
import { type Ctx, visitor } from "~/lib/ctx";

const organisationOf = (ctx: Ctx, name: string) => makeOrganisation(ctx, { name });

test("what is not public is not found, except by those who have its record", () =>
  rolledBack(async (ctx) => {
    const owner = await makeOwner(ctx, await organisationOf(ctx, "甲廠"));
    const draft = await makeChallenge(ctx, owner, { state: "draft" });
    const submitted = await makeChallenge(ctx, owner, { state: "submitted" });
    const staff = await makePerson(ctx, { roles: ["staff"] });
    const { lead } = await makeTeam(ctx);
    for (const actor of [visitor, lead, await makePerson(ctx)]) {
      await expect(publicChallengePage(as(ctx, actor), draft.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(publicChallengePage(as(ctx, actor), submitted.id)).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await publicChallengePage(as(ctx, owner), draft.id)).toBeNull();
    expect(await publicChallengePage(as(ctx, staff), submitted.id)).toBeNull();
    await expect(publicChallengePage(as(ctx, staff), draft.id)).rejects.toMatchObject({ code: "not_found" });
  }));

test("each reader is told the step that is his", () =>
  rolledBack(async (ctx) => {
    const owner = await makeOwner(ctx, await organisationOf(ctx, "甲廠"));
    const { id } = await makeChallenge(ctx, owner, { state: "published" });
    const { lead, team } = await makeTeam(ctx);
    const member = { ...(await makePerson(ctx)), teams: [{ id: team.id, name: team.name, role: "member" as const }] };
    const staff = await makePerson(ctx, { roles: ["staff"] });
    const seen = async (actor: Ctx["actor"]) => {
      const page = await publicChallengePage(as(ctx, actor), id);
      return [page?.applicant, page?.hasRecord];
    };
    expect(await seen(visitor)).toEqual(["visitor", false]);
    expect(await seen(lead)).toEqual(["lead", false]);
    expect(await seen(member)).toEqual(["member", false]);
    expect(await seen(await makePerson(ctx))).toEqual(["newcomer", false]);
    expect(await seen(owner)).toEqual(["party", true]);
    expect(await seen(staff)).toEqual(["party", true]);
  }));

test("after the deadline nobody is asked to apply, whether or not the job has run", () =>
  rolledBack(async (ctx) => {
    const owner = await makeOwner(ctx, await organisationOf(ctx, "甲廠"));
    const { id } = await makeChallenge(ctx, owner, { state: "published", applicationsCloseAt: ctx.now });
    expect((await publicChallengePage(as(ctx, visitor), id))?.closed).toMatch(/\p{Script=Han}/u);
  }));

test("related challenges are public ones of the same owner or industry, the open and the owner's own first", () =>
  rolledBack(async (ctx) => {
    const mine = await makeOwner(ctx, await organisationOf(ctx, "甲廠"));
    const other = await makeOwner(ctx, await organisationOf(ctx, "乙廠"));
    const self = await makeChallenge(ctx, mine, { state: "published" });
    const closed = await makeChallenge(ctx, mine, { state: "closed_to_applications" });
    const sameIndustry = await makeChallenge(ctx, other, { state: "published" });
    const own = await makeChallenge(ctx, mine, { state: "published", industry: "retail" });
    await makeChallenge(ctx, other, { state: "published", industry: "retail" });
    await makeChallenge(ctx, mine, { state: "draft" });
    const related = await relatedChallenges(
      as(ctx, visitor),
      { id: self.id, organisation: { id: self.organisationId, name: "", nameEn: null, kind: "enterprise", isDemo: false }, industry: self.industry },
      9,
    );
    expect(related.map((one) => one.id)).toEqual([own.id, sameIndustry.id, closed.id]);
  }));
