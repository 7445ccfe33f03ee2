import type { Grade, Industry, Technology } from "@db/vocabulary/kinds";
import { type ArchiveTopic, topics } from "./archive-topics";
import type { Story, Two } from "./shape";

/** What stays of an older challenge: its title, what was to change, and its figures. */
export interface Brief {
  key: string;
  industry: Industry;
  grade: Exclude<Grade, "L4">;
  technology: Technology;
  title: Two;
  measure: Two;
  from: string;
  to: string;
  need: ArchiveTopic["tasks"][number]["need"];
}

/** How far the named measures usually move; the unit is part of the figure. */
const scales: Record<string, { measure: Two; from: number; to: number; unit: string; places: number }> = {
  missed: { measure: ["漏判率", "Missed cases"], from: 7.4, to: 2.1, unit: " %", places: 1 },
  false: { measure: ["誤報率", "False alarms"], from: 46, to: 15, unit: " %", places: 0 },
  error: { measure: ["預測誤差（MAPE）", "Forecast error (MAPE)"], from: 24, to: 11, unit: " %", places: 0 },
  scrap: { measure: ["報廢率", "Scrap rate"], from: 5.6, to: 2.4, unit: " %", places: 1 },
  hours: { measure: ["每件處理時數", "Hours per case"], from: 6.5, to: 2.5, unit: " h", places: 1 },
  minutes: { measure: ["平均處理分鐘", "Minutes per case"], from: 38, to: 14, unit: " min", places: 0 },
  right: { measure: ["正確率", "Right first time"], from: 71, to: 89, unit: " %", places: 0 },
  energy: { measure: ["單位耗電", "Power per unit"], from: 1.32, to: 1.08, unit: " kWh", places: 2 },
  stops: { measure: ["每月非預期停機時數", "Unplanned stops a month, hours"], from: 21, to: 9, unit: " h", places: 0 },
};

/** Every sensible pairing of a trade's objects with its tasks: one short challenge each. */
export const archive: readonly Brief[] = topics.flatMap((topic) =>
  topic.tasks.flatMap((task, row) =>
    topic.objects.map((thing, column): Brief => {
      const scale = scales[task.scale];
      if (!scale) throw new Error(`no scale ${task.scale}`);
      const shift = 1 + (((row * 7 + column * 3 + topic.industry.length) % 9) - 4) / 40;
      const capped = (value: number) => (scale.unit === " %" ? Math.min(value, 96) : value).toFixed(scale.places) + scale.unit;
      return {
        key: `${topic.industry}_${row + 1}${column + 1}`,
        industry: topic.industry,
        grade: task.grade,
        technology: task.technology,
        title: [task.title[0].replace("{}", thing[0]), capital(task.title[1].replace("{}", thing[1]))],
        measure: scale.measure,
        from: capped(scale.from * shift),
        to: capped(scale.to * shift),
        need: task.need,
      };
    }),
  ),
);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The few lines an archived brief has; what it had beyond them was not carried over. */
export const shortTexts = (brief: Brief): Pick<Story, "summary" | "problem" | "baseline" | "target"> => ({
  summary: [
    `${brief.title[0]}：${brief.measure[0]}由 ${brief.from} 改善到 ${brief.to}。`,
    `${brief.title[1]}: ${small(brief.measure[1])} from ${brief.from} to ${brief.to}.`,
  ],
  problem: [
    `現場目前靠人工經驗判斷，${brief.measure[0]}為 ${brief.from}，結果因人而異，也無法事先得知；希望以既有資料建立可在現場使用的模型，達到 ${brief.to}。`,
    `People judge by experience today and results vary (${small(brief.measure[1])} ${brief.from}). A model built on existing data and usable on the spot should bring it to ${brief.to}.`,
  ],
  baseline: [`${brief.measure[0]} ${brief.from}`, `${brief.measure[1]} ${brief.from}`],
  target: [`${brief.measure[0]} ${brief.to}`, `${brief.measure[1]} ${brief.to}`],
});

/** Scores that give each grade by the rubric. */
export const scoresOf: Record<Brief["grade"], Story["scores"]> = { L1: [2, 1, 1, 2, 2], L2: [2, 2, 2, 2, 2], L3: [2, 3, 3, 3, 2] };
