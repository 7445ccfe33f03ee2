import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInput, dateTimeInput, parseDay, parseInstant } from "./dateInput";
import {
  addDays,
  daysBetween,
  deadline,
  endOfTaipeiDay,
  formatDate,
  formatMonth,
  formatYear,
  inputValue,
  instantInput,
  isDay,
  relativeAge,
  rocYear,
  startOfTaipeiDay,
  taipeiDay,
  taipeiTime,
} from "./time";

const due = new Date("2026-03-05T17:00:00+08:00");
const days = fc.date({ min: new Date("1912-01-02T00:00:00Z"), max: new Date("2199-12-30T00:00:00Z"), noInvalidDate: true }).map(taipeiDay);

describe("days as people write them", () => {
  it.each([
    "115/3/5",
    "115.03.05",
    "115-3-5",
    "1150305",
    "2026-03-05",
    "2026/3/5",
    "20260305",
    "民國115年3月5日",
    "115 年 3 月 5 日",
    "１１５／３／５",
    "１１５．０３．０５",
    "西元2026年3月5日",
  ])("%s", (typed) => {
    expect(parseDay(typed)).toBe("2026-03-05");
  });

  it("knows leap days and the turn of the hundredth year", () => {
    expect([parseDay("113/2/29"), parseDay("114/2/29"), parseDay("99/12/31"), parseDay("100/1/1")]).toEqual([
      "2024-02-29",
      undefined,
      "2010-12-31",
      "2011-01-01",
    ]);
  });

  it.each([
    "",
    "115/13/1",
    "115/0/1",
    "115/4/31",
    "15",
    "0/1/1",
    "2026-3",
    "990305",
    "民國2026年3月5日",
    "300/1/1",
    "115/3/5x",
    "tomorrow",
    "2026-03-05T00:00",
  ])("refuses %s", (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });

  it("reads back every day it prints, in each calendar", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(formatDate(day, "zh-TW"))).toBe(day);
        expect(parseDay(formatDate(day, "zh-TW", { calendar: "ad" }))).toBe(day);
        const [year, month, date] = day.split("-").map(Number);
        expect(parseDay(`${(year ?? 0) - 1911}/${month}/${date}`)).toBe(day);
      }),
    );
  });

  it("names the field's fault by a key", () => {
    expect(dateInput.safeParse("114/2/29").error?.issues[0]?.message).toBe("errors_invalid_date");
    expect(dateInput.safeParse("").error?.issues[0]?.message).toBe("errors_required");
    expect(dateTimeInput.safeParse("115/3/5").error?.issues[0]?.message).toBe("errors_invalid_date_time");
  });

  it.each(["115/3/5 17:00", "2026-03-05T17:00", "2026-03-05 17:00:00", "民國115年3月5日17:00", "１１５／３／５　１７：００"])(
    "reads the clock in %s as Taiwan's",
    (typed) => {
      expect(parseInstant(typed)).toEqual(due);
    },
  );

  it.each(["115/3/5 24:00", "115/3/5 9:60", "17:00", "115/3/517:00"])("refuses the clock in %s", (typed) => {
    expect(parseInstant(typed)).toBeUndefined();
  });
});

describe("dates as they are shown", () => {
  it("leaves no doubt about a deadline", () => {
    expect(deadline(due, "zh-TW")).toBe("民國115年3月5日（四）17:00（臺灣時間）");
    expect(deadline(due, "en")).toBe("Thu 5 March 2026, 17:00 (Taiwan time)");
  });

  it("offers both calendars in both languages", () => {
    expect(formatDate(due, "zh-TW", { calendar: "ad", time: true })).toBe("2026年3月5日 17:00");
    expect(formatDate("2026-03-05", "en", { calendar: "roc" })).toBe("5 March ROC 115");
    expect([formatMonth(due, "zh-TW"), formatMonth(due, "en"), formatYear(2025, "zh-TW"), formatYear(2025, "en")]).toEqual([
      "民國115年3月",
      "March 2026",
      "民國114年度",
      "2025",
    ]);
    expect(formatDate("1911-10-10", "zh-TW")).toBe("民國前1年10月10日");
    expect([rocYear(2010), rocYear(2011), rocYear(new Date("2025-12-31T16:00:00Z"))]).toEqual([99, 100, 115]);
  });

  it("counts days by Taiwan's midnights, whatever the server's zone", () => {
    expect(taipeiDay(new Date("2026-03-04T16:00:00Z"))).toBe("2026-03-05");
    expect(taipeiDay(new Date("2026-03-04T15:59:59.999Z"))).toBe("2026-03-04");
    expect(startOfTaipeiDay(due).toISOString()).toBe("2026-03-04T16:00:00.000Z");
    expect(endOfTaipeiDay("2026-03-05").toISOString()).toBe("2026-03-05T15:59:59.999Z");
    expect(daysBetween(new Date("2026-03-04T15:59:00Z"), new Date("2026-03-04T16:01:00Z"))).toBe(1);
    expect(inputValue(due)).toBe("2026-03-05T17:00");
    for (const locale of ["zh-TW", "en"] as const) expect(dateTimeInput.parse(instantInput(due, locale))).toEqual(due);
    expect(instantInput(due, "zh-TW")).toBe("115/3/5 17:00");
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, n) => {
        expect(isDay(addDays(day, n))).toBe(true);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(taipeiDay(taipeiTime(day, "23:59"))).toBe(day);
      }),
    );
  });

  it("tells an age in its largest whole unit", () => {
    const age = (hours: number, locale: "zh-TW" | "en") => relativeAge(new Date(due.getTime() - hours * 3_600_000), due, locale);
    expect([age(0, "zh-TW"), age(0.5, "zh-TW"), age(23.9, "zh-TW"), age(72, "zh-TW"), age(24 * 65, "zh-TW"), age(24 * 800, "zh-TW")]).toEqual([
      "剛剛",
      "30 分鐘",
      "23 小時",
      "3 天",
      "2 個月",
      "2 年",
    ]);
    expect([age(0, "en"), age(1, "en"), age(24, "en"), age(72, "en")]).toEqual(["just now", "1 hour", "1 day", "3 days"]);
  });
});
