import type { ActivityKind, ClaimKind } from "./kinds";

/** What key results count. Each has one SQL fragment and one definition in words. */
export const measures = [
  "startup_deals",
  "jobs",
  "solutions",
  "alliances",
  "services",
  "api_domains",
  "subsidy_mechanism",
  "investment",
  "output_value",
  "industry_talent",
  "seed_teachers",
  "grassroots",
  "talent_total",
  "challenges_collected",
  "challenges_listed",
  "teams_registered",
  "teams_coached",
  "talent_reports",
] as const;
export type Measure = (typeof measures)[number];

/** Measures that add up verified claims of one kind. */
export const claimMeasures = {
  startup_deals: "startup_deal",
  jobs: "job",
  solutions: "solution",
  alliances: "alliance",
  services: "service",
  api_domains: "api_domain",
  subsidy_mechanism: "subsidy_mechanism",
  investment: "investment",
  output_value: "output_value",
  talent_reports: "report",
} as const satisfies Partial<Record<Measure, ClaimKind>>;

/** Kinds of activity whose completions are industry talent (O4-KR1). */
export const industryTalentKinds = [
  "strategy_course",
  "technique_course",
  "integration_course",
  "workshop",
  "custom_class",
  "elite_class",
] as const satisfies readonly ActivityKind[];

/** What a counted row is. */
export const countedKinds = ["challenge", "application", "engagement", "enrolment", "claim"] as const;
export type CountedKind = (typeof countedKinds)[number];
