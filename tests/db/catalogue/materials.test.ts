import { as, rolledBack } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import { expect, test } from "vitest";
import { createListing, listingsToRead, materialsPage, providersFor, publishListing, withdrawListing } from "~/features/catalogue/index.server";
import { type Ctx, visitor } from "~/lib/ctx";

const material = {
  kind: "material" as const,
  title: { zh: "瑕疵影像入門", lang: "zh" as const },
  summary: { zh: "約十二小時。", lang: "zh" as const },
  body: undefined,
  engagementId: undefined,
  licence: "MIT",
  contact: undefined,
  url: "https://example.org/m",
  items: ["CI9", "CI7", "CI9"] as const,
};

async function world(ctx: Ctx) {
  const house = await makeOrganisation(ctx);
  const teacher = await makeOwner(ctx, house);
  return { house, teacher, staff: await makePerson(ctx, { roles: ["staff"] }), stranger: await makePerson(ctx) };
}
const ids = (found: readonly { id: string }[]) => found.map((one) => one.id);

test("a material is written by its provider, put up by the office and found by what it teaches", () =>
  rolledBack(async (ctx) => {
    const { house, teacher, staff, stranger } = await world(ctx);
    const { id } = await createListing(as(ctx, teacher), { ...material, providerId: house.id });
    for (const actor of [visitor, stranger]) {
      const seen = await materialsPage(as(ctx, actor));
      expect([...ids(seen.materials), ...ids(seen.hidden)]).not.toContain(id);
    }
    expect((await materialsPage(as(ctx, teacher))).hidden).toMatchObject([{ id, may: { publish: false, withdraw: true } }]);
    await expect(publishListing(as(ctx, teacher), { listingId: id })).rejects.toMatchObject({ code: "forbidden" });

    expect(ids((await listingsToRead(as(ctx, staff), 6)).items)).toEqual([id]);
    expect((await listingsToRead(as(ctx, teacher), 6)).items).toEqual([]);
    await publishListing(as(ctx, staff), { listingId: id });
    expect((await listingsToRead(as(ctx, staff), 6)).items).toEqual([]);
    const [shown] = (await materialsPage(as(ctx, visitor), { items: ["CI9"] })).materials;
    expect(shown).toMatchObject({ id, items: ["CI9", "CI7"], provider: { id: house.id }, may: { publish: false, withdraw: false } });
    expect(ids((await materialsPage(as(ctx, visitor), { items: ["S01"] })).materials)).not.toContain(id);

    await withdrawListing(as(ctx, teacher), { listingId: id });
    expect(ids((await materialsPage(as(ctx, visitor))).materials)).not.toContain(id);
    expect(ids((await materialsPage(as(ctx, staff))).hidden)).toContain(id);
  }));

test("what the desk says waits is among what the page shows, however much is hidden", () =>
  rolledBack(async (ctx) => {
    const { staff } = await world(ctx);
    const hour = (n: number) => new Date(ctx.now.getTime() + n * 3_600_000);
    const write = async (n: number) => (await createListing({ ...as(ctx, staff), now: hour(n) }, { ...material, providerId: undefined })).id;
    const drafts: string[] = [];
    for (let n = 0; n < 7; n += 1) drafts.push(await write(n));
    const down: string[] = [];
    for (let n = 7; n < 55; n += 1) down.unshift(await write(n));
    for (const [n, listingId] of [...down].reverse().entries()) await withdrawListing({ ...as(ctx, staff), now: hour(100 + n) }, { listingId });
    const shown = ids((await materialsPage({ ...as(ctx, staff), now: hour(200) })).hidden);
    expect(ids((await listingsToRead(as(ctx, staff), 6)).items)).toEqual(drafts.slice(0, 6));
    expect(shown).toEqual([...drafts, ...down].slice(0, 50));
  }));

test("only one's own organisation is spoken for, and the programme by its office alone", () =>
  rolledBack(async (ctx) => {
    const { house, teacher, staff, stranger } = await world(ctx);
    const other = await makeOrganisation(ctx);
    await expect(createListing(as(ctx, teacher), { ...material, providerId: other.id })).rejects.toMatchObject({ code: "forbidden" });
    await expect(createListing(as(ctx, teacher), { ...material, providerId: undefined })).rejects.toMatchObject({ code: "forbidden" });
    await expect(createListing(as(ctx, stranger), { ...material, providerId: house.id })).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await createListing(as(ctx, staff), { ...material, providerId: undefined });
    await publishListing(as(ctx, staff), { listingId: id });
    expect((await materialsPage(as(ctx, visitor))).materials).toMatchObject([{ id, provider: null }]);
    expect(providersFor(as(ctx, teacher))).toEqual({ own: [{ id: house.id, name: house.name }], office: false });
    expect(providersFor(as(ctx, stranger))).toEqual({ own: [], office: false });
    expect(providersFor(as(ctx, staff)).office).toBe(true);
  }));
