import { expect, it } from "vitest";
import { isUnsettled } from "../rules";
import { nextStep } from "./next-step";

const institute = { name: "未來學苑", nameEn: "Future Academy" };
const line = { endsOn: "2026-03-05", unsettled: true, institute, counts: { enrolled: 20, without: 3 } };

it("says of a class that is over since when, who settles it and what is missing, in either language", () => {
  expect(nextStep(line, { locale: "zh-TW", calendar: "roc" })).toBe("課程已於民國115年3月5日結束；未來學苑尚待登錄 3 人的時數並結算。");
  expect(nextStep(line, { locale: "en", calendar: "ad" })).toBe(
    "Ended on 5 March 2026. Future Academy still has to record hours (people without: 3) and settle the class.",
  );
  const zh = (counts: { enrolled: number; without: number }) => nextStep({ ...line, counts }, { locale: "zh-TW", calendar: "roc" });
  expect(zh({ enrolled: 0, without: 0 })).toContain("名冊");
  expect(zh({ enrolled: 20, without: 0 })).toContain("時數都已登錄");
});

it("asks nothing of the past while a class still runs", () => {
  const running = { ...line, unsettled: false };
  expect(nextStep(running, { locale: "zh-TW", calendar: "roc" })).not.toContain("結束");
  expect(nextStep({ ...running, counts: { enrolled: 0, without: 0 } }, { locale: "en", calendar: "ad" })).toBe("Import the roster.");
});

it("is unsettled from the day after its last until its institute ends it", () => {
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-05" };
  expect(isUnsettled({ state: "listed", ...days }, "2026-03-05")).toBe(false);
  expect(isUnsettled({ state: "listed", ...days }, "2026-03-06")).toBe(true);
  for (const state of ["ended", "cancelled", "draft"] as const) expect(isUnsettled({ state, ...days }, "2026-03-06")).toBe(false);
});
