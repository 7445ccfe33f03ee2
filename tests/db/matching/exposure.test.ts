import { openTransaction } from "@db/client.server";
import { decidedPlaces } from "@db/queries/matching-outcomes.server";
import { type applications, engagements, events, invitations, matchResults, matchRuns } from "@db/schema";
import { lockKey, transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makePerson, makeTeam } from "@tests/support/factories";
import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { challengeForMatching } from "~/features/challenges/index.server";
import { rankChallengesFor, rankTeamsFor, replay } from "~/features/matching/index.server";
import { decisionsFrom } from "~/features/matching/learning.server";
import { sharesFrom } from "~/features/matching/lesson";
import { nearTeams } from "~/features/matching/near.server";
import { currentPolicy } from "~/features/matching/policies.server";
import { rankAndKeep } from "~/features/matching/run-store.server";
import { modelVersion } from "~/features/matching/score";
import { partKeys, priorWeights } from "~/features/matching/weights";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { makeWorld } from "../applications/world";

const runOf = async (ctx: Ctx, id: string) => {
  const [run] = await ctx.db.select().from(matchRuns).where(eq(matchRuns.id, id));
  if (!run) throw new Error("no run");
  return run;
};
const chances = async (ctx: Ctx, id: string) =>
  (await ctx.db.select().from(matchResults).where(eq(matchResults.runId, id)).orderBy(asc(matchResults.rank))).map((one) => one.propensity);
const later = (ctx: Ctx, minutes: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) });

describe("what was shown", () => {
  it("is kept with the chance that each place was looked at, and grows when more is shown", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      for (let n = 0; n < 5; n += 1) await makeTeam(ctx);
      const few = await rankTeamsFor(as(ctx, world.owner), world.challenge.id, { limit: 2 });
      expect((await runOf(ctx, few.runId)).shown).toBe(2);
      expect(await chances(ctx, few.runId)).toEqual([1, expect.closeTo(1 / Math.log2(3), 12), null, null, null, null]);
      const more = await rankTeamsFor(as(ctx, world.owner), world.challenge.id, { limit: 4 });
      expect(more.runId).toBe(few.runId);
      await rankTeamsFor(as(ctx, world.owner), world.challenge.id, { limit: 1 });
      expect((await runOf(ctx, few.runId)).shown).toBe(4);
      expect((await chances(ctx, few.runId)).filter((one) => one !== null)).toHaveLength(4);
    }));

  it("carries what is owed from one list to the next, the same to whoever looks twice, and replays with it", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      for (let n = 0; n < 4; n += 1) await makeTeam(ctx);
      const second = await makeChallenge(ctx, world.owner, { state: "published", industry: "textiles" });
      const first = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const next = await rankTeamsFor(as(later(ctx, 1), world.owner), second.id);
      const [before, after] = [await runOf(ctx, first.runId), await runOf(ctx, next.runId)];
      expect(before.owed).toBe(0);
      expect(before.owedAfter).not.toBeNull();
      expect(after.owed).toBe(Math.max(-2, Math.min(2, before.owedAfter ?? 0)));
      expect((await rankTeamsFor(as(later(ctx, 2), world.owner), world.challenge.id)).runId).toBe(first.runId);
      for (const { runId } of [first, next]) expect((await replay(staff, runId)).outcome).toBe("same");
    }));

  it("is dated when it was asked for, and owes nothing to what came after it", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      for (let n = 0; n < 4; n += 1) await makeTeam(ctx);
      const second = await makeChallenge(ctx, world.owner, { state: "published", industry: "textiles" });
      await rankTeamsFor(as(later(ctx, 60), world.owner), second.id);
      const { runId } = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      expect(await runOf(ctx, runId)).toMatchObject({ at: ctx.now, owed: 0 });
    }));

  it("owes nothing to lists of the other kind", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const { runId } = await rankChallengesFor(as(later(ctx, 1), world.lead), world.team.id);
      expect((await runOf(ctx, runId)).owed).toBe(0);
    }));
});

describe("what came of it", () => {
  const labels = async (ctx: Ctx) =>
    decisionsFrom(await decidedPlaces(ctx.db, modelVersion, 100)).map((one) => one.candidates.map(({ label }) => label));

  it("is read from invitations, the short list, the choice and the end, only after the list was shown", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const teams = [];
      for (let n = 0; n < 4; n += 1) teams.push(await makeTeam(ctx));
      const [invited, listed, chosen, finished] = teams.map((one) => one.team);
      const apply = (team: { id: string }, over: Partial<typeof applications.$inferInsert> = {}) =>
        makeApplication(ctx, world.challenge.id, team, world.lead, over);
      // Decided before anybody looked: says nothing about the list.
      await apply(world.team, { ownerChoiceAt: ctx.now, state: "offered" });
      const { items } = await rankTeamsFor(as(later(ctx, 1), world.owner), world.challenge.id);
      expect(await labels(ctx)).toEqual([]);
      const soon = later(ctx, 10);
      await ctx.db.insert(invitations).values({
        id: newId(),
        challengeId: world.challenge.id,
        teamId: invited?.id ?? "",
        invitedBy: world.owner.id,
        answerBy: soon.now,
        createdAt: soon.now,
      });
      const shortlisted = await apply(listed ?? world.team, { state: "not_selected" });
      await transaction(soon, async (tx) =>
        tx.record({
          type: "application.shortlisted",
          version: 1,
          subject: { kind: "application", id: shortlisted.id },
          about: [],
          audience: "participants",
          body: {},
        }),
      );
      await apply(chosen ?? world.team, { state: "accepted", ownerChoiceAt: soon.now });
      const won = await apply(finished ?? world.team, { state: "accepted", ownerChoiceAt: soon.now });
      await makeEngagement(ctx, won);
      await ctx.db.update(engagements).set({ state: "closed", stateSince: soon.now }).where(eq(engagements.applicationId, won.id));
      const expected = new Map([
        [invited?.id, 1],
        [listed?.id, 1],
        [chosen?.id, 2],
        [finished?.id, 3],
      ]);
      expect(await labels(ctx)).toEqual([items.map((one) => expected.get(one.id) ?? 0)]);
    }));

  it("takes an application as a team's own choice, and each reader's last list only", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const other = await makeChallenge(ctx, world.owner, { state: "published", industry: "textiles" });
      await rankChallengesFor(as(later(ctx, 1), world.lead), world.team.id);
      await makeChallenge(ctx, world.owner, { state: "published", industry: "finance" });
      const { items } = await rankChallengesFor(as(later(ctx, 2), world.lead), world.team.id);
      await makeApplication(ctx, other.id, world.team, world.lead, { submittedAt: later(ctx, 5).now });
      expect(await labels(ctx)).toEqual([items.map((one) => (one.id === other.id ? 1 : 0))]);
    }));

  it("gives back the shares a score was made of, also where a weight was 0", () => {
    const parts = partKeys.map((key) =>
      key === "text" ? { key, value: 0, weight: 0, share: 0.25 } : { key, value: priorWeights[key] / 2, weight: priorWeights[key] },
    );
    expect(sharesFrom(parts)).toEqual(partKeys.map((key) => (key === "text" ? 0.25 : 0.5)));
    expect(sharesFrom([])).toEqual(partKeys.map(() => 0.5));
  });

  it("does not count what the clock ranked and nobody saw", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const { runId } = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      await makeApplication(ctx, world.challenge.id, world.team, world.lead, { ownerChoiceAt: later(ctx, 5).now, state: "offered" });
      expect(await labels(ctx)).toHaveLength(1);
      await ctx.db.update(matchRuns).set({ kind: "nightly", requestedBy: null }).where(eq(matchRuns.id, runId));
      expect(await labels(ctx)).toEqual([]);
      expect(await ctx.db.select({ id: events.id }).from(events).where(eq(events.subjectId, world.challenge.id))).not.toEqual([]);
    }));
});

describe.runIf(onServer)("lists asked for at once", () => {
  const world = async () => {
    const ctx = contextOn((await testDatabase()).db);
    const made = await makeWorld(ctx);
    const earlier = await makeChallenge(ctx, made.owner, { state: "archived" });
    for (let n = 0; n < 4; n += 1) {
      const { team, lead } = await makeTeam(ctx);
      if (n >= 2) continue;
      // Two that have finished something here, before whom those who have not are owed a place.
      const won = await makeApplication(ctx, earlier.id, team, lead, { state: "accepted" });
      await makeEngagement(ctx, won);
      await ctx.db.update(engagements).set({ state: "closed", stateSince: ctx.now }).where(eq(engagements.applicationId, won.id));
    }
    return { ctx, ...made };
  };
  const runsOf = (ctx: Ctx, subjectId: string) =>
    ctx.db.select().from(matchRuns).where(eq(matchRuns.subjectId, subjectId)).orderBy(asc(matchRuns.at), asc(matchRuns.id));

  it("are one run for one reader, shown as far as the longest", async () => {
    const { ctx, challenge, owner } = await world();
    for (let round = 0; round < 6; round += 1) {
      const asked = await Promise.all([2, 4, 3, 1, 4, 2, 4, 3].map((limit) => rankTeamsFor(as(ctx, owner), challenge.id, { limit })));
      const runs = await runsOf(ctx, challenge.id);
      expect(new Set(asked.map((one) => one.runId))).toEqual(new Set([runs[0]?.id]));
      expect(runs).toMatchObject([{ shown: 4 }]);
      await ctx.db.delete(matchRuns).where(eq(matchRuns.subjectId, challenge.id));
    }
  });

  it("are kept once where nothing is owed, too, and then wait for no other question", async () => {
    const { ctx, challenge, owner } = await world();
    const policy = { ...(await currentPolicy(ctx.db)), exposure: null };
    const brief = await challengeForMatching(ctx.db, challenge.id);
    if (!brief) throw new Error("no challenge");
    const { question, barred, space } = await nearTeams(ctx, brief, policy);
    const asked = { kind: "teams_for_challenge" as const, subjectId: challenge.id, question, barred, policy, space };
    await transaction(ctx, async (tx) => {
      await lockKey(tx.db, "matching.owed:teams_for_challenge");
      await openTransaction.exit(() => Promise.all([4, 2, 4, 3, 1, 4].map((limit) => rankAndKeep(as(ctx, owner), asked, limit))));
    });
    expect(await runsOf(ctx, challenge.id)).toMatchObject([{ shown: 4, owedAfter: null }]);
    await ctx.db.delete(matchRuns).where(eq(matchRuns.subjectId, challenge.id));
  });

  it("each take up what the one before left, nothing twice and nothing lost, and all can be replayed", async () => {
    const { ctx, challenge, staff } = await world();
    const readers = [];
    for (let n = 0; n < 8; n += 1) readers.push(await makePerson(ctx, { roles: ["broker"] }));
    // Clocks of eight requests, none in the order in which they come to write.
    await Promise.all(
      readers.map((reader, n) => rankTeamsFor(as({ ...ctx, now: new Date(ctx.now.getTime() + ((n * 5) % 8)) }, reader), challenge.id)),
    );
    const runs = await runsOf(ctx, challenge.id);
    expect(runs).toHaveLength(8);
    expect(new Set(runs.map((one) => one.at.getTime())).size).toBe(8);
    const before = runs.slice(0, -1).map((one) => Math.max(-2, Math.min(2, one.owedAfter ?? Number.NaN)));
    expect(runs.map((one) => one.owed)).toEqual([0, ...before]);
    expect(new Set(before).size).toBeGreaterThan(1);
    for (const { id } of runs) expect((await replay(as(ctx, staff), id)).outcome).toBe("same");
    await ctx.db.delete(matchRuns).where(eq(matchRuns.subjectId, challenge.id));
  });
});
