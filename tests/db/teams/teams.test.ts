import { consents, events, mails, teamMembers } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { editTeamForm, teamAnswerForm, teamForm } from "~/features/teams";
import {
  answerTeamInvitation,
  createTeam,
  dissolveTeam,
  editTeam,
  handOverLead,
  inviteTeamMember,
  leaveTeam,
  myTeams,
  removeTeamMember,
  teamCard,
  teamFacts,
  teamInvitationBehind,
  teamMembersPage,
  teamPage,
} from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import { visitor } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";

const form = (over: Record<string, unknown> = {}) =>
  teamForm.parse({ name: "晨光𠮷視覺 🌅", kind: "startup", languages: ["zh"], capacity: "２", isPublic: "yes", ...over });
const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw new Error(`expected a refusal, got ${String(error)}`);
};
const code = async (work: Promise<unknown>) => (await refusal(work)).code;
const reason = async (work: Promise<unknown>) => (await refusal(work)).detail.reason;
const eventsOf = (ctx: Ctx, id: string) => ctx.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
const rowsOf = (ctx: Ctx, id: string) => ctx.db.select().from(teamMembers).where(eq(teamMembers.teamId, id));
const ask = (teamId: string, email = "new@example.org") => ({ teamId, email, origin: null });

/** A person who has joined the team through its own door. */
async function joined(ctx: Ctx, team: { id: string }, lead: Parameters<typeof as>[1], email = `${newId()}@example.org`) {
  const { token, memberId } = await inviteTeamMember(as(ctx, lead), ask(team.id, email));
  const person = await makePerson(ctx, { name: "隊員" });
  await answerTeamInvitation(as(ctx, person), { token, answer: "accept" });
  return { person, memberId };
}

describe("founding a team", () => {
  it("makes its creator the only lead, with emoji, rare characters and full-width digits kept right", () =>
    rolledBack(async (ctx) => {
      const person = await makePerson(ctx);
      const { id } = await createTeam(as(ctx, person), form({ industries: ["plastics", "plastics"] }));
      expect(await myTeams(as(ctx, person))).toMatchObject([{ id, role: "lead", members: 1, name: "晨光𠮷視覺 🌅" }]);
      expect(await teamFacts(ctx.db, [id])).toMatchObject([{ capacity: 2, industries: ["plastics"], memberIds: [person.id], running: 0 }]);
      const [event] = await eventsOf(ctx, id);
      expect(event).toMatchObject({ type: "team.created", body: { kind: "startup" } });
      expect(JSON.stringify(event)).not.toContain("晨光");
    }));

  it("refuses a visitor, a name of 10,000 characters, unknown words and no language", () =>
    rolledBack(async (ctx) => {
      expect(await code(createTeam(as(ctx, visitor), form()))).toBe("unauthenticated");
      for (const wrong of [
        { name: "甲".repeat(10_000) },
        { kind: "bank" },
        { languages: [] },
        { capacity: "11" },
        { industries: ["moon"] },
        { website: "javascript:alert(1)" },
      ])
        expect(teamForm.safeParse({ name: "甲", kind: "startup", languages: ["zh"], capacity: "1", ...wrong }).success).toBe(false);
    }));
});

describe("editing a team", () => {
  it("is for its lead and staff, and refuses whoever saw an older version", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const edit = { ...form({ name: team.name, city: "臺南市" }), teamId: team.id, version: 1 };
      expect(editTeamForm.safeParse({ name: "甲", kind: "startup", languages: ["zh"], capacity: "1" }).success).toBe(false);
      await editTeam(as(ctx, lead), edit);
      expect((await eventsOf(ctx, team.id)).at(-1)).toMatchObject({ type: "team.edited", body: { fields: ["languages", "city", "capacity"] } });
      expect(await code(editTeam(as(ctx, lead), edit))).toBe("conflict");
      const { person } = await joined(ctx, team, lead);
      expect(await code(editTeam(as(ctx, person), { ...edit, version: 2 }))).toBe("forbidden");
      expect(await code(editTeam(as(ctx, await makePerson(ctx)), { ...edit, version: 2 }))).toBe("forbidden");
      await editTeam(as(ctx, await makePerson(ctx, { roles: ["staff"] })), { ...edit, version: 2, isPublic: false });
      expect(await code(editTeam(as(ctx, await makePerson(ctx)), { ...edit, version: 3 }))).toBe("not_found");
    }));
});

describe("joining a team", () => {
  it("takes the invited person's own consent, kept with the version and hash of the notice", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { token } = await inviteTeamMember(as(ctx, lead), { ...ask(team.id), origin: "https://x.example.org" });
      const [letter] = await ctx.db.select().from(mails).where(eq(mails.toAddress, "new@example.org"));
      expect(letter?.body).toContain(`https://x.example.org/teams/invitation/${token}`);
      const person = await makePerson(ctx);
      await answerTeamInvitation(as(ctx, person), { token, answer: "accept" });
      expect(await ctx.db.select().from(consents).where(eq(consents.personId, person.id))).toMatchObject([
        { notice: "team_membership", noticeVersion: 1 },
      ]);
      expect((await eventsOf(ctx, team.id)).map((one) => one.type)).toEqual(["team.member_invited", "team.member_joined"]);
      expect(JSON.stringify(await eventsOf(ctx, team.id))).not.toContain("example.org");
      expect(teamAnswerForm.safeParse({ answer: "accept" }).success).toBe(false);
      expect(teamAnswerForm.safeParse({ answer: "decline" }).success).toBe(true);
    }));

  it("lets one person in per link, and nobody twice", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { token } = await inviteTeamMember(as(ctx, lead), ask(team.id));
      const [first, second] = [await makePerson(ctx), await makePerson(ctx)];
      await answerTeamInvitation(as(ctx, first), { token, answer: "accept" });
      expect(await reason(answerTeamInvitation(as(ctx, second), { token, answer: "accept" }))).toBe("teams_invitation_answered");
      const again = await inviteTeamMember(as(ctx, lead), ask(team.id, "other@example.org"));
      expect(await reason(answerTeamInvitation(as(ctx, first), { token: again.token, answer: "accept" }))).toBe("teams_refused_you_are_member");
      expect(await reason(inviteTeamMember(as(ctx, lead), ask(team.id, `${first.id}@example.org`)))).toBe("errors_check_fields");
    }));

  it("can be declined without an account, runs out, and can be taken back", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const one = await inviteTeamMember(as(ctx, lead), ask(team.id, "a@example.org"));
      expect(await code(answerTeamInvitation(as(ctx, visitor), { token: one.token, answer: "accept" }))).toBe("unauthenticated");
      await answerTeamInvitation(as(ctx, visitor), { token: one.token, answer: "decline" });
      const two = await inviteTeamMember(as(ctx, lead), ask(team.id, "b@example.org"));
      const late = { ...as(ctx, await makePerson(ctx)), now: new Date(ctx.now.getTime() + 15 * 86_400_000) };
      expect(await reason(answerTeamInvitation(late, { token: two.token, answer: "accept" }))).toBe("teams_invitation_expired");
      await removeTeamMember(as(ctx, lead), { teamId: team.id, memberId: two.memberId });
      expect((await teamInvitationBehind(ctx, two.token)).standing).toBe("withdrawn");
      expect(await code(teamInvitationBehind(ctx, "nobody-ever-sent-this-link"))).toBe("not_found");
    }));

  it("stops at ten people, waiting invitations included", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      for (let n = 0; n < 9; n += 1) await inviteTeamMember(as(ctx, lead), ask(team.id, `p${n}@example.org`));
      expect(await code(inviteTeamMember(as(ctx, lead), ask(team.id, "p10@example.org")))).toBe("limit");
      await inviteTeamMember(as(ctx, lead), ask(team.id, "p3@example.org"));
    }));

  it("allows a person in two teams and shows it to the lead", () =>
    rolledBack(async (ctx) => {
      const [one, other] = [await makeTeam(ctx, { name: "甲隊" }), await makeTeam(ctx, { name: "乙隊" })];
      const { person } = await joined(ctx, one.team, one.lead);
      const { token } = await inviteTeamMember(as(ctx, other.lead), ask(other.team.id));
      await answerTeamInvitation(as(ctx, person), { token, answer: "accept" });
      const page = await teamMembersPage(as(ctx, one.lead), one.team.id);
      expect(page.members.find((row) => row.personId === person.id)?.elsewhere).toMatchObject({ names: [{ name: "乙隊" }], unnamed: 0 });
    }));
});

describe("the lead", () => {
  it("is one at any time: hands over first, then may leave", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { person, memberId } = await joined(ctx, team, lead);
      expect(await reason(leaveTeam(as(ctx, lead), { teamId: team.id }))).toBe("teams_refused_lead_leaves");
      const [leadRow] = (await rowsOf(ctx, team.id)).filter((row) => row.role === "lead");
      expect(await code(removeTeamMember(as(ctx, lead), { teamId: team.id, memberId: leadRow?.id ?? "" }))).toBe("wrong_state");
      expect(await code(handOverLead(as(ctx, person), { teamId: team.id, memberId }))).toBe("forbidden");
      await handOverLead(as(ctx, lead), { teamId: team.id, memberId });
      expect((await rowsOf(ctx, team.id)).filter((row) => row.role === "lead" && row.state === "active").map((row) => row.personId)).toEqual([
        person.id,
      ]);
      expect(await code(handOverLead(as(ctx, lead), { teamId: team.id, memberId }))).toBe("forbidden");
      await leaveTeam(as(ctx, lead), { teamId: team.id });
      expect(await teamCard(ctx.db, team.id)).toMatchObject({ members: 1, lead: { id: person.id } });
    }));

  it("cannot hand over to somebody who has not joined, nor to a stranger's row", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { memberId } = await inviteTeamMember(as(ctx, lead), ask(team.id));
      expect(await code(handOverLead(as(ctx, lead), { teamId: team.id, memberId }))).toBe("wrong_state");
      const other = await makeTeam(ctx);
      const foreign = (await rowsOf(ctx, other.team.id))[0]?.id ?? "";
      expect(await code(handOverLead(as(ctx, lead), { teamId: team.id, memberId: foreign }))).toBe("not_found");
    }));

  it.runIf(onServer)("is still one after two hand-overs at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const { team, lead } = await makeTeam(ctx);
    const [one, other] = [await joined(ctx, team, lead), await joined(ctx, team, lead)];
    const results = await Promise.allSettled([one, other].map(({ memberId }) => handOverLead(as(ctx, lead), { teamId: team.id, memberId })));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect((await rowsOf(ctx, team.id)).filter((row) => row.role === "lead" && row.state === "active")).toHaveLength(1);
  });

  it.runIf(onServer)("gets one new member when two accept one invitation at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const { team, lead } = await makeTeam(ctx);
    const { token } = await inviteTeamMember(as(ctx, lead), ask(team.id, "race@example.org"));
    const people = [await makePerson(ctx), await makePerson(ctx)];
    const results = await Promise.allSettled(people.map((person) => answerTeamInvitation(as(ctx, person), { token, answer: "accept" })));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });
});

describe("dissolving a team", () => {
  it("waits for its open applications and engagements, then frees its people and keeps the record", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx);
      const { person } = await joined(ctx, team, lead);
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      const application = await makeApplication(ctx, challenge.id, team, lead, { state: "accepted" });
      await makeEngagement(ctx, application);
      expect(await reason(dissolveTeam(as(ctx, lead), { teamId: team.id }))).toBe("teams_refused_engaged");
      expect(await code(dissolveTeam(as(ctx, person), { teamId: team.id }))).toBe("forbidden");
      const free = await makeTeam(ctx);
      const waiting = await makeApplication(ctx, challenge.id, free.team, free.lead);
      expect(waiting.state).toBe("submitted");
      expect(await reason(dissolveTeam(as(ctx, free.lead), { teamId: free.team.id }))).toBe("teams_refused_applied");
      const third = await makeTeam(ctx);
      await dissolveTeam(as(ctx, third.lead), { teamId: third.team.id });
      expect(await myTeams(as(ctx, third.lead))).toEqual([]);
      expect(await teamPage(as(ctx, visitor), third.team.id)).toMatchObject({ state: "dissolved" });
      expect(await teamFacts(ctx.db, [team.id])).toMatchObject([{ running: 1 }]);
    }));
});

describe("what is seen of a team", () => {
  it("in public: names of those who agreed, never an address, never its representative", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx, { representative: "代表人甲" });
      await inviteTeamMember(as(ctx, lead), ask(team.id, "secret@example.org"));
      const rostered = await makePerson(ctx, { name: "名單上的人" });
      await ctx.db
        .insert(teamMembers)
        .values({ id: newId(), teamId: team.id, personId: rostered.id, role: "member", state: "active", createdAt: ctx.now });
      const page = await teamPage(as(ctx, visitor), team.id);
      expect(page).toMatchObject({ people: [{ name: "隊長", role: "lead" }], unnamed: 1, representative: null });
      expect(JSON.stringify(page)).not.toMatch(/example\.org|名單上的人|代表人甲/);
      expect((await teamPage(as(ctx, lead), team.id)).representative).toBe("代表人甲");
    }));

  it("of a private team: nothing, except to its members, the programme and the owners it applied to", () =>
    rolledBack(async (ctx) => {
      const { team, lead } = await makeTeam(ctx, { isPublic: false });
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const challenge = await makeChallenge(ctx, owner, { state: "published" });
      for (const stranger of [visitor, await makePerson(ctx), owner, await makePerson(ctx, { roles: ["judge"] })])
        expect(await code(teamPage(as(ctx, stranger), team.id))).toBe("not_found");
      const draft = await makeApplication(ctx, challenge.id, team, lead, { state: "draft", submittedAt: null, receiptNo: null });
      expect(draft.state).toBe("draft");
      expect(await code(teamPage(as(ctx, owner), team.id))).toBe("not_found");
      const { team: second, lead: secondLead } = await makeTeam(ctx, { isPublic: false });
      await makeApplication(ctx, challenge.id, second, secondLead);
      expect((await teamPage(as(ctx, owner), second.id)).relation).toBe("counterpart");
      expect((await teamPage(as(ctx, await makePerson(ctx, { roles: ["broker"] })), team.id)).state).toBe("private");
      expect(await code(teamMembersPage(as(ctx, owner), second.id))).toBe("forbidden");
    }));
});
