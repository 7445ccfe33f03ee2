import type { Db } from "@db/client.server";
import { findProgramme, findYears, type ProgrammeYearRow } from "@db/queries/programmes.server";
import type { Bi } from "~/lib/bilingual";
import { AppError, notFound } from "~/lib/errors";
import { yearAt } from "./rules";

export type ProgrammeYear = ProgrammeYearRow;
export interface Programme {
  id: string;
  code: string;
  name: Bi;
  agency: Bi;
  isDemo: boolean;
  /** The plan the targets are taken from. */
  sourcePlan: string;
  settings: { coachedAfter: number; suppressBelow: number };
}

const unloaded = () => new AppError("unavailable", { reason: "programmes_not_loaded" });
const positive = (value: unknown, otherwise: number): number => (typeof value === "number" && value > 0 ? Math.floor(value) : otherwise);

/** @throws unavailable when no reference data has been loaded yet. */
export const hasProgramme = async (db: Db): Promise<boolean> => (await findProgramme(db)) !== null;

export async function currentProgramme(db: Db): Promise<Programme> {
  const row = await findProgramme(db);
  if (!row) throw unloaded();
  const { settings, ...rest } = row;
  return {
    ...rest,
    sourcePlan: typeof settings.sourcePlan === "string" ? settings.sourcePlan : row.code,
    settings: { coachedAfter: positive(settings.coachedAfter, 3), suppressBelow: positive(settings.suppressBelow, 5) },
  };
}

/** Ascending; @throws unavailable when no reference data has been loaded yet. */
export async function programmeYears(db: Db): Promise<ProgrammeYear[]> {
  const years = await findYears(db);
  if (years.length === 0) throw unloaded();
  return years;
}

/** The year whose window holds today; after the last one the last, before the first the first. */
export const currentYear = async (db: Db, now: Date): Promise<ProgrammeYear> => yearAt(await programmeYears(db), now);

export async function yearOf(db: Db, year: number): Promise<ProgrammeYear> {
  const found = (await programmeYears(db)).find((one) => one.year === year);
  if (!found) throw notFound();
  return found;
}
