export * from "./forms";
export { policy } from "./policy";
export { type AnsweringRecord, answerDays, foldName, invitationDays } from "./rules";
