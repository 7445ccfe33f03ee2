import type { Bi } from "~/lib/bilingual";
import { graphemes } from "~/lib/text";
import type { BriefContent, WizardStep } from "./brief";
import { passportLight } from "./passport";

interface Check {
  key: string;
  step: Exclude<WizardStep, "check">;
  /** Name of the input that answers it. */
  field: string;
  weight: number;
  /** Must hold before the brief can be handed in. */
  required: boolean;
  holds: (brief: BriefContent) => boolean;
}

const longest = (bi: Bi | null | undefined): number => Math.max(graphemes(bi?.zh ?? ""), graphemes(bi?.en ?? ""));
const hasNumber = (bi: Bi | null | undefined): boolean =>
  /[0-9０-９一二三四五六七八九十百千萬]/.test(`${bi?.zh ?? ""}`) || /[0-9]/.test(bi?.en ?? "");
const both = (bi: Bi | null | undefined): boolean => Boolean(bi?.zh && bi.en);
const partial = /限男|限女|男性尤佳|女性尤佳|男尤佳|女尤佳|小姐尤佳|帥哥|美女|\b(manpower|chairman|salesman|female preferred|male preferred)\b/i;
const allTexts = (brief: BriefContent): string =>
  [brief.title, brief.summary, ...Object.values(brief.brief)].map((bi: Bi | null | undefined) => `${bi?.zh ?? ""} ${bi?.en ?? ""}`).join(" ");

/** Weights add up to 100. A brief is ready to be handed in when every required check holds. */
export const readinessChecks = [
  { key: "title", step: "problem", field: "title.zh", weight: 5, required: true, holds: (b) => longest(b.title) >= 4 },
  { key: "summary", step: "problem", field: "summary.zh", weight: 5, required: true, holds: (b) => longest(b.summary) >= 10 },
  { key: "bilingual", step: "problem", field: "title.en", weight: 3, required: false, holds: (b) => both(b.title) && both(b.summary) },
  { key: "industry", step: "problem", field: "industry", weight: 3, required: true, holds: (b) => b.industry !== null },
  { key: "technologies", step: "problem", field: "technologies", weight: 3, required: false, holds: (b) => b.technologies.length > 0 },
  { key: "problem", step: "problem", field: "problem.zh", weight: 7, required: true, holds: (b) => longest(b.brief.problem) >= 30 },
  { key: "current", step: "problem", field: "currentSolution.zh", weight: 3, required: false, holds: (b) => longest(b.brief.currentSolution) > 0 },
  { key: "baseline", step: "target", field: "baseline.zh", weight: 10, required: true, holds: (b) => hasNumber(b.brief.baseline) },
  { key: "target", step: "target", field: "target.zh", weight: 10, required: true, holds: (b) => hasNumber(b.brief.target) },
  { key: "deliverable", step: "target", field: "deliverable.zh", weight: 4, required: false, holds: (b) => longest(b.brief.deliverable) > 0 },
  {
    key: "data_description",
    step: "data",
    field: "description.zh",
    weight: 5,
    required: false,
    holds: (b) => longest(b.dataPassport.description) > 0,
  },
  {
    key: "data_sample",
    step: "data",
    field: "rows",
    weight: 5,
    required: false,
    holds: (b) => b.dataPassport.rows !== undefined && Boolean(b.dataPassport.labels),
  },
  { key: "data_rights", step: "data", field: "rightsConfirmed", weight: 6, required: true, holds: (b) => b.dataPassport.rightsConfirmed === true },
  { key: "sensitivity", step: "data", field: "sensitivity", weight: 4, required: true, holds: (b) => b.dataPassport.sensitivity !== undefined },
  { key: "passport", step: "data", field: "deidentification", weight: 4, required: false, holds: (b) => passportLight(b.dataPassport) !== "red" },
  { key: "needs", step: "needs", field: "needs[0].level", weight: 6, required: true, holds: (b) => b.needs.length > 0 },
  { key: "site", step: "conditions", field: "site.zh", weight: 3, required: false, holds: (b) => longest(b.brief.site) > 0 },
  { key: "mentor_hours", step: "conditions", field: "mentorHours", weight: 2, required: false, holds: (b) => b.mentorHours !== null },
  { key: "budget", step: "conditions", field: "awardTwd", weight: 2, required: false, holds: (b) => b.awardTwd !== null },
  { key: "duration", step: "conditions", field: "durationMonths", weight: 2, required: false, holds: (b) => b.durationMonths !== null },
  { key: "ip", step: "conditions", field: "ip", weight: 3, required: true, holds: (b) => b.ip !== null },
  { key: "contact", step: "conditions", field: "contactName", weight: 3, required: true, holds: (b) => Boolean(b.contactName && b.contactEmail) },
  { key: "neutral", step: "problem", field: "problem.zh", weight: 2, required: false, holds: (b) => !partial.test(allTexts(b)) },
] as const satisfies readonly Check[];
export type ReadinessKey = (typeof readinessChecks)[number]["key"];

export interface ReadinessItem {
  key: ReadinessKey;
  step: Exclude<WizardStep, "check">;
  field: string;
  weight: number;
  required: boolean;
  ok: boolean;
}
export interface Readiness {
  /** 0–100: the sum of the weights of what is there. */
  score: number;
  /** Everything required is there, so the brief can be handed in. */
  complete: boolean;
  items: ReadinessItem[];
}

/** How ready a brief is and what exactly is missing; no judgement beyond the list above. */
export function readiness(brief: BriefContent): Readiness {
  const items = readinessChecks.map(
    ({ key, step, field, weight, required, holds }): ReadinessItem => ({ key, step, field, weight, required, ok: holds(brief) }),
  );
  return {
    score: items.reduce((sum, item) => sum + (item.ok ? item.weight : 0), 0),
    complete: items.every((item) => item.ok || !item.required),
    items,
  };
}

export const missing = (reading: Readiness): ReadinessItem[] => reading.items.filter((item) => !item.ok);
