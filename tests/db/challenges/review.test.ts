import { transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import {
  addNote,
  approveChallenge,
  assertMayHold,
  assignReviewer,
  brokerDesk,
  checkDeidentification,
  confirmException,
  declineChallenge,
  giveOpinion,
  historyView,
  holdersOf,
  holdRole,
  notesView,
  ownerDesk,
  recordView,
  requestChanges,
  requestException,
  resolveNote,
  resubmitChallenge,
  reviewDesk,
  reviewView,
  saveStep,
  takeReview,
  takeUp,
} from "~/features/challenges/index.server";
import { newId } from "~/lib/ids";
import { approval, approved, asText, criteria, draft, eventTypes, inReview, makeWorld, published, row, submitted, zh } from "./story";

describe("taking up", () => {
  it("puts one broker in charge and starts the review; the second is told", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      const other = await makePerson(ctx, { roles: ["broker"] });
      expect((await brokerDesk(as(ctx, world.broker), { view: "waiting" })).rows.map((one) => one.id)).toContain(id);
      await takeUp(as(ctx, world.broker), { challengeId: id });
      await expect(takeUp(as(ctx, other), { challengeId: id })).rejects.toMatchObject({ code: "wrong_state" });
      expect(await holdersOf(ctx.db, id)).toMatchObject([{ personId: world.broker.id, role: "broker" }]);
      expect((await row(ctx, id)).state).toBe("in_review");
      await takeUp(as(ctx, world.broker), { challengeId: id });
      expect(
        (await eventTypes(ctx, id)).filter((type) => type === "challenge.taken_up"),
        "pressed twice, done once",
      ).toHaveLength(1);
      expect((await brokerDesk(as(ctx, world.broker), { view: "coaching" })).rows.map((one) => one.id)).toEqual([id]);
    }));

  it("is refused to people without the role, to the owner's own people, and hidden from strangers", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      const [organisation] = world.owner.organisations;
      await expect(takeUp(as(ctx, world.reviewer), { challengeId: id })).rejects.toMatchObject({ code: "forbidden" });
      await expect(takeUp(as(ctx, world.stranger), { challengeId: id })).rejects.toMatchObject({ code: "not_found" });
      await expect(
        takeUp(as(ctx, { ...world.owner, roles: ["broker"], organisations: organisation ? [organisation] : [] }), { challengeId: id }),
      ).rejects.toMatchObject({ code: "forbidden" });
    }));
});

describe.runIf(onServer)("two at once on a real server", () => {
  it("lets one of two brokers and one of two reviewers win", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const world = await makeWorld(ctx);
    const other = await makePerson(ctx, { roles: ["broker"] });
    const id = await submitted(ctx, world);
    const taken = await Promise.allSettled([world.broker, other].map((person) => takeUp(as(ctx, person), { challengeId: id })));
    expect(taken.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const person of [world.reviewer, world.second]) await takeReview(as(ctx, person), { challengeId: id });
    const decided = await Promise.allSettled(
      [world.reviewer, world.second].map((person) => approveChallenge(as(ctx, person), { challengeId: id, criteria, ...approval })),
    );
    expect(decided.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await eventTypes(ctx, id)).filter((type) => type === "challenge.approved")).toHaveLength(1);
  });
});

describe("coaching", () => {
  it("keeps a thread per field that owner and broker write, and settles each note once", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      const { noteId } = await addNote(as(ctx, world.broker), { challengeId: id, field: "baseline", body: "請補量測期間。<script>" });
      await addNote(as(ctx, world.owner), { challengeId: id, field: "baseline", body: "114 年下半年。" });
      await resolveNote(as(ctx, world.owner), { challengeId: id, noteId });
      await resolveNote(as(ctx, world.broker), { challengeId: id, noteId });
      expect((await notesView(as(ctx, world.owner), id)).notes.map((one) => [one.mine, one.resolvedAt !== null])).toEqual([
        [false, true],
        [true, false],
      ]);
      expect((await eventTypes(ctx, id)).filter((type) => type.startsWith("challenge.note"))).toEqual([
        "challenge.note_added",
        "challenge.note_added",
        "challenge.note_resolved",
      ]);
      await expect(resolveNote(as(ctx, world.owner), { challengeId: id, noteId: newId() })).rejects.toMatchObject({ code: "not_found" });
      await expect(addNote(as(ctx, world.staff), { challengeId: id, field: "baseline", body: "插話" })).rejects.toMatchObject({ code: "forbidden" });
    }));

  it("sends a brief back, shows what changed when it returns, and refuses a decision on the old version", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      await requestChanges(as(ctx, world.broker), { challengeId: id, revision: 1, reason: "請補上量測期間與單位。" });
      expect((await row(ctx, id)).state).toBe("changes_requested");
      await expect(requestChanges(as(ctx, world.reviewer), { challengeId: id, revision: 1, reason: "再來一次也不行的。" })).rejects.toMatchObject({
        code: "wrong_state",
      });
      await saveStep(as(ctx, world.owner), {
        challengeId: id,
        step: "target",
        version: (await row(ctx, id)).version,
        values: { baseline: zh("漏檢率 0.42%（114 年下半年）"), target: zh("降到 0.1% 以下") },
      });
      await resubmitChallenge(as(ctx, world.owner), { challengeId: id });
      expect((await row(ctx, id)).state).toBe("in_review");
      const history = await historyView(as(ctx, world.reviewer), id, {});
      expect(history).toMatchObject({ from: 1, to: 2 });
      await expect(approveChallenge(as(ctx, world.reviewer), { challengeId: id, criteria, ...approval })).rejects.toMatchObject({ code: "conflict" });
      await approveChallenge(as(ctx, world.reviewer), { challengeId: id, criteria, ...approval, revision: 2 });
      expect((await row(ctx, id)).state).toBe("approved");
    }));
});

describe("deciding", () => {
  it("fills what the grade implies and shows the owner the decision without the reviewer's name", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await approved(ctx, world);
      expect(await row(ctx, id)).toMatchObject({
        state: "approved",
        grade: "L2",
        durationMonths: 4,
        mentorHours: 20,
        gradeReasons: { overridden: false },
      });
      await addNote(as(ctx, world.reviewer), { challengeId: id, field: "title", body: "名稱很清楚。" });
      expect(asText(await notesView(as(ctx, world.owner), id))).not.toContain("委員甲");
      const seen = await recordView(as(ctx, world.owner), id);
      expect(seen.decisions).toMatchObject([{ decision: "approved", reviewer: null, grade: "L2" }]);
      expect(asText(seen)).not.toContain("委員甲");
      expect(asText(await ownerDesk(as(ctx, world.owner), { view: "running" }))).not.toContain("委員甲");
      expect((await recordView(as(ctx, world.broker), id)).decisions.map((one) => one.reviewer)).toContain("委員甲");
    }));

  it("is closed to whoever is on a team that applies, reviewer or not: the record names his rivals", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      const { team, lead } = await makeTeam(ctx);
      await makeApplication(ctx, challenge.id, team, lead);
      const rival = await makeTeam(ctx, { name: "另一隊" });
      await makeApplication(ctx, challenge.id, rival.team, rival.lead);
      const solver = as(ctx, { ...lead, roles: ["reviewer", "broker"] });
      for (const view of [recordView, notesView, historyView])
        await expect(view(solver, challenge.id, {})).rejects.toMatchObject({ code: "forbidden", detail: { reason: "challenges_refused_read" } });
      expect((await recordView(as(ctx, world.second), challenge.id)).head.id).toBe(challenge.id);
    }));

  it("lets one of two racing reviewers win and tells the other", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      await takeReview(as(ctx, world.second), { challengeId: id });
      await approveChallenge(as(ctx, world.reviewer), { challengeId: id, criteria, ...approval });
      await expect(
        declineChallenge(as(ctx, world.second), { challengeId: id, revision: 1, reason: "與另一題重複，請併案處理。" }),
      ).rejects.toMatchObject({ code: "wrong_state" });
      expect((await eventTypes(ctx, id)).filter((type) => ["challenge.approved", "challenge.declined"].includes(type))).toEqual([
        "challenge.approved",
      ]);
    }));

  it("wants a reason for a grade other than the rubric's, and scores before a decision", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      const input = { challengeId: id, ...approval };
      await expect(approveChallenge(as(ctx, world.reviewer), input)).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "challenges_refused_score_first" },
      });
      await expect(approveChallenge(as(ctx, world.reviewer), { ...input, criteria, grade: "L3" })).rejects.toMatchObject({ code: "invalid" });
      await approveChallenge(as(ctx, world.reviewer), { ...input, criteria, grade: "L3", gradeReason: "須實地安裝相機" });
      expect(await row(ctx, id)).toMatchObject({ grade: "L3", gradeReasons: { overridden: true, reason: "須實地安裝相機" } });
    }));

  it("is independent: nobody sees another's scores before giving his own, once", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      await takeReview(as(ctx, world.second), { challengeId: id });
      await giveOpinion(as(ctx, world.reviewer), { challengeId: id, revision: 1, criteria, comment: "標註很完整" });
      const before = await reviewView(as(ctx, world.second), id);
      expect([before.scored, before.decisions]).toEqual([false, []]);
      expect(asText(before)).not.toContain("標註很完整");
      await giveOpinion(as(ctx, world.second), { challengeId: id, revision: 1, criteria });
      expect((await reviewView(as(ctx, world.second), id)).decisions).toHaveLength(2);
      await expect(giveOpinion(as(ctx, world.second), { challengeId: id, revision: 1, criteria })).rejects.toMatchObject({ code: "wrong_state" });
      await expect(reviewView(as(ctx, world.owner), id)).rejects.toMatchObject({ code: "forbidden" });
      expect((await recordView(as(ctx, world.owner), id)).decisions).toEqual([]);
    }));

  it("is for the reviewers of this challenge, not for brokers, staff or other reviewers", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      for (const person of [world.broker, world.staff, world.second, world.owner])
        await expect(approveChallenge(as(ctx, person), { challengeId: id, criteria, ...approval })).rejects.toMatchObject({ code: "forbidden" });
      await expect(approveChallenge(as(ctx, world.stranger), { challengeId: id, criteria, ...approval })).rejects.toMatchObject({
        code: "not_found",
      });
      await declineChallenge(as(ctx, world.reviewer), { challengeId: id, revision: 1, reason: "與另一題重複，請併案處理。" });
      expect((await row(ctx, id)).state).toBe("declined");
      expect((await recordView(as(ctx, world.owner), id)).decisions[0]).toMatchObject({ decision: "declined", reason: "與另一題重複，請併案處理。" });
      expect((await reviewDesk(as(ctx, world.reviewer), { view: "decided" })).rows.map((one) => one.id)).toEqual([id]);
    }));

  it("opens a sample of signed personal data, and only of that", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const plain = await inReview(ctx, world);
      await expect(checkDeidentification(as(ctx, world.reviewer), { challengeId: plain, result: "checked" })).rejects.toMatchObject({
        code: "wrong_state",
      });
      const id = await inReview(ctx, world, { sensitivity: "personal", deidentification: "signed", signedBy: "王小明" });
      await checkDeidentification(as(ctx, world.reviewer), { challengeId: id, result: "failed" });
      expect((await reviewView(as(ctx, world.reviewer), id)).passport.light).toBe("red");
      await checkDeidentification(as(ctx, world.reviewer), { challengeId: id, result: "checked" });
      expect((await reviewView(as(ctx, world.reviewer), id)).passport.light).toBe("green");
    }));
});

describe("the separation of roles", () => {
  it("is one rule for rows and memberships alike", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await published(ctx, world);
      const { team, lead } = await makeTeam(ctx);
      await makeApplication(ctx, id, team, lead);
      const hold = (personId: string, role: "mentor" | "judge" | "member") => transaction(ctx, (tx) => assertMayHold(tx, id, personId, role));
      await expect(hold(world.owner.id, "mentor")).rejects.toMatchObject({ detail: { reason: "challenges_refused_separation_owner" } });
      await expect(hold(world.broker.id, "judge")).rejects.toMatchObject({ detail: { reason: "challenges_refused_separation_broker" } });
      await expect(hold(world.reviewer.id, "member")).rejects.toMatchObject({ detail: { reason: "challenges_refused_separation_reviewer" } });
      await expect(hold(lead.id, "mentor")).rejects.toMatchObject({ detail: { reason: "challenges_refused_separation_member" } });
      await hold(world.stranger.id, "mentor");
      for (let n = 0; n < 2; n += 1) await transaction(ctx, (tx) => holdRole(tx, { challengeId: id, personId: world.stranger.id, role: "mentor" }));
      expect((await holdersOf(ctx.db, id)).filter((one) => one.personId === world.stranger.id)).toHaveLength(1);
    }));

  it("lets the office assign granted people only, and an exception needs a second officer", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await inReview(ctx, world);
      const officer = as(ctx, world.staff);
      await expect(assignReviewer(officer, { challengeId: id, personId: world.stranger.id })).rejects.toMatchObject({ code: "invalid" });
      await assignReviewer(officer, { challengeId: id, personId: world.second.id });
      await expect(assignReviewer(as(ctx, world.broker), { challengeId: id, personId: world.second.id })).rejects.toMatchObject({
        code: "forbidden",
      });
      const both = await makePerson(ctx, { roles: ["broker", "reviewer"] });
      await assignReviewer(officer, { challengeId: id, personId: both.id });
      const wish = { challengeId: id, personId: both.id, role: "broker" as const, reason: "經紀人請假，暫代一週。" };
      const { holderId } = await requestException(officer, wish);
      expect((await requestException(officer, wish)).holderId).toBe(holderId);
      expect((await holdersOf(ctx.db, id)).some((one) => one.exception)).toBe(false);
      await expect(confirmException(officer, { challengeId: id, holderId })).rejects.toMatchObject({ code: "forbidden" });
      const colleague = await makePerson(ctx, { roles: ["staff"] });
      await confirmException(as(ctx, colleague), { challengeId: id, holderId });
      expect((await holdersOf(ctx.db, id)).find((one) => one.exception)).toMatchObject({ personId: both.id, role: "broker" });
      await expect(requestException(officer, { ...wish, personId: world.broker.id })).rejects.toMatchObject({ code: "invalid" });
    }));

  it("keeps a draft out of everybody's queue", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      expect((await brokerDesk(as(ctx, world.broker), { view: "everyone" })).rows.map((one) => one.id)).not.toContain(id);
      await expect(brokerDesk(as(ctx, world.owner), { view: "waiting" })).rejects.toMatchObject({ code: "forbidden" });
    }));
});
