import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { applications, challenges, numberSeries, organisations, persons, teams } from "../schema";
import { lockKey } from "../transaction.server";
import type { ApplicationState } from "../vocabulary/states";

/** Who looks: reduced to what the WHERE needs. */
export interface Viewer {
  /** Programme staff see every application. */
  all: boolean;
  teamIds: readonly string[];
  organisationIds: readonly string[];
  /** States the owner's people may see. */
  ownerStates: readonly ApplicationState[];
}

/** A team sees its own, the owner's people from the finding of eligibility on, staff everything. */
export function visibleTo(viewer: Viewer): SQL {
  if (viewer.all) return sql`true`;
  const own = viewer.teamIds.length > 0 ? inArray(applications.teamId, [...viewer.teamIds]) : sql`false`;
  const posed =
    viewer.organisationIds.length > 0
      ? and(
          inArray(challenges.organisationId, [...viewer.organisationIds]),
          or(inArray(applications.state, [...viewer.ownerStates]), and(eq(applications.state, "withdrawn"), isNotNull(applications.eligibleAt))),
        )
      : sql`false`;
  return or(own, posed) ?? sql`false`;
}

const cardColumns = {
  id: applications.id,
  state: applications.state,
  stateSince: applications.stateSince,
  receiptNo: applications.receiptNo,
  submittedAt: applications.submittedAt,
  eligibleAt: applications.eligibleAt,
  supplementDueAt: applications.supplementDueAt,
  ownerChoiceAt: applications.ownerChoiceAt,
  ownerChoiceReason: applications.ownerChoiceReason,
  offerAnswerBy: applications.offerAnswerBy,
  createdAt: applications.createdAt,
  version: applications.version,
  challengeId: applications.challengeId,
  challengeCode: challenges.code,
  challengeTitle: challenges.title,
  challengeState: challenges.state,
  grade: challenges.grade,
  places: challenges.places,
  placesTaken: sql<number>`(select count(*)::int from engagements e where e.challenge_id = challenges.id and e.state <> 'terminated')`,
  closesAt: challenges.applicationsCloseAt,
  organisationId: challenges.organisationId,
  organisationName: organisations.name,
  organisationNameEn: organisations.nameEn,
  teamId: applications.teamId,
  teamName: teams.name,
  teamNameEn: teams.nameEn,
  teamKind: teams.kind,
};
const fullColumns = {
  ...cardColumns,
  proposal: applications.proposal,
  lang: applications.lang,
  supplementNote: applications.supplementNote,
  letter: applications.letter,
  submittedByName: persons.name,
};

const cardsFrom = (db: Db) =>
  db
    .select(cardColumns)
    .from(applications)
    .innerJoin(challenges, eq(challenges.id, applications.challengeId))
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .innerJoin(teams, eq(teams.id, applications.teamId));

export type ApplicationCardRow = Awaited<ReturnType<typeof cardsFrom>>[number];

const fullFrom = (db: Db) =>
  db
    .select(fullColumns)
    .from(applications)
    .innerJoin(challenges, eq(challenges.id, applications.challengeId))
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .innerJoin(teams, eq(teams.id, applications.teamId))
    .leftJoin(persons, eq(persons.id, applications.submittedBy));
export type ApplicationFullRow = Awaited<ReturnType<typeof fullFrom>>[number];

export async function findApplication(db: Db, viewer: Viewer, id: string): Promise<ApplicationFullRow | null> {
  const [row] = await fullFrom(db).where(and(eq(applications.id, id), visibleTo(viewer)));
  return row ?? null;
}

/** The same row, held for the rest of the transaction. */
export async function lockApplication(db: Db, viewer: Viewer, id: string): Promise<ApplicationFullRow | null> {
  await db.select({ id: applications.id }).from(applications).where(eq(applications.id, id)).for("no key update");
  return findApplication(db, viewer, id);
}

/** Everybody who gives or takes a place on this challenge waits here for his turn. */
export const lockPlaces = (db: Db, challengeId: string): Promise<void> => lockKey(db, `places:${challengeId}`);

/** An acceptance whose engagement was broken off has given its place back. */
export async function countInStates(db: Db, challengeId: string, states: readonly ApplicationState[]): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(applications)
    .where(
      and(
        eq(applications.challengeId, challengeId),
        inArray(applications.state, [...states]),
        sql`not exists (select 1 from engagements e where e.application_id = ${applications.id} and e.state = 'terminated')`,
      ),
    );
  return Number(row?.n ?? 0);
}

/** Chosen by the owner, and not yet confirmed by the programme. */
export async function countChosen(db: Db, challengeId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(applications)
    .where(and(eq(applications.challengeId, challengeId), eq(applications.state, "shortlisted"), isNotNull(applications.ownerChoiceAt)));
  return row?.n ?? 0;
}

/** Everybody the owner could still choose, however many: in these states and not chosen yet, in a fixed order. */
export function stillToChoose(db: Db, challengeId: string, states: readonly ApplicationState[]) {
  return db
    .select({ id: applications.id, state: applications.state, teamId: teams.id, teamName: teams.name, teamNameEn: teams.nameEn })
    .from(applications)
    .innerJoin(teams, eq(teams.id, applications.teamId))
    .where(and(eq(applications.challengeId, challengeId), inArray(applications.state, [...states]), isNull(applications.ownerChoiceAt)))
    .orderBy(asc(applications.id));
}

export async function liveApplication(db: Db, challengeId: string, teamId: string): Promise<{ id: string; state: ApplicationState } | null> {
  const [row] = await db
    .select({ id: applications.id, state: applications.state })
    .from(applications)
    .where(and(eq(applications.challengeId, challengeId), eq(applications.teamId, teamId), ne(applications.state, "withdrawn")));
  return row ?? null;
}

export async function insertApplication(db: Db, values: typeof applications.$inferInsert): Promise<void> {
  await db.insert(applications).values(values);
}

/** Writes only when the row still stands in `from` (and at `version` when given); false when it does not. */
export async function changeApplication(
  db: Db,
  id: string,
  expected: { from: readonly ApplicationState[]; version?: number | undefined },
  set: Partial<typeof applications.$inferInsert>,
): Promise<boolean> {
  const changed = await db
    .update(applications)
    .set({ ...set, version: sql`${applications.version} + 1` })
    .where(
      and(
        eq(applications.id, id),
        inArray(applications.state, [...expected.from]),
        expected.version === undefined ? undefined : eq(applications.version, expected.version),
      ),
    )
    .returning({ id: applications.id });
  return changed.length > 0;
}

/** The next number of a series; two askers never get the same, and none is lost. */
export async function nextNumber(db: Db, series: string): Promise<number> {
  const [row] = await db
    .insert(numberSeries)
    .values({ series, last: 1 })
    .onConflictDoUpdate({ target: numberSeries.series, set: { last: sql`${numberSeries.last} + 1` } })
    .returning({ last: numberSeries.last });
  if (!row) throw new Error("a number series gave no number");
  return row.last;
}

export async function applicationsOf(
  db: Db,
  viewer: Viewer,
  filter: { teamIds?: readonly string[]; challengeId?: string; states?: readonly ApplicationState[] },
  limit = 100,
): Promise<ApplicationCardRow[]> {
  if (filter.teamIds?.length === 0) return [];
  return cardsFrom(db)
    .where(
      and(
        visibleTo(viewer),
        filter.teamIds ? inArray(applications.teamId, [...filter.teamIds]) : undefined,
        filter.challengeId ? eq(applications.challengeId, filter.challengeId) : undefined,
        filter.states ? inArray(applications.state, [...filter.states]) : undefined,
      ),
    )
    .orderBy(desc(applications.stateSince), desc(applications.id))
    .limit(limit);
}

/** Oldest first: who has waited longest is served first. */
export async function applicationQueue(
  db: Db,
  filter: { states?: readonly ApplicationState[]; chosen?: boolean; overdueAt?: Date; after?: { time: Date; id: string } | undefined },
  limit: number,
): Promise<ApplicationCardRow[]> {
  return cardsFrom(db)
    .where(
      and(
        filter.states ? inArray(applications.state, [...filter.states]) : ne(applications.state, "draft"),
        filter.chosen ? isNotNull(applications.ownerChoiceAt) : undefined,
        filter.overdueAt ? lt(applications.supplementDueAt, filter.overdueAt) : undefined,
        filter.after
          ? sql`(${applications.stateSince}, ${applications.id}) > (${filter.after.time.toISOString()}::timestamptz, ${filter.after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(applications.stateSince), asc(applications.id))
    .limit(limit);
}

export async function countsByState(
  db: Db,
  challengeIds?: readonly string[],
): Promise<{ challengeId: string; state: ApplicationState; n: number }[]> {
  if (challengeIds?.length === 0) return [];
  const found = await db
    .select({ challengeId: applications.challengeId, state: applications.state, n: sql<number>`count(*)::int` })
    .from(applications)
    .where(challengeIds ? inArray(applications.challengeId, [...challengeIds]) : undefined)
    .groupBy(applications.challengeId, applications.state);
  return found;
}

export async function overdueOffers(db: Db, now: Date, limit: number): Promise<string[]> {
  const found = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.state, "offered"), lte(applications.offerAnswerBy, now)))
    .orderBy(asc(applications.offerAnswerBy), asc(applications.id))
    .limit(limit);
  return found.map((row) => row.id);
}

/** Supplements whose time has run out, for the programme's attention. */
export async function overdueSupplements(db: Db, now: Date): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(applications)
    .where(and(eq(applications.state, "needs_supplement"), lt(applications.supplementDueAt, now)));
  return row?.n ?? 0;
}
