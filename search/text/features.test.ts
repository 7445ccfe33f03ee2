import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { features } from "./features";
import { stem } from "./stem";
import { longest, units } from "./units";

describe("stem", () => {
  it.each([
    ["optimising", "optimization"],
    ["labelled", "labeling"],
    ["networks", "network"],
    ["batteries", "battery"],
    ["colours", "color"],
    ["fibres", "fiber"],
  ])("%s meets %s", (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([
    ["customer", "customs"],
    ["carer", "car"],
    ["computer", "compute"],
    ["bus", "bu"],
  ])("%s stays apart from %s", (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe("features", () => {
  it("are the same concepts in both languages and both scripts", () => {
    const concepts = (text: string) => [...features(text).keys()].filter((token) => token.startsWith("#")).sort();
    const asked = ["#anomaly_detection", "#large_language_model", "#time_series"];
    expect(concepts("以大型語言模型與時間序列做異常偵測")).toEqual(asked);
    expect(concepts("以大语言模型与时间序列做异常检测")).toEqual(asked);
    expect(concepts("Anomaly detection with large language models and time series")).toEqual(asked);
  });
  it("keep what no concept names: pairs of characters, stems, two words in a row", () => {
    expect(features("鹿茸乾燥").has("鹿茸")).toBe(true);
    expect([...features("antler drying curves").keys()]).toContain("dry curv");
  });
  it("have tokens for languages nobody here speaks", () => {
    for (const text of ["ウェーハ欠陥の検出", "반도체 결함 검출", "การตรวจสอบคุณภาพ", "Обнаружение дефектов", "كشف العيوب"])
      expect(features(text).size, text).toBeGreaterThan(1);
  });
  it("never throw, and look at no more than the longest text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => features(text).size >= 0),
      { numRuns: 50 },
    );
    const long = "製程參數 process parameter。".repeat(50_000);
    expect(long.length).toBeGreaterThan(1_000_000);
    expect(units(long).length).toBeLessThanOrEqual(longest);
  });
});
