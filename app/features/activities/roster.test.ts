import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchRows, readRoster, rosterColumns } from "./roster";

const read = (sheet: string[][]) => {
  const reading = readRoster(sheet, { hours: 12 });
  if ("refused" in reading) throw new Error(reading.refused);
  return reading;
};

describe("reading a roster", () => {
  it("knows its columns in both languages, whatever their width, case, order and brackets", () => {
    const zh = read([
      ["115 年度名冊"],
      ["時數", "單位", "國 籍", "性別", "電子郵件（E-mail）", "姓名＊"],
      ["６．５小時", "臺灣大學", "越南", "女", "ＬＩ@Example.org", "𠮷田 花子"],
    ]);
    expect(zh.rows).toEqual([
      { line: 3, name: "𠮷田 花子", email: "li@example.org", gender: "female", nationality: "越南", affiliation: "臺灣大學", hours: 6.5 },
    ]);
    const en = read([
      ["Full Name", "E-mail", "Gender", "Affiliation", "Hours"],
      ["Ann", "", "F", "", ""],
    ]);
    expect(en).toMatchObject({
      rows: [{ name: "Ann", email: null, gender: "female", hours: null }],
      columns: ["name", "email", "gender", "affiliation", "hours"],
    });
  });
  it("finds every fault of every row, and names its row as the file counts", () => {
    const { rows, faults } = read([
      ["姓名", "Email", "性別", "時數"],
      ["王", "not-mail", "貓", "13"],
      ["", "a@example.org", "男", "1.25"],
      [],
      ["李", "b@example.org", "男", "3"],
    ]);
    expect(rows).toHaveLength(1);
    expect(faults.map((one) => [one.line, one.column])).toEqual([
      [2, "email"],
      [2, "gender"],
      [2, "hours"],
      [3, "name"],
      [3, "hours"],
    ]);
  });
  it("refuses the same address twice and namesakes that nothing tells apart", () => {
    const { rows, faults } = read([
      ["姓名", "email"],
      ["王", "a@example.org"],
      ["王", ""],
      ["王", ""],
      ["王", "A@example.org"],
    ]);
    expect(faults.map((one) => [one.line, one.reason, one.params.line])).toEqual([
      [4, "activities_roster_same_name", 3],
      [5, "activities_roster_same_email", 2],
    ]);
    expect(rows.map((row) => row.line)).toEqual([2, 3]);
  });
  it("refuses a sheet without names, an empty one and one that is too long", () => {
    expect(readRoster([["學號"], ["1"]], { hours: 1 })).toMatchObject({ refused: "activities_roster_no_heading" });
    expect(readRoster([["姓名"]], { hours: 1 })).toMatchObject({ refused: "activities_roster_empty" });
    expect(readRoster([["姓名"], ...Array.from({ length: 2001 }, (_, n) => [`學員${n}`])], { hours: 1 })).toMatchObject({
      refused: "activities_roster_too_long",
      params: { rows: 2001, max: 2000 },
    });
  });
  it("keeps a formula as the text it is", () => {
    expect(
      read([
        ["姓名", "單位"],
        ["=HYPERLINK(1)", "@SUM(A1)"],
      ]).rows[0],
    ).toMatchObject({ name: "=HYPERLINK(1)", affiliation: "@SUM(A1)" });
  });
  it("never throws, and every row is read or has a fault, never both", () => {
    const cell = fc.oneof(fc.string({ maxLength: 20, unit: "binary" }), fc.constantFrom("男", "3", "a@example.org", "__proto__", "constructor"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (cells) => {
        const reading = readRoster([[...rosterColumns], ...cells], { hours: 12 });
        if ("refused" in reading) return;
        const bad = new Set(reading.faults.map((fault) => fault.line));
        expect(reading.rows.length + bad.size).toBe(cells.filter((row) => row.some((one) => one.trim() !== "")).length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("whom a row means", () => {
  const row = (name: string, email: string | null = null) => ({
    line: 2,
    name,
    email,
    gender: null,
    nationality: null,
    affiliation: null,
    hours: null,
  });
  const known = (personId: string, name: string, email: string | null, inClass: boolean) => ({ personId, name, email, inClass });
  it("is told by address anywhere, else by name within the class", () => {
    const people = [known("a", "王", "a@example.org", false), known("b", "李", null, true), known("c", "陳", null, false)];
    expect(matchRows([row("王小明", "a@example.org"), row("李"), row("陳")], people)).toEqual(["a", "b", null]);
  });
  it("is never somebody known under another address", () => {
    expect(matchRows([row("李", "new@example.org")], [known("b", "李", "old@example.org", true)])).toEqual([null]);
    expect(matchRows([row("李", "new@example.org")], [known("b", "李", null, true)])).toEqual(["b"]);
  });
  it("gives no person to two rows", () => {
    const people = [known("a", "王", "a@example.org", true)];
    expect(matchRows([row("王", "a@example.org"), row("王")], people)).toEqual(["a", null]);
  });
});
