import { accounts, accountTokens, consents, persons } from "@db/schema";
import { transaction } from "@db/transaction.server";
import { rolledBack } from "@tests/support/database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { confirmEmail, noticeText, recordPerson, register, resolveActor, signIn } from "~/features/accounts/index.server";
import { sha256 } from "~/lib/hash.server";
import { asVisitor, better, browser, eventsAbout, good, letters, linkIn, makeMember, origin } from "./world";

const input = { name: "𠮷田 太郎", email: "yoshida@example.org", password: good, origin };

describe("registering", () => {
  it("makes an account that works once link and password have met", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      await register(visit, input);
      const [account] = await ctx.db.select().from(accounts);
      expect(account).toMatchObject({ email: input.email, emailConfirmedAt: null });
      await expect(signIn(visit, { ...input, browser })).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "accounts_email_unconfirmed" },
      });
      const token = await linkIn(ctx, "confirm-email");
      const entered = await confirmEmail(visit, { token, password: good, browser });
      expect(await resolveActor(ctx.db, entered.token, ctx.now)).toMatchObject({ kind: "person", name: "𠮷田 太郎", roles: [] });
      expect((await eventsAbout(ctx, entered.personId)).map((one) => one.type)).toEqual([
        "account.registered",
        "account.email_confirmed",
        "account.signed_in",
      ]);
    }));

  it("keeps what was agreed to: version, time and the hash of the words", () =>
    rolledBack(async (ctx) => {
      await register(asVisitor(ctx), input);
      const [consent] = await ctx.db.select().from(consents);
      expect(consent).toMatchObject({ notice: "registration", noticeVersion: 1, textHash: sha256(noticeText("zh-TW")), at: ctx.now });
      expect(noticeText("en")).not.toBe(noticeText("zh-TW"));
      expect(noticeText("en").split("\n").length).toBeGreaterThanOrEqual(14);
    }));

  it("answers a known address like an unknown one, and tells its owner alone", () =>
    rolledBack(async (ctx) => {
      const known = await makeMember(ctx, { email: "known@example.org", name: "原有的人" });
      const first = await register(asVisitor(ctx), { ...input, email: "known@example.org" });
      const second = await register({ ...asVisitor(ctx), requestId: "other" }, { ...input, email: "new@example.org" });
      expect(first).toEqual(second);
      const sent = await letters(ctx);
      expect(sent.find((one) => one.toAddress === "known@example.org")?.body).toContain("您已經有帳號");
      const [person] = await ctx.db.select().from(persons).where(eq(persons.id, known.id));
      expect(person?.name).toBe("原有的人");
    }));

  it("does not let one who registers another's address in by that person's click", () =>
    rolledBack(async (ctx) => {
      await register(asVisitor(ctx), { ...input, password: better });
      const token = await linkIn(ctx, "confirm-email");
      await expect(confirmEmail(asVisitor(ctx), { token, password: good, browser })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { password: ["accounts_confirm_wrong"] } },
      });
      const [account] = await ctx.db.select().from(accounts);
      expect(account?.emailConfirmedAt).toBeNull();
    }));

  it("starts again for an address nobody has confirmed; the older link is dead", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      await register(visit, { ...input, password: better });
      const old = await linkIn(ctx, "confirm-email");
      await register({ ...visit, now: new Date(ctx.now.getTime() + 1000) }, input);
      await expect(confirmEmail(visit, { token: old, password: good, browser })).rejects.toMatchObject({ code: "wrong_state" });
      await confirmEmail(visit, { token: await linkIn(ctx, "confirm-email"), password: good, browser });
    }));

  it("refuses a link used twice, run out, of another kind, or made up", () =>
    rolledBack(async (ctx) => {
      const visit = asVisitor(ctx);
      await register(visit, input);
      const token = await linkIn(ctx, "confirm-email");
      const [row] = await ctx.db.select().from(accountTokens);
      const late = { ...visit, now: new Date(ctx.now.getTime() + 24 * 3_600_000) };
      for (const [where, secret] of [
        [late, token],
        [visit, row?.tokenHash ?? ""],
        [visit, "x".repeat(43)],
        [visit, "x".repeat(5000)],
      ] as const)
        await expect(confirmEmail(where, { token: secret, password: good, browser })).rejects.toMatchObject({ code: "wrong_state" });
      await confirmEmail(visit, { token, password: good, browser });
      await expect(confirmEmail(visit, { token, password: good, browser })).rejects.toMatchObject({ code: "wrong_state" });
    }));

  it("gives a person from a roster the record the institute made", () =>
    rolledBack(async (ctx) => {
      const roster = { name: "林學員", email: "student@example.org", affiliation: "示範學院" };
      const { personId, found } = await transaction(ctx, (tx) => recordPerson(tx, roster));
      expect(found).toBe(false);
      expect(await transaction(ctx, (tx) => recordPerson(tx, roster))).toEqual({ personId, found: true });
      await register(asVisitor(ctx), { ...input, email: "student@example.org" });
      const entered = await confirmEmail(asVisitor(ctx), { token: await linkIn(ctx, "confirm-email"), password: good, browser });
      expect(entered.personId).toBe(personId);
    }));

  it("writes no name, address or password into the log", () =>
    rolledBack(async (ctx) => {
      await register(asVisitor(ctx), input);
      const [person] = await ctx.db.select().from(persons);
      const log = JSON.stringify(await eventsAbout(ctx, person?.id ?? ""));
      for (const word of ["田", "yoshida", "紅茶"]) expect(log).not.toContain(word);
    }));

  it.each([
    ["短短", "accounts_password_short"],
    ["12345678", "accounts_password_common"],
    ["Passw0rd!", "accounts_password_common"],
    ["aaaaaaaaaa", "accounts_password_common"],
    ["yoshida2026", "accounts_password_context"],
    ["cuilian2026", "accounts_password_context"],
  ])("refuses the password %s", (password, reason) =>
    rolledBack(async (ctx) => {
      await expect(register(asVisitor(ctx), { ...input, password })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { password: [reason] } },
      });
      expect(await letters(ctx)).toEqual([]);
    }),
  );
});
