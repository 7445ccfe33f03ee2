export * from "./forms";
export { policy as organisationPolicy } from "./policy";
export { type AnsweringRecord, answerDays, foldName, invitationDays } from "./rules";
