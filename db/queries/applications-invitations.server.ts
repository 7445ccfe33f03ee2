import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { applications, challenges, invitations, organisations, persons, teams } from "../schema";
import type { InvitationState } from "../vocabulary/states";

const from = (db: Db) =>
  db
    .select({
      id: invitations.id,
      state: invitations.state,
      message: invitations.message,
      answerBy: invitations.answerBy,
      answeredAt: invitations.answeredAt,
      createdAt: invitations.createdAt,
      challengeId: invitations.challengeId,
      challengeTitle: challenges.title,
      challengeState: challenges.state,
      closesAt: challenges.applicationsCloseAt,
      grade: challenges.grade,
      organisationId: challenges.organisationId,
      organisationName: organisations.name,
      organisationNameEn: organisations.nameEn,
      teamId: invitations.teamId,
      teamName: teams.name,
      teamNameEn: teams.nameEn,
      invitedByName: persons.name,
    })
    .from(invitations)
    .innerJoin(challenges, eq(challenges.id, invitations.challengeId))
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .innerJoin(teams, eq(teams.id, invitations.teamId))
    .innerJoin(persons, eq(persons.id, invitations.invitedBy));
export type InvitationRow = Awaited<ReturnType<typeof from>>[number];

/** The invited team, the owner's people, brokers and staff. */
export interface InvitationViewer {
  all: boolean;
  teamIds: readonly string[];
  organisationIds: readonly string[];
}
const visibleTo = (viewer: InvitationViewer) => {
  if (viewer.all) return sql`true`;
  const team = viewer.teamIds.length > 0 ? inArray(invitations.teamId, [...viewer.teamIds]) : sql`false`;
  const owner = viewer.organisationIds.length > 0 ? inArray(challenges.organisationId, [...viewer.organisationIds]) : sql`false`;
  return sql`(${team} or ${owner})`;
};

export async function findInvitation(db: Db, viewer: InvitationViewer, id: string): Promise<InvitationRow | null> {
  const [row] = await from(db).where(and(eq(invitations.id, id), visibleTo(viewer)));
  return row ?? null;
}

/** What the team has sent meanwhile answers its invitation. */
const unanswered = sql`not exists (select 1 from ${applications} as sent where sent.challenge_id = ${invitations.challengeId}
  and sent.team_id = ${invitations.teamId} and sent.state not in ('draft', 'withdrawn'))`;

export const invitationsOfTeams = async (db: Db, teamIds: readonly string[], states: readonly InvitationState[]): Promise<InvitationRow[]> =>
  teamIds.length === 0
    ? []
    : from(db)
        .where(and(inArray(invitations.teamId, [...teamIds]), inArray(invitations.state, [...states]), unanswered))
        .orderBy(asc(invitations.answerBy), asc(invitations.id))
        .limit(50);

export const invitationsOfChallenge = async (db: Db, viewer: InvitationViewer, challengeId: string): Promise<InvitationRow[]> =>
  from(db)
    .where(and(eq(invitations.challengeId, challengeId), visibleTo(viewer)))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(100);

export async function insertInvitation(db: Db, values: typeof invitations.$inferInsert): Promise<void> {
  await db.insert(invitations).values(values);
}

/** Closes an open invitation; false when somebody was quicker. */
export async function closeInvitation(db: Db, id: string, state: Exclude<InvitationState, "open">, at: Date): Promise<boolean> {
  const closed = await db
    .update(invitations)
    .set({ state, answeredAt: state === "lapsed" ? null : at })
    .where(and(eq(invitations.id, id), eq(invitations.state, "open")))
    .returning({ id: invitations.id });
  return closed.length > 0;
}

export async function overdueInvitations(db: Db, now: Date, limit: number): Promise<{ id: string; challengeId: string; teamId: string }[]> {
  return db
    .select({ id: invitations.id, challengeId: invitations.challengeId, teamId: invitations.teamId })
    .from(invitations)
    .where(and(eq(invitations.state, "open"), lte(invitations.answerBy, now)))
    .orderBy(asc(invitations.answerBy), asc(invitations.id))
    .limit(limit);
}
