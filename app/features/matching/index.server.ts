/** The front door for the server. */
export {
  type ChallengeOfRanking,
  type ChallengeRanking,
  type ClosingClass,
  type NextSteps,
  nextSteps,
  type Outcome,
  rankChallengesFor,
  rankTeamsFor,
  type TeamOfRanking,
  type TeamRanking,
} from "./run.server";
