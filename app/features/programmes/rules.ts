import type { CallState } from "@db/vocabulary/states";
import { type Day, taipeiDay } from "~/lib/time";

export interface YearWindow {
  year: number;
  startsOn: Day;
  endsOn: Day;
}

/**
 * The year whose window holds that day; after the last one the last, before the first the first.
 * @param years ascending, at least one
 */
export function yearOn<Y extends YearWindow>(years: readonly Y[], day: Day): Y {
  const started = years.filter((year) => year.startsOn <= day);
  const found = started.at(-1) ?? years[0];
  if (!found) throw new Error("a programme without years");
  return found;
}

/** The year a moment falls in, by the clock in Taiwan. */
export const yearAt = <Y extends YearWindow>(years: readonly Y[], now: Date): Y => yearOn(years, taipeiDay(now));

export interface CallClock {
  state: CallState;
  opensAt: Date;
  closesAt: Date;
}

/** What the clock does to a call: a planned one opens, an open one closes; one whose whole window has passed goes through both. */
export function dueState({ state, opensAt, closesAt }: CallClock, now: Date): CallState {
  if (state === "closed" || closesAt <= now) return opensAt <= now ? "closed" : state;
  return opensAt <= now ? "open" : state;
}
