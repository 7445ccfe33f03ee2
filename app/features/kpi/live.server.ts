import { findKeyResults, findTargets, type MeasureSum, measureSums } from "@db/queries/kpi.server";
import type { Measure } from "@db/vocabulary/measures";
import { remembered } from "~/features/events/index.server";
import { currentYear, type ProgrammeYear } from "~/features/programmes/index.server";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { taipeiDay } from "~/lib/time";
import { expectedToDate, rounded, standingOf } from "./rules";
import { rowsAddress } from "./tree.server";
import { readingIn } from "./units";
import { countingFor, seesEverything, viewerOf } from "./viewing.server";

export interface LiveFigure {
  code: string;
  label: string;
  value: number;
  unit: string;
  /** Rows of the figure that the viewer may not see. */
  notPublic: number;
  to: string;
}

interface Live {
  year: ProgrammeYear;
  asOf: Date;
  figures: LiveFigure[];
}

const onHome: readonly Measure[] = ["challenges_collected", "challenges_listed", "teams_registered", "teams_coached", "talent_total"];

/** The loop of the running year in five numbers, each of which opens its rows. */
export const liveFigures = (ctx: Ctx): Promise<Live> => remembered(ctx, ["liveFigures", ctx.locale, viewerOf(ctx.actor)], () => countLive(ctx));

async function countLive(ctx: Ctx): Promise<Live> {
  const year = await currentYear(ctx.db, ctx.now);
  const sums = new Map<Measure, MeasureSum>(
    (await measureSums(ctx.db, onHome, { ...(await countingFor(ctx)), year: year.year })).map((one) => [one.measure, one]),
  );
  const results = await findKeyResults(ctx.db);
  const figures = onHome.flatMap((measure): LiveFigure[] => {
    const result = results.find((one) => one.measure === measure);
    if (!result) return [];
    const sum = sums.get(measure);
    return [
      {
        code: result.code,
        label: pick(result.name, ctx.locale).text,
        value: rounded(sum?.total ?? 0),
        unit: result.unit ? pick(result.unit, ctx.locale).text : "",
        notPublic: sum?.hidden ?? 0,
        to: rowsAddress(ctx, result.code, year.year),
      },
    ];
  });
  return { year, asOf: ctx.now, figures };
}

export interface BehindLine {
  code: string;
  name: string;
  unit: string;
  actual: number;
  expected: number;
  target: number;
  to: string;
}

/** Key results of the running year that are behind their pace, furthest first; nothing for those who may not see all rows. */
export async function behindNow(ctx: Ctx): Promise<BehindLine[]> {
  if (!seesEverything(ctx.actor)) return [];
  const year = await currentYear(ctx.db, ctx.now);
  const results = await findKeyResults(ctx.db);
  const targets = new Map((await findTargets(ctx.db)).filter((one) => one.year === year.year).map((one) => [one.keyResultId, one]));
  const sums = new Map(
    (await measureSums(ctx.db, [...new Set(results.map((one) => one.measure))], { ...(await countingFor(ctx)), year: year.year })).map((one) => [
      one.measure,
      one.total,
    ]),
  );
  const today = taipeiDay(ctx.now);
  const lines = results.flatMap((result): BehindLine[] => {
    const target = targets.get(result.id)?.value ?? null;
    const actual = rounded(sums.get(result.measure) ?? 0);
    const expected = expectedToDate(target, year, today);
    if (target === null || expected === null || standingOf({ actual, target, inWords: false, span: year, today }) !== "behind") return [];
    const { unit, told } = readingIn(result.unit, ctx.locale);
    return [
      {
        code: result.code,
        name: pick(result.name, ctx.locale).text,
        unit: unit?.text ?? "",
        actual: told(actual),
        expected: told(expected),
        target: told(target),
        to: rowsAddress(ctx, result.code, year.year),
      },
    ];
  });
  return lines.sort((a, b) => a.actual / a.expected - b.actual / b.expected);
}
