import { challengeRoleHolders, eventCursors, mails, notifications } from "@db/schema";
import { transaction } from "@db/transaction.server";
import { as, rolledBack, testNow } from "@tests/support/database";
import { makeApplication, makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { applicationEvent } from "~/features/applications/events";
import { evidenceForm } from "~/features/competency";
import { addEvidence, verifyEvidence } from "~/features/competency/index.server";
import { eventDefinitions } from "~/features/events/index.server";
import { inbox, markAllRead, notifier, openNotification, unreadOf } from "~/features/notifications/index.server";
import { plans } from "~/features/notifications/plan";
import { peopleOf } from "~/features/notifications/recipients.server";
import { decideClaim, proposeClaim } from "~/features/outcomes/index.server";
import { answerTeamInvitation, inviteTeamMember } from "~/features/teams/index.server";
import { drainMails, maxAttempts } from "~/jobs/mailer.server";
import { catchUp } from "~/jobs/runner.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

const reader = notifier("http://localhost:3000");
const clock = () => testNow;

async function world(ctx: Ctx) {
  const owner = await makeOwner(ctx, await makeOrganisation(ctx));
  const challenge = await makeChallenge(ctx, owner, { state: "published" });
  const { team, lead } = await makeTeam(ctx);
  const application = await makeApplication(ctx, challenge.id, team, lead, { state: "eligible" });
  const staff = await makePerson(ctx, { roles: ["staff"] });
  const stranger = await makePerson(ctx);
  const eligible = () =>
    transaction(as(ctx, staff), async (tx) =>
      tx.record(
        applicationEvent("application.found_eligible", {
          subject: { kind: "application", id: application.id },
          about: [challenge.id, team.id],
          body: { challengeId: challenge.id, teamId: team.id },
        }),
      ),
    );
  return { owner, challenge, team, lead, application, staff, stranger, eligible };
}

describe("notifications", () => {
  it("tell the team and the owner, in app and by mail, and nobody else", () =>
    rolledBack(async (ctx) => {
      const { owner, lead, staff, stranger, eligible, application } = await world(ctx);
      await eligible();
      await catchUp(ctx.db, reader, clock);
      for (const [person, count] of [
        [owner, 1],
        [lead, 1],
        [staff, 0],
        [stranger, 0],
      ] as const)
        expect(await unreadOf(as(ctx, person))).toBe(count);
      expect(await unreadOf(as(ctx, visitor))).toBe(0);
      const { lines } = await inbox(as(ctx, lead), null);
      expect(lines[0]?.text).toContain("射出成型毛邊少樣本檢測");
      expect(await openNotification(as(ctx, lead), lines[0]?.id ?? "")).toBe(`/applications/${application.id}`);
      expect(await unreadOf(as(ctx, lead))).toBe(0);
      expect(await ctx.db.select().from(mails)).toHaveLength(2);
    }));

  it("reach an exception to the separation of roles only when a second officer has agreed to it", () =>
    rolledBack(async (ctx) => {
      const { challenge, staff, stranger } = await world(ctx);
      const holder = { id: newId(), challengeId: challenge.id, personId: stranger.id, role: "reviewer" as const, assignedAt: ctx.now };
      await ctx.db.insert(challengeRoleHolders).values({ ...holder, assignedBy: staff.id, exceptionReason: "審查人手不足。" });
      const reached = () => peopleOf(ctx.db, "challenge_reviewers", { subject: challenge.id, challengeId: challenge.id });
      expect(await reached()).toEqual([]);
      await ctx.db
        .update(challengeRoleHolders)
        .set({ exceptionBy: (await makePerson(ctx)).id })
        .where(eq(challengeRoleHolders.id, holder.id));
      expect(await reached()).toEqual([stranger.id]);
    }));

  it("tell an organisation what became of its outcome, and a team that its evidence is verified", () =>
    rolledBack(async (ctx) => {
      const { owner, lead, team, staff, stranger } = await world(ctx);
      const claim = {
        kind: "job" as const,
        title: "新增 3 名資料工程師",
        quantity: 3,
        occurredOn: "2026-03-01",
        evidenceNote: "勞保投保名冊三筆",
        isPublic: false,
        organisationId: owner.organisations[0]?.id,
      };
      const { id } = await proposeClaim(as(ctx, owner), claim);
      await decideClaim(as(ctx, staff), { claimId: id, version: 1, decision: "rejected", note: "名冊缺頁" });
      const { evidenceId } = await addEvidence(as(ctx, lead), {
        ...evidenceForm.parse({ kind: "past_work", title: "影像檢測", url: "https://example.org/x", level: "3" }),
        teamId: team.id,
        item: "CI1",
      });
      await verifyEvidence(as(ctx, staff), { teamId: team.id, evidenceId });
      await catchUp(ctx.db, reader, clock);
      const waiting = await inbox(as(ctx, owner), null);
      expect(await openNotification(as(ctx, owner), waiting.lines[0]?.id ?? "")).toBe(`/staff/claims?state=rejected#${id}`);
      expect(await unreadOf(as(ctx, lead))).toBe(1);
      expect(await unreadOf(as(ctx, stranger))).toBe(0);
    }));

  it("tell who invited that somebody has joined, and the newcomer nothing of his own deed", () =>
    rolledBack(async (ctx) => {
      const { team, lead, stranger } = await world(ctx);
      const { token } = await inviteTeamMember(as(ctx, lead), { teamId: team.id, email: "new@example.org", origin: "https://x.example.org" });
      await answerTeamInvitation(as(ctx, stranger), { token, answer: "accept" });
      await catchUp(ctx.db, reader, clock);
      const [line] = (await inbox(as(ctx, lead), null)).lines;
      expect(await openNotification(as(ctx, lead), line?.id ?? "")).toBe(`/teams/${team.id}/members`);
      expect(await unreadOf(as(ctx, stranger))).toBe(0);
    }));

  it("are not repeated when the reader starts again from zero", () =>
    rolledBack(async (ctx) => {
      const { eligible } = await world(ctx);
      await eligible();
      await catchUp(ctx.db, reader, clock);
      const before = [await ctx.db.$count(notifications), await ctx.db.$count(mails)];
      await ctx.db.update(eventCursors).set({ seq: 0 }).where(eq(eventCursors.name, "notifications"));
      await catchUp(ctx.db, reader, clock);
      expect([await ctx.db.$count(notifications), await ctx.db.$count(mails)]).toEqual(before);
    }));

  it("belong to their reader alone", () =>
    rolledBack(async (ctx) => {
      const { lead, stranger, eligible } = await world(ctx);
      await eligible();
      await catchUp(ctx.db, reader, clock);
      const [line] = (await inbox(as(ctx, lead), null)).lines;
      await expect(openNotification(as(ctx, stranger), line?.id ?? newId())).rejects.toMatchObject({ code: "not_found" });
      await expect(inbox(as(ctx, visitor), null)).rejects.toMatchObject({ code: "unauthenticated" });
      await markAllRead(as(ctx, stranger));
      expect(await unreadOf(as(ctx, lead))).toBe(1);
    }));

  it("are written in the reader's own language and never carry a line break into a header", () =>
    rolledBack(async (ctx) => {
      const { eligible } = await world(ctx);
      await ctx.db.execute(`update challenges set title = '{"zh":"題目\\nBcc: x@example.org","lang":"zh"}'`);
      await ctx.db.execute(`update accounts set locale = 'en'`);
      await eligible();
      await catchUp(ctx.db, reader, clock);
      for (const mail of await ctx.db.select().from(mails)) {
        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(mail.body).toContain("Dear");
      }
    }));
});

describe("the mailer", () => {
  const queued = async (ctx: Ctx) => {
    await ctx.db
      .insert(mails)
      .values({ id: newId(), dedupeKey: newId(), toAddress: "a@example.org", subject: "s", body: "b", nextAt: testNow, createdAt: testNow });
  };
  const server = { url: "smtp://127.0.0.1:1", from: "cuilian@example.org" };

  it("sends each letter once", () =>
    rolledBack(async (ctx) => {
      await queued(ctx);
      const sent: string[] = [];
      const send = async (mail: { to: string }) => void sent.push(mail.to);
      expect(await drainMails(ctx.db, server, clock, send)).toEqual({ sent: 1, failed: 0 });
      expect(await drainMails(ctx.db, server, clock, send)).toEqual({ sent: 0, failed: 0 });
      expect(sent).toEqual(["a@example.org"]);
    }));

  it("keeps a letter while the server is down, tries later and later, and at last sets it aside", () =>
    rolledBack(async (ctx) => {
      await queued(ctx);
      const send = async () => Promise.reject(new Error("connection refused"));
      let at = testNow.getTime();
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        expect(await drainMails(ctx.db, server, () => new Date(at), send)).toEqual({ sent: 0, failed: 1 });
        expect(await drainMails(ctx.db, server, () => new Date(at + 1_000), send)).toEqual({ sent: 0, failed: 0 });
        at += 7 * 3_600_000;
      }
      const [mail] = await ctx.db.select().from(mails);
      expect(mail).toMatchObject({ state: "failed", attempts: maxAttempts, lastError: "connection refused" });
    }));
});

describe("the plan", () => {
  it("names only facts that some room declares", () => {
    // Opening a room's file is what declares its facts.
    import.meta.glob("../../../app/features/*/events.ts", { eager: true });
    expect(Object.keys(plans).filter((type) => !eventDefinitions.has(type))).toEqual([]);
  });
});
