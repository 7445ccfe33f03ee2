import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { challengeNeeds, challengeRoleHolders, checkIns, engagements, events, evidence, milestones } from "@db/schema";
import {
  acceptMilestone, addMilestone, advanceStage, assignMentor, checkInDraft, closeEngagement, confirmCheckIn, editMilestone, endMentor, engagementView, extendEngagement, handOverResourcePack, mentorDesk, mentorsView,
  moveEngagement, myEngagements, openEngagement, recordCheckIn, resumeEngagement, returnMilestone, reviewHealth, silentEngagements, submitMilestone, suspendEngagement, terminateEngagement, milestoneView,
} from "~/features/engagements/index.server";
import { answerOffer } from "~/features/applications/index.server";
import { holdRole } from "~/features/challenges/index.server";
import { transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, system, testDatabase, testNow } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import type { Ctx } from "~/lib/ctx";

const days = (n: number) => new Date(testNow.getTime() + n * 86_400_000);

async function world(ctx: Ctx, over: Parameters<typeof makeChallenge>[2] = {}) {
  const organisation = await makeOrganisation(ctx);
  const owner = await makeOwner(ctx, { id: organisation.id, name: organisation.name, kind: "enterprise" });
  const challenge = await makeChallenge(ctx, owner, { state: "published", dataPassport: { sensitivity: "internal", rightsConfirmed: true }, ...over });
  const { team, lead } = await makeTeam(ctx);
  const application = await makeApplication(ctx, challenge.id, team, lead, { state: "accepted", eligibleAt: ctx.now });
  const mentor = await makePerson(ctx, { name: "𠮷田業師", roles: ["mentor"] });
  const staff = await makePerson(ctx, { name: "計畫", roles: ["staff"] });
  const stranger = await makePerson(ctx, { name: "路人", roles: ["mentor"] });
  const engagement = await makeEngagement(ctx, application, mentor);
  return { organisation, owner, challenge, team, lead, application, mentor, staff, stranger, engagement };
}

const typesOf = async (ctx: Ctx, subjectId: string) => (await ctx.db.select({ type: events.type, body: events.body, about: events.about }).from(events).where(eq(events.subjectId, subjectId)).orderBy(events.seq));
const refusedAs = (code: string, reason?: string) => expect.objectContaining({ code, ...(reason ? { detail: expect.objectContaining({ reason }) } : {}) });

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
      expect(await typesOf(ctx, id)).toMatchObject([{ type: "engagement.opened", body: { applicationId: application.id, challengeId: challenge.id, teamId: team.id } }]);
      const again = await transaction(ctx, (tx) => openEngagement(tx, { id: application.id, challengeId: challenge.id, teamId: team.id }));
      expect(again.id).toBe(id);
    }));

  it("refuses an application that was not accepted, and one of another team", () =>
    rolledBack(async (ctx) => {
      const { owner, lead, team } = await world(ctx);
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      const application = await makeApplication(ctx, challenge.id, team, lead, { state: "offered" });
      await expect(transaction(ctx, (tx) => openEngagement(tx, { applicationId: application.id, challengeId: challenge.id, teamId: team.id }))).rejects.toEqual(refusedAs("wrong_state"));
      const other = (await makeTeam(ctx)).team;
      await expect(transaction(ctx, (tx) => openEngagement(tx, { applicationId: application.id, challengeId: challenge.id, teamId: other.id }))).rejects.toEqual(refusedAs("not_found"));
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
      for (const person of [owner, lead, mentor, staff, agency, broker]) expect((await engagementView(as(ctx, person), engagement.id)).id).toBe(engagement.id);
      for (const person of [stranger, (await makeTeam(ctx)).lead, { kind: "visitor" as const }]) await expect(engagementView(as(ctx, person), engagement.id)).rejects.toEqual(refusedAs("not_found"));
      expect((await engagementView(as(ctx, agency), engagement.id)).can).toMatchObject({ see: null, checkIn: expect.any(String), assess: expect.any(String) });
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
      const held = () => ctx.db.select().from(challengeRoleHolders).where(and(eq(challengeRoleHolders.challengeId, challenge.id), eq(challengeRoleHolders.personId, stranger.id)));
      expect(await held()).toMatchObject([{ role: "mentor", endedAt: null }]);
      await endMentor(as(ctx, staff), { engagementId: engagement.id, personId: stranger.id });
      expect(await held()).toMatchObject([{ role: "mentor", endedAt: testNow }]);
      await expect(engagementView(as(ctx, stranger), engagement.id)).rejects.toEqual(refusedAs("not_found"));
      for (const person of [mentor, lead, owner]) await expect(assignMentor(as(ctx, person), { engagementId: engagement.id, personId: stranger.id })).rejects.toEqual(refusedAs("forbidden"));
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
      await expect(handOverResourcePack(as(ctx, lead), { engagementId: engagement.id, pack })).rejects.toEqual(refusedAs("forbidden", "engagements_refused_owner"));
      await expect(handOverResourcePack(as(ctx, owner), { engagementId: engagement.id, pack: { contactName: "陳", contactEmail: "a@example.org" } })).rejects.toEqual(refusedAs("invalid"));
    }));
  it.each(["pending", "failed"] as const)("is held back while de-identification is %s", (deidentification) =>
    rolledBack(async (ctx) => {
      const { engagement, owner } = await world(ctx, { dataPassport: { sensitivity: "personal", rightsConfirmed: true, deidentification, signedBy: "王" } });
      await expect(handOverResourcePack(as(ctx, owner), { engagementId: engagement.id, pack })).rejects.toEqual(refusedAs("wrong_state", "engagements_refused_deidentification"));
    }));
});

describe("check-ins", () => {
  const week = { minutes: 60, health: "on_track" as const, note: "標註規則定案" };
  it("are recorded by the mentor and confirmed by the team lead, each once", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, lead, team, challenge } = await world(ctx);
      const { id } = await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week });
      expect((await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week })).id).toBe(id);
      expect(await typesOf(ctx, id)).toMatchObject([{ type: "check_in.recorded", body: { engagementId: engagement.id, challengeId: challenge.id, teamId: team.id, mentorId: mentor.id, minutes: 60, health: "on_track" } }]);
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
      for (const person of [lead, owner, staff]) await expect(recordCheckIn(as(ctx, person), { engagementId: engagement.id, ...week })).rejects.toEqual(refusedAs("forbidden"));
      await expect(recordCheckIn(as(ctx, stranger), { engagementId: engagement.id, ...week })).rejects.toEqual(refusedAs("not_found"));
      for (const person of [mentor, owner, staff]) await expect(confirmCheckIn(as(ctx, person), { checkInId: id })).rejects.toEqual(refusedAs("forbidden"));
      await expect(confirmCheckIn(as(ctx, stranger), { checkInId: id })).rejects.toEqual(refusedAs("not_found"));
      const both = { ...lead, id: mentor.id };
      await expect(confirmCheckIn(as(ctx, both), { checkInId: id })).rejects.toEqual(refusedAs("forbidden", "engagements_refused_own_check_in"));
      await terminateEngagement(as(ctx, owner), { engagementId: engagement.id, reason: "團隊解散" });
      await expect(recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week, heldOn: "2026-03-04" })).rejects.toEqual(refusedAs("wrong_state"));
      await confirmCheckIn(as(ctx, lead), { checkInId: id });
    }));
  it("change the health, and so does silence", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, staff } = await world(ctx);
      await recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, ...week, health: "stalled", blocker: "廠端資料未到" });
      expect((await typesOf(ctx, engagement.id)).at(-1)).toMatchObject({ type: "engagement.health_changed", body: { from: "on_track", to: "stalled" } });
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

describe("milestones and stages", () => {
  const plan = { title: "首輪產線測試", dueOn: "2026-03-20", stage: "poc" as const };
  it("are planned, handed in, returned and accepted by the right people, and open the next stage", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, lead, owner, stranger, staff } = await world(ctx);
      const { id } = await addMilestone(as(ctx, mentor), { engagementId: engagement.id, ...plan });
      const hand = { milestoneId: id, note: "召回率 92 %", url: "https://example.org/report" };
      await expect(addMilestone(as(ctx, lead), { engagementId: engagement.id, ...plan })).rejects.toEqual(refusedAs("forbidden"));
      await expect(acceptMilestone(as(ctx, owner), { milestoneId: id })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(advanceStage(as(ctx, mentor), { engagementId: engagement.id })).rejects.toEqual(refusedAs("wrong_state", "engagements_refused_stage_unproven"));
      await submitMilestone(as(ctx, lead), hand);
      await expect(submitMilestone(as(ctx, lead), hand)).rejects.toEqual(refusedAs("wrong_state"));
      await expect(submitMilestone(as(ctx, mentor), hand)).rejects.toEqual(refusedAs("forbidden"));
      await expect(acceptMilestone(as(ctx, lead), { milestoneId: id })).rejects.toEqual(refusedAs("forbidden"));
      await expect(acceptMilestone(as(ctx, stranger), { milestoneId: id })).rejects.toEqual(refusedAs("not_found"));
      await returnMilestone(as(ctx, owner), { milestoneId: id, note: "請補混淆矩陣" });
      await submitMilestone(as(ctx, lead), hand);
      await acceptMilestone(as(ctx, mentor), { milestoneId: id });
      expect((await typesOf(ctx, id)).map((one) => one.type)).toEqual(["milestone.added", "milestone.submitted", "milestone.returned", "milestone.submitted", "milestone.accepted"]);
      await advanceStage(as(ctx, staff), { engagementId: engagement.id });
      expect((await engagementView(as(ctx, lead), engagement.id)).stage).toBe("service");
      const other = await makeEngagement(ctx, await makeApplication(ctx, engagement.challengeId, (await makeTeam(ctx)).team, lead));
      await expect(milestoneView(as(ctx, staff), other.id, id)).rejects.toEqual(refusedAs("not_found"));
    }));
  it("cannot be edited from a stale page", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner } = await world(ctx);
      const { id } = await addMilestone(as(ctx, owner), { engagementId: engagement.id, ...plan });
      await editMilestone(as(ctx, owner), { milestoneId: id, version: 1, ...plan, title: "第二版 👩‍🔬" });
      await expect(editMilestone(as(ctx, owner), { milestoneId: id, version: 1, ...plan })).rejects.toEqual(refusedAs("conflict"));
      const [row] = await ctx.db.select().from(milestones).where(eq(milestones.id, id));
      expect(row?.title).toBe("第二版 👩‍🔬");
    }));
});

describe("moving on", () => {
  it("goes the straight way, each step by the right people, and writes graded evidence at the end", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, staff, lead, challenge, team } = await world(ctx);
      await ctx.db.insert(challengeNeeds).values({ id: crypto.randomUUID(), challengeId: challenge.id, item: "CI4", level: 3, must: true });
      const engagementId = engagement.id;
      await expect(moveEngagement(as(ctx, mentor), { engagementId, to: "demonstrated" })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(moveEngagement(as(ctx, lead), { engagementId, to: "building" })).rejects.toEqual(refusedAs("forbidden"));
      await moveEngagement(as(ctx, mentor), { engagementId, to: "building" });
      await moveEngagement(as(ctx, mentor), { engagementId, to: "demonstrated" });
      await expect(moveEngagement(as(ctx, mentor), { engagementId, to: "assessed" })).rejects.toEqual(refusedAs("forbidden"));
      await moveEngagement(as(ctx, staff), { engagementId, to: "assessed" });
      await closeEngagement(as(ctx, staff), { engagementId });
      await expect(closeEngagement(as(ctx, staff), { engagementId })).rejects.toEqual(refusedAs("wrong_state"));
      expect(await ctx.db.select().from(evidence).where(eq(evidence.teamId, team.id))).toMatchObject([{ item: "CI4", kind: "graded_outcome", level: 3, sourceId: engagementId }]);
      expect((await typesOf(ctx, engagementId)).map((one) => one.body)).toMatchObject([{ to: "building" }, { to: "demonstrated" }, { to: "assessed" }, { to: "closed" }]);
    }));
  it("can be suspended with a reason and resumed where it stood, extended only to a later day", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner, mentor } = await world(ctx, {});
      const engagementId = engagement.id;
      await moveEngagement(as(ctx, owner), { engagementId, to: "building" });
      await moveEngagement(as(ctx, owner), { engagementId, to: "demonstrated" });
      await suspendEngagement(as(ctx, owner), { engagementId, reason: "產線歲修" });
      expect(await engagementView(as(ctx, mentor), engagementId)).toMatchObject({ state: "suspended", endReason: "產線歲修" });
      await resumeEngagement(as(ctx, owner), { engagementId });
      expect(await engagementView(as(ctx, mentor), engagementId)).toMatchObject({ state: "demonstrated", endReason: null });
      await expect(extendEngagement(as(ctx, owner), { engagementId, endsOn: "2026-06-01" })).rejects.toEqual(refusedAs("invalid"));
      await extendEngagement(as(ctx, owner), { engagementId, endsOn: "2026-07-31" });
      await extendEngagement(as(ctx, owner), { engagementId, endsOn: "2026-07-31" });
      expect((await typesOf(ctx, engagementId)).filter((one) => one.type === "engagement.extended")).toHaveLength(1);
      await expect(extendEngagement(as(ctx, mentor), { engagementId, endsOn: "2026-08-31" })).rejects.toEqual(refusedAs("forbidden"));
    }));
});

describe.runIf(onServer)("races", () => {
  it("record one check-in and one confirmation when two arrive at once", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const { engagement, mentor, lead } = await world(ctx);
    const two = await Promise.all([1, 2].map(() => recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, minutes: 60, health: "on_track", note: "同時" })));
    expect(new Set(two.map((one) => one.id)).size).toBe(1);
    const id = two[0]?.id ?? "";
    await Promise.all([1, 2, 3].map(() => confirmCheckIn(as(ctx, lead), { checkInId: id })));
    expect((await typesOf(ctx, id)).map((one) => one.type)).toEqual(["check_in.recorded", "check_in.confirmed"]);
  });
});
