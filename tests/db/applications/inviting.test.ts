import { as, rolledBack } from "@tests/support/database";
import { makePerson, makeTeam } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import {
  answerInvitation,
  challengeInvitations,
  closeInvitationsDue,
  invitationView,
  invitee,
  inviteTeam,
  myInvitations,
  openInvitations,
  standings,
} from "~/features/applications/index.server";
import { drafted, eligible, eventsOf, inAWeek, later, makeWorld, refusal, stateOf, submitted } from "./world";

describe("inviting a team", () => {
  it("opens a draft when the team accepts", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const { id } = await inviteTeam(as(ctx, world.owner), {
        challengeId: world.challenge.id,
        teamId: world.team.id,
        answerBy: inAWeek(ctx),
        message: "想請你們看看",
      });
      expect((await myInvitations(as(ctx, world.lead))).map((one) => [one.id, one.mayAnswer])).toEqual([[id, true]]);
      expect((await openInvitations(as(ctx, world.lead), [world.team.id])).map((one) => one.id)).toEqual([id]);
      expect(await openInvitations(as(ctx, world.owner), [world.team.id])).toEqual([]);
      const { applicationId } = await answerInvitation(as(ctx, world.lead), { invitationId: id, answer: "accept" });
      expect(await stateOf(ctx, applicationId ?? "")).toBe("draft");
      expect((await eventsOf(ctx, id)).map((one) => one.type)).toEqual(["invitation.sent", "invitation.accepted"]);
      await expect(answerInvitation(as(ctx, world.lead), { invitationId: id, answer: "refuse" })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_answered"),
      );
    }));

  it("names the team in the reader's language", () =>
    rolledBack(async (ctx) => {
      const { team } = await makeTeam(ctx, { name: "螺桿與鍵盤", nameEn: "Screw and Keyboard" });
      expect((await invitee({ ...ctx, locale: "en" }, team.id))?.name).toBe("Screw and Keyboard");
      expect((await invitee({ ...ctx, locale: "zh-TW" }, team.id))?.name).toBe("螺桿與鍵盤");
    }));

  it("can be declined; then the team may be asked again", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const ask = { challengeId: world.challenge.id, teamId: world.team.id, answerBy: inAWeek(ctx) };
      const { id } = await inviteTeam(as(ctx, world.owner), ask);
      await expect(inviteTeam(as(ctx, world.owner), ask)).rejects.toMatchObject(refusal("conflict", "applications_refused_invited_already"));
      expect(await answerInvitation(as(ctx, world.lead), { invitationId: id, answer: "refuse" })).toEqual({ applicationId: null });
      await inviteTeam(as(ctx, world.staff), ask);
      expect((await challengeInvitations(as(ctx, world.owner), world.challenge.id)).map((one) => one.state).sort()).toEqual(["open", "refused"]);
    }));

  it("is for the owner, brokers and staff, about teams that could apply, by a day before the deadline", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx, { excludedCompetitors: "敵手智慧" });
      const broker = await makePerson(ctx, { roles: ["broker"] });
      const stranger = await makePerson(ctx, { roles: ["mentor"] });
      const ask = { challengeId: world.challenge.id, teamId: world.team.id, answerBy: inAWeek(ctx) };
      await expect(inviteTeam(as(ctx, stranger), ask)).rejects.toMatchObject(refusal("forbidden", "applications_refused_invite"));
      await expect(inviteTeam(as(ctx, world.lead), ask)).rejects.toMatchObject(refusal("forbidden"));
      await expect(inviteTeam(as(ctx, broker), { ...ask, answerBy: ctx.now })).rejects.toMatchObject({
        detail: { fields: { answerBy: ["applications_refused_past"] } },
      });
      await expect(inviteTeam(as(ctx, broker), { ...ask, answerBy: new Date(ctx.now.getTime() + 90 * 86_400_000) })).rejects.toMatchObject({
        detail: { fields: { answerBy: ["applications_refused_after_close"] } },
      });
      const rival = await makeTeam(ctx, { name: "敵手智慧" });
      await expect(inviteTeam(as(ctx, broker), { ...ask, teamId: rival.team.id })).rejects.toMatchObject({
        detail: { reason: "applications_refused_excluded" },
      });
      const { id } = await inviteTeam(as(ctx, broker), ask);
      await expect(invitationView(as(ctx, rival.lead), id)).rejects.toMatchObject(refusal("not_found"));
      await expect(answerInvitation(as(ctx, broker), { invitationId: id, answer: "accept" })).rejects.toMatchObject(
        refusal("forbidden", "applications_refused_lead"),
      );
    }));

  it("tells the inviter nothing of an application he may not see yet", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await drafted(ctx, world, world.team, world.lead);
      const other = await makeTeam(ctx);
      const sent = await submitted(ctx, world, other.team, other.lead);
      const third = await makeTeam(ctx);
      await eligible(ctx, world, third.team, third.lead);
      const known = await standings(as(ctx, world.owner), world.challenge.id);
      expect([...known.keys()]).toEqual([third.team.id]);
      const ask = { challengeId: world.challenge.id, answerBy: inAWeek(ctx) };
      const first = await inviteTeam(as(ctx, world.owner), { ...ask, teamId: world.team.id });
      const second = await inviteTeam(as(ctx, world.owner), { ...ask, teamId: other.team.id });
      await expect(inviteTeam(as(ctx, world.owner), { ...ask, teamId: third.team.id })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_already_applied"),
      );
      expect(await answerInvitation(as(ctx, world.lead), { invitationId: first.id, answer: "accept" })).toEqual({ applicationId: id });
      expect(await answerInvitation(as(ctx, other.lead), { invitationId: second.id, answer: "accept" })).toEqual({ applicationId: sent });
    }));

  it("lapses when nobody answers in time", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const { id } = await inviteTeam(as(ctx, world.owner), { challengeId: world.challenge.id, teamId: world.team.id, answerBy: inAWeek(ctx) });
      const jobs = later(as(ctx, { kind: "system", id: "deadlines" }), inAWeek(ctx));
      await expect(answerInvitation(later(as(ctx, world.lead), inAWeek(ctx)), { invitationId: id, answer: "accept" })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_answer_late"),
      );
      expect([await closeInvitationsDue(jobs), await closeInvitationsDue(jobs)]).toEqual([1, 0]);
      expect((await eventsOf(ctx, id)).at(-1)?.type).toBe("invitation.lapsed");
    }));
});
