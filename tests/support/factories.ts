import {
  accounts,
  applications,
  challenges,
  engagementMentors,
  engagements,
  organisationMembers,
  organisations,
  persons,
  programmes,
  programmeYears,
  roleGrants,
  teamMembers,
  teams,
} from "@db/schema";
import type { Role } from "@db/vocabulary/roles";
import type { Actor, Ctx, Person } from "~/lib/ctx";
import { newId } from "~/lib/ids";

/** Rows put straight into the database: the world a test starts from, not what it tests. */

export async function makePerson(
  ctx: Ctx,
  over: { name?: string; email?: string; roles?: Role[]; gender?: "male" | "female" | "other" | "undisclosed" } = {},
): Promise<Person> {
  const id = newId();
  const name = over.name ?? "測試員";
  await ctx.db.insert(persons).values({ id, name, gender: over.gender ?? "undisclosed", createdAt: ctx.now, updatedAt: ctx.now });
  await ctx.db
    .insert(accounts)
    .values({ personId: id, email: over.email ?? `${id}@example.org`, passwordHash: "x", emailConfirmedAt: ctx.now, createdAt: ctx.now });
  const roles = over.roles ?? [];
  if (roles.length > 0) await ctx.db.insert(roleGrants).values(roles.map((role) => ({ id: newId(), personId: id, role, grantedAt: ctx.now })));
  return { kind: "person", id, name, locale: "zh-TW", roles, organisations: [], teams: [] };
}

export async function makeOrganisation(ctx: Ctx, over: Partial<typeof organisations.$inferInsert> = {}): Promise<typeof organisations.$inferSelect> {
  const [row] = await ctx.db
    .insert(organisations)
    .values({ id: newId(), kind: "enterprise", name: "示範精密股份有限公司", createdAt: ctx.now, updatedAt: ctx.now, ...over })
    .returning();
  if (!row) throw new Error("no organisation");
  return row;
}

/** A person who belongs to an organisation, as the session would describe him. */
export async function makeOwner(
  ctx: Ctx,
  organisation: { id: string; name: string; kind: "enterprise" | "agency" | "institute" | "association" | "school" | "npo" },
  role: "lead" | "member" = "lead",
  over: { roles?: Role[] } = {},
): Promise<Person> {
  const person = await makePerson(ctx, over);
  await ctx.db
    .insert(organisationMembers)
    .values({ id: newId(), organisationId: organisation.id, personId: person.id, role, state: "active", createdAt: ctx.now });
  return { ...person, organisations: [{ id: organisation.id, name: organisation.name, kind: organisation.kind, role }] };
}

export async function makeTeam(ctx: Ctx, over: Partial<typeof teams.$inferInsert> = {}): Promise<{ team: typeof teams.$inferSelect; lead: Person }> {
  const [team] = await ctx.db
    .insert(teams)
    .values({ id: newId(), name: "晨光視覺", kind: "startup", createdAt: ctx.now, updatedAt: ctx.now, ...over })
    .returning();
  if (!team) throw new Error("no team");
  const lead = await makePerson(ctx, { name: "隊長" });
  await ctx.db
    .insert(teamMembers)
    .values({ id: newId(), teamId: team.id, personId: lead.id, role: "lead", state: "active", createdAt: ctx.now, consentedAt: ctx.now });
  return { team, lead: { ...lead, teams: [{ id: team.id, name: team.name, role: "lead" }] } };
}

export async function makeProgramme(ctx: Ctx): Promise<{ id: string; year: number }> {
  const found = await ctx.db.select().from(programmes).limit(1);
  const id = found[0]?.id ?? newId();
  const year = 115;
  if (!found[0]) {
    await ctx.db.insert(programmes).values({
      id,
      code: `T-${id.slice(-8)}`,
      name: { zh: "測試計畫", en: "Test programme", lang: "zh" },
      agency: { zh: "測試署", lang: "zh" },
      settings: {},
    });
    await ctx.db
      .insert(programmeYears)
      .values({ id: newId(), programmeId: id, year, startsOn: "2026-01-01", endsOn: "2026-12-31", evidenceDeadline: "2027-01-31" });
  }
  return { id, year };
}

/** A challenge in any state, its brief complete enough to be published. */
export async function makeChallenge(
  ctx: Ctx,
  owner: Person,
  over: Partial<typeof challenges.$inferInsert> = {},
): Promise<typeof challenges.$inferSelect> {
  const programme = await makeProgramme(ctx);
  const organisation = owner.organisations[0];
  if (!organisation) throw new Error("an owner without an organisation");
  const published = over.state === "published" || over.state === "closed_to_applications";
  const [row] = await ctx.db
    .insert(challenges)
    .values({
      id: newId(),
      programmeId: programme.id,
      organisationId: organisation.id,
      createdBy: owner.id,
      title: { zh: "射出成型毛邊少樣本檢測", en: "Few-shot flash inspection", lang: "zh" },
      summary: { zh: "以少量樣本找出毛邊與短射。", en: "Find flash and short shots from few samples.", lang: "zh" },
      industry: "plastics",
      technologies: ["computer_vision"],
      stateSince: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      ...(published
        ? {
            grade: "L2" as const,
            firstSubmittedAt: ctx.now,
            firstPublishedAt: ctx.now,
            applicationsCloseAt: new Date(ctx.now.getTime() + 30 * 86_400_000),
            code: `C115-${newId().slice(-6)}`,
          }
        : {}),
      ...over,
    })
    .returning();
  if (!row) throw new Error("no challenge");
  return row;
}

export async function makeApplication(
  ctx: Ctx,
  challengeId: string,
  team: { id: string },
  lead: Person,
  over: Partial<typeof applications.$inferInsert> = {},
): Promise<typeof applications.$inferSelect> {
  const [row] = await ctx.db
    .insert(applications)
    .values({
      id: newId(),
      challengeId,
      teamId: team.id,
      createdBy: lead.id,
      state: "submitted",
      receiptNo: `A115-${newId().slice(-8)}`,
      submittedAt: ctx.now,
      stateSince: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      ...over,
    })
    .returning();
  if (!row) throw new Error("no application");
  return row;
}

export async function makeEngagement(
  ctx: Ctx,
  application: { id: string; challengeId: string; teamId: string },
  mentor?: Person,
  over: Partial<typeof engagements.$inferInsert> = {},
): Promise<typeof engagements.$inferSelect> {
  const [row] = await ctx.db
    .insert(engagements)
    .values({
      id: newId(),
      applicationId: application.id,
      challengeId: application.challengeId,
      teamId: application.teamId,
      startsOn: "2026-03-01",
      endsOn: "2026-06-30",
      stateSince: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      ...over,
    })
    .returning();
  if (!row) throw new Error("no engagement");
  if (mentor) await ctx.db.insert(engagementMentors).values({ id: newId(), engagementId: row.id, personId: mentor.id, assignedAt: ctx.now });
  return row;
}

export type { Actor };
