import { challengeRoleHolders, challenges, engagementMentors, teamMembers } from "@db/schema";
import { onEvent, type Tx, transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeEngagement, makePerson, makeTeam } from "@tests/support/factories";
import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { followMembership, submitApplication, withdrawApplication } from "~/features/applications/index.server";
import { assignBroker, followOwners, holdRole, rolesOn } from "~/features/challenges/index.server";
import { engagementView } from "~/features/engagements/index.server";
import { acceptInvitation, inviteMember } from "~/features/organisations/index.server";
import { answerTeamInvitation, inviteTeamMember, leaveTeam, removeTeamMember } from "~/features/teams/index.server";
import { say } from "~/i18n/lookup.server";
import type { Ctx, Person } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { drafted, makeWorld, refusal, submitted } from "./world";

// As in the product's wiring.
onEvent((tx, event) => followOwners(tx as Tx<Ctx>, event));
onEvent((tx, event) => followMembership(tx as Tx<Ctx>, event));

async function invited(ctx: Ctx, team: { id: string }, lead: Person) {
  const { token, memberId } = await inviteTeamMember(as(ctx, lead), { teamId: team.id, email: `${newId()}@example.org`, origin: null });
  return { memberId, accept: (person: Person) => answerTeamInvitation(as(ctx, person), { token, answer: "accept" }) };
}
const rowsOf = async (ctx: Ctx, challengeId: string, personId: string) =>
  (
    await ctx.db
      .select({ role: challengeRoleHolders.role })
      .from(challengeRoleHolders)
      .where(
        and(eq(challengeRoleHolders.challengeId, challengeId), eq(challengeRoleHolders.personId, personId), isNull(challengeRoleHolders.endedAt)),
      )
  ).map((one) => one.role);

async function atWork(ctx: Ctx, state: "kicked_off" | "closed" = "kicked_off") {
  const world = await makeWorld(ctx);
  const application = await makeApplication(ctx, world.challenge.id, world.team, world.lead, { state: "accepted", eligibleAt: ctx.now });
  const mentor = await makePerson(ctx, { name: "業師甲", roles: ["mentor"] });
  const engagement = await makeEngagement(ctx, application, mentor, { state });
  return { ...world, application, mentor, engagement };
}

describe("joining a team that is at work", () => {
  it("makes a late member a member on the challenge, who sees the work and can take no other part in it", () =>
    rolledBack(async (ctx) => {
      const { challenge, team, lead, engagement } = await atWork(ctx);
      const late = await makePerson(ctx, { name: "晚到的隊員", roles: ["mentor"] });
      await (await invited(ctx, team, lead)).accept(late);
      expect(await rowsOf(ctx, challenge.id, late.id)).toEqual(["member"]);
      const signedIn = { ...late, teams: [{ id: team.id, name: team.name, role: "member" as const }] };
      expect((await engagementView(as(ctx, signedIn), engagement.id)).id).toBe(engagement.id);
      await expect(transaction(ctx, (tx) => holdRole(tx, { challengeId: challenge.id, personId: late.id, role: "mentor" }))).rejects.toMatchObject(
        refusal("wrong_state", "challenges_refused_separation_member"),
      );
    }));

  it.each(["owner", "broker", "reviewer", "mentor", "judge"] as const)("is refused to its %s, in words for him, and changes nothing", (role) =>
    rolledBack(async (ctx) => {
      const { challenge, team, lead, mentor, owner } = await atWork(ctx);
      const person = role === "mentor" ? mentor : role === "owner" ? owner : await makePerson(ctx, { roles: ["reviewer", "judge", "broker"] });
      if (role !== "mentor" && role !== "owner")
        await transaction(ctx, (tx) => holdRole(tx, { challengeId: challenge.id, personId: person.id, role }));
      const before = await rowsOf(ctx, challenge.id, person.id);
      const { accept, memberId } = await invited(ctx, team, lead);
      const reason = `applications_refused_joins_${role}` as const;
      await expect(accept(person)).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason, params: { title: "射出成型毛邊少樣本檢測" } },
      });
      for (const locale of ["zh-TW", "en"] as const) expect(say(reason, { title: "題名" }, locale)).toMatch(/題名/);
      const [member] = await ctx.db.select().from(teamMembers).where(eq(teamMembers.id, memberId));
      expect(member).toMatchObject({ state: "invited", personId: null });
      expect(await rowsOf(ctx, challenge.id, person.id)).toEqual(before);
      expect(await rolesOn(ctx.db, challenge.id, person.id)).toEqual([role]);
    }),
  );

  it("binds to nothing that is over: a closed engagement's mentor may join its team later", () =>
    rolledBack(async (ctx) => {
      const { challenge, team, lead, mentor } = await atWork(ctx, "closed");
      await (await invited(ctx, team, lead)).accept(mentor);
      expect(await rowsOf(ctx, challenge.id, mentor.id)).toEqual([]);
      expect(await ctx.db.select().from(engagementMentors).where(eq(engagementMentors.personId, mentor.id))).toHaveLength(1);
    }));
});

describe("leaving a team that is at work", () => {
  it.each(["leaves", "is removed"] as const)("ends the part of whoever %s", (how) =>
    rolledBack(async (ctx) => {
      const { challenge, team, lead } = await atWork(ctx);
      const person = await makePerson(ctx);
      const { accept, memberId } = await invited(ctx, team, lead);
      await accept(person);
      expect(await rowsOf(ctx, challenge.id, person.id)).toEqual(["member"]);
      if (how === "leaves") await leaveTeam(as(ctx, person), { teamId: team.id });
      else await removeTeamMember(as(ctx, lead), { teamId: team.id, memberId });
      expect(await rowsOf(ctx, challenge.id, person.id)).toEqual([]);
      expect(await rolesOn(ctx.db, challenge.id, person.id)).toEqual([]);
    }),
  );

  it("keeps it as long as another team of his is in on the same challenge, whichever way the first one ends", () =>
    rolledBack(async (ctx) => {
      const world = await atWork(ctx);
      const other = await makeTeam(ctx);
      const second = await makeApplication(ctx, world.challenge.id, other.team, other.lead);
      const person = await makePerson(ctx);
      await (await invited(ctx, world.team, world.lead)).accept(person);
      await (await invited(ctx, other.team, other.lead)).accept(person);
      await leaveTeam(as(ctx, person), { teamId: world.team.id });
      expect(await rowsOf(ctx, world.challenge.id, person.id)).toEqual(["member"]);
      await (await invited(ctx, world.team, world.lead)).accept(person);
      await withdrawApplication(as(ctx, other.lead), { applicationId: second.id });
      expect(await rowsOf(ctx, world.challenge.id, person.id)).toEqual(["member"]);
      await leaveTeam(as(ctx, person), { teamId: world.team.id });
      expect(await rowsOf(ctx, world.challenge.id, person.id)).toEqual([]);
    }));
});

describe("joining the organisation that poses a challenge", () => {
  const join = async (ctx: Ctx, world: { organisation: { id: string }; owner: Person }, person: Person) => {
    const invitation = { organisationId: world.organisation.id, email: `${newId()}@example.org`, role: "member" as const, origin: null };
    const { token } = await inviteMember(as(ctx, world.owner), invitation);
    return acceptInvitation(as(ctx, person), { token });
  };

  it.each(["member", "mentor", "reviewer", "broker", "judge"] as const)("is refused to its %s as long as it runs", (role) =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const person = await makePerson(ctx);
      await transaction(ctx, (tx) => holdRole(tx, { challengeId: world.challenge.id, personId: person.id, role }));
      await expect(join(ctx, world, person)).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "challenges_refused_joins_owner", params: { title: "射出成型毛邊少樣本檢測" } },
      });
      expect(await rolesOn(ctx.db, world.challenge.id, person.id)).toEqual([role]);
      await ctx.db.update(challenges).set({ state: "archived" }).where(eq(challenges.id, world.challenge.id));
      expect(await join(ctx, world, person)).toEqual({ organisationId: world.organisation.id });
    }),
  );

  it("is free to whoever has nothing to do with its challenges", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await submitted(ctx, world);
      expect(await join(ctx, world, await makePerson(ctx))).toEqual({ organisationId: world.organisation.id });
    }));
});

describe.runIf(onServer)("races", () => {
  it("leave nobody a member of what ended while he joined", async () => {
    const ctx = contextOn((await testDatabase()).db);
    for (let round = 0; round < 12; round += 1) {
      const world = await makeWorld(ctx);
      const application = await makeApplication(ctx, world.challenge.id, world.team, world.lead);
      const person = await makePerson(ctx);
      const { accept } = await invited(ctx, world.team, world.lead);
      await Promise.all([accept(person), withdrawApplication(as(ctx, world.lead), { applicationId: application.id })]);
      expect(await rowsOf(ctx, world.challenge.id, person.id)).toEqual([]);
    }
  });

  it("let a team hand in while the office gives the challenge a broker", async () => {
    const ctx = contextOn((await testDatabase()).db);
    for (let round = 0; round < 12; round += 1) {
      const world = await makeWorld(ctx);
      const applicationId = await drafted(ctx, world, world.team, world.lead);
      const broker = await makePerson(ctx, { roles: ["broker"] });
      const both = await Promise.allSettled([
        submitApplication(as(ctx, world.lead), { applicationId }),
        assignBroker(as(ctx, world.staff), { challengeId: world.challenge.id, personId: broker.id }),
      ]);
      expect(both.map((one) => one.status)).toEqual(["fulfilled", "fulfilled"]);
    }
  });
});
