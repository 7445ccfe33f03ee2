/** The front door for the browser and for pure code of rooms to the right. */

export * from "./forms";
export { type ApplicationAction, type ApplicationRelation, applicationActions, applicationRelations, policy } from "./policy";
export {
  type LetterCriterion,
  letterCriteria,
  missingFields,
  type ProposalField,
  type ProposalTexts,
  proposalFieldNames,
  proposalFields,
} from "./proposal";
export {
  deploymentItems,
  eligibilityDays,
  endedStates,
  type GradeFacts,
  gradeEligibility,
  hasEnded,
  inTheRunning,
  isExcluded,
  mayApply,
  offerAnswerDays,
  ownerStates,
  placeTakingStates,
  researchItems,
  stateAfter,
  whoActs,
} from "./rules";
export { ApplicationItem, ApplicationState } from "./ui/ApplicationItem";
