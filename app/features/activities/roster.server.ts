import type { ActivityRow } from "@db/queries/activities.server";
import {
  changeEnrolments, enrolmentsOf, fillPerson, findImport, insertEnrolments, insertImport, insertPeople, knownPeople, lockRosters, type NewEnrolment, type NewPerson,
} from "@db/queries/activities-people.server";
import { transaction, type Tx } from "@db/transaction.server";
import { type Ctx, personId as idOf } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { readSheet } from "~/lib/spreadsheet/read.server";
import { withHours } from "./attendance.server";
import { activityEvent } from "./events";
import { recordCompletions } from "./listing.server";
import { matchRows, readRoster, rosterColumns, type RosterReading, type RosterRow } from "./roster";
import { activityToDo, factOf, holdFor } from "./standing.server";

export type RosterSource = { fileName: string } & ({ bytes: Uint8Array } | { sheet: string[][] });

/** The cells of a file, or why it cannot be read, said on the file's own field. */
export function sheetOf(source: RosterSource): string[][] {
  if ("sheet" in source) return source.sheet;
  const read = readSheet(source.bytes, source.fileName);
  if ("refused" in read) throw invalidField("file", read.refused);
  return read.rows;
}

/** What was read, not how it was written: the same people as .csv and as .ods are the same content. */
const hashOf = (rows: readonly RosterRow[]): string => sha256(JSON.stringify(rows.map(({ line: _line, ...said }) => said)));

/** What was read, as cells again: it travels with the form from the preview to the import. */
const cellsOf = (rows: readonly RosterRow[]): string[][] => [
  [...rosterColumns],
  ...rows.map((row) => [row.name, row.email ?? "", row.gender ?? "", row.nationality ?? "", row.affiliation ?? "", row.hours === null ? "" : String(row.hours)]),
];

export interface RosterPreview {
  fileName: string;
  sheet: string[][];
  reading: Extract<RosterReading, { rows: RosterRow[] }>;
  added: number;
  updated: number;
  /** The very same content has been imported into this class before. */
  repeated: boolean;
}

/** What an import would do, without doing it. */
export async function previewRoster(ctx: Ctx, { activityId, ...source }: RosterSource & { activityId: string }): Promise<RosterPreview> {
  const row = await activityToDo(ctx, activityId, "importRoster");
  const reading = readRoster(sheetOf(source), row);
  if ("refused" in reading) throw new AppError("invalid", { reason: reading.refused, params: reading.params ?? {}, fields: { file: [reading.refused] } });
  const known = await knownPeople(ctx.db, row.id, reading.rows.flatMap((one) => one.email ?? []));
  const inClass = new Set(known.filter((one) => one.inClass).map((one) => one.personId));
  const updated = matchRows(reading.rows, known).filter((id) => id !== null && inClass.has(id)).length;
  const repeated = (await findImport(ctx.db, row.id, hashOf(reading.rows))) !== null;
  return { fileName: source.fileName, sheet: cellsOf(reading.rows), reading, added: reading.rows.length - updated, updated, repeated };
}

const personFrom = (row: RosterRow, id: string): NewPerson => ({ id, name: row.name, contactEmail: row.email, gender: row.gender ?? "undisclosed", nationality: row.nationality, affiliation: row.affiliation });
const says = (row: RosterRow) => row.email !== null || row.gender !== null || row.nationality !== null || row.affiliation !== null;

interface Written {
  added: number;
  updated: number;
  completed: { id: string; personId: string }[];
}

/** New people and enrolments are written together; those known already get the file's hours. */
async function write(tx: Tx<Ctx>, activity: ActivityRow, rows: readonly RosterRow[], importId: string): Promise<Written> {
  const known = await knownPeople(tx.db, activity.id, rows.flatMap((one) => one.email ?? []));
  const hasAccount = new Set(known.filter((one) => one.hasAccount).map((one) => one.personId));
  const enrolled = new Map((await enrolmentsOf(tx.db, activity.id)).map((one) => [one.personId, one]));
  const people: NewPerson[] = [];
  const enrolments: NewEnrolment[] = [];
  const changes: ReturnType<typeof withHours>[] = [];
  const completed: Written["completed"] = [];
  for (const [index, found] of matchRows(rows, known).entries()) {
    const row = rows[index];
    if (!row) continue;
    const personId = found ?? newId(tx.now);
    if (found === null) people.push(personFrom(row, personId));
    else if (!hasAccount.has(found) && says(row)) await fillPerson(tx.db, personFrom(row, found), tx.now);
    const before = enrolled.get(personId);
    const blank = { id: newId(tx.now), state: "enrolled" as const, attendedHours: 0, completedAt: null };
    const next = withHours(activity, before ?? blank, row.hours ?? before?.attendedHours ?? 0, tx.now);
    if (!before) enrolments.push({ id: next.id, activityId: activity.id, personId, attendedHours: next.attendedHours, state: next.state, completedAt: next.completedAt, importId });
    else if (next.changed) changes.push(next);
    if (next.newlyDone) completed.push({ id: next.id, personId });
  }
  await insertPeople(tx.db, people, tx.now, activity.isDemo);
  await insertEnrolments(tx.db, enrolments, tx.now);
  await changeEnrolments(tx.db, changes, tx.now);
  return { added: enrolments.length, updated: changes.length, completed };
}

export type RosterInput = RosterSource & {
  activityId: string;
  /** For people under 18 the consent of their guardians was collected; grass-roots camps must say so. */
  guardians?: boolean | undefined;
};

/** Puts everybody of a roster on the class's list, all rows or none. The same content a second time changes nothing. */
export async function importRoster(ctx: Ctx, { activityId, guardians = false, ...source }: RosterInput): Promise<{ rows: number; added: number; updated: number; repeated: boolean }> {
  const seen = await activityToDo(ctx, activityId, "importRoster");
  const reading = readRoster(sheetOf(source), seen);
  if ("refused" in reading) throw new AppError("invalid", { reason: reading.refused, params: reading.params ?? {}, fields: { file: [reading.refused] } });
  if (reading.faults.length > 0) throw new AppError("invalid", { reason: "activities_roster_has_faults", params: { count: reading.faults.length } });
  if (seen.kind === "grassroots_camp" && !guardians) throw invalidField("guardians", "errors_must_accept");
  const contentHash = hashOf(reading.rows);
  const rows = reading.rows.length;
  return transaction(ctx, async (tx) => {
    await lockRosters(tx.db);
    const activity = await holdFor(tx, activityId, "importRoster");
    if (await findImport(tx.db, activityId, contentHash)) return { rows, added: 0, updated: 0, repeated: true };
    const id = newId(tx.now);
    const { added, updated, completed } = await write(tx, activity, reading.rows, id);
    await insertImport(tx.db, { id, activityId, fileName: source.fileName.slice(0, 255), contentHash, rows, added, updated, importedBy: idOf(tx.actor), at: tx.now });
    tx.record(activityEvent("roster.imported", { ...factOf(activity), body: { activityId, rows, added, updated, guardians } }));
    recordCompletions(tx, activity, completed);
    return { rows, added, updated, repeated: false };
  });
}
