import { and, arrayOverlaps, asc, count, desc, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { activities, challengeNeeds, challenges, evidence, organisations, persons, teams } from "../schema";
import type { CompetencyItem } from "../vocabulary/kinds";
import { publicChallengeStates } from "../vocabulary/states";

export interface Need {
  item: CompetencyItem;
  level: number;
  must: boolean;
}

export type DiagnosedChallenge = Pick<typeof challenges.$inferSelect, "id" | "title" | "state" | "grade" | "applicationsCloseAt"> & { needs: Need[] };

/** A challenge everybody may read, with what it needs; musts and high levels first. */
export async function publicChallengeNeeds(db: Db, challengeId: string): Promise<DiagnosedChallenge | null> {
  const [challenge] = await db
    .select({
      id: challenges.id,
      title: challenges.title,
      state: challenges.state,
      grade: challenges.grade,
      applicationsCloseAt: challenges.applicationsCloseAt,
    })
    .from(challenges)
    .where(and(eq(challenges.id, challengeId), inArray(challenges.state, [...publicChallengeStates])));
  if (!challenge) return null;
  const needs = await db
    .select({ item: challengeNeeds.item, level: challengeNeeds.level, must: challengeNeeds.must })
    .from(challengeNeeds)
    .where(eq(challengeNeeds.challengeId, challengeId))
    .orderBy(desc(challengeNeeds.must), desc(challengeNeeds.level), asc(challengeNeeds.item));
  return { ...challenge, needs };
}

export type OpenChallenge = Pick<typeof challenges.$inferSelect, "id" | "title" | "grade" | "applicationsCloseAt" | "industry"> & { needs: number };

/** Challenges that still take applications and say what they need, the soonest to close first. */
export async function openChallengesWithNeeds(db: Db, now: Date, limit: number): Promise<OpenChallenge[]> {
  const needs = sql<number>`(select count(*)::int from challenge_needs need where need.challenge_id = challenges.id)`;
  return db
    .select({
      id: challenges.id,
      title: challenges.title,
      grade: challenges.grade,
      applicationsCloseAt: challenges.applicationsCloseAt,
      industry: challenges.industry,
      needs,
    })
    .from(challenges)
    .where(and(eq(challenges.state, "published"), gte(challenges.applicationsCloseAt, now), sql`${needs} > 0`))
    .orderBy(asc(challenges.applicationsCloseAt), asc(challenges.id))
    .limit(limit);
}

export interface LearningClass {
  id: string;
  title: (typeof activities.$inferSelect)["title"];
  kind: (typeof activities.$inferSelect)["kind"];
  items: CompetencyItem[];
  startsOn: string;
  endsOn: string;
  hours: number;
  city: string | null;
  institute: string;
}

/** Listed classes that have not ended and teach one of the items. `today` is a Taipei day. */
export async function classesFor(db: Db, items: readonly CompetencyItem[], today: string, limit: number): Promise<LearningClass[]> {
  if (items.length === 0) return [];
  return db
    .select({
      id: activities.id,
      title: activities.title,
      kind: activities.kind,
      items: activities.items,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      hours: activities.hours,
      city: activities.city,
      institute: organisations.name,
    })
    .from(activities)
    .innerJoin(organisations, eq(organisations.id, activities.instituteId))
    .where(and(inArray(activities.state, ["listed", "running"]), gte(activities.endsOn, today), arrayOverlaps(activities.items, [...items])))
    .orderBy(asc(activities.startsOn), asc(activities.id))
    .limit(limit);
}

export interface WaitingEvidence {
  evidence: typeof evidence.$inferSelect;
  team: { id: string; name: string; nameEn: string | null };
  addedByName: string | null;
}

const unverified = and(isNull(evidence.verifiedAt), isNull(teams.dissolvedAt));
/** Evidence nobody has checked yet, oldest first: the queue of those who verify. */
export async function evidenceWaiting(db: Db, limit: number, after?: { time: Date; id: string }): Promise<WaitingEvidence[]> {
  const found = await db
    .select({ evidence, team: { id: teams.id, name: teams.name, nameEn: teams.nameEn }, addedByName: persons.name })
    .from(evidence)
    .innerJoin(teams, eq(teams.id, evidence.teamId))
    .leftJoin(persons, eq(persons.id, evidence.addedBy))
    .where(
      and(unverified, after ? sql`(${evidence.addedAt}, ${evidence.id}) > (${after.time.toISOString()}::timestamptz, ${after.id}::uuid)` : undefined),
    )
    .orderBy(asc(evidence.addedAt), asc(evidence.id))
    .limit(limit);
  return found;
}

export async function countEvidenceWaiting(db: Db): Promise<number> {
  const [row] = await db.select({ n: count() }).from(evidence).innerJoin(teams, eq(teams.id, evidence.teamId)).where(unverified);
  return Number(row?.n ?? 0);
}
