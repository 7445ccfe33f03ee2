export const grades = ["L1", "L2", "L3", "L4"] as const;
export type Grade = (typeof grades)[number];

export const organisationKinds = ["enterprise", "agency", "institute", "association", "school", "npo"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
/** Kinds of organisation that may pose challenges. */
export const posingKinds = ["enterprise", "agency", "association", "npo"] as const satisfies readonly OrganisationKind[];

export const teamKinds = ["startup", "university", "trainees", "industry", "mixed"] as const;
export type TeamKind = (typeof teamKinds)[number];

export const evidenceKinds = ["graded_outcome", "rating", "past_work", "referral", "certificate", "self_claim"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Industry codes; names live in the reference tree of the same kind. */
export const industries = [
  "surface_treatment",
  "plastics",
  "textiles",
  "machinery",
  "food_pharma_machinery",
  "work_safety",
  "long_term_care",
  "healthcare",
  "biotech",
  "retail",
  "energy",
  "public_sector",
  "agriculture",
  "finance",
  "ict",
  "resilience",
] as const;
export type Industry = (typeof industries)[number];

/** Technology codes a challenge needs and a team offers. */
export const technologies = [
  "machine_learning",
  "deep_learning",
  "computer_vision",
  "nlp_llm",
  "speech",
  "time_series",
  "reinforcement_learning",
  "optimisation",
  "recommendation",
  "edge_ai",
  "big_data",
  "knowledge_graph",
] as const;
export type Technology = (typeof technologies)[number];

/** Competency items: the nine of the talent framework plus skills of the competency standard used in briefs. */
export const competencyItems = [
  "CI1",
  "CI2",
  "CI3",
  "CI4",
  "CI5",
  "CI6",
  "CI7",
  "CI8",
  "CI9",
  "S01",
  "S04",
  "S07",
  "S08",
  "S09",
  "S11",
  "S14",
  "S17",
  "S18",
  "S19",
] as const;
export type CompetencyItem = (typeof competencyItems)[number];

export const ipChoices = ["owner", "team", "shared", "open_source"] as const;
export type IpChoice = (typeof ipChoices)[number];

/** What a data passport must answer before a challenge can be published. */
/** What an amount of data is counted in. */
export const dataUnits = ["records", "images", "hours", "documents", "clips"] as const;
export type DataUnit = (typeof dataUnits)[number];

export const dataSensitivities = ["public", "synthetic", "internal", "personal", "special"] as const;
export type DataSensitivity = (typeof dataSensitivities)[number];

export const activityKinds = [
  "strategy_course",
  "technique_course",
  "integration_course",
  "workshop",
  "custom_class",
  "elite_class",
  "seed_teacher",
  "grassroots_camp",
  "meetup",
  "awareness",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const claimKinds = [
  "adoption",
  "job",
  "investment",
  "output_value",
  "alliance",
  "service",
  "solution",
  "startup_deal",
  "api_domain",
  "report",
  "subsidy_mechanism",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const listingKinds = [
  "data_set",
  "api",
  "algorithm",
  "solution",
  "adoption_case",
  "compute_offer",
  "expert",
  "tool",
  "material",
  "certificate",
] as const;
export type ListingKind = (typeof listingKinds)[number];

export const rubricKinds = ["readiness", "challenge_review", "grading", "evaluation", "judging", "survey"] as const;
export type RubricKind = (typeof rubricKinds)[number];

export const learningThemes = ["introduction", "practice", "open_source", "experience", "cases", "meetups"] as const;
export type LearningTheme = (typeof learningThemes)[number];

export const audiences = ["public", "participants", "owner", "team", "panel", "staff", "self"] as const;
export type Audience = (typeof audiences)[number];

export const notificationChannels = ["app", "mail"] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

export const tokenPurposes = ["email_confirmation", "password_reset", "setup", "organisation_invitation", "team_invitation"] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

/** What a call asks for: challenges, solver teams, or classes. */
export const callKinds = ["posing", "solving", "training"] as const;
export type CallKind = (typeof callKinds)[number];

/** What an assignment of the whole programme brings together. */
export const assignmentUses = ["teams_to_challenges", "mentors_to_engagements"] as const;
export type AssignmentUse = (typeof assignmentUses)[number];
