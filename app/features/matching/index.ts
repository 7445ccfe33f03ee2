/** The front door for the browser: pure scoring and what a page needs to show it. */

export type { Pair, Problem } from "./assign/problem";
export { type Counterfactual, type Explained, explain, type Gap, gapsOf, type Hurdle, raised } from "./explain";
export { type ChallengeSide, type Level, levelOf, type Need, type TeamSide, type TextEvidence, unknownLevel } from "./facts";
export { policy } from "./policy";
export { type Barred, type BlockerCode, blockerCodes, type Question, type Ranked, type Ranking, rank, type Terms } from "./rank";
export { modelVersion, type Part, type Score, score } from "./score";
export { type PartKey, partKeys, plainPolicy, priorWeights, type RankPolicy, standardPolicy, type Weights } from "./weights";
