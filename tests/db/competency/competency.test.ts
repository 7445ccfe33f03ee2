import { activities, challengeNeeds, events, evidence, teamCompetencies, teamMembers } from "@db/schema";
import { transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { competencyForm, evidenceForm, pastWorkForm } from "~/features/competency";
import {
  addEvidence,
  addPastWork,
  diagnosis,
  diagnosisChoices,
  editPastWork,
  evidenceCount,
  evidenceQueue,
  itemPage,
  profilePage,
  publicProfile,
  recordOutcomeEvidence,
  removeCompetency,
  removeEvidence,
  removePastWork,
  setCompetency,
  teamProfile,
  teamProfiles,
  verifyEvidence,
} from "~/features/competency/index.server";
import type { Ctx, Person } from "~/lib/ctx";
import { visitor } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { decodeCursor } from "~/lib/pagination";

const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw new Error(`expected a refusal, got ${String(error)}`);
};
const code = async (work: Promise<unknown>) => (await refusal(work)).code;
const eventsOf = (ctx: Ctx, id: string) => ctx.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
const piece = (teamId: string, over: Record<string, unknown> = {}) => ({
  ...evidenceForm.parse({ kind: "past_work", title: "𠮷野家影像檢測 🍚", url: "https://example.org/x", level: "4", ...over }),
  teamId,
  item: "CI9" as const,
});
const work = (teamId: string, over: Record<string, unknown> = {}) => ({
  ...pastWorkForm.parse({ title: "短射檢測", summary: "問題、做法、成效", year: "２０２４", ...over }),
  teamId,
});

async function memberOf(ctx: Ctx, teamId: string): Promise<Person> {
  const person = await makePerson(ctx);
  await ctx.db
    .insert(teamMembers)
    .values({ id: newId(), teamId, personId: person.id, role: "member", state: "active", createdAt: ctx.now, consentedAt: ctx.now });
  return person;
}

describe("stating a level", () => {
  it("is for members, writes an event of words and numbers, and refuses an older version", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      await setCompetency(as(ctx, lead), { teamId: team.id, item: "CI9", level: 4, note: "由兩位成員負責", version: 0 });
      await setCompetency(as(ctx, await memberOf(ctx, team.id)), { teamId: team.id, item: "CI9", level: 5, version: 1 });
      expect(await code(setCompetency(as(ctx, lead), { teamId: team.id, item: "CI9", level: 3, version: 1 }))).toBe("conflict");
      expect((await eventsOf(ctx, team.id)).map((one) => [one.type, one.body])).toEqual([
        ["competency.level_set", { item: "CI9", level: 4, before: null }],
        ["competency.level_set", { item: "CI9", level: 5, before: 4 }],
      ]);
      expect(JSON.stringify(await eventsOf(ctx, team.id))).not.toContain("兩位成員");
      await removeCompetency(as(ctx, lead), { teamId: team.id, item: "CI9" });
      expect(await code(removeCompetency(as(ctx, lead), { teamId: team.id, item: "CI9" }))).toBe("wrong_state");
    }));

  it("refuses strangers, visitors, a private team's existence, a dissolved team and levels outside 1–5", () =>
    rolledBack(async (ctx) => {
      const { team } = await makeTeam(ctx);
      const set = { teamId: team.id, item: "CI9" as const, level: 3 };
      expect(await code(setCompetency(as(ctx, await makePerson(ctx)), set))).toBe("forbidden");
      expect(await code(setCompetency(as(ctx, visitor), set))).toBe("unauthenticated");
      expect(await code(setCompetency(as(ctx, await makePerson(ctx, { roles: ["staff"] })), set))).toBe("forbidden");
      const hidden = await makeTeam(ctx, { isPublic: false });
      expect(await code(setCompetency(as(ctx, await makePerson(ctx)), { ...set, teamId: hidden.team.id }))).toBe("not_found");
      const gone = await makeTeam(ctx, { dissolvedAt: ctx.now });
      expect(await code(setCompetency(as(ctx, gone.lead), { ...set, teamId: gone.team.id }))).toBe("wrong_state");
      for (const wrong of [{ level: "0" }, { level: "6" }, { item: "CI10" }, { note: "字".repeat(10_000) }])
        expect(competencyForm.safeParse({ item: "CI9", level: "3", ...wrong }).success).toBe(false);
    }));

  it.runIf(onServer)("keeps one row when two set the same item at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const { team, lead } = await makeTeam(ctx);
    const results = await Promise.allSettled(
      [3, 4].map((level) => setCompetency(as(ctx, lead), { teamId: team.id, item: "CI9", level, version: 0 })),
    );
    expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db.select().from(teamCompetencies).where(eq(teamCompetencies.teamId, team.id))).toHaveLength(1);
  });
});

describe("evidence", () => {
  it("is verified by staff who have nothing to do with the team, once, and then stays", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { evidenceId } = await addEvidence(as(ctx, lead), piece(team.id));
      const before = await teamProfile(ctx.db, team.id, ctx.now);
      const insider = await makePerson(ctx, { roles: ["staff"] });
      await ctx.db
        .insert(teamMembers)
        .values({ id: newId(), teamId: team.id, personId: insider.id, role: "member", state: "active", createdAt: ctx.now });
      const verify = { teamId: team.id, evidenceId };
      expect((await refusal(verifyEvidence(as(ctx, insider), verify))).detail.reason).toBe("competency_refused_own_team");
      expect(await code(verifyEvidence(as(ctx, lead), verify))).toBe("forbidden");
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const waiting = async () => (await evidenceQueue(staff, undefined, 1000)).items.find((one) => one.id === evidenceId);
      expect(await waiting()).toMatchObject({ team: team.name, level: 4 });
      const second = await makeTeam(ctx);
      await addEvidence(as(ctx, second.lead), piece(second.team.id));
      const seen: string[] = [];
      let page = await evidenceQueue(staff, undefined, 1);
      for (seen.push(...page.items.map((one) => one.id)); page.next; seen.push(...page.items.map((one) => one.id)))
        page = await evidenceQueue(staff, decodeCursor(page.next), 1);
      expect(new Set(seen).size, "a figure equals its rows").toBe(await evidenceCount(staff));
      expect(page.count).toBe(seen.length);
      expect(await code(evidenceQueue(as(ctx, lead)))).toBe("forbidden");
      await verifyEvidence(staff, verify);
      expect(await waiting()).toBeUndefined();
      expect(await code(verifyEvidence(staff, verify))).toBe("wrong_state");
      expect(await code(removeEvidence(as(ctx, lead), verify))).toBe("wrong_state");
      const after = await teamProfile(ctx.db, team.id, ctx.now);
      expect(after?.items[0]?.mean).toBeGreaterThan(before?.items[0]?.mean ?? 5);
      expect((await eventsOf(ctx, team.id)).map((one) => one.type)).toEqual(["competency.evidence_added", "competency.evidence_verified"]);
      expect(JSON.stringify(await eventsOf(ctx, team.id))).not.toMatch(/野家|example\.org/);
    }));

  it("is removed by its author or the lead, not by another member, and not across teams", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const [author, other] = [await memberOf(ctx, team.id), await memberOf(ctx, team.id)];
      const first = await addEvidence(as(ctx, author), piece(team.id));
      const second = await addEvidence(as(ctx, author), piece(team.id));
      expect((await refusal(removeEvidence(as(ctx, other), { teamId: team.id, ...first }))).detail.reason).toBe("competency_refused_not_yours");
      const elsewhere = await makeTeam(ctx);
      expect(await code(removeEvidence(as(ctx, elsewhere.lead), { teamId: elsewhere.team.id, ...first }))).toBe("not_found");
      await removeEvidence(as(ctx, author), { teamId: team.id, ...first });
      await removeEvidence(as(ctx, lead), { teamId: team.id, ...second });
      expect(await ctx.db.select().from(evidence).where(eq(evidence.teamId, team.id))).toEqual([]);
    }));

  it("cannot be claimed as an outcome or a rating, and has a daily limit", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      for (const kind of ["graded_outcome", "rating", "self_claim"])
        expect(evidenceForm.safeParse({ kind, title: "甲", level: "5" }).success).toBe(false);
      expect(evidenceForm.safeParse({ kind: "past_work", title: "甲", level: "3", url: "javascript:alert(1)" }).success).toBe(false);
      for (let n = 0; n < 30; n += 1) await addEvidence(as(ctx, lead), piece(team.id));
      expect(await code(addEvidence(as(ctx, lead), piece(team.id)))).toBe("limit");
    }));

  it("from a concluded engagement arrives verified, in the caller's own transaction", () =>
    rolledBack(async (ctx) => {
      const { team } = await makeTeam(ctx);
      const outcome = { teamId: team.id, item: "CI9" as const, kind: "graded_outcome" as const, title: "結案", level: 4, sourceId: newId() };
      await transaction(ctx, async (tx) => recordOutcomeEvidence(tx, outcome));
      await transaction(ctx, async (tx) => {
        await recordOutcomeEvidence(tx, outcome);
        throw new Error("no");
      }).catch(() => undefined);
      const profile = await teamProfile(ctx.db, team.id, ctx.now);
      expect(profile?.items[0]?.sources).toMatchObject([{ kind: "graded_outcome", verified: true }]);
      expect(await eventsOf(ctx, team.id)).toHaveLength(1);
    }));
});

describe("past works", () => {
  it("are added, edited and removed by members, with years in either calendar", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { pastWorkId } = await addPastWork(as(ctx, lead), work(team.id));
      expect((await teamProfile(ctx.db, team.id, ctx.now))?.pastWorks).toMatchObject([{ id: pastWorkId, year: 113 }]);
      expect((await refusal(addPastWork(as(ctx, lead), work(team.id, { year: "116" })))).detail.fields).toEqual({ year: ["errors_number_range"] });
      expect(await code(addPastWork(as(ctx, await makePerson(ctx)), work(team.id)))).toBe("forbidden");
      await editPastWork(as(ctx, lead), { ...work(team.id, { title: "改名" }), pastWorkId, version: 1 });
      expect(await code(editPastWork(as(ctx, lead), { ...work(team.id, { title: "又改" }), pastWorkId, version: 1 }))).toBe("conflict");
      expect((await teamProfile(ctx.db, team.id, ctx.now))?.pastWorks).toMatchObject([{ title: "改名" }]);
      const other = await makeTeam(ctx);
      expect(await code(removePastWork(as(ctx, other.lead), { teamId: other.team.id, pastWorkId }))).toBe("not_found");
      await removePastWork(as(ctx, lead), { teamId: team.id, pastWorkId });
      expect((await eventsOf(ctx, team.id)).map((one) => one.type)).toEqual([
        "competency.past_work_added",
        "competency.past_work_edited",
        "competency.past_work_removed",
      ]);
    }));
});

describe("the profile others read", () => {
  it("comes for many teams at once, in the order asked for, unknown ids left out", () =>
    rolledBack(async (ctx) => {
      const [one, other] = [await makeTeam(ctx), await makeTeam(ctx)];
      await setCompetency(as(ctx, other.lead), { teamId: other.team.id, item: "S18", level: 3 });
      const profiles = await teamProfiles(ctx.db, [other.team.id, newId(), one.team.id], ctx.now);
      expect(profiles.map((profile) => [profile.teamId, profile.items.length])).toEqual([
        [other.team.id, 1],
        [one.team.id, 0],
      ]);
      expect(await teamProfiles(ctx.db, [], ctx.now)).toEqual([]);
      expect(await teamProfile(ctx.db, newId(), ctx.now)).toBeNull();
    }));

  it("shows its detail to members, the programme and owners it applied to, and no address of evidence in public", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      await addEvidence(as(ctx, lead), piece(team.id));
      expect(JSON.stringify(await publicProfile(as(ctx, visitor), team.id))).not.toContain("example.org");
      expect(await code(profilePage(as(ctx, await makePerson(ctx)), team.id))).toBe("forbidden");
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      expect(await code(itemPage(as(ctx, owner), team.id, "CI9"))).toBe("forbidden");
      await makeApplication(ctx, challenge.id, team, lead);
      const page = await itemPage(as(ctx, owner), team.id, "CI9");
      expect(page.evidence).toMatchObject([{ url: "https://example.org/x", mayVerify: { ok: false }, mayRemove: { ok: false } }]);
      expect(page.mayEdit.ok).toBe(false);
      expect((await profilePage(as(ctx, lead), team.id)).strength.score).toBeGreaterThan(0);
    }));
});

describe("the diagnosis", () => {
  it("holds a team against what a challenge needs and names classes for what is missing", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      await ctx.db.insert(challengeNeeds).values([
        { id: newId(), challengeId: challenge.id, item: "CI9", level: 3, must: true },
        { id: newId(), challengeId: challenge.id, item: "S18", level: 4, must: false },
      ]);
      const institute = await makeOrganisation(ctx, { kind: "institute" });
      const course = {
        kind: "workshop" as const,
        instituteId: institute.id,
        title: { zh: "部署實作", lang: "zh" as const },
        items: ["S18" as const],
        hours: 6,
        completionHours: 4,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      };
      const [coming, over, draft] = [newId(), newId(), newId()];
      await ctx.db.insert(activities).values([
        { ...course, id: coming, startsOn: "2026-03-20", endsOn: "2026-03-21", state: "listed" },
        { ...course, id: over, startsOn: "2026-02-01", endsOn: "2026-02-02", state: "listed" },
        { ...course, id: draft, startsOn: "2026-03-20", endsOn: "2026-03-21", state: "draft" },
      ]);
      await transaction(ctx, async (tx) =>
        recordOutcomeEvidence(tx, { teamId: team.id, item: "CI9", kind: "graded_outcome", title: "結案", level: 4, sourceId: newId() }),
      );
      const found = await diagnosis(as(ctx, lead), { teamId: team.id, challengeId: challenge.id });
      expect(found.gaps.map((gap) => [gap.item, gap.fit, gap.classes.map((one) => one.id)])).toEqual([
        ["CI9", "met", []],
        ["S18", "unknown", [coming]],
      ]);
      expect((await diagnosisChoices(as(ctx, lead), team.id)).challenges).toMatchObject([{ id: challenge.id, needs: 2 }]);
      expect(await code(diagnosis(as(ctx, owner), { teamId: team.id, challengeId: challenge.id }))).toBe("forbidden");
      const hidden = await makeChallenge(ctx, owner);
      expect(await code(diagnosis(as(ctx, lead), { teamId: team.id, challengeId: hidden.id }))).toBe("not_found");
    }));
});
