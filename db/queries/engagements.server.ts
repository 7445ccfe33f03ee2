import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { applications, challenges, engagementMentors, engagements, organisations, persons, teams } from "../schema";
import { rows } from "../transaction.server";
import type { EngagementState } from "../vocabulary/states";

const oneRow = z.object({ one: z.number() });

/** Who looks: reduced to what the WHERE needs. */
export interface Viewer {
  /** Programme staff and the agency see every engagement. */
  all: boolean;
  personId: string | null;
  teamIds: readonly string[];
  organisationIds: readonly string[];
}

const mentorIs = (personId: string): SQL =>
  sql`exists (select 1 from engagement_mentors em where em.engagement_id = ${engagements.id} and em.person_id = ${personId} and em.ended_at is null)`;
const brokerIs = (personId: string): SQL =>
  sql`exists (select 1 from challenge_role_holders h where h.challenge_id = ${engagements.challengeId} and h.person_id = ${personId} and h.role = 'broker'
    and h.ended_at is null and (h.exception_reason is null or h.exception_by is not null))`;

/** The team, the owner's people, the mentors, the challenge's broker; staff and the agency see everything. */
export function visibleTo(viewer: Viewer): SQL {
  if (viewer.all) return sql`true`;
  return or(...partyTo(viewer)) ?? sql`false`;
}

const partyTo = (viewer: Viewer): SQL[] => [
  ...(viewer.teamIds.length > 0 ? [inArray(engagements.teamId, [...viewer.teamIds])] : []),
  ...(viewer.organisationIds.length > 0 ? [inArray(challenges.organisationId, [...viewer.organisationIds])] : []),
  ...(viewer.personId === null ? [] : [mentorIs(viewer.personId), brokerIs(viewer.personId)]),
];

// Two laterals instead of eight subqueries: planning them costs more than running them.
const meetings = (db: Db) =>
  db
    .select({
      last: sql<string | null>`max(ci.held_on)::text`.as("meetings_last"),
      confirmed: sql`count(*) filter (where ci.confirmed_at is not null)`.mapWith(Number).as("meetings_confirmed"),
      unconfirmed: sql`count(*) filter (where ci.confirmed_at is null)`.mapWith(Number).as("meetings_unconfirmed"),
      minutes: sql`coalesce(sum(ci.minutes) filter (where ci.confirmed_at is not null), 0)`.mapWith(Number).as("meetings_minutes"),
    })
    .from(sql`check_ins ci`)
    .where(sql`ci.engagement_id = ${engagements.id}`)
    .as("meetings");
const plans = (db: Db) =>
  db
    .select({
      all: sql`count(*)`.mapWith(Number).as("plans_all"),
      open: sql`count(*) filter (where ms.state in ('open', 'returned'))`.mapWith(Number).as("plans_open"),
      submitted: sql`count(*) filter (where ms.state = 'submitted')`.mapWith(Number).as("plans_submitted"),
      accepted: sql`count(*) filter (where ms.state = 'accepted')`.mapWith(Number).as("plans_accepted"),
      nextTitle: sql<string | null>`(array_agg(ms.title order by ms.due_on, ms.id) filter (where ms.state in ('open', 'returned')))[1]`.as(
        "plans_next_title",
      ),
      nextDueOn: sql<string | null>`(min(ms.due_on) filter (where ms.state in ('open', 'returned')))::text`.as("plans_next_due_on"),
    })
    .from(sql`milestones ms`)
    .where(sql`ms.engagement_id = ${engagements.id}`)
    .as("plans");

const columns = (viewer: Viewer, held: ReturnType<typeof meetings>, planned: ReturnType<typeof plans>) => ({
  id: engagements.id,
  applicationId: engagements.applicationId,
  challengeId: engagements.challengeId,
  challengeCode: challenges.code,
  title: challenges.title,
  grade: challenges.grade,
  dataPassport: challenges.dataPassport,
  mentorHours: challenges.mentorHours,
  organisationId: challenges.organisationId,
  organisationName: organisations.name,
  organisationNameEn: organisations.nameEn,
  teamId: engagements.teamId,
  teamName: teams.name,
  teamNameEn: teams.nameEn,
  state: engagements.state,
  stateSince: engagements.stateSince,
  stage: engagements.stage,
  health: engagements.health,
  startsOn: engagements.startsOn,
  endsOn: engagements.endsOn,
  resourcePack: engagements.resourcePack,
  endReason: engagements.endReason,
  suspendedFrom: engagements.suspendedFrom,
  createdAt: engagements.createdAt,
  version: engagements.version,
  lastCheckInOn: held.last,
  confirmed: held.confirmed,
  unconfirmed: held.unconfirmed,
  minutes: held.minutes,
  milestones: planned.all,
  openMilestones: planned.open,
  submittedMilestones: planned.submitted,
  acceptedMilestones: planned.accepted,
  nextMilestone: planned.nextTitle,
  nextMilestoneOn: planned.nextDueOn,
  isMentor: viewer.personId === null ? sql<boolean>`false` : sql<boolean>`${mentorIs(viewer.personId)}`,
  isBroker: viewer.personId === null ? sql<boolean>`false` : sql<boolean>`${brokerIs(viewer.personId)}`,
});

const from = (db: Db, viewer: Viewer) => {
  const [held, planned] = [meetings(db), plans(db)];
  return db
    .select(columns(viewer, held, planned))
    .from(engagements)
    .innerJoin(challenges, eq(challenges.id, engagements.challengeId))
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .innerJoin(teams, eq(teams.id, engagements.teamId))
    .innerJoinLateral(held, sql`true`)
    .innerJoinLateral(planned, sql`true`);
};
export type EngagementRow = Awaited<ReturnType<typeof from>>[number];

export async function findEngagement(db: Db, viewer: Viewer, id: string): Promise<EngagementRow | null> {
  const [row] = await from(db, viewer).where(and(eq(engagements.id, id), visibleTo(viewer)));
  return row ?? null;
}

/** The same row, held for the rest of the transaction. */
export async function lockEngagement(db: Db, viewer: Viewer, id: string): Promise<EngagementRow | null> {
  await db.select({ id: engagements.id }).from(engagements).where(eq(engagements.id, id)).for("no key update");
  return findEngagement(db, viewer, id);
}

export interface EngagementFilter {
  challengeId?: string | undefined;
  teamId?: string | undefined;
  /** Only those this person mentors. */
  mentorId?: string | undefined;
  states?: readonly EngagementState[] | undefined;
  /** Staff who see everything still ask for what they are a party to. */
  partyOnly?: boolean | undefined;
}

export async function engagementsWhere(db: Db, viewer: Viewer, filter: EngagementFilter, limit = 200): Promise<EngagementRow[]> {
  const parties = partyTo(viewer);
  return from(db, viewer)
    .where(
      and(
        filter.partyOnly ? (or(...parties) ?? sql`false`) : visibleTo(viewer),
        filter.challengeId === undefined ? undefined : eq(engagements.challengeId, filter.challengeId),
        filter.teamId === undefined ? undefined : eq(engagements.teamId, filter.teamId),
        filter.mentorId === undefined ? undefined : mentorIs(filter.mentorId),
        filter.states === undefined ? undefined : inArray(engagements.state, [...filter.states]),
      ),
    )
    .orderBy(asc(engagements.endsOn), asc(engagements.id))
    .limit(limit);
}

export async function engagementOfApplication(db: Db, applicationId: string): Promise<{ id: string } | null> {
  const [row] = await db.select({ id: engagements.id }).from(engagements).where(eq(engagements.applicationId, applicationId));
  return row ?? null;
}

export async function applicationFacts(db: Db, id: string): Promise<{ challengeId: string; teamId: string; state: string } | null> {
  const [row] = await db
    .select({ challengeId: applications.challengeId, teamId: applications.teamId, state: applications.state })
    .from(applications)
    .where(eq(applications.id, id));
  return row ?? null;
}

export async function insertEngagement(db: Db, row: typeof engagements.$inferInsert): Promise<void> {
  await db.insert(engagements).values(row);
}

export async function changeEngagement(db: Db, id: string, now: Date, set: Partial<typeof engagements.$inferInsert>): Promise<void> {
  await db
    .update(engagements)
    .set({ ...set, updatedAt: now, version: sql`${engagements.version} + 1` })
    .where(eq(engagements.id, id));
}

export interface MentorRow {
  engagementId: string;
  personId: string;
  name: string;
  assignedAt: Date;
}

export async function mentorsOf(db: Db, engagementIds: readonly string[]): Promise<MentorRow[]> {
  if (engagementIds.length === 0) return [];
  return db
    .select({
      engagementId: engagementMentors.engagementId,
      personId: engagementMentors.personId,
      name: persons.name,
      assignedAt: engagementMentors.assignedAt,
    })
    .from(engagementMentors)
    .innerJoin(persons, eq(persons.id, engagementMentors.personId))
    .where(and(inArray(engagementMentors.engagementId, [...engagementIds]), isNull(engagementMentors.endedAt)))
    .orderBy(asc(engagementMentors.assignedAt), asc(engagementMentors.id));
}

/** False when he is one already. */
export async function insertMentor(db: Db, row: typeof engagementMentors.$inferInsert): Promise<boolean> {
  const written = await db.insert(engagementMentors).values(row).onConflictDoNothing().returning({ id: engagementMentors.id });
  return written.length > 0;
}

export async function endMentorRow(db: Db, engagementId: string, personId: string, now: Date): Promise<boolean> {
  const ended = await db
    .update(engagementMentors)
    .set({ endedAt: now })
    .where(and(eq(engagementMentors.engagementId, engagementId), eq(engagementMentors.personId, personId), isNull(engagementMentors.endedAt)))
    .returning({ id: engagementMentors.id });
  return ended.length > 0;
}

/** Does he still mentor another team on the same challenge? */
export async function mentorsElsewhere(db: Db, challengeId: string, personId: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`select 1 as one from engagement_mentors em join engagements e on e.id = em.engagement_id
        where e.challenge_id = ${challengeId} and em.person_id = ${personId} and em.ended_at is null limit 1`,
    oneRow,
  );
  return found.length > 0;
}

const candidate = z.object({ id: z.string(), name: z.string(), running: z.number() });
export type MentorCandidate = z.infer<typeof candidate>;

/** People granted the mentor role, with the engagements they carry; those with least first. */
export async function mentorCandidates(db: Db, options: { personId?: string } = {}): Promise<MentorCandidate[]> {
  const only = options.personId === undefined ? sql`true` : sql`p.id = ${options.personId}`;
  return rows(
    db,
    sql`select p.id, p.name,
          (select count(*)::int from engagement_mentors em join engagements e on e.id = em.engagement_id
            where em.person_id = p.id and em.ended_at is null and e.state in ('kicked_off', 'building', 'demonstrated', 'suspended')) as running
        from persons p join role_grants g on g.person_id = p.id
        where g.role = 'mentor' and g.revoked_at is null and ${only}
        order by running, p.id limit 200`,
    candidate,
  );
}
