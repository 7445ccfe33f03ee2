export { type BriefContent, type BriefField, briefFieldNames, type ChallengeNeed, type WizardStep, wizardSteps } from "./brief";
export type { ChallengeCardFacts } from "./card";
export {
  type GradeDefaults,
  type GradeDimension,
  gradeDefaults,
  gradeDimensions,
  gradeOf,
  type ReviewCriterion,
  reviewCriteria,
  type WhoMayApply,
} from "./grading";
export { type PassportLight, type PassportReading, passportLight, readPassport } from "./passport";
export { type ChallengeAction, type ChallengeRelation, policy } from "./policy";
export { type Readiness, readiness } from "./readiness";
export { leastOpenDays, mayStep } from "./rules";
export { mayHold } from "./separation";

export { BriefText } from "./ui/BriefText";
export { ChallengeCard, ChallengeState } from "./ui/ChallengeCard";
export { Decisions } from "./ui/Decisions";
export { DeskFilters, DeskPages } from "./ui/DeskFilters";
export { DeskRow } from "./ui/DeskRow";
export { Diff } from "./ui/Diff";
export { MainAction } from "./ui/MainAction";
export { Notes } from "./ui/Notes";
export { LightBadge, PassportFacts, PassportNotice } from "./ui/Passport";
export { ReadinessPanel } from "./ui/ReadinessPanel";
export { ChallengeRecord } from "./ui/Record";
export { ReviewForms } from "./ui/ReviewForms";
export { needText } from "./ui/values";
export { Wizard, WizardSteps } from "./ui/Wizard";
export { dimensionAnchors, dimensionName, languageName, roleOn, stepLead, stepName, whoMayApply } from "./ui/words";
