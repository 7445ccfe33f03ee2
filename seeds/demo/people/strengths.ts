import type { CompetencyItem, Technology } from "@db/vocabulary/kinds";
import type { Two } from "../stories/shape";

/** What a team is good at: its technologies and the levels it states. */
export const strengths = {
  vision: {
    technologies: ["computer_vision", "deep_learning"],
    levels: [
      ["CI9", 3],
      ["CI7", 3],
      ["S11", 3],
      ["S18", 3],
      ["S01", 3],
    ],
  },
  edge: {
    technologies: ["edge_ai", "computer_vision"],
    levels: [
      ["S18", 3],
      ["S17", 3],
      ["CI9", 3],
      ["S19", 3],
      ["CI6", 3],
    ],
  },
  language: {
    technologies: ["nlp_llm", "knowledge_graph"],
    levels: [
      ["CI8", 3],
      ["CI2", 3],
      ["S04", 3],
      ["S17", 3],
      ["CI1", 3],
    ],
  },
  speech: {
    technologies: ["speech", "nlp_llm"],
    levels: [
      ["CI5", 3],
      ["CI8", 3],
      ["S11", 3],
      ["S18", 3],
      ["CI1", 3],
    ],
  },
  series: {
    technologies: ["time_series", "machine_learning"],
    levels: [
      ["S11", 3],
      ["CI7", 3],
      ["S08", 3],
      ["S18", 3],
      ["S09", 3],
    ],
  },
  planning: {
    technologies: ["optimisation", "machine_learning"],
    levels: [
      ["S08", 3],
      ["S04", 3],
      ["CI6", 3],
      ["S17", 3],
      ["S14", 3],
    ],
  },
  data: {
    technologies: ["big_data", "machine_learning"],
    levels: [
      ["S08", 3],
      ["S01", 3],
      ["S09", 3],
      ["CI6", 3],
      ["S14", 3],
    ],
  },
} as const satisfies Record<string, { technologies: readonly Technology[]; levels: readonly (readonly [CompetencyItem, number])[] }>;
export type Strength = keyof typeof strengths;

/** One past work for each strength, told by the team in one language or the other. */
export const works: Record<Strength, readonly { zh: Two; en: Two }[]> = {
  vision: [
    {
      zh: ["沖壓件毛邊線上檢測", "為車用沖壓廠建置四機位檢測，漏檢率由 3.1 % 降至 0.6 %，已連續運行 14 個月。"],
      en: [
        "In-line burr inspection for stamped parts",
        "Four stations at an automotive stamping plant; missed burrs fell from 3.1 % to 0.6 % and it has run for fourteen months.",
      ],
    },
    {
      zh: ["眼底影像品質把關", "與診所合作判斷影像可否判讀，重拍率減少四成。"],
      en: ["Quality gate for retinal images", "Tells a clinic at once whether a picture can be read; retakes fell by 40 %."],
    },
  ],
  edge: [
    {
      zh: ["路口人車計數邊緣盒", "離線運算、不留影像，於兩縣市 46 處路口運作。"],
      en: ["Edge boxes counting traffic", "Offline, keeping no images, at 46 crossings in two counties."],
    },
    {
      zh: ["沖床安全光柵輔助", "整合光柵與影像，誤停次數降為三分之一。"],
      en: ["Vision beside a press light curtain", "False stops fell to a third."],
    },
  ],
  language: [
    {
      zh: ["客服信件分流", "處理每日兩千封來信，首次分派正確率 91 %。"],
      en: ["Routing service mail", "Two thousand mails a day, 91 % sent to the right desk first time."],
    },
    {
      zh: ["技術手冊問答", "為設備商建立附出處問答，維修到場時間縮短一天。"],
      en: ["Answers from technical manuals", "Answers with sources for a machine maker; visits became a day shorter."],
    },
  ],
  speech: [
    { zh: ["客語廣播逐字稿", "與地方電台合作，字錯率 17 %。"], en: ["Transcripts of Hakka radio", "With a local station, at 17 % character error."] },
    {
      zh: ["產線異音監聽", "以麥克風陣列找出軸承異音，提前三天預警。"],
      en: ["Listening for bearings", "A microphone array on the line warned three days ahead."],
    },
  ],
  series: [
    {
      zh: ["空壓機節能預測", "依用氣量調度五台空壓機，省電 12 %。"],
      en: ["Forecast control of compressors", "Five machines scheduled by demand saved 12 % of power."],
    },
    {
      zh: ["病房尿量異常提醒", "以床邊感測趨勢提醒護理師，誤報每床每日少於一次。"],
      en: ["Alerts from bedside trends", "Fewer than one false alert per bed and day."],
    },
  ],
  planning: [
    { zh: ["染缸排程最佳化", "38 缸排程，換色清洗時間減少 19 %。"], en: ["Scheduling dye vats", "38 vats, 19 % less cleaning between colours."] },
    {
      zh: ["檢體收送路線", "連鎖檢驗所每日 60 點，里程減少 23 %。"],
      en: ["Courier routes for laboratory samples", "Sixty stops a day, 23 % fewer kilometres."],
    },
  ],
  data: [
    {
      zh: ["合作社產銷資料整合", "把八套表單合成一份可查的資料，月結由 9 天縮為 2 天。"],
      en: ["One ledger for a cooperative", "Eight forms became one data set; closing the month takes two days instead of nine."],
    },
    { zh: ["門市報廢儀表板", "與 30 家門市試行，報廢金額下降 14 %。"], en: ["A dashboard of shop waste", "Thirty shops; waste fell by 14 %."] },
  ],
};
