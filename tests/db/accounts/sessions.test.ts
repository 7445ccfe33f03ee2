import { organisationMembers, sessions, teamMembers } from "@db/schema";
import { rolledBack, testNow } from "@tests/support/database";
import { makeOrganisation, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { beginSession, endOneSession, endSessionOf, endSessionsOf, listSessions, resolveActor } from "~/features/accounts/sessions.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";

const day = 86_400_000;
const later = (ms: number) => new Date(testNow.getTime() + ms);
const begin = (ctx: Ctx, personId: string, replaces: string | null = null) =>
  beginSession(ctx.db, ctx.now, { personId, userAgent: "Test", replaces });

describe("sessions", () => {
  it("tell who is asking, with roles and memberships", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx, { name: "林堃", roles: ["staff", "broker"] });
      const organisation = await makeOrganisation(ctx);
      const { team } = await makeTeam(ctx);
      const left = await makeTeam(ctx, { name: "已解散", dissolvedAt: ctx.now });
      await ctx.db
        .insert(organisationMembers)
        .values({ id: newId(), organisationId: organisation.id, personId: person.id, role: "lead", state: "active", createdAt: ctx.now });
      for (const one of [team, left.team])
        await ctx.db
          .insert(teamMembers)
          .values({ id: newId(), teamId: one.id, personId: person.id, role: "member", state: "active", createdAt: ctx.now });
      const { token } = await begin(ctx, person.id);
      expect(await resolveActor(ctx.db, token, ctx.now)).toEqual({
        kind: "person",
        id: person.id,
        name: "林堃",
        locale: null,
        roles: ["broker", "staff"],
        organisations: [{ id: organisation.id, name: organisation.name, nameEn: null, kind: "enterprise", role: "lead" }],
        teams: [{ id: team.id, name: team.name, nameEn: null, role: "member" }],
      });
    }));

  it("keep only a hash, and the hash opens nothing", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      const { token } = await begin(ctx, person.id);
      const [row] = await ctx.db.select().from(sessions).where(eq(sessions.personId, person.id));
      expect(row?.idHash).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.stringify(row)).not.toContain(token);
      expect(await resolveActor(ctx.db, row?.idHash ?? "", ctx.now)).toEqual({ kind: "visitor" });
      expect(await resolveActor(ctx.db, row?.publicId ?? "", ctx.now)).toEqual({ kind: "visitor" });
    }));

  it("change their id at each sign-in and end the one brought along", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      const first = await begin(ctx, person.id);
      const second = await begin(ctx, person.id, first.token);
      expect(second.token).not.toBe(first.token);
      expect(await resolveActor(ctx.db, first.token, ctx.now)).toEqual({ kind: "visitor" });
      expect(await resolveActor(ctx.db, second.token, ctx.now)).toMatchObject({ id: person.id });
    }));

  it("end when unused for 14 days, for officers after 12 hours", () =>
    rolledBack(async (ctx) => {
      const [person, officer] = [await makePerson(ctx), await makePerson(ctx, { roles: ["staff"] })];
      const [one, other] = [await begin(ctx, person.id), await begin(ctx, officer.id)];
      expect(await resolveActor(ctx.db, other.token, later(11 * 3_600_000))).toMatchObject({ kind: "person" });
      expect(await resolveActor(ctx.db, other.token, later(24 * 3_600_000))).toEqual({ kind: "visitor" });
      expect(await resolveActor(ctx.db, one.token, later(14 * day))).toEqual({ kind: "visitor" });
    }));

  it("are prolonged by use, but never past 30 days", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      const { token } = await begin(ctx, person.id);
      for (const days of [10, 20, 29]) expect(await resolveActor(ctx.db, token, later(days * day))).toMatchObject({ kind: "person" });
      expect(await resolveActor(ctx.db, token, later(30 * day))).toEqual({ kind: "visitor" });
    }));

  it("are of no use once ended, one by one or all but this one", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      const [a, b, c] = [await begin(ctx, person.id), await begin(ctx, person.id), await begin(ctx, person.id)];
      await endSessionOf(ctx.db, ctx.now, a.token);
      expect(await resolveActor(ctx.db, a.token, ctx.now)).toEqual({ kind: "visitor" });
      const listed = await listSessions(ctx.db, person.id, b.token, ctx.now);
      expect(listed.map((one) => one.current).sort()).toEqual([false, true]);
      expect(await endSessionsOf(ctx.db, person.id, b.token)).toBe(1);
      expect(await resolveActor(ctx.db, c.token, ctx.now)).toEqual({ kind: "visitor" });
      expect(await resolveActor(ctx.db, b.token, ctx.now)).toMatchObject({ kind: "person" });
    }));

  it("of somebody else cannot be ended by guessing their public id", () =>
    rolledBack(async (ctx) => {
      const [person, stranger] = [await makePerson(ctx), await makePerson(ctx)];
      const { token } = await begin(ctx, person.id);
      const [shown] = await listSessions(ctx.db, person.id, null, ctx.now);
      expect(await endOneSession(ctx.db, stranger.id, shown?.publicId ?? "")).toBe(false);
      expect(await resolveActor(ctx.db, token, ctx.now)).toMatchObject({ kind: "person" });
    }));
});
