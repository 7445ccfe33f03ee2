import { addDays, type Day, daysBetween } from "~/lib/time";

export interface Window {
  startsOn: Day;
  endsOn: Day;
}

/** `open`: a target in words whose year still runs, or a year that has not begun. */
export const standings = ["met", "on_pace", "behind", "missed", "open", "no_target"] as const;
export type Standing = (typeof standings)[number];

/** Share of the year's days that have begun by `today`, 0…1; both its ends count as days. */
export function elapsedShare({ startsOn, endsOn }: Window, today: Day): number {
  const days = daysBetween(startsOn, addDays(endsOn, 1));
  if (days <= 0) return today > endsOn ? 1 : 0;
  return Math.min(1, Math.max(0, daysBetween(startsOn, addDays(today, 1)) / days));
}

/**
 * What should have been reached by today: target × elapsed share. None where the plan gives no number.
 * Of a whole-number target the whole part: half a challenge or a third of a person is nothing to wait for.
 */
export function expectedToDate(target: number | null, span: Window, today: Day): number | null {
  if (target === null) return null;
  const share = target * elapsedShare(span, today);
  return Number.isInteger(target) ? Math.floor(share + 1e-9) : share;
}

/** actual ÷ target, or null where there is nothing to divide by. */
export const achievedShare = (actual: number, target: number | null): number | null => (target === null || target === 0 ? null : actual / target);

/** Four decimals, as key results are stored; hides what floating point adds. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export interface Reading {
  actual: number;
  target: number | null;
  /** A target stated in words is met by the first thing counted. */
  inWords: boolean;
  span: Window;
  today: Day;
}

/** Where a key result stands against its pace: one report a year is not "behind" on the second of January. */
export function standingOf({ actual, target, inWords, span, today }: Reading): Standing {
  const over = today > span.endsOn;
  if (inWords) return actual > 0 ? "met" : over ? "missed" : "open";
  if (target === null) return "no_target";
  if (actual >= target) return "met";
  if (over) return "missed";
  if (today < span.startsOn) return "open";
  return actual >= (expectedToDate(target, span, today) ?? 0) ? "on_pace" : "behind";
}

export interface Counted {
  quantity: number;
}
/** A figure is the sum of its rows and of nothing else. */
export const figureOf = (rows: readonly Counted[]): number => rounded(rows.reduce((sum, row) => sum + row.quantity, 0));
