import { openTransaction } from "@db/client.server";
import { insertRun } from "@db/queries/matching.server";
import { forgetNights } from "@db/queries/matching-inputs.server";
import { somePublicTeams } from "@db/queries/matching-nightly.server";
import {
  challengeNeeds,
  challengeRoleHolders,
  challenges,
  events,
  jobs,
  matchInputs,
  matchResults,
  matchRuns,
  pastWorks,
  teamCompetencies,
  teamMembers,
  teams,
} from "@db/schema";
import { rows, transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, testDatabase, testNow } from "@tests/support/database";
import { makeApplication, makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { challengeForMatching } from "~/features/challenges/index.server";
import { setCompetency } from "~/features/competency/index.server";
import { fitTextSpace, matchingHandlers, newFits, rankTeamsFor, replay, scoredPairs } from "~/features/matching/index.server";
import { nearTeams, teamsToOffer } from "~/features/matching/near.server";
import { nightOf } from "~/features/matching/night";
import { askForNight, beginNight, rankTonight } from "~/features/matching/nightly.server";
import { currentPolicy } from "~/features/matching/policies.server";
import { rank } from "~/features/matching/rank";
import { liveIndex, readyIndex } from "~/features/matching/scale/live.server";
import { createTeam, dissolveTeam } from "~/features/teams/index.server";
import { runOne } from "~/jobs/queue.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { makeWorld } from "../applications/world";

const night = nightOf(testNow);
const nextDay = (ctx: Ctx, days = 1): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + days * 86_400_000) });
const nightly = (ctx: Ctx, challengeId: string) =>
  ctx.db
    .select()
    .from(matchRuns)
    .where(and(eq(matchRuns.kind, "nightly"), eq(matchRuns.subjectId, challengeId)))
    .orderBy(asc(matchRuns.at));
const drain = async (ctx: Ctx) => {
  while ((await runOne(ctx.db, matchingHandlers, () => ctx.now)).outcome === "done");
};
const results = (ctx: Ctx, runId: string) => ctx.db.select().from(matchResults).where(eq(matchResults.runId, runId)).orderBy(asc(matchResults.rank));

describe("the night", () => {
  it("begins at three in Taipei", () => {
    expect(nightOf(new Date("2026-03-04T18:59:00Z"))).toBe("2026-03-04");
    expect(nightOf(new Date("2026-03-04T19:00:00Z"))).toBe("2026-03-05");
  });

  it("ranks every listed challenge once, however often it is asked, and can be replayed", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const draft = await makeChallenge(ctx, world.owner, { state: "draft" });
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      for (let n = 0; n < 3; n += 1) {
        await askForNight(ctx);
        await drain(ctx);
      }
      const [run, ...more] = await nightly(ctx, world.challenge.id);
      expect(more).toEqual([]);
      expect(run).toMatchObject({ requestedBy: null, shown: 0, onceKey: `nightly:${world.challenge.id}:${night}` });
      expect(await nightly(ctx, draft.id)).toEqual([]);
      expect((await replay(staff, run?.id ?? "")).outcome).toBe("same");
      await askForNight(nextDay(ctx));
      await drain(nextDay(ctx));
      expect(await nightly(ctx, world.challenge.id)).toHaveLength(2);
    }));

  it("that is over is not made up for", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const late = nextDay(ctx);
      await rankTonight(late, { challengeId: world.challenge.id, night });
      await beginNight(late, night);
      expect(await ctx.db.select().from(jobs).where(eq(jobs.kind, "matching.rank_tonight"))).toEqual([]);
      expect(await nightly(ctx, world.challenge.id)).toEqual([]);
    }));

  it("gives the very scores the page shows, texts and all, and keeps the first fifty of many", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await ctx.db.insert(challengeNeeds).values({ id: newId(), challengeId: world.challenge.id, item: "CI9", level: 4, must: true });
      const made = Array.from({ length: 260 }, (_, n) => ({
        id: newId(),
        name: `隊${n}`,
        kind: "startup" as const,
        capacity: n % 4,
        industries: n % 3 === 0 ? (["plastics"] as "plastics"[]) : [],
        technologies: n % 2 === 0 ? ["computer_vision"] : [],
        createdAt: ctx.now,
        updatedAt: ctx.now,
      }));
      await ctx.db.insert(teams).values(made);
      await ctx.db
        .insert(teamCompetencies)
        .values(made.slice(0, 200).map((one, n) => ({ id: newId(), teamId: one.id, item: "CI9" as const, level: 1 + (n % 5), updatedAt: ctx.now })));
      // Works about the brief lift teams that would stand outside by facts alone.
      await ctx.db.insert(pastWorks).values(
        made.map((one, n) => ({
          id: newId(),
          teamId: one.id,
          title: n % 5 === 0 ? "射出成型毛邊檢測" : `長照跌倒預警 ${n}`,
          summary: n % 5 === 0 ? "few-shot flash inspection of moulded parts" : "毫米波雷達",
          year: 114,
          createdAt: ctx.now,
        })),
      );
      await fitTextSpace(ctx);
      await rankTonight(ctx, { challengeId: world.challenge.id, night });
      const [run] = await nightly(ctx, world.challenge.id);
      const stored = await results(ctx, run?.id ?? "");
      const page = await rankTeamsFor(as(ctx, world.owner), world.challenge.id, { limit: 300 });
      const byScore = [...page.items].sort((a, b) => a.exposure.byScore - b.exposure.byScore).slice(0, 50);
      expect(stored.map((one) => [one.candidateId, one.score])).toEqual(byScore.map((one) => [one.id, one.score]));
      await expectFoundInIndex(ctx, world.challenge.id, byScore);
    }));

  /** On a platform of many teams the list comes from the index: its first fifty are those of all teams, and a process without one shows the night's. */
  async function expectFoundInIndex(ctx: Ctx, challengeId: string, first: readonly { id: string; score: number }[]) {
    const challenge = await challengeForMatching(ctx.db, challengeId);
    if (!challenge) throw new Error("no challenge");
    const policy = { ...(await currentPolicy(ctx.db)), exposure: null };
    const night = await nearTeams(ctx, challenge, policy, { few: 0 });
    expect(night).toMatchObject({ of: 261, partial: false });
    expect(night.teams.map((one) => one.id)).toEqual(first.map((one) => one.id));
    const many = await nearTeams(ctx, challenge, policy, { few: 0, listed: 60, wait: true });
    expect(many).toMatchObject({ of: 261 });
    expect(many.question.teams).toHaveLength(60);
    const ranked = rank(many.question, { barred: many.barred, policy }).items.slice(0, 50);
    expect(ranked.map((one) => [one.id, one.score])).toEqual(first.map((one) => [one.id, one.score]));
    const wished = (await somePublicTeams(ctx.db, 500)).filter((id) => !many.question.teams.some((team) => team.id === id)).slice(0, 1);
    const { ids: offered, near } = await teamsToOffer(ctx, [challenge], policy, wished, 0);
    expect(offered).toEqual(expect.arrayContaining(wished));
    expect(near?.get(challengeId)?.size).toBe(201);
  }

  it("leaves out hidden and dissolved teams and those barred", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx, { excludedCompetitors: "敵手智慧" });
      const out = [
        await makeTeam(ctx, { isPublic: false }),
        await makeTeam(ctx, { dissolvedAt: ctx.now }),
        await makeTeam(ctx, { name: "敵手智慧有限公司" }),
      ].map((one) => one.team.id);
      await rankTonight(ctx, { challengeId: world.challenge.id, night });
      const [run] = await nightly(ctx, world.challenge.id);
      expect((await results(ctx, run?.id ?? "")).map((one) => one.candidateId)).toEqual([world.team.id]);
      const input = await ctx.db
        .select()
        .from(matchInputs)
        .where(eq(matchInputs.hash, run?.inputHash ?? ""));
      for (const id of out) expect(JSON.stringify(input)).not.toContain(id);
    }));

  it("is done whole after it was cut off in the middle, and nothing is there twice", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const cut = new Proxy(ctx.db, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key, target);
          if (key === "transaction")
            return (work: Parameters<typeof target.transaction>[0]) =>
              target.transaction(async (tx) => {
                await work(tx);
                throw new Error("killed");
              });
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      const task = { challengeId: world.challenge.id, night };
      await expect(rankTonight({ ...ctx, db: cut }, task)).rejects.toThrow("killed");
      expect(await nightly(ctx, world.challenge.id)).toEqual([]);
      await rankTonight(ctx, task);
      await rankTonight(ctx, task);
      expect(await nightly(ctx, world.challenge.id)).toHaveLength(1);
      const told = await ctx.db.select({ type: events.type }).from(events).where(eq(events.subjectId, world.challenge.id));
      expect(told.filter((one) => one.type === "matching.ranked")).toHaveLength(1);
      await rankTonight(ctx, { challengeId: newId(), night });
    }));

  it("is forgotten after a fortnight, with what it looked at", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await rankTonight(ctx, { challengeId: world.challenge.id, night });
      const seen = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      await beginNight(nextDay(ctx, 15), nightOf(nextDay(ctx, 15).now));
      expect(await nightly(ctx, world.challenge.id)).toEqual([]);
      const inputs = await ctx.db.select({ hash: matchInputs.hash }).from(matchInputs);
      const runs = await ctx.db.select({ id: matchRuns.id, hash: matchRuns.inputHash }).from(matchRuns);
      expect(runs.map((one) => one.id)).toContain(seen.runId);
      expect(inputs.map((one) => one.hash).sort()).toEqual([...new Set(runs.map((one) => one.hash))].sort());
    }));

  it.runIf(onServer)("is ranked once per challenge by eight workers that were asked twice", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const organisation = await makeOrganisation(ctx);
    const owner = await makeOwner(ctx, organisation);
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push((await makeChallenge(ctx, owner, { state: "published" })).id);
    const there: string[] = [];
    for (let n = 0; n < 20; n += 1) there.push((await makeTeam(ctx)).team.id);
    await Promise.all([beginNight(ctx, night), beginNight(ctx, night)]);
    // As if leases had run out: the same work is claimed again while it is being done.
    await Promise.all([
      ...Array.from({ length: 8 }, async () => {
        while ((await runOne(db, matchingHandlers, () => testNow)).outcome !== "idle");
      }),
      ...ids.map((challengeId) => rankTonight(ctx, { challengeId, night })),
    ]);
    const runs = await db.select().from(matchRuns).where(inArray(matchRuns.subjectId, ids));
    expect(runs.map((one) => one.subjectId).sort()).toEqual([...ids].sort());
    const told = await db
      .select({ id: events.subjectId })
      .from(events)
      .where(and(eq(events.type, "matching.ranked"), inArray(events.subjectId, ids)));
    expect(told).toHaveLength(ids.length);
    await db.delete(matchRuns).where(inArray(matchRuns.subjectId, ids));
    await db.delete(jobs).where(eq(jobs.kind, "matching.rank_tonight"));
    await db.delete(challenges).where(inArray(challenges.id, ids));
    await db.delete(teamMembers).where(inArray(teamMembers.teamId, there));
    await db.delete(teams).where(inArray(teams.id, there));
  });
});

describe.runIf(onServer)("nights that are forgotten", () => {
  it("leave what a run that is just being written looks at", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const [subjectId, body] = [newId(), JSON.stringify([newId()])];
    const run = (at: Date) => ({ id: newId(), kind: "nightly", subjectId, model: "m", policy: {}, inputHash: sha256(body), requestedBy: null, at });
    const old = run(testNow);
    await transaction(ctx, (tx) => insertRun(tx.db, old, body, []));
    const fresh = run(nextDay(ctx, 20).now);
    let forgetting: Promise<unknown> = Promise.resolve();
    await transaction(ctx, async (tx) => {
      await insertRun(tx.db, fresh, body, []);
      let over = false;
      forgetting = openTransaction
        .exit(() => transaction(ctx, (other) => forgetNights(other.db, nextDay(ctx).now)))
        .finally(() => {
          over = true;
        });
      const waits = sql`select 1 as one from pg_locks where locktype = 'advisory' and not granted`;
      while (!over && (await rows(tx.db, waits, z.object({ one: z.number() }))).length === 0);
    });
    await forgetting;
    const left = await db.select({ id: matchRuns.id }).from(matchRuns).where(eq(matchRuns.subjectId, subjectId));
    expect(left).toEqual([{ id: fresh.id }]);
    expect(
      await db
        .select()
        .from(matchInputs)
        .where(eq(matchInputs.hash, sha256(body))),
    ).toHaveLength(1);
    await db.delete(matchRuns).where(eq(matchRuns.subjectId, subjectId));
  });
});

describe("of more teams than are ranked for a page", () => {
  it("a page without index and night waits for nobody and says that others may be better; nobody gone is shown or placed", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const owner = as(ctx, world.owner);
      const made = Array.from({ length: 502 }, (_, n) => ({
        id: newId(),
        name: `隊${n}`,
        kind: "startup" as const,
        capacity: 2,
        industries: n < 3 ? (["plastics"] as "plastics"[]) : [],
        createdAt: ctx.now,
        updatedAt: new Date(ctx.now.getTime() - n * 60_000),
      }));
      await ctx.db.insert(teams).values(made);
      await ctx.db.update(teams).set({ updatedAt: ctx.now }).where(eq(teams.id, world.team.id));
      const page = () => rankTeamsFor(owner, world.challenge.id, { limit: 600 });
      const shown = async () => (await page()).items.map((one) => one.id);
      const early = await page();
      expect(early).toMatchObject({ partial: true, total: 503 });
      const oldest = made.slice(-3).map((one) => one.id);
      expect(early.items.map((one) => one.id).sort()).toEqual([world.team.id, ...made.slice(0, -3).map((one) => one.id)].sort());
      await liveIndex(ctx, await currentPolicy(ctx.db), night);
      expect(await page()).toMatchObject({ partial: false, total: 503 });
      // Gone without the index having heard of it.
      const [hidden, dissolved, there] = made.map((one) => one.id);
      await ctx.db
        .update(teams)
        .set({ isPublic: false })
        .where(eq(teams.id, hidden ?? ""));
      await ctx.db
        .update(teams)
        .set({ dissolvedAt: ctx.now })
        .where(eq(teams.id, dissolved ?? ""));
      const after = await shown();
      expect(after).toContain(there);
      for (const id of [hidden, dissolved]) expect(after).not.toContain(id);
      const challenge = await challengeForMatching(ctx.db, world.challenge.id);
      if (!challenge || !hidden || !dissolved) throw new Error("no world");
      const { sides, pairs } = await scoredPairs(ctx, [challenge], () => true, [hidden, dissolved, ...oldest]);
      const placed = new Set(pairs.map((one) => one.left));
      expect(sides.map((one) => one.id)).toEqual(expect.arrayContaining(oldest));
      for (const id of oldest) expect(placed).toContain(id);
      for (const id of [hidden, dissolved]) expect(placed).not.toContain(id);
      await liveIndex(ctx, await currentPolicy(ctx.db), night);
    }));
});

describe("the index in memory", () => {
  it("is read on once for all who ask before that begins, and again for whoever asks later", () =>
    rolledBack(async (ctx) => {
      await makeWorld(ctx);
      const policy = await currentPolicy(ctx.db);
      const first = liveIndex(ctx, policy, night);
      for (let view = 0; view < 5; view += 1) expect(readyIndex(ctx, policy, night)).toBeNull();
      expect(liveIndex(ctx, policy, night)).toBe(first);
      const other = liveIndex(ctx, policy, "2000-01-01");
      expect(other).not.toBe(first);
      await Promise.all([first, other]);
      const second = liveIndex(ctx, policy, night);
      // Begun, it may have read the log already: whoever comes now has his own.
      await Promise.resolve();
      await Promise.resolve();
      const third = liveIndex(ctx, policy, night);
      expect(third).not.toBe(second);
      expect(await third).toBe(await second);
    }));

  it("follows the log: new, changed and dissolved teams", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const policy = await currentPolicy(ctx.db);
      const ids = async () => {
        const index = await liveIndex(ctx, policy, night);
        return [index.size, index.rowOf(world.team.id) !== undefined];
      };
      expect(await ids()).toEqual([1, true]);
      const founder = as(ctx, await makePerson(ctx));
      await createTeam(founder, {
        name: "新隊",
        nameEn: undefined,
        kind: "startup",
        summary: undefined,
        languages: ["zh"],
        industries: ["plastics"],
        technologies: [],
        city: undefined,
        website: undefined,
        capacity: 2,
        representative: undefined,
        isPublic: true,
      });
      expect(await ids()).toEqual([2, true]);
      await setCompetency(as(ctx, world.lead), { teamId: world.team.id, item: "CI9", level: 5, note: undefined });
      const index = await liveIndex(ctx, policy, night);
      const side = {
        id: newId(),
        industry: null,
        technologies: [],
        languages: [],
        city: null,
        grade: null,
        needs: [{ item: "CI9" as const, level: 5, must: true }],
      };
      expect(index.top(side, 1)[0]?.id).toBe(world.team.id);
      await dissolveTeam(as(ctx, world.lead), { teamId: world.team.id });
      expect(await ids()).toEqual([1, false]);
    }));
});

describe("teams that newly fit", () => {
  it("are told to those who choose, from the second night on, unless they have applied; nothing hidden", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const owner = as(ctx, world.owner);
      await rankTonight(ctx, { challengeId: world.challenge.id, night });
      expect(await newFits(owner)).toEqual([]);
      const fresh = await makeTeam(ctx, { name: "新秀", industries: ["plastics"], technologies: ["computer_vision"] });
      const applied = await makeTeam(ctx, { name: "已報名" });
      await makeApplication(ctx, world.challenge.id, applied.team, applied.lead);
      const morrow = nextDay(ctx);
      await rankTonight(morrow, { challengeId: world.challenge.id, night: nightOf(morrow.now) });
      const fits = await newFits(owner);
      expect(fits.map((one) => [one.challengeId, one.teams.map((team) => team.name)])).toEqual([[world.challenge.id, ["新秀"]]]);
      for (const other of [world.lead, await makePerson(ctx, { roles: ["broker", "staff"] })]) expect(await newFits(as(ctx, other))).toEqual([]);
      // Held as its broker once, but no broker any more: holding alone shows nothing.
      const former = await makePerson(ctx);
      await ctx.db
        .insert(challengeRoleHolders)
        .values({ id: newId(), challengeId: world.challenge.id, personId: former.id, role: "broker", assignedAt: ctx.now });
      expect(await newFits(as(ctx, { ...former, roles: ["broker"] }))).toHaveLength(1);
      expect(await newFits(as(ctx, former))).toEqual([]);
      await ctx.db.update(teams).set({ isPublic: false }).where(eq(teams.id, fresh.team.id));
      expect(await newFits(owner)).toEqual([]);
    }));
});
