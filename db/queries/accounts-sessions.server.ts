import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { accounts, persons, roleGrants, sessions } from "../schema";
import { organisationKinds } from "../vocabulary/kinds";
import { type Locale, organisationRoles, type Role, roles, teamRoles } from "../vocabulary/roles";

export type SessionRow = typeof sessions.$inferSelect;

const asJson = (value: unknown): unknown => (typeof value === "string" ? JSON.parse(value) : value);
const heldRoles = z.array(z.enum(roles));
const heldOrganisations = z.array(
  z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable(), kind: z.enum(organisationKinds), role: z.enum(organisationRoles) }),
);
const heldTeams = z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable(), role: z.enum(teamRoles) }));

export interface SessionHolder {
  session: SessionRow;
  holder: {
    id: string;
    name: string;
    locale: Locale | null;
    roles: z.infer<typeof heldRoles>;
    organisations: z.infer<typeof heldOrganisations>;
    teams: z.infer<typeof heldTeams>;
  };
}

/** A session with everything its holder is, in one statement: it runs on every request of somebody signed in. */
export async function sessionWithHolder(db: Db, idHash: string, now: Date): Promise<SessionHolder | null> {
  const [row] = await db
    .select({
      session: sessions,
      id: persons.id,
      name: persons.name,
      locale: accounts.locale,
      roles:
        sql`(select coalesce(json_agg(g.role order by g.role), '[]') from role_grants g where g.person_id = ${persons.id} and g.revoked_at is null)`.mapWith(
          asJson,
        ),
      organisations:
        sql`(select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'nameEn', o.name_en, 'kind', o.kind, 'role', om.role) order by om.created_at, o.id), '[]')
        from organisation_members om join organisations o on o.id = om.organisation_id where om.person_id = ${persons.id} and om.state = 'active')`.mapWith(
          asJson,
        ),
      teams:
        sql`(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'nameEn', t.name_en, 'role', tm.role) order by tm.created_at, t.id), '[]')
        from team_members tm join teams t on t.id = tm.team_id where tm.person_id = ${persons.id} and tm.state = 'active' and t.dissolved_at is null)`.mapWith(
          asJson,
        ),
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.personId, sessions.personId))
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .where(and(eq(sessions.idHash, idHash), gt(sessions.expiresAt, now), isNull(accounts.disabledAt)));
  if (!row) return null;
  const { session, id, name, locale } = row;
  const holder = {
    id,
    name,
    locale,
    roles: heldRoles.parse(row.roles),
    organisations: heldOrganisations.parse(row.organisations),
    teams: heldTeams.parse(row.teams),
  };
  return { session, holder };
}

export async function rolesOf(db: Db, personId: string): Promise<Role[]> {
  const found = await db
    .select({ role: roleGrants.role })
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, personId), isNull(roleGrants.revokedAt)));
  return found.map((one) => one.role);
}

export async function insertSession(db: Db, row: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(row);
}

export async function touchSession(db: Db, idHash: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
  await db.update(sessions).set({ lastSeenAt, expiresAt }).where(eq(sessions.idHash, idHash));
}

/** @returns whether there was one to end. */
export async function deleteSession(db: Db, idHash: string): Promise<boolean> {
  return (await db.delete(sessions).where(eq(sessions.idHash, idHash)).returning({ id: sessions.publicId })).length > 0;
}

/** @returns whether that person had a session of this public id. */
export async function deleteOwnSession(db: Db, personId: string, publicId: string): Promise<boolean> {
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), eq(sessions.publicId, publicId)))
    .returning({ id: sessions.publicId });
  return gone.length > 0;
}

/** Ends all sessions of a person, but one when its hash is given. @returns how many. */
export async function deleteSessionsOf(db: Db, personId: string, exceptHash?: string): Promise<number> {
  const which = exceptHash === undefined ? eq(sessions.personId, personId) : and(eq(sessions.personId, personId), ne(sessions.idHash, exceptHash));
  return (await db.delete(sessions).where(which).returning({ id: sessions.publicId })).length;
}

export async function sessionsOfPerson(db: Db, personId: string, now: Date): Promise<SessionRow[]> {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.publicId));
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(sql`${sessions.expiresAt} <= ${now.toISOString()}`);
}
