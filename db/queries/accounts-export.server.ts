import { and, arrayOverlaps, desc, eq, getTableColumns, getTableName, is, ne, or, sql } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../client.server";
import * as schema from "../schema";
import { accounts, assignmentProposals, events, mails, persons } from "../schema";

export interface ExportSection {
  table: string;
  /** Columns by which the person stands in these rows. */
  by: string[];
  /** True when the rows belong to others and were only handled in office: numbers and dates alone are given. */
  office: boolean;
  rows: Record<string, unknown>[];
}

/** Secrets that serve to check something and say nothing about anybody. */
export const secretColumns: Readonly<Record<string, readonly string[]>> = {
  accounts: ["passwordHash"],
  sessions: ["idHash"],
  account_tokens: ["tokenHash"],
};

/** Somebody who approved, verified or granted something did not write it: `created_by` and the like are not office. */
const officeColumns = new Set(
  "granted_by revoked_by verified_by decided_by confirmed_by approved_by frozen_by owner_choice_by offer_confirmed_by assigned_by exception_by resolved_by disabled_by invited_by imported_by requested_by asked_by adopted_by".split(
    " ",
  ),
);

interface Reference {
  table: PgTable;
  name: string;
  columns: PgColumn[];
}

/** Columns that hold a person or something else, so that no foreign key says so. */
const mixedColumns: Reference[] = [{ table: assignmentProposals, name: getTableName(assignmentProposals), columns: [assignmentProposals.leftId] }];

/** Every column of the schema that points at a person, table by table; a new table is found by itself. */
export function personReferences(): Reference[] {
  const found = [...mixedColumns];
  for (const table of Object.values(schema)) {
    if (!is(table, PgTable) || table === persons) continue;
    const columns = getTableConfig(table).foreignKeys.flatMap((key) => {
      const { foreignTable, columns: own } = key.reference();
      return foreignTable === persons || (foreignTable === schema.accounts && own.length === 1) ? own : [];
    });
    if (columns.length > 0) found.push({ table, name: getTableName(table), columns });
  }
  return found;
}

const isOffice = (column: PgColumn) => officeColumns.has(column.name);

function shown(table: PgTable, office: boolean): Record<string, PgColumn> {
  const secrets = secretColumns[getTableName(table)] ?? [];
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => !secrets.includes(name));
  const kept = office ? columns.filter(([name, column]) => name === "id" || column.dataType === "date") : columns;
  return Object.fromEntries(kept);
}

async function sectionOf(db: Db, { table, name, columns }: Reference, personId: string, office: boolean): Promise<ExportSection | null> {
  const by = columns.filter((column) => isOffice(column) === office);
  const wanted = shown(table, office);
  if (by.length === 0 || Object.keys(wanted).length === 0) return null;
  const mine = or(...by.map((column) => eq(column, personId)));
  const others = columns.filter((column) => !isOffice(column));
  // A row that is already given in full is not listed a second time.
  const where = office && others.length > 0 ? sql`${mine} and not coalesce(${or(...others.map((column) => eq(column, personId)))}, false)` : mine;
  const rows = await db.select(wanted).from(table).where(where);
  return rows.length === 0 ? null : { table: name, by: by.map((column) => column.name), office, rows };
}

/** Every row by or about a person, table by table, and every event by or about the person. */
export async function everythingAbout(db: Db, personId: string): Promise<ExportSection[]> {
  const person = await db.select().from(persons).where(eq(persons.id, personId));
  const sections: ExportSection[] = [{ table: "persons", by: ["id"], office: false, rows: person }];
  for (const reference of personReferences())
    for (const office of [false, true]) {
      const section = await sectionOf(db, reference, personId, office);
      if (section) sections.push(section);
    }
  const { prev: _prev, hash: _hash, ...eventColumns } = getTableColumns(events);
  const happened = await db
    .select(eventColumns)
    .from(events)
    // What a panel does stays with the panel until it is published, even to those it is about.
    .where(or(eq(events.actorId, personId), and(arrayOverlaps(events.about, [personId]), ne(events.audience, "panel"))))
    .orderBy(events.seq);
  if (happened.length > 0) sections.push({ table: "events", by: ["actor_id", "about"], office: false, rows: happened });
  const letters = await db
    .select({
      id: mails.id,
      toAddress: mails.toAddress,
      subject: mails.subject,
      state: mails.state,
      createdAt: mails.createdAt,
      sentAt: mails.sentAt,
    })
    .from(mails)
    .innerJoin(accounts, eq(accounts.email, mails.toAddress))
    .where(eq(accounts.personId, personId))
    .orderBy(desc(mails.createdAt));
  if (letters.length > 0) sections.push({ table: "mails", by: ["to_address"], office: false, rows: letters });
  return sections;
}
