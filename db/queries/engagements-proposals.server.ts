import { and, asc, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { challenges, engagements, mentorProposals, organisations, teams } from "../schema";
import type { InvitationState } from "../vocabulary/states";

const from = (db: Db) =>
  db
    .select({
      id: mentorProposals.id,
      state: mentorProposals.state,
      message: mentorProposals.message,
      answerBy: mentorProposals.answerBy,
      answeredAt: mentorProposals.answeredAt,
      createdAt: mentorProposals.createdAt,
      personId: mentorProposals.personId,
      engagementId: mentorProposals.engagementId,
      engagementState: engagements.state,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      challengeId: engagements.challengeId,
      title: challenges.title,
      grade: challenges.grade,
      mentorHours: challenges.mentorHours,
      organisationName: organisations.name,
      organisationNameEn: organisations.nameEn,
      teamId: engagements.teamId,
      teamName: teams.name,
      teamNameEn: teams.nameEn,
    })
    .from(mentorProposals)
    .innerJoin(engagements, eq(engagements.id, mentorProposals.engagementId))
    .innerJoin(challenges, eq(challenges.id, engagements.challengeId))
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .innerJoin(teams, eq(teams.id, engagements.teamId));
export type MentorProposalRow = Awaited<ReturnType<typeof from>>[number];

/** Whoever was asked, and the office. */
const visibleTo = (viewer: { all: boolean; personId: string | null }): SQL =>
  viewer.all ? sql`true` : viewer.personId === null ? sql`false` : eq(mentorProposals.personId, viewer.personId);

export async function findMentorProposal(db: Db, viewer: { all: boolean; personId: string | null }, id: string): Promise<MentorProposalRow | null> {
  const [row] = await from(db).where(and(eq(mentorProposals.id, id), visibleTo(viewer)));
  return row ?? null;
}

/** What one person has been asked and not answered, the most pressing first. */
export const openMentorProposals = (db: Db, personId: string): Promise<MentorProposalRow[]> =>
  from(db)
    .where(and(eq(mentorProposals.personId, personId), eq(mentorProposals.state, "open")))
    .orderBy(asc(mentorProposals.answerBy), asc(mentorProposals.id))
    .limit(50);

export const overdueMentorProposals = (db: Db, now: Date, limit: number): Promise<MentorProposalRow[]> =>
  from(db)
    .where(and(eq(mentorProposals.state, "open"), lte(mentorProposals.answerBy, now)))
    .orderBy(asc(mentorProposals.answerBy), asc(mentorProposals.id))
    .limit(limit);

export async function insertMentorProposal(db: Db, row: typeof mentorProposals.$inferInsert): Promise<void> {
  await db.insert(mentorProposals).values(row);
}

/** Closes an open proposal; false when somebody was quicker. */
export async function closeMentorProposal(db: Db, id: string, state: Exclude<InvitationState, "open">, at: Date): Promise<boolean> {
  const closed = await db
    .update(mentorProposals)
    .set({ state, answeredAt: state === "lapsed" ? null : at })
    .where(and(eq(mentorProposals.id, id), eq(mentorProposals.state, "open")))
    .returning({ id: mentorProposals.id });
  return closed.length > 0;
}
