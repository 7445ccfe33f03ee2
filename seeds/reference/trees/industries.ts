import { industries, technologies, type Industry, type Technology } from "@db/vocabulary/kinds";
import en from "~/i18n/messages/en/vocabulary.json";
import zh from "~/i18n/messages/zh-TW/vocabulary.json";
import { bi, entriesAt, entryAt, type Entry, files, nameOf, textAt, textsAt } from "../source";
import { type NodeSeed, nodes, type TreeSeed } from "./node";

const words = { zh: zh as Record<string, string>, en: en as Record<string, string> };
const wordName = (key: string) => bi(words.zh[key], words.en[key]);
const planSource = "AI 智慧應用暨人才淬煉推動計畫 110-1402-09-20-02";

/** Lists of industries the plan uses, with English of ours and the codes they meet in our own list. */
const lists: { code: string; key: string; name: [string, string]; english: string[]; codes: Industry[][] }[] = [
  {
    code: "ten",
    key: "ten_industries_zh",
    name: ["十大產業（企業 AI 整備度與示範）", "Ten industries of the plan"],
    english: ["Biotech and new drugs", "Renewable energy", "Industrial machinery and equipment", "Silk and weaving", "Long-term care", "Surface treatment", "Business services", "Plastics and mould forming", "Work safety", "Food and pharmaceutical machinery"],
    codes: [["biotech"], ["energy"], ["machinery"], ["textiles"], ["long_term_care"], ["surface_treatment"], ["retail"], ["plastics"], ["work_safety"], ["food_pharma_machinery"]],
  },
  {
    code: "five_plus_two",
    key: "five_plus_two_zh",
    name: ["5+2 產業創新計畫", "5+2 innovative industries"],
    english: ["Smart machinery", "Asia Silicon Valley", "Biomedical industry", "Green energy", "Defence industry", "New agriculture", "Circular economy"],
    codes: [["machinery"], ["ict"], ["biotech", "healthcare"], ["energy"], [], ["agriculture"], []],
  },
  {
    code: "six_core",
    key: "six_core_as_used_in_text_zh",
    name: ["六大核心戰略產業（計畫書所列）", "Six core strategic industries, as the plan lists them"],
    english: ["Information security", "Defence", "Biomedicine", "Consumer goods", "ICT", "Circular economy"],
    codes: [["ict"], [], ["biotech", "healthcare"], ["retail"], ["ict"], []],
  },
];

export function industryTree(): TreeSeed {
  const source = entryAt(files.programme, "industries");
  const own: NodeSeed[] = industries.map((code, at) => ({ code, parentCode: null, kind: "industry", name: wordName(`vocabulary_industry_${code}`), description: null, level: null, sort: at + 1, data: null }));
  const listed = lists.flatMap((list, at): NodeSeed[] => [
    { code: list.code, parentCode: null, kind: "list", name: bi(...list.name), description: null, level: null, sort: 100 + at, data: null },
    ...textsAt(source, list.key).map((name, index): NodeSeed => ({
      code: `${list.code}.${index + 1}`,
      parentCode: list.code,
      kind: "list_entry",
      name: bi(name, list.english[index]),
      description: null,
      level: null,
      sort: index + 1,
      data: { industries: list.codes[index] ?? [] },
    })),
  ]);
  return { kind: "industries", version: "1", title: bi("產業別", "Industries"), source: planSource, data: source, nodes: [...own, ...listed] };
}

export function technologyTree(): TreeSeed {
  return {
    kind: "technologies",
    version: "1",
    title: bi("技術別", "Technologies"),
    source: planSource,
    data: entryAt(files.programme, "technology_categories"),
    nodes: technologies.map((code, at) => ({ code, parentCode: null, kind: "technology", name: wordName(`vocabulary_technology_${code}`), description: null, level: null, sort: at + 1, data: null })),
  };
}

/** Technique as printed in the plan's table 4 → our technology codes; libraries and hardware have none. */
const techniqueCodes: Record<string, Technology[]> = {
  機器學習: ["machine_learning"],
  深度學習: ["deep_learning"],
  電腦視覺: ["computer_vision"],
  強化學習: ["reinforcement_learning"],
  自然語言: ["nlp_llm"],
  語音識別: ["speech"],
  預測分析: ["time_series"],
  巨量資料: ["big_data"],
  硬體加速: ["edge_ai"],
};

const applicationEnglish: Record<string, string> = {
  醫療影像: "Medical imaging", 智慧長照: "Smart long-term care", 智慧問診: "Smart intake", 疾病預測: "Disease prediction", 瑕疵檢測: "Defect inspection", 意外偵測: "Accident detection",
  智慧排程: "Smart scheduling", 預測維護: "Predictive maintenance", 無人商店: "Unmanned store", 智慧客服: "Smart customer service", 商品推薦: "Product recommendation", 叫貨預測: "Order forecasting",
};

export function technologyNeedTree(): TreeSeed {
  const table = entriesAt(files.programme, "tech_needs_table4");
  const needNodes = table.flatMap((industry, at): NodeSeed[] => {
    const parent = `TN${at + 1}`;
    return [
      { code: parent, parentCode: null, kind: "industry", name: nameOf(industry, "industry"), description: null, level: null, sort: at + 1, data: null },
      ...nodes("application", entriesAt(industry, "groups"), {
        code: (_, index) => `${parent}.${index + 1}`,
        parent: () => parent,
        name: (of) => {
          const applications = textsAt(of, "applications_zh");
          return bi(applications.join("、"), applications.map((one) => applicationEnglish[one] ?? one).join(", "));
        },
      }).map((node): NodeSeed => ({ ...node, data: { ...node.data, technologies: technologiesOf(node.data) } })),
    ];
  });
  return { kind: "technology_needs", version: "1", title: bi("產業應用技術需求（表 4）", "Industry technology needs (table 4)"), source: planSource, data: null, nodes: needNodes };
}

const technologiesOf = (group: Entry | null): Technology[] => (group ? textsAt(group, "tech").flatMap((one) => techniqueCodes[one] ?? []) : []);

/** Small lists of the plan: codes are ours, names the plan's. */
export function planLists(): TreeSeed[] {
  const plan = files.programme;
  const list = (kind: string, title: [string, string], nodeKind: string, entries: Entry[], codes: readonly string[], description?: string): TreeSeed => ({
    kind,
    version: "1",
    title: bi(...title),
    source: planSource,
    data: null,
    nodes: nodes(nodeKind, entries, {
      code: (_, at) => codes[at] ?? `${kind}.${at + 1}`,
      name: (of) => nameOf(of),
      ...(description ? { description: (of: Entry) => bi(undefined, textAt(of, description)) } : {}),
    }),
  });
  const readiness = entryAt(plan, "readiness_assessment");
  const blueprint = entryAt(plan, "industry_blueprint");
  return [
    trainingTree(),
    { ...list("learning_themes", ["線上教材六大主題（表 5）", "Six learning themes (table 5)"], "theme", entriesAt(plan, "learning_themes_table5").map((of) => ({ ...of, en: themeEnglish[textAt(of, "zh")] ?? textAt(of, "en") })), ["introduction", "practice", "open_source", "experience", "cases", "meetups"], "core_en") },
    list("readiness", ["企業 AI 整備度評估", "Enterprise AI readiness assessment"], "dimension", entriesAt(readiness, "dimensions"), ["needs", "data", "tools", "workflow", "people"]),
    list("blueprint", ["產業 AI 化服務發展藍圖", "Industry AI blueprint"], "dimension", entriesAt(blueprint, "dimensions"), ["market", "industry", "product", "process", "technology", "resources"]),
    list("validation_stages", ["驗證階段", "Validation stages"], "stage", entriesAt(plan, "validation_stages"), ["poc", "service", "business"]),
  ];
}

const themeEnglish: Record<string, string> = {
  "AI 入門": "AI introduction", 產業實習: "Industry practice", 開源工具: "Open-source tools", 產業體驗: "Industry experience", 解題案例: "Solving cases", 技術小聚: "Tech meetups",
};

function trainingTree(): TreeSeed {
  const plan = files.programme;
  const kinds = ["strategy_course", "technique_course", "integration_course", "workshop", "custom_class"];
  return {
    kind: "training_types",
    version: "1",
    title: bi("產業人才培訓類型（表 3）", "Types of industry training (table 3)"),
    source: planSource,
    data: null,
    nodes: [
      ...nodes("training_type", entriesAt(plan, "training_types_table3"), {
        code: (_, at) => kinds[at] ?? `type.${at + 1}`,
        name: (of) => nameOf(of),
        description: (of) => bi(textAt(of, "target_zh"), `${textAt(of, "target_en")}: ${textAt(of, "aim_en")}`),
      }),
      ...nodes("seed_teacher_training", entriesAt(plan, "seed_teacher_training"), { code: (_, at) => `seed_teacher.${at + 1}`, name: (of) => nameOf(of) }),
      ...nodes("grassroots_stage", entriesAt(plan, "grassroots_stages"), { code: (_, at) => `grassroots.${at + 1}`, name: (of) => nameOf(of) }),
    ],
  };
}
