import { challengeNotes, evidence, mails } from "@db/schema";
import { rolledBack } from "@tests/support/database";
import { makeOrganisation, makeOwner, makeTeam } from "@tests/support/factories";
import { visit } from "@tests/support/visit";
import { expect, it } from "vitest";
import type { Ctx, Person } from "~/lib/ctx";
import * as notes from "~/routes/challenges/notes";
import * as organisationMembers from "~/routes/organisations/members";
import * as teamMembers from "~/routes/teams/members";
import * as profileItem from "~/routes/teams/profile-item";
import { inReview, makeWorld } from "../challenges/story";

type Door = { loader: Parameters<typeof visit>[0]; action: Parameters<typeof visit>[0] };

/** Opens the page and sends its form twice, as a reader without scripts can. @returns where each was sent. */
async function twice(ctx: Ctx, door: Door, actor: Person, params: Record<string, string>, form: Record<string, string>) {
  const at = { db: ctx.db, actor, params };
  const { key } = (await visit(door.loader, "/x", at)).value as { key: string };
  const places: (string | null | undefined)[] = [];
  for (const _ of [1, 2]) {
    const { thrown } = await visit(door.action, "/x", { ...at, form: { ...form, _key: key } });
    places.push(thrown?.status === 303 ? thrown.headers.get("Location") : String(thrown?.status));
  }
  return { places, key };
}

it("writes a note of coaching once", () =>
  rolledBack(async (ctx) => {
    const world = await makeWorld(ctx);
    const challengeId = await inReview(ctx, world);
    const form = { intent: "add", field: "problem", body: "漏檢由誰量、量多久？" };
    const to = `/challenges/${challengeId}/notes`;
    expect((await twice(ctx, notes, world.broker, { challengeId }, form)).places).toEqual([to, to]);
    expect(await ctx.db.select().from(challengeNotes)).toHaveLength(1);
  }));

it("adds a piece of evidence once, and the next page may add the same again", () =>
  rolledBack(async (ctx) => {
    const { team, lead } = await makeTeam(ctx);
    const form = { intent: "add", kind: "past_work", title: "連接器目檢", evidenceLevel: "3" };
    const at = { teamId: team.id, item: "CI9" };
    const to = `/teams/${team.id}/profile/items/CI9`;
    const { places, key } = await twice(ctx, profileItem, lead, at, form);
    expect(places).toEqual([to, to]);
    expect(await ctx.db.select().from(evidence)).toHaveLength(1);
    expect((await twice(ctx, profileItem, lead, at, form)).key).not.toBe(key);
    expect(await ctx.db.select().from(evidence)).toHaveLength(2);
  }));

it("sends one letter of invitation, to a team and to an organisation", () =>
  rolledBack(async (ctx) => {
    const { team, lead } = await makeTeam(ctx);
    const organisation = await makeOrganisation(ctx);
    const owner = await makeOwner(ctx, organisation);
    const form = { intent: "invite", email: "new@example.org", role: "member" };
    const letters = async () => (await ctx.db.select().from(mails)).filter((one) => one.toAddress === form.email).length;
    await twice(ctx, teamMembers, lead, { teamId: team.id }, form);
    expect(await letters()).toBe(1);
    await twice(ctx, organisationMembers, owner, { organisationId: organisation.id }, form);
    expect(await letters()).toBe(2);
  }));
