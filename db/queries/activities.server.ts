import { and, arrayOverlaps, asc, desc, eq, gt, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { activities, organisations } from "../schema";
import { rows } from "../transaction.server";
import { type ActivityKind, activityKinds, type CompetencyItem, type LearningTheme, learningThemes } from "../vocabulary/kinds";
import type { ActivityState } from "../vocabulary/states";

const columns = {
  id: activities.id,
  code: activities.code,
  kind: activities.kind,
  instituteId: activities.instituteId,
  instituteName: organisations.name,
  instituteNameEn: organisations.nameEn,
  isDemo: organisations.isDemo,
  title: activities.title,
  summary: activities.summary,
  theme: activities.theme,
  items: activities.items,
  startsOn: activities.startsOn,
  endsOn: activities.endsOn,
  hours: activities.hours,
  completionHours: activities.completionHours,
  places: activities.places,
  city: activities.city,
  url: activities.url,
  state: activities.state,
  version: activities.version,
};
const from = (db: Db) => db.select(columns).from(activities).innerJoin(organisations, eq(organisations.id, activities.instituteId));
export type ActivityRow = Awaited<ReturnType<typeof from>>[number];

/** Who looks: drafts are seen by their own institute and the office only. */
export interface Viewer {
  all: boolean;
  instituteIds: readonly string[];
}
const visibleTo = (viewer: Viewer): SQL | undefined => {
  if (viewer.all) return undefined;
  const shown = sql`${activities.state} <> 'draft'`;
  return viewer.instituteIds.length === 0 ? shown : or(shown, inArray(activities.instituteId, [...viewer.instituteIds]));
};

export async function findActivity(db: Db, viewer: Viewer, id: string): Promise<ActivityRow | null> {
  const [row] = await from(db).where(and(eq(activities.id, id), visibleTo(viewer)));
  return row ?? null;
}

/** The same row, held for the rest of the transaction. */
export async function lockActivity(db: Db, viewer: Viewer, id: string): Promise<ActivityRow | null> {
  await db.select({ id: activities.id }).from(activities).where(eq(activities.id, id)).for("no key update");
  return findActivity(db, viewer, id);
}

export async function instituteOf(db: Db, id: string): Promise<{ id: string } | null> {
  const [row] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, id), eq(organisations.kind, "institute")));
  return row ?? null;
}

/** All institutes, for officers who write a class down in one's name. */
export async function allInstitutes(db: Db, ids?: readonly string[]): Promise<{ id: string; name: string; nameEn: string | null }[]> {
  if (ids?.length === 0) return [];
  return db
    .select({ id: organisations.id, name: organisations.name, nameEn: organisations.nameEn })
    .from(organisations)
    .where(and(eq(organisations.kind, "institute"), ids ? inArray(organisations.id, [...ids]) : undefined))
    .orderBy(asc(organisations.createdAt), asc(organisations.id))
    .limit(500);
}

export async function insertActivity(db: Db, row: typeof activities.$inferInsert): Promise<void> {
  await db.insert(activities).values(row);
}

/** Writes only when nobody has written since `version` (when given); says whether it did. */
export async function changeActivity(
  db: Db,
  id: string,
  now: Date,
  set: Partial<typeof activities.$inferInsert>,
  version?: number,
): Promise<boolean> {
  const written = await db
    .update(activities)
    .set({ ...set, updatedAt: now, version: sql`${activities.version} + 1` })
    .where(and(eq(activities.id, id), version === undefined ? undefined : eq(activities.version, version)))
    .returning({ id: activities.id });
  return written.length > 0;
}

export interface ListFilter {
  today: string;
  kinds?: readonly ActivityKind[] | undefined;
  themes?: readonly LearningTheme[] | undefined;
  items?: readonly CompetencyItem[] | undefined;
  /** Those already over, newest first, instead of those to come, next first. */
  past?: boolean | undefined;
  after?: { day: string; id: string } | undefined;
}

const present = (filter: Pick<ListFilter, "today" | "past">): SQL | undefined =>
  filter.past
    ? and(inArray(activities.state, ["listed", "running", "ended"]), or(lt(activities.endsOn, filter.today), eq(activities.state, "ended")))
    : and(inArray(activities.state, ["listed", "running"]), gte(activities.endsOn, filter.today));
const narrowed = ({ kinds = [], themes = [], items = [] }: ListFilter): SQL | undefined =>
  and(
    kinds.length > 0 ? inArray(activities.kind, [...kinds]) : undefined,
    themes.length > 0 ? inArray(activities.theme, [...themes]) : undefined,
    items.length > 0 ? arrayOverlaps(activities.items, [...items]) : undefined,
  );

/** A page of the public list, by first day and id; ask for one row more than shown. */
export async function listActivities(db: Db, filter: ListFilter, limit: number): Promise<ActivityRow[]> {
  const { after, past } = filter;
  const beyond = after
    ? or(
        past ? lt(activities.startsOn, after.day) : gt(activities.startsOn, after.day),
        and(eq(activities.startsOn, after.day), past ? lt(activities.id, after.id) : gt(activities.id, after.id)),
      )
    : undefined;
  const order = past ? [desc(activities.startsOn), desc(activities.id)] : [asc(activities.startsOn), asc(activities.id)];
  return from(db)
    .where(and(present(filter), narrowed(filter), beyond))
    .orderBy(...order)
    .limit(limit);
}

export interface ListCounts {
  total: number;
  kinds: Partial<Record<ActivityKind, number>>;
  themes: Partial<Record<LearningTheme, number>>;
}

/** How many there are, and how many of each kind and theme if that choice were changed. */
export async function countActivities(db: Db, filter: ListFilter): Promise<ListCounts> {
  const n = sql<number>`count(*)::int`.mapWith(Number);
  const [all] = await db
    .select({ n })
    .from(activities)
    .where(and(present(filter), narrowed(filter)));
  const kinds = await db
    .select({ word: activities.kind, n })
    .from(activities)
    .where(and(present(filter), narrowed({ ...filter, kinds: [] })))
    .groupBy(activities.kind);
  const themes = await db
    .select({ word: activities.theme, n })
    .from(activities)
    .where(and(present(filter), narrowed({ ...filter, themes: [] })))
    .groupBy(activities.theme);
  return {
    total: all?.n ?? 0,
    kinds: Object.fromEntries(kinds.filter((one) => activityKinds.includes(one.word)).map((one) => [one.word, one.n])),
    themes: Object.fromEntries(themes.flatMap((one) => (one.word !== null && learningThemes.includes(one.word) ? [[one.word, one.n]] : []))),
  };
}

/** Listed and not over, teaching any of the items: most of them first, then the nearest start. */
export async function activitiesTeaching(db: Db, items: readonly CompetencyItem[], today: string, limit: number): Promise<ActivityRow[]> {
  if (items.length === 0) return [];
  const wanted = sql`array[${sql.join(
    items.map((item) => sql`${item}`),
    sql`, `,
  )}]::text[]`;
  return from(db)
    .where(and(present({ today }), arrayOverlaps(activities.items, [...items])))
    .orderBy(sql`(select count(*) from unnest(${activities.items}) as i where i = any(${wanted})) desc`, asc(activities.startsOn), asc(activities.id))
    .limit(limit);
}

const standing = z.object({ id: z.string(), enrolled: z.number(), completed: z.number(), without: z.number() });

/** Person-times of each class: on the list, completed, and without a single hour recorded. */
export async function countsOf(db: Db, ids: readonly string[]): Promise<Map<string, { enrolled: number; completed: number; without: number }>> {
  if (ids.length === 0) return new Map();
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await rows(
    db,
    sql`select activity_id as id, count(*) filter (where state <> 'withdrawn')::int as enrolled, count(*) filter (where state = 'completed')::int as completed,
          count(*) filter (where state = 'enrolled' and attended_hours = 0)::int as without
        from enrolments where activity_id in (${list}) group by activity_id`,
    standing,
  );
  return new Map(found.map(({ id, ...counts }) => [id, counts]));
}

/** What an institute's people look after, by its own days. */
export async function activitiesOfInstitutes(
  db: Db,
  instituteIds: readonly string[] | null,
  states: readonly ActivityState[],
  limit = 100,
  after?: { day: string; id: string },
): Promise<ActivityRow[]> {
  if (instituteIds?.length === 0) return [];
  return from(db)
    .where(
      and(
        instituteIds ? inArray(activities.instituteId, [...instituteIds]) : undefined,
        inArray(activities.state, [...states]),
        after ? sql`(${activities.endsOn}, ${activities.id}) < (${after.day}::date, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(activities.endsOn), desc(activities.id))
    .limit(limit);
}

const totals = z.object({ classes: z.number(), enrolled: z.number(), completed: z.number(), people: z.number() });
export type InstituteTotals = z.infer<typeof totals>;

export async function totalsOf(db: Db, instituteIds: readonly string[] | null): Promise<InstituteTotals> {
  if (instituteIds?.length === 0) return { classes: 0, enrolled: 0, completed: 0, people: 0 };
  const where = instituteIds
    ? sql`a.institute_id in (${sql.join(
        instituteIds.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`
    : sql`true`;
  const [row] = await rows(
    db,
    sql`select count(distinct a.id)::int as classes, count(e.id) filter (where e.state <> 'withdrawn')::int as enrolled, count(e.id) filter (where e.state = 'completed')::int as completed,
          count(distinct e.person_id) filter (where e.state = 'completed')::int as people
        from activities a left join enrolments e on e.activity_id = a.id where ${where} and a.state in ('listed', 'running', 'ended')`,
    totals,
  );
  return row ?? { classes: 0, enrolled: 0, completed: 0, people: 0 };
}
