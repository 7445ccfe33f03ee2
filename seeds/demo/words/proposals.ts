import type { Strength } from "../people/strengths";
import type { Two } from "../stories/shape";

interface Told {
  title: string;
  target: string;
  team: string;
}

const approaches: Record<Strength, Two> = {
  vision: [
    "先與現場一起確認缺陷定義與拍攝條件，以既有影像建立基準模型，再用主動學習挑出最值得標註的影像；上線採人機並行，信心不足的交回人員。",
    "We settle with the people on site what counts as a defect and how it is lit, build a baseline on existing images, choose by active learning what to label next, and go live beside the inspectors, handing back whatever is uncertain.",
  ],
  edge: [
    "以現有設備為起點，把模型壓縮到邊緣裝置並量測延遲與耗電；斷網時照常運作，更新走簽章與回復機制。",
    "Starting from the equipment in place we shrink the model to an edge device, measure delay and power, keep running without a network, and sign every update so that it can be rolled back.",
  ],
  language: [
    "以檢索增強為主、微調為輔，每個回答附出處；先建評測題庫再談模型，並設計「不知道就說不知道」的門檻。",
    "Retrieval first, fine-tuning second, and every answer with its source. The test set comes before the model, with a threshold below which it says that it does not know.",
  ],
  speech: [
    "先收集現場錄音建立雜訊與口音分布，採分段辨識與信心標示；摘要可一鍵跳回原音，由使用者決定是否採用。",
    "Recordings on site tell us the noise and accents; recognition works in segments with confidence shown, and each line of a summary leads back to the sound.",
  ],
  series: [
    "先釐清資料時序與工單對應，做可解釋的基準（統計模型），再比較深度模型是否真的更好；以區間而非單點呈現預測。",
    "We first line up the series with the work orders, set an explainable statistical baseline, then test whether deep models are truly better; forecasts are intervals, not points.",
  ],
  planning: [
    "把規則與例外訪談成數學模型，用求解器做可行解、再以區域搜尋改善；每次重排都列出受影響對象與原因。",
    "Interviews turn rules and exceptions into a model; a solver finds a feasible plan, local search improves it, and each replanning lists who is affected and why.",
  ],
  data: [
    "先做資料健檢與缺漏地圖，建立可重跑的整理流程，再選兩個最能影響決策的指標做預測與視覺化。",
    "A health check and a map of the gaps come first, then a repeatable pipeline, then forecasts and charts for the two figures that decide most.",
  ],
};

const plans: readonly Two[] = [
  [
    "第 1–2 週訪談與資料盤點；第 3–6 週基準模型；第 7–10 週現場試行與修正；第 11 週起驗收量測與交接。",
    "Weeks 1–2 interviews and data; 3–6 baseline; 7–10 trial on site and corrections; from week 11 measurement and handover.",
  ],
  [
    "每兩週一個可看的成果：資料報告、基準、試行版、現場版；每次都與業師、窗口一起決定下一步。",
    "Something to look at every two weeks: a data report, a baseline, a trial version, a version on site; each time we decide the next step with the mentor and the owner.",
  ],
  [
    "先以四週做最小可行驗證，未達門檻就誠實停下來討論；達標再投入整合與教育訓練。",
    "Four weeks for the smallest honest proof; below the bar we stop and talk, above it we put in integration and training.",
  ],
];

const dataUses: readonly Two[] = [
  [
    "僅在貴單位指定環境使用，不下載個人資料；結案後三十日內刪除並出具紀錄。",
    "Used only in the environment you name, no personal data downloaded, deleted within thirty days of the end with a record.",
  ],
  [
    "資料存放於加密磁碟，僅三位成員可存取，存取紀錄可供查核。",
    "Kept on an encrypted disk, open to three members, with an access log for you to check.",
  ],
];

/** What a team hands in. `n` chooses among the wordings, so that two teams rarely write alike. */
export function proposalOf(strength: Strength, told: Told, lang: "zh" | "en", n: number) {
  const at = lang === "zh" ? 0 : 1;
  const from = (list: readonly Two[], shift: number) => list[(n + shift) % list.length]?.[at] ?? "";
  return lang === "zh"
    ? {
        approach: `針對「${told.title}」，${approaches[strength][0]}`,
        plan: from(plans, 0),
        expectedResult: `${told.target}我們以每週量測呈現進度，並保留對照組。`,
        dataUse: from(dataUses, 1),
        memberNote: n % 3 === 0 ? `${told.team}由現場、資料與工程三種背景的成員組成，每週至少一人到場。` : undefined,
      }
    : {
        approach: `On “${told.title}”: ${approaches[strength][1]}`,
        plan: from(plans, 0),
        expectedResult: `${told.target} Progress is measured weekly against a control.`,
        dataUse: from(dataUses, 1),
        memberNote: n % 3 === 0 ? `${told.team} joins people from the shop floor, data and engineering; one of us is on site every week.` : undefined,
      };
}
