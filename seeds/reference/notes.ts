import type { Bi } from "@db/schema/columns";
import { bi } from "./source";

/** Where the plan contradicts itself both numbers are kept, with the place each stands in. */
export const notes: Record<string, Bi> = {
  "O1-KR1": bi(
    "計畫總目標（A003）寫「扶植 36 家以上」，年度目標寫「獲得投資或與大廠合作」，各年合計 36 家；分項一（一）3 另寫 40 家以上。",
    "The overall goals (A003) say 36 or more start-ups fostered; the yearly targets word it as invested in or working with large firms and add up to 36. Section SP1(1)3 says 40 or more.",
  ),
  "O1-KR3": bi("各年合計與總數為 92 項；分項一（一）4 另寫終端 AI 服務至少 40 項。", "The years and the stated total give 92 items; section SP1(1)4 says at least 40 device-side services."),
  "O2-KR2": bi(
    "總目標（A003）與差異表為 130 個；第伍節與 KPI 表（B003）以「五年 40 個聯盟」配「30 個應用服務」，30 為 110 年數值。",
    "The overall goals (A003) and the difference table give 130; section 5 and KPI table B003 pair \"40 alliances in five years\" with \"30 application services\", which is the figure of year 110.",
  ),
  "O2-KR3": bi(
    "各年合計 12 個領域（110–113 年為 10 個）；分項一（一）2 另寫 110–113 年至少 3 個領域。",
    "The years add up to 12 domains (10 over 110–113); section SP1(1)2 says at least 3 domains over 110–113.",
  ),
  "O3-KR2a": bi(
    "KPI 表（B003）之 L 於 110 年列 8.5，說明文字給五年 35 與 85（單位未印）。",
    "Line L of KPI table B003 shows 8.5 for year 110, while its explanation gives the five-year 35 and 85 (unit not printed).",
  ),
  "O4-KR1": bi(
    "A003 寫「每年至少 700 人次」，五年應為 3,500；各年目標合計為 3,200，114 年為 300。",
    "A003 says at least 700 person-times every year, which would be 3,500; the yearly targets add up to 3,200 and year 114 has 300.",
  ),
  "O4-KR2": bi(
    "A003 寫「每年至少 10 人」，五年應為 50；114 年未列數值，其餘各年合計 40。",
    "A003 says at least 10 persons every year, which would be 50; year 114 has no figure and the other years add up to 40.",
  ),
  "O4-KR3": bi(
    "A003 寫「每年至少 100 人次」，五年應為 500；114 年未列數值，其餘各年合計 400。",
    "A003 says at least 100 person-times every year, which would be 500; year 114 has no figure and the other years add up to 400.",
  ),
  "O4-TOTAL": bi(
    "各年合計 3,640 與第伍節總數相同；A003 之 110–111 年 KPI 寫 1,720「人」，他處均為「人次」。810 乘以 5 為 4,050，與總數不同。",
    "The years add up to the 3,640 of section 5. The 110–111 KPI of A003 says 1,720 persons, elsewhere person-times; five times 810 would be 4,050.",
  ),
  "O5-KR1a": bi(
    "A003 寫「每年至少徵集議題 80 題」，五年應為 400；各年合計與第伍節總數為 320。",
    "A003 says at least 80 challenges every year, which would be 400; the yearly targets and section 5 give 320.",
  ),
  "O5-KR1b": bi(
    "A003 寫「優化上架達 50 題」，五年應為 250；各年合計 200，原文未載總數。",
    "A003 says 50 listed every year, which would be 250; the yearly targets add up to 200 and no total is stated.",
  ),
  "O5-KR2a": bi(
    "A003 寫「每年至少 100 隊次報名」，五年應為 500；各年合計 400，原文未載總數。過往成果另有 197 隊（A003）與 216 隊（第肆節）兩數。",
    "A003 says at least 100 team-times every year, which would be 500; the yearly targets add up to 400 and no total is stated. Past results are given as 197 teams (A003) and 216 (section 4).",
  ),
  "O5-KR2b": bi(
    "A003 寫「輔導團隊 40 隊次」，五年應為 200；各年合計 160，原文未載總數。",
    "A003 says 40 coached team-times every year, which would be 200; the yearly targets add up to 160 and no total is stated.",
  ),
  "O5-KR3": bi(
    "A003 寫「每年提供報告一份」，五年應為 5 份；114 年未列數值，其餘各年合計 4 份。",
    "A003 says one report every year, which would be 5; year 114 has no figure and the other years add up to 4.",
  ),
};
