/** The front door for the browser and for pure code of rooms to the right. */
export { applicationActions, type ApplicationAction, type ApplicationRelation, applicationRelations, policy } from "./policy";
export { letterCriteria, type LetterCriterion, missingFields, type ProposalField, proposalFieldNames, proposalFields, type ProposalTexts } from "./proposal";
export { after, deploymentItems, eligibilityDays, endedStates, type GradeFacts, gradeEligibility, hasEnded, isExcluded, mayApply, offerAnswerDays, ownerStates, placeTakingStates, researchItems, whoActs } from "./rules";
export * from "./forms";
