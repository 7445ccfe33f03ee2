import { and, count, desc, eq, exists, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../client.server";
import { accounts, organisationMembers, organisations, persons, roleGrants, sessions, teamMembers, teams } from "../schema";
import type { OrganisationRole, Role, TeamRole } from "../vocabulary/roles";
import type { AccountRow, PersonRow } from "./accounts.server";

export interface PersonWithAccount {
  person: PersonRow;
  account: AccountRow | null;
}

export async function personWithAccount(db: Db, id: string): Promise<PersonWithAccount | null> {
  const [row] = await db
    .select({ person: persons, account: accounts })
    .from(persons)
    .leftJoin(accounts, eq(accounts.personId, persons.id))
    .where(eq(persons.id, id));
  return row ?? null;
}

const heldBy = (db: Db, role: Role) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(roleGrants)
      .where(and(eq(roleGrants.personId, persons.id), eq(roleGrants.role, role), isNull(roleGrants.revokedAt))),
  );
const inSomeOrganisation = (db: Db) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(organisationMembers)
      .where(and(eq(organisationMembers.personId, persons.id), eq(organisationMembers.state, "active"))),
  );
const inSomeTeam = (db: Db) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(teamMembers)
      .where(and(eq(teamMembers.personId, persons.id), eq(teamMembers.state, "active"))),
  );

export interface PeopleFilter {
  q?: string | undefined;
  role?: Role | "owner" | "solver" | undefined;
  state?: "account" | "active" | "unconfirmed" | "disabled" | "rostered" | "everybody" | undefined;
  after?: { time: Date; id: string } | undefined;
}

function conditions(db: Db, { q, role, state, after }: PeopleFilter): SQL[] {
  const where: (SQL | undefined)[] = [];
  if (q) {
    const like = `%${q.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
    const columns = [persons.name, persons.romanisedName, persons.affiliation, persons.contactEmail, accounts.email];
    where.push(or(...columns.map((column) => sql`${column} ilike ${like}`)));
  }
  if (role === "owner") where.push(inSomeOrganisation(db));
  else if (role === "solver") where.push(inSomeTeam(db));
  else if (role) where.push(heldBy(db, role));
  if (state === "account") where.push(isNotNull(accounts.personId));
  if (state === "rostered") where.push(isNull(accounts.personId));
  if (state === "disabled") where.push(isNotNull(accounts.disabledAt));
  if (state === "unconfirmed") where.push(isNotNull(accounts.personId), isNull(accounts.emailConfirmedAt), isNull(accounts.disabledAt));
  if (state === "active") where.push(isNotNull(accounts.emailConfirmedAt), isNull(accounts.disabledAt));
  if (after) where.push(sql`(${persons.createdAt}, ${persons.id}) < (${after.time.toISOString()}::timestamptz, ${after.id}::uuid)`);
  return where.filter((one): one is SQL => one !== undefined);
}

/** Newest first; one row more than `size` tells that there is a next page. */
export async function peoplePage(db: Db, filter: PeopleFilter, size: number): Promise<PersonWithAccount[]> {
  return db
    .select({ person: persons, account: accounts })
    .from(persons)
    .leftJoin(accounts, eq(accounts.personId, persons.id))
    .where(and(...conditions(db, filter)))
    .orderBy(desc(persons.createdAt), desc(persons.id))
    .limit(size + 1);
}

/** Roles and kinds of membership of several people at once. */
export async function standingOf(db: Db, ids: readonly string[]): Promise<Map<string, { roles: Role[]; owner: boolean; solver: boolean }>> {
  const standing = new Map(ids.map((id) => [id, { roles: [] as Role[], owner: false, solver: false }]));
  if (ids.length === 0) return standing;
  const among = [...ids];
  const grants = await db
    .select({ id: roleGrants.personId, role: roleGrants.role })
    .from(roleGrants)
    .where(and(inArray(roleGrants.personId, among), isNull(roleGrants.revokedAt)));
  const owners = await db
    .selectDistinct({ id: organisationMembers.personId })
    .from(organisationMembers)
    .where(and(inArray(organisationMembers.personId, among), eq(organisationMembers.state, "active")));
  const solvers = await db
    .selectDistinct({ id: teamMembers.personId })
    .from(teamMembers)
    .where(and(inArray(teamMembers.personId, among), eq(teamMembers.state, "active")));
  for (const { id, role } of grants) standing.get(id)?.roles.push(role);
  for (const { id } of owners) Object.assign(standing.get(id ?? "") ?? {}, { owner: true });
  for (const { id } of solvers) Object.assign(standing.get(id ?? "") ?? {}, { solver: true });
  return standing;
}

export interface GrantRow {
  id: string;
  role: Role;
  grantedAt: Date;
  grantedBy: string | null;
  grantReason: string | null;
  revokedAt: Date | null;
  revokedBy: string | null;
  revokeReason: string | null;
}

/** Every role ever granted, newest first, with the names of who gave and took it. */
export async function grantsOf(db: Db, personId: string): Promise<GrantRow[]> {
  const [giver, taker] = [alias(persons, "giver"), alias(persons, "taker")];
  return db
    .select({
      id: roleGrants.id,
      role: roleGrants.role,
      grantedAt: roleGrants.grantedAt,
      grantedBy: giver.name,
      grantReason: roleGrants.grantReason,
      revokedAt: roleGrants.revokedAt,
      revokedBy: taker.name,
      revokeReason: roleGrants.revokeReason,
    })
    .from(roleGrants)
    .leftJoin(giver, eq(giver.id, roleGrants.grantedBy))
    .leftJoin(taker, eq(taker.id, roleGrants.revokedBy))
    .where(eq(roleGrants.personId, personId))
    .orderBy(desc(roleGrants.grantedAt), desc(roleGrants.id));
}

export interface Membership {
  kind: "organisation" | "team";
  id: string;
  name: string;
  role: OrganisationRole | TeamRole;
  since: Date;
}

export async function membershipsOf(db: Db, personId: string): Promise<Membership[]> {
  const inOrganisations = await db
    .select({ id: organisations.id, name: organisations.name, role: organisationMembers.role, since: organisationMembers.createdAt })
    .from(organisationMembers)
    .innerJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .where(and(eq(organisationMembers.personId, personId), eq(organisationMembers.state, "active")));
  const inTeams = await db
    .select({ id: teams.id, name: teams.name, role: teamMembers.role, since: teamMembers.createdAt })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(eq(teamMembers.personId, personId), eq(teamMembers.state, "active")));
  return [...inOrganisations.map((one) => ({ kind: "organisation" as const, ...one })), ...inTeams.map((one) => ({ kind: "team" as const, ...one }))];
}

export async function insertGrant(db: Db, row: typeof roleGrants.$inferInsert): Promise<boolean> {
  return (await db.insert(roleGrants).values(row).onConflictDoNothing().returning({ id: roleGrants.id })).length === 1;
}

/** @returns whether the role was held. */
export async function endGrant(
  db: Db,
  personId: string,
  role: Role,
  change: { revokedBy: string | null; revokedAt: Date; revokeReason: string },
): Promise<boolean> {
  const ended = await db
    .update(roleGrants)
    .set(change)
    .where(and(eq(roleGrants.personId, personId), eq(roleGrants.role, role), isNull(roleGrants.revokedAt)))
    .returning({ id: roleGrants.id });
  return ended.length === 1;
}

const activeAccount = and(isNull(accounts.disabledAt), isNotNull(accounts.emailConfirmedAt));

/** Administrators who can sign in, without counting one person. */
export async function countAdminsBeside(db: Db, personId: string | null): Promise<number> {
  const beside = personId === null ? undefined : ne(roleGrants.personId, personId);
  const [row] = await db
    .select({ n: count() })
    .from(roleGrants)
    .innerJoin(accounts, eq(accounts.personId, roleGrants.personId))
    .where(and(eq(roleGrants.role, "admin"), isNull(roleGrants.revokedAt), activeAccount, beside));
  return Number(row?.n ?? 0);
}

/** People holding a role whose account works, by name is the caller's business. */
export async function holdersOf(db: Db, role: Role): Promise<{ id: string; name: string; affiliation: string | null; email: string }[]> {
  return db
    .select({ id: persons.id, name: persons.name, affiliation: persons.affiliation, email: accounts.email })
    .from(roleGrants)
    .innerJoin(persons, eq(persons.id, roleGrants.personId))
    .innerJoin(accounts, eq(accounts.personId, persons.id))
    .where(and(eq(roleGrants.role, role), isNull(roleGrants.revokedAt), activeAccount))
    .orderBy(persons.id);
}

export async function countSessions(db: Db, personId: string, now: Date): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), sql`${sessions.expiresAt} > ${now.toISOString()}::timestamptz`));
  return Number(row?.n ?? 0);
}
