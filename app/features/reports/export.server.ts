import { say } from "~/i18n/lookup.server";
import { writeCsv } from "~/lib/spreadsheet/csv";
import { writeOds } from "~/lib/spreadsheet/ods.server";
import { type Cell, csvType, odsType, xlsxType } from "~/lib/spreadsheet/sheet";
import type { ExportTable } from "~/lib/spreadsheet/table";
import { writeXlsx } from "~/lib/spreadsheet/xlsx.server";
import { taipeiDay } from "~/lib/time";
import type { ExportFormat } from "./formats";

/** Title and stamp, a blank line, the table, a blank line, the notes: one sheet that still explains itself when mailed on. */
function sheetOf({ title, columns, rows, notes = [], source, demoStamp, madeAt }: ExportTable): Cell[][] {
  const day = taipeiDay(madeAt);
  return [
    ...(demoStamp ? [[say("reports_demo_stamp")]] : []),
    [title],
    [],
    columns.map((column) => column.header),
    ...rows,
    [],
    ...notes.map((note) => [note]),
    [say("reports_source", { source })],
    [say("reports_made", { day })],
  ];
}

const safeName = (name: string): string => name.replace(/[^\p{Letter}\p{Number}._-]+/gu, "-").replace(/^-+|-+$/g, "") || "export";

/** A table as a file to download; a demonstration says so in its first line and in its name. */
export function exportTable(table: ExportTable, format: ExportFormat): { body: Uint8Array; name: string; type: string } {
  const rows = sheetOf(table);
  const name = `${safeName(table.demoStamp ? `${table.fileName}-${say("reports_demo_name")}` : table.fileName)}.${format}`;
  const sheet = [{ name: table.title, rows }];
  if (format === "csv") return { body: writeCsv(rows), name, type: csvType };
  return format === "ods" ? { body: writeOds(sheet), name, type: odsType } : { body: writeXlsx(sheet), name, type: xlsxType };
}

/** Only the table, without title and notes: for machines. */
export const plainCsv = ({ columns, rows }: Pick<ExportTable, "columns" | "rows">): Uint8Array =>
  writeCsv([columns.map((column) => column.header), ...rows]);
