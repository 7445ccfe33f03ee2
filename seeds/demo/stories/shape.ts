import type { CompetencyItem, DataSensitivity, Grade, Industry, IpChoice, Technology } from "@db/vocabulary/kinds";

/** A text in both languages: Chinese, English. */
export type Two = readonly [zh: string, en: string];
/** Item, level 1–5, and whether a team must have it. */
export type Need = readonly [item: CompetencyItem, level: number, must?: "must"];

export interface StoryData {
  description: Two;
  rows: number;
  labels: string;
  format: string;
  sensitivity: DataSensitivity;
  deidentification: "not_needed" | "pending" | "signed";
  handover: "download" | "api" | "on_site";
}

/** A challenge written out in full, as its owner hands it in. */
export interface Story {
  key: string;
  industry: Industry;
  grade: Grade;
  technologies: readonly Technology[];
  /** Key of the organisation that poses it. */
  poser: string;
  city: string;
  title: Two;
  summary: Two;
  background: Two;
  problem: Two;
  current: Two;
  baseline: Two;
  target: Two;
  deliverable: Two;
  site: Two;
  resources: Two;
  support: Two;
  data: StoryData;
  needs: readonly Need[];
  ip: IpChoice;
  months: number;
  /** Thousand New Taiwan dollars. */
  award: number;
  mentorHours: number;
  places?: number;
  languages?: readonly ("zh" | "en")[];
  /** Data readiness, method, risk, integration, scope; 1 (easy) to 4 (hard). */
  scores: readonly [data: number, method: number, risk: number, integration: number, scope: number];
  excluded?: string;
}
