import { and, arrayOverlaps, desc, eq, gt, inArray, isNull, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { challenges, engagements, listings, organisations, teams } from "../schema";
import type { CompetencyItem, ListingKind } from "../vocabulary/kinds";
import type { ListingState } from "../vocabulary/states";

export type ListingRow = typeof listings.$inferSelect;
export type NewListing = typeof listings.$inferInsert;

export async function insertListing(db: Db, row: NewListing): Promise<void> {
  await db.insert(listings).values(row);
}

/** The row as it is now, kept from others until the transaction ends. */
export async function lockListing(db: Db, id: string): Promise<ListingRow | null> {
  const [row] = await db.select().from(listings).where(eq(listings.id, id)).for("no key update");
  return row ?? null;
}

export async function setListingState(
  db: Db,
  id: string,
  state: ListingState,
  change: { listedAt?: Date; expiresAt?: null; updatedAt: Date },
): Promise<void> {
  await db
    .update(listings)
    .set({ state, ...change, version: sql`${listings.version} + 1` })
    .where(eq(listings.id, id));
}

/** Whose work a listing came out of; all null for a listing without an engagement. */
export interface EngagementBehind {
  challengeId: string;
  ownerId: string;
  teamId: string;
}

export async function engagementBehind(db: Db, engagementId: string): Promise<EngagementBehind | null> {
  const [row] = await db
    .select({ challengeId: engagements.challengeId, ownerId: challenges.organisationId, teamId: engagements.teamId })
    .from(engagements)
    .innerJoin(challenges, eq(challenges.id, engagements.challengeId))
    .where(eq(engagements.id, engagementId));
  return row ?? null;
}

const columns = {
  listing: listings,
  provider: { id: organisations.id, name: organisations.name, nameEn: organisations.nameEn, isDemo: organisations.isDemo },
  challenge: {
    id: challenges.id,
    title: challenges.title,
    code: challenges.code,
    industry: challenges.industry,
    grade: challenges.grade,
    state: challenges.state,
    published: challenges.firstPublishedAt,
    brief: challenges.brief,
  },
  team: { id: teams.id, name: teams.name, nameEn: teams.nameEn, isPublic: teams.isPublic },
};

const withRecords = (db: Db) =>
  db
    .select(columns)
    .from(listings)
    .leftJoin(organisations, eq(organisations.id, listings.providerId))
    .leftJoin(engagements, eq(engagements.id, listings.engagementId))
    .leftJoin(challenges, eq(challenges.id, engagements.challengeId))
    .leftJoin(teams, eq(teams.id, engagements.teamId));
export type CaseRow = Awaited<ReturnType<typeof withRecords>>[number];

export async function caseRow(db: Db, id: string): Promise<CaseRow | null> {
  const [row] = await withRecords(db).where(and(eq(listings.id, id), eq(listings.kind, "adoption_case")));
  return row ?? null;
}

const isPublic = (kind: ListingKind, now: Date): SQL[] => [
  eq(listings.kind, kind),
  eq(listings.state, "listed"),
  or(isNull(listings.expiresAt), gt(listings.expiresAt, now)) ?? sql`true`,
];

/** Cases anybody may read, newest first; one more than `size` when there are more. */
export async function publicCaseRows(db: Db, now: Date, size: number, after?: { time: Date; id: string }): Promise<CaseRow[]> {
  const beyond = after ? [sql`(${listings.listedAt}, ${listings.id}) < (${after.time.toISOString()}::timestamptz, ${after.id}::uuid)`] : [];
  return withRecords(db)
    .where(and(...isPublic("adoption_case", now), ...beyond))
    .orderBy(desc(listings.listedAt), desc(listings.id))
    .limit(size + 1);
}

/** Cases still unpublished; only those of the given providers unless all are wanted. */
export async function waitingCaseRows(db: Db, providers: readonly string[] | "all"): Promise<CaseRow[]> {
  if (providers !== "all" && providers.length === 0) return [];
  const mine = providers === "all" ? [] : [inArray(listings.providerId, [...providers])];
  return withRecords(db)
    .where(and(eq(listings.kind, "adoption_case"), eq(listings.state, "draft"), ...mine))
    .orderBy(listings.createdAt)
    .limit(50);
}

const materialColumns = {
  id: listings.id,
  title: listings.title,
  summary: listings.summary,
  url: listings.url,
  licence: listings.licence,
  items: listings.items,
  state: listings.state,
  expiresAt: listings.expiresAt,
  listedAt: listings.listedAt,
  createdAt: listings.createdAt,
  providerId: listings.providerId,
  provider: { id: organisations.id, name: organisations.name, nameEn: organisations.nameEn, isDemo: organisations.isDemo },
};
const materials = (db: Db) => db.select(materialColumns).from(listings).leftJoin(organisations, eq(organisations.id, listings.providerId));
export type MaterialRow = Awaited<ReturnType<typeof materials>>[number];
const teaching = (items: readonly CompetencyItem[]): SQL[] => (items.length === 0 ? [] : [arrayOverlaps(listings.items, [...items])]);

/** Materials anybody may use, newest first, of these items only where some are given; one more than `size` when there are more. */
export async function publicMaterialRows(
  db: Db,
  ask: { now: Date; size: number; items?: readonly CompetencyItem[]; after?: { time: Date; id: string } | undefined },
): Promise<MaterialRow[]> {
  const { now, size, items = [], after } = ask;
  const beyond = after ? [sql`(${listings.listedAt}, ${listings.id}) < (${after.time.toISOString()}::timestamptz, ${after.id}::uuid)`] : [];
  return materials(db)
    .where(and(...isPublic("material", now), ...teaching(items), ...beyond))
    .orderBy(desc(listings.listedAt), desc(listings.id))
    .limit(size + 1);
}

/**
 * Materials that are not up, drafts first and the oldest of them foremost, as the desk names them; then what was taken
 * down, the newest first. Only those of the given providers unless all are wanted.
 */
export async function hiddenMaterialRows(db: Db, providers: readonly string[] | "all"): Promise<MaterialRow[]> {
  if (providers !== "all" && providers.length === 0) return [];
  const mine = providers === "all" ? [] : [inArray(listings.providerId, [...providers])];
  const isDraft = eq(listings.state, "draft");
  return materials(db)
    .where(and(eq(listings.kind, "material"), inArray(listings.state, ["draft", "withdrawn"]), ...mine))
    .orderBy(sql`${isDraft} desc`, sql`case when ${isDraft} then ${listings.createdAt} end`, desc(listings.updatedAt), listings.id)
    .limit(50);
}

/** Cases and materials somebody wrote and nobody has put up, the oldest first; one more than `size` when there are more. */
export async function draftListings(db: Db, size: number) {
  const shownKinds: ListingKind[] = ["adoption_case", "material"];
  return db
    .select({ id: listings.id, kind: listings.kind, title: listings.title, createdAt: listings.createdAt, provider: organisations.name })
    .from(listings)
    .leftJoin(organisations, eq(organisations.id, listings.providerId))
    .where(and(eq(listings.state, "draft"), inArray(listings.kind, shownKinds)))
    .orderBy(listings.createdAt, listings.id)
    .limit(size + 1);
}

export interface FinishedEngagement {
  id: string;
  title: (typeof challenges.$inferSelect)["title"];
  ownerId: string;
  ownerName: string;
  teamName: string;
}

/** Engagements with a result and no case yet; of these owners unless all are wanted. */
export async function finishedWithoutCase(db: Db, owners: readonly string[] | "all"): Promise<FinishedEngagement[]> {
  if (owners !== "all" && owners.length === 0) return [];
  const told = db
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.engagementId, engagements.id), eq(listings.kind, "adoption_case"), inArray(listings.state, ["draft", "listed"])));
  return db
    .select({ id: engagements.id, title: challenges.title, ownerId: challenges.organisationId, ownerName: organisations.name, teamName: teams.name })
    .from(engagements)
    .innerJoin(challenges, eq(challenges.id, engagements.challengeId))
    .innerJoin(organisations, eq(organisations.id, challenges.organisationId))
    .innerJoin(teams, eq(teams.id, engagements.teamId))
    .where(
      and(
        inArray(engagements.state, ["assessed", "closed"]),
        notExists(told),
        ...(owners === "all" ? [] : [inArray(challenges.organisationId, [...owners])]),
      ),
    )
    .orderBy(desc(engagements.stateSince), desc(engagements.id))
    .limit(100);
}
