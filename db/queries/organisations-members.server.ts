import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { accounts, organisationMembers, organisations, persons } from "../schema";
import type { MembershipState, OrganisationRole } from "../vocabulary/roles";

export type MemberRow = typeof organisationMembers.$inferSelect;

export async function findMember(db: Db, organisationId: string, memberId: string): Promise<MemberRow | null> {
  const [row] = await db
    .select()
    .from(organisationMembers)
    .where(and(eq(organisationMembers.id, memberId), eq(organisationMembers.organisationId, organisationId)));
  return row ?? null;
}

/** The live row of one person in one organisation. */
export async function memberOf(db: Db, organisationId: string, personId: string): Promise<MemberRow | null> {
  const [row] = await db
    .select()
    .from(organisationMembers)
    .where(
      and(
        eq(organisationMembers.organisationId, organisationId),
        eq(organisationMembers.personId, personId),
        eq(organisationMembers.state, "active"),
      ),
    );
  return row ?? null;
}

export async function insertMember(db: Db, row: typeof organisationMembers.$inferInsert): Promise<void> {
  await db.insert(organisationMembers).values(row);
}

/** Moves a member from one state to the next; false when he is no longer in the first. */
export async function moveMember(
  db: Db,
  id: string,
  from: MembershipState,
  change: { state: MembershipState; personId?: string; answeredAt: Date },
): Promise<boolean> {
  const moved = await db
    .update(organisationMembers)
    .set(change)
    .where(and(eq(organisationMembers.id, id), eq(organisationMembers.state, from)))
    .returning({ id: organisationMembers.id });
  return moved.length > 0;
}

export async function setMemberRole(db: Db, id: string, role: OrganisationRole): Promise<boolean> {
  const changed = await db
    .update(organisationMembers)
    .set({ role })
    .where(and(eq(organisationMembers.id, id), eq(organisationMembers.state, "active"), ne(organisationMembers.role, role)))
    .returning({ id: organisationMembers.id });
  return changed.length > 0;
}

export async function countLeads(db: Db, organisationId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(organisationMembers)
    .where(
      and(eq(organisationMembers.organisationId, organisationId), eq(organisationMembers.role, "lead"), eq(organisationMembers.state, "active")),
    );
  return row?.n ?? 0;
}

export async function countInvited(db: Db, organisationId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(organisationMembers)
    .where(and(eq(organisationMembers.organisationId, organisationId), eq(organisationMembers.state, "invited")));
  return row?.n ?? 0;
}

/** The open invitation for an address, if one is waiting. */
export async function openInvitation(db: Db, organisationId: string, email: string): Promise<MemberRow | null> {
  const [row] = await db
    .select()
    .from(organisationMembers)
    .where(
      and(
        eq(organisationMembers.organisationId, organisationId),
        eq(organisationMembers.invitedEmail, email),
        eq(organisationMembers.state, "invited"),
      ),
    );
  return row ?? null;
}

/** Whether an active member signs in with this address. */
export async function isMemberAddress(db: Db, organisationId: string, email: string): Promise<boolean> {
  const [row] = await db
    .select({ id: organisationMembers.id })
    .from(organisationMembers)
    .innerJoin(accounts, eq(accounts.personId, organisationMembers.personId))
    .where(
      and(eq(organisationMembers.organisationId, organisationId), eq(organisationMembers.state, "active"), sql`lower(${accounts.email}) = ${email}`),
    );
  return row !== undefined;
}

export interface MemberLine {
  id: string;
  personId: string | null;
  name: string | null;
  invitedEmail: string | null;
  role: OrganisationRole;
  state: MembershipState;
  createdAt: Date;
  answeredAt: Date | null;
}

/** Active and invited people of an organisation, leads first. */
export async function listMembers(db: Db, organisationId: string): Promise<MemberLine[]> {
  return db
    .select({
      id: organisationMembers.id,
      personId: organisationMembers.personId,
      name: persons.name,
      invitedEmail: organisationMembers.invitedEmail,
      role: organisationMembers.role,
      state: organisationMembers.state,
      createdAt: organisationMembers.createdAt,
      answeredAt: organisationMembers.answeredAt,
    })
    .from(organisationMembers)
    .leftJoin(persons, eq(persons.id, organisationMembers.personId))
    .where(and(eq(organisationMembers.organisationId, organisationId), inArray(organisationMembers.state, ["active", "invited"])))
    .orderBy(
      asc(organisationMembers.state),
      sql`${organisationMembers.role} <> 'lead'`,
      asc(organisationMembers.createdAt),
      asc(organisationMembers.id),
    );
}

export interface InvitationLine {
  member: MemberRow;
  organisation: typeof organisations.$inferSelect;
  inviter: string | null;
}

export async function findInvitation(db: Db, memberId: string): Promise<InvitationLine | null> {
  const [row] = await db
    .select({ member: organisationMembers, organisation: organisations, inviter: persons.name })
    .from(organisationMembers)
    .innerJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .leftJoin(persons, eq(persons.id, organisationMembers.invitedBy))
    .where(eq(organisationMembers.id, memberId));
  return row ?? null;
}
