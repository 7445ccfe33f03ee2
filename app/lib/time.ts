import type { Locale } from "./bilingual";

/** Taiwan keeps UTC+8 all year, so a day's bounds are arithmetic and no time-zone table is asked. */
const offset = 8 * 3_600_000;
const dayLength = 86_400_000;

export type Calendar = "roc" | "ad";
/** A day in Taiwan, YYYY-MM-DD. */
export type Day = string;

const weekdays = { zh: ["日", "一", "二", "三", "四", "五", "六"], en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] } as const;
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const shifted = (date: Date) => new Date(date.getTime() + offset);

/** True for a day that exists, in years 1–9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The day it is in Taiwan at that instant. */
export const taipeiDay = (date: Date): Day => shifted(date).toISOString().slice(0, 10);

/** Midnight in Taiwan at which that day begins. */
export function startOfTaipeiDay(date: Date | Day): Date {
  const day = typeof date === "string" ? date : taipeiDay(date);
  return new Date(Date.parse(`${day}T00:00:00Z`) - offset);
}

/** The day's last millisecond in Taiwan: a deadline of "that day" is met until then. */
export const endOfTaipeiDay = (date: Date | Day): Date => new Date(startOfTaipeiDay(date).getTime() + dayLength - 1);

/** The instant of HH:MM in Taiwan on that day. */
export const taipeiTime = (day: Day, clock: string): Date => new Date(Date.parse(`${day}T${clock}:00Z`) - offset);

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** Midnights of Taiwan between two instants; negative when b is before a. */
export const daysBetween = (a: Date | Day, b: Date | Day): number =>
  Math.round((startOfTaipeiDay(b).getTime() - startOfTaipeiDay(a).getTime()) / dayLength);

/** Republic of China year: AD − 1911. 0 and below lie before the Republic. */
export const rocYear = (when: Date | number): number => (typeof when === "number" ? when : Number(taipeiDay(when).slice(0, 4))) - 1911;
export const adYear = (roc: number): number => roc + 1911;

/** Value of an `<input type="datetime-local">` for that instant, in Taiwan. */
export const inputValue = (date: Date): string => shifted(date).toISOString().slice(0, 16);

/** A moment as the reader would type it: 115/6/30 17:00 or 2026-06-30 17:00. */
export function instantInput(at: Date, locale: Locale): string {
  const [day = "", clock = ""] = inputValue(at).split("T");
  const [year = "", month = "", date = ""] = day.split("-");
  return locale === "en" ? `${day} ${clock}` : `${Number(year) - 1911}/${Number(month)}/${Number(date)} ${clock}`;
}

/** A day as its reader types it: `115/12/6` by the ROC calendar, `2026-12-06` by the other; "" stays "". */
export function dayInput(day: string, calendar: Calendar): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return calendar === "roc" && date ? `${Number(year) - 1911}/${Number(month)}/${Number(date)}` : day;
}

const calendarOf = (locale: Locale): Calendar => (locale === "en" ? "ad" : "roc");
const rocName = (roc: number) => (roc > 0 ? `民國${roc}年` : `民國前${1 - roc}年`);
const zhYear = (year: number, calendar: Calendar) => (calendar === "roc" ? rocName(rocYear(year)) : `${year}年`);
const enYear = (year: number, calendar: Calendar) => (calendar === "roc" ? `ROC ${rocYear(year)}` : String(year));

export interface DateStyle {
  weekday?: boolean;
  /** Needs an instant; a bare day has none. */
  time?: boolean;
  zone?: boolean;
  /** Default: roc in Chinese, ad in English. */
  calendar?: Calendar;
}

/**
 * `民國115年3月5日（四）17:00（臺灣時間）` or `Thu 5 March 2026, 17:00 (Taiwan time)`, always as the clock in Taiwan shows.
 * Built by hand so that every browser and Node release prints the same; Arabic numerals by the 2004 rule for documents.
 */
export function formatDate(
  date: Date | Day,
  locale: Locale,
  { weekday = false, time = false, zone = false, calendar = calendarOf(locale) }: DateStyle = {},
): string {
  const local = shifted(typeof date === "string" ? startOfTaipeiDay(date) : date);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  const clock = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
  if (locale === "en") {
    const front = weekday ? `${weekdays.en[local.getUTCDay()]} ` : "";
    const whole = `${front}${day} ${monthNames[month]} ${enYear(year, calendar)}`;
    return `${whole}${time ? `, ${clock}` : ""}${zone ? " (Taiwan time)" : ""}`;
  }
  const back = weekday ? `（${weekdays.zh[local.getUTCDay()]}）` : "";
  const gap = time && !weekday ? " " : "";
  return `${zhYear(year, calendar)}${month + 1}月${day}日${back}${time ? `${gap}${clock}` : ""}${zone ? "（臺灣時間）" : ""}`;
}

/** A deadline never leaves room for doubt: weekday, time and zone. */
export const deadline = (date: Date, locale: Locale, calendar?: Calendar): string =>
  formatDate(date, locale, { weekday: true, time: true, zone: true, ...(calendar ? { calendar } : {}) });

export function formatMonth(date: Date | Day, locale: Locale, calendar: Calendar = calendarOf(locale)): string {
  const day = typeof date === "string" ? date : taipeiDay(date);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return locale === "en" ? `${monthNames[month - 1]} ${enYear(year, calendar)}` : `${zhYear(year, calendar)}${month}月`;
}

/** A programme or fiscal year, which in Taiwan is the calendar year named by its ROC number: 民國115年度, 2026. */
export const formatYear = (yearAd: number, locale: Locale, calendar: Calendar = calendarOf(locale)): string =>
  locale === "en" ? enYear(yearAd, calendar) : `${zhYear(yearAd, calendar)}度`;

const steps = [
  { length: 365 * dayLength, zh: "年", en: "year" },
  { length: 60 * dayLength, unit: 30 * dayLength, zh: "個月", en: "month" },
  { length: dayLength, zh: "天", en: "day" },
  { length: 3_600_000, zh: "小時", en: "hour" },
  { length: 60_000, zh: "分鐘", en: "minute" },
] as const;

/** How long between two instants, in the largest whole unit: `3 天`, `3 days`; under a minute `剛剛`, `just now`. */
export function relativeAge(from: Date, now: Date, locale: Locale): string {
  const span = Math.abs(now.getTime() - from.getTime());
  const step = steps.find(({ length }) => span >= length);
  if (step === undefined) return locale === "en" ? "just now" : "剛剛";
  const count = Math.floor(span / ("unit" in step ? step.unit : step.length));
  return locale === "en" ? `${count} ${step.en}${count === 1 ? "" : "s"}` : `${count} ${step.zh}`;
}
