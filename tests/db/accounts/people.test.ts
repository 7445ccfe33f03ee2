import { accounts, persons, roleGrants } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { peopleQuery } from "~/features/accounts";
import {
  createSetupLink,
  disableAccount,
  enableAccount,
  finishSetup,
  grantRole,
  openAccount,
  peopleList,
  personForStaff,
  resolveActor,
  revokeRole,
  signIn,
} from "~/features/accounts/index.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { asVisitor, browser, eventsAbout, good, makeMember, origin } from "./world";

const reason = "依聘函第 12 號";

describe("roles", () => {
  it("are granted and taken by officers, with a reason that stays out of the log", () =>
    rolledBack(async (ctx) => {
      const [staff, person] = [await makePerson(ctx, { roles: ["staff"] }), await makePerson(ctx)];
      await grantRole(as(ctx, staff), { personId: person.id, role: "mentor", reason });
      await revokeRole(as(ctx, staff), { personId: person.id, role: "mentor", reason: "任期屆滿" });
      const [grant] = await ctx.db.select().from(roleGrants).where(eq(roleGrants.personId, person.id));
      expect(grant).toMatchObject({
        role: "mentor",
        grantedBy: staff.id,
        grantReason: reason,
        revokedBy: staff.id,
        revokeReason: "任期屆滿",
        revokedAt: ctx.now,
      });
      const log = await eventsAbout(ctx, person.id);
      expect(log.map(({ type, body, actorId }) => ({ type, body, actorId }))).toEqual([
        { type: "account.role_granted", body: { role: "mentor" }, actorId: staff.id },
        { type: "account.role_revoked", body: { role: "mentor" }, actorId: staff.id },
      ]);
      expect(JSON.stringify(log)).not.toContain("聘函");
    }));

  it("of officers are an administrator's to give; nobody but one promotes himself", () =>
    rolledBack(async (ctx) => {
      const [admin, staff, person] = [
        await makePerson(ctx, { roles: ["admin"] }),
        await makePerson(ctx, { roles: ["staff"] }),
        await makePerson(ctx),
      ];
      for (const role of ["staff", "admin"] as const)
        await expect(grantRole(as(ctx, staff), { personId: person.id, role, reason })).rejects.toMatchObject({
          code: "forbidden",
          detail: { reason: "accounts_admin_only" },
        });
      await expect(grantRole(as(ctx, staff), { personId: staff.id, role: "judge", reason })).rejects.toMatchObject({
        detail: { reason: "accounts_not_own_role" },
      });
      await expect(revokeRole(as(ctx, staff), { personId: admin.id, role: "admin", reason })).rejects.toMatchObject({ code: "forbidden" });
      await grantRole(as(ctx, admin), { personId: person.id, role: "staff", reason });
    }));

  it("cannot be touched by anybody else: people are invisible to them", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      for (const role of ["broker", "reviewer", "mentor", "judge", "institute", "agency"] as const) {
        const asker = as(ctx, await makePerson(ctx, { roles: [role] }));
        await expect(grantRole(asker, { personId: person.id, role: "mentor", reason })).rejects.toMatchObject({ code: "not_found" });
        await expect(personForStaff(asker, person.id)).rejects.toMatchObject({ code: "not_found" });
        await expect(disableAccount(asker, { personId: person.id, reason })).rejects.toMatchObject({ code: "not_found" });
        await expect(peopleList(asker, { q: undefined, role: undefined, state: "everybody" }, undefined, 20)).rejects.toMatchObject({
          code: "forbidden",
        });
      }
    }));

  it("are held once, and taken only when held", () =>
    rolledBack(async (ctx) => {
      const [staff, person] = [as(ctx, await makePerson(ctx, { roles: ["staff"] })), await makePerson(ctx, { roles: ["mentor"] })];
      await expect(grantRole(staff, { personId: person.id, role: "mentor", reason })).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "accounts_role_held" },
      });
      await expect(revokeRole(staff, { personId: person.id, role: "judge", reason })).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "accounts_role_not_held" },
      });
      await expect(grantRole(staff, { personId: "00000000-0000-7000-8000-000000000000", role: "judge", reason })).rejects.toMatchObject({
        code: "not_found",
      });
    }));
});

describe("disabling an account", () => {
  it("ends every session at once and keeps the person out until enabled", () =>
    rolledBack(async (ctx) => {
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const person = await makeMember(ctx, { email: "a@example.org" });
      const credentials = { email: "a@example.org", password: good, origin, browser };
      const { token } = await signIn(asVisitor(ctx), credentials);
      expect(await disableAccount(staff, { personId: person.id, reason })).toEqual({ sessionsEnded: 1 });
      expect(await resolveActor(ctx.db, token, ctx.now)).toEqual({ kind: "visitor" });
      await expect(signIn(asVisitor(ctx), credentials)).rejects.toMatchObject({ code: "invalid" });
      await expect(disableAccount(staff, { personId: person.id, reason })).rejects.toMatchObject({ detail: { reason: "accounts_already_disabled" } });
      await enableAccount(staff, { personId: person.id });
      await signIn(asVisitor(ctx), credentials);
    }));

  it("of officers is an administrator's, and never of oneself", () =>
    rolledBack(async (ctx) => {
      const [admin, staff] = [await makePerson(ctx, { roles: ["admin"] }), await makePerson(ctx, { roles: ["staff"] })];
      await makePerson(ctx, { roles: ["admin"] });
      await expect(disableAccount(as(ctx, staff), { personId: admin.id, reason })).rejects.toMatchObject({
        detail: { reason: "accounts_admin_account_only" },
      });
      await expect(disableAccount(as(ctx, admin), { personId: admin.id, reason })).rejects.toMatchObject({
        detail: { reason: "accounts_not_yourself" },
      });
      await disableAccount(as(ctx, admin), { personId: staff.id, reason });
    }));
});

describe("the last administrator", () => {
  const last = { code: "wrong_state", detail: { reason: "accounts_last_admin" } };

  it("can be neither removed nor disabled, until there is another whose account works", () =>
    rolledBack(async (ctx) => {
      const [admin, other] = [await makePerson(ctx, { roles: ["admin"] }), await makePerson(ctx, { roles: ["admin"] })];
      await ctx.db.update(accounts).set({ disabledAt: ctx.now }).where(eq(accounts.personId, other.id));
      await expect(revokeRole(as(ctx, admin), { personId: admin.id, role: "admin", reason })).rejects.toMatchObject(last);
      await expect(disableAccount(as(ctx, admin), { personId: admin.id, reason })).rejects.toMatchObject(last);
      await enableAccount(as(ctx, admin), { personId: other.id });
      await revokeRole(as(ctx, admin), { personId: admin.id, role: "admin", reason });
    }));

  it.runIf(onServer)("stays when two are removed at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const made: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      await db.update(roleGrants).set({ revokedAt: ctx.now }).where(eq(roleGrants.role, "admin"));
      const [one, other] = [await makePerson(ctx, { roles: ["admin"] }), await makePerson(ctx, { roles: ["admin"] })];
      made.push(one.id, other.id);
      const attempts = await Promise.allSettled([
        revokeRole(as(ctx, one), { personId: other.id, role: "admin", reason }),
        round % 2 === 0
          ? revokeRole(as(ctx, other), { personId: one.id, role: "admin", reason })
          : disableAccount(as(ctx, other), { personId: one.id, reason }),
      ]);
      expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
    }
    for (const [table, column] of [
      [roleGrants, roleGrants.personId],
      [accounts, accounts.personId],
      [persons, persons.id],
    ] as const)
      await db.delete(table).where(inArray(column, made));
  });
});

describe("the set-up link", () => {
  const first = { name: "林管理", email: "admin@example.org", password: good, browser };
  const system = (ctx: Ctx): Ctx => as(ctx, { kind: "system", id: "setup" });

  it("makes one administrator and closes for ever", () =>
    rolledBack(async (ctx) => {
      const old = await createSetupLink(system(ctx));
      const token = (await createSetupLink(system(ctx))) ?? "";
      await expect(finishSetup(asVisitor(ctx), { ...first, token: old ?? "" })).rejects.toMatchObject({ code: "wrong_state" });
      const entered = await finishSetup(asVisitor(ctx), { ...first, token });
      expect(await resolveActor(ctx.db, entered.token, ctx.now)).toMatchObject({ name: "林管理", roles: ["admin", "staff"] });
      await expect(finishSetup(asVisitor(ctx), { ...first, email: "b@example.org", token })).rejects.toMatchObject({
        code: "wrong_state",
        detail: { reason: "accounts_setup_closed" },
      });
      expect(await createSetupLink(system(ctx))).toBeNull();
      await ctx.db.update(roleGrants).set({ revokedAt: ctx.now });
      expect(await createSetupLink(system(ctx))).toBeNull();
    }));

  it("is not given to anybody but the product itself, runs out, and is refused a weak password", () =>
    rolledBack(async (ctx) => {
      await expect(createSetupLink(as(ctx, await makePerson(ctx, { roles: ["staff"] })))).rejects.toMatchObject({ code: "forbidden" });
      const token = (await createSetupLink(system(ctx))) ?? "";
      const late = { ...asVisitor(ctx), now: new Date(ctx.now.getTime() + 25 * 3_600_000) };
      await expect(finishSetup(late, { ...first, token })).rejects.toMatchObject({ code: "wrong_state" });
      await expect(finishSetup(asVisitor(ctx), { ...first, token, password: "admin1234" })).rejects.toMatchObject({ code: "invalid" });
      await finishSetup(asVisitor(ctx), { ...first, token });
    }));

  it("and accounts opened by the product are nobody else's to open", () =>
    rolledBack(async (ctx) => {
      const staff = as(ctx, await makePerson(ctx, { roles: ["admin"] }));
      await expect(openAccount(staff, { name: "甲", email: "a@example.org" })).rejects.toMatchObject({ code: "forbidden" });
      await openAccount(system(ctx), { name: "甲", email: "a@example.org", roles: ["mentor"] });
      await expect(openAccount(system(ctx), { name: "乙", email: "a@example.org" })).rejects.toMatchObject({ code: "invalid" });
    }));
});

describe("the list of people", () => {
  it("is searched, filtered and paged without losing or repeating anybody", () =>
    rolledBack(async (ctx) => {
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"], name: "辦公室" }));
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const made = new Set([owner.id]);
      for (let n = 0; n < 25; n += 1) made.add((await makePerson(ctx, { name: n % 2 ? `林${n}` : `50%_${n}`, roles: n < 3 ? ["mentor"] : [] })).id);
      const query = { q: undefined, role: undefined, state: "everybody" as const };
      const seen: string[] = [];
      let after: { time: Date; id: string } | undefined;
      for (let page = 0; page < 5; page += 1) {
        const { people, next } = await peopleList(staff, query, after, 20);
        seen.push(...people.map((one) => one.id));
        const end = people.at(-1);
        if (!next || !end) break;
        after = { time: ctx.now, id: end.id };
      }
      expect(seen.filter((id) => made.has(id))).toHaveLength(26);
      expect(new Set(seen).size).toBe(seen.length);
      const names = async (over: object) => (await peopleList(staff, { ...query, ...over }, undefined, 50)).people.map((one) => one.name);
      expect(await names({ role: "mentor" })).toHaveLength(3);
      expect(await names({ q: "林" })).toHaveLength(12);
      expect(await names({ q: "%_" })).toHaveLength(13);
      expect(await names({ q: owner.id })).toHaveLength(1);
      expect(await names({ role: "owner" })).toHaveLength(1);
      expect(await names({ state: "disabled", q: "林" })).toEqual([]);
    }));

  it("opens on people with an account; those of the rosters are found among everybody", () =>
    rolledBack(async (ctx) => {
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const member = await makePerson(ctx);
      const rostered = { id: newId() };
      await ctx.db.insert(persons).values({ ...rostered, name: "名冊上的人", createdAt: ctx.now, updatedAt: ctx.now });
      const among = async (given: object) =>
        (await peopleList(staff, peopleQuery.parse(given), undefined, 100)).people
          .map((one) => one.id)
          .filter((id) => [member.id, rostered.id].includes(id));
      expect(await among({})).toEqual([member.id]);
      expect(await among({ state: "nonsense" })).toEqual([member.id]);
      expect(await among({ state: "rostered" })).toEqual([rostered.id]);
      expect((await among({ state: "everybody" })).sort()).toEqual([member.id, rostered.id].sort());
    }));
});
