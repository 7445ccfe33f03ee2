export { addEvidence, type OutcomeEvidence, recordOutcomeEvidence, removeEvidence, verifyEvidence } from "./evidence.server";
export { removeCompetency, setCompetency } from "./levels.server";
export * from "./views.server";
export { addPastWork, editPastWork, removePastWork } from "./works.server";
