import { events, listings } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { CaseData } from "~/features/catalogue";
import { casePage, casesToTell, createListing, publicCases, publishListing, waitingCases, withdrawListing } from "~/features/catalogue/index.server";
import { type Ctx, visitor } from "~/lib/ctx";

const data: CaseData = {
  problem: { zh: "毛邊靠人眼挑，夜班漏檢多。", en: "Flash was picked out by eye; the night shift missed much.", lang: "zh" },
  solution: { zh: "以少樣本影像模型在出模口即時判讀。", lang: "zh" },
  results: [{ label: { zh: "毛邊漏檢率", en: "Flash missed", lang: "zh" }, before: "3.8 %", after: "0.6 %" }],
};
const words = {
  title: { zh: "夜班也抓得到的毛邊", en: "Flash caught at night too", lang: "zh" as const },
  summary: { zh: "漏檢率降到 0.6 %。", lang: "zh" as const },
};

async function world(ctx: Ctx) {
  const organisation = await makeOrganisation(ctx);
  const owner = await makeOwner(ctx, organisation);
  const challenge = await makeChallenge(ctx, owner, { state: "closed_to_applications" });
  const { team, lead } = await makeTeam(ctx, { isPublic: true });
  const application = await makeApplication(ctx, challenge.id, team, lead, { state: "accepted" });
  const engagement = await makeEngagement(ctx, application, undefined, { state: "closed" });
  const staff = await makePerson(ctx, { roles: ["staff"] });
  return { organisation, owner, challenge, team, engagement, staff, stranger: await makePerson(ctx) };
}

const write = (ctx: Ctx, engagementId: string) => createListing(ctx, { kind: "adoption_case", ...words, engagementId, data });

test("a case is written by its owner, put up by the office, and read by everybody with its challenge and team", () =>
  rolledBack(async (ctx) => {
    const { owner, staff, challenge, team, engagement, organisation } = await world(ctx);
    expect((await casesToTell(as(ctx, owner))).map((one) => one.id)).toEqual([engagement.id]);
    const { id } = await write(as(ctx, owner), engagement.id);
    expect(await casesToTell(as(ctx, owner))).toEqual([]);
    expect((await waitingCases(as(ctx, owner))).map((one) => one.id)).toEqual([id]);
    expect((await publicCases(as(ctx, visitor))).items).toEqual([]);
    await expect(casePage(as(ctx, visitor), id)).rejects.toMatchObject({ code: "not_found" });

    await publishListing(as(ctx, staff), { listingId: id });
    const [card] = (await publicCases(as(ctx, visitor))).items;
    expect(card).toMatchObject({
      id,
      state: "listed",
      owner: { id: organisation.id },
      team: { id: team.id },
      industry: "plastics",
      results: [{ after: "0.6 %" }],
    });
    const page = await casePage(as(ctx, visitor), id);
    expect(page).toMatchObject({
      challenge: { id: challenge.id, isPublic: true },
      problem: data.problem,
      may: { publish: { ok: false }, withdraw: { ok: false } },
    });
    expect(page.timeline.map((line) => line.type)).toEqual(["listing.published"]);

    const recorded = await ctx.db.select().from(events).where(eq(events.type, "listing.published"));
    expect(recorded[0]?.about).toEqual(expect.arrayContaining([organisation.id, engagement.id, challenge.id, team.id]));
  }));

test("nobody puts up what his own organisation offers, and a stranger does nothing", () =>
  rolledBack(async (ctx) => {
    const { owner, staff, organisation, engagement, stranger } = await world(ctx);
    await expect(write(as(ctx, stranger), engagement.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(write(as(ctx, visitor), engagement.id)).rejects.toMatchObject({ code: "unauthenticated" });
    const { id } = await write(as(ctx, owner), engagement.id);
    await expect(publishListing(as(ctx, owner), { listingId: id })).rejects.toMatchObject({ code: "forbidden" });
    const both = { ...staff, organisations: [{ id: organisation.id, name: organisation.name, kind: organisation.kind, role: "member" as const }] };
    await expect(publishListing(as(ctx, both), { listingId: id })).rejects.toMatchObject({
      code: "forbidden",
      detail: { reason: "catalogue_refused_own" },
    });
    await expect(publishListing(as(ctx, stranger), { listingId: id })).rejects.toMatchObject({ code: "not_found" });
  }));

test("what is taken down is gone for visitors and can be put up again", () =>
  rolledBack(async (ctx) => {
    const { owner, staff, engagement } = await world(ctx);
    const { id } = await write(as(ctx, owner), engagement.id);
    await publishListing(as(ctx, staff), { listingId: id });
    await expect(publishListing(as(ctx, staff), { listingId: id })).rejects.toMatchObject({ code: "wrong_state" });
    await withdrawListing(as(ctx, owner), { listingId: id });
    expect((await publicCases(as(ctx, visitor))).items).toEqual([]);
    await expect(casePage(as(ctx, visitor), id)).rejects.toMatchObject({ code: "not_found" });
    await publishListing(as(ctx, staff), { listingId: id });
    expect((await publicCases(as(ctx, visitor))).items).toHaveLength(1);
  }));

test("a listing whose day has passed is no longer public", () =>
  rolledBack(async (ctx) => {
    const { owner, staff, engagement } = await world(ctx);
    const expiresAt = new Date(ctx.now.getTime() + 86_400_000);
    const { id } = await createListing(as(ctx, owner), { kind: "adoption_case", ...words, engagementId: engagement.id, data, expiresAt });
    await publishListing(as(ctx, staff), { listingId: id });
    const later = { ...as(ctx, visitor), now: expiresAt };
    expect((await publicCases(later)).items).toEqual([]);
    await expect(casePage(later, id)).rejects.toMatchObject({ code: "not_found" });
    await publishListing({ ...later, actor: staff }, { listingId: id });
    expect((await publicCases(later)).items).toHaveLength(1);
  }));

test("pages of cases neither repeat nor lose one, even when put up at the same moment", () =>
  rolledBack(async (ctx) => {
    const { staff, engagement } = await world(ctx);
    for (let index = 0; index < 5; index += 1) {
      const { id } = await write(as(ctx, staff), engagement.id);
      await publishListing(as(ctx, staff), { listingId: id });
    }
    const seen: string[] = [];
    let after: { time: Date; id: string } | undefined;
    for (;;) {
      const page = await publicCases({ ...ctx, actor: visitor }, { size: 2, after });
      seen.push(...page.items.map((one) => one.id));
      const last = page.items.at(-1);
      if (!page.next || !last?.listedAt) break;
      after = { time: last.listedAt, id: last.id };
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  }));

test("a story of another shape does not break its page", () =>
  rolledBack(async (ctx) => {
    const { staff, engagement } = await world(ctx);
    const { id } = await write(as(ctx, staff), engagement.id);
    await publishListing(as(ctx, staff), { listingId: id });
    await ctx.db
      .update(listings)
      .set({ data: { results: "many" } })
      .where(eq(listings.id, id));
    expect(await casePage({ ...ctx, actor: visitor }, id)).toMatchObject({ results: [], problem: null });
  }));
