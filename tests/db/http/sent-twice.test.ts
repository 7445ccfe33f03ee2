import { assignmentRuns, challengeNotes, evidence, mails } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { visit } from "@tests/support/visit";
import { expect, it } from "vitest";
import { requestRun } from "~/features/assignments/index.server";
import { onceKey } from "~/http/once.server";
import type { Ctx, Person } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import * as notes from "~/routes/challenges/notes";
import * as organisationMembers from "~/routes/organisations/members";
import * as wishes from "~/routes/staff/assignment";
import * as teamMembers from "~/routes/teams/members";
import * as profileItem from "~/routes/teams/profile-item";
import { policyOf } from "../assignments/world";
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

it("does the work of two different forms of one page, and of one form whose words were changed", () =>
  rolledBack(async (ctx) => {
    const staff = await makePerson(ctx, { roles: ["staff"] });
    const { id: runId } = await requestRun(as(ctx, staff), policyOf());
    const [left, right] = [newId(), newId()];
    const key = onceKey();
    const press = async (door: Door["action"], params: Record<string, string>, form: Record<string, string>, path: string) =>
      (await visit(door, path, { db: ctx.db, actor: staff, params, form: { ...form, _key: key } })).thrown?.headers.get("Location");
    const wish = (form: Record<string, string>, run = runId) =>
      press(wishes.action, { runId: run }, { left, right, reason: "雙方都不願再來", ...form }, `/staff/assignments/${run}`);
    const places = [await wish({ wish: "veto" }), await wish({ wish: "lock" }), await wish({ wish: "lock", reason: "改變主意" })];
    const [veto, lock] = places;
    // The very same press once more leads where it led before.
    expect([await wish({ wish: "lock" }), await wish({ wish: "veto" })]).toEqual([lock, veto]);
    const other = await wish({ wish: "veto" }, veto?.split("/").at(-1));
    expect(new Set([...places, other]).size).toBe(4);
    expect((await ctx.db.select().from(assignmentRuns)).length).toBe(5);
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
