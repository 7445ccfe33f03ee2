import { bi, files, textsAt } from "../source";
import { nodes, pad, type TreeSeed } from "./node";

/** The plan's own contradictions, told again in Chinese in the order of the source list. */
const contradictionsZh = [
  "培訓總數：所列 3,640 等於各年合計 810＋910＋810＋810＋300；但「每年至少 700／10／100」於 114 年不成立（300／無／無）；810 乘以 5 為 4,050，關鍵成果一乘以 5 為 3,500，各年合計為 3,200。",
  "目標五：A003 稱每年徵集 80 題、上架 50 題、報名 100 隊次、輔導 40 隊次、報告一份；各年目標於 112–113 年降為 60／40／75／30，114 年為 40／20／50／20 且無報告。徵集 320 題等於合計；上架 200、報名 400、輔導 160、報告 4 為合計，原文未載總數。",
  "O2-KR2：A003 與差異表為 130 個應用服務；第伍節與 B003 將「五年 40 個聯盟」配「30 個應用服務」。",
  "O1-KR1：關鍵成果為 36 家；分項一（一）3 稱 40 家以上；用語亦不同（扶植／獲得投資或合作）。",
  "O1-KR3：關鍵成果為 92 項；分項一（一）4 稱終端服務至少 40 項。",
  "O2-KR3：110–114 年合計 12 個領域（110–113 年為 10）；分項一（一）2 稱 110–113 年至少 3 個領域。",
  "人才單位：多處為「人次」，110–111 年 KPI 則為 1,720「人」。",
  "目標四關鍵成果次序不同：A003 依序為產業人才、種子師資、向下扎根；年度表以 4-1 向下扎根、4-2 種子師資、4-3 產業人才編號。",
  "過往成果：解題團隊 197 隊（A003）與 216 隊（第肆節）；新創 130 與 140 家；領域解決方案 15 與 20；加值案例 24 與 59；8 案於 A003 稱資通訊跨業，於第肆節稱國際合作。",
  "稱為「無前期計畫之新計畫」，另處列有前期計畫與 109 年 350,000 千元預算。",
  "差異表標示 110–111 年，分項一卻列五年總數，分項二列 110 年數值。",
  "預告六個產業數據模型，僅說明四個；預告六個語音助理模型，僅說明三組 API。",
  "圖 3 文字稱「前六大領域」，實列七個。",
  "文中「六大核心戰略產業」所列（資安、國防、生醫、民生用品、ICT、循環經濟）與他處所列（資訊及數位、資安、生物及醫療等）不同。",
  "名稱用字不一（淬煉／淬鍊）；資安表單載（1/4），計畫則為五年。",
  "性別：團隊比例「約二分之一」（1-2、2-1）與「已達三分之一」（3-1）。",
  "B003 之 T（5 家）無對應關鍵成果；目標五題數於 B003 無列；L、M、P 未印單位。",
  "KPI 之 L 於 110 年列 8.5，說明文字則給五年 35 與 85。",
];

/** Everything else of the plan, kept whole: budget, KPI tables, gender, past results, and where it contradicts itself. */
export function planTree(): TreeSeed {
  const { objectives: _objectives, ...rest } = files.programme;
  const english = textsAt(files.programme, "inconsistencies");
  if (english.length !== contradictionsZh.length) throw new Error("a contradiction of the plan has no Chinese text");
  return {
    kind: "plan",
    version: "110-1402-09-20-02",
    title: bi("AI 智慧應用暨人才淬煉推動計畫", "AI Smart Application and Talent Refinement Programme"),
    source: "110-1402-09-20-02",
    data: rest,
    nodes: nodes(
      "contradiction",
      english.map((en, at) => ({ zh: contradictionsZh[at] ?? en, en })),
      { code: (_, at) => `contradiction.${pad(at + 1)}`, name: ({ zh, en }) => bi(String(zh), String(en)) },
    ),
  };
}
