import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses } from "./clauses";
import { fold } from "./fold";
import { limits, tokens } from "./tokens";

describe("fold", () => {
  it.each([
    ["臺灣與台灣", "台湾与台湾"],
    ["檢測", "检测"],
    ["ＡＩ　Ｃ＋＋", "ai c++"],
    ["Café", "cafe"],
    ["銲接裡外", "焊接里外"],
  ])("%s", (text, folded) => expect(fold(text)).toBe(folded));

  it("changes nothing that is folded already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("tokens", () => {
  it("cuts Chinese in pairs, so that every two-character word is found", () => {
    expect(tokens("良率排程")).toEqual(["良率", "率排", "排程"]);
    expect(tokens("醫")).toEqual(["医"]);
  });
  it("keeps technical names whole and joins hyphenated ones", () => {
    expect(tokens("C++ 5G Wi-Fi")).toEqual(["c++", "5g", "wi", "fi", "wifi"]);
  });
  it("finds each word of a text by a query for it, in either script", () => {
    const indexed = new Set(tokens("射出成型毛邊、短射少樣本檢測"));
    for (const query of ["毛邊", "毛边", "少樣本", "檢測", "检测"])
      for (const { all } of clauses(query)) expect(all.every((one) => indexed.has(one))).toBe(true);
  });
  it("never throws and never asks for more than the cap, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (query) => {
        expect(clauses(query).length).toBeLessThanOrEqual(limits.clauses);
        tokens(query);
      }),
    );
  });
  it("asks for a concept in any of its names, whole runs and words together, and for nothing that was only half said", () => {
    const meant = (query: string) => clauses(query).map(({ concepts }) => concepts?.flat() ?? []);
    expect(meant("瑕疵檢測")).toEqual(meant("defect detection"));
    expect(meant("瑕疵檢測")[0]?.length).toBeGreaterThan(0);
    expect(clauses("defect detection")).toHaveLength(1);
    expect(clauses("defect detection")[0]).toMatchObject({ all: ["defect"], prefix: "detection" });
    expect(meant("瑕疵檢測的量子糾纏冰淇淋")).toEqual([[]]);
    expect(meant("zzz defect").at(0)).toEqual([]);
  });
});
