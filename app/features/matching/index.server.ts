/** The front door for the server. */
export {
  type ChallengeOfRanking, type ChallengeRanking, type ClosingClass, nextSteps, type NextSteps, type Outcome, rankChallengesFor, rankTeamsFor, type TeamOfRanking, type TeamRanking,
} from "./run.server";
