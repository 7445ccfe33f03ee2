export { programmeEvent } from "./events";
export { openAndCloseCalls } from "./open-and-close.server";
export { yearAt } from "./rules";
export { extendCall, ruling as callRuling, saveCall } from "./save-call.server";
export {
  type CallCard,
  callCard,
  callFor,
  callsOfYear,
  openCalls,
  type ReferenceNode,
  type ReferenceTree,
  type Rubric,
  referenceTree,
  rubric,
} from "./views.server";
export { currentProgramme, currentYear, hasProgramme, type Programme, type ProgrammeYear, programmeYears, yearOf } from "./years.server";
