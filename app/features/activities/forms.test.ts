import { describe, expect, it } from "vitest";
import { parseForm } from "~/http/form.server";
import { newActivityForm } from "./forms";

const faults = (over: Record<string, string>) => {
  const form = new URLSearchParams({
    kind: "workshop",
    "title.zh": "課",
    "title.lang": "zh",
    "summary.lang": "zh",
    startsOn: "2026-12-05",
    endsOn: "2026-12-06",
    hours: "12",
    completionHours: "9",
    instituteId: "0190a8c0-0000-7000-8000-000000000001",
    ...over,
  });
  const parsed = parseForm(form, newActivityForm, "zh-TW");
  return parsed.ok ? [] : Object.keys(parsed.fields).sort();
};

describe("the form of a class", () => {
  it("compares its dates and hours even when another field is missing, so that all is said at once", () => {
    expect(faults({ kind: "", endsOn: "2026-12-01", completionHours: "99" })).toEqual(["completionHours", "endsOn", "kind"]);
  });
  it("compares nothing with what could not be read", () => {
    expect(faults({ startsOn: "?", endsOn: "2026-12-01", hours: "" })).toEqual(["hours", "startsOn"]);
  });
  it("is sound when nothing is wrong", () => {
    expect(faults({})).toEqual([]);
  });
});
