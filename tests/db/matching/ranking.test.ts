import { concludedByTeam, namesByTeam, sharedPeople } from "@db/queries/matching.server";
import { stillPublic } from "@db/queries/matching-nightly.server";
import {
  activities,
  challengeNeeds,
  challenges,
  events,
  listings,
  matchResults,
  matchRuns,
  organisationMembers,
  pastWorks,
  teamCompetencies,
} from "@db/schema";
import type { CompetencyItem } from "@db/vocabulary/kinds";
import { as, rolledBack } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makePerson, makeTeam } from "@tests/support/factories";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { teamProfiles } from "~/features/competency/index.server";
import { fitFor, nextSteps, rankChallengesFor, rankTeamsFor, reasonsFor, replay, scoresFor } from "~/features/matching/index.server";
import { priorWeights } from "~/features/matching/weights";
import { teamFacts, teamPage } from "~/features/teams/index.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { makeWorld } from "../applications/world";

const need = (ctx: Ctx, challengeId: string, item: CompetencyItem, level: number, must = true) =>
  ctx.db.insert(challengeNeeds).values({ id: newId(), challengeId, item, level, must });
const claims = (ctx: Ctx, teamId: string, item: CompetencyItem, level: number) =>
  ctx.db.insert(teamCompetencies).values({ id: newId(), teamId, item, level, updatedAt: ctx.now });

describe("ranking teams for a challenge", () => {
  it("puts the team that fits first, with parts that add up and gaps that a class and a material close", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await need(ctx, world.challenge.id, "CI9", 4);
      const fit = await makeTeam(ctx, { name: "合適隊", industries: ["plastics"], technologies: ["computer_vision"], languages: ["zh"] });
      await claims(ctx, fit.team.id, "CI9", 4);
      await ctx.db
        .insert(pastWorks)
        .values({ id: newId(), teamId: fit.team.id, title: "毛邊檢測", summary: "已上線", industry: "plastics", year: 114, createdAt: ctx.now });
      const institute = await makeOrganisation(ctx, { kind: "institute" });
      await ctx.db.insert(activities).values({
        id: newId(),
        kind: "technique_course",
        instituteId: institute.id,
        title: { zh: "CV 精修", lang: "zh" },
        items: ["CI9"],
        startsOn: "2026-04-01",
        endsOn: "2026-04-30",
        hours: 30,
        completionHours: 24,
        state: "listed",
        createdAt: ctx.now,
        updatedAt: ctx.now,
      });
      const material = { kind: "material", createdAt: ctx.now, updatedAt: ctx.now, listedAt: ctx.now, url: "https://example.org/m" } as const;
      const title = (zh: string) => ({ zh, lang: "zh" as const });
      await ctx.db.insert(listings).values([
        { id: newId(), ...material, title: title("打光與標註"), items: ["CI9"], state: "listed" },
        { id: newId(), ...material, title: title("別的教材"), items: ["S01"], state: "listed" },
        { id: newId(), ...material, title: title("還沒上架"), items: ["CI9"], state: "draft" },
        { id: newId(), ...material, title: title("已經過期"), items: ["CI9"], state: "listed", expiresAt: ctx.now },
      ]);
      const ranking = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      expect(ranking.items[0]?.id).toBe(fit.team.id);
      for (const one of ranking.items) expect(Math.abs(one.parts.reduce((sum, part) => sum + part.value, 0) - one.score)).toBeLessThan(1e-9);
      const other = ranking.items.find((one) => one.id === world.team.id);
      expect(other?.gaps.map((gap) => gap.item)).toEqual(["CI9"]);
      expect(ranking.classes.map((one) => one.title.text)).toContain("CV 精修");
      expect(ranking.materials.map((one) => one.title.text)).toEqual(["打光與標註"]);
    }));

  it("tells a team how it fits one challenge just as its own list does, and tells nobody else", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await need(ctx, world.challenge.id, "CI9", 4);
      const lead = as(ctx, world.lead);
      const [listed] = (await rankChallengesFor(lead, world.team.id)).items;
      const fit = await fitFor(lead, world.team.id, world.challenge.id);
      expect(listed?.id).toBe(world.challenge.id);
      expect(fit?.match.score).toBe(listed?.score);
      expect(fit?.match.parts).toEqual(listed?.parts);
      expect(fit?.match.gaps.map((gap) => gap.item)).toEqual(["CI9"]);
      await expect(fitFor(as(ctx, world.owner), world.team.id, world.challenge.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(fitFor({ ...ctx, actor: visitor }, world.team.id, world.challenge.id)).rejects.toThrow();
    }));

  it("leaves out the owner's people and excluded competitors and says why; hidden teams are not shown", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx, { excludedCompetitors: "敵手智慧", grade: "L3" });
      const rival = await makeTeam(ctx, { name: "敵手智慧有限公司" });
      const hidden = await makeTeam(ctx, { isPublic: false });
      const insider = await makeTeam(ctx);
      await ctx.db.insert(organisationMembers).values({
        id: newId(),
        organisationId: world.organisation.id,
        personId: insider.lead.id,
        role: "member",
        state: "active",
        createdAt: ctx.now,
      });
      const ranking = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const codes = new Map(ranking.excluded.map((one) => [one.id, one.code]));
      expect([codes.get(rival.team.id), codes.get(insider.team.id), codes.get(world.team.id)]).toEqual([
        "excluded_competitor",
        "owner_employee",
        "ineligible_grade",
      ]);
      expect(JSON.stringify(ranking)).not.toContain(hidden.team.id);
      // Once found eligible, a team is compared by what it shows, whatever its grade would say now.
      const known = await reasonsFor(as(ctx, world.owner), world.challenge.id, [world.team.id]);
      const scores = await scoresFor(as(ctx, world.owner), world.challenge.id, [world.team.id]);
      expect(known.items.map((one) => one.score)).toEqual([scores.get(world.team.id)]);
    }));

  it("gives teams that have applied the very score of the ranking, hidden ones too, and only to those who choose", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const hidden = await makeTeam(ctx, { isPublic: false });
      const ranking = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const scores = await scoresFor(as(ctx, world.owner), world.challenge.id, [world.team.id, hidden.team.id]);
      expect(scores.get(world.team.id)).toBe(ranking.items.find((one) => one.id === world.team.id)?.score);
      expect(scores.has(hidden.team.id)).toBe(true);
      const reasons = await reasonsFor(as(ctx, world.owner), world.challenge.id, [world.team.id, hidden.team.id]);
      expect(reasons.items.map((one) => [one.rank, one.score])).toEqual(
        [...scores.values()].sort((a, b) => b - a).map((score, at) => [at + 1, score]),
      );
      for (const read of [scoresFor, reasonsFor])
        await expect(read(as(ctx, hidden.lead), world.challenge.id, [world.team.id])).rejects.toMatchObject({ code: "not_found" });
    }));

  it("keeps the run with every position, once for the same question, anew when something changed", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const first = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const again = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      expect(again.runId).toBe(first.runId);
      const [run] = await ctx.db.select().from(matchRuns).where(eq(matchRuns.id, first.runId));
      expect(run).toMatchObject({ kind: "teams_for_challenge", subjectId: world.challenge.id, model: first.model, requestedBy: world.owner.id });
      const stored = await ctx.db.select().from(matchResults).where(eq(matchResults.runId, first.runId)).orderBy(matchResults.rank);
      expect(stored.map((one) => [one.candidateId, one.rank])).toEqual(first.items.map((one) => [one.id, one.rank]));
      await claims(ctx, world.team.id, "CI9", 5);
      expect((await rankTeamsFor(as(ctx, world.owner), world.challenge.id)).runId).not.toBe(first.runId);
      expect(
        await ctx.db
          .select({ id: matchRuns.id })
          .from(matchRuns)
          .where(and(eq(matchRuns.subjectId, world.challenge.id), eq(matchRuns.kind, "teams_for_challenge"))),
      ).toHaveLength(2);
    }));

  it("keeps what a run looked at, so that it comes out the same to the last bit after everything has changed", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      await need(ctx, world.challenge.id, "CI9", 4);
      for (const [at, level] of [2, 3, 5].entries()) {
        const { team } = await makeTeam(ctx, { name: `隊${at}`, industries: ["plastics"], technologies: ["computer_vision"], languages: ["zh"] });
        await claims(ctx, team.id, "CI9", level);
      }
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const run = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      await claims(ctx, world.team.id, "CI9", 5);
      expect((await replay(staff, run.runId)).outcome).toBe("same");
      const [stored] = await ctx.db.select().from(matchRuns).where(eq(matchRuns.id, run.runId));
      expect(stored?.policy).toMatchObject({ ontology: expect.any(String), version: expect.any(String), seed: 0, weights: expect.any(Object) });
      await ctx.db
        .update(matchRuns)
        .set({ policy: { ...stored?.policy, seed: 1, weights: { ...priorWeights, domain: 0.12, musts: 0.3 } } })
        .where(eq(matchRuns.id, run.runId));
      expect((await replay(staff, run.runId)).outcome).toBe("differs");
      await ctx.db.update(matchRuns).set({ model: "another" }).where(eq(matchRuns.id, run.runId));
      expect((await replay(staff, run.runId)).outcome).toBe("other_model");
      await expect(replay(as(ctx, world.owner), run.runId)).rejects.toMatchObject({ code: "forbidden" });
      await expect(replay(staff, newId())).rejects.toMatchObject({ code: "not_found" });
    }));

  it("is not for the ranked or for strangers", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      for (const actor of [world.lead, await makePerson(ctx, { roles: ["mentor", "agency"] })])
        await expect(rankTeamsFor(as(ctx, actor), world.challenge.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(rankTeamsFor(as(ctx, visitor), world.challenge.id)).rejects.toMatchObject({ code: "unauthenticated" });
      await rankTeamsFor(as(ctx, await makePerson(ctx, { roles: ["broker"] })), world.challenge.id);
    }));
});

describe("ranking challenges for a team", () => {
  it("shows open ones it has not applied to, with the same score as from the other side", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const applied = await makeChallenge(ctx, world.owner, { state: "published" });
      await makeApplication(ctx, applied.id, world.team, world.lead, { state: "draft", receiptNo: null });
      await makeChallenge(ctx, world.owner, { state: "published", applicationsCloseAt: ctx.now });
      const mine = await rankChallengesFor(as(ctx, world.lead), world.team.id);
      expect(mine.items.map((one) => one.id)).toEqual([world.challenge.id]);
      const theirs = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      expect(theirs.items.find((one) => one.id === world.team.id)?.score).toBe(mine.items[0]?.score);
      await expect(rankChallengesFor(as(ctx, world.owner), world.team.id)).rejects.toMatchObject({ code: "not_found" });
    }));

  it("does not send a team to a challenge whose last place is taken", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const other = await makeTeam(ctx);
      const taken = await makeApplication(ctx, world.challenge.id, other.team, other.lead, { state: "accepted" });
      const seen = async () => (await rankChallengesFor(as(ctx, world.lead), world.team.id)).items.map((one) => one.id);
      expect(await seen()).toEqual([world.challenge.id]);
      await ctx.db.update(challenges).set({ places: 1 }).where(eq(challenges.id, world.challenge.id));
      await makeEngagement(ctx, taken);
      expect(await seen()).toEqual([]);
    }));

  it("is in the log, and is no event in the life of the team", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const lead = as(ctx, world.lead);
      await rankChallengesFor(lead, world.team.id);
      const logged = await ctx.db.select({ type: events.type }).from(events).where(eq(events.subjectId, world.team.id));
      expect(logged.map((one) => one.type)).toContain("matching.ranked");
      expect((await teamPage(lead, world.team.id)).timeline.map((one) => one.type)).not.toContain("matching.ranked");
    }));

  it("suggests where an unselected team could go, never the challenge that refused it", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const next = await makeChallenge(ctx, world.owner, { state: "published" });
      const steps = await nextSteps(as(ctx, world.owner), { teamId: world.team.id, exceptChallengeId: world.challenge.id });
      expect(steps.challenges.map((one) => one.id)).toEqual([next.id]);
    }));
});

describe("facts of teams", () => {
  it("are read however many are asked for: a statement takes 65,535 values", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const ids = [...Array.from({ length: 70_000 }, () => newId()), world.team.id];
      expect((await teamFacts(ctx.db, ids)).map((one) => one.id)).toEqual([world.team.id]);
      expect((await teamProfiles(ctx.db, ids, ctx.now)).map((one) => one.teamId)).toEqual([world.team.id]);
      expect((await stillPublic(ctx.db, ids)).size).toBe(1);
      expect((await concludedByTeam(ctx.db, ids)).size).toBe(0);
      expect((await namesByTeam(ctx.db, ids)).size).toBe(1);
      expect(await sharedPeople(ctx.db, ids, [world.organisation.id])).toEqual([]);
      expect(await teamFacts(ctx.db, [])).toEqual([]);
    }));
});
