import { and, asc, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { applications, challenges, engagementMentors, engagements, organisationMembers, persons, teamMembers, teams } from "../schema";
import { anyOf } from "../transaction.server";
import type { TeamRole } from "../vocabulary/roles";
import type { ApplicationState } from "../vocabulary/states";

export type TeamRow = typeof teams.$inferSelect;
export type NewTeam = typeof teams.$inferInsert;

export async function findTeam(db: Db, id: string): Promise<TeamRow | null> {
  const [row] = await db.select().from(teams).where(eq(teams.id, id));
  return row ?? null;
}

export async function insertTeam(db: Db, row: NewTeam): Promise<void> {
  await db.insert(teams).values(row);
}

/** Writes only when nobody has written since `version` and the team still exists; says whether it did. */
export async function updateTeam(db: Db, id: string, version: number, change: Partial<NewTeam>): Promise<boolean> {
  const changed = await db
    .update(teams)
    .set({ ...change, version: sql`${teams.version} + 1` })
    .where(and(eq(teams.id, id), eq(teams.version, version), isNull(teams.dissolvedAt)))
    .returning({ id: teams.id });
  return changed.length > 0;
}

export async function dissolve(db: Db, id: string, at: Date): Promise<boolean> {
  const changed = await db
    .update(teams)
    .set({ dissolvedAt: at, updatedAt: at, version: sql`${teams.version} + 1` })
    .where(and(eq(teams.id, id), isNull(teams.dissolvedAt)))
    .returning({ id: teams.id });
  return changed.length > 0;
}

const settledEngagements = ["closed", "terminated"] as const;
/** Applications somebody still has to act on. */
const liveApplications = [
  "submitted",
  "needs_supplement",
  "eligible",
  "shortlisted",
  "waitlisted",
  "offered",
] as const satisfies readonly ApplicationState[];

/** Columns are named in full: in a select list drizzle drops the table's name, and `id` would mean the inner one. */
const running = sql<number>`(select count(*)::int from engagements work where work.team_id = teams.id and work.state not in ${[...settledEngagements]})`;

export type TeamWithPeople = TeamRow & { running: number; people: { personId: string; name: string; role: TeamRole }[] };

async function withPeople(db: Db, found: (TeamRow & { running: number })[]): Promise<TeamWithPeople[]> {
  if (found.length === 0) return [];
  const members = await db
    .select({ teamId: teamMembers.teamId, personId: persons.id, name: persons.name, role: teamMembers.role })
    .from(teamMembers)
    .innerJoin(persons, eq(persons.id, teamMembers.personId))
    .where(and(sql`${teamMembers.teamId} = ${anyOf(found.map((one) => one.id))}`, eq(teamMembers.state, "active")))
    .orderBy(asc(teamMembers.createdAt), asc(teamMembers.id));
  const byTeam = new Map<string, TeamWithPeople["people"]>();
  for (const { teamId, ...one } of members) byTeam.set(teamId, [...(byTeam.get(teamId) ?? []), one]);
  return found.map((one) => ({ ...one, people: byTeam.get(one.id) ?? [] }));
}

/** Two statements however many teams; the order of `ids` is kept by the caller. */
export async function findTeams(db: Db, ids: readonly string[]): Promise<TeamWithPeople[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select({ team: teams, running })
    .from(teams)
    .where(sql`${teams.id} = ${anyOf(ids)}`);
  return withPeople(
    db,
    found.map((row) => ({ ...row.team, running: row.running })),
  );
}

export async function teamsOf(db: Db, personId: string): Promise<(TeamRow & { role: TeamRole; members: number })[]> {
  const found = await db
    .select({
      team: teams,
      role: teamMembers.role,
      members: sql<number>`(select count(*)::int from team_members one where one.team_id = teams.id and one.state = 'active')`,
    })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(eq(teamMembers.personId, personId), eq(teamMembers.state, "active"), isNull(teams.dissolvedAt)))
    .orderBy(asc(teamMembers.createdAt), asc(teams.id));
  return found.map((row) => ({ ...row.team, role: row.role, members: row.members }));
}

/** What a team would leave behind if it ended now. */
export async function openWork(db: Db, teamId: string): Promise<{ engagements: number; applications: number }> {
  const [work] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(engagements)
    .where(and(eq(engagements.teamId, teamId), notInArray(engagements.state, [...settledEngagements])));
  const [waiting] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(applications)
    .where(and(eq(applications.teamId, teamId), inArray(applications.state, [...liveApplications])));
  return { engagements: work?.n ?? 0, applications: waiting?.n ?? 0 };
}

/** Somebody across the table: the team has applied to his organisation's challenge, or he mentors it. */
export async function isCounterpart(db: Db, teamId: string, personId: string): Promise<boolean> {
  const [owner] = await db
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(challenges, eq(challenges.id, applications.challengeId))
    .innerJoin(organisationMembers, and(eq(organisationMembers.organisationId, challenges.organisationId), eq(organisationMembers.state, "active")))
    .where(and(eq(applications.teamId, teamId), eq(organisationMembers.personId, personId), notInArray(applications.state, ["draft", "withdrawn"])))
    .limit(1);
  if (owner) return true;
  const [mentor] = await db
    .select({ id: engagements.id })
    .from(engagements)
    .innerJoin(engagementMentors, eq(engagementMentors.engagementId, engagements.id))
    .where(and(eq(engagements.teamId, teamId), eq(engagementMentors.personId, personId)))
    .limit(1);
  return mentor !== undefined;
}
