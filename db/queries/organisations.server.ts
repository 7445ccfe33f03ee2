import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { activities, applications, challenges, organisationMembers, organisations } from "../schema";
import type { Industry, OrganisationKind } from "../vocabulary/kinds";
import type { OrganisationRole } from "../vocabulary/roles";
import { publicChallengeStates } from "../vocabulary/states";

export type OrganisationRow = typeof organisations.$inferSelect;
export type NewOrganisation = typeof organisations.$inferInsert;

export async function findOrganisation(db: Db, id: string): Promise<OrganisationRow | null> {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  return row ?? null;
}

export async function insertOrganisation(db: Db, row: NewOrganisation): Promise<void> {
  await db.insert(organisations).values(row);
}

/** Writes only when nobody has written since `version`; says whether it did. */
export async function updateOrganisation(db: Db, id: string, version: number, change: Partial<NewOrganisation>): Promise<boolean> {
  const changed = await db
    .update(organisations)
    .set({ ...change, version: sql`${organisations.version} + 1` })
    .where(and(eq(organisations.id, id), eq(organisations.version, version)))
    .returning({ id: organisations.id });
  return changed.length > 0;
}

/** Sets or clears the check by staff; false when it already stood that way. */
export async function setVerification(db: Db, id: string, by: { personId: string | null; at: Date } | null): Promise<boolean> {
  const stands = by ? sql`${organisations.verifiedAt} is null` : isNotNull(organisations.verifiedAt);
  const changed = await db
    .update(organisations)
    .set({ verifiedAt: by?.at ?? null, verifiedBy: by?.personId ?? null, version: sql`${organisations.version} + 1` })
    .where(and(eq(organisations.id, id), stands))
    .returning({ id: organisations.id });
  return changed.length > 0;
}

/** Columns are named in full: in a select list drizzle drops the table's name, and `id` would mean the inner one. */
const published = sql<number>`(select count(*)::int from challenges posed where posed.organisation_id = organisations.id and posed.state in ${[...publicChallengeStates]})`;

/** An organisation is shown to everybody once the programme has checked it or published something of it. */
const shownToAll: SQL = sql`(${organisations.verifiedAt} is not null
  or exists (select 1 from ${challenges} where ${challenges.organisationId} = ${organisations.id} and ${inArray(challenges.state, [...publicChallengeStates])})
  or exists (select 1 from ${activities} where ${activities.instituteId} = ${organisations.id} and ${ne(activities.state, "draft")}))`;

export async function isShownToAll(db: Db, id: string): Promise<boolean> {
  const [row] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, id), shownToAll));
  return row !== undefined;
}

/** The SQL twin of `foldName` in the room's rules: width, case, blanks and 臺/台 do not matter. */
const folded = (column: unknown): SQL => sql`translate(lower(normalize(${column}, NFKC)), '臺 ', '台')`;

export interface OrganisationFilter {
  kinds: readonly OrganisationKind[];
  industries: readonly Industry[];
  /** Already folded; empty means all. */
  name: string;
  /** All of them for staff, else only those shown to everybody. */
  all: boolean;
  /** Only those nobody has checked yet. */
  unchecked?: boolean;
  after?: { time: Date; id: string } | undefined;
}

function matching({ kinds, industries, name, all, unchecked = false }: OrganisationFilter): SQL[] {
  const where: SQL[] = [];
  if (!all) where.push(shownToAll);
  if (unchecked) where.push(isNull(organisations.verifiedAt));
  if (kinds.length > 0) where.push(inArray(organisations.kind, [...kinds]));
  if (industries.length > 0) where.push(inArray(organisations.industry, [...industries]));
  if (name !== "") {
    const pattern = `%${name.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
    const byUbn = /^\d{8}$/.test(name) ? eq(organisations.ubn, name) : undefined;
    const found = or(
      sql`${folded(organisations.name)} like ${pattern}`,
      sql`${folded(sql`coalesce(${organisations.nameEn}, '')`)} like ${pattern}`,
      byUbn,
    );
    if (found) where.push(found);
  }
  return where;
}

/**
 * Whoever published last leads; whoever has nothing public follows, the newest first: their times lie a thousand years back,
 * so that one keyset of time and id orders both.
 */
const listedAt = sql<string>`coalesce(
  (select max(posed.first_published_at) from challenges posed where posed.organisation_id = organisations.id and posed.state in ${[...publicChallengeStates]}),
  organisations.created_at - interval '1000 years')`;
const listedAtMs = sql`(extract(epoch from ${listedAt}) * 1000)::bigint`;

export type ListedOrganisation = OrganisationRow & { published: number; listedAt: Date };

/** Hands back one more than `size` when there is more. */
export async function listOrganisations(db: Db, filter: OrganisationFilter, size: number): Promise<ListedOrganisation[]> {
  const where = matching(filter);
  if (filter.after) where.push(sql`(${listedAtMs}, ${organisations.id}) < (${filter.after.time.getTime()}::bigint, ${filter.after.id}::uuid)`);
  const found = await db
    .select({ organisation: organisations, published, listedMs: sql<string>`${listedAtMs}::text` })
    .from(organisations)
    .where(and(...where))
    .orderBy(desc(listedAtMs), desc(organisations.id))
    .limit(size + 1);
  return found.map((row) => ({ ...row.organisation, published: row.published, listedAt: new Date(Number(row.listedMs)) }));
}

export interface OrganisationCounts {
  total: number;
  kinds: Partial<Record<OrganisationKind, number>>;
  industries: Partial<Record<Industry, number>>;
}

/** How many fit, and how many each choice would leave; a group's own choice does not narrow its own counts. */
export async function countOrganisations(db: Db, filter: OrganisationFilter): Promise<OrganisationCounts> {
  const [total] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(organisations)
    .where(and(...matching(filter)));
  const kinds = await db
    .select({ word: organisations.kind, n: sql<number>`count(*)::int` })
    .from(organisations)
    .where(and(...matching({ ...filter, kinds: [] })))
    .groupBy(organisations.kind);
  const industries = await db
    .select({ word: organisations.industry, n: sql<number>`count(*)::int` })
    .from(organisations)
    .where(and(...matching({ ...filter, industries: [] })))
    .groupBy(organisations.industry);
  return {
    total: total?.n ?? 0,
    kinds: Object.fromEntries(kinds.map((row) => [row.word, row.n])),
    industries: Object.fromEntries(industries.flatMap((row) => (row.word ? [[row.word, row.n]] : []))),
  };
}

/** Organisations nobody has checked yet, the longest waiting first. */
export async function uncheckedOrganisations(db: Db, limit: number): Promise<OrganisationRow[]> {
  return db
    .select()
    .from(organisations)
    .where(isNull(organisations.verifiedAt))
    .orderBy(asc(organisations.createdAt), asc(organisations.id))
    .limit(limit);
}

/** Organisations a person works for, with his standing in each. */
export async function organisationsOf(db: Db, personId: string): Promise<(OrganisationRow & { role: OrganisationRole })[]> {
  const found = await db
    .select({ organisation: organisations, role: organisationMembers.role })
    .from(organisationMembers)
    .innerJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .where(and(eq(organisationMembers.personId, personId), eq(organisationMembers.state, "active")))
    .orderBy(asc(organisationMembers.createdAt), asc(organisations.id));
  return found.map((row) => ({ ...row.organisation, role: row.role }));
}

export interface PublishedChallenge {
  id: string;
  title: (typeof challenges.$inferSelect)["title"];
  state: (typeof challenges.$inferSelect)["state"];
  grade: (typeof challenges.$inferSelect)["grade"];
  code: string | null;
  applicationsCloseAt: Date | null;
  firstPublishedAt: Date | null;
}

export async function publishedChallengesOf(db: Db, organisationId: string, limit: number): Promise<PublishedChallenge[]> {
  return db
    .select({
      id: challenges.id,
      title: challenges.title,
      state: challenges.state,
      grade: challenges.grade,
      code: challenges.code,
      applicationsCloseAt: challenges.applicationsCloseAt,
      firstPublishedAt: challenges.firstPublishedAt,
    })
    .from(challenges)
    .where(and(eq(challenges.organisationId, organisationId), inArray(challenges.state, [...publicChallengeStates])))
    .orderBy(desc(challenges.firstPublishedAt), desc(challenges.id))
    .limit(limit);
}

export interface ReceivedApplication {
  state: (typeof applications.$inferSelect)["state"];
  submittedAt: Date;
  closedAt: Date | null;
  ownerChoiceAt: Date | null;
  stateSince: Date;
}

/** Everything that was handed in for this organisation's challenges: what its record of answering is read from. */
export async function applicationsReceived(db: Db, organisationId: string): Promise<ReceivedApplication[]> {
  const found = await db
    .select({
      state: applications.state,
      submittedAt: applications.submittedAt,
      closedAt: challenges.applicationsCloseAt,
      ownerChoiceAt: applications.ownerChoiceAt,
      stateSince: applications.stateSince,
    })
    .from(applications)
    .innerJoin(challenges, eq(challenges.id, applications.challengeId))
    .where(and(eq(challenges.organisationId, organisationId), isNotNull(applications.submittedAt), ne(applications.state, "withdrawn")));
  return found.flatMap(({ submittedAt, ...row }) => (submittedAt ? [{ ...row, submittedAt }] : []));
}

export async function countUnchecked(db: Db): Promise<number> {
  const [row] = await db.select({ n: sql<number>`count(*)::int` }).from(organisations).where(isNull(organisations.verifiedAt));
  return row?.n ?? 0;
}
