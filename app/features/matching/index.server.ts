/** The front door for the server. */
export type { Answer, Priced, Taken } from "./assign/answer";
export { type Apart, assignApart, Cancelled, WorkerDied, whyNotApart } from "./assign/apart.server";
export { type Assigned, assign, type Ports } from "./assign/assign";
export { type Certificate, check } from "./assign/certificate";
export type { Relaxation } from "./assign/infeasible";
export type { MilpPort, Progress } from "./assign/milp";
export type { Edge, Group, Named, Pair, Problem, Ratio, Seat } from "./assign/problem";
export { highsPort } from "./assign/solver.server";
export { Standing, type Wish } from "./assign/standing";
export type { WhyNot } from "./assign/why";
export { type ExampleView, type LearningPage, type LessonView, learningPage, lessonView, type PolicyLine } from "./learning-views.server";
export { adoptLesson, askForLesson, keepPolicy, restorePolicy } from "./lessons.server";
export { type NewFits, newFits } from "./nightly.server";
export { type PairsScored, scoredPairs } from "./pairs.server";
export { type Replay, replay } from "./replay.server";
export {
  type ChallengeOfRanking,
  type ChallengeRanking,
  type ClosingClass,
  type ClosingMaterial,
  type Fit,
  fitFor,
  mayRankTeams,
  type NextSteps,
  nextSteps,
  type Outcome,
  rankChallengesFor,
  rankTeamsFor,
  reasonsFor,
  scoresFor,
  type TeamOfRanking,
  type TeamRanking,
} from "./run.server";
export { fitTextSpace } from "./text/keep.server";
export { matchingHandlers, matchingSchedules } from "./work.server";
