import { findKeyResult, measureRows } from "@db/queries/kpi.server";
import { findSnapshot, type SnapshotCard, snapshotsDecided, snapshotsIn, snapshotsInYear } from "@db/queries/kpi-snapshots.server";
import type { CountedKind } from "@db/vocabulary/measures";
import { currentYear, type ProgrammeYear, yearOf } from "~/features/programmes/index.server";
import { type Picked, pick } from "~/lib/bilingual";
import { type Ctx, personId } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insist, type Ruling } from "~/lib/policy";
import { type FigureRow, rowFor } from "./rows.server";
import { figureOf, rounded } from "./rules";
import { readingIn } from "./units";
import { countingFor, everything, ruling } from "./viewing.server";

export interface FrozenRow {
  kind: string;
  id: string;
  day: string;
  quantity: number;
  /** The row as it stands now; null when it no longer counts. */
  now: FigureRow | null;
}
export interface SnapshotPage {
  snapshot: Omit<SnapshotCard, "name" | "unit"> & { name: Picked; unit: Picked | null };
  year: ProgrammeYear;
  live: number;
  /** Rows that count now and did not then, and the other way round. */
  added: number;
  gone: number;
  rows: FrozenRow[];
  from: number;
  nextFrom: number | null;
  accept: Ruling;
  return: Ruling;
}

const pageOf = 50;

/** A frozen figure with the rows it was the sum of, beside what the same count gives today. */
export async function snapshotPage(ctx: Ctx, id: string, from = 0): Promise<SnapshotPage> {
  insist(ruling(ctx, "readAll", "live"), ctx.actor.kind !== "visitor");
  const found = await findSnapshot(ctx.db, id);
  const result = found ? await findKeyResult(ctx.db, found.code) : null;
  if (!found || !result) throw notFound();
  const { rows: frozen, ...snapshot } = found;
  const live = await measureRows(ctx.db, result.measure, { ...(await countingFor(ctx, everything)), year: snapshot.year });
  const now = new Map(live.map((row) => [row.id, row]));
  const then = new Set(frozen.map((row) => row.id));
  const { unit, told } = readingIn(snapshot.unit, ctx.locale);
  const by = personId(ctx.actor);
  const relation = by !== null && by === snapshot.frozenBy ? "freezer" : "none";
  return {
    snapshot: { ...snapshot, value: told(snapshot.value), name: pick(snapshot.name, ctx.locale), unit },
    year: await yearOf(ctx.db, snapshot.year),
    live: told(figureOf(live)),
    added: live.filter((row) => !then.has(row.id)).length,
    gone: frozen.filter((row) => !now.has(row.id)).length,
    rows: frozen.slice(from, from + pageOf).map(({ kind, id: rowId, at, quantity }) => {
      const present = now.get(rowId);
      return {
        kind: kind as CountedKind,
        id: rowId,
        day: at,
        quantity: told(rounded(quantity)),
        now: present ? rowFor(ctx, present, result) : null,
      };
    }),
    from,
    nextFrom: from + pageOf < frozen.length ? from + pageOf : null,
    accept: ruling(ctx, "accept", snapshot.state, relation),
    return: ruling(ctx, "return", snapshot.state, relation),
  };
}

export interface SnapshotLine {
  id: string;
  code: string;
  name: Picked;
  unit: string;
  year: number;
  value: number | null;
  rowCount: number;
  state: SnapshotCard["state"];
  frozenAt: Date;
  frozenByName: string | null;
  decidedAt: Date | null;
  decisionNote: string | null;
  to: string;
}
export const lineOf = (ctx: Ctx, one: SnapshotCard): SnapshotLine => {
  const { unit, told } = readingIn(one.unit, ctx.locale);
  return {
    id: one.id,
    code: one.code,
    name: pick(one.name, ctx.locale),
    unit: unit?.text ?? "",
    year: one.year,
    value: told(one.value),
    rowCount: one.rowCount,
    state: one.state,
    frozenAt: one.frozenAt,
    frozenByName: one.frozenByName,
    decidedAt: one.decidedAt,
    decisionNote: one.decisionNote,
    to: `/staff/snapshots/${one.id}`,
  };
};

/** The newest snapshots of a year, whatever became of them. */
export async function snapshotsOfYear(ctx: Ctx, year: number): Promise<SnapshotLine[]> {
  insist(ruling(ctx, "readAll", "live"), ctx.actor.kind !== "visitor");
  return (await snapshotsInYear(ctx.db, year, 200)).map((one) => lineOf(ctx, one));
}

/** What waits for the agency and what it has decided. */
export async function agencyDesk(ctx: Ctx): Promise<{ year: ProgrammeYear; waiting: SnapshotLine[]; decided: SnapshotLine[] }> {
  insist(ruling(ctx, "readAll", "live"), ctx.actor.kind !== "visitor");
  return {
    year: await currentYear(ctx.db, ctx.now),
    waiting: (await snapshotsIn(ctx.db, "frozen", 100)).map((one) => lineOf(ctx, one)).reverse(),
    decided: (await snapshotsDecided(ctx.db, 20)).map((one) => lineOf(ctx, one)),
  };
}
