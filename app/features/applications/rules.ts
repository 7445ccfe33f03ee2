import type { CompetencyItem, Grade, TeamKind } from "@db/vocabulary/kinds";
import type { ApplicationState } from "@db/vocabulary/states";
import { allow, notNow, type Ruling, refuse } from "~/lib/policy";

export const applicationSteps = [
  "submit",
  "requestSupplement",
  "answerSupplement",
  "findEligible",
  "findIneligible",
  "shortlist",
  "waitlist",
  "offer",
  "accept",
  "decline",
  "lapse",
  "notSelect",
  "withdraw",
] as const;
export type ApplicationStep = (typeof applicationSteps)[number];

/** Every step there is: from which states it may be taken and where it leads. Nothing else changes a state. */
const steps: Record<ApplicationStep, { from: readonly ApplicationState[]; to: ApplicationState }> = {
  submit: { from: ["draft"], to: "submitted" },
  requestSupplement: { from: ["submitted"], to: "needs_supplement" },
  answerSupplement: { from: ["needs_supplement"], to: "submitted" },
  findEligible: { from: ["submitted"], to: "eligible" },
  findIneligible: { from: ["submitted", "needs_supplement"], to: "ineligible" },
  shortlist: { from: ["eligible", "waitlisted"], to: "shortlisted" },
  waitlist: { from: ["eligible", "shortlisted"], to: "waitlisted" },
  offer: { from: ["shortlisted"], to: "offered" },
  accept: { from: ["offered"], to: "accepted" },
  decline: { from: ["offered"], to: "declined" },
  lapse: { from: ["offered"], to: "lapsed" },
  notSelect: { from: ["eligible", "shortlisted", "waitlisted"], to: "not_selected" },
  withdraw: { from: ["draft", "submitted", "needs_supplement", "eligible", "shortlisted", "waitlisted", "offered"], to: "withdrawn" },
};

/** The state after a step, or undefined when the step cannot be taken from here. */
export const stateAfter = (state: ApplicationState, step: ApplicationStep): ApplicationState | undefined =>
  steps[step].from.includes(state) ? steps[step].to : undefined;
export const mayStep = (state: ApplicationState, step: ApplicationStep): boolean => stateAfter(state, step) !== undefined;

/** Nothing follows these; the team's place on the challenge is free again for others. */
export const endedStates = ["ineligible", "declined", "lapsed", "not_selected", "withdrawn"] as const satisfies readonly ApplicationState[];
export const hasEnded = (state: ApplicationState): boolean => (endedStates as readonly ApplicationState[]).includes(state);
/** Among these the owner chooses: found eligible, not ended. */
export const runningStates = ["eligible", "shortlisted", "waitlisted"] as const satisfies readonly ApplicationState[];
export const inTheRunning = ({ state }: { state: ApplicationState }): boolean => (runningStates as readonly ApplicationState[]).includes(state);
/** A place is taken from the offer on, so that never more offers live than there are places. */
export const placeTakingStates = ["offered", "accepted"] as const satisfies readonly ApplicationState[];
/** Whoever stands here hopes for a place still, and is told when none is free. */
export const hopefulStates = [
  "draft",
  "submitted",
  "needs_supplement",
  "eligible",
  "shortlisted",
  "waitlisted",
] as const satisfies readonly ApplicationState[];
/** What the owner may see: from the finding of eligibility on. Drafts and ineligible ones stay between team and programme. */
export const ownerStates = [
  "eligible",
  "shortlisted",
  "waitlisted",
  "offered",
  "accepted",
  "declined",
  "lapsed",
  "not_selected",
] as const satisfies readonly ApplicationState[];
/** A meeting is planned between shortlist and offer; what came of one may be written down later too. */
export const meetingStatesOf = {
  plan: ["shortlisted"],
  keep: ["shortlisted", "waitlisted", "offered", "accepted", "declined", "lapsed", "not_selected"],
} as const satisfies Record<string, readonly ApplicationState[]>;
export const letterStates = ["not_selected", "ineligible"] as const satisfies readonly ApplicationState[];

/** How long the programme means to take before it says whether a team is eligible; older waits are shown as late. */
export const eligibilityDays = 5;
/** Shown when staff confirm an offer: a week is the usual time to answer. */
export const offerAnswerDays = 7;

/** Who acts next on an application, for the "next step" line. */
export function whoActs(state: ApplicationState, chosen: boolean): "team" | "programme" | "owner" | "nobody" {
  switch (state) {
    case "draft":
    case "needs_supplement":
    case "offered":
      return "team";
    case "submitted":
      return "programme";
    case "shortlisted":
      return chosen ? "programme" : "owner";
    case "eligible":
    case "waitlisted":
      return "owner";
    default:
      return "nobody";
  }
}

/** May one more team get a place? `taken` counts live offers and acceptances. */
export const mayTakePlace = (places: number, taken: number): Ruling => (taken < places ? allow : notNow("applications_refused_places_full"));

/** Is the challenge open to applications at this second of the server's clock? */
export function mayApply(challenge: { state: string; closesAt: Date | null }, now: Date): Ruling {
  if (challenge.state !== "published") return notNow("applications_refused_not_open");
  if (challenge.closesAt !== null && now.getTime() >= challenge.closesAt.getTime()) return notNow("applications_refused_deadline");
  return allow;
}

export interface GradeFacts {
  kind: TeamKind;
  /** Delivered past works and concluded engagements. */
  deliveredCases: number;
  /** Posterior means 0–5. */
  levels: Readonly<Partial<Record<CompetencyItem, number>>>;
}

const strength = (facts: GradeFacts, items: readonly CompetencyItem[]) => Math.max(0, ...items.map((item) => facts.levels[item] ?? 0));
export const researchItems = ["CI7", "S11"] as const satisfies readonly CompetencyItem[];
export const deploymentItems = ["S17", "S18"] as const satisfies readonly CompetencyItem[];

/**
 * Who may apply at which grade: L1 and L2 everybody; L3 a team with a delivered case; L4 also strength in both research
 * and deployment (a mixed team, or level 3 in one item of each).
 */
export function gradeEligibility(grade: Grade | null, facts: GradeFacts): Ruling {
  if (grade !== "L3" && grade !== "L4") return allow;
  const strong = grade === "L3" || facts.kind === "mixed" || (strength(facts, researchItems) >= 3 && strength(facts, deploymentItems) >= 3);
  if (facts.deliveredCases < 1) return refuse(strong ? "applications_grade_needs_case" : "applications_grade_needs_all");
  return strong ? allow : refuse("applications_grade_needs_both");
}

const companyForms = /(股份有限公司|有限公司|公司|企業社|工作室|,?\s*(inc|ltd|co|corp|llc|limited|corporation|company)\.?)+$/iu;
/** A name reduced to what tells it from others: width, case, 臺/台, spaces and the legal form do not count. */
export const bareName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("臺", "台")
    .replace(/[\s.,·・]+$/u, "")
    .trim()
    .replace(companyForms, "")
    .replace(/[\s.,·・()（）]+/gu, "");

/** Is one of these names on the owner's list of excluded competitors (one per line, comma or semicolon)? */
export function isExcluded(excluded: string | null, names: readonly (string | null)[]): boolean {
  const listed = new Set(
    (excluded ?? "")
      .split(/[\n,，;；、]+/u)
      .map(bareName)
      .filter((name) => name.length > 1),
  );
  return names.some((name) => name !== null && listed.has(bareName(name)));
}
