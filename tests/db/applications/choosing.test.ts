import { activities, challenges, engagements } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeChallenge, makeOrganisation, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  answerOffer,
  answerSupplement,
  applicationsOfChallenge,
  applicationView,
  candidatesBeside,
  chooseForOffer,
  confirmOffer,
  decideEligibility,
  lapseDue,
  letterView,
  markNotSelected,
  requestSupplement,
  saveApplication,
  shortlist,
  waitlist,
} from "~/features/applications/index.server";
import { challengeCard, holdersOf, publicChallenge, rolesOn } from "~/features/challenges/index.server";
import { openEngagement, terminateEngagement } from "~/features/engagements/index.server";
import { newId } from "~/lib/ids";
import { choose, chosen, eligible, eventsOf, inAWeek, later, makeWorld, offered, proposal, refusal, rowOf, stateOf, submitted } from "./world";

const letter = {
  reason: "推論時間未說明。",
  criteria: [
    { key: "method" as const, met: true },
    { key: "plan" as const, met: false },
  ],
  wouldHaveChanged: "提出量測數據。",
};

describe("the programme's check", () => {
  it("finds eligible, and only from then on the owner sees the application", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await expect(applicationView(as(ctx, world.owner), id)).rejects.toMatchObject(refusal("not_found"));
      expect((await applicationsOfChallenge(as(ctx, world.owner), world.challenge.id)).items).toEqual([]);
      await decideEligibility(as(ctx, world.staff), { applicationId: id, decision: "eligible" });
      expect((await rowOf(ctx, id))?.eligibleAt).toEqual(ctx.now);
      expect((await applicationView(as(ctx, world.owner), id)).proposal.approach).toBe(proposal.approach);
      expect((await applicationsOfChallenge(as(ctx, world.owner), world.challenge.id)).items).toHaveLength(1);
    }));

  it("goes back and forth for what is missing", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await expect(requestSupplement(as(ctx, world.staff), { applicationId: id, dueAt: ctx.now, note: "x" })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { dueAt: ["applications_refused_past"] } },
      });
      await requestSupplement(as(ctx, world.staff), { applicationId: id, dueAt: inAWeek(ctx), note: "請補資料保護方式" });
      await expect(decideEligibility(as(ctx, world.staff), { applicationId: id, decision: "eligible" })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_supplement_open"),
      );
      const { version } = (await rowOf(ctx, id)) ?? { version: 0 };
      const afterClose = later(as(ctx, world.lead), new Date(ctx.now.getTime() + 60 * 86_400_000));
      await saveApplication(afterClose, { applicationId: id, version, proposal: { ...proposal, dataUse: "補充後的說明" } });
      await answerSupplement(afterClose, { applicationId: id });
      expect(await stateOf(ctx, id)).toBe("submitted");
      await decideEligibility(as(ctx, world.staff), { applicationId: id, decision: "eligible" });
    }));

  it("finds ineligible with a reason the team reads and the owner never sees", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await expect(decideEligibility(as(ctx, world.staff), { applicationId: id, decision: "ineligible" })).rejects.toMatchObject(refusal("invalid"));
      await decideEligibility(as(ctx, world.staff), { applicationId: id, decision: "ineligible", reason: "代表單位不符" });
      expect((await letterView(as(ctx, world.lead), id))?.reason).toBe("代表單位不符");
      await expect(letterView(as(ctx, world.owner), id)).rejects.toMatchObject(refusal("not_found"));
    }));

  it("is for staff without a side of their own", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      const broker = await makePerson(ctx, { roles: ["broker", "reviewer", "agency"] });
      const decide = { applicationId: id, decision: "eligible" as const };
      await expect(decideEligibility(as(ctx, broker), decide)).rejects.toMatchObject(refusal("not_found"));
      await expect(decideEligibility(as(ctx, world.lead), decide)).rejects.toMatchObject(refusal("forbidden", "applications_refused_staff"));
      const partial = { ...world.staff, organisations: world.owner.organisations };
      await expect(decideEligibility(as(ctx, partial), decide)).rejects.toMatchObject(refusal("forbidden", "applications_refused_own_case"));
      await expect(shortlist(as(ctx, world.staff), { applicationId: id })).rejects.toMatchObject(refusal("forbidden", "applications_refused_owner"));
    }));
});

describe("choosing a team", () => {
  it("takes the owner's choice, the programme's confirmation and the team's acceptance, and opens the engagement with it", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await chosen(ctx, world);
      expect((await applicationView(as(ctx, world.lead), id)).ownerChoiceAt).toBeNull();
      expect((await applicationView(as(ctx, world.lead), id)).timeline.map((one) => one.type)).not.toContain("application.chosen");
      await confirmOffer(as(ctx, world.staff), { applicationId: id, answerBy: inAWeek(ctx) });
      const answer = await answerOffer(as(ctx, world.lead), { applicationId: id, answer: "accept" }, openEngagement);
      expect(answer.state).toBe("accepted");
      expect(await ctx.db.select({ id: engagements.id }).from(engagements).where(eq(engagements.applicationId, id))).toEqual([
        { id: answer.engagementId },
      ]);
      expect((await eventsOf(ctx, id)).map((one) => one.type).slice(-3)).toEqual([
        "application.chosen",
        "application.offered",
        "application.accepted",
      ]);
      await expect(answerOffer(as(ctx, world.lead), { applicationId: id, answer: "accept" }, openEngagement)).rejects.toMatchObject(
        refusal("wrong_state"),
      );
    }));

  it("accepts nothing when the engagement cannot be opened", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await offered(ctx, world);
      await expect(
        answerOffer(as(ctx, world.lead), { applicationId: id, answer: "accept" }, async () => {
          throw new Error("no engagement");
        }),
      ).rejects.toThrow("no engagement");
      expect(await stateOf(ctx, id)).toBe("offered");
    }));

  it("skips no step", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await eligible(ctx, world);
      await expect(choose(ctx, world, id)).rejects.toMatchObject(refusal("wrong_state"));
      await shortlist(as(ctx, world.owner), { applicationId: id });
      await expect(confirmOffer(as(ctx, world.staff), { applicationId: id, answerBy: inAWeek(ctx) })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_not_chosen"),
      );
      await expect(choose(ctx, world, id, 2)).rejects.toMatchObject(refusal("invalid"));
      await choose(ctx, world, id, 2, "方法更貼近現場");
      await choose(ctx, world, id);
      expect((await applicationView(as(ctx, world.staff), id)).ownerChoiceReason).toBe("方法更貼近現場");
      expect((await applicationView(as(ctx, world.lead), id)).ownerChoiceReason, "the team does not read it").toBeNull();
      expect((await eventsOf(ctx, id)).filter((one) => one.type === "application.chosen")).toHaveLength(1);
      await expect(confirmOffer(as(ctx, world.owner), { applicationId: id, answerBy: inAWeek(ctx) })).rejects.toMatchObject(refusal("forbidden"));
      await expect(answerOffer(as(ctx, world.lead), { applicationId: id, answer: "accept" }, openEngagement)).rejects.toMatchObject(
        refusal("wrong_state"),
      );
    }));

  it("is refused when the candidates are no longer those the owner compared, however many they are", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx, { places: 3 });
      const owner = as(ctx, world.owner);
      const id = await eligible(ctx, world);
      await shortlist(owner, { applicationId: id });
      const first = await candidatesBeside(owner, id);
      const second = await makeTeam(ctx, { name: "第二隊" });
      const joined = await eligible(ctx, world, second.team, second.lead);
      const choice = { applicationId: id, candidates: first.mark, better: 0, reason: "方法更貼近現場" };
      await expect(chooseForOffer(owner, choice), "one joined").rejects.toMatchObject(refusal("conflict", "applications_refused_candidates_changed"));
      expect((await rowOf(ctx, id))?.ownerChoiceAt).toBeNull();
      const both = await candidatesBeside(owner, id);
      expect(both.items.map((one) => one.id).sort()).toEqual([id, joined].sort());
      await shortlist(owner, { applicationId: joined });
      await chooseForOffer(owner, { applicationId: joined, candidates: both.mark, better: 0 });
      await expect(chooseForOffer(owner, { ...choice, candidates: both.mark }), "a colleague chose another").rejects.toMatchObject(
        refusal("conflict"),
      );
      await chooseForOffer(owner, { ...choice, candidates: first.mark });

      const third = await makeTeam(ctx, { name: "第三隊" });
      const last = await eligible(ctx, world, third.team, third.lead);
      for (let n = 0; n < 205; n += 1)
        await makeApplication(ctx, world.challenge.id, third.team, third.lead, { state: "withdrawn", eligibleAt: ctx.now });
      expect(
        (await candidatesBeside(owner, last)).items.map((one) => one.id),
        "ended ones do not push it out",
      ).toEqual([last]);
      await expect(candidatesBeside(as(ctx, world.lead), id)).rejects.toMatchObject(refusal("forbidden"));
      // The office confirms, so it sees beside whom; a stranger learns nothing.
      expect((await candidatesBeside(as(ctx, world.staff), last)).items).toHaveLength(1);
      await expect(candidatesBeside(as(ctx, await makePerson(ctx)), last)).rejects.toMatchObject(refusal("not_found"));
    }));

  it.runIf(onServer)("lets one of two choices made at the same moment through; the other is asked to look again", async () => {
    const ctx = contextOn((await testDatabase()).db);
    const world = await makeWorld(ctx, { places: 2 });
    const owner = as(ctx, world.owner);
    const ids = [await eligible(ctx, world)];
    const second = await makeTeam(ctx, { name: "第二隊" });
    ids.push(await eligible(ctx, world, second.team, second.lead));
    for (const applicationId of ids) await shortlist(owner, { applicationId });
    const { mark } = await candidatesBeside(owner, ids[0] ?? "");
    const answers = await Promise.allSettled(ids.map((applicationId) => chooseForOffer(owner, { applicationId, candidates: mark, better: 0 })));
    expect(answers.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of answers) if (one.status === "rejected") expect(one.reason).toMatchObject(refusal("conflict"));
  });

  it("lets the owner press twice on the closer choice and on the waiting list", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await eligible(ctx, world);
      for (const verb of [waitlist, waitlist, shortlist, shortlist]) await verb(as(ctx, world.owner), { applicationId: id });
      expect(await stateOf(ctx, id)).toBe("shortlisted");
      const told = (await eventsOf(ctx, id)).map((one) => one.type);
      expect(told.filter((type) => type === "application.waitlisted" || type === "application.shortlisted")).toHaveLength(2);
      await expect(shortlist(as(ctx, world.lead), { applicationId: id })).rejects.toMatchObject(refusal("forbidden"));
    }));

  it("lets no more teams be chosen than there are places; one taken back makes room", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const second = await makeTeam(ctx, { name: "第二隊" });
      const other = await eligible(ctx, world, second.team, second.lead);
      await shortlist(as(ctx, world.owner), { applicationId: other });
      const first = await chosen(ctx, world);
      await expect(choose(ctx, world, other)).rejects.toMatchObject(refusal("wrong_state", "applications_refused_places_chosen"));
      await waitlist(as(ctx, world.owner), { applicationId: first });
      await choose(ctx, world, other);
      expect((await rowOf(ctx, other))?.ownerChoiceAt).toEqual(ctx.now);
    }));

  it("offers no more places than there are; a declined one goes to the waiting list", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const second = await makeTeam(ctx, { name: "第二隊" });
      const reserve = await eligible(ctx, world, second.team, second.lead);
      await waitlist(as(ctx, world.owner), { applicationId: reserve });
      const first = await offered(ctx, world);
      await shortlist(as(ctx, world.owner), { applicationId: reserve });
      await expect(choose(ctx, world, reserve)).rejects.toMatchObject(refusal("wrong_state", "applications_refused_places_full"));
      await answerOffer(as(ctx, world.lead), { applicationId: first, answer: "decline" }, openEngagement);
      expect(await stateOf(ctx, first)).toBe("declined");
      await choose(ctx, world, reserve);
      await confirmOffer(as(ctx, world.staff), { applicationId: reserve, answerBy: inAWeek(ctx) });
      expect((await eventsOf(ctx, reserve)).find((one) => one.type === "application.shortlisted")?.body).toMatchObject({ promoted: true });
    }));

  it("says openly that a full challenge has a waiting list, and an engagement broken off gives place and people back", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const first = await offered(ctx, world);
      expect(await publicChallenge(ctx, world.challenge.id)).toMatchObject({ placesLeft: 1 });
      const second = await makeTeam(ctx, { name: "第二隊" });
      const drafted = await submitted(ctx, world, second.team, second.lead);
      expect(await applicationView(as(ctx, second.lead), drafted)).toMatchObject({ full: false });
      const answered = await answerOffer(as(ctx, world.lead), { applicationId: first, answer: "accept" }, openEngagement);

      expect(await publicChallenge(ctx, world.challenge.id)).toMatchObject({ placesLeft: 0 });
      expect((await challengeCard(ctx.db, world.challenge.id))?.placesLeft).toBe(0);
      for (const reader of [second.lead, world.staff]) expect(await applicationView(as(ctx, reader), drafted)).toMatchObject({ full: true });
      expect(await applicationView(as(ctx, world.lead), first)).toMatchObject({ full: false });
      const late = await makeTeam(ctx, { name: "第三隊" });
      expect(await applicationView(as(ctx, late.lead), await submitted(ctx, world, late.team, late.lead))).toMatchObject({ full: true });

      await decideEligibility(as(ctx, world.staff), { applicationId: drafted, decision: "eligible" });
      await waitlist(as(ctx, world.owner), { applicationId: drafted });
      await shortlist(as(ctx, world.owner), { applicationId: drafted });
      await expect(choose(ctx, world, drafted)).rejects.toMatchObject(refusal("wrong_state", "applications_refused_places_full"));
      const engagementId = answered.engagementId ?? "";
      expect(await rolesOn(ctx.db, world.challenge.id, world.lead.id)).toEqual(["member"]);
      await terminateEngagement(as(ctx, world.owner), { engagementId, reason: "團隊解散" });
      expect(await rolesOn(ctx.db, world.challenge.id, world.lead.id)).toEqual([]);
      expect((await holdersOf(ctx.db, world.challenge.id)).map((one) => one.personId)).not.toContain(world.lead.id);
      expect(await publicChallenge(ctx, world.challenge.id)).toMatchObject({ placesLeft: 1 });
      await choose(ctx, world, drafted);
      await confirmOffer(as(ctx, world.staff), { applicationId: drafted, answerBy: inAWeek(ctx) });
    }));

  it("lets an offer lapse on its second, not before, and frees the place", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await offered(ctx, world);
      const jobs = as(ctx, { kind: "system", id: "deadlines" });
      expect(await lapseDue(later(jobs, new Date(inAWeek(ctx).getTime() - 1)))).toBe(0);
      await expect(
        answerOffer(later(as(ctx, world.lead), inAWeek(ctx)), { applicationId: id, answer: "accept" }, openEngagement),
      ).rejects.toMatchObject(refusal("wrong_state", "applications_refused_answer_late"));
      expect(await lapseDue(later(jobs, inAWeek(ctx)))).toBe(1);
      expect(await lapseDue(later(jobs, inAWeek(ctx)))).toBe(0);
      expect(await stateOf(ctx, id)).toBe("lapsed");
      await expect(lapseDue(as(ctx, world.staff))).rejects.toMatchObject(refusal("forbidden"));
    }));

  it("gives the last place to exactly one of two teams that accept", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const second = await makeTeam(ctx);
      const first = await offered(ctx, world);
      const other = await makeApplication(ctx, world.challenge.id, second.team, second.lead, {
        state: "offered",
        offerAnswerBy: inAWeek(ctx),
        proposal,
      });
      await answerOffer(as(ctx, world.lead), { applicationId: first, answer: "accept" }, openEngagement);
      await expect(answerOffer(as(ctx, second.lead), { applicationId: other.id, answer: "accept" }, openEngagement)).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_places_full"),
      );
      expect(await ctx.db.select({ id: engagements.id }).from(engagements).where(eq(engagements.challengeId, world.challenge.id))).toHaveLength(1);
    }));

  it.runIf(onServer)("gives the last place to exactly one of fifty that accept at the same moment", async () => {
    const ctx = contextOn((await testDatabase()).db);
    const world = await makeWorld(ctx);
    const rivals = [];
    for (let n = 0; n < 50; n += 1) {
      const { team, lead } = await makeTeam(ctx, { name: `隊伍 ${n}` });
      rivals.push({
        lead,
        application: await makeApplication(ctx, world.challenge.id, team, lead, { state: "offered", offerAnswerBy: inAWeek(ctx), proposal }),
      });
    }
    const answers = await Promise.allSettled(
      rivals.map(({ lead, application }) => answerOffer(as(ctx, lead), { applicationId: application.id, answer: "accept" }, openEngagement)),
    );
    expect(answers.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of answers)
      if (one.status === "rejected") expect(one.reason).toMatchObject(refusal("wrong_state", "applications_refused_places_full"));
    expect(await ctx.db.select({ id: engagements.id }).from(engagements).where(eq(engagements.challengeId, world.challenge.id))).toHaveLength(1);
  });
});

describe("a letter to a team that was not selected", () => {
  it("says why, what was met and where to go, and leads only to what is open", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await eligible(ctx, world);
      const next = await makeChallenge(ctx, world.owner, { state: "published", title: { zh: "下一題", lang: "zh" } });
      const institute = await makeOrganisation(ctx, { kind: "institute" });
      const [course] = await ctx.db
        .insert(activities)
        .values({
          id: newId(),
          kind: "workshop",
          instituteId: institute.id,
          title: { zh: "瑕疵檢測工作坊", lang: "zh" },
          startsOn: "2026-04-01",
          endsOn: "2026-04-02",
          hours: 12,
          completionHours: 9,
          state: "listed",
          createdAt: ctx.now,
          updatedAt: ctx.now,
        })
        .returning();
      const send = (over: Partial<Parameters<typeof markNotSelected>[1]["letter"]>) =>
        markNotSelected(as(ctx, world.owner), {
          applicationId: id,
          letter: { ...letter, challengeIds: [next.id], activityIds: [course?.id ?? ""], ...over },
        });
      await expect(send({ challengeIds: [], activityIds: [] })).rejects.toMatchObject({
        detail: { fields: { challengeIds: ["applications_refused_no_route"] } },
      });
      await expect(send({ criteria: [] })).rejects.toMatchObject({ detail: { fields: { unmet: ["applications_refused_no_criteria"] } } });
      await expect(
        send({
          criteria: [
            { key: "plan", met: true },
            { key: "plan", met: false },
          ],
        }),
      ).rejects.toMatchObject(refusal("invalid"));
      await expect(send({ challengeIds: [world.challenge.id] })).rejects.toMatchObject({
        detail: { fields: { challengeIds: ["applications_refused_route_closed"] } },
      });
      await send({});
      const read = await letterView(as(ctx, world.lead), id);
      expect(read).toMatchObject({
        reason: letter.reason,
        criteria: letter.criteria,
        challenges: [{ id: next.id, open: true }],
        classes: [{ title: { text: "瑕疵檢測工作坊" } }],
      });
      await ctx.db.update(challenges).set({ state: "closed_to_applications" }).where(eq(challenges.id, next.id));
      expect((await letterView(as(ctx, world.lead), id))?.challenges).toMatchObject([{ open: false }]);
      await expect(send({})).rejects.toMatchObject(refusal("wrong_state"));
      await expect(letterView(as(ctx, await makePerson(ctx)), id)).rejects.toMatchObject(refusal("not_found"));
    }));
});
