import type { Db } from "@db/client.server";
import {
  type ActivityRow,
  activitiesOfInstitutes,
  activitiesTeaching,
  allInstitutes,
  countActivities,
  countsOf,
  findActivity,
  type InstituteTotals,
  type ListCounts,
  listActivities,
  totalsOf,
} from "@db/queries/activities.server";
import { type EnrolmentRow, enrolmentsPage, importsOf } from "@db/queries/activities-people.server";
import type { ActivityKind, CompetencyItem, LearningTheme } from "@db/vocabulary/kinds";
import { say } from "~/i18n/lookup.server";
import { type Bi, properName } from "~/lib/bilingual";
import { type Ctx, hasRole } from "~/lib/ctx";
import { type Cursor, cut } from "~/lib/pagination";
import { insist } from "~/lib/policy";
import { startOfTaipeiDay, taipeiDay } from "~/lib/time";
import { attendancePage } from "./forms";
import { type ActivityAction, activityActions, rulingOf } from "./policy";
import { isUnsettled, publicStates, shownState } from "./rules";
import { activityFor, activityToDo, institutesOf, isOffice } from "./standing.server";

export interface ActivityCard
  extends Pick<
    ActivityRow,
    "id" | "code" | "kind" | "theme" | "items" | "startsOn" | "endsOn" | "hours" | "completionHours" | "places" | "city" | "url" | "state"
  > {
  title: Bi;
  summary: Bi | null;
  institute: { id: string; name: string; nameEn: string | null };
  /** Over, with completions still to be settled by its institute. */
  unsettled: boolean;
}

function cardOf(row: ActivityRow, today?: string): ActivityCard {
  const { instituteId, instituteName, instituteNameEn, version: _v, isDemo: _d, title, summary, ...rest } = row;
  const state = today === undefined ? row.state : shownState(row, today);
  return {
    ...rest,
    state,
    unsettled: today !== undefined && isUnsettled(row, today),
    title: title as Bi,
    summary: summary as Bi | null,
    institute: { id: instituteId, name: instituteName, nameEn: instituteNameEn },
  };
}

const everybody = { all: false, instituteIds: [] };

/** A class for a card in another room; null when it is not public. */
export async function activityCard(db: Db, id: string): Promise<ActivityCard | null> {
  const row = await findActivity(db, everybody, id);
  return row && (publicStates as readonly string[]).includes(row.state) ? cardOf(row) : null;
}

/** Listed classes, not over, that teach any of these items. */
export const classesFor = async (db: Db, items: readonly CompetencyItem[], now: Date, limit = 5): Promise<ActivityCard[]> =>
  (await activitiesTeaching(db, items, taipeiDay(now), limit)).map((row) => cardOf(row, taipeiDay(now)));

export interface ClassSearch {
  now: Date;
  kinds?: readonly ActivityKind[];
  themes?: readonly LearningTheme[];
  items?: readonly CompetencyItem[];
  past?: boolean;
  after?: Cursor | undefined;
  size?: number;
}

const filterOf = ({ now, after, ...search }: ClassSearch) => ({
  ...search,
  today: taipeiDay(now),
  after: after ? { day: taipeiDay(after.time), id: after.id } : undefined,
});

/** A page of the public list: those to come, next first; with `past` those over, newest first. */
export async function listedActivities(db: Db, search: ClassSearch): Promise<{ items: ActivityCard[]; next?: string }> {
  const size = search.size ?? 20;
  const filter = filterOf(search);
  const page = cut(await listActivities(db, filter, size + 1), size, (row) => ({ time: startOfTaipeiDay(row.startsOn), id: row.id }));
  return { items: page.rows.map((row) => cardOf(row, filter.today)), ...(page.next ? { next: page.next } : {}) };
}

export const classCounts = (db: Db, search: ClassSearch): Promise<ListCounts> => countActivities(db, filterOf({ ...search, after: undefined }));

export interface Standing {
  enrolled: number;
  completed: number;
  without: number;
}
const nobody: Standing = { enrolled: 0, completed: 0, without: 0 };

/** Null: may do it. A text: why not, in the reader's language. */
export type Can = Record<ActivityAction, string | null>;
const canOf = (ctx: Ctx, row: ActivityRow): Can =>
  Object.fromEntries(
    activityActions.map((action) => {
      const ruling = rulingOf(ctx.actor, row, action);
      return [action, ruling.ok ? null : say(ruling.refused, {}, ctx.locale)];
    }),
  ) as Can;

export interface ClassView {
  card: ActivityCard;
  counts: Standing;
  can: Can;
  /** The reader keeps this class. */
  keeps: boolean;
}

export async function classView(ctx: Ctx, id: string): Promise<ClassView> {
  const row = await activityFor(ctx, id);
  const can = canOf(ctx, row);
  const counts = (await countsOf(ctx.db, [id])).get(id) ?? nobody;
  return { card: cardOf(row, taipeiDay(ctx.now)), counts, can, keeps: can.seePeople === null };
}

/** What the edit form starts from. */
export async function classToEdit(ctx: Ctx, id: string): Promise<{ card: ActivityCard; version: number }> {
  const row = await activityToDo(ctx, id, "edit");
  return { card: cardOf(row), version: row.version };
}

/** Institutes in whose name the reader may write a class down. Whoever has the institute's role but no institute yet is shown the way; others are refused. */
export async function institutesToTeachFor(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  const own = institutesOf(ctx.actor);
  const office = isOffice(ctx.actor);
  if (!office && !hasRole(ctx.actor, "institute"))
    insist(rulingOf(ctx.actor, { instituteId: own[0] ?? "", state: "new" }, "create"), ctx.actor.kind !== "visitor");
  return institutesNamed(ctx, office ? undefined : own);
}

const institutesNamed = async (ctx: Ctx, ids?: readonly string[]) =>
  (await allInstitutes(ctx.db, ids)).map((one) => ({ id: one.id, name: properName(one, ctx.locale) }));

export interface RosterPage {
  card: ActivityCard;
  imports: { id: string; fileName: string; rows: number; added: number; updated: number; at: Date }[];
}

export async function rosterPage(ctx: Ctx, id: string): Promise<RosterPage> {
  const row = await activityToDo(ctx, id, "importRoster");
  const imports = (await importsOf(ctx.db, id)).map(({ id: importId, fileName, rows, added, updated, at }) => ({
    id: importId,
    fileName,
    rows,
    added,
    updated,
    at,
  }));
  return { card: cardOf(row, taipeiDay(ctx.now)), imports };
}

export interface AttendancePage {
  card: ActivityCard;
  counts: Standing;
  people: EnrolmentRow[];
  next: string | null;
  can: Can;
}

/** A page of the class's people, in the order they were put on the list. */
export async function attendanceView(ctx: Ctx, id: string, after?: string): Promise<AttendancePage> {
  const row = await activityToDo(ctx, id, "seePeople");
  const found = await enrolmentsPage(ctx.db, id, after, attendancePage + 1);
  const people = found.slice(0, attendancePage);
  return {
    card: cardOf(row, taipeiDay(ctx.now)),
    counts: (await countsOf(ctx.db, [id])).get(id) ?? nobody,
    people,
    next: found.length > attendancePage ? (people.at(-1)?.id ?? null) : null,
    can: canOf(ctx, row),
  };
}

export type DeskLine = ActivityCard & { counts: Standing };
export interface InstituteDesk {
  institutes: { id: string; name: string }[];
  /** Past its last day, or running with people whose hours nobody has recorded. */
  waiting: DeskLine[];
  upcoming: DeskLine[];
  drafts: DeskLine[];
  ended: DeskLine[];
  totals: InstituteTotals;
}

export const lineOf = (ctx: Ctx, row: ActivityRow, counts: Map<string, Standing>): DeskLine => ({
  ...cardOf(row, taipeiDay(ctx.now)),
  counts: counts.get(row.id) ?? nobody,
});

/** The institute's own desk; the office sees all institutes. */
export async function instituteDesk(ctx: Ctx): Promise<InstituteDesk> {
  const scope = isOffice(ctx.actor) ? null : institutesOf(ctx.actor);
  const today = taipeiDay(ctx.now);
  const found = await activitiesOfInstitutes(ctx.db, scope, ["draft", "listed", "running", "ended"], 400);
  const counts = await countsOf(
    ctx.db,
    found.map((row) => row.id),
  );
  const inState = (...states: ActivityRow["state"][]) => found.filter((row) => states.includes(row.state)).map((row) => lineOf(ctx, row, counts));
  const open = inState("listed", "running");
  const needs = (one: DeskLine) => one.endsOn < today || (one.startsOn <= today && one.counts.without > 0);
  return {
    institutes: scope ? await institutesNamed(ctx, scope) : [],
    waiting: open.filter(needs).reverse(),
    upcoming: open.filter((one) => !needs(one)).reverse(),
    drafts: inState("draft"),
    ended: inState("ended").slice(0, 20),
    totals: await totalsOf(ctx.db, scope),
  };
}
