import type { ActivityKind, CompetencyItem, LearningTheme } from "@db/vocabulary/kinds";
import type { Two } from "../stories/shape";

export interface ClassSeed {
  kind: ActivityKind;
  title: Two;
  theme: LearningTheme;
  items: readonly CompetencyItem[];
  hours: number;
  summary: Two;
}

type Row = readonly [kind: ActivityKind, zh: string, en: string, theme: LearningTheme, items: readonly CompetencyItem[], hours: number];
const of = ([kind, zh, en, theme, items, hours]: Row): ClassSeed => ({
  kind,
  title: [zh, en],
  theme,
  items,
  hours,
  summary: [
    `以產業案例帶領學員完成「${zh}」的實作，結訓前每人交出一份可在工作上使用的成果。`,
    `Hands-on with cases from industry; everybody leaves with something that can be used at work.`,
  ],
});

/** Classes of the industry-talent kinds, with hours as the plan's table asks (12 for managers, 18 or more for the others). */
export const industryClasses: readonly ClassSeed[] = (
  [
    ["strategy_course", "製造業主管的 AI 導入決策", "AI decisions for manufacturing managers", "introduction", ["CI1", "S04", "S14"], 12],
    ["strategy_course", "長照機構資料治理與倫理", "Data governance and ethics in care homes", "introduction", ["CI1", "S04"], 12],
    ["strategy_course", "零售業主看懂需求預測", "Demand forecasts for shop owners", "cases", ["S04", "S14"], 12],
    ["technique_course", "缺陷檢測深度學習實務", "Deep learning for defect inspection", "practice", ["CI9", "CI7"], 36],
    ["technique_course", "時間序列與設備預診", "Time series and machine prognosis", "practice", ["S11", "CI7", "S08"], 36],
    ["technique_course", "檢索增強與大型語言模型工程", "Retrieval and LLM engineering", "open_source", ["CI8", "CI6"], 36],
    ["technique_course", "邊緣裝置模型部署", "Deploying models on edge devices", "open_source", ["S18", "S17", "S19"], 36],
    ["technique_course", "台語語音辨識入門與實作", "Taiwanese speech recognition", "open_source", ["CI5", "CI8"], 36],
    ["integration_course", "產業資料整備與特徵工程", "Preparing industrial data", "practice", ["S01", "S08"], 24],
    ["integration_course", "AI 專案需求訪談與效益評估", "Requirements and benefits of AI projects", "practice", ["S04", "S07", "S14"], 18],
    ["integration_course", "醫療資料分析與統計判讀", "Reading clinical data", "practice", ["S08", "S11"], 24],
    ["integration_course", "資料視覺化與決策溝通", "Charts that lead to decisions", "experience", ["S09", "CI2"], 18],
    ["workshop", "電腦視覺打光與取像工作坊", "Light and lenses workshop", "experience", ["CI9", "S01"], 18],
    ["workshop", "生成式工具與公文寫作", "Generative tools for official letters", "introduction", ["CI2", "CI1"], 18],
    ["workshop", "少樣本學習工作坊", "Few-shot learning workshop", "open_source", ["CI7", "CI9"], 18],
    ["custom_class", "表面處理業 AI 包班", "AI class for surface treatment", "practice", ["S08", "S11"], 18],
    ["custom_class", "連鎖餐飲資料分析包班", "Data class for restaurant chains", "practice", ["S08", "S09"], 18],
    ["custom_class", "公部門陳情文本分析包班", "Petition texts for public servants", "cases", ["CI8", "S04"], 18],
    ["elite_class", "實戰菁英班：從題目到交付", "Elite class: from challenge to delivery", "cases", ["CI7", "S17", "S07", "S14"], 72],
    ["elite_class", "實戰菁英班：場域系統整合", "Elite class: integration on site", "cases", ["S17", "S18", "S19"], 72],
  ] satisfies Row[]
).map(of);

export const seedClass = of([
  "seed_teacher",
  "種子師資：轉化、講授與輔導",
  "Seed teachers: converting, lecturing, coaching",
  "cases",
  ["S07", "CI1", "CI2"],
  36,
]);
export const camps: readonly ClassSeed[] = (
  [
    ["grassroots_camp", "影像辨識一日實作營", "Image recognition in a day", "experience", ["CI1", "CI4"], 6],
    ["grassroots_camp", "自走車與機器人一日營", "Self-driving models and robots", "experience", ["CI1", "CI6"], 6],
    ["grassroots_camp", "智慧音箱動手做", "Build a smart speaker", "experience", ["CI1", "CI5"], 6],
  ] satisfies Row[]
).map(of);
export const meetups: readonly ClassSeed[] = (
  [
    ["meetup", "解題團隊技術小聚：標註這件事", "Meetup: on labelling", "meetups", ["S01"], 2],
    ["meetup", "校友分享：從競賽到營收", "Alumni: from contest to revenue", "meetups", ["S14"], 2],
    ["awareness", "性別意識培力：演算法偏見與友善職場", "Gender awareness: bias and a friendly workplace", "introduction", ["CI1"], 3],
  ] satisfies Row[]
).map(of);
