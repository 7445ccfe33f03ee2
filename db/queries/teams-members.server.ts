import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { accounts, persons, teamMembers, teams } from "../schema";
import type { MembershipState, TeamRole } from "../vocabulary/roles";

export type TeamMemberRow = typeof teamMembers.$inferSelect;

export async function findTeamMember(db: Db, teamId: string, memberId: string): Promise<TeamMemberRow | null> {
  const [row] = await db
    .select()
    .from(teamMembers)
    .where(and(eq(teamMembers.id, memberId), eq(teamMembers.teamId, teamId)));
  return row ?? null;
}

export async function teamMemberOf(db: Db, teamId: string, personId: string): Promise<TeamMemberRow | null> {
  const [row] = await db
    .select()
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.personId, personId), eq(teamMembers.state, "active")));
  return row ?? null;
}

export async function findTeamLead(db: Db, teamId: string): Promise<TeamMemberRow | null> {
  const [row] = await db
    .select()
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.role, "lead"), eq(teamMembers.state, "active")));
  return row ?? null;
}

export async function insertTeamMember(db: Db, row: typeof teamMembers.$inferInsert): Promise<void> {
  await db.insert(teamMembers).values(row);
}

/** Moves a member from one state to the next; false when he is no longer in the first. */
export async function moveTeamMember(
  db: Db,
  id: string,
  from: MembershipState,
  change: { state: MembershipState; personId?: string; consentedAt?: Date },
): Promise<boolean> {
  const moved = await db
    .update(teamMembers)
    .set(change)
    .where(and(eq(teamMembers.id, id), eq(teamMembers.state, from)))
    .returning({ id: teamMembers.id });
  return moved.length > 0;
}

/** A unique index allows one active lead: the old one steps back first. */
export async function setTeamRole(db: Db, id: string, role: TeamRole): Promise<void> {
  await db.update(teamMembers).set({ role }).where(eq(teamMembers.id, id));
}

/** Ends every membership and invitation of a team; hands back who was a member. */
export async function endMemberships(db: Db, teamId: string): Promise<string[]> {
  const ended = await db
    .update(teamMembers)
    .set({ state: "left" })
    .where(and(eq(teamMembers.teamId, teamId), inArray(teamMembers.state, ["active", "invited"])))
    .returning({ personId: teamMembers.personId });
  return ended.flatMap((row) => (row.personId ? [row.personId] : []));
}

/** Active members and waiting invitations together. */
export async function countSeats(db: Db, teamId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), inArray(teamMembers.state, ["active", "invited"])));
  return row?.n ?? 0;
}

export async function openTeamInvitation(db: Db, teamId: string, email: string): Promise<TeamMemberRow | null> {
  const [row] = await db
    .select()
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.invitedEmail, email), eq(teamMembers.state, "invited")));
  return row ?? null;
}

/** Whether an active member signs in with this address. */
export async function isTeamAddress(db: Db, teamId: string, email: string): Promise<boolean> {
  const [row] = await db
    .select({ id: teamMembers.id })
    .from(teamMembers)
    .innerJoin(accounts, eq(accounts.personId, teamMembers.personId))
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.state, "active"), sql`lower(${accounts.email}) = ${email}`));
  return row !== undefined;
}

export interface TeamMemberLine {
  id: string;
  personId: string | null;
  name: string | null;
  invitedEmail: string | null;
  role: TeamRole;
  state: MembershipState;
  createdAt: Date;
  consentedAt: Date | null;
}

/** Active and invited people of a team, the lead first. */
export async function listTeamMembers(db: Db, teamId: string): Promise<TeamMemberLine[]> {
  return db
    .select({
      id: teamMembers.id,
      personId: teamMembers.personId,
      name: persons.name,
      invitedEmail: teamMembers.invitedEmail,
      role: teamMembers.role,
      state: teamMembers.state,
      createdAt: teamMembers.createdAt,
      consentedAt: teamMembers.consentedAt,
    })
    .from(teamMembers)
    .leftJoin(persons, eq(persons.id, teamMembers.personId))
    .where(and(eq(teamMembers.teamId, teamId), inArray(teamMembers.state, ["active", "invited"])))
    .orderBy(asc(teamMembers.state), sql`${teamMembers.role} <> 'lead'`, asc(teamMembers.createdAt), asc(teamMembers.id));
}

/** Other living teams of this team's members: allowed, but shown to those who plan with them. */
export async function otherTeams(db: Db, teamId: string): Promise<{ personId: string; teamId: string; name: string; isPublic: boolean }[]> {
  const here = db
    .select({ personId: teamMembers.personId })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.state, "active")));
  const found = await db
    .select({ personId: teamMembers.personId, teamId: teams.id, name: teams.name, isPublic: teams.isPublic })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(ne(teamMembers.teamId, teamId), eq(teamMembers.state, "active"), isNull(teams.dissolvedAt), inArray(teamMembers.personId, here)))
    .orderBy(asc(teams.createdAt));
  return found.flatMap(({ personId, ...one }) => (personId ? [{ ...one, personId }] : []));
}

export interface TeamInvitationLine {
  member: TeamMemberRow;
  team: typeof teams.$inferSelect;
  inviter: string | null;
}

export async function findTeamInvitation(db: Db, memberId: string): Promise<TeamInvitationLine | null> {
  const [row] = await db
    .select({ member: teamMembers, team: teams, inviter: persons.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .leftJoin(persons, eq(persons.id, teamMembers.invitedBy))
    .where(eq(teamMembers.id, memberId));
  return row ?? null;
}
