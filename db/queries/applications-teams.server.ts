import { and, eq, gte, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Db } from "../client.server";
import { activities, challenges, organisationMembers, organisations, teamMembers, teams } from "../schema";
import { rows } from "../transaction.server";
import { binding } from "./challenges-people.server";

const nRow = z.object({ n: z.number() });
const bilingual = z.object({ zh: z.string().optional(), en: z.string().optional(), lang: z.enum(["zh", "en"]) });
const oneRow = z.object({ one: z.number() });

export interface TeamStanding {
  id: string;
  name: string;
  dissolved: boolean;
  memberIds: string[];
  /** Own names and those of the firms its members belong to, for the owner's list of excluded competitors. */
  names: string[];
}

/** A team as the rules of applying need it; null when there is none. */
export async function teamStanding(db: Db, teamId: string): Promise<TeamStanding | null> {
  const [team] = await db
    .select({ id: teams.id, name: teams.name, nameEn: teams.nameEn, representative: teams.representative, dissolvedAt: teams.dissolvedAt })
    .from(teams)
    .where(eq(teams.id, teamId));
  if (!team) return null;
  const members = await db
    .select({ personId: teamMembers.personId, organisation: organisations.name, organisationEn: organisations.nameEn })
    .from(teamMembers)
    .leftJoin(organisationMembers, and(eq(organisationMembers.personId, teamMembers.personId), eq(organisationMembers.state, "active")))
    .leftJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.state, "active")));
  const names = [team.name, team.nameEn, team.representative, ...members.flatMap((one) => [one.organisation, one.organisationEn])];
  return {
    id: team.id,
    name: team.name,
    dissolved: team.dissolvedAt !== null,
    memberIds: [...new Set(members.flatMap((one) => (one.personId ? [one.personId] : [])))].sort(),
    names: [...new Set(names.filter((name): name is string => name !== null && name !== ""))],
  };
}

/** Does anybody on the team work for this organisation? */
export async function sharesPeople(db: Db, teamId: string, organisationId: string): Promise<boolean> {
  const insider = alias(organisationMembers, "insider");
  const [row] = await db
    .select({ id: teamMembers.id })
    .from(teamMembers)
    .innerJoin(insider, and(eq(insider.personId, teamMembers.personId), eq(insider.organisationId, organisationId), eq(insider.state, "active")))
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.state, "active")))
    .limit(1);
  return row !== undefined;
}

/** What the rules of applying need of a challenge; null when there is none. */
export async function challengeTerms(db: Db, challengeId: string) {
  const [row] = await db
    .select({
      id: challenges.id,
      state: challenges.state,
      closesAt: challenges.applicationsCloseAt,
      places: challenges.places,
      grade: challenges.grade,
      organisationId: challenges.organisationId,
      excludedCompetitors: challenges.excludedCompetitors,
    })
    .from(challenges)
    .where(eq(challenges.id, challengeId));
  return row ?? null;
}
export type ChallengeTerms = NonNullable<Awaited<ReturnType<typeof challengeTerms>>>;

/** Delivered past works and engagements brought to their end. */
export async function deliveredCases(db: Db, teamId: string): Promise<number> {
  const [row] = await rows(
    db,
    sql`select ((select count(*) from past_works where team_id = ${teamId}) + (select count(*) from engagements where team_id = ${teamId} and state in ('assessed', 'closed')))::int as n`,
    nRow,
  );
  return row?.n ?? 0;
}

/** Of these, the challenges anybody may apply to now. */
export async function openChallenges(db: Db, ids: readonly string[], now: Date) {
  if (ids.length === 0) return [];
  return db
    .select({ id: challenges.id, title: challenges.title })
    .from(challenges)
    .where(
      and(
        inArray(challenges.id, [...ids]),
        eq(challenges.state, "published"),
        sql`(${challenges.applicationsCloseAt} is null or ${challenges.applicationsCloseAt} > ${now.toISOString()}::timestamptz)`,
      ),
    );
}

/** Challenges a letter names, whatever has become of them since, as long as they were public. */
export async function namedChallenges(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: challenges.id, title: challenges.title, state: challenges.state })
    .from(challenges)
    .where(and(inArray(challenges.id, [...ids]), inArray(challenges.state, ["published", "closed_to_applications", "archived"])));
}

export async function namedActivities(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: activities.id, title: activities.title, startsOn: activities.startsOn, endsOn: activities.endsOn, state: activities.state })
    .from(activities)
    .where(and(inArray(activities.id, [...ids]), ne(activities.state, "draft")));
}

/** Is there a class at all that a letter could point to? */
export async function anyClass(db: Db, today: string): Promise<boolean> {
  const [row] = await db
    .select({ id: activities.id })
    .from(activities)
    .where(and(inArray(activities.state, ["listed", "running"]), gte(activities.endsOn, today)))
    .limit(1);
  return row !== undefined;
}

/** Public teams by name, for an invitation; the demo's size needs no index. */
export async function publicTeams(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: teams.id, name: teams.name, nameEn: teams.nameEn, kind: teams.kind })
    .from(teams)
    .where(and(inArray(teams.id, [...ids]), isNull(teams.dissolvedAt)));
}

/** The challenges this team's applications or running work bind it to, in one order for the locks taken on them. */
export async function boundChallenges(db: Db, teamId: string) {
  return rows(
    db,
    sql`select distinct c.id, c.title
        from applications a join challenges c on c.id = a.challenge_id left join engagements e on e.application_id = a.id
        where a.team_id = ${teamId} and ${binding} order by c.id`,
    z.object({ id: z.string(), title: bilingual }),
  );
}

/** Is any of this person's teams bound to the challenge? */
export async function isBound(db: Db, challengeId: string, personId: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`select 1 as one
        from applications a join team_members t on t.team_id = a.team_id left join engagements e on e.application_id = a.id
        where a.challenge_id = ${challengeId} and ${binding} and t.person_id = ${personId} and t.state = 'active' limit 1`,
    oneRow,
  );
  return found.length > 0;
}
