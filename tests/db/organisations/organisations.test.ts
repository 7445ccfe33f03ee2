import { events, mails, organisationMembers, organisations } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { organisationForm } from "~/features/organisations";
import {
  acceptInvitation,
  browseOrganisations,
  changeMemberRole,
  createOrganisation,
  declineInvitation,
  editOrganisation,
  invitationBehind,
  inviteMember,
  leaveOrganisation,
  myOrganisations,
  organisationCard,
  organisationMembersPage,
  organisationsToCheck,
  removeMember,
  verifyOrganisation,
  withdrawVerification,
} from "~/features/organisations/index.server";
import type { Ctx } from "~/lib/ctx";
import { visitor } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";

const form = (over: Record<string, unknown> = {}) => organisationForm.parse({ kind: "enterprise", name: "臺灣示範精機股份有限公司", ...over });
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
const link = (invited: { token: string }) => ({ token: invited.token });

describe("founding an organisation", () => {
  it("makes its founder the lead and keeps the name as it was written", () =>
    rolledBack(async (ctx) => {
      const founder = await makePerson(ctx);
      const { id } = await createOrganisation(
        as(ctx, founder),
        form({ ubn: "１２３４５６７５", about: { zh: "𠮷野家族 👨‍👩‍👧 <script>alert(1)</script>" } }),
      );
      const [row] = await ctx.db.select().from(organisations).where(eq(organisations.id, id));
      expect(row).toMatchObject({
        name: "臺灣示範精機股份有限公司",
        ubn: "12345675",
        verifiedAt: null,
        about: { zh: "𠮷野家族 👨‍👩‍👧 <script>alert(1)</script>", lang: "zh" },
      });
      expect(await myOrganisations(as(ctx, founder))).toMatchObject([{ id, role: "lead", verified: false }]);
    }));

  it("writes an event without a name or a word of text", () =>
    rolledBack(async (ctx) => {
      const { id } = await createOrganisation(as(ctx, await makePerson(ctx)), form({ about: { zh: "秘密" } }));
      const [event] = await eventsOf(ctx, id);
      expect(event).toMatchObject({ type: "organisation.created", audience: "public", body: { kind: "enterprise" } });
      expect(JSON.stringify(event)).not.toMatch(/示範精機|秘密/);
    }));

  it("refuses a number that another organisation holds, on its field", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      await createOrganisation(as(ctx, person), form({ ubn: "12345675" }));
      const error = await refusal(createOrganisation(as(ctx, person), form({ ubn: "12345675", name: "另一家" })));
      expect(error).toMatchObject({ code: "invalid", detail: { fields: { ubn: ["organisations_ubn_taken"] } } });
    }));

  it("refuses a wrong number, a name of 10,000 characters and a visitor", () =>
    rolledBack(async (ctx) => {
      expect(organisationForm.safeParse({ kind: "enterprise", name: "甲", ubn: "12345674" }).success).toBe(false);
      expect(organisationForm.safeParse({ kind: "enterprise", name: "甲".repeat(10_000) }).success).toBe(false);
      expect(organisationForm.safeParse({ kind: "bank", name: "甲" }).success).toBe(false);
      expect(await code(createOrganisation(as(ctx, visitor), form()))).toBe("unauthenticated");
    }));
});

describe("editing an organisation", () => {
  it("names the changed fields and refuses whoever saw an older version", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const lead = await makeOwner(ctx, organisation);
      const edit = { ...form({ name: organisation.name, city: "臺中市" }), organisationId: organisation.id, version: 1 };
      await editOrganisation(as(ctx, lead), edit);
      expect(await eventsOf(ctx, organisation.id)).toMatchObject([{ type: "organisation.edited", body: { fields: ["city"] } }]);
      expect(await code(editOrganisation(as(ctx, lead), { ...edit, city: "高雄市" }))).toBe("conflict");
    }));

  it("takes back the check when name or number change, and keeps it otherwise", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx, { verifiedAt: ctx.now });
      const lead = await makeOwner(ctx, organisation);
      await editOrganisation(as(ctx, lead), { ...form({ name: organisation.name, city: "臺中市" }), organisationId: organisation.id, version: 1 });
      expect((await organisationCard(ctx.db, organisation.id))?.verified).toBe(true);
      await editOrganisation(as(ctx, lead), { ...form({ name: "改名股份有限公司" }), organisationId: organisation.id, version: 2 });
      expect((await organisationCard(ctx.db, organisation.id))?.verified).toBe(false);
    }));

  it("is for leads and staff: a member gets 403, a stranger who may not see it 404", () =>
    rolledBack(async (ctx) => {
      const hidden = await makeOrganisation(ctx);
      const edit = { ...form(), organisationId: hidden.id, version: 1 };
      expect(await code(editOrganisation(as(ctx, await makeOwner(ctx, hidden, "member")), edit))).toBe("forbidden");
      expect(await code(editOrganisation(as(ctx, await makePerson(ctx)), edit))).toBe("not_found");
      expect(await code(editOrganisation(as(ctx, await makePerson(ctx)), { ...edit, organisationId: newId() }))).toBe("not_found");
      const shown = await makeOrganisation(ctx, { verifiedAt: ctx.now });
      expect(await code(editOrganisation(as(ctx, await makePerson(ctx)), { ...edit, organisationId: shown.id }))).toBe("forbidden");
      await editOrganisation(as(ctx, await makePerson(ctx, { roles: ["staff"] })), edit);
    }));
});

describe("inviting a colleague", () => {
  it("sends one letter, and the link lets exactly one person in", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const lead = await makeOwner(ctx, organisation);
      const invited = await inviteMember(as(ctx, lead), {
        organisationId: organisation.id,
        email: "colleague@example.org",
        role: "member",
        origin: "https://x.example.org",
      });
      const [letter] = await ctx.db.select().from(mails).where(eq(mails.toAddress, "colleague@example.org"));
      expect(letter?.body).toContain(`https://x.example.org/organisations/invitation/${invited.token}`);
      const [first, second] = [await makePerson(ctx), await makePerson(ctx)];
      await acceptInvitation(as(ctx, first), link(invited));
      expect(await code(acceptInvitation(as(ctx, second), link(invited)))).toBe("wrong_state");
      expect(await myOrganisations(as(ctx, first))).toMatchObject([{ id: organisation.id, role: "member" }]);
      expect(await myOrganisations(as(ctx, second))).toEqual([]);
      expect((await eventsOf(ctx, organisation.id)).map((one) => one.type)).toEqual(["organisation.member_invited", "organisation.member_joined"]);
      expect(JSON.stringify(await eventsOf(ctx, organisation.id))).not.toContain("example.org");
    }));

  it("replaces the older link when sent again", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const lead = await makeOwner(ctx, organisation);
      const ask = { organisationId: organisation.id, email: "a@example.org", role: "member" as const, origin: null };
      const older = await inviteMember(as(ctx, lead), ask);
      const newer = await inviteMember({ ...as(ctx, lead), now: new Date(ctx.now.getTime() + 60_000) }, ask);
      expect(newer.memberId).toBe(older.memberId);
      expect((await invitationBehind(ctx, older.token)).standing).toBe("replaced");
      expect((await refusal(acceptInvitation(as(ctx, await makePerson(ctx)), link(older)))).detail.reason).toBe("organisations_invitation_replaced");
      await declineInvitation(as(ctx, visitor), link(newer));
      expect((await invitationBehind(ctx, newer.token)).standing).toBe("answered");
    }));

  it("runs out, can be withdrawn, and knows nothing of links never sent", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const lead = await makeOwner(ctx, organisation);
      const one = await inviteMember(as(ctx, lead), { organisationId: organisation.id, email: "a@example.org", role: "member", origin: null });
      const late = { ...as(ctx, await makePerson(ctx)), now: new Date(ctx.now.getTime() + 15 * 86_400_000) };
      expect((await refusal(acceptInvitation(late, link(one)))).detail.reason).toBe("organisations_invitation_expired");
      await removeMember(as(ctx, lead), { organisationId: organisation.id, memberId: one.memberId });
      expect((await refusal(acceptInvitation(as(ctx, await makePerson(ctx)), link(one)))).detail.reason).toBe("organisations_invitation_withdrawn");
      expect(await code(acceptInvitation(as(ctx, lead), { token: "nobody-ever-sent-this-link" }))).toBe("not_found");
      expect(await code(acceptInvitation(as(ctx, visitor), link(one)))).toBe("unauthenticated");
    }));

  it("refuses members, strangers and addresses of those who are in already", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx, { verifiedAt: ctx.now });
      const lead = await makeOwner(ctx, organisation);
      const ask = (email: string) => ({ organisationId: organisation.id, email, role: "member" as const, origin: null });
      expect(await code(inviteMember(as(ctx, await makeOwner(ctx, organisation, "member")), ask("x@example.org")))).toBe("forbidden");
      expect(await code(inviteMember(as(ctx, await makePerson(ctx)), ask("x@example.org")))).toBe("forbidden");
      expect((await refusal(inviteMember(as(ctx, lead), ask(`${lead.id}@example.org`)))).detail.fields).toEqual({
        email: ["organisations_refused_already_member"],
      });
      const twice = await inviteMember(as(ctx, lead), ask("other@example.org"));
      expect((await refusal(acceptInvitation(as(ctx, lead), link(twice)))).detail.reason).toBe("organisations_refused_you_are_member");
    }));
});

describe("members", () => {
  const members = (ctx: Ctx, id: string) => ctx.db.select().from(organisationMembers).where(eq(organisationMembers.organisationId, id));

  it("keep one lead at least: the last can neither leave, nor be removed, nor step down", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const lead = await makeOwner(ctx, organisation);
      const other = await makeOwner(ctx, organisation, "member");
      const rows = await members(ctx, organisation.id);
      const idOf = (personId: string) => rows.find((one) => one.personId === personId)?.id ?? "";
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      expect(await code(leaveOrganisation(as(ctx, lead), { organisationId: organisation.id }))).toBe("wrong_state");
      expect(await code(removeMember(staff, { organisationId: organisation.id, memberId: idOf(lead.id) }))).toBe("wrong_state");
      expect(await code(changeMemberRole(as(ctx, lead), { organisationId: organisation.id, memberId: idOf(lead.id), role: "member" }))).toBe(
        "wrong_state",
      );
      await changeMemberRole(as(ctx, lead), { organisationId: organisation.id, memberId: idOf(other.id), role: "lead" });
      await leaveOrganisation(as(ctx, lead), { organisationId: organisation.id });
      expect(await code(leaveOrganisation(as(ctx, other), { organisationId: organisation.id }))).toBe("wrong_state");
      expect(await code(leaveOrganisation(as(ctx, lead), { organisationId: organisation.id }))).toBe("not_found");
    }));

  it("are shown to members alone, and addresses of the invited to leads alone", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx, { verifiedAt: ctx.now });
      const lead = await makeOwner(ctx, organisation);
      await inviteMember(as(ctx, lead), { organisationId: organisation.id, email: "a@example.org", role: "member", origin: null });
      expect(JSON.stringify(await organisationMembersPage(as(ctx, lead), organisation.id))).toContain("a@example.org");
      const member = await makeOwner(ctx, organisation, "member");
      expect(JSON.stringify(await organisationMembersPage(as(ctx, member), organisation.id))).not.toContain("a@example.org");
      expect(await code(organisationMembersPage(as(ctx, await makePerson(ctx)), organisation.id))).toBe("forbidden");
    }));

  it.runIf(onServer)("keep one lead when two leave at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const organisation = await makeOrganisation(ctx);
    const [one, other] = [await makeOwner(ctx, organisation), await makeOwner(ctx, organisation)];
    const left = await Promise.allSettled([one, other].map((lead) => leaveOrganisation(as(ctx, lead), { organisationId: organisation.id })));
    expect(left.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  it.runIf(onServer)("let one in when two accept the same invitation at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const organisation = await makeOrganisation(ctx);
    const invited = await inviteMember(as(ctx, await makeOwner(ctx, organisation)), {
      organisationId: organisation.id,
      email: "race@example.org",
      role: "member",
      origin: null,
    });
    const people = [await makePerson(ctx), await makePerson(ctx)];
    const joined = await Promise.allSettled(people.map((person) => acceptInvitation(as(ctx, person), link(invited))));
    expect(joined.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });
});

describe("checking an organisation", () => {
  it("is for staff who do not belong to it, once", () =>
    rolledBack(async (ctx) => {
      const organisation = await makeOrganisation(ctx);
      const check = { organisationId: organisation.id, method: "registry" as const };
      expect(await code(verifyOrganisation(as(ctx, await makeOwner(ctx, organisation)), check))).toBe("forbidden");
      expect(await code(verifyOrganisation(as(ctx, await makeOwner(ctx, organisation, "member", { roles: ["staff"] })), check))).toBe("forbidden");
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const waiting = async () => (await organisationsToCheck(staff, 1000)).items.map((one) => one.id);
      expect(await waiting()).toContain(organisation.id);
      expect((await organisationsToCheck(staff, 0)).count).toBe((await waiting()).length);
      const narrowed = { kinds: [], industries: [], unchecked: true };
      const narrow = async (who: Ctx) => (await browseOrganisations(who, narrowed)).items.map((one) => one.id);
      expect(await narrow(staff)).toEqual((await waiting()).reverse());
      // Whoever may not see unchecked organisations is not shown them by the address either.
      const outsider = as(ctx, await makePerson(ctx));
      expect(await narrow(outsider)).toEqual((await browseOrganisations(outsider, { kinds: [], industries: [] })).items.map((one) => one.id));
      expect(await code(organisationsToCheck(as(ctx, await makePerson(ctx))))).toBe("forbidden");
      await verifyOrganisation(staff, check);
      expect(await waiting()).not.toContain(organisation.id);
      expect(await narrow(staff)).not.toContain(organisation.id);
      expect(await code(verifyOrganisation(staff, check))).toBe("wrong_state");
      expect(await eventsOf(ctx, organisation.id)).toMatchObject([{ type: "organisation.verified", body: { method: "registry" } }]);
      await withdrawVerification(staff, { organisationId: organisation.id });
      expect(await code(withdrawVerification(staff, { organisationId: organisation.id }))).toBe("wrong_state");
    }));
});
