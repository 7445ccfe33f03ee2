import type { ActivityRow } from "@db/queries/activities.server";
import {
  changeEnrolments,
  enrolmentsOf,
  fillPerson,
  findImport,
  insertEnrolments,
  insertImport,
  insertPeople,
  knownPeople,
  lockRosters,
  type NewEnrolment,
  type NewPerson,
} from "@db/queries/activities-people.server";
import { type Tx, transaction } from "@db/transaction.server";
import { type Ctx, personId as idOf } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { withHours } from "./attendance.server";
import { activityEvent } from "./events";
import { recordCompletions } from "./listing.server";
import { hashOf, type RosterSource, readingOf } from "./read-roster.server";
import { matchRows, type RosterRow } from "./roster";
import { activityToDo, factOf, holdFor } from "./standing.server";

const personFrom = (row: RosterRow, id: string): NewPerson => ({
  id,
  name: row.name,
  contactEmail: row.email,
  gender: row.gender ?? "undisclosed",
  nationality: row.nationality,
  affiliation: row.affiliation,
});
const says = (row: RosterRow) => row.email !== null || row.gender !== null || row.nationality !== null || row.affiliation !== null;

interface Written {
  added: number;
  updated: number;
  completed: { id: string; personId: string }[];
}

/** New people and enrolments are written together; those known already get the file's hours. */
async function write(tx: Tx<Ctx>, activity: ActivityRow, rows: readonly RosterRow[], importId: string): Promise<Written> {
  const known = await knownPeople(
    tx.db,
    activity.id,
    rows.flatMap((one) => one.email ?? []),
  );
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
    if (!before)
      enrolments.push({
        id: next.id,
        activityId: activity.id,
        personId,
        attendedHours: next.attendedHours,
        state: next.state,
        completedAt: next.completedAt,
        importId,
      });
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
export async function importRoster(
  ctx: Ctx,
  { activityId, guardians = false, ...source }: RosterInput,
): Promise<{ rows: number; added: number; updated: number; repeated: boolean }> {
  const seen = await activityToDo(ctx, activityId, "importRoster");
  const reading = readingOf(source, seen);
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
    await insertImport(tx.db, {
      id,
      activityId,
      fileName: source.fileName.slice(0, 255),
      contentHash,
      rows,
      added,
      updated,
      importedBy: idOf(tx.actor),
      at: tx.now,
    });
    tx.record(activityEvent("roster.imported", { ...factOf(activity), body: { activityId, rows, added, updated, guardians } }));
    recordCompletions(tx, activity, completed);
    return { rows, added, updated, repeated: false };
  });
}
