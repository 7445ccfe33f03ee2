import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { units } from "../units";
import { conceptName, conceptNames, concepts, conceptsIn, shown } from ".";

const keyOf = (name: string) =>
  (/^~?\^/u.test(name) ? "^" : "") +
  units(shown(name))
    .filter((unit) => unit.kind !== "break")
    .map((unit) => unit.plain)
    .join(" ");
const namesOf = (of: (typeof concepts)[number]) => [...of.tw, ...of.cn, ...of.en];

describe("the table", () => {
  it("has one line per concept, each named in all three languages", () => {
    expect(concepts.length).toBeGreaterThan(4000);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    expect(concepts.filter(({ id, tw, cn, en }) => !id || tw.length === 0 || cn.length === 0 || en.length === 0)).toEqual([]);
    expect(concepts.filter(({ en }) => !/^[\^~]?[A-Za-zÀ-ÿ0-9]/u.test(en[0] ?? ""))).toEqual([]);
  });
  it("gives no name to two concepts, unless all of them say that it is ambiguous", () => {
    const claims = new Map<string, { id: string; marked: boolean }[]>();
    for (const concept of concepts)
      for (const key of new Set(namesOf(concept).map((name) => `${name.startsWith("~") ? "~" : ""}${keyOf(name)}`))) {
        const plain = key.replace(/^~/, "");
        claims.set(plain, [...(claims.get(plain) ?? []), { id: concept.id, marked: key.startsWith("~") }]);
      }
    const unmarked = [...claims].filter(([, all]) => new Set(all.map(({ id }) => id)).size > 1 && all.some(({ marked }) => !marked));
    expect(unmarked.map(([key, all]) => `${key}: ${all.map(({ id }) => id).join(", ")}`)).toEqual([]);
  });
  it("finds every concept by each of its names", () => {
    const lost = concepts.flatMap((concept) => namesOf(concept).filter((name) => !conceptsIn(shown(name)).includes(concept.id)));
    expect(lost).toEqual([]);
  });
});

describe("names in a text", () => {
  it.each([
    ["以卷積神經網路做瑕疵檢測", ["convolutional_neural_network", "defect_detection"]],
    ["用卷积神经网络做缺陷检测", ["convolutional_neural_network", "defect_detection"]],
    ["Defect detection by convolutional neural networks (CNNs)", ["defect_detection", "convolutional_neural_network"]],
    ["半導體產業與感測器", ["semiconductor", "sensor"]],
    ["ＡＩ治理 and ai governance", ["ai_governance"]],
    ["fine-tuned LLMs", ["fine_tuning", "large_language_model"]],
  ])("%s", (text, ids) => expect(conceptsIn(text)).toEqual(ids));

  it.each([
    ["卷積神經網路", "卷積類神經網路", "卷积神经网络"],
    ["深度神經網路", "深度類神經網路", "deep neural networks"],
    ["微服務", "microservices", "micro-services", "micro services"],
    ["超參數", "hyperparameters", "hyper-parameter", "hyper parameter"],
    ["多代理人系統", "multi-agent systems", "multiagent system"],
    ["電子商務", "e-commerce", "eCommerce", "E-Commerce"],
    ["微調", "fine-tuning", "finetuning", "fine-tuned"],
    ["時間序列", "time-series", "time series", "timeseries"],
    ["三維列印", "3D列印", "３Ｄ列印", "3-D printing", "3D printing"],
    ["第五代行動通訊", "第5代行動通訊", "5G"],
    ["瑕疵檢測", "瑕疵偵測", "瑕疵检测"],
    ["產品生命週期", "product lifecycle", "product life-cycle"],
  ])("%s is the same however it is written: %s, %s", (name, ...others) => {
    const [meant, more] = conceptsIn(name);
    expect(more).toBeUndefined();
    for (const other of others) expect(conceptsIn(other), other).toEqual([meant]);
  });
  it("understands a compound that no name covers by its parts", () => {
    expect(conceptsIn("半導體產業瑕疵檢測")).toEqual(["semiconductor", "defect_detection"]);
    expect(conceptsIn("長短期記憶類神經網路")).toEqual(["long_short_term_memory", "neural_network"]);
    expect(conceptsIn("自適應負載預測")).toEqual(conceptsIn("adaptive load forecasting"));
    expect(conceptsIn("離散最佳化")).toEqual(conceptsIn("discrete optimisation"));
  });
  it.each([
    "透過敏捷的做法",
    "模組裝在架上",
    "因應力道不足",
    "調節水量",
    "確保單一窗口",
    "設備品項",
    "the state of the art",
    "they react at their own pace",
  ])("does not see a name that only lies across words: %s", (text) => {
    const found = conceptsIn(text);
    for (const wrong of [
      "allergy",
      "assembly_work",
      "mechanical_stress",
      "water_reuse",
      "insurance_premium",
      "spare_part",
      "front_end_development",
      "pacs",
    ])
      expect(found).not.toContain(wrong);
  });

  it("takes the longest name: deep learning inside deep reinforcement learning is not another find", () => {
    expect(conceptsIn("深度強化學習")).toEqual(["deep_reinforcement_learning"]);
  });
  it("does not take a word for an abbreviation, nor reach over the end of a phrase", () => {
    expect(conceptsIn("it or us, who can")).toEqual([]);
    expect(conceptsIn("our IT")).toEqual(["information_technology"]);
    expect(conceptsIn("機器。學習")).not.toContain("machine_learning");
  });
  it("reads 臺 as 台 and any width or case", () => {
    expect(conceptsIn("臺語")).toEqual(conceptsIn("台語"));
    expect(conceptsIn("ＭＬＯｐｓ")).toEqual(["mlops"]);
  });
  it("covers each unit once, in order, whatever the text is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...concepts.slice(0, 400).flatMap(namesOf).map(shown)), fc.string({ unit: "binary" }))),
        (parts) => {
          const text = units(parts.join(" "));
          let end = 0;
          for (const { from, to } of conceptNames().in(text)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
  it("is called by its own language", () => {
    expect(conceptName("defect_detection", "zh-TW")).toBe("瑕疵檢測");
    expect(conceptName("retrieval_augmented_generation", "en")).toBe("retrieval-augmented generation");
  });
});
