export type { BriefField, ChallengeNeed, WizardStep } from "./brief";
export type { ChallengeCardFacts } from "./card";
export { type GradeDefaults, gradeDefaults, type GradeDimension, gradeDimensions, gradeOf, type ReviewCriterion, reviewCriteria, type WhoMayApply } from "./grading";
export { type PassportLight, passportLight, readPassport } from "./passport";
export { type ChallengeAction, type ChallengeRelation, policy } from "./policy";
export { readiness, type Readiness } from "./readiness";
export { mayHold } from "./separation";
