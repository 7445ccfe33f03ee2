import { and, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { assignmentProposals, assignmentRuns, invitations, matchInputs, mentorProposals, persons } from "../schema";
import { rows } from "../transaction.server";
import type { AssignmentUse, Industry, Technology } from "../vocabulary/kinds";
import type { AssignmentState, InvitationState, ReplayVerdict } from "../vocabulary/states";
import { keepInput as keepMatchInput } from "./matching-inputs.server";

export type RunRow = typeof assignmentRuns.$inferSelect;
export type NewRun = typeof assignmentRuns.$inferInsert;

export async function insertRun(db: Db, run: NewRun): Promise<void> {
  await db.insert(assignmentRuns).values(run);
}

export async function findRun(db: Db, id: string, lock = false): Promise<RunRow | null> {
  const query = db.select().from(assignmentRuns).where(eq(assignmentRuns.id, id));
  const [row] = lock ? await query.for("no key update") : await query;
  return row ?? null;
}

const brief = {
  id: assignmentRuns.id,
  use: assignmentRuns.use,
  state: assignmentRuns.state,
  status: sql<string | null>`${assignmentRuns.result} ->> 'status'`,
  pairs: sql<number>`coalesce(jsonb_array_length(${assignmentRuns.result} -> 'pairs'), 0)`.mapWith(Number),
  objective: sql<number | null>`(${assignmentRuns.result} ->> 'objective')::float8`.mapWith(Number),
  failure: assignmentRuns.failure,
  settings: assignmentRuns.settings,
  parentId: assignmentRuns.parentId,
  createdAt: assignmentRuns.createdAt,
  requestedByName: persons.name,
  requestedByNameEn: persons.romanisedName,
  published: sql<number>`(select count(*) from assignment_proposals p where p.run_id = ${assignmentRuns.id} and p.skipped is null)`.mapWith(Number),
};
const briefly = (db: Db) => db.select(brief).from(assignmentRuns).innerJoin(persons, eq(persons.id, assignmentRuns.requestedBy));
export type RunBrief = Awaited<ReturnType<typeof briefly>>[number];

/** The newest first. */
export const latestRuns = async (db: Db, use: AssignmentUse, limit: number): Promise<RunBrief[]> =>
  briefly(db).where(eq(assignmentRuns.use, use)).orderBy(desc(assignmentRuns.createdAt), desc(assignmentRuns.id)).limit(limit);

/** Begins the work of a run, or begins it again after a process died; null when it has ended or there is none. */
export async function beginRun(db: Db, id: string, now: Date): Promise<RunRow | null> {
  const [row] = await db
    .update(assignmentRuns)
    .set({
      state: "running",
      attempts: sql`${assignmentRuns.attempts} + 1`,
      startedAt: now,
      progress: null,
    })
    .where(and(eq(assignmentRuns.id, id), inArray(assignmentRuns.state, ["queued", "running"])))
    .returning();
  return row ?? null;
}

/** Keeps what a run looks at, once; its text is shared by all runs that look at the same. */
export async function keepInput(db: Db, id: string, input: { hash: string; body: string }, versions: Record<string, string>): Promise<void> {
  await keepMatchInput(db, input);
  await db.update(assignmentRuns).set({ inputHash: input.hash, versions }).where(eq(assignmentRuns.id, id));
}

export async function inputText(db: Db, hash: string): Promise<string | null> {
  const [row] = await db.select({ body: matchInputs.body }).from(matchInputs).where(eq(matchInputs.hash, hash));
  return row?.body ?? null;
}

/** Writes how far a run is; what anybody wants of it meanwhile comes back. */
export async function noteProgress(
  db: Db,
  id: string,
  progress: Record<string, unknown>,
): Promise<{ state: AssignmentState; stopAsked: boolean } | null> {
  const [row] = await db
    .update(assignmentRuns)
    .set({ progress })
    .where(eq(assignmentRuns.id, id))
    .returning({ state: assignmentRuns.state, stopAsked: assignmentRuns.stopAsked });
  return row ?? null;
}

/** Ends a run that has not ended; false when somebody was quicker. */
export async function endRun(
  db: Db,
  id: string,
  set: { state: "done" | "failed" | "cancelled"; result?: Record<string, unknown>; failure?: string; finishedAt: Date },
): Promise<boolean> {
  const ended = await db
    .update(assignmentRuns)
    .set(set)
    .where(and(eq(assignmentRuns.id, id), inArray(assignmentRuns.state, ["queued", "running"])))
    .returning({ id: assignmentRuns.id });
  return ended.length > 0;
}

export async function askToStop(db: Db, id: string): Promise<void> {
  await db.update(assignmentRuns).set({ stopAsked: true }).where(eq(assignmentRuns.id, id));
}

/** Runs asked for earlier that have not ended. */
export async function runsBefore(db: Db, { createdAt, id }: Pick<RunRow, "createdAt" | "id">): Promise<number> {
  return db.$count(
    assignmentRuns,
    and(inArray(assignmentRuns.state, ["queued", "running"]), lt(assignmentRuns.createdAt, createdAt), ne(assignmentRuns.id, id)),
  );
}

/** A replay begins without a verdict. */
export async function beginReplay(db: Db, id: string, replayAt: Date): Promise<void> {
  await db.update(assignmentRuns).set({ replay: null, replayAt }).where(eq(assignmentRuns.id, id));
}

/** Ends a replay that waits for its verdict; false when none does. */
export async function noteReplay(db: Db, id: string, replay: ReplayVerdict, replayAt: Date): Promise<boolean> {
  const noted = await db
    .update(assignmentRuns)
    .set({ replay, replayAt })
    .where(and(eq(assignmentRuns.id, id), isNotNull(assignmentRuns.replayAt), isNull(assignmentRuns.replay)))
    .returning({ id: assignmentRuns.id });
  return noted.length > 0;
}

const pairRow = z.object({ left: z.string(), right: z.string(), code: z.string() });
export type TiedPair = z.infer<typeof pairRow>;

/** Teams already in touch with a challenge: applied (a draft is nobody's business yet, unless it follows an invitation), asked to answer, or having refused. */
export const tiedTeams = (db: Db): Promise<TiedPair[]> =>
  rows(
    db,
    sql`select distinct team_id::text as left, challenge_id::text as right, 'applied' as code from applications where state not in ('draft', 'withdrawn')
        union select team_id::text, challenge_id::text, case state when 'open' then 'invited' else 'refused' end
          from invitations where state in ('open', 'refused')
        union select i.team_id::text, i.challenge_id::text, 'accepted' from invitations i
          join applications a on a.challenge_id = i.challenge_id and a.team_id = i.team_id and a.state = 'draft'
          where i.state = 'accepted'`,
    pairRow,
  );

const askedRow = z.object({ left: z.string(), right: z.string(), running: z.boolean() });

/** Invitations that still hold a place: unanswered, or accepted by a team that is preparing, in the running or at work. */
export const askedTeams = (db: Db): Promise<z.infer<typeof askedRow>[]> =>
  rows(
    db,
    sql`select i.team_id::text as left, i.challenge_id::text as right, false as running from invitations i where i.state = 'open'
        union
        select i.team_id::text, i.challenge_id::text, a.state = 'accepted' from invitations i
          join applications a on a.challenge_id = i.challenge_id and a.team_id = i.team_id
          join challenges c on c.id = i.challenge_id
          where i.state = 'accepted' and (
            a.state in ('submitted', 'needs_supplement', 'eligible', 'shortlisted', 'waitlisted', 'offered')
            or (a.state = 'draft' and c.state = 'published')
            or (a.state = 'accepted' and not exists (select 1 from engagements e where e.application_id = a.id and e.state = 'terminated')))`,
    askedRow,
  );

/** Mentors already tied to an engagement's challenge: in another role, on this team, asked, or having refused. Ids are text. */
export const tiedMentors = (db: Db): Promise<TiedPair[]> =>
  rows(
    db,
    sql`with open as (select id, challenge_id from engagements where state in ('kicked_off', 'building', 'demonstrated', 'suspended')),
        mentors as (select distinct person_id from role_grants where role = 'mentor' and revoked_at is null)
        select distinct m.person_id::text as left, o.id::text as right, x.code from open o
          join (
            select h.challenge_id, h.person_id, 'role' as code from challenge_role_holders h
              where h.role <> 'mentor' and h.ended_at is null and (h.exception_reason is null or h.exception_by is not null)
            union select c.id, om.person_id, 'role' from challenges c
              join organisation_members om on om.organisation_id = c.organisation_id and om.state = 'active'
            union select a.challenge_id, t.person_id, 'role' from applications a
              join team_members t on t.team_id = a.team_id and t.state = 'active'
              where a.state not in ('withdrawn', 'ineligible', 'not_selected', 'declined', 'lapsed')
          ) x on x.challenge_id = o.challenge_id
          join mentors m on m.person_id = x.person_id
        union select em.person_id::text, em.engagement_id::text, 'mentor' from engagement_mentors em where em.ended_at is null
        union select p.person_id::text, p.engagement_id::text, case p.state when 'open' then 'asked' else 'refused' end
          from mentor_proposals p where p.state in ('open', 'refused')`,
    pairRow,
  );

const mentorRow = z.object({
  id: z.string(),
  load: z.number(),
  languages: z.array(z.string()),
  industries: z.array(z.string()),
  technologies: z.array(z.string()),
});
export interface MentorFacts {
  id: string;
  load: number;
  languages: string[];
  industries: Industry[];
  technologies: Technology[];
}

/** Everybody granted the mentor's role: what he carries or has been asked to, and the fields of his firm and of the challenges he has accompanied. */
export async function mentorFacts(db: Db): Promise<MentorFacts[]> {
  const found = await rows(
    db,
    sql`select p.id::text as id, p.languages,
          (select count(*)::int from mentor_proposals mp where mp.person_id = p.id and mp.state = 'open')
            + (select count(*)::int from engagement_mentors em join engagements e on e.id = em.engagement_id
            where em.person_id = p.id and em.ended_at is null and e.state in ('kicked_off', 'building', 'demonstrated', 'suspended')) as load,
          array(select o.industry from organisation_members om join organisations o on o.id = om.organisation_id
              where om.person_id = p.id and om.state = 'active' and o.industry is not null
            union select c.industry from engagement_mentors em join engagements e on e.id = em.engagement_id join challenges c on c.id = e.challenge_id
              where em.person_id = p.id and c.industry is not null) as industries,
          array(select distinct t.technology from engagement_mentors em join engagements e on e.id = em.engagement_id
              join challenges c on c.id = e.challenge_id cross join unnest(c.technologies) as t(technology)
              where em.person_id = p.id) as technologies
        from persons p
        where exists (select 1 from role_grants g where g.person_id = p.id and g.role = 'mentor' and g.revoked_at is null)
        order by p.id`,
    mentorRow,
  );
  return found as MentorFacts[];
}

const engagementRow = z.object({
  id: z.string(),
  challengeId: z.string(),
  industry: z.string().nullable(),
  technologies: z.array(z.string()),
  languages: z.array(z.string()),
  mentors: z.number(),
});
export interface EngagementFacts {
  id: string;
  challengeId: string;
  industry: Industry | null;
  technologies: Technology[];
  languages: string[];
  mentors: number;
}

/** Engagements under way, with how many mentors each has or has asked. */
export async function engagementFacts(db: Db): Promise<EngagementFacts[]> {
  const found = await rows(
    db,
    sql`select e.id::text as id, e.challenge_id::text as "challengeId", c.industry, c.technologies, c.languages,
          (select count(*)::int from engagement_mentors em where em.engagement_id = e.id and em.ended_at is null)
            + (select count(*)::int from mentor_proposals p where p.engagement_id = e.id and p.state = 'open') as mentors
        from engagements e join challenges c on c.id = e.challenge_id
        where e.state in ('kicked_off', 'building', 'demonstrated', 'suspended') order by e.id`,
    engagementRow,
  );
  return found as EngagementFacts[];
}

const nameRow = z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() });
const idList = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
export type NameRow = z.infer<typeof nameRow>;
const named = async (ids: readonly string[], ask: () => Promise<NameRow[]>): Promise<Map<string, NameRow>> =>
  new Map(ids.length === 0 ? [] : (await ask()).map((row) => [row.id, row]));

export const personNames = (db: Db, ids: readonly string[]) =>
  named(ids, () => rows(db, sql`select id::text as id, name, romanised_name as "nameEn" from persons where id in (${idList(ids)})`, nameRow));
export const teamNames = (db: Db, ids: readonly string[]) =>
  named(ids, () => rows(db, sql`select id::text as id, name, name_en as "nameEn" from teams where id in (${idList(ids)})`, nameRow));

/** Challenge and team of each engagement, for their names. */
export async function engagementParties(db: Db, ids: readonly string[]): Promise<{ id: string; challengeId: string; teamId: string }[]> {
  if (ids.length === 0) return [];
  return rows(
    db,
    sql`select id::text as id, challenge_id::text as "challengeId", team_id::text as "teamId" from engagements where id in (${idList(ids)})`,
    z.object({ id: z.string(), challengeId: z.string(), teamId: z.string() }),
  );
}

/** Takes a pair of a run in hand, until the transaction ends; null when it has been sent. What was skipped may be tried again. */
export async function takeProposal(db: Db, row: typeof assignmentProposals.$inferInsert): Promise<{ id: string; skipped: string | null } | null> {
  await db.insert(assignmentProposals).values(row).onConflictDoNothing();
  const [found] = await db
    .select({ id: assignmentProposals.id, skipped: assignmentProposals.skipped })
    .from(assignmentProposals)
    .where(
      and(
        eq(assignmentProposals.runId, row.runId),
        eq(assignmentProposals.leftId, row.leftId),
        eq(assignmentProposals.rightId, row.rightId),
        isNull(assignmentProposals.invitationId),
        isNull(assignmentProposals.mentorProposalId),
      ),
    )
    .for("no key update");
  return found ?? null;
}

export async function settleProposal(
  db: Db,
  id: string,
  set: { invitationId: string } | { mentorProposalId: string } | { skipped: string },
): Promise<void> {
  await db
    .update(assignmentProposals)
    .set({ skipped: null, ...set })
    .where(eq(assignmentProposals.id, id));
}

export interface ProposalRow {
  left: string;
  right: string;
  state: InvitationState | null;
  answerBy: Date | null;
  skipped: string | null;
}

/** The run a mentor's request came from and his pair in it; null for one that came from no run. */
export async function pairBehindRequest(db: Db, mentorProposalId: string): Promise<{ inputHash: string | null; left: string; right: string } | null> {
  const [found] = await db
    .select({ inputHash: assignmentRuns.inputHash, left: assignmentProposals.leftId, right: assignmentProposals.rightId })
    .from(assignmentProposals)
    .innerJoin(assignmentRuns, eq(assignmentRuns.id, assignmentProposals.runId))
    .where(eq(assignmentProposals.mentorProposalId, mentorProposalId));
  return found ?? null;
}

/** Whether another run of this use has asked anybody since then. */
export async function publishedSince(db: Db, run: Pick<RunRow, "id" | "use">, since: Date): Promise<boolean> {
  const found = await db
    .select({ id: assignmentProposals.id })
    .from(assignmentProposals)
    .innerJoin(assignmentRuns, eq(assignmentRuns.id, assignmentProposals.runId))
    .leftJoin(invitations, eq(invitations.id, assignmentProposals.invitationId))
    .leftJoin(mentorProposals, eq(mentorProposals.id, assignmentProposals.mentorProposalId))
    .where(
      and(
        eq(assignmentRuns.use, run.use),
        ne(assignmentRuns.id, run.id),
        gt(sql`coalesce(${invitations.createdAt}, ${mentorProposals.createdAt})`, sql`${since.toISOString()}::timestamptz`),
      ),
    )
    .limit(1);
  return found.length > 0;
}

export async function proposalsOf(db: Db, runId: string): Promise<ProposalRow[]> {
  const found = await db
    .select({
      left: assignmentProposals.leftId,
      right: assignmentProposals.rightId,
      skipped: assignmentProposals.skipped,
      invited: invitations.state,
      invitedBy: invitations.answerBy,
      asked: mentorProposals.state,
      askedBy: mentorProposals.answerBy,
    })
    .from(assignmentProposals)
    .leftJoin(invitations, eq(invitations.id, assignmentProposals.invitationId))
    .leftJoin(mentorProposals, eq(mentorProposals.id, assignmentProposals.mentorProposalId))
    .where(eq(assignmentProposals.runId, runId));
  return found.map(({ left, right, skipped, invited, invitedBy, asked, askedBy }) => ({
    left,
    right,
    skipped,
    state: invited ?? asked,
    answerBy: invitedBy ?? askedBy,
  }));
}
