import { findKeyResults, findObjectives, findTargets, type KeyResultRow, type MeasureSum, measureSums, type TargetRow } from "@db/queries/kpi.server";
import { latestSnapshots } from "@db/queries/kpi-snapshots.server";
import type { SnapshotState } from "@db/vocabulary/states";
import { remembered } from "~/features/events/index.server";
import { currentProgramme, type ProgrammeYear, programmeYears, yearAt } from "~/features/programmes/index.server";
import { type Picked, pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { taipeiDay } from "~/lib/time";
import { elapsedShare, expectedToDate, rounded, type Standing, standingOf } from "./rules";
import { readingIn } from "./units";
import { countingFor, seesEverything, viewerOf } from "./viewing.server";

export interface KeyResultFigure {
  code: string;
  yearlyCode: string;
  name: Picked;
  unit: Picked | null;
  inWords: boolean;
  target: number | null;
  wording: Picked | null;
  /** The whole figure, the same for everybody. */
  actual: number;
  /** Rows of it that this viewer may not see. */
  hidden: number;
  expected: number | null;
  standing: Standing;
  snapshot: { id: string; state: SnapshotState; value: number | null } | null;
  to: string;
}
export interface YearsLine {
  code: string;
  name: Picked;
  unit: Picked | null;
  inWords: boolean;
  years: { year: number; target: number | null; wording: Picked | null; actual: number; hidden: number; to: string }[];
  statedTotal: number | null;
  sumOfYears: number | null;
  actualTotal: number;
  note: Picked | null;
}
export interface KpiTree {
  year: ProgrammeYear;
  years: ProgrammeYear[];
  asOf: Date;
  elapsed: number;
  isDemo: boolean;
  sourcePlan: string;
  objectives: { code: string; name: Picked; results: KeyResultFigure[] }[];
  /** Empty unless asked for. */
  allYears: YearsLine[];
}

/** Where a figure opens: the office's page for those who see all rows, the public one for everybody else. */
export const rowsAddress = (ctx: Ctx, code: string, year: number): string =>
  `${seesEverything(ctx.actor) ? "/staff/kpi" : "/statistics"}/${code}?year=${year}`;

interface Found {
  sum: (measure: MeasureSum["measure"], year: number) => MeasureSum | undefined;
  target: (keyResultId: string, year: number) => TargetRow | undefined;
}

/**
 * Every key result of a year with target, figure and pace; figures open as many rows as the viewer may see.
 * With `every`, all years side by side as well, which counts five times as much.
 */
export const kpiTree = (ctx: Ctx, wanted?: number, every = false): Promise<KpiTree> =>
  remembered(ctx, ["kpiTree", wanted, every, ctx.locale, viewerOf(ctx.actor)], () => countTree(ctx, wanted, every));

async function countTree(ctx: Ctx, wanted: number | undefined, every: boolean): Promise<KpiTree> {
  const programme = await currentProgramme(ctx.db);
  const years = await programmeYears(ctx.db);
  const year = wanted === undefined ? yearAt(years, ctx.now) : years.find((one) => one.year === wanted);
  if (!year) throw notFound();
  const [objectives, results, targets] = [await findObjectives(ctx.db), await findKeyResults(ctx.db), await findTargets(ctx.db)];
  const sums = new Map(
    (
      await measureSums(ctx.db, [...new Set(results.map((one) => one.measure))], { ...(await countingFor(ctx)), year: every ? undefined : year.year })
    ).map((one) => [`${one.measure} ${one.year}`, one]),
  );
  const byTarget = new Map(targets.map((one) => [`${one.keyResultId} ${one.year}`, one]));
  const found: Found = { sum: (measure, at) => sums.get(`${measure} ${at}`), target: (id, at) => byTarget.get(`${id} ${at}`) };
  const snapshots = seesEverything(ctx.actor) ? new Map((await latestSnapshots(ctx.db, year.year)).map((one) => [one.keyResultId, one])) : new Map();
  const figures = results.map((one) => ({ objective: one.objectiveCode, figure: figureFor(ctx, one, year, found, snapshots.get(one.id) ?? null) }));
  return {
    year,
    years,
    asOf: ctx.now,
    elapsed: elapsedShare(year, taipeiDay(ctx.now)),
    isDemo: programme.isDemo,
    sourcePlan: programme.sourcePlan,
    objectives: objectives.map(({ code, name }) => ({
      code,
      name: pick(name, ctx.locale),
      results: figures.filter((one) => one.objective === code).map((one) => one.figure),
    })),
    allYears: every ? results.map((one) => yearsLine(ctx, one, years, found)) : [],
  };
}

function figureFor(ctx: Ctx, result: KeyResultRow, year: ProgrammeYear, found: Found, snapshot: KeyResultFigure["snapshot"]): KeyResultFigure {
  const sum = found.sum(result.measure, year.year);
  const target = found.target(result.id, year.year);
  const today = taipeiDay(ctx.now);
  const { unit, told } = readingIn(result.unit, ctx.locale);
  const [actual, value, inWords] = [rounded(sum?.total ?? 0), target?.value ?? null, target?.wording !== null && target?.wording !== undefined];
  return {
    code: result.code,
    yearlyCode: result.yearlyCode,
    name: pick(result.name, ctx.locale),
    unit,
    inWords,
    target: told(value),
    wording: target?.wording ? pick(target.wording, ctx.locale) : null,
    actual: told(actual),
    hidden: sum?.hidden ?? 0,
    expected: told(expectedToDate(value, year, today)),
    standing: standingOf({ actual, target: value, inWords, span: year, today }),
    snapshot: snapshot ? { id: snapshot.id, state: snapshot.state, value: told(snapshot.value) } : null,
    to: rowsAddress(ctx, result.code, year.year),
  };
}

function yearsLine(ctx: Ctx, result: KeyResultRow, years: readonly ProgrammeYear[], found: Found): YearsLine {
  const { unit, told } = readingIn(result.unit, ctx.locale);
  const line = years.map(({ year }) => {
    const target = found.target(result.id, year);
    const sum = found.sum(result.measure, year);
    return {
      year,
      target: told(target?.value ?? null),
      wording: target?.wording ? pick(target.wording, ctx.locale) : null,
      actual: told(rounded(sum?.total ?? 0)),
      hidden: sum?.hidden ?? 0,
      to: rowsAddress(ctx, result.code, year),
    };
  });
  return {
    code: result.code,
    name: pick(result.name, ctx.locale),
    unit,
    inWords: result.qualitative,
    years: line,
    statedTotal: told(result.statedTotal),
    sumOfYears: told(result.sumOfYears),
    actualTotal: rounded(line.reduce((sum, one) => sum + one.actual, 0)),
    note: result.note ? pick(result.note, ctx.locale) : null,
  };
}
