import type { Bi } from "@db/schema/columns";
import type { RubricKind } from "@db/vocabulary/kinds";
import { bi } from "./source";

interface Item {
  key: string;
  label: Bi;
  help?: Bi;
  min: number;
  max: number;
  weight: number;
  anchors?: Bi[];
}

export interface RubricSeed {
  kind: RubricKind;
  code: string;
  rubricVersion: number;
  title: Bi;
  items: Item[];
}

const item = (key: string, zh: string, en: string, anchors: [string, string][]): Item => ({ key, label: bi(zh, en), min: 1, max: 4, weight: 1, anchors: anchors.map(([z, e]) => bi(z, e)) });

/** The plan names completeness, uniqueness and value; clarity, feasibility and law are ours, as are all anchors. */
const challengeReview: RubricSeed = {
  kind: "challenge_review",
  code: "challenge_review",
  rubricVersion: 1,
  title: bi("題目審查", "Challenge review"),
  items: [
    item("data_completeness", "資料完整性", "Data completeness", [["沒有可用資料", "No usable data"], ["資料零散，缺口未說明", "Scattered data, gaps not explained"], ["資料足以開始，缺口已說明", "Enough to start, gaps explained"], ["資料齊備，附標註與說明", "Complete, with labels and notes"]]),
    item("data_uniqueness", "資料獨特性", "Data uniqueness", [["公開資料即可取代", "Public data would do"], ["略有差異", "Slightly different"], ["為該場域特有", "Specific to this site"], ["少見且具代表性", "Rare and representative"]]),
    item("industry_value", "產業價值與帶動生態系", "Value to the industry and its ecosystem", [["僅解決單一個人的困擾", "Helps one person only"], ["對出題單位有用", "Useful to the owner"], ["同業可沿用", "Reusable by the industry"], ["可帶動上下游", "Moves the whole chain"]]),
    item("clarity", "目標明確", "Clarity of the goal", [["看不出要什麼", "Unclear what is wanted"], ["有方向，沒有數字", "A direction without a number"], ["有基準與目標數字", "Baseline and wanted number"], ["驗收方式也寫明", "How it is accepted is stated too"]]),
    item("feasibility", "三至六個月可行", "Feasible in three to six months", [["不可行", "Not feasible"], ["須大幅縮小範圍", "Only if cut down much"], ["可行，有風險", "Feasible, with risks"], ["可行，風險已有對策", "Feasible, risks provided for"]]),
    item("law", "法規與個資", "Law and personal data", [["有明顯違法之虞", "Plainly doubtful in law"], ["去識別化或授權未完成", "De-identification or rights unfinished"], ["已處理，待抽查", "Done, sample to be checked"], ["無疑慮", "No concern"]]),
  ],
};

/** Grades L1–L4 are ours: the plan's figure of the grades was an image. */
const grading: RubricSeed = {
  kind: "grading",
  code: "grading",
  rubricVersion: 1,
  title: bi("題目分級", "Challenge grading"),
  items: [
    item("data_readiness", "資料準備度", "Data readiness", [["公開或合成資料，可直接使用", "Public or synthetic data, ready"], ["去識別化資料，須整理", "De-identified data, needs work"], ["場域即時資料，須介接", "Live site data, needs integration"], ["資料不得攜出或尚待蒐集", "Data may not leave or is still to be collected"]]),
    item("method_maturity", "方法成熟度", "Method maturity", [["已有成熟做法", "Known method"], ["須調整既有方法", "Adaptation of a known method"], ["須整合數種方法", "Several methods combined"], ["尚無定法", "Open method"]]),
    item("domain_risk", "領域與法規風險", "Domain and regulatory risk", [["低", "Low"], ["中，可逆", "Medium, reversible"], ["高，須現場安全措施", "High, safety measures on site"], ["受管制領域", "Regulated field"]]),
    item("integration", "系統整合", "Integration", [["不須整合", "None"], ["單一系統", "One system"], ["數個系統或設備", "Several systems or devices"], ["跨單位系統", "Systems across organisations"]]),
    item("scope", "範圍與期程", "Scope and time", [["三個月內", "Within three months"], ["三至四個月", "Three to four months"], ["四至六個月", "Four to six months"], ["滿六個月", "The full six months"]]),
  ],
};

/** Dimensions are the plan's; the scale 1–4 is ours, since the plan leaves it to be designed. */
const readiness: RubricSeed = {
  kind: "readiness",
  code: "readiness",
  rubricVersion: 1,
  title: bi("企業 AI 整備度", "Enterprise AI readiness"),
  items: [
    item("needs", "需求議題面", "Needs and issues", [["尚未想到用途", "No use in mind"], ["有想法，未排序", "Ideas, not ranked"], ["已有優先議題", "A first issue chosen"], ["議題有負責人與目標", "An owner and a goal"]]),
    item("data", "資料準備面", "Data preparation", [["紙本或散落", "Paper or scattered"], ["已數位化", "Digitised"], ["可查詢、有定義", "Queryable and defined"], ["有治理與標註", "Governed and labelled"]]),
    item("tools", "技術工具面", "Technology and tools", [["沒有", "None"], ["試用中", "Trying some"], ["部門使用", "In use by a department"], ["整合於系統", "Integrated in systems"]]),
    item("workflow", "工作流程面", "Workflow", [["流程不固定", "No fixed flow"], ["已書面化", "Written down"], ["有量測", "Measured"], ["持續改善", "Continuously improved"]]),
    item("people", "組織人才面", "Organisation and talent", [["無人負責", "Nobody in charge"], ["有窗口", "A contact"], ["有小組", "A small team"], ["有團隊與預算", "A team with a budget"]]),
  ],
};

export const rubricSeeds: readonly RubricSeed[] = [challengeReview, grading, readiness];
