export { type CallInput, type CallRules, callForm, callParams, extensionForm } from "./forms";
export { policy } from "./policy";
export { yearAt, yearOn } from "./rules";
export { CallFields, callKindName } from "./ui/CallFields";
export { CallRulesList } from "./ui/CallRulesList";
export { callConflict } from "./ui/callConflict";
