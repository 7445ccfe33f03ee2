/** The front door for the browser: pure scoring and what a page needs to show it. */
export { type Counterfactual, type Explained, explain, type Gap, gapsOf, raised } from "./explain";
export { type ChallengeSide, type Level, levelOf, type Need, type TeamSide, unknownLevel } from "./facts";
export { policy } from "./policy";
export { type Barred, type BlockerCode, blockerCodes, type Question, type Ranked, type Ranking, rank } from "./rank";
export { modelVersion, type Part, type PartKey, partKeys, type Score, score, weights } from "./score";
