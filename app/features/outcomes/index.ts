export { claimForm, decisionForm, moneyKinds } from "./forms";
export { policy } from "./policy";
