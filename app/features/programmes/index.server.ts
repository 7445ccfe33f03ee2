export { programmeEvent } from "./events";
export { openAndCloseCalls } from "./open-and-close.server";
export { extendCall, ruling as callRuling, saveCall } from "./save-call.server";
export { callCard, callFor, callsOfYear, openCalls, referenceTree, rubric, type CallCard, type ReferenceNode, type ReferenceTree, type Rubric } from "./views.server";
export { currentProgramme, currentYear, programmeYears, yearOf, type Programme, type ProgrammeYear } from "./years.server";
export { yearAt } from "./rules";
