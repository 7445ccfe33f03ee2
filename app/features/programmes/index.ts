export { callForm, callParams, extensionForm, type CallInput, type CallRules } from "./forms";
export { policy } from "./policy";
export { yearAt, yearOn } from "./rules";
export { CallRulesList } from "./ui/CallRulesList";
export { CallFields, callKindName } from "./ui/CallFields";
