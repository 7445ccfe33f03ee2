import { describe, expect, it } from "vitest";
import { BulletBar } from "~/ui/charts/BulletBar";
import { formatQuantity } from "~/ui/locale";
import { markup } from "~/ui/render.fixture";
import { readingIn } from "../units";
import { FigureNote } from "./ObjectiveFigures";

const words = (html: string) => html.replace(/<(title|desc|table)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, "");

describe("money as a key result", () => {
  const yi = { zh: "億元", en: "100M TWD", lang: "zh" as const };
  it("is told in 億元 in Chinese and, a hundred times the number, in millions in English", () => {
    const [zh, en] = [readingIn(yi, "zh-TW"), readingIn(yi, "en")];
    expect(formatQuantity(zh.told(4), zh.unit?.text, 4)).toBe("4 億元");
    expect(formatQuantity(en.told(4), en.unit?.text, 4)).toBe("NT$ 400 million");
    expect(en.told(0.0123)).toBe(1.23);
    expect(en.told(null)).toBeNull();
  });
  it("leaves every other unit and number alone", () => {
    const jobs = readingIn({ zh: "人", en: "jobs", lang: "zh" }, "en");
    expect(formatQuantity(jobs.told(12), jobs.unit?.text)).toBe("12 jobs");
    expect(readingIn(null, "en").unit).toBeNull();
  });
  it("reads with the currency in front where actual and target stand together", () => {
    expect(words(markup(<BulletBar title="AI investment" actual={350} target={400} unit="NT$ million" />, "en"))).toContain("NT$ 350 / 400 million");
  });
});

describe("a key result without a target", () => {
  it("says so once", () => {
    const result = { unit: null, inWords: false, target: null, wording: null, actual: 3, hidden: 0, expected: null, standing: "no_target" as const };
    const text = words(markup(<BulletBar title="人才報告" actual={3} target={null} unit="份" note={<FigureNote result={result} />} />));
    expect(text.match(/目標/g) ?? []).toHaveLength(1);
  });
});
