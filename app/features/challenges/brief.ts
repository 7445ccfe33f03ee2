import type { BriefTexts, DataPassport } from "@db/schema/challenges";
import type { CompetencyItem, Grade, Industry, IpChoice, Technology } from "@db/vocabulary/kinds";
import type { Bi } from "~/lib/bilingual";

export interface ChallengeNeed {
  item: CompetencyItem;
  /** 1–5. */
  level: number;
  must: boolean;
}

/** Everything the owner writes, whatever its state: what readiness reads and a revision keeps. */
export interface BriefContent {
  title: Bi;
  summary: Bi | null;
  brief: BriefTexts;
  dataPassport: DataPassport;
  industry: Industry | null;
  technologies: Technology[];
  languages: string[];
  city: string | null;
  places: number;
  durationMonths: number | null;
  awardTwd: bigint | null;
  ip: IpChoice | null;
  contactName: string | null;
  contactEmail: string | null;
  mentorHours: number | null;
  excludedCompetitors: string | null;
  needs: ChallengeNeed[];
}

export const wizardSteps = ["problem", "target", "data", "needs", "conditions", "check"] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** Every part of a brief that can carry a note or differ between revisions, with the step it is written on. */
export const briefFields = {
  title: "problem",
  summary: "problem",
  industry: "problem",
  technologies: "problem",
  background: "problem",
  problem: "problem",
  currentSolution: "problem",
  baseline: "target",
  target: "target",
  deliverable: "target",
  dataPassport: "data",
  needs: "needs",
  languages: "needs",
  site: "conditions",
  city: "conditions",
  resources: "conditions",
  support: "conditions",
  places: "conditions",
  durationMonths: "conditions",
  mentorHours: "conditions",
  awardTwd: "conditions",
  ip: "conditions",
  contact: "conditions",
  excludedCompetitors: "conditions",
} as const satisfies Record<string, WizardStep>;
export type BriefField = keyof typeof briefFields;
export const briefFieldNames = Object.keys(briefFields) as [BriefField, ...BriefField[]];
/** Fields that are one of the longer texts. */
export const textFields = [
  "background",
  "problem",
  "currentSolution",
  "baseline",
  "target",
  "deliverable",
  "site",
  "resources",
  "support",
] as const satisfies readonly (keyof BriefTexts)[];

export type GradedBrief = BriefContent & { grade: Grade | null };
