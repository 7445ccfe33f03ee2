export { type ChallengeQuery, challengeQuery, closingChoices, sortChoices, stateChoices } from "./query";
