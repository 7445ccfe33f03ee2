import { applications, events } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeApplication, makeTeam } from "@tests/support/factories";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  archiveChallenge,
  canApply,
  cancelPublication,
  carryOver,
  challengeForMatching,
  challengeStanding,
  checkDeidentification,
  closeDue,
  extendDeadline,
  openChallengesForMatching,
  ownerDesk,
  publicChallenge,
  publishChallenge,
  publishDue,
  schedulePublication,
  submitChallenge,
} from "~/features/challenges/index.server";
import { visitor } from "~/lib/ctx";
import { approved, asText, day, draft, eventTypes, later, makeWorld, published, row } from "./story";

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * day);

describe("publishing", () => {
  it("opens the brief to everybody and counts the first time once", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await published(ctx, world);
      const seen = await publicChallenge(as(ctx, visitor), id);
      expect(seen).toMatchObject({
        state: "published",
        grade: "L2",
        needs: [{ item: "CI9", level: 4, must: true }, { item: "S18" }],
        data: { light: "green" },
        placesLeft: 1,
      });
      expect(asText(seen)).not.toContain("signedBy");
      const [event] = await ctx.db
        .select()
        .from(events)
        .where(and(eq(events.type, "challenge.published"), eq(events.subjectId, id)));
      expect(event).toMatchObject({ audience: "public", body: { first: true, rootId: id, year: 115, grade: "L2", industry: "plastics" } });
      expect((await challengeForMatching(ctx.db, id))?.texts.zh).toContain("漏檢率");
      expect((await openChallengesForMatching(ctx.db, ctx.now)).map((one) => one.id)).toContain(id);
    }));

  it("hides everything that is not public", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      for (const id of [await draft(ctx, world), await approved(ctx, world)])
        await expect(publicChallenge(as(ctx, world.owner), id)).rejects.toMatchObject({ code: "not_found" });
    }));

  it("is refused with a red data passport, a short window, the wrong role and the wrong state", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const red = await approved(ctx, world, { sensitivity: "personal", deidentification: "pending" });
      await expect(publishChallenge(as(ctx, world.broker), { challengeId: red, closesAt: inDays(ctx.now, 30) })).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "challenges_refused_red_passport" },
      });
      const id = await approved(ctx, world);
      await expect(publishChallenge(as(ctx, world.broker), { challengeId: id, closesAt: inDays(ctx.now, 6) })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { closesAt: ["challenges_refused_short_window"] } },
      });
      for (const person of [world.owner, world.reviewer])
        await expect(publishChallenge(as(ctx, person), { challengeId: id, closesAt: inDays(ctx.now, 30) })).rejects.toMatchObject({
          code: "forbidden",
        });
      await expect(publishChallenge(as(ctx, world.stranger), { challengeId: id, closesAt: inDays(ctx.now, 30) })).rejects.toMatchObject({
        code: "not_found",
      });
      await publishChallenge(as(ctx, world.staff), { challengeId: id, closesAt: inDays(ctx.now, 30) });
      await expect(publishChallenge(as(ctx, world.broker), { challengeId: id, closesAt: inDays(ctx.now, 30) })).rejects.toMatchObject({
        code: "wrong_state",
      });
    }));
});

describe("the clock", () => {
  it("publishes at the set hour, not before, and not twice", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await approved(ctx, world);
      const broker = as(ctx, world.broker);
      await expect(schedulePublication(broker, { challengeId: id, publishAt: ctx.now, closesAt: inDays(ctx.now, 30) })).rejects.toMatchObject({
        code: "invalid",
      });
      await schedulePublication(broker, { challengeId: id, publishAt: inDays(ctx.now, 2), closesAt: inDays(ctx.now, 30) });
      expect(await publishDue(later(ctx, 1))).toEqual([]);
      expect(await publishDue(later(ctx, 2))).toEqual([id]);
      expect(await publishDue(later(ctx, 3))).toEqual([]);
      expect(await row(ctx, id)).toMatchObject({
        state: "published",
        publishAt: null,
        firstPublishedAt: inDays(ctx.now, 2),
        applicationsCloseAt: inDays(ctx.now, 30),
      });
      await expect(publishDue(as(ctx, world.staff))).rejects.toMatchObject({ code: "forbidden" });
    }));

  it("can be cancelled, and holds what has turned red instead of trying for ever", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await approved(ctx, world, { sensitivity: "personal", deidentification: "signed", signedBy: "王小明" });
      const broker = as(ctx, world.broker);
      const hour = { challengeId: id, publishAt: inDays(ctx.now, 2), closesAt: inDays(ctx.now, 30) };
      await schedulePublication(broker, hour);
      await cancelPublication(broker, { challengeId: id });
      expect(await publishDue(later(ctx, 3))).toEqual([]);
      await schedulePublication(broker, hour);
      await checkDeidentification(as(ctx, world.reviewer), { challengeId: id, result: "failed" });
      expect(await publishDue(later(ctx, 3))).toEqual([]);
      expect(await row(ctx, id)).toMatchObject({ state: "approved", publishAt: null });
      expect((await eventTypes(ctx, id)).at(-1)).toBe("challenge.publication_held");
    }));

  it("closes at the deadline; applying stops with the clock, not with the job", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await published(ctx, world, 10);
      const standing = await challengeStanding(ctx.db, id);
      if (!standing) throw new Error("no challenge");
      expect([canApply(standing, inDays(ctx.now, 9)).ok, canApply(standing, inDays(ctx.now, 10)).ok]).toEqual([true, false]);
      expect(await closeDue(later(ctx, 9))).toEqual([]);
      expect(await closeDue(later(ctx, 10))).toEqual([id]);
      expect(await closeDue(later(ctx, 10))).toEqual([]);
      expect((await openChallengesForMatching(ctx.db, inDays(ctx.now, 11))).map((one) => one.id)).not.toContain(id);
    }));

  it("asks the owner to choose while there is a team to choose; with none, its broker settles what follows", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await published(ctx, world, 10);
      const { team, lead } = await makeTeam(ctx);
      const { id: applicationId } = await makeApplication(ctx, id, team, lead, { state: "eligible" });
      await closeDue(later(ctx, 10));
      const desk = async () => {
        const { mine, rows } = await ownerDesk(as(later(ctx, 10), world.owner), { view: "running" });
        return [mine, rows].map((list) => list.filter((one) => one.id === id).map((one) => one.next));
      };
      expect(await desk()).toEqual([[{ who: "owner", what: "choose_team" }], []]);
      await ctx.db.update(applications).set({ state: "not_selected" }).where(eq(applications.id, applicationId));
      expect(await desk()).toEqual([[], [{ who: "broker", what: "settle" }]]);
    }));
});

describe("after the deadline", () => {
  it("opens again when extended", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await published(ctx, world, 10);
      const then = later(ctx, 11);
      await closeDue(then);
      await expect(extendDeadline(as(then, world.broker), { challengeId: id, closesAt: ctx.now })).rejects.toMatchObject({ code: "invalid" });
      await extendDeadline(as(then, world.broker), { challengeId: id, closesAt: inDays(then.now, 14) });
      expect(await row(ctx, id)).toMatchObject({ state: "published", applicationsCloseAt: inDays(then.now, 14) });
      await expect(extendDeadline(as(then, world.owner), { challengeId: id, closesAt: inDays(then.now, 20) })).rejects.toMatchObject({
        code: "forbidden",
      });
    }));

  it("carries an unmatched challenge over as a clone that is counted once", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await published(ctx, world, 10);
      const then = later(ctx, 11);
      await expect(carryOver(as(then, world.owner), { challengeId: id })).rejects.toMatchObject({ code: "wrong_state" });
      await closeDue(then);
      const clone = await carryOver(as(then, world.owner), { challengeId: id });
      expect((await row(ctx, id)).state).toBe("archived");
      expect(await row(ctx, clone.id)).toMatchObject({ state: "draft", rootId: id, code: null });
      await expect(carryOver(as(then, world.owner), { challengeId: id })).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "challenges_refused_carried" },
      });
      await submitChallenge(as(then, world.owner), { challengeId: clone.id });
      const [event] = await ctx.db
        .select()
        .from(events)
        .where(and(eq(events.type, "challenge.submitted"), eq(events.subjectId, clone.id)));
      expect(event?.body).toMatchObject({ first: false, rootId: id });
      expect((await publicChallenge(as(then, visitor), id)).state).toBe("archived");
      await expect(archiveChallenge(as(then, world.broker), { challengeId: id })).rejects.toMatchObject({ code: "wrong_state" });
    }));
});
