import { type CountedRow, findKeyResult, findTargets, type KeyResultRow, measureMonths, measureRows, measureSums } from "@db/queries/kpi.server";
import { type SnapshotCard, snapshotsOf } from "@db/queries/kpi-snapshots.server";
import { type CountedKind, claimMeasures, type Measure } from "@db/vocabulary/measures";
import { currentProgramme, currentYear, type ProgrammeYear, programmeYears, yearOf } from "~/features/programmes/index.server";
import { say } from "~/i18n/lookup.server";
import { nameOf } from "~/i18n/vocabulary";
import { type Picked, pick } from "~/lib/bilingual";
import { type Ctx, hasRole } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";
import { addDays, formatMonth, startOfTaipeiDay, taipeiDay } from "~/lib/time";
import { measureDefinitions } from "./measures";
import { elapsedShare, expectedToDate, figureOf, rounded, type Standing, standingOf } from "./rules";
import { readingIn } from "./units";
import { countingFor, seesEverything } from "./viewing.server";

export interface FigureRow {
  kind: CountedKind;
  id: string;
  day: string;
  quantity: number;
  title: Picked;
  /** Organisation, institute or team, as far as the viewer may know it. */
  detail: string | null;
  ordinal: number | null;
  to: string | null;
  isPublic: boolean;
}
export interface KeyResultPage {
  code: string;
  yearlyCode: string;
  objectiveCode: string;
  name: Picked;
  unit: Picked | null;
  definition: string;
  note: Picked | null;
  year: ProgrammeYear;
  years: ProgrammeYear[];
  target: number | null;
  wording: Picked | null;
  inWords: boolean;
  /** The whole figure: the rows the viewer may see and, in one line, those he may not. */
  actual: number;
  rowCount: number;
  hidden: number;
  hiddenQuantity: number;
  expected: number | null;
  elapsed: number;
  standing: Standing;
  asOf: Date;
  isDemo: boolean;
  months: { label: string; value: number }[];
  rows: FigureRow[];
  next: string | null;
  snapshots: SnapshotCard[];
}

export const pageSize = 20;

/** Where a row opens, for somebody who may see the record itself or only what is public of it. */
function addressOf(row: CountedRow, measure: Measure, all: boolean, office: boolean): string | null {
  const full = all || row.own;
  // Proposals are private: the agency opens the challenge that was applied to.
  if (row.kind === "application" && (office || row.own)) return `/applications/${row.id}`;
  if (row.kind === "engagement" && full) return `/engagements/${row.id}`;
  if (row.kind === "claim" && all) return `/staff/claims?state=verified${isClaim(measure) ? `&kind=${claimMeasures[measure]}` : ""}#${row.id}`;
  if (row.challenge_id) return `/challenges/${row.challenge_id}`;
  if (row.activity_id) return `/classes/${row.activity_id}`;
  return row.organisation_id ? `/organisations/${row.organisation_id}` : null;
}

export const rowFor = (ctx: Ctx, row: CountedRow, { measure, unit }: Pick<KeyResultRow, "measure" | "unit">): FigureRow => ({
  kind: row.kind,
  id: row.id,
  day: row.day,
  quantity: readingIn(unit, ctx.locale).told(row.quantity),
  title: pick(row.title, ctx.locale),
  detail: row.detail,
  ordinal: row.ordinal,
  to: addressOf(row, measure, seesEverything(ctx.actor), hasRole(ctx.actor, "staff", "admin")),
  isPublic: row.shown,
});

export async function foundResult(ctx: Ctx, code: string): Promise<KeyResultRow> {
  const result = await findKeyResult(ctx.db, code);
  if (!result) throw notFound();
  return result;
}

/** One figure with a page of the rows behind it, newest first. */
export async function keyResultRows(
  ctx: Ctx,
  { code, year: wanted, after }: { code: string; year?: number | undefined; after?: Cursor | undefined },
): Promise<KeyResultPage> {
  const result = await foundResult(ctx, code);
  const { isDemo, settings } = await currentProgramme(ctx.db);
  const year = wanted === undefined ? await currentYear(ctx.db, ctx.now) : await yearOf(ctx.db, wanted);
  const counting = { ...(await countingFor(ctx)), year: year.year };
  const [sum] = await measureSums(ctx.db, [result.measure], counting);
  const listed = await measureRows(ctx.db, result.measure, counting, {
    limit: pageSize + 1,
    after: after ? { day: taipeiDay(after.time), id: after.id } : undefined,
  });
  const { rows, next } = cut(listed, pageSize, (row) => ({ time: startOfTaipeiDay(row.day), id: row.id }));
  const target = (await findTargets(ctx.db)).find((one) => one.keyResultId === result.id && one.year === year.year);
  const today = taipeiDay(ctx.now);
  const inWords = Boolean(target?.wording);
  const { told } = readingIn(result.unit, ctx.locale);
  return {
    ...headOf(ctx, result),
    definition: definitionOf(ctx, result.measure, settings.coachedAfter),
    year,
    years: await programmeYears(ctx.db),
    target: told(target?.value ?? null),
    wording: target?.wording ? pick(target.wording, ctx.locale) : null,
    inWords,
    actual: told(rounded(sum?.total ?? 0)),
    rowCount: (sum?.rows ?? 0) - (sum?.hidden ?? 0),
    hidden: sum?.hidden ?? 0,
    hiddenQuantity: told(rounded((sum?.total ?? 0) - (sum?.visible ?? 0))),
    expected: told(expectedToDate(target?.value ?? null, year, today)),
    elapsed: elapsedShare(year, today),
    standing: standingOf({ actual: rounded(sum?.total ?? 0), target: target?.value ?? null, inWords, span: year, today }),
    asOf: ctx.now,
    isDemo,
    months: monthsOf(ctx, year, await measureMonths(ctx.db, result.measure, counting)).map(({ label, value }) => ({ label, value: told(value) })),
    rows: rows.map((row) => rowFor(ctx, row, result)),
    next: next ?? null,
    snapshots: seesEverything(ctx.actor) ? await snapshotsOf(ctx.db, result.id, year.year) : [],
  };
}

const headOf = (ctx: Ctx, result: KeyResultRow) => ({
  code: result.code,
  yearlyCode: result.yearlyCode,
  objectiveCode: result.objectiveCode,
  name: pick(result.name, ctx.locale),
  unit: readingIn(result.unit, ctx.locale).unit,
  note: result.note ? pick(result.note, ctx.locale) : null,
});

/** Every month of the year up to now, also those in which nothing counted. */
function monthsOf(ctx: Ctx, year: ProgrammeYear, counted: readonly { month: string; quantity: number }[]): { label: string; value: number }[] {
  const [byMonth, today] = [new Map(counted.map((one) => [one.month, one.quantity])), taipeiDay(ctx.now)];
  const last = [today, year.endsOn].sort()[0]?.slice(0, 7) ?? "";
  const months: string[] = [];
  for (let month = year.startsOn.slice(0, 7); month <= last; month = addDays(`${month}-28`, 4).slice(0, 7)) months.push(month);
  return months.map((month) => ({ label: formatMonth(`${month}-01`, ctx.locale), value: rounded(byMonth.get(month) ?? 0) }));
}

/** What one counted row is, in words. */
export const definitionOf = (ctx: Ctx, measure: Measure, times: number): string => say(measureDefinitions[measure].countedRow, { times }, ctx.locale);

/** Every row of one figure that the viewer may see, and what the rest adds: what an export writes. */
export async function allRows(
  ctx: Ctx,
  result: KeyResultRow,
  year: number,
): Promise<{ rows: FigureRow[]; figure: number; hidden: { rows: number; quantity: number } }> {
  const counting = { ...(await countingFor(ctx)), year };
  const rows = (await measureRows(ctx.db, result.measure, counting)).map((row) => rowFor(ctx, row, result));
  const [sum] = await measureSums(ctx.db, [result.measure], counting);
  const { told } = readingIn(result.unit, ctx.locale);
  const hidden = { rows: sum?.hidden ?? 0, quantity: told(rounded((sum?.total ?? 0) - (sum?.visible ?? 0))) };
  return { rows, figure: rounded(figureOf(rows) + hidden.quantity), hidden };
}

const isClaim = (measure: Measure): measure is keyof typeof claimMeasures => measure in claimMeasures;
/** The word for one row of a measure. */
export const rowWord = (measure: Measure, kind: CountedKind): string =>
  isClaim(measure) ? nameOf.claimKind(claimMeasures[measure]) : say(`kpi_row_${kind}`);
