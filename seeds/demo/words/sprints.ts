import type { Health } from "@db/vocabulary/states";
import type { Two } from "../stories/shape";

/** What a mentor writes after a meeting, from the first to the last. */
export const checkInNotes: readonly { health: Health; note: string; blocker?: string }[][] = [
  [
    { health: "on_track", note: "確認資料字典與缺漏欄位，團隊已能自行重跑資料整理流程；下週做基準模型。" },
    { health: "on_track", note: "到場看了一個班的作業，團隊問的問題很到位，現場願意多給兩小時。" },
    { health: "at_risk", note: "資料比說明少了兩個月，團隊改以現有區間先做；請窗口確認備份。", blocker: "缺兩個月歷史資料" },
    { health: "on_track", note: "Baseline agreed with the owner; the team keeps a short decision log, which helps a lot." },
  ],
  [
    { health: "on_track", note: "基準模型已優於現況，但少數類別仍弱；建議先補標註再換模型。" },
    { health: "at_risk", note: "進度略慢，主因是兩位成員期中考；重新分配任務，展示日不變。" },
    { health: "on_track", note: "誤報來源已歸納成三類，其中一類調整打光即可改善，這週就能試。" },
    { health: "on_track", note: "Error analysis was honest and useful. Asked them to test on the night shift too." },
  ],
  [
    { health: "on_track", note: "現場試行第一週，人員回饋按鈕太小、用語看不懂，團隊當天就改。" },
    { health: "on_track", note: "已達目標值，接下來看能否連續四週維持；請開始寫交接文件。" },
    { health: "at_risk", note: "與既有系統介接卡在權限申請，已請窗口協助；先以離線檔案替代。", blocker: "介接權限尚未核准" },
    { health: "on_track", note: "Trial data look steady. We discussed what happens when a new product comes in." },
  ],
  [
    { health: "on_track", note: "預演成果展示，建議把失敗案例也放進去，評審與業主都會更信任。" },
    { health: "on_track", note: "交接完成，線上人員已能自行更換樣本；談妥三個月後回訪。" },
    { health: "on_track", note: "成效量測表與對照組一致，窗口確認可寫入案例。" },
  ],
];

/** What a mentor writes when nothing moves. */
export const standstill: { health: Health; note: string; blocker?: string } = {
  health: "at_risk",
  note: "測試窗口連兩週被產線排擠，樣本不足以驗證；團隊先做離線分析，請出題單位協調時段。",
  blocker: "產線測試時段未定",
};

export const milestoneTitles: readonly { title: string; stage: "poc" | "service" | "business" }[] = [
  { title: "資料盤點與基準模型報告", stage: "poc" },
  { title: "現場試行版與誤差分析", stage: "service" },
  { title: "連續四週量測與交接", stage: "business" },
];
export const milestoneEvidence: readonly string[] = [
  "附報告、可重跑的程式與量測表；基準與現況比較已由窗口核對。",
  "試行紀錄、使用者回饋與改版說明，含三個失敗案例。",
  "四週量測原始檔、操作手冊與教育訓練簽到。",
];
export const packs: readonly { data: string; api: string; tools: string }[] = [
  {
    data: "去識別化資料集與資料字典，置於共用空間「01_data」，請勿外傳。",
    api: "唯讀查詢介面，帳號由窗口個別提供，效期至結案日。",
    tools: "測試主機一台、標註工具與現場拍攝腳架。",
  },
  {
    data: "兩年歷史資料與十份現場紀錄掃描，欄位說明見附件。",
    api: "即時資料串流之測試端點（延遲約 3 秒）。",
    tools: "VPN 帳號、場域進出流程與安全講習時段表。",
  },
];

/** Why an unselected team was not selected, what was and was not met, and what would have changed it. */
export const letters: readonly {
  reason: string;
  unmet: ("method" | "plan" | "experience" | "data" | "understanding")[];
  wouldHaveChanged: string;
}[] = [
  {
    reason: "貴團隊對方法掌握清楚，惟本案需每週到場兩次，現有人力配置較難達成，故本次由他隊執行。",
    unmet: ["plan"],
    wouldHaveChanged: "若計畫書能說明到場人力與備援安排，排序會在前兩名。",
  },
  {
    reason: "提案以公開資料結果推估本案成效，未說明與本場域差異，評估後風險較高。",
    unmet: ["understanding", "data"],
    wouldHaveChanged: "若先以本案提供的樣本做過一次小規模驗證，並列出差異，結論可能不同。",
  },
  {
    reason: "三隊皆具能力，最後以具備相近場域交付經驗者優先。",
    unmet: ["experience"],
    wouldHaveChanged: "多一件已交付的現場案例（含量測紀錄）會很有幫助。",
  },
  {
    reason: "模型構想新穎，但未交代低信心時如何交回人員，本單位對此較為保留。",
    unmet: ["method"],
    wouldHaveChanged: "若補充人機分工與錯誤後果的處理方式，我們會進一步面談。",
  },
  {
    reason: "The plan was sound, yet the time-table left one week for the trial on site, which our shifts cannot support.",
    unmet: ["plan"],
    wouldHaveChanged: "Three weeks on site with two people would have put you first.",
  },
];
export const terminated = "團隊兩位核心成員離職，雙方確認無法於期限內完成，協議終止；已完成之資料整理成果由出題單位留用。";

export const reviewReasons: readonly Two[] = [
  ["資料來源與權利已說明，基準與目標可量測，建議上架。", "Source and rights of the data are clear and baseline and target can be measured."],
  ["題目聚焦、場域願意配合，資料雖有缺漏但不影響起步。", "Well focused, with a willing site; gaps in the data do not stand in the way of a start."],
  ["對同業有參考價值，成果可複製；請窗口維持每週回覆。", "Of use to others in the trade and repeatable; the contact should keep answering weekly."],
];
export const changeReasons: readonly string[] = [
  "請補充目前數值如何量測、由誰量測，並說明目標值的依據。",
  "資料護照中標註方式與筆數不一致，請確認後更新；另請說明去識別化由誰簽認。",
  "題目範圍偏大，建議先聚焦一條產線，其餘列為後續。",
];
export const declineReasons: readonly string[] = [
  "本題現階段尚無可用資料，建議先參加資料盤點工作坊，下一梯次再提出。",
  "需求屬一般資訊系統建置，無須以解題方式進行，已轉介資訊服務業者。",
  "涉及之個人資料無法取得同意，且無替代資料，不宜公開徵求解題。",
];
export const brokerNotes: readonly Two[] = [
  ["這個數字是哪一段期間量的？寫上期間，團隊才知道季節差異。", "Over what period was this measured? Teams need to know about the season."],
  [
    "建議把「改善」換成可以驗收的數字，例如誤報每班不超過兩次。",
    "Replace “improve” by something that can be checked, such as two false alarms a shift.",
  ],
];
export const ownerAnswers: readonly string[] = ["已補上量測期間（去年四月至今年三月），並附上原始表單。", "改為每班誤報不超過兩次，現場主管同意。"];
