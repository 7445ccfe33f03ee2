import { findKeyResults } from "@db/queries/kpi.server";
import { currentProgramme, yearOf } from "~/features/programmes/index.server";
import { say } from "~/i18n/lookup.server";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import type { ExportTable } from "~/lib/spreadsheet/table";
import { formatDate } from "~/lib/time";
import { allRows, definitionOf, foundResult, rowWord } from "./rows.server";
import { kpiTree } from "./tree.server";
import { readingIn } from "./units";

/** The rows behind one figure as a table: the same rows the page lists, one line for what is not public, the sum in the last line. */
export async function keyResultExport(ctx: Ctx, { code, year: wanted }: { code: string; year: number }): Promise<ExportTable> {
  const result = await foundResult(ctx, code);
  const programme = await currentProgramme(ctx.db);
  const year = await yearOf(ctx.db, wanted);
  const { rows, figure, hidden } = await allRows(ctx, result, year.year);
  const name = pick(result.name, ctx.locale).text;
  const { unit } = readingIn(result.unit, ctx.locale);
  return {
    title: say("kpi_export_title", { code, name, year: year.year }),
    columns: [
      { header: say("kpi_column_day"), kind: "date" },
      { header: say("kpi_column_kind") },
      { header: say("kpi_column_title") },
      { header: say("kpi_column_detail") },
      { header: unit ? say("kpi_column_quantity_in", { unit: unit.text }) : say("kpi_column_quantity"), kind: "number" },
      { header: say("kpi_column_id") },
    ],
    rows: [
      ...rows.map((row) => [
        row.day,
        rowWord(result.measure, row.kind),
        row.ordinal === null ? row.title.text : say("kpi_row_participant", { title: row.title.text, number: row.ordinal }),
        row.detail ?? "",
        row.quantity,
        row.id,
      ]),
      ...(hidden.rows > 0 ? [["", "", say("kpi_hidden_line", { count: hidden.rows }), "", hidden.quantity, ""]] : []),
      [say("kpi_sum"), "", "", "", figure, ""],
    ],
    notes: [
      definitionOf(ctx, result.measure, programme.settings.coachedAfter),
      say("kpi_export_window", { from: formatDate(year.startsOn, ctx.locale), to: formatDate(year.endsOn, ctx.locale) }),
    ],
    source: say("kpi_source", { plan: programme.sourcePlan }),
    demoStamp: programme.isDemo,
    madeAt: ctx.now,
    fileName: `${code}-${year.year}`,
  };
}

export interface OpenFigure {
  code: string;
  nameZh: string;
  nameEn: string;
  unit: string;
  year: number;
  target: number | null;
  targetWording: string | null;
  value: number;
  notPublicRows: number;
}

/** Every key result × year as it may be published, for the open data files. */
export async function openFigures(ctx: Ctx): Promise<{ figures: OpenFigure[]; table: ExportTable }> {
  const programme = await currentProgramme(ctx.db);
  const english = new Map((await findKeyResults(ctx.db)).map((one) => [one.code, pick(one.name, "en").text]));
  const figures = (await kpiTree({ ...ctx, locale: "zh-TW" }, undefined, true)).allYears.flatMap((line) =>
    line.years.map(
      (one): OpenFigure => ({
        code: line.code,
        nameZh: line.name.text,
        nameEn: english.get(line.code) ?? "",
        unit: line.unit?.text ?? "",
        year: one.year,
        target: one.target,
        targetWording: one.wording?.text ?? null,
        value: one.actual,
        notPublicRows: one.hidden,
      }),
    ),
  );
  // A column of its own: a file for machines has no line for a stamp.
  const stamp = programme.isDemo ? [say("reports_demo_stamp")] : [];
  const headers = [
    "code",
    "name_zh",
    "name_en",
    "unit",
    "year_roc",
    "target",
    "target_wording",
    "value",
    "not_public_rows",
    ...stamp.map(() => "stamp"),
  ];
  return {
    figures,
    table: {
      title: say("kpi_open_title"),
      columns: headers.map((header) => ({ header })),
      rows: figures.map((one) => [
        one.code,
        one.nameZh,
        one.nameEn,
        one.unit,
        one.year,
        one.target,
        one.targetWording,
        one.value,
        one.notPublicRows,
        ...stamp,
      ]),
      notes: [say("kpi_open_licence")],
      source: say("kpi_source", { plan: programme.sourcePlan }),
      demoStamp: programme.isDemo,
      madeAt: ctx.now,
      fileName: "key-results",
    },
  };
}
