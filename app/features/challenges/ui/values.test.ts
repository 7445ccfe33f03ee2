import { dataUnits } from "@db/vocabulary/kinds";
import { describe, expect, it } from "vitest";
import { inLocale } from "~/i18n/scope.server";
import { amountText, passportLines } from "./values";

describe("an amount of data", () => {
  it("never stands without what it counts, in either language", () => {
    for (const locale of ["zh-TW", "en"] as const)
      for (const unit of dataUnits) expect(inLocale(locale, () => amountText(38_700, unit))).toMatch(/^38,700 \p{L}+$/u);
    expect(inLocale("zh-TW", () => [amountText(2_000, "images"), amountText(12, "hours")])).toEqual(["2,000 張", "12 小時"]);
    expect(inLocale("en", () => [amountText(2_000, "images"), amountText(12, "hours")])).toEqual(["2,000 images", "12 hours"]);
  });

  it("of a brief older than units is in records", () => {
    expect(inLocale("zh-TW", () => passportLines({ rows: 500 }, "zh-TW")).map((line) => line.value)).toContain("500 筆");
  });
});
