import { everythingAbout } from "@db/queries/accounts-export.server";
import { assignmentProposals, challenges, engagementMentors, events, invitations, mentorProposals, notifications, teams } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase, testNow } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerInvitation } from "~/features/applications/index.server";
import { type AskedPolicy, usualSettings } from "~/features/assignments";
import { gather } from "~/features/assignments/gather.server";
import { publishRun, requestRun, runView, solveRun, whyAsked } from "~/features/assignments/index.server";
import {
  answerMentorProposal,
  closeMentorProposalsDue,
  mentorProposalView,
  myMentorProposals,
  proposeMentor,
} from "~/features/engagements/index.server";
import { notifier } from "~/features/notifications/index.server";
import { catchUp } from "~/jobs/runner.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { builtWorker, makeProgrammeWorld, policyOf, solved } from "./world";

let worker: Awaited<ReturnType<typeof builtWorker>>;
beforeAll(async () => {
  worker = await builtWorker();
});
afterAll(() => worker.remove());

const inDays = (n: number) => new Date(testNow.getTime() + n * 86_400_000);
const pairsOf = async (ctx: Ctx, id: string) => (await runView(ctx, id)).result?.rights.flatMap((one) => one.pairs) ?? [];
const typesOf = async (ctx: Ctx, id: string) =>
  (await ctx.db.select({ type: events.type }).from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).map((one) => one.type);
/** What the log says was sent and skipped, all in all. */
async function publishedIn(ctx: Ctx, id: string) {
  const found = await ctx.db
    .select({ body: events.body })
    .from(events)
    .where(and(eq(events.subjectId, id), eq(events.type, "assignment.published")));
  const sum = (name: "sent" | "skipped") => found.reduce((so, one) => so + Number(one.body[name]), 0);
  return { sent: sum("sent"), skipped: sum("skipped") };
}

describe("publishing teams to challenges", () => {
  it("invites each team once, by a date, and shows how each answers; a refusal does not come back", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const id = await solved(staff, worker.entry, policyOf());
      expect(await publishRun(staff, { runId: id, answerBy: inDays(7), message: "請看看" })).toEqual({ sent: 3, skipped: 0 });
      expect(await publishRun(staff, { runId: id, answerBy: inDays(7) })).toEqual({ sent: 0, skipped: 0 });
      expect(await ctx.db.select().from(invitations)).toHaveLength(3);
      expect(await publishedIn(ctx, id)).toEqual({ sent: 3, skipped: 0 });
      const [pair] = await pairsOf(staff, id);
      const lead = world.teams.find((one) => one.team.id === pair?.left.id)?.lead;
      const [invitation] = await ctx.db
        .select()
        .from(invitations)
        .where(eq(invitations.teamId, pair?.left.id ?? ""));
      if (!pair || !lead || !invitation) throw new Error("nobody invited");
      await answerInvitation(as(ctx, lead), { invitationId: invitation.id, answer: "refuse" });
      const states = (await pairsOf(staff, id)).map((one) => one.proposal?.state);
      expect(states.sort()).toEqual(["open", "open", "refused"]);
      // The next run: those who were asked stand aside, whoever refused is not asked the same again.
      const next = await runView(staff, await solved(staff, worker.entry, policyOf()), {
        why: { left: pair.left.id, right: pair.right.id },
        entry: worker.entry,
      });
      expect(next.why).toContain("先前婉拒了");
      const again = await pairsOf(staff, next.id);
      const keys = new Set((await pairsOf(staff, id)).map((one) => `${one.left.id}|${one.right.id}`));
      expect(again.some((one) => keys.has(`${one.left.id}|${one.right.id}`))).toBe(false);
    }));

  it("skips and names what has become impossible, and asks nobody after a challenge's own deadline", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const id = await solved(staff, worker.entry, policyOf());
      const [closed, soon, dissolved] = await pairsOf(staff, id);
      if (!closed || !soon || !dissolved) throw new Error("no pairs");
      await ctx.db.update(teams).set({ dissolvedAt: ctx.now }).where(eq(teams.id, dissolved.left.id));
      await ctx.db.update(challenges).set({ state: "withdrawn" }).where(eq(challenges.id, closed.right.id));
      await ctx.db
        .update(challenges)
        .set({ applicationsCloseAt: inDays(3) })
        .where(eq(challenges.id, soon.right.id));
      expect(await publishRun(staff, { runId: id, answerBy: inDays(7) })).toEqual({ sent: 1, skipped: 2 });
      const shown = await pairsOf(staff, id);
      expect(shown.find((one) => one.right.id === closed.right.id)?.proposal?.skipped).toContain("不再公開");
      expect(shown.find((one) => one.left.id === dissolved.left.id)?.proposal?.skipped).toContain("解散");
      expect(shown.find((one) => one.right.id === soon.right.id)?.proposal?.answerBy).toEqual(inDays(3));
      // Whatever stood in the way may pass: what was skipped is tried again, what was sent is not.
      expect((await runView(staff, id)).can.publish).toBe(true);
      expect(await publishRun(staff, { runId: id, answerBy: inDays(7) })).toEqual({ sent: 0, skipped: 2 });
      expect(await publishedIn(ctx, id)).toEqual({ sent: 1, skipped: 2 });
      await ctx.db.update(teams).set({ dissolvedAt: null }).where(eq(teams.id, dissolved.left.id));
      expect(await publishRun(staff, { runId: id, answerBy: inDays(7) })).toEqual({ sent: 1, skipped: 1 });
      expect(await publishedIn(ctx, id)).toEqual({ sent: 2, skipped: 2 });
      expect((await pairsOf(staff, id)).find((one) => one.left.id === dissolved.left.id)?.proposal).toMatchObject({ state: "open", skipped: null });
      await ctx.db.update(challenges).set({ state: "published" }).where(eq(challenges.id, closed.right.id));
      await publishRun(staff, { runId: id, answerBy: inDays(7) });
      const done = await runView(staff, id);
      expect([done.published, done.can.publish]).toEqual([{ sent: 3, skipped: 0 }, false]);
      expect(await ctx.db.select().from(invitations)).toHaveLength(3);
    }));

  it("that dies between two pairs has told the log of every pair it sent, and goes on from there", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const id = await solved(staff, worker.entry, policyOf());
      const publication = { runId: id, answerBy: inDays(7) };
      let left = 2;
      const dying: Ctx = {
        ...staff,
        db: new Proxy(staff.db, {
          get(db, name) {
            if (name === "transaction" && --left < 0) throw new Error("killed");
            const own = Reflect.get(db, name);
            return typeof own === "function" ? own.bind(db) : own;
          },
        }),
      };
      await expect(publishRun(dying, publication)).rejects.toThrow("killed");
      const sent = (await runView(staff, id)).published;
      expect(sent.sent).toBeGreaterThan(0);
      expect(sent.sent).toBeLessThan(3);
      expect(await publishedIn(ctx, id)).toEqual(sent);
      expect(await publishRun(staff, publication)).toEqual({ sent: 3 - sent.sent, skipped: 0 });
      expect(await publishedIn(ctx, id)).toEqual({ sent: 3, skipped: 0 });
      expect(await ctx.db.select().from(invitations)).toHaveLength(3);
    }));

  it("counts who was asked already, and whoever accepted and prepares, against the most of the next run", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      await ctx.db.update(teams).set({ capacity: 3 });
      await ctx.db.update(challenges).set({ places: 3 });
      const policy = policyOf({ rightMax: 2, leftMax: 1 });
      const first = await solved(staff, worker.entry, policyOf({ leftMax: 1 }));
      expect(await publishRun(staff, { runId: first, answerBy: inDays(7) })).toEqual({ sent: 3, skipped: 0 });
      const [open, accepted] = await ctx.db.select().from(invitations);
      const lead = world.teams.find((one) => one.team.id === accepted?.teamId)?.lead;
      if (!open || !accepted || !lead) throw new Error("nobody invited");
      await answerInvitation(as(ctx, lead), { invitationId: accepted.id, answer: "accept" });
      const { input } = await gather(ctx, "teams_to_challenges", { ...usualSettings.teams_to_challenges, rightMax: 2 });
      expect(input.right.map((one) => one.held)).toEqual([1, 1, 1]);
      expect(input.left.map((one) => one.asked).sort()).toEqual([0, 1, 1, 1]);
      const next = await solved(staff, worker.entry, policy);
      // Three of the four teams have their one offer.
      expect(await pairsOf(staff, next)).toHaveLength(1);
      // Nobody has a place left to be asked for.
      expect((await runView(staff, await solved(staff, worker.entry, policyOf({ rightMax: 1 })))).nothing).toBe(true);
      await ctx.db.update(teams).set({ capacity: 1 });
      const full = await solved(staff, worker.entry, policyOf({ rightMax: 3, leftMax: 3 }));
      expect(await pairsOf(staff, full)).toHaveLength(1);
    }));

  it("refuses a run that had not seen what another one sent out meanwhile", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const first = await solved(staff, worker.entry, policyOf());
      const second = await solved(staff, worker.entry, policyOf());
      const later = { ...staff, now: new Date(testNow.getTime() + 60_000) };
      await publishRun(later, { runId: second, answerBy: inDays(7) });
      await expect(publishRun(later, { runId: first, answerBy: inDays(7) })).rejects.toMatchObject({
        code: "conflict",
        detail: { reason: "assignments_refused_stale" },
      });
      expect(await ctx.db.select().from(invitations)).toHaveLength(3);
      // Its own sending is no reason to refuse what it has left to send.
      expect(await publishRun(later, { runId: second, answerBy: inDays(7) })).toEqual({ sent: 0, skipped: 0 });
    }));

  it("is for the office, a finished run, and a day ahead", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const waiting = await requestRun(staff, policyOf());
      await expect(publishRun(staff, { runId: waiting.id, answerBy: inDays(7) })).rejects.toMatchObject({ code: "wrong_state" });
      const id = await solved(staff, worker.entry, policyOf());
      await expect(publishRun(staff, { runId: id, answerBy: testNow })).rejects.toMatchObject({ code: "invalid" });
      const broker = await makePerson(ctx, { roles: ["broker"] });
      await expect(publishRun(as(ctx, broker), { runId: id, answerBy: inDays(7) })).rejects.toMatchObject({ code: "not_found" });
      const none = await solved(staff, worker.entry, policyOf({ rightMax: 0 }));
      await expect(publishRun(staff, { runId: none, answerBy: inDays(7) })).rejects.toMatchObject({
        detail: { reason: "assignments_refused_nothing_to_publish" },
      });
    }));

  it.runIf(onServer)("sent twice at the same moment invites each team once", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const world = await makeProgrammeWorld(ctx);
    const staff = as(ctx, world.staff);
    const id = await solved(staff, worker.entry, policyOf());
    const both = await Promise.all([1, 2, 3].map(() => publishRun(staff, { runId: id, answerBy: inDays(7) })));
    const count = (await pairsOf(staff, id)).length;
    expect(both.reduce((sum, one) => sum + one.sent, 0)).toBe(count);
    expect(await publishedIn(ctx, id)).toEqual({ sent: count, skipped: 0 });
    expect(await db.select().from(assignmentProposals).where(eq(assignmentProposals.runId, id))).toHaveLength(count);
  });
});

/** Two engagements of two firms, two mentors; one of the mentors belongs to the first firm. */
async function mentoring(ctx: Ctx) {
  const staff = await makePerson(ctx, { name: "承辦人", roles: ["staff"] });
  const engagements = [];
  const owners = [];
  for (const industry of ["plastics", "energy"] as const) {
    const organisation = await makeOrganisation(ctx, { name: `${industry}公司`, industry });
    const owner = await makeOwner(ctx, organisation);
    owners.push(owner);
    const challenge = await makeChallenge(ctx, owner, { state: "published", industry });
    const { team, lead } = await makeTeam(ctx);
    const application = await makeApplication(ctx, challenge.id, team, lead, { state: "accepted", eligibleAt: ctx.now });
    engagements.push({ engagement: await makeEngagement(ctx, application), challenge, team, lead });
  }
  const [first] = owners;
  if (!first?.organisations[0]) throw new Error("no owner");
  const insider = await makeOwner(ctx, first.organisations[0], "member", { roles: ["mentor"] });
  const free = await makePerson(ctx, { name: "自由業師", roles: ["mentor"] });
  return { staff, engagements, insider, free };
}

function mentorPolicy(over: Partial<AskedPolicy> = {}): AskedPolicy {
  const { wishes: _, mins: __, ...plain } = usualSettings.mentors_to_engagements;
  return { use: "mentors_to_engagements", parent: undefined, ...plain, floor: 0, seconds: 3, ...over };
}

describe("mentors to engagements", () => {
  it("keeps load and separation, asks, and makes whoever accepts the mentor", () =>
    rolledBack(async (ctx) => {
      const { staff, engagements, insider, free } = await mentoring(ctx);
      const office = as(ctx, staff);
      const { id } = await requestRun(office, mentorPolicy({ rightMin: 1, leftMax: 1 }));
      await solveRun({ runId: id }, contextOn(ctx.db), worker.entry);
      const pairs = await pairsOf(office, id);
      const [own] = engagements;
      // The insider may not mentor his own firm's engagement, so the free mentor takes it.
      expect(pairs.find((one) => one.right.id === own?.engagement.id)?.left.id).toBe(free.id);
      expect(pairs.find((one) => one.left.id === insider.id)?.right.id).toBe(engagements[1]?.engagement.id);
      expect(pairs[0]?.parts.map((part) => part.key)).toEqual(["domain", "technology", "language", "capacity"]);
      expect(await publishRun(office, { runId: id, answerBy: inDays(5), message: "拜託了" })).toEqual({ sent: 2, skipped: 0 });
      const [asked] = await myMentorProposals(as(ctx, free));
      if (!asked) throw new Error("not asked");
      expect(asked).toMatchObject({ mayAnswer: true, message: "拜託了" });
      await expect(mentorProposalView(as(ctx, insider), asked.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(whyAsked(as(ctx, insider), asked.id)).rejects.toMatchObject({ code: "not_found" });
      const why = await whyAsked(as(ctx, free), asked.id);
      expect(why.map((part) => part.key)).toEqual(["domain", "technology", "language", "capacity"]);
      const shown = pairs.find((one) => one.left.id === free.id);
      expect(why.reduce((sum, part) => sum + part.value, 0) * 100).toBeCloseTo(shown?.score ?? Number.NaN, 0);
      await expect(answerMentorProposal(as(ctx, insider), { proposalId: asked.id, answer: "accept" })).rejects.toMatchObject({ code: "not_found" });
      await expect(answerMentorProposal(office, { proposalId: asked.id, answer: "accept" })).rejects.toMatchObject({ code: "forbidden" });
      const { engagementId } = await answerMentorProposal(as(ctx, free), { proposalId: asked.id, answer: "accept" });
      expect(engagementId).toBe(own?.engagement.id);
      expect((await ctx.db.select().from(engagementMentors).where(eq(engagementMentors.personId, free.id))).map((one) => one.engagementId)).toEqual([
        engagementId,
      ]);
      await expect(answerMentorProposal(as(ctx, free), { proposalId: asked.id, answer: "refuse" })).rejects.toMatchObject({ code: "wrong_state" });
      expect(await typesOf(ctx, asked.id)).toEqual(["mentor_proposal.sent", "mentor_proposal.accepted"]);
      expect((await pairsOf(office, id)).map((one) => one.proposal?.state).sort()).toEqual(["accepted", "open"]);
    }));

  it("asked once, refused or unanswered: told to the office, not asked the same again", () =>
    rolledBack(async (ctx) => {
      const { staff, engagements, insider, free } = await mentoring(ctx);
      const office = as(ctx, staff);
      const [own, other] = engagements;
      if (!own || !other) throw new Error("no engagement");
      const ask = { engagementId: other.engagement.id, personId: free.id, answerBy: inDays(2) };
      await expect(proposeMentor(office, { ...ask, engagementId: own.engagement.id, personId: insider.id })).rejects.toMatchObject({
        code: "wrong_state",
      });
      await expect(proposeMentor(office, { ...ask, answerBy: testNow })).rejects.toMatchObject({ code: "invalid" });
      await expect(proposeMentor(as(ctx, free), ask)).rejects.toMatchObject({ code: "not_found" });
      await expect(proposeMentor(as(ctx, other.lead), ask)).rejects.toMatchObject({ code: "forbidden" });
      const { id } = await proposeMentor(office, ask);
      await expect(proposeMentor(office, ask)).rejects.toMatchObject({ code: "conflict" });
      await catchUp(ctx.db, notifier("http://x"), () => testNow);
      expect((await ctx.db.select().from(notifications).where(eq(notifications.recipientId, free.id))).map((one) => [one.kind, one.href])).toEqual([
        ["mentor_proposed", `/mentor-proposals/${id}`],
      ]);
      await answerMentorProposal(as(ctx, free), { proposalId: id, answer: "refuse" });
      const run = await requestRun(office, mentorPolicy());
      await solveRun({ runId: run.id }, contextOn(ctx.db), worker.entry);
      expect((await pairsOf(office, run.id)).some((one) => one.left.id === free.id && one.right.id === other.engagement.id)).toBe(false);
      const late = await proposeMentor(office, { ...ask, personId: insider.id });
      const after = { ...contextOn(ctx.db), now: inDays(3) };
      await expect(answerMentorProposal({ ...as(ctx, insider), now: inDays(3) }, { proposalId: late.id, answer: "accept" })).rejects.toMatchObject({
        detail: { reason: "engagements_refused_proposal_late" },
      });
      expect(await closeMentorProposalsDue(after)).toBe(1);
      expect(await closeMentorProposalsDue(after)).toBe(0);
      await expect(closeMentorProposalsDue(office)).rejects.toMatchObject({ code: "forbidden" });
      const [row] = await ctx.db.select().from(mentorProposals).where(eq(mentorProposals.id, late.id));
      expect(row?.state).toBe("lapsed");
      // All of it is hers to take away, what a run found in the way included.
      await ctx.db.insert(assignmentProposals).values({
        id: newId(),
        runId: run.id,
        leftId: insider.id,
        rightId: own.engagement.id,
        skipped: "engagements_refused_proposed_already",
        createdAt: ctx.now,
      });
      const sections = await everythingAbout(ctx.db, insider.id);
      const rowsOf = (table: string) => sections.filter((one) => one.table === table && !one.office).flatMap((one) => one.rows);
      expect(rowsOf("mentor_proposals")).toMatchObject([{ id: late.id, state: "lapsed" }]);
      expect(rowsOf("assignment_proposals")).toMatchObject([{ leftId: insider.id, skipped: "engagements_refused_proposed_already" }]);
      expect((await everythingAbout(ctx.db, free.id)).some((one) => one.rows.some((found) => found.id === late.id))).toBe(false);
    }));
});
