import type { CompetencyItem, Industry, Technology } from "@db/vocabulary/kinds";
import type { Two } from "./shape";

export interface ArchiveTopic {
  industry: Industry;
  objects: readonly Two[];
  tasks: readonly { title: Two; technology: Technology; grade: "L1" | "L2" | "L3"; scale: string; need: CompetencyItem }[];
}

type Task = readonly [zh: string, en: string, technology: Technology, grade: "L1" | "L2" | "L3", scale: string, need: CompetencyItem];
const topic = (industry: Industry, objects: readonly Two[], tasks: readonly Task[]): ArchiveTopic => ({
  industry,
  objects,
  tasks: tasks.map(([zh, en, technology, grade, scale, need]) => ({ title: [zh, en], technology, grade, scale, need })),
});

/** Sixteen trades, each with what they work on and what they asked for; `{}` stands for the object. */
export const topics: readonly ArchiveTopic[] = [
  topic(
    "surface_treatment",
    [
      ["鍍鎳槽", "nickel baths"],
      ["電著塗裝線", "e-coating lines"],
      ["熱浸鍍鋅爐", "galvanising kettles"],
      ["噴砂前處理", "blasting"],
    ],
    [
      ["{}耗材用量預測", "Forecasting consumption in {}", "time_series", "L1", "error", "S08"],
      ["{}外觀瑕疵判讀", "Reading surface flaws from {}", "computer_vision", "L2", "missed", "CI9"],
      ["{}設備異常預警", "Early warning of faults in {}", "machine_learning", "L2", "stops", "S11"],
      ["{}用電尖峰平移", "Shifting the power peak of {}", "optimisation", "L2", "energy", "S08"],
    ],
  ),
  topic(
    "plastics",
    [
      ["吹瓶機", "blow moulders"],
      ["押出管材", "extruded pipe"],
      ["熱成型托盤", "thermoformed trays"],
      ["雙色成型件", "two-shot parts"],
    ],
    [
      ["{}尺寸偏移預測", "Predicting size drift in {}", "machine_learning", "L2", "scrap", "S11"],
      ["{}外觀缺陷檢出", "Finding visible faults in {}", "computer_vision", "L2", "missed", "CI9"],
      ["{}原料批次差異補償", "Compensating material lots for {}", "machine_learning", "L2", "scrap", "CI7"],
      ["{}停機原因歸納", "Explaining stops around {}", "nlp_llm", "L1", "hours", "S08"],
    ],
  ),
  topic(
    "textiles",
    [
      ["襪機", "sock machines"],
      ["不織布產線", "non-woven lines"],
      ["織帶機", "webbing looms"],
      ["數位印花機", "digital printers"],
    ],
    [
      ["{}疵點辨識", "Recognising defects from {}", "computer_vision", "L2", "missed", "CI9"],
      ["{}耗紗耗料預估", "Estimating material use of {}", "machine_learning", "L1", "error", "S08"],
      ["{}維修知識問答", "Answering maintenance questions on {}", "nlp_llm", "L1", "minutes", "CI8"],
      ["{}生產排程改善", "Better schedules for {}", "optimisation", "L2", "hours", "S04"],
    ],
  ),
  topic(
    "machinery",
    [
      ["線性滑軌", "linear guides"],
      ["五軸轉台", "five-axis tables"],
      ["液壓站", "hydraulic units"],
      ["沖床", "stamping presses"],
    ],
    [
      ["{}異音早期判別", "Early noise detection on {}", "time_series", "L2", "missed", "S11"],
      ["{}售服工單分類", "Sorting service orders for {}", "nlp_llm", "L1", "right", "CI8"],
      ["{}組裝品質追溯", "Tracing assembly quality of {}", "big_data", "L2", "hours", "S08"],
      ["{}預防保養週期最佳化", "Optimal maintenance of {}", "optimisation", "L3", "stops", "S11"],
    ],
  ),
  topic(
    "food_pharma_machinery",
    [
      ["殺菌釜", "retorts"],
      ["真空包裝機", "vacuum packers"],
      ["打錠機", "tablet presses"],
      ["穀物色選機", "grain sorters"],
    ],
    [
      ["{}參數異常預警", "Early warning on settings of {}", "time_series", "L2", "stops", "S11"],
      ["{}產出外觀檢查", "Inspecting the output of {}", "computer_vision", "L3", "missed", "CI9"],
      ["{}清洗終點判斷", "Knowing when {} are clean", "machine_learning", "L2", "hours", "S11"],
      ["{}遠端故障排除輔助", "Remote trouble-shooting for {}", "nlp_llm", "L2", "hours", "CI8"],
    ],
  ),
  topic(
    "work_safety",
    [
      ["局限空間作業", "confined spaces"],
      ["吊掛作業", "lifting work"],
      ["夜間道路施工", "night road works"],
      ["高溫作業區", "hot workplaces"],
    ],
    [
      ["{}風險影像辨識", "Recognising risk in {}", "computer_vision", "L2", "missed", "CI9"],
      ["{}作業許可文件檢查", "Checking permits for {}", "nlp_llm", "L1", "minutes", "CI8"],
      ["{}人員疲勞評估", "Judging fatigue in {}", "time_series", "L3", "false", "S11"],
      ["{}事故案例檢索", "Finding past accidents in {}", "knowledge_graph", "L1", "minutes", "CI8"],
    ],
  ),
  topic(
    "long_term_care",
    [
      ["失智照護專區", "dementia wards"],
      ["日照中心", "day centres"],
      ["居家復能", "home rehabilitation"],
      ["輔具租借", "assistive devices"],
    ],
    [
      ["{}活動參與分析", "Following participation in {}", "machine_learning", "L1", "error", "S09"],
      ["{}需求評估輔助", "Help with needs assessment for {}", "nlp_llm", "L2", "minutes", "CI8"],
      ["{}異常行為提醒", "Alerts on unusual behaviour in {}", "time_series", "L2", "false", "S11"],
      ["{}服務量預測", "Forecasting demand for {}", "time_series", "L1", "error", "S08"],
    ],
  ),
  topic(
    "healthcare",
    [
      ["急診檢傷", "emergency triage"],
      ["門診藥局", "outpatient pharmacy"],
      ["病理切片", "pathology slides"],
      ["血庫備血", "blood bank stocks"],
    ],
    [
      ["{}作業時間預測", "Forecasting the time of {}", "machine_learning", "L2", "error", "S08"],
      ["{}錯誤事件預防", "Preventing errors in {}", "machine_learning", "L3", "missed", "S11"],
      ["{}報告文字結構化", "Structuring reports on {}", "nlp_llm", "L2", "right", "CI8"],
      ["{}人力配置建議", "Staffing advice for {}", "optimisation", "L2", "minutes", "S04"],
    ],
  ),
  topic(
    "biotech",
    [
      ["蛋白純化", "protein purification"],
      ["菌種篩選", "strain screening"],
      ["凍乾製程", "freeze-drying"],
      ["穩定性試驗", "stability studies"],
    ],
    [
      ["{}結果預測", "Predicting results of {}", "machine_learning", "L2", "error", "S11"],
      ["{}紀錄數位化", "Digitising records of {}", "nlp_llm", "L1", "hours", "CI8"],
      ["{}條件最佳化", "Optimising conditions of {}", "optimisation", "L3", "scrap", "S11"],
      ["{}異常批次歸因", "Explaining odd batches in {}", "machine_learning", "L2", "hours", "S08"],
    ],
  ),
  topic(
    "retail",
    [
      ["生鮮超市", "fresh supermarkets"],
      ["藥妝門市", "drugstores"],
      ["網購倉儲", "online warehouses"],
      ["咖啡連鎖", "coffee chains"],
    ],
    [
      ["{}補貨量預測", "Forecasting replenishment in {}", "time_series", "L1", "error", "S08"],
      ["{}貨架缺品偵測", "Spotting gaps on shelves in {}", "computer_vision", "L2", "missed", "CI9"],
      ["{}會員推薦改善", "Better recommendations in {}", "recommendation", "L1", "right", "CI7"],
      ["{}客服對話摘要", "Summaries of service calls for {}", "nlp_llm", "L1", "minutes", "CI8"],
    ],
  ),
  topic(
    "energy",
    [
      ["離岸風機", "offshore turbines"],
      ["社區儲能", "community batteries"],
      ["地熱井", "geothermal wells"],
      ["工業鍋爐", "industrial boilers"],
    ],
    [
      ["{}出力預測", "Forecasting the output of {}", "time_series", "L2", "error", "S11"],
      ["{}故障徵兆偵測", "Spotting early faults in {}", "machine_learning", "L2", "stops", "S11"],
      ["{}調度策略學習", "Learning dispatch for {}", "reinforcement_learning", "L3", "energy", "CI7"],
      ["{}巡檢影像判讀", "Reading inspection images of {}", "computer_vision", "L2", "missed", "CI9"],
    ],
  ),
  topic(
    "public_sector",
    [
      ["違章查報", "building violations"],
      ["社福申請", "welfare applications"],
      ["公文收發", "official letters"],
      ["公園管理", "park maintenance"],
    ],
    [
      ["{}案件分類", "Sorting cases of {}", "nlp_llm", "L1", "right", "CI8"],
      ["{}影像輔助查核", "Checking {} by image", "computer_vision", "L2", "missed", "CI9"],
      ["{}案量預測", "Forecasting the load of {}", "time_series", "L1", "error", "S08"],
      ["{}回覆草擬", "Drafting answers on {}", "nlp_llm", "L2", "minutes", "CI8"],
    ],
  ),
  topic(
    "agriculture",
    [
      ["水稻", "paddy rice"],
      ["設施番茄", "greenhouse tomatoes"],
      ["乳牛場", "dairy farms"],
      ["香蕉", "bananas"],
    ],
    [
      ["{}產量預估", "Estimating yields of {}", "time_series", "L2", "error", "S11"],
      ["{}病徵影像辨識", "Recognising disease in {}", "computer_vision", "L2", "missed", "CI9"],
      ["{}用水節約決策", "Saving water with {}", "optimisation", "L2", "energy", "S08"],
      ["{}市場價格預測", "Forecasting prices of {}", "time_series", "L1", "error", "S08"],
    ],
  ),
  topic(
    "finance",
    [
      ["小額信貸", "small loans"],
      ["旅平險", "travel insurance"],
      ["反洗錢警示", "money-laundering alerts"],
      ["客服專線", "service hotlines"],
    ],
    [
      ["{}案件風險排序", "Ranking risk in {}", "machine_learning", "L2", "right", "S11"],
      ["{}文件辨識", "Reading documents for {}", "nlp_llm", "L2", "minutes", "CI8"],
      ["{}誤警報過濾", "Filtering false alerts in {}", "machine_learning", "L2", "false", "S08"],
      ["{}話務量預測", "Forecasting calls for {}", "time_series", "L1", "error", "S08"],
    ],
  ),
  topic(
    "ict",
    [
      ["伺服器組裝", "server assembly"],
      ["基地台", "base stations"],
      ["封裝測試", "chip packaging"],
      ["客服機房", "support desks"],
    ],
    [
      ["{}異常紀錄歸因", "Explaining faults in {}", "nlp_llm", "L2", "hours", "CI8"],
      ["{}良率變異分析", "Explaining yield in {}", "big_data", "L2", "scrap", "S08"],
      ["{}備品需求預測", "Forecasting spares for {}", "time_series", "L1", "error", "S08"],
      ["{}能耗監測", "Watching the energy of {}", "time_series", "L2", "energy", "S11"],
    ],
  ),
  topic(
    "resilience",
    [
      ["救災物資", "relief goods"],
      ["地震災損", "earthquake damage"],
      ["山區搜救", "mountain rescue"],
      ["抽水站", "pumping stations"],
    ],
    [
      ["{}需求推估", "Estimating demand for {}", "machine_learning", "L2", "error", "S08"],
      ["{}空拍影像判讀", "Reading aerial images for {}", "computer_vision", "L3", "missed", "CI9"],
      ["{}通報文字彙整", "Gathering reports on {}", "nlp_llm", "L2", "minutes", "CI8"],
      ["{}資源派遣最佳化", "Dispatching resources for {}", "optimisation", "L3", "minutes", "S04"],
    ],
  ),
];
