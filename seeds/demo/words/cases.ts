import type { CompetencyItem } from "@db/vocabulary/kinds";
import type { Two } from "../stories/shape";

export interface CaseSeed {
  story: string;
  title: Two;
  solution: Two;
  results: readonly { label: Two; before: string; after: string }[];
}

type Line = readonly [zh: string, en: string, before: string, after: string];
const told = (story: string, title: Two, solution: Two, ...lines: Line[]): CaseSeed => ({
  story,
  title,
  solution,
  results: lines.map(([zh, en, before, after]) => ({ label: [zh, en], before, after })),
});

/** What became of fourteen challenges, as everybody may read it. */
export const caseSeeds: readonly CaseSeed[] = [
  told(
    "jacquard_grading",
    ["三位驗布員，同一個分數", "Three inspectors, one score"],
    [
      "學生團隊以公開資料加上兩萬六千張影像訓練分級模型，畫面同時顯示把握程度；低於七成的一律交回人員。上線前請三位驗布員盲評同一批三十疋布。",
      "A student team trained a grading model on public data and 26,000 of our images; the screen shows how sure it is and leaves anything under 70 % to people. Three inspectors scored the same thirty rolls blind before it went live.",
    ],
    ["評分一致性（加權 kappa）", "Agreement (weighted kappa)", "0.58", "0.83"],
    ["每疋驗布時間", "Minutes a roll", "23", "16"],
  ),
  told(
    "rush_orders",
    ["插單前先看得到後果", "Seeing what a rush order costs"],
    [
      "先以兩年報工資料學出真實工時，再用求解器重排；畫面列出受影響的訂單與原因，生管可鎖單。第一個月每天與白板對照。",
      "True times were learned from two years of reports, then a solver replans; the screen lists the orders affected and why, and planners can pin one. For a month it was compared daily with the whiteboard.",
    ],
    ["準交率", "On time", "71 %", "86 %"],
    ["單次重排", "Replanning", "95 min", "4 min"],
  ),
  told(
    "typhoon_ordering",
    ["颱風前一天，飯糰該叫幾個", "How many rice balls before a typhoon"],
    [
      "把停班停課公告時點與雨量放進可解釋的修正量，店長看得到「為什麼加三成」。八家門市試行後擴及全區。",
      "The hour of the closure notice and rainfall went into a correction managers can read: why thirty per cent more. After eight shops the whole region uses it.",
    ],
    ["報廢率", "Waste", "7.2 %", "4.6 %"],
    ["颱風日預測誤差", "Error on typhoon days", "63 %", "31 %"],
  ),
  told(
    "petition_routing",
    ["陳情少踢一次皮球", "One handover less"],
    [
      "以權責手冊建立檢索，再由模型提出主辦與協辦建議，附上條文；分文人員一鍵確認，修正結果每週回饋。",
      "The handbook of duties became a search index; the model proposes lead and support with the clause, clerks confirm with one tap, and corrections feed back weekly.",
    ],
    ["一次分文正確率", "Right first time", "78 %", "91 %"],
    ["分文等待中位數", "Median wait", "5.5 h", "0.6 h"],
  ),
  told(
    "plating_drift",
    ["八小時前知道膜厚要飄", "Knowing eight hours ahead"],
    [
      "以安培小時與滴定結果建立每槽的老化曲線，預測區間超出規格即提示補藥建議；領班可回填實際處置。",
      "An ageing curve per bath from ampere-hours and titrations; when the interval leaves the limits it suggests a dose, and the foreman notes what was done.",
    ],
    ["膜厚超規率", "Out of limits", "3.8 %", "1.4 %"],
    ["退鍍重工", "Rework a month", "96 h", "38 h"],
  ),
  told(
    "return_intent",
    ["退貨訊息，一次就走對路", "Returns on the right path at once"],
    [
      "訓練意圖分類並加上主動追問，兩週影子運行後才上線；拿不準的先問一句再分派。",
      "An intent classifier with a question of its own, two weeks in the shadow before going live; when unsure it asks before routing.",
    ],
    ["首次分派正確率", "Right first time", "72 %", "92 %"],
    ["平均來回信件", "Mails per case", "3.4", "1.8"],
  ),
  told(
    "anodise_shade_2",
    ["黑，可以每天一樣黑", "The same black every day"],
    [
      "依材質分掛並以影像監看上色速度，提示取出時間；兩種合金不再混掛。",
      "Racks are split by alloy, the colour is watched as it takes, and the screen says when to lift out.",
    ],
    ["色差重工率", "Rework for shade", "11.2 %", "4.8 %"],
  ),
  told(
    "tool_wear_2",
    ["深孔鑽不再賭運氣", "Deep drilling without luck"],
    [
      "以電流波形加上物理模型彌補斷刀樣本不足，超過門檻即退刀檢查。",
      "Current waveforms with a physical model made up for the few breakages; beyond a limit the drill is withdrawn and checked.",
    ],
    ["每件刀具成本", "Tool cost per part", "NT$486", "NT$318"],
    ["整支報廢", "Screws scrapped a year", "9", "2"],
  ),
  told(
    "care_notes_2",
    ["交班，說今天不一樣的地方", "Handover: what differs today"],
    [
      "口述成稿後與昨日紀錄比較，只把變化列在前面；系統在院內主機運作，住民資料不出院。",
      "Dictated notes are compared with yesterday's and only changes come first; it runs inside, and residents' data stay there.",
    ],
    ["每班紀錄時間", "Record-keeping per shift", "62 min", "23 min"],
  ),
  told(
    "no_show_3",
    ["山上看診，藥帶得剛剛好", "Enough drugs for the mountain clinic"],
    [
      "以天候、農忙與過往到診估計人數，提前兩天調整備藥；部落健康營造員可人工修正。",
      "Weather, harvest and past turn-out give an estimate two days ahead; village health workers can correct it.",
    ],
    ["爽約率", "Missed appointments", "22.0 %", "13.1 %"],
  ),
  told(
    "chiller_2",
    ["省電，但手術室不動", "Saving power, theatres untouched"],
    [
      "分區最佳化冰水與風量，把感染管制限制寫成硬條件；任何時候可一鍵退回手動。",
      "Chilled water and air are optimised by zone with infection control as a hard limit, and one key returns to manual.",
    ],
    ["單位冷凍噸耗電", "Power per ton of cooling", "1.05 kW", "0.87 kW"],
  ),
  told(
    "arrivals_2",
    ["偏鄉巴士，空車少了", "Fewer empty buses"],
    [
      "由電話預約紀錄預測需求並合併趟次，長者仍可臨時改時間。",
      "Demand is forecast from phone bookings and trips are merged; elders can still change at short notice.",
    ],
    ["尖峰預測誤差", "Error at peak", "36 %", "21 %"],
    ["空跑率", "Empty trips", "36 %", "24 %"],
  ),
  told(
    "pest_counts_3",
    ["無人機先看，再決定噴不噴", "Look first, then spray"],
    ["以植株色澤與熱影像推估粉介殼蟲熱點，只噴該噴的田區。", "Plant colour and thermal images show the hot spots, and only those plots are sprayed."],
    ["每季用藥次數", "Sprays per season", "6", "3"],
    ["用藥面積", "Area sprayed", "210 ha", "84 ha"],
  ),
  told(
    "aoi_false_calls_2",
    ["端面乾不乾淨，三秒知道", "Clean or not in three seconds"],
    [
      "手持顯微鏡影像先做對焦品質判斷，再分級；技師現場即可重拍。",
      "The picture is first judged for focus, then graded; the technician can retake it on the spot.",
    ],
    ["假警報率", "False-call rate", "46 %", "16 %"],
  ),
];

/** What the hub offers beside cases. */
export const offers: readonly {
  kind: "data_set" | "api" | "tool" | "compute_offer";
  title: Two;
  summary: Two;
  provider: string;
  licence: string;
}[] = [
  {
    kind: "data_set",
    title: ["提花布疵點影像（去識別）", "Jacquard defect images"],
    summary: ["四分制標註之影像切片 2.6 萬張。", "26,000 tiles labelled by the four-point system."],
    provider: "jinsui",
    licence: "CC BY 4.0",
  },
  {
    kind: "data_set",
    title: ["淹水感測與查證紀錄", "Flood sensors with checks"],
    summary: ["五年感測、雨量與查證結果。", "Five years of sensors, rain and checks."],
    provider: "waterbureau",
    licence: "政府資料開放授權條款 1.0",
  },
  {
    kind: "api",
    title: ["公車到站預測 API", "Bus arrival API"],
    summary: ["每 15 秒更新，附區間。", "Updated every 15 seconds, with intervals."],
    provider: "traffic",
    licence: "政府資料開放授權條款 1.0",
  },
  {
    kind: "tool",
    title: ["四分制計分畫面", "Four-point scoring screen"],
    summary: ["由解題團隊釋出之開源工具。", "Open-source tool released by the team."],
    provider: "jinsui",
    licence: "MIT",
  },
  {
    kind: "compute_offer",
    title: ["夜間運算時段", "Compute at night"],
    summary: ["合作機房提供之 GPU 離峰時段。", "Off-peak GPU hours of a partner hall."],
    provider: "xunlian",
    licence: "示範方案",
  },
];

/** What one can learn by oneself; between them they teach every competency but two. */
export const materials: readonly { title: Two; summary: Two; provider: string; licence: string; items: readonly CompetencyItem[] }[] = [
  {
    title: ["資料護照填寫範例", "A data passport, filled in"],
    summary: [
      "以三個產業為例，逐欄說明資料從哪裡來、能不能用。約 40 分鐘。",
      "Three industries, field by field: where data come from and whether they may be used. About 40 minutes.",
    ],
    provider: "inst_beichen",
    licence: "CC BY-SA 4.0",
    items: ["S01", "S08"],
  },
  {
    title: ["從抱怨到需求：十二張訪談紀錄", "From complaint to requirement: twelve interviews"],
    summary: [
      "把現場的一句抱怨拆成可以驗收的需求，附練習與解答。約 3 小時。",
      "Taking one complaint from the floor apart into requirements that can be accepted; with exercises. About 3 hours.",
    ],
    provider: "inst_beichen",
    licence: "CC BY 4.0",
    items: ["S04", "S14"],
  },
  {
    title: ["AI 專案的第一個月", "The first month of an AI project"],
    summary: [
      "里程碑、風險清單與每週回報的寫法，可直接改用的範本。約 2 小時。",
      "Milestones, a list of risks and weekly reports, with templates to take along. About 2 hours.",
    ],
    provider: "inst_keya",
    licence: "CC BY 4.0",
    items: ["S07"],
  },
  {
    title: ["瑕疵影像：從拍照到判讀", "Defects in pictures: from the lens to the verdict"],
    summary: [
      "打光、標註、訓練到現場誤判分析，附 2,000 張練習影像。約 12 小時。",
      "Light, labels, training and what goes wrong on the line, with 2,000 pictures to practise on. About 12 hours.",
    ],
    provider: "inst_keya",
    licence: "CC BY-NC 4.0",
    items: ["CI9", "CI7"],
  },
  {
    title: ["檢索增強的問答服務", "Answering with retrieval"],
    summary: [
      "用自己的文件做出會註明出處的問答，並量它錯在哪裡。約 8 小時。",
      "Questions answered from your own documents with their sources, and how to measure where it errs. About 8 hours.",
    ],
    provider: "inst_beichen",
    licence: "MIT",
    items: ["CI8", "CI6"],
  },
  {
    title: ["A/B 之前：實驗怎麼設計", "Before A/B: designing an experiment"],
    summary: [
      "樣本數、對照組與常見的自欺，用三個真實案例說明。約 4 小時。",
      "Sample sizes, control groups and the usual self-deceptions in three real cases. About 4 hours.",
    ],
    provider: "inst_keya",
    licence: "CC BY 4.0",
    items: ["S11", "S09"],
  },
  {
    title: ["把模型接進舊系統", "Putting a model into an old system"],
    summary: [
      "介面、佇列、回復與監看；一臺十年前的機臺也接得上。約 6 小時。",
      "Interfaces, queues, ways back and watching; even a ten-year-old machine can be connected. About 6 hours.",
    ],
    provider: "inst_beichen",
    licence: "MIT",
    items: ["S17", "S18", "S19"],
  },
  {
    title: ["AI 素養自學手冊", "AI literacy, a workbook"],
    summary: [
      "原理、限制與倫理各一章，每章有自我檢核。約 5 小時。",
      "Principles, limits and ethics, a chapter each with questions to check oneself. About 5 hours.",
    ],
    provider: "inst_keya",
    licence: "CC BY-SA 4.0",
    items: ["CI1", "CI2"],
  },
];
