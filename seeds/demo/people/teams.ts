import type { CompetencyItem, Industry, TeamKind, Technology } from "@db/vocabulary/kinds";
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

export interface TeamSeed {
  key: string;
  kind: TeamKind;
  name: Two;
  strength: Strength;
  industries: readonly Industry[];
  city: string;
  /** Members beside the lead. */
  others: number;
  mark?: "women" | "foreign_student" | "persona";
}

const trades = {
  factory: ["machinery", "plastics", "surface_treatment"],
  cloth: ["textiles", "plastics"],
  food: ["food_pharma_machinery", "agriculture"],
  safety: ["work_safety", "machinery"],
  care: ["long_term_care", "healthcare"],
  health: ["healthcare", "biotech"],
  shop: ["retail", "finance"],
  power: ["energy", "ict"],
  city: ["public_sector", "resilience"],
  land: ["agriculture", "resilience"],
} as const satisfies Record<string, readonly Industry[]>;

type Row = readonly [zh: string, en: string, strength: Strength, trade: keyof typeof trades, city: string, others?: number, mark?: TeamSeed["mark"]];
// Two or three people, unless said otherwise.
const of = (kind: TeamKind, rows: readonly Row[]): TeamSeed[] =>
  rows.map(([zh, en, strength, trade, city, others, mark], at) => ({
    key: `${kind}_${at + 1}`,
    kind,
    name: [zh, en],
    strength,
    industries: trades[trade],
    city,
    others: others ?? 1 + (at % 2),
    ...(mark ? { mark } : {}),
  }));

/** The hundred and twenty-six teams of the demo, by kind. */
export const teamSeeds: readonly TeamSeed[] = [
  ...of("startup", [
    ["觀瀾智能", "Guanlan AI", "vision", "factory", "臺北市", 3, "persona"],
    ["砌思資料", "Chees Data", "series", "factory", "新竹市"],
    ["霽光視覺", "Jiguang Vision", "vision", "cloth", "台中市"],
    ["語嶼科技", "Yuyu Language", "language", "city", "臺北市"],
    ["邊嵐運算", "Bianlan Edge", "edge", "safety", "新北市"],
    ["聆澤聲學", "Lingze Acoustics", "speech", "care", "台南市"],
    ["穗算智農", "Suisuan Agritech", "data", "land", "雲林縣"],
    ["曜衡排程", "Yaoheng Planning", "planning", "factory", "台中市"],
    ["沐禾醫數", "Muhe Health Data", "series", "health", "臺北市", 2, "women"],
    ["潮間智慧", "Chaojian AI", "series", "power", "高雄市"],
    ["拾光檢測", "Shiguang Inspection", "vision", "food", "台南市"],
    ["衍墨智能", "Yanmo AI", "language", "shop", "台北市"],
    ["磐識邊緣", "Panshi Edge", "edge", "factory", "桃園市"],
    ["織星運算", "Zhixing Compute", "vision", "cloth", "彰化縣"],
    ["禾語問診", "Heyu Intake", "speech", "health", "嘉義市"],
    ["晴川數據", "Qingchuan Data", "data", "city", "新竹縣"],
    ["遠岫智能", "Yuanxiu AI", "edge", "city", "花蓮縣"],
    ["鈊澄科技", "Xincheng Tech", "planning", "shop", "新北市"],
    ["樂齡感知", "Leling Sensing", "edge", "care", "臺北市"],
    ["玄鳥資訊", "Xuanniao", "language", "health", "臺北市"],
    ["稜線機器視覺", "Ridge Vision", "vision", "safety", "台中市"],
    ["蒔光農數", "Shiguang Farm", "vision", "land", "屏東縣"],
    ["溯能資料", "Suneng Data", "series", "power", "臺南市"],
    ["帷幄零售", "Weiwo Retail", "data", "shop", "台北市"],
    ["析理智能", "Xili AI", "series", "health", "新竹市"],
    ["澄江影像", "Chengjiang Imaging", "vision", "health", "高雄市"],
    ["百工互動", "Baigong", "language", "factory", "台中市"],
    ["洄游運算", "Huiyou Compute", "series", "land", "臺東縣"],
    ["嵐圖智造", "Lantu Manufacturing", "edge", "factory", "台中市"],
    ["覓徑最佳化", "Mijing Routing", "planning", "care", "新北市"],
    ["燭照文件", "Zhuzhao Documents", "language", "shop", "臺北市"],
    ["初霽環境", "Chuji Environment", "series", "city", "宜蘭縣"],
    ["拙樸資料工坊", "Zhuopu Data Works", "data", "factory", "彰化縣"],
    ["深耘視覺", "Shenyun Vision", "vision", "food", "雲林縣"],
    ["聚沙雲端", "Jusha Cloud", "data", "power", "新竹市"],
    ["芯嶼邊緣", "Xinyu Edge", "edge", "power", "新竹縣"],
  ]),
  ...of("university", [
    ["成德大學 影像計算實驗室", "Chengde University Imaging Lab", "vision", "health", "臺南市", 3],
    ["成德大學 製造資訊實驗室", "Chengde Manufacturing Informatics", "series", "factory", "臺南市"],
    ["成德大學 語音實驗室", "Chengde Speech Lab", "speech", "care", "臺南市", 3],
    ["成德大學 水利資訊小組", "Chengde Hydroinformatics", "series", "city", "臺南市"],
    ["北科技大學 邊緣系統實驗室", "Northern Tech Edge Systems", "edge", "safety", "臺北市", 2, "foreign_student"],
    ["北科技大學 織品數位小組", "Northern Tech Textiles", "vision", "cloth", "臺北市"],
    ["北科技大學 語言運算實驗室", "Northern Tech Language Lab", "language", "city", "臺北市"],
    ["北科技大學 排程研究室", "Northern Tech Scheduling", "planning", "shop", "臺北市"],
    ["中旭大學 智慧農業實驗室", "Zhongxu Smart Farming", "vision", "land", "臺中市", 3],
    ["中旭大學 精密機械中心", "Zhongxu Precision Machinery", "series", "factory", "臺中市"],
    ["中旭大學 食品工程小組", "Zhongxu Food Engineering", "vision", "food", "臺中市"],
    ["中旭大學 數據科學社", "Zhongxu Data Science Club", "data", "shop", "臺中市"],
    ["雲嵐科技大學 紡織創新中心", "Yunlan Textile Innovation", "vision", "cloth", "雲林縣"],
    ["雲嵐科技大學 自動化所", "Yunlan Automation", "edge", "factory", "雲林縣"],
    ["雲嵐科技大學 農機小組", "Yunlan Farm Machinery", "edge", "land", "雲林縣"],
    ["雲嵐科技大學 工安研究室", "Yunlan Work Safety", "data", "safety", "雲林縣"],
    ["東澗大學 健康數據中心", "Dongjian Health Data", "series", "health", "花蓮縣", 3, "women"],
    ["東澗大學 環境觀測小組", "Dongjian Observation", "series", "city", "花蓮縣"],
    ["東澗大學 觀光資訊小組", "Dongjian Tourism Informatics", "data", "shop", "花蓮縣"],
    ["東澗大學 族語科技小組", "Dongjian Indigenous Languages", "speech", "care", "花蓮縣"],
    ["高岳科技大學 海洋能源組", "Gaoyue Marine Energy", "series", "power", "高雄市"],
    ["高岳科技大學 機器視覺組", "Gaoyue Machine Vision", "vision", "factory", "高雄市"],
    ["高岳科技大學 護理資訊組", "Gaoyue Nursing Informatics", "language", "care", "高雄市", 2, "women"],
    ["高岳科技大學 港務運籌組", "Gaoyue Port Logistics", "planning", "safety", "高雄市"],
    ["成德大學 藥學資訊小組", "Chengde Pharmacy Informatics", "language", "health", "臺南市"],
    ["中旭大學 聲音實驗室", "Zhongxu Sound Lab", "speech", "factory", "臺中市"],
    ["北科技大學 圖譜小組", "Northern Tech Graphs", "language", "health", "臺北市"],
    ["東澗大學 海洋小組", "Dongjian Ocean", "data", "land", "花蓮縣"],
    ["雲嵐科技大學 能源小組", "Yunlan Energy", "series", "power", "雲林縣"],
    ["高岳科技大學 金融科技組", "Gaoyue Fintech", "data", "shop", "高雄市"],
  ]),
  ...of("trainees", [
    ["菁英班三期 望遠隊", "Elite Class 3 Telescope", "vision", "factory", "臺北市", 3],
    ["菁英班三期 秋刀魚隊", "Elite Class 3 Saury", "language", "shop", "臺北市", 3],
    ["菁英班四期 拾穗隊", "Elite Class 4 Gleaners", "data", "land", "台中市", 3],
    ["菁英班四期 晨跑隊", "Elite Class 4 Morning Run", "series", "power", "台中市", 3],
    ["菁英班五期 紙飛機隊", "Elite Class 5 Paper Plane", "vision", "cloth", "新竹市", 3],
    ["菁英班五期 大聲公隊", "Elite Class 5 Loudspeaker", "speech", "care", "新竹市", 3, "women"],
    ["菁英班六期 螺絲釘隊", "Elite Class 6 Bolts", "edge", "factory", "臺南市", 3],
    ["菁英班六期 便當隊", "Elite Class 6 Lunch Box", "series", "shop", "臺南市", 3],
    ["轉職營 重開機隊", "Career Camp Reboot", "data", "city", "高雄市", 3],
    ["轉職營 阿嬤的手路菜隊", "Career Camp Grandma's Kitchen", "language", "food", "高雄市", 3, "women"],
    ["轉職營 夜貓隊", "Career Camp Night Owls", "planning", "shop", "桃園市", 3],
    ["轉職營 海線隊", "Career Camp Coast Line", "vision", "safety", "台中市", 3],
    ["技高實作 桃澗一隊", "Taojian High 1", "edge", "factory", "桃園市", 3],
    ["技高實作 桃澗二隊", "Taojian High 2", "vision", "safety", "桃園市", 3],
    ["資料夏令營 蛙鳴隊", "Summer Camp Frogs", "data", "land", "宜蘭縣", 3],
    ["資料夏令營 浪花隊", "Summer Camp Waves", "series", "city", "花蓮縣", 3],
    ["跨域班 白袍隊", "Cross-field White Coats", "series", "health", "臺北市", 3],
    ["跨域班 讀法隊", "Cross-field Law Readers", "language", "city", "臺北市", 3],
    ["跨域班 織女隊", "Cross-field Weavers", "vision", "cloth", "彰化縣", 3, "women"],
    ["跨域班 大樓管理員隊", "Cross-field Caretakers", "planning", "power", "新北市", 3],
  ]),
  ...of("industry", [
    ["產線老鳥聯隊", "Line Veterans", "series", "factory", "台中市"],
    ["夜班資料組", "Night Shift Data", "data", "factory", "桃園市"],
    ["螺桿與鍵盤", "Screws and Keyboards", "edge", "factory", "高雄市"],
    ["巡檢工程師社", "Inspection Engineers", "vision", "power", "臺南市"],
    ["藥廠確效小組", "Validation Group", "vision", "health", "新竹縣"],
    ["物流調度同好會", "Dispatchers", "planning", "shop", "新北市"],
    ["工地資訊組", "Site IT", "edge", "safety", "臺北市"],
    ["染整數據會", "Dyehouse Data", "series", "cloth", "彰化縣"],
    ["超商採購工程師", "Buyers' Engineers", "series", "shop", "桃園市"],
    ["保險理賠自動化小組", "Claims Automation", "language", "shop", "台北市"],
    ["水處理工程隊", "Water Engineers", "series", "city", "台中市"],
    ["模具設計師連線", "Mould Designers", "vision", "factory", "新北市"],
    ["客服語音小隊", "Call Voice Squad", "speech", "shop", "台北市"],
    ["冷凍空調技師團", "Cooling Technicians", "planning", "power", "高雄市"],
    ["食品機械同學會", "Food Machinery Alumni", "edge", "food", "台南市"],
    ["護理資訊師小聚", "Nurse Informaticians", "language", "care", "臺北市", 2, "women"],
    ["電路板品保組", "PCB Quality", "vision", "power", "桃園市"],
    ["農機維修站", "Farm Machinery Repair", "edge", "land", "嘉義縣"],
  ]),
  ...of("mixed", [
    ["醫工雙棲聯隊", "Clinic and Code", "vision", "health", "臺北市", 3],
    ["台語科技聯盟", "Taiwanese Speech Alliance", "speech", "health", "嘉義市", 3],
    ["試驗比對聯隊", "Trial Matching Alliance", "language", "health", "新竹縣", 3, "foreign_student"],
    ["跌倒預防聯隊", "Fall Prevention Alliance", "edge", "care", "臺北市", 3, "women"],
    ["腎友守護聯隊", "Kidney Watch", "series", "health", "花蓮縣", 3],
    ["智慧主軸聯隊", "Smart Spindle", "series", "factory", "台中市", 3],
    ["封口零漏聯隊", "Zero Leak", "vision", "food", "台南市", 3],
    ["坡地守望聯隊", "Slope Watch", "series", "city", "新北市", 3],
    ["無人店聯隊", "Unmanned Shop Alliance", "vision", "shop", "臺北市", 3],
    ["離岸運維聯隊", "Offshore Operations", "series", "power", "彰化縣", 3],
    ["茶園聯隊", "Tea Garden Alliance", "vision", "land", "南投縣", 3],
    ["零工傷聯隊", "Zero Injury", "edge", "safety", "高雄市", 3],
    ["染缸到衣架聯隊", "Vat to Hanger", "series", "cloth", "彰化縣", 3],
    ["城市陳情聯隊", "City Petitions", "language", "city", "臺中市", 3],
    ["電網夜貓聯隊", "Grid Night Owls", "planning", "power", "臺南市", 3],
    ["急診分流聯隊", "Emergency Triage", "vision", "health", "高雄市", 3],
    ["老店新算聯隊", "Old Shops, New Sums", "data", "shop", "臺南市", 3],
    ["港邊聯隊", "Harbourside", "planning", "safety", "基隆市", 3],
    ["雨林聯隊", "Rainforest", "data", "land", "屏東縣", 3],
    ["潮汐聯隊", "Tides", "edge", "power", "澎湖縣", 3],
    ["手語與語音聯隊", "Sign and Speech", "speech", "care", "台北市", 3, "women"],
    ["數位公門聯隊", "Digital Counter", "language", "city", "示範市", 3],
  ]),
];

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
