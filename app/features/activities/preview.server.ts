import { say } from "~/i18n/lookup.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import type { RosterPreview } from "./read-roster.server";
import type { Preview } from "./ui/RosterPreview";

const shownRows = 10;
const shownFaults = 200;

/** A preview as its page shows it: faults in words, the first rows, and what was read as text for the next form. */
export function showPreview(ctx: Ctx, { fileName, sheet, reading, added, updated, repeated }: RosterPreview): Preview & { sheet: string } {
  const good = reading.rows.length;
  const bad = new Set(reading.faults.map((one) => one.line)).size;
  return {
    fileName,
    sheet: JSON.stringify(sheet),
    total: good + bad,
    good,
    added,
    updated,
    repeated,
    columns: reading.columns,
    sample: reading.rows.slice(0, shownRows),
    faultCount: reading.faults.length,
    faults: reading.faults
      .slice(0, shownFaults)
      .map(({ line, column, given, reason, params }) => ({ line, column, given, text: say(reason, params, ctx.locale) })),
  };
}

const isSheet = (value: unknown): value is string[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"));

/** The cells a preview sent along, back from its form; damaged ones are asked for again. */
export function sheetFrom(fields: Record<string, string>): { fileName: string; sheet: string[][] } {
  let sheet: unknown;
  try {
    sheet = JSON.parse(fields.sheet ?? "");
  } catch {
    sheet = undefined;
  }
  if (!isSheet(sheet)) throw new AppError("invalid", { reason: "activities_roster_again" });
  return { fileName: fields.fileName || "roster", sheet };
}
