import { challenges } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeApplication, makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { browseOrganisations, organisationPage } from "~/features/organisations/index.server";
import { visitor } from "~/lib/ctx";
import { decodeCursor } from "~/lib/pagination";

describe("the public list", () => {
  it("shows who was checked or has published, finds 臺 by 台, and pages by twenty without losing one", () =>
    rolledBack(async (ctx) => {
      for (let n = 0; n < 23; n += 1)
        await makeOrganisation(ctx, {
          name: `臺北第${n}精機`,
          verifiedAt: ctx.now,
          createdAt: new Date(ctx.now.getTime() + n),
          industry: "machinery",
        });
      const hidden = await makeOrganisation(ctx, { name: "臺北尚未查核" });
      const search = { q: "台北", kinds: [], industries: [] };
      const first = await browseOrganisations(as(ctx, visitor), search);
      expect(first).toMatchObject({ total: 23, kinds: { enterprise: 23 }, industries: { machinery: 23 } });
      expect(first.items).toHaveLength(20);
      const second = await browseOrganisations(as(ctx, visitor), { ...search, after: decodeCursor(first.next ?? "") });
      expect(new Set([...first.items, ...second.items].map((one) => one.id)).size).toBe(23);
      expect(second.next).toBeNull();
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      expect((await browseOrganisations(staff, search)).total).toBe(24);
      await expect(organisationPage(as(ctx, visitor), hidden.id)).rejects.toMatchObject({ code: "not_found" });
      expect((await browseOrganisations(ctx, { q: "%_\\", kinds: [], industries: [] })).total).toBe(0);
    }));

  it("leads with whoever published last, and pages over the line between those and the rest without losing one", () =>
    rolledBack(async (ctx) => {
      const at = (days: number) => new Date(ctx.now.getTime() + days * 86_400_000);
      const published: string[] = [];
      for (let n = 0; n < 15; n += 1) {
        const one = await makeOrganisation(ctx, { name: `先後第${n}精機`, createdAt: at(-400 - n) });
        const owner = await makeOwner(ctx, one);
        await makeChallenge(ctx, owner, { state: "published", firstPublishedAt: at(-n) });
        published.push(one.id);
      }
      const rest: string[] = [];
      for (let n = 0; n < 15; n += 1)
        rest.push((await makeOrganisation(ctx, { name: `先後再第${n}精機`, verifiedAt: ctx.now, createdAt: at(-n) })).id);
      const search = { q: "先後", kinds: [], industries: [] };
      const first = await browseOrganisations(as(ctx, visitor), search);
      const second = await browseOrganisations(as(ctx, visitor), { ...search, after: decodeCursor(first.next ?? "") });
      expect([...first.items, ...second.items].map((one) => one.id)).toEqual([...published, ...rest]);
    }));

  it("counts published challenges and tells how applications were answered", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx, { name: "只此一家示範實業" });
      const owner = await makeOwner(ctx, organisation);
      const long = new Date(ctx.now.getTime() - 60 * 86_400_000);
      const challenge = await makeChallenge(ctx, owner, { state: "closed_to_applications", applicationsCloseAt: long });
      await makeChallenge(ctx, owner);
      for (const over of [{ state: "not_selected" as const, stateSince: long }, { state: "submitted" as const }, { state: "withdrawn" as const }]) {
        const { team, lead } = await makeTeam(ctx);
        await makeApplication(ctx, challenge.id, team, lead, over);
      }
      const page = await organisationPage(as(ctx, visitor), organisation.id);
      expect(page.answering).toEqual({ received: 2, inTime: 1, late: 0, waiting: 0, overdue: 1 });
      expect(page.challenges.map((one) => one.id)).toEqual([challenge.id]);
      expect(page.ubn).toBeNull();
      const search = { q: organisation.name, kinds: [], industries: [] };
      expect((await browseOrganisations(as(ctx, visitor), search)).items).toMatchObject([{ id: organisation.id, published: 1 }]);
      await ctx.db.update(challenges).set({ state: "draft" }).where(eq(challenges.id, challenge.id));
      expect((await browseOrganisations(as(ctx, visitor), search)).total).toBe(0);
    }));
});
