import { accounts, accountTokens, persons } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  changePassword,
  endOtherSessions,
  endSession,
  enterDemo,
  mySessions,
  requestPasswordReset,
  resetPassword,
  resolveActor,
  signIn,
  signOut,
} from "~/features/accounts/index.server";
import { asVisitor, better, browser, eventsAbout, good, letters, linkIn, makeMember, origin } from "./world";

const failure = { code: "invalid", detail: { reason: "accounts_sign_in_failed" } };

describe("signing in", () => {
  it("answers an unknown address, a wrong password and a disabled account alike", { timeout: 90_000 }, () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      const person = await makeMember(ctx, { email: "a@example.org" });
      const off = await makeMember(ctx, { email: "off@example.org" });
      await ctx.db.update(accounts).set({ disabledAt: ctx.now }).where(eq(accounts.personId, off.id));
      for (const [email, password] of [
        ["nobody@example.org", good],
        ["a@example.org", better],
        ["off@example.org", good],
      ] as const)
        await expect(signIn(visit, { email, password, origin, browser })).rejects.toMatchObject(failure);
      expect((await eventsAbout(ctx, person.id)).map((one) => one.type)).toEqual(["account.sign_in_failed"]);
    }),
  );

  it("does the same work for an unknown address as for a known one, so that the time tells nothing", () =>
    rolledBack(async (ctx) => {
      await makeMember(ctx, { email: "a@example.org" });
      const visit = asVisitor(ctx);
      // Processor time of this process, hashing threads included: other programs on the machine do not change it.
      const work = async (email: string) => {
        const begun = process.cpuUsage();
        await signIn(visit, { email, password: better, origin, browser }).catch(() => undefined);
        const { user, system } = process.cpuUsage(begun);
        return (user + system) / 1000;
      };
      for (const email of ["a@example.org", "b@example.org"]) await work(email);
      const [known, unknown]: [number[], number[]] = [[], []];
      for (let round = 0; round < 12; round += 1) {
        known.push(await work("a@example.org"));
        unknown.push(await work("b@example.org"));
      }
      const [least, leastUnknown] = [Math.min(...known), Math.min(...unknown)];
      // Leaving out the hash for one of them would save most of the work.
      expect(Math.abs(least - leastUnknown), `${least} ms and ${leastUnknown} ms`).toBeLessThan(Math.max(least, leastUnknown) * 0.4);
    }));

  it("opens a session, ends the one brought along, and is written down", () =>
    rolledBack(async (ctx) => {
      const person = await makeMember(ctx, { email: "a@example.org" });
      const visit = asVisitor(ctx);
      const first = await signIn(visit, { email: "a@example.org", password: good, origin, browser });
      const second = await signIn(visit, { email: "a@example.org", password: good, origin, browser: { ...browser, replaces: first.token } });
      expect(await resolveActor(ctx.db, first.token, ctx.now)).toEqual({ kind: "visitor" });
      expect(await resolveActor(ctx.db, second.token, ctx.now)).toMatchObject({ id: person.id });
      expect((await eventsAbout(ctx, person.id)).map(({ type, actorId, body }) => ({ type, actorId, body }))).toEqual(
        [1, 2].map(() => ({ type: "account.signed_in", actorId: person.id, body: { way: "password" } })),
      );
    }));

  it("ends on the server when signing out", () =>
    rolledBack(async (ctx) => {
      const person = await makeMember(ctx, { email: "a@example.org" });
      const { token } = await signIn(asVisitor(ctx), { email: "a@example.org", password: good, origin, browser });
      await signOut(as(ctx, person), { token });
      expect(await resolveActor(ctx.db, token, ctx.now)).toEqual({ kind: "visitor" });
    }));

  it("by a demo button works in the demo only, and for its people only", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      const staff = await makePerson(ctx, { email: "staff@demo.example.org" });
      await expect(enterDemo(visit, { persona: "staff", demo: true, browser })).rejects.toMatchObject({ code: "not_found" });
      await ctx.db.update(persons).set({ isDemo: true }).where(eq(persons.id, staff.id));
      await expect(enterDemo(visit, { persona: "staff", demo: false, browser })).rejects.toMatchObject({ code: "not_found" });
      await expect(enterDemo(visit, { persona: "admin", demo: true, browser })).rejects.toMatchObject({ code: "not_found" });
      const entered = await enterDemo(visit, { persona: "staff", demo: true, browser });
      expect(await resolveActor(ctx.db, entered.token, ctx.now)).toMatchObject({ id: staff.id });
    }));
});

describe("a forgotten password", () => {
  it("answers known and unknown addresses alike and writes to the known one only", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      await makeMember(ctx, { email: "a@example.org" });
      expect(await requestPasswordReset(visit, { email: "nobody@example.org", origin })).toEqual(
        await requestPasswordReset(visit, { email: "a@example.org", origin }),
      );
      expect((await letters(ctx)).map((one) => one.toAddress)).toEqual(["a@example.org"]);
      const [token] = await ctx.db.select().from(accountTokens);
      expect(token?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
      expect(await linkIn(ctx, "reset-password")).toMatch(/^[\w-]{43}$/);
    }));

  it("is replaced once, ends every session and the old password", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      await makeMember(ctx, { email: "a@example.org" });
      const thief = await signIn(visit, { email: "a@example.org", password: good, origin, browser });
      await requestPasswordReset(visit, { email: "a@example.org", origin });
      const token = await linkIn(ctx, "reset-password");
      await expect(resetPassword(visit, { token, password: "password1", origin, browser })).rejects.toMatchObject({ code: "invalid" });
      const entered = await resetPassword(visit, { token, password: better, origin, browser });
      expect(await resolveActor(ctx.db, thief.token, ctx.now)).toEqual({ kind: "visitor" });
      expect(await resolveActor(ctx.db, entered.token, ctx.now)).toMatchObject({ kind: "person" });
      await expect(resetPassword(visit, { token, password: good, origin, browser })).rejects.toMatchObject({ code: "wrong_state" });
      await expect(signIn(visit, { email: "a@example.org", password: good, origin, browser })).rejects.toMatchObject(failure);
      await signIn(visit, { email: "a@example.org", password: better, origin, browser });
    }));

  it("has a link that works for thirty minutes, and only the newest", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      await makeMember(ctx, { email: "a@example.org" });
      await requestPasswordReset(visit, { email: "a@example.org", origin });
      const first = await linkIn(ctx, "reset-password");
      const later = { ...visit, now: new Date(ctx.now.getTime() + 60_000) };
      await requestPasswordReset(later, { email: "a@example.org", origin });
      const second = await linkIn(ctx, "reset-password");
      await expect(resetPassword(later, { token: first, password: better, origin, browser })).rejects.toMatchObject({ code: "wrong_state" });
      const tooLate = { ...visit, now: new Date(ctx.now.getTime() + 32 * 60_000) };
      await expect(resetPassword(tooLate, { token: second, password: better, origin, browser })).rejects.toMatchObject({ code: "wrong_state" });
    }));
});

describe("one's own password and devices", () => {
  it("change with the current password only, and end the others", () =>
    rolledBack(async (ctx) => {
      const person = await makeMember(ctx, { email: "a@example.org" });
      const me = as(ctx, person);
      const here = await signIn(asVisitor(ctx), { email: "a@example.org", password: good, origin, browser });
      const there = await signIn(asVisitor(ctx), { email: "a@example.org", password: good, origin, browser });
      const change = { current: good, next: better, token: here.token, origin };
      await expect(changePassword(me, { ...change, current: better })).rejects.toMatchObject({
        detail: { fields: { current_password: ["accounts_password_wrong"] } },
      });
      await expect(changePassword(me, { ...change, next: good })).rejects.toMatchObject({
        detail: { fields: { new_password: ["accounts_password_same"] } },
      });
      await expect(changePassword(asVisitor(ctx), change)).rejects.toMatchObject({ code: "unauthenticated" });
      expect(await changePassword(me, change)).toEqual({ sessionsEnded: 1 });
      expect(await resolveActor(ctx.db, here.token, ctx.now)).toMatchObject({ kind: "person" });
      expect(await resolveActor(ctx.db, there.token, ctx.now)).toEqual({ kind: "visitor" });
    }));

  it("list without secrets; a stranger's session is not found", () =>
    rolledBack(async (ctx) => {
      const [person, stranger] = [await makeMember(ctx, { email: "a@example.org" }), await makeMember(ctx)];
      const { token } = await signIn(asVisitor(ctx), { email: "a@example.org", password: good, origin, browser });
      const [session] = await mySessions(as(ctx, person), token);
      expect(session).toMatchObject({ current: true, device: { browser: "Firefox", system: "macOS" } });
      expect(JSON.stringify(session)).not.toMatch(/[0-9a-f]{64}/);
      await expect(endSession(as(ctx, stranger), { publicId: session?.publicId ?? "" })).rejects.toMatchObject({ code: "not_found" });
      expect(await endOtherSessions(as(ctx, person), { token })).toEqual({ sessionsEnded: 0 });
      await endSession(as(ctx, person), { publicId: session?.publicId ?? "" });
      expect(await resolveActor(ctx.db, token, ctx.now)).toEqual({ kind: "visitor" });
    }));
});
