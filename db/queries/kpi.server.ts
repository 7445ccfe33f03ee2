import { asc, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { keyResults, keyResultTargets, objectives } from "../schema";
import { rows } from "../transaction.server";
import { countedKinds, type Measure, measures } from "../vocabulary/measures";
import { type Counting, countedRows, visibleTo } from "./kpi-counted.server";

const monthRow = z.object({ month: z.string(), quantity: z.number() });

export type { Counting, Viewer } from "./kpi-counted.server";
export type ObjectiveRow = typeof objectives.$inferSelect;
export type KeyResultRow = typeof keyResults.$inferSelect & { objectiveCode: string };
export type TargetRow = typeof keyResultTargets.$inferSelect;

const bi = z.object({ zh: z.string().optional(), en: z.string().optional(), lang: z.enum(["zh", "en"]) });

const sumShape = z.object({
  measure: z.enum(measures),
  year: z.number().int(),
  total: z.number(),
  visible: z.number(),
  rows: z.number().int(),
  hidden: z.number().int(),
});
export type MeasureSum = z.infer<typeof sumShape>;

/** Per measure and year: the whole figure, the part whose rows the viewer may see, and how many rows he may not. */
export async function measureSums(db: Db, wanted: readonly Measure[], counting: Counting): Promise<MeasureSum[]> {
  const parts = wanted.includes("talent_total") ? [...new Set([...wanted.filter((one) => one !== "talent_total"), ...talentParts])] : wanted;
  const sums = await sumsOf(db, parts, { ...counting, bare: true });
  return [...sums.filter((one) => wanted.includes(one.measure)), ...(wanted.includes("talent_total") ? totals(sums) : [])];
}

const talentParts: readonly Measure[] = ["industry_talent", "grassroots", "seed_teachers"];
/** The total of training is the sum of its three parts, year by year; adding them spares a second count. */
function totals(sums: readonly MeasureSum[]): MeasureSum[] {
  const years = new Map<number, MeasureSum>();
  for (const { measure, year, total, visible, rows: count, hidden } of sums) {
    if (!talentParts.includes(measure)) continue;
    const so = years.get(year) ?? { measure: "talent_total", year, total: 0, visible: 0, rows: 0, hidden: 0 };
    years.set(year, { ...so, total: so.total + total, visible: so.visible + visible, rows: so.rows + count, hidden: so.hidden + hidden });
  }
  return [...years.values()];
}

const sumsOf = (db: Db, wanted: readonly Measure[], counting: Counting): Promise<MeasureSum[]> =>
  rows(
    db,
    sql`select measure, year, sum(quantity)::float8 as total, coalesce(sum(quantity) filter (where ${visibleTo(counting)}), 0)::float8 as visible,
      count(*)::int as rows, (count(*) filter (where not ${visibleTo(counting)}))::int as hidden
    from ${countedRows(wanted, counting)} counted group by measure, year`,
    sumShape,
  );

const rowShape = z.object({
  kind: z.enum(countedKinds),
  id: z.string(),
  day: z.string(),
  quantity: z.number(),
  title: bi,
  detail: z.string().nullable(),
  ordinal: z.number().int().nullable(),
  challenge_id: z.string().nullable(),
  activity_id: z.string().nullable(),
  organisation_id: z.string().nullable(),
  shown: z.boolean(),
  own: z.boolean(),
});
export type CountedRow = z.infer<typeof rowShape>;

const columns = sql`kind, id, to_char(day, 'YYYY-MM-DD') as day, quantity::float8 as quantity, title, detail, ordinal, challenge_id, activity_id, organisation_id, shown, own`;

/** The rows behind one figure that the viewer may see, newest first; with `limit`, one page after the given row. */
export const measureRows = (
  db: Db,
  measure: Measure,
  counting: Counting & { year: number },
  page?: { after?: { day: string; id: string } | undefined; limit: number },
): Promise<CountedRow[]> =>
  rows(
    db,
    sql`select ${columns} from ${countedRows([measure], counting)} counted
    where ${visibleTo(counting)} ${page?.after ? sql`and (day, id) < (${page.after.day}::date, ${page.after.id}::uuid)` : sql``}
    order by counted.day desc, counted.id desc ${page ? sql`limit ${page.limit}` : sql``}`,
    rowShape,
  );

/** The whole figure by month, for a quick look at when things happened. */
export const measureMonths = (db: Db, measure: Measure, counting: Counting & { year: number }): Promise<{ month: string; quantity: number }[]> =>
  rows(
    db,
    sql`select to_char(day, 'YYYY-MM') as month, sum(quantity)::float8 as quantity from ${countedRows([measure], { ...counting, bare: true })} counted group by 1 order by 1`,
    monthRow,
  );

export const findObjectives = (db: Db): Promise<ObjectiveRow[]> => db.select().from(objectives).orderBy(asc(objectives.sort));
export const findTargets = (db: Db): Promise<TargetRow[]> => db.select().from(keyResultTargets).orderBy(asc(keyResultTargets.year));

export async function findKeyResults(db: Db): Promise<KeyResultRow[]> {
  const found = await db
    .select({ keyResult: keyResults, code: objectives.code })
    .from(keyResults)
    .innerJoin(objectives, eq(objectives.id, keyResults.objectiveId))
    .orderBy(asc(keyResults.sort));
  return found.map(({ keyResult, code }) => ({ ...keyResult, objectiveCode: code }));
}

export async function findKeyResult(db: Db, code: string): Promise<KeyResultRow | null> {
  const [found] = await db
    .select({ keyResult: keyResults, code: objectives.code })
    .from(keyResults)
    .innerJoin(objectives, eq(objectives.id, keyResults.objectiveId))
    .where(eq(keyResults.code, code))
    .orderBy(desc(keyResults.sort))
    .limit(1);
  return found ? { ...found.keyResult, objectiveCode: found.code } : null;
}
