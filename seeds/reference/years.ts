import { addDays, type Day, taipeiDay } from "~/lib/time";
import { entryAt, files, numberAt } from "./source";

export interface YearSeed {
  year: number;
  startsOn: Day;
  endsOn: Day;
  evidenceDeadline: Day;
  budgetThousands: number;
}

const labels = [110, 111, 112, 113, 114] as const;
const lastYear = 114;
/** The plan's last year runs January to August. */
const lastYearMonths = 8;
/** Late evidence is taken for a month after a year ends (ours: the plan names no day). */
const evidenceDays = 31;

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const budgetOf = (year: number): number => numberAt(entryAt(entryAt(files.programme, "budget"), "by_year"), String(year));
const seed = (year: number, startsOn: Day, endsOn: Day): YearSeed => ({ year, startsOn, endsOn, evidenceDeadline: addDays(endsOn, evidenceDays), budgetThousands: budgetOf(year) });

/** The plan's own days: calendar years 2021–2024, and 2025 up to 31 August. */
export const planYears = (): YearSeed[] => labels.map((year) => seed(year, `${year + 1911}-01-01`, year === lastYear ? `${year + 1911}-08-31` : `${year + 1911}-12-31`));

/**
 * The plan's year labels on calendar windows moved for a demonstration: 114 ends `months` after `now` and lasts
 * eight months as in the plan, 110–113 are the four times twelve months before it.
 */
export function demoYears(now: Date, months: number): YearSeed[] {
  const end = addMonths(taipeiDay(now), months);
  const bounds = labels.map((year) => (year === lastYear ? end : addMonths(end, -lastYearMonths - 12 * (lastYear - 1 - year))));
  return labels.map((year, at) => {
    const endsOn = bounds[at] ?? end;
    const before = at === 0 ? addMonths(end, -lastYearMonths - 12 * 4) : (bounds[at - 1] ?? end);
    return seed(year, addDays(before, 1), endsOn);
  });
}
