import { taipeiDay, taipeiTime } from "~/lib/time";
import type { Chance } from "./chance";

export const day = 86_400_000;
export const plusDays = (from: Date, days: number): Date => new Date(from.getTime() + days * day);

/** Some minute of working hours on that day, or of the Monday after a weekend. */
export function atWork(when: Date, chance: Chance): Date {
  const weekday = new Date(when.getTime() + 8 * 3_600_000).getUTCDay();
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const hour = String(chance.int(9, 17)).padStart(2, "0");
  const minute = String(chance.int(0, 59)).padStart(2, "0");
  const at = taipeiTime(taipeiDay(plusDays(when, shift)), `${hour}:${minute}`);
  return new Date(at.getTime() + chance.int(0, 59_999));
}

/** `days` later in working hours, never before `from` itself. */
export function later(from: Date, days: number, chance: Chance): Date {
  const at = atWork(plusDays(from, days), chance);
  return at > from ? at : new Date(from.getTime() + 60_000 * chance.int(5, 50));
}

/** The end of the afternoon, when deadlines fall. */
export const closingHour = (when: Date): Date => taipeiTime(taipeiDay(when), "17:00");
