import { accountTokens, jobs, mails, requestKeys, sessions } from "@db/schema";
import { as, rolledBack, testNow } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { outboxLetters, requestPasswordReset, resetPassword } from "~/features/accounts/index.server";
import { declineInvitation, inviteMember } from "~/features/organisations/index.server";
import { answerTeamInvitation, inviteTeamMember, removeTeamMember } from "~/features/teams/index.server";
import { drainMails, maxAttempts } from "~/jobs/mailer.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { work } from "~/server/wiring.server";
import { asVisitor, better, browser, linkIn, makeMember, origin } from "../accounts/world";

const day = 86_400_000;
const ago = (days: number) => new Date(testNow.getTime() - days * day);
/** Runs a schedule as the product has it. */
async function run(ctx: Ctx, name: string): Promise<void> {
  const schedule = work.schedules.find((one) => one.name === name);
  if (!schedule) throw new Error(`no schedule ${name}`);
  await schedule.run(ctx);
}

describe("what is swept away by the clock", () => {
  it("keys of forms after a week", () =>
    rolledBack(async (ctx) => {
      const [old, young] = [newId(), newId()];
      await ctx.db.insert(requestKeys).values([
        { key: old, at: ago(7.01) },
        { key: young, at: ago(6.99) },
      ]);
      await run(ctx, "request_keys_housekeeping");
      expect((await ctx.db.select({ key: requestKeys.key }).from(requestKeys)).map((one) => one.key)).toEqual([young]);
    }));

  it("the texts of letters sent or given up half a year ago; that they went stays, and what still waits is whole", () =>
    rolledBack(async (ctx) => {
      const letter = (dedupeKey: string, state: "queued" | "sent" | "failed", at: Date) => ({
        id: newId(),
        dedupeKey,
        toAddress: "a@example.org",
        subject: "通知",
        body: `內容 ${dedupeKey}`,
        state,
        nextAt: at,
        createdAt: at,
        sentAt: state === "sent" ? at : null,
      });
      await ctx.db
        .insert(mails)
        .values([
          letter("old", "sent", ago(180.01)),
          letter("failed", "failed", ago(180.01)),
          letter("waiting", "queued", ago(400)),
          letter("young", "sent", ago(179.99)),
        ]);
      await run(ctx, "mail_texts");
      const kept = await ctx.db.select().from(mails);
      const bodyOf = (key: string) => kept.find((one) => one.dedupeKey === key)?.body;
      expect(["old", "failed", "waiting", "young"].map(bodyOf)).toEqual(["", "", "內容 waiting", "內容 young"]);
      expect(kept.find((one) => one.dedupeKey === "old")).toMatchObject({ state: "sent", sentAt: ago(180.01), toAddress: "a@example.org" });
    }));

  it("sessions that have run out, and no other", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      const session = (idHash: string, expiresAt: Date) => ({
        idHash,
        publicId: newId(),
        personId: person.id,
        createdAt: ago(20),
        lastSeenAt: ago(20),
        expiresAt,
      });
      await ctx.db.insert(sessions).values([session("over", ago(0.01)), session("live", ago(-1))]);
      await run(ctx, "sessions_housekeeping");
      expect((await ctx.db.select({ id: sessions.idHash }).from(sessions)).map((one) => one.id)).toEqual(["live"]);
    }));

  it("links three months dead, but never the used set-up link that keeps the first door closed", () =>
    rolledBack(async (ctx) => {
      const token = (tokenHash: string, days: number, over: Partial<typeof accountTokens.$inferInsert> = {}) => ({
        tokenHash,
        purpose: "password_reset" as const,
        createdAt: ago(days + 1),
        expiresAt: ago(days),
        ...over,
      });
      await ctx.db
        .insert(accountTokens)
        .values([
          token("old", 91),
          token("used", 91, { usedAt: ago(91) }),
          token("setup", 91, { purpose: "setup", usedAt: ago(91) }),
          token("young", 89),
        ]);
      await run(ctx, "tokens_housekeeping");
      expect((await ctx.db.select({ hash: accountTokens.tokenHash }).from(accountTokens)).map((one) => one.hash).sort()).toEqual(["setup", "young"]);
    }));

  it("jobs done a week ago; failed ones wait for somebody to look", () =>
    rolledBack(async (ctx) => {
      const job = (kind: string, state: "done" | "failed" | "queued", days: number) => ({
        id: newId(),
        kind,
        payload: {},
        state,
        runAt: ago(days),
        createdAt: ago(days),
        finishedAt: state === "queued" ? null : ago(days),
      });
      await ctx.db.insert(jobs).values([job("old", "done", 8), job("young", "done", 6), job("failed", "failed", 30), job("waiting", "queued", 30)]);
      await run(ctx, "jobs_housekeeping");
      expect((await ctx.db.select({ kind: jobs.kind }).from(jobs)).map((one) => one.kind).sort()).toEqual(["failed", "waiting", "young"]);
    }));
});

describe("the secret link in a letter", () => {
  const secrets = async (ctx: Ctx) => (await ctx.db.select().from(mails)).map(({ body, secretLink }) => `${body}${secretLink ?? ""}`).join("\n");
  const forgotten = async (ctx: Ctx, email = "a@example.org") => {
    await makeMember(ctx, { email });
    await requestPasswordReset(asVisitor(ctx), { email, origin });
    return linkIn(ctx, "reset-password");
  };
  const server = { url: "smtp://unused", from: "office@example.org" };

  it("goes out with the letter and stays behind nowhere", () =>
    rolledBack(async (ctx) => {
      const token = await forgotten(ctx);
      const sent: string[] = [];
      await drainMails(
        ctx.db,
        server,
        () => testNow,
        async ({ text }) => void sent.push(text),
      );
      expect(sent.join()).toContain(`${origin}/reset-password/${token}`);
      expect(await secrets(ctx)).not.toContain(token);
      expect(await ctx.db.select().from(mails)).toMatchObject([{ state: "sent", secretLink: null, body: expect.stringContaining("[…]") }]);
    }));

  it("is kept while the mail server is down and dropped when the letter is given up", () =>
    rolledBack(async (ctx) => {
      const token = await forgotten(ctx);
      for (let n = 1; n <= maxAttempts; n += 1) {
        expect(await secrets(ctx)).toContain(token);
        await drainMails(
          ctx.db,
          server,
          () => new Date(testNow.getTime() + n * day),
          () => Promise.reject(new Error("down")),
        );
      }
      expect(await ctx.db.select().from(mails)).toMatchObject([{ state: "failed" }]);
      expect(await secrets(ctx)).not.toContain(token);
    }));

  it("can be read in the outbox until it is used", () =>
    rolledBack(async (ctx) => {
      const token = await forgotten(ctx);
      await run(ctx, "mail_links");
      expect(await outboxLetters(ctx)).toMatchObject([{ linkGone: false, body: expect.stringContaining(token) }]);
      await resetPassword(asVisitor(ctx), { token, password: better, browser, origin });
      await run(ctx, "mail_links");
      expect(await secrets(ctx)).not.toContain(token);
      expect((await outboxLetters(ctx)).find((one) => one.body.includes("[…]"))).toMatchObject({ linkGone: true });
    }));

  it("can be read in the outbox until it runs out", () =>
    rolledBack(async (ctx) => {
      const token = await forgotten(ctx);
      const [row] = await ctx.db.select().from(accountTokens);
      const end = row?.expiresAt.getTime() ?? 0;
      await run({ ...ctx, now: new Date(end - 1) }, "mail_links");
      expect(await secrets(ctx)).toContain(token);
      await run({ ...ctx, now: new Date(end) }, "mail_links");
      expect(await secrets(ctx)).not.toContain(token);
    }));

  it("of an invitation goes when it is answered, taken back or replaced, in both languages of the letter", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const organisation = await makeOrganisation(ctx);
      const owner = await makeOwner(ctx, organisation);
      const invite = (email: string) => inviteTeamMember(as(ctx, lead), { teamId: team.id, email, origin });
      const [answered, takenBack, replaced] = [await invite("a@example.org"), await invite("b@example.org"), await invite("c@example.org")];
      await inviteMember(as(ctx, owner), { organisationId: organisation.id, email: "d@example.org", role: "member", origin });
      const firmToken = await linkIn(ctx, "organisations/invitation");
      const waiting = await invite("e@example.org");
      await answerTeamInvitation(as(ctx, await makePerson(ctx)), { token: answered.token, answer: "accept" });
      await removeTeamMember(as(ctx, lead), { teamId: team.id, memberId: takenBack.memberId });
      const again = await invite("c@example.org");
      await declineInvitation(asVisitor(ctx), { token: firmToken });
      await run(ctx, "mail_links");
      const left = await secrets(ctx);
      for (const gone of [answered, takenBack, replaced]) expect(left).not.toContain(gone.token);
      expect(left).not.toContain(firmToken);
      for (const kept of [waiting, again]) expect(left).toContain(kept.token);
    }));
});
