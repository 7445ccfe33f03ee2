import { and, asc, eq, inArray, isNotNull, isNull, ne, notInArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { challengeRoleHolders, challenges, persons } from "../schema";
import { rows } from "../transaction.server";
import { type ChallengeRole, challengeRoles, type Role } from "../vocabulary/roles";

const loadRow = z.object({ id: z.string(), name: z.string(), load: z.number() });
const oneRow = z.object({ one: z.number() });
const idRow = z.object({ id: z.string() });

/** In force: not ended, and when it is an exception, confirmed by a second officer. */
const inForce = and(
  isNull(challengeRoleHolders.endedAt),
  or(isNull(challengeRoleHolders.exceptionReason), isNotNull(challengeRoleHolders.exceptionBy)),
);

export interface HolderRow {
  id: string;
  personId: string;
  name: string;
  role: ChallengeRole;
  assignedAt: Date;
  assignedBy: string | null;
  exceptionReason: string | null;
  exceptionBy: string | null;
}

const columns = {
  id: challengeRoleHolders.id,
  personId: challengeRoleHolders.personId,
  name: persons.name,
  role: challengeRoleHolders.role,
  assignedAt: challengeRoleHolders.assignedAt,
  assignedBy: challengeRoleHolders.assignedBy,
  exceptionReason: challengeRoleHolders.exceptionReason,
  exceptionBy: challengeRoleHolders.exceptionBy,
};

export async function holderRows(db: Db, challengeId: string): Promise<HolderRow[]> {
  return db
    .select(columns)
    .from(challengeRoleHolders)
    .innerJoin(persons, eq(persons.id, challengeRoleHolders.personId))
    .where(and(eq(challengeRoleHolders.challengeId, challengeId), inForce))
    .orderBy(asc(challengeRoleHolders.assignedAt), asc(challengeRoleHolders.id));
}

/** Exceptions that still want their second officer. */
export async function openExceptions(db: Db, challengeId: string): Promise<HolderRow[]> {
  return db
    .select(columns)
    .from(challengeRoleHolders)
    .innerJoin(persons, eq(persons.id, challengeRoleHolders.personId))
    .where(
      and(
        eq(challengeRoleHolders.challengeId, challengeId),
        isNull(challengeRoleHolders.endedAt),
        isNotNull(challengeRoleHolders.exceptionReason),
        isNull(challengeRoleHolders.exceptionBy),
      ),
    )
    .orderBy(asc(challengeRoleHolders.assignedAt));
}

export async function insertHolder(db: Db, row: typeof challengeRoleHolders.$inferInsert): Promise<void> {
  await db.insert(challengeRoleHolders).values(row);
}

/** Ends the person's role; false when it was not held. */
export async function endHolder(db: Db, challengeId: string, personId: string, role: ChallengeRole, now: Date): Promise<boolean> {
  const ended = await db
    .update(challengeRoleHolders)
    .set({ endedAt: now })
    .where(
      and(
        eq(challengeRoleHolders.challengeId, challengeId),
        eq(challengeRoleHolders.personId, personId),
        eq(challengeRoleHolders.role, role),
        isNull(challengeRoleHolders.endedAt),
      ),
    )
    .returning({ id: challengeRoleHolders.id });
  return ended.length > 0;
}

export async function confirmHolder(db: Db, id: string, by: string): Promise<void> {
  await db.update(challengeRoleHolders).set({ exceptionBy: by }).where(eq(challengeRoleHolders.id, id));
}

/** Running challenges of this organisation on which the person has a role other than owner. */
export async function otherRolesAt(db: Db, organisationId: string, personId: string) {
  return db
    .select({ id: challenges.id, title: challenges.title })
    .from(challengeRoleHolders)
    .innerJoin(challenges, eq(challenges.id, challengeRoleHolders.challengeId))
    .where(
      and(
        eq(challenges.organisationId, organisationId),
        notInArray(challenges.state, ["withdrawn", "declined", "archived"]),
        eq(challengeRoleHolders.personId, personId),
        ne(challengeRoleHolders.role, "owner"),
        inForce,
      ),
    )
    .orderBy(asc(challenges.id));
}

const standing = z.object({
  role: z.enum(challengeRoles),
  /** Where it follows from: a row, an exception, or a membership. */
  origin: z.enum(["row", "exception", "membership"]),
  lead: z.boolean(),
});
export type StandingRow = z.infer<typeof standing>;

/**
 * What makes the people of a team members on a challenge: an application `a` handed in and not ended, whose engagement `e`,
 * if there is one, has not ended either. A draft binds nobody yet.
 */
export const binding = sql`a.state not in ('draft', 'withdrawn', 'ineligible', 'not_selected', 'declined', 'lapsed') and (e.state is null or e.state not in ('closed', 'terminated'))`;

/** Every role one person has on a challenge: written down, or following from a membership. */
export async function standingOf(db: Db, challengeId: string, personId: string): Promise<StandingRow[]> {
  return rows(
    db,
    sql`select h.role, case when h.exception_reason is null then 'row' else 'exception' end as origin, false as lead
          from challenge_role_holders h
          where h.challenge_id = ${challengeId} and h.person_id = ${personId} and h.ended_at is null and (h.exception_reason is null or h.exception_by is not null)
        union all
        select 'owner', 'membership', m.role = 'lead'
          from challenges c join organisation_members m on m.organisation_id = c.organisation_id
          where c.id = ${challengeId} and m.person_id = ${personId} and m.state = 'active'
        union all
        select 'member', 'membership', bool_or(t.role = 'lead')
          from applications a join team_members t on t.team_id = a.team_id left join engagements e on e.application_id = a.id
          where a.challenge_id = ${challengeId} and ${binding} and t.person_id = ${personId} and t.state = 'active'
          having count(*) > 0
        union all
        select 'mentor', 'membership', false
          from engagements e join engagement_mentors em on em.engagement_id = e.id
          where e.challenge_id = ${challengeId} and em.person_id = ${personId} and em.ended_at is null
          group by em.person_id`,
    standing,
  );
}

/** People who were granted a role and may be asked to take it here, with what they already carry. */
export async function peopleWithRole(db: Db, role: Role, challengeRole: ChallengeRole): Promise<{ id: string; name: string; load: number }[]> {
  return rows(
    db,
    sql`select p.id, p.name,
          (select count(*)::int from challenge_role_holders h join challenges c on c.id = h.challenge_id
            where h.person_id = p.id and h.role = ${challengeRole} and h.ended_at is null and c.state in ('submitted', 'in_review', 'changes_requested', 'approved')) as load
        from persons p join role_grants g on g.person_id = p.id
        where g.role = ${role} and g.revoked_at is null
        order by load, p.id limit 200`,
    loadRow,
  );
}

export async function hasGrant(db: Db, personId: string, role: Role): Promise<boolean> {
  const found = await rows(
    db,
    sql`select 1 as one from role_grants where person_id = ${personId} and role = ${role} and revoked_at is null limit 1`,
    oneRow,
  );
  return found.length > 0;
}

export async function personNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ id: persons.id, name: persons.name })
    .from(persons)
    .where(inArray(persons.id, [...new Set(ids)]));
  return new Map(found.map((row) => [row.id, row.name]));
}

/** Everybody who has ever reviewed this challenge: their names stay within the programme. */
export async function panelIds(db: Db, challengeId: string): Promise<Set<string>> {
  const found = await rows(
    db,
    sql`select person_id as id from challenge_role_holders where challenge_id = ${challengeId} and role = 'reviewer'
        union select reviewer_id from challenge_decisions where challenge_id = ${challengeId} and decision in ('opinion', 'approved', 'declined')`,
    idRow,
  );
  return new Set(found.map((row) => row.id));
}
