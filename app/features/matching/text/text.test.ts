import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affinity, bestFew } from "./affinity";
import { fitSpace, packSpace, read, unpackSpace } from "./space";

const subjects = [
  ["射出成型 瑕疵檢測 電腦視覺", "injection moulding defect detection by computer vision", "毛邊與短射的影像辨識 image recognition of burrs"],
  ["長照 跌倒 預警 毫米波", "fall warning with millimetre-wave radar in long-term care", "夜間離床 bed exit alerts for carers at night"],
  ["需求預測 超商 鮮食 叫貨", "demand forecasting for fresh food in convenience stores", "颱風日的補貨 replenishment on typhoon days"],
  ["水產養殖 溶氧 感測器", "dissolved oxygen sensors in aquaculture", "白蝦的投餵 feeding shrimp in ponds"],
  ["公文 大型語言模型 摘要", "summaries of official documents with large language models", "陳情案件分類 sorting citizens' petitions"],
];
const corpus = subjects.flatMap((texts) => [...texts, texts.join("\n"), `${texts[0]}\n${texts[1]}`]);
const space = fitSpace(corpus, { seed: 1, k: 8 });
const brief = "塑膠射出件的外觀瑕疵要用影像自動檢查";
const anyWorks = fc.array(fc.constantFrom(...corpus, "", "zzz qqq", "完全無關"), { maxLength: 8 });

describe("a space", () => {
  it("is the same for the same texts and seed, and survives being stored", () => {
    expect(fitSpace(corpus, { seed: 1, k: 8 }).hash).toBe(space.hash);
    const back = unpackSpace(packSpace(space));
    expect(back).toEqual(space);
    expect(back && affinity(back, brief, corpus)).toEqual(affinity(space, brief, corpus));
  });
  it("is not taken from damaged bytes or those of another version", () => {
    const packed = packSpace(space);
    const damaged = packed.slice();
    damaged[Math.floor(damaged.length / 3)] = (damaged[Math.floor(damaged.length / 3)] ?? 0) ^ 0xff;
    expect(unpackSpace(damaged)).toBeNull();
    expect(unpackSpace(packed.slice(0, -8))).toBeNull();
    expect(unpackSpace(new Uint8Array(3))).toBeNull();
  });
  it("can be fitted to nothing, to one text and to texts that are all the same", () => {
    for (const texts of [[], [""], ["一樣"], Array.from({ length: 5 }, () => "same words")]) {
      const small = fitSpace(texts, { seed: 1 });
      const { value } = affinity(small, brief, ["射出成型", "same words"]);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe("affinity", () => {
  it("finds the related works in either language and says by which concepts", () => {
    for (const asked of [brief, "Find visual defects on injection moulded plastic parts automatically"]) {
      const best = subjects.map((works) => affinity(space, asked, works.slice(0, 2)).value);
      expect(best.indexOf(Math.max(...best)), asked).toBe(0);
    }
    const { shared } = affinity(space, brief, [subjects[0]?.[1] ?? ""]);
    expect(shared.map(({ zh, en }) => [zh, en])).toContainEqual(["射出成型", "injection moulding"]);
    expect(shared.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });
  it("stays within 0–1, does not depend on order, and no other work ever lowers it", () => {
    fc.assert(
      fc.property(anyWorks, anyWorks, fc.constantFrom(brief, ...corpus), (works, more, asked) => {
        const few = affinity(space, asked, works);
        const many = affinity(space, asked, [...more, ...works]);
        expect(few.value).toBeGreaterThanOrEqual(0);
        expect(many.value).toBeLessThanOrEqual(1);
        expect(many.value).toBeGreaterThanOrEqual(few.value - 1e-12);
        expect(affinity(space, asked, [...works].reverse()).value).toBeCloseTo(few.value, 12);
      }),
    );
  });
  it("gives nothing for repeating a work, a sentence or a keyword", () => {
    const [work = "", other = ""] = subjects[0] ?? [];
    const once = affinity(space, brief, [work]).value;
    expect(affinity(space, brief, [work, work, work]).value).toBe(once);
    expect(affinity(space, brief, [`${work}\n`.repeat(40)]).value).toBeLessThanOrEqual(once * 1.05);
    const honest = affinity(space, brief, [`${other} with operators and machines`]).value;
    expect(affinity(space, brief, [`${other} with operators and machines ${"defect ".repeat(500)}`]).value).toBeLessThan(honest * 1.15);
  });
  it("leaves a team without works, or with unreadable ones, at the prior", () => {
    for (const works of [[], [""], ["🙂🙂"]]) expect(affinity(space, brief, works).value).toBe(affinity(space, brief, []).value);
    expect(affinity(space, brief, []).known).toBe(0);
  });
  it("reads a megabyte in bounded time", () => {
    const huge = "塑膠射出 injection moulding 品質 quality。".repeat(30_000);
    const started = performance.now();
    read(space, huge);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the best few", () => {
  it("weigh less one after the other, and what is below the usual counts as the usual", () => {
    expect(bestFew([4])).toBeCloseTo(1);
    expect(bestFew([4, 4])).toBeGreaterThan(bestFew([4]));
    expect(bestFew([4, -3, -9])).toBe(bestFew([4]));
    expect(bestFew(Array.from({ length: 400 }, () => 2))).toBeCloseTo(2);
  });
});
