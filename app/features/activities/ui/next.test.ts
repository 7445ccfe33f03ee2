import { expect, test } from "vitest";
import { m } from "~/i18n/messages";
import { nextOfClass } from "./next";

const quiet = { state: "running", counts: { enrolled: 20, without: 0 }, mayList: false, mayImport: true, mayEnd: true, over: false };

test("a class under way with all hours written waits for nobody", () => {
  expect(nextOfClass(quiet)).toBeNull();
});

test("hours are asked for while it runs and after its last day, not before it begins", () => {
  const counts = { enrolled: 20, without: 3 };
  expect(nextOfClass({ ...quiet, counts })?.page).toBe("attendance");
  expect(nextOfClass({ ...quiet, state: "ended", over: true, counts })?.page).toBe("attendance");
  expect(nextOfClass({ ...quiet, state: "listed", counts })).toBeNull();
});

test("only after the last day it is to be settled, and once settled no more", () => {
  expect(nextOfClass({ ...quiet, over: true })?.words).toBe(m.activities_next_end());
  expect(nextOfClass({ ...quiet, state: "ended", over: true, mayEnd: false })).toBeNull();
});

test("a draft is listed first, a list without people needs its roster", () => {
  expect(nextOfClass({ ...quiet, state: "draft", mayList: true })?.words).toBe(m.activities_next_list());
  expect(nextOfClass({ ...quiet, counts: { enrolled: 0, without: 0 } })?.page).toBe("roster");
});
