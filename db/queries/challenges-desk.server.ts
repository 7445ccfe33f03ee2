import { and, asc, desc, eq, gt, inArray, lt, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { challenges, organisations } from "../schema";
import type { Industry } from "../vocabulary/kinds";
import type { ChallengeRole } from "../vocabulary/roles";
import type { ChallengeState } from "../vocabulary/states";

/** Where the last page ended. */
interface Cursor {
  time: Date;
  id: string;
}

const holderNames = (role: ChallengeRole) =>
  sql<string | null>`(select string_agg(p.name, '、' order by h.assigned_at) from challenge_role_holders h join persons p on p.id = h.person_id
    where h.challenge_id = ${challenges.id} and h.role = ${role} and h.ended_at is null and (h.exception_reason is null or h.exception_by is not null))`;
const holderExists = (role: ChallengeRole, personId?: string): SQL =>
  sql`exists (select 1 from challenge_role_holders h where h.challenge_id = ${challenges.id} and h.role = ${role} and h.ended_at is null
    and (h.exception_reason is null or h.exception_by is not null)${personId === undefined ? sql`` : sql` and h.person_id = ${personId}`})`;

/**
 * Open while somebody is left to choose among or may still become so; then made, if a team is at work, over, when all that were have
 * ended, or in vain.
 */
export type Choice = "open" | "made" | "over" | "vain";
const choice = sql<Choice>`case
  when exists (select 1 from applications a where a.challenge_id = ${challenges.id} and a.state in ('eligible', 'shortlisted', 'waitlisted')) then 'open'
  when exists (select 1 from engagements e where e.challenge_id = ${challenges.id} and e.state not in ('closed', 'terminated')) then 'made'
  when exists (select 1 from applications a where a.challenge_id = ${challenges.id} and a.state in ('submitted', 'needs_supplement', 'offered')) then 'open'
  when exists (select 1 from engagements e where e.challenge_id = ${challenges.id}) then 'over'
  else 'vain' end`;

const columns = {
  id: challenges.id,
  code: challenges.code,
  state: challenges.state,
  title: challenges.title,
  grade: challenges.grade,
  industry: challenges.industry,
  stateSince: challenges.stateSince,
  updatedAt: challenges.updatedAt,
  publishAt: challenges.publishAt,
  closesAt: challenges.applicationsCloseAt,
  dataPassport: challenges.dataPassport,
  organisationId: challenges.organisationId,
  organisation: organisations.name,
  organisationEn: organisations.nameEn,
  brokers: holderNames("broker"),
  reviewers: holderNames("reviewer"),
  openNotes: sql<number>`(select count(*)::int from challenge_notes n where n.challenge_id = ${challenges.id} and n.resolved_at is null)`,
  revision: sql<number>`(select coalesce(max(r.number), 0)::int from challenge_revisions r where r.challenge_id = ${challenges.id})`,
  choice,
  applications: sql<number>`(select count(*)::int from applications a where a.challenge_id = ${challenges.id} and a.state not in ('draft', 'withdrawn'))`,
};

export interface DeskFilter {
  states: readonly ChallengeState[];
  industry?: Industry | undefined;
  /** Only those this person holds the role on. */
  heldBy?: { personId: string; role: ChallengeRole } | undefined;
  /** Only those where nobody holds the role yet. */
  without?: ChallengeRole | undefined;
  /** Only these organisations' challenges. */
  organisationIds?: readonly string[] | undefined;
  /** Never these organisations' challenges: one's own are not one's to judge. */
  exceptOrganisationIds?: readonly string[] | undefined;
  /** Of those closed to applications, only where the choice stands so. */
  choices?: readonly Choice[] | undefined;
  after?: Cursor | undefined;
  newestFirst?: boolean | undefined;
}

function conditions(filter: DeskFilter): SQL[] {
  const where: SQL[] = [inArray(challenges.state, [...filter.states])];
  if (filter.industry) where.push(eq(challenges.industry, filter.industry));
  if (filter.choices) where.push(sql`(${challenges.state} <> 'closed_to_applications' or ${inArray(choice, [...filter.choices])})`);
  if (filter.heldBy) where.push(holderExists(filter.heldBy.role, filter.heldBy.personId));
  if (filter.without) where.push(sql`not ${holderExists(filter.without)}`);
  if (filter.organisationIds)
    where.push(filter.organisationIds.length === 0 ? sql`false` : inArray(challenges.organisationId, [...filter.organisationIds]));
  if (filter.exceptOrganisationIds && filter.exceptOrganisationIds.length > 0)
    where.push(notInArray(challenges.organisationId, [...filter.exceptOrganisationIds]));
  return where;
}

/** One page of a queue, longest waiting first unless asked otherwise; `limit` + 1 rows tell whether there is more. */
export async function deskRows(db: Db, filter: DeskFilter, limit: number): Promise<DeskRow[]> {
  const where = conditions(filter);
  if (filter.after) {
    const { time, id } = filter.after;
    const beyond = filter.newestFirst ? lt : gt;
    const further = or(beyond(challenges.stateSince, time), and(eq(challenges.stateSince, time), beyond(challenges.id, id)));
    if (further) where.push(further);
  }
  const order = filter.newestFirst ? desc : asc;
  return db
    .select(columns)
    .from(challenges)
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .where(and(...where))
    .orderBy(order(challenges.stateSince), order(challenges.id))
    .limit(limit + 1);
}

export async function deskCount(db: Db, filter: DeskFilter): Promise<number> {
  // The join keeps column names qualified inside the correlated conditions.
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(challenges)
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .where(and(...conditions(filter)));
  return row?.n ?? 0;
}

export interface DeskRow {
  id: string;
  code: string | null;
  state: ChallengeState;
  title: (typeof challenges.$inferSelect)["title"];
  grade: (typeof challenges.$inferSelect)["grade"];
  industry: Industry | null;
  stateSince: Date;
  updatedAt: Date;
  publishAt: Date | null;
  closesAt: Date | null;
  dataPassport: (typeof challenges.$inferSelect)["dataPassport"];
  organisationId: string;
  organisation: string;
  organisationEn: string | null;
  brokers: string | null;
  reviewers: string | null;
  openNotes: number;
  revision: number;
  applications: number;
  choice: Choice;
}

export async function choiceOf(db: Db, challengeId: string): Promise<Choice> {
  const [row] = await db.select({ choice }).from(challenges).where(eq(challenges.id, challengeId));
  return row?.choice ?? "open";
}
