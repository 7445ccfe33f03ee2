import { fail, fullWidthDigits, raw } from "./text";
import { adYear, type Day, isDay, taipeiTime } from "./time";

const spellings = [
  /^(?:民國)?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,2})$/,
  /^(?:民國|西元)?(\d{1,4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{3})(\d{2})(\d{2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/**
 * A day as people in Taiwan write it: 115/3/5, 115.03.05, 1150305, 民國115年3月5日, 2026-03-05, 20260305, digits of either width.
 * A year of up to three digits is a ROC year, of four an AD year. Undefined for days that do not exist and years outside 1912–2199.
 */
export function parseDay(typed: string): Day | undefined {
  const ascii = fullWidthDigits(typed).replace(/\s/g, "").replaceAll("。", ".");
  const parts = spellings.map((spelling) => spelling.exec(ascii)).find((found) => found !== null);
  if (parts === undefined) return undefined;
  const [, year = "", month = "", day = ""] = parts;
  const ad = year.length === 4 ? Number(year) : adYear(Number(year));
  if (ad < 1912 || ad > 2199 || (ascii.startsWith("民國") && year.length === 4)) return undefined;
  const whole = `${ad}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(whole) ? whole : undefined;
}

/** An instant from a day, a T or blank, and a 24-hour clock; read as the clock in Taiwan. */
export function parseInstant(typed: string): Date | undefined {
  const ascii = fullWidthDigits(typed).trim();
  const parts = /^(.*?\S)(?:\s*T|\s+|(?<=日))\s*(\d{1,2}):(\d{2})(?::00(?:\.000)?)?$/.exec(ascii);
  const [, date = "", hour = "", minute = ""] = parts ?? [];
  const day = parseDay(date);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return taipeiTime(day, `${hour.padStart(2, "0")}:${minute}`);
}

/** A day field → YYYY-MM-DD. Issues: errors_required, errors_invalid_date. */
export const dateInput = raw.transform((typed, ctx) => {
  if (typed.trim() === "") return fail(ctx, "errors_required");
  return parseDay(typed) ?? fail(ctx, "errors_invalid_date");
});

/** A day and clock field → the instant. Issues: errors_required, errors_invalid_date_time. */
export const dateTimeInput = raw.transform((typed, ctx) => {
  if (typed.trim() === "") return fail(ctx, "errors_required");
  return parseInstant(typed) ?? fail(ctx, "errors_invalid_date_time");
});
