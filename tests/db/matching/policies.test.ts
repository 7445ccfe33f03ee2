import { applications, events, matchLessons, matchPolicies, matchResults, matchRuns } from "@db/schema";
import { log, makeLists } from "@tests/bench/matching/simulate";
import { makeWorld as makeSimulated } from "@tests/bench/matching/world";
import { as, rolledBack } from "@tests/support/database";
import { makeChallenge, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  adoptLesson,
  askForLesson,
  keepPolicy,
  learningPage,
  lessonView,
  matchingHandlers,
  rankTeamsFor,
  replay,
  restorePolicy,
} from "~/features/matching/index.server";
import { learnLesson } from "~/features/matching/learning.server";
import { modelVersion } from "~/features/matching/score";
import { partKeys, priorWeights } from "~/features/matching/weights";
import { runOne } from "~/jobs/queue.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { makeWorld } from "../applications/world";

const officer = async (ctx: Ctx) => as(ctx, await makePerson(ctx, { name: "承辦人", roles: ["staff"] }));
const typesOf = async (ctx: Ctx, id: string) =>
  (await ctx.db.select({ type: events.type }).from(events).where(eq(events.subjectId, id))).map((one) => one.type);
const drain = async (ctx: Ctx) => {
  while ((await runOne(ctx.db, matchingHandlers, () => ctx.now)).outcome === "done");
};

/** Lists that were shown and what came of them, as a programme would leave them whose owners want something else than the hand-set weights. */
async function tellHistory(ctx: Ctx, decisions: number) {
  const world = await makeWorld(ctx);
  const teams: { id: string }[] = [];
  for (let n = 0; n < 20; n += 1) teams.push((await makeTeam(ctx, { name: `隊${n}` })).team);
  const told = log(makeSimulated(1002), makeLists(decisions, 1), decisions);
  for (const [at, { candidates }] of told.entries()) {
    const { id: challengeId } = await makeChallenge(ctx, world.owner, { state: "archived" });
    const when = new Date(ctx.now.getTime() - (decisions - at) * 86_400_000);
    const runId = newId();
    const shown = candidates.slice(0, teams.length);
    await ctx.db.insert(matchRuns).values({
      id: runId,
      kind: "teams_for_challenge",
      subjectId: challengeId,
      model: modelVersion,
      policy: {},
      inputHash: runId,
      requestedBy: world.owner.id,
      at: when,
      shown: shown.length,
    });
    await ctx.db.insert(matchResults).values(
      shown.map(({ shares, propensity }, place) => ({
        id: newId(),
        runId,
        rank: place + 1,
        candidateId: teams[place]?.id ?? "",
        score: 0.5,
        parts: partKeys.map((key, part) => ({ key, weight: priorWeights[key], value: priorWeights[key] * (shares[part] ?? 0) })),
        propensity,
      })),
    );
    const chosen = shown.flatMap(({ label }, place) => (label > 0 ? [teams[place]?.id ?? ""] : []));
    if (chosen.length > 0)
      await ctx.db.insert(applications).values(
        chosen.map((teamId) => ({
          id: newId(),
          challengeId,
          teamId,
          state: "accepted" as const,
          createdBy: world.lead.id,
          ownerChoiceAt: new Date(when.getTime() + 3_600_000),
          stateSince: when,
          createdAt: when,
          updatedAt: when,
        })),
      );
  }
  return world;
}

describe("learning from what happened", () => {
  it("says that there is too little, offers nothing to adopt and can be closed", () =>
    rolledBack(async (ctx) => {
      const staff = await officer(ctx);
      const { lessonId } = await askForLesson(staff);
      expect((await askForLesson(staff)).lessonId).toBe(lessonId);
      expect((await lessonView(staff, lessonId)).result).toBeNull();
      await drain(ctx);
      const { result, state } = await lessonView(staff, lessonId);
      expect(state).toBe("learned");
      expect(result).toMatchObject({ decisions: 0, examples: [], learned: { decision: "keep", reason: "too_few", weights: priorWeights } });
      await expect(adoptLesson(staff, { lessonId })).rejects.toMatchObject({
        code: "wrong_state",
        message: expect.stringContaining("matching_refused_keep"),
      });
      await keepPolicy(staff, { lessonId });
      await expect(keepPolicy(staff, { lessonId })).rejects.toMatchObject({ code: "wrong_state" });
      expect(await typesOf(ctx, lessonId)).toEqual(["matching.lesson_asked", "matching.lesson_learned", "matching.policy_kept"]);
      expect(await ctx.db.select().from(matchPolicies)).toEqual([]);
    }));

  it("shows three open challenges under both weights; adopted, it is the next version, and lists ranked before keep theirs", () =>
    rolledBack(async (ctx) => {
      const world = await tellHistory(ctx, 60);
      for (const industry of ["textiles", "finance", "energy"] as const) await makeChallenge(ctx, world.owner, { state: "published", industry });
      const staff = await officer(ctx);
      const before = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const { lessonId } = await askForLesson(staff);
      await drain(ctx);
      const lesson = await lessonView(staff, lessonId);
      expect(lesson.result?.learned).toMatchObject({ decision: "adopt", reason: "gain" });
      expect(lesson.result?.decisions).toBeGreaterThan(40);
      expect(lesson.result?.examples.map((one) => [one.old.length, one.fresh.length])).toEqual([
        [5, 5],
        [5, 5],
        [5, 5],
      ]);
      expect(await adoptLesson(staff, { lessonId })).toEqual({ version: 2 });
      await expect(adoptLesson(staff, { lessonId })).rejects.toMatchObject({ code: "wrong_state" });
      const page = await learningPage(staff);
      expect(page.current).toMatchObject({ number: 2, by: "承辦人", lessonId, weights: lesson.result?.learned.weights });
      expect(page.earlier.map((one) => one.number)).toEqual([1]);
      const after = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      expect(after.runId).not.toBe(before.runId);
      expect((await replay(staff, before.runId)).outcome).toBe("same");
      expect((await replay(staff, after.runId)).outcome).toBe("same");
      expect(await restorePolicy(staff, { version: 1 })).toEqual({ version: 3 });
      expect((await learningPage(staff)).current).toMatchObject({ number: 3, restores: 1, weights: priorWeights });
      await expect(restorePolicy(staff, { version: 3 })).rejects.toMatchObject({ code: "wrong_state" });
      await expect(restorePolicy(staff, { version: 9 })).rejects.toMatchObject({ code: "not_found" });
    }));

  it("is held against the policy it was asked for, and not adopted over another", () =>
    rolledBack(async (ctx) => {
      const staff = await officer(ctx);
      const { lessonId } = await askForLesson(staff);
      const meanwhile = newId();
      await ctx.db.insert(matchLessons).values({ id: meanwhile, state: "adopted", basedOn: 1, askedAt: ctx.now });
      const weights = { ...priorWeights, domain: 0.12, musts: 0.3 };
      await ctx.db.insert(matchPolicies).values({ version: 2, weights, lessonId: meanwhile, adoptedAt: ctx.now });
      await learnLesson(ctx, lessonId);
      const lesson = await lessonView(staff, lessonId);
      expect(lesson).toMatchObject({ basedOn: 1, movedOn: true, result: { oldWeights: priorWeights } });
      const result = { ...lesson.result, learned: { ...lesson.result?.learned, decision: "adopt" } };
      await ctx.db.update(matchLessons).set({ result }).where(eq(matchLessons.id, lessonId));
      await expect(adoptLesson(staff, { lessonId })).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("matching_refused_moved_on"),
      });
      // The job comes a second time: what is there stays.
      await learnLesson(ctx, lessonId);
      expect((await typesOf(ctx, lessonId)).filter((one) => one === "matching.lesson_learned")).toHaveLength(1);
    }));

  it("a run ends with the policy it began with", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = newId();
      await ctx.db.insert(matchLessons).values({ id, state: "adopted", basedOn: 1, askedAt: ctx.now });
      const weights = { ...priorWeights, domain: 0.12, musts: 0.3 };
      let adopted = false;
      // Adopted between the run's reading and its writing.
      const db = new Proxy(ctx.db, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key, target);
          if (key === "transaction")
            return async (work: Parameters<typeof target.transaction>[0]) => {
              adopted = true;
              await target.insert(matchPolicies).values({ version: 2, weights, lessonId: id, adoptedAt: ctx.now });
              return target.transaction(work);
            };
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      const { runId } = await rankTeamsFor({ ...as(ctx, world.owner), db }, world.challenge.id);
      expect(adopted).toBe(true);
      const staff = await officer(ctx);
      const [run] = await ctx.db.select().from(matchRuns).where(eq(matchRuns.id, runId));
      expect(run?.policy).toMatchObject({ version: "prior-2", weights: priorWeights });
      expect((await replay(staff, runId)).outcome).toBe("same");
      const [next] = await ctx.db
        .select()
        .from(matchRuns)
        .where(eq(matchRuns.id, (await rankTeamsFor(as(ctx, world.owner), world.challenge.id)).runId));
      expect(next?.policy).toMatchObject({ version: "policy-2", weights });
    }));

  it("is for the office alone", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const broker = as(ctx, await makePerson(ctx, { roles: ["broker", "agency"] }));
      for (const other of [as(ctx, world.owner), broker]) {
        await expect(learningPage(other)).rejects.toMatchObject({ code: "forbidden" });
        await expect(askForLesson(other)).rejects.toMatchObject({ code: "forbidden" });
        await expect(restorePolicy(other, { version: 1 })).rejects.toMatchObject({ code: "forbidden" });
        await expect(adoptLesson(other, { lessonId: newId() })).rejects.toMatchObject({ code: "forbidden" });
      }
      const staff = await officer(ctx);
      await expect(adoptLesson(staff, { lessonId: newId() })).rejects.toMatchObject({ code: "not_found" });
      await expect(lessonView(staff, newId())).rejects.toMatchObject({ code: "not_found" });
    }));
});
