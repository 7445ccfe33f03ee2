import { findImport, knownPeople } from "@db/queries/activities-people.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import { readSheet } from "~/lib/spreadsheet/read.server";
import { matchRows, type RosterReading, type RosterRow, readRoster, rosterColumns } from "./roster";
import { activityToDo } from "./standing.server";

export type RosterSource = { fileName: string } & ({ bytes: Uint8Array } | { sheet: string[][] });

/** The cells of a file, or why it cannot be read, said on the file's own field. */
function sheetOf(source: RosterSource): string[][] {
  if ("sheet" in source) return source.sheet;
  const read = readSheet(source.bytes, source.fileName);
  if ("refused" in read) throw invalidField("file", read.refused);
  return read.rows;
}

/** What was read, not how it was written: the same people as .csv and as .ods are the same content. */
export const hashOf = (rows: readonly RosterRow[]): string => sha256(JSON.stringify(rows.map(({ line: _line, ...said }) => said)));

/** What was read, as cells again: it travels with the form from the preview to the import. */
const cellsOf = (rows: readonly RosterRow[]): string[][] => [
  [...rosterColumns],
  ...rows.map((row) => [
    row.name,
    row.email ?? "",
    row.gender ?? "",
    row.nationality ?? "",
    row.affiliation ?? "",
    row.hours === null ? "" : String(row.hours),
  ]),
];

export type GoodReading = Extract<RosterReading, { rows: RosterRow[] }>;

/** The rows of a file with their faults, or the one fault of the whole file, said on its field. */
export function readingOf(source: RosterSource, activity: { hours: number }): GoodReading {
  const reading = readRoster(sheetOf(source), activity);
  if (!("refused" in reading)) return reading;
  throw new AppError("invalid", { reason: reading.refused, params: reading.params ?? {}, fields: { file: [reading.refused] } });
}

export interface RosterPreview {
  fileName: string;
  sheet: string[][];
  reading: GoodReading;
  added: number;
  updated: number;
  /** The very same content has been imported into this class before. */
  repeated: boolean;
}

/** What an import would do, without doing it. */
export async function previewRoster(ctx: Ctx, { activityId, ...source }: RosterSource & { activityId: string }): Promise<RosterPreview> {
  const row = await activityToDo(ctx, activityId, "importRoster");
  const reading = readingOf(source, row);
  const known = await knownPeople(
    ctx.db,
    row.id,
    reading.rows.flatMap((one) => one.email ?? []),
  );
  const inClass = new Set(known.filter((one) => one.inClass).map((one) => one.personId));
  const updated = matchRows(reading.rows, known).filter((id) => id !== null && inClass.has(id)).length;
  const repeated = (await findImport(ctx.db, row.id, hashOf(reading.rows))) !== null;
  return { fileName: source.fileName, sheet: cellsOf(reading.rows), reading, added: reading.rows.length - updated, updated, repeated };
}
