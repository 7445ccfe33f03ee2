import { challengeRoleHolders, checkIns, engagements } from "@db/schema";
import { transaction } from "@db/transaction.server";
import { as, rolledBack, system, testNow } from "@tests/support/database";
import { makeApplication, makeChallenge, makePerson, makeTeam } from "@tests/support/factories";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { answerOffer } from "~/features/applications/index.server";
import { holdRole } from "~/features/challenges/index.server";
import {
  assignMentor,
  checkInDraft,
  confirmCheckIn,
  endMentor,
  engagementView,
  handOverResourcePack,
  mentorDesk,
  mentorsView,
  myEngagements,
  openEngagement,
  recordCheckIn,
  reviewHealth,
  silentEngagements,
  terminateEngagement,
} from "~/features/engagements/index.server";

import { days, refusedAs, typesOf, world } from "./world";

describe("opening", () => {
  it("opens with the acceptance, once, for as long as the brief says", () =>
    rolledBack(async (ctx) => {
      const { owner, lead, team } = await world(ctx);
      const challenge = await makeChallenge(ctx, owner, { state: "published", durationMonths: 5 });
      const application = await makeApplication(ctx, challenge.id, team, lead, { state: "offered", eligibleAt: ctx.now, offerAnswerBy: days(3) });
      const answer = await answerOffer(as(ctx, lead), { applicationId: application.id, answer: "accept" }, openEngagement);
      const id = answer.engagementId ?? "";
      const [row] = await ctx.db.select().from(engagements).where(eq(engagements.id, id));
      expect(row).toMatchObject({ state: "kicked_off", stage: "poc", health: "on_track", startsOn: "2026-03-05", endsOn: "2026-08-04" });
      expect(await typesOf(ctx, id)).toMatchObject([
        { type: "engagement.opened", body: { applicationId: application.id, challengeId: challenge.id, teamId: team.id } },
      ]);
      const again = await transaction(ctx, (tx) => openEngagement(tx, { id: application.id, challengeId: challenge.id, teamId: team.id }));
      expect(again.id).toBe(id);
    }));

  it("refuses an application that was not accepted, and one of another team", () =>
    rolledBack(async (ctx) => {
      const { owner, lead, team } = await world(ctx);
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      const application = await makeApplication(ctx, challenge.id, team, lead, { state: "offered" });
      await expect(
        transaction(ctx, (tx) => openEngagement(tx, { applicationId: application.id, challengeId: challenge.id, teamId: team.id })),
      ).rejects.toEqual(refusedAs("wrong_state"));
      const other = (await makeTeam(ctx)).team;
      await expect(
        transaction(ctx, (tx) => openEngagement(tx, { applicationId: application.id, challengeId: challenge.id, teamId: other.id })),
      ).rejects.toEqual(refusedAs("not_found"));
    }));
});

describe("who sees an engagement", () => {
  it("shows it to its parties and the programme, and to nobody else", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner, lead, mentor, staff, stranger, challenge } = await world(ctx);
      const agency = await makePerson(ctx, { roles: ["agency"] });
      const broker = await makePerson(ctx, { roles: ["broker"] });
      await expect(engagementView(as(ctx, broker), engagement.id)).rejects.toEqual(refusedAs("not_found"));
      await transaction(ctx, (tx) => holdRole(tx, { challengeId: challenge.id, personId: broker.id, role: "broker" }));
      for (const person of [owner, lead, mentor, staff, agency, broker])
        expect((await engagementView(as(ctx, person), engagement.id)).id).toBe(engagement.id);
      for (const person of [stranger, (await makeTeam(ctx)).lead, { kind: "visitor" as const }])
        await expect(engagementView(as(ctx, person), engagement.id)).rejects.toEqual(refusedAs("not_found"));
      expect((await engagementView(as(ctx, agency), engagement.id)).can).toMatchObject({
        see: null,
        checkIn: expect.any(String),
        assess: expect.any(String),
      });
      expect((await myEngagements(as(ctx, lead))).map((one) => one.id)).toEqual([engagement.id]);
      expect(await myEngagements(as(ctx, staff))).toEqual([]);
      expect((await myEngagements(as(ctx, staff), { challengeId: challenge.id })).length).toBe(1);
    }));
});

describe("mentors", () => {
  it("are assigned by the programme once, under the separation of roles, and leave with their role", () =>
    rolledBack(async (ctx) => {
      const { engagement, staff, stranger, challenge, mentor, lead, owner } = await world(ctx);
      await assignMentor(as(ctx, staff), { engagementId: engagement.id, personId: stranger.id });
      await assignMentor(as(ctx, staff), { engagementId: engagement.id, personId: stranger.id });
      expect((await typesOf(ctx, engagement.id)).map((one) => one.type)).toEqual(["engagement.mentor_assigned"]);
      expect((await mentorsView(as(ctx, staff), engagement.id)).mentors).toHaveLength(2);
      const held = () =>
        ctx.db
          .select()
          .from(challengeRoleHolders)
          .where(and(eq(challengeRoleHolders.challengeId, challenge.id), eq(challengeRoleHolders.personId, stranger.id)));
      expect(await held()).toMatchObject([{ role: "mentor", endedAt: null }]);
      await endMentor(as(ctx, staff), { engagementId: engagement.id, personId: stranger.id });
      expect(await held()).toMatchObject([{ role: "mentor", endedAt: testNow }]);
      await expect(engagementView(as(ctx, stranger), engagement.id)).rejects.toEqual(refusedAs("not_found"));
      for (const person of [mentor, lead, owner])
        await expect(assignMentor(as(ctx, person), { engagementId: engagement.id, personId: stranger.id })).rejects.toEqual(refusedAs("forbidden"));
      const plain = await makePerson(ctx);
      await expect(assignMentor(as(ctx, staff), { engagementId: engagement.id, personId: plain.id })).rejects.toEqual(refusedAs("invalid"));
    }));

  it("are refused when they hold another role on the challenge", () =>
    rolledBack(async (ctx) => {
      const { engagement, staff, stranger, challenge } = await world(ctx);
      await transaction(ctx, (tx) => holdRole(tx, { challengeId: challenge.id, personId: stranger.id, role: "reviewer" }));
      await expect(assignMentor(as(ctx, staff), { engagementId: engagement.id, personId: stranger.id })).rejects.toEqual(refusedAs("wrong_state"));
    }));
});

describe("the resource pack", () => {
  const pack = { data: "去識別化影像 2,000 張", contactName: "陳經理", contactEmail: "chen@example.org" };
  it("is handed over by the owner's people; the same again says nothing new", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner, lead } = await world(ctx);
      await handOverResourcePack(as(ctx, owner), { engagementId: engagement.id, pack });
      await handOverResourcePack(as(ctx, owner), { engagementId: engagement.id, pack });
      const view = await engagementView(as(ctx, lead), engagement.id);
      expect(view.pack).toMatchObject({ data: pack.data, handedOverAt: testNow.toISOString() });
      expect((await typesOf(ctx, engagement.id)).map((one) => one.type)).toEqual(["engagement.resource_pack_handed_over"]);
      await expect(handOverResourcePack(as(ctx, lead), { engagementId: engagement.id, pack })).rejects.toEqual(
        refusedAs("forbidden", "engagements_refused_owner"),
      );
      await expect(
        handOverResourcePack(as(ctx, owner), { engagementId: engagement.id, pack: { contactName: "陳", contactEmail: "a@example.org" } }),
      ).rejects.toEqual(refusedAs("invalid"));
    }));
  it.each(["pending", "failed"] as const)("is held back while de-identification is %s", (deidentification) =>
    rolledBack(async (ctx) => {
      const { engagement, owner } = await world(ctx, {
        dataPassport: { sensitivity: "personal", rightsConfirmed: true, deidentification, signedBy: "王" },
      });
      await expect(handOverResourcePack(as(ctx, owner), { engagementId: engagement.id, pack })).rejects.toEqual(
        refusedAs("wrong_state", "engagements_refused_deidentification"),
      );
    }),
  );
});

describe("check-ins", () => {
  const week = { minutes: 60, health: "on_track" as const, note: "標註規則定案" };
  it("are recorded by the mentor and confirmed by the team lead, each once", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, lead, team, challenge } = await world(ctx);
      const { id } = await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week });
      expect((await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week })).id).toBe(id);
      expect(await typesOf(ctx, id)).toMatchObject([
        {
          type: "check_in.recorded",
          body: { engagementId: engagement.id, challengeId: challenge.id, teamId: team.id, mentorId: mentor.id, minutes: 60, health: "on_track" },
        },
      ]);
      await confirmCheckIn(as(ctx, lead), { checkInId: id });
      await confirmCheckIn(as(ctx, { ...lead }), { checkInId: id });
      expect((await typesOf(ctx, id)).map((one) => one.type)).toEqual(["check_in.recorded", "check_in.confirmed"]);
      const [row] = await ctx.db.select().from(checkIns).where(eq(checkIns.id, id));
      expect(row).toMatchObject({ confirmedBy: lead.id, confirmedAt: testNow, heldOn: "2026-03-05" });
      const draft = await checkInDraft({ ...as(ctx, mentor), now: days(7) }, engagement.id);
      expect(draft.draft).toMatchObject({ minutes: 60, heldOn: "2026-03-12", nextOn: "2026-03-19" });
    }));
  it("refuse a second one on the day, a wrong day and wrong minutes", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor } = await world(ctx);
      const on = (over: object) => recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week, ...over });
      await on({});
      await expect(on({ note: "另一次" })).rejects.toEqual(refusedAs("invalid"));
      await expect(on({ heldOn: "2026-03-06" })).rejects.toEqual(refusedAs("invalid"));
      await expect(on({ heldOn: "2026-02-28" })).rejects.toEqual(refusedAs("invalid"));
      await expect(on({ heldOn: "2026-03-04", minutes: 721 })).rejects.toEqual(refusedAs("invalid"));
      await expect(on({ heldOn: "2026-03-04", nextOn: "2026-03-04" })).rejects.toEqual(refusedAs("invalid"));
      await on({ heldOn: "2026-03-04", minutes: 5 });
    }));
  it("are closed to others: wrong role, stranger, the mentor's own confirmation, an ended engagement", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, lead, owner, stranger, staff } = await world(ctx);
      const { id } = await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week });
      for (const person of [lead, owner, staff])
        await expect(recordCheckIn(as(ctx, person), { engagementId: engagement.id, ...week })).rejects.toEqual(refusedAs("forbidden"));
      await expect(recordCheckIn(as(ctx, stranger), { engagementId: engagement.id, ...week })).rejects.toEqual(refusedAs("not_found"));
      for (const person of [mentor, owner, staff])
        await expect(confirmCheckIn(as(ctx, person), { checkInId: id })).rejects.toEqual(refusedAs("forbidden"));
      await expect(confirmCheckIn(as(ctx, stranger), { checkInId: id })).rejects.toEqual(refusedAs("not_found"));
      const both = { ...lead, id: mentor.id };
      await expect(confirmCheckIn(as(ctx, both), { checkInId: id })).rejects.toEqual(refusedAs("forbidden", "engagements_refused_own_check_in"));
      await terminateEngagement(as(ctx, owner), { engagementId: engagement.id, reason: "團隊解散" });
      await expect(recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week, heldOn: "2026-03-04" })).rejects.toEqual(
        refusedAs("wrong_state"),
      );
      await confirmCheckIn(as(ctx, lead), { checkInId: id });
    }));
  it("change the health, and so does silence", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, staff } = await world(ctx);
      await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week, health: "stalled", blocker: "廠端資料未到" });
      expect((await typesOf(ctx, engagement.id)).at(-1)).toMatchObject({
        type: "engagement.health_changed",
        body: { from: "on_track", to: "stalled" },
      });
      const later = { ...ctx, now: days(7) };
      await recordCheckIn({ ...later, actor: mentor }, { engagementId: engagement.id, ...week });
      expect((await mentorDesk({ ...later, actor: mentor })).running[0]).toMatchObject({ health: "on_track", silentDays: 0 });
      expect(await reviewHealth({ ...ctx, actor: system, now: days(14) })).toBe(0);
      expect((await mentorDesk({ ...ctx, actor: mentor, now: days(14) })).running[0]?.silence).toBe("nudge");
      expect(await reviewHealth({ ...ctx, actor: system, now: days(21) })).toBe(1);
      expect(await reviewHealth({ ...ctx, actor: system, now: days(21) })).toBe(0);
      expect((await silentEngagements({ ...ctx, actor: staff, now: days(21) })).map((one) => one.id)).toEqual([engagement.id]);
      await expect(reviewHealth(as(ctx, staff))).rejects.toEqual(refusedAs("forbidden"));
    }));
});
