/** The front door for the server: verbs, views and the job. */
export { whyAsked } from "./asked.server";
export { type Comparison, compareRuns } from "./compare.server";
export { cancelRun, stopRunEarly } from "./control.server";
export { publishRun } from "./publish.server";
export { askReplay, replayJob, replayRun } from "./replay.server";
export { relaxRun, requestRun, solveJob, wishFor } from "./request.server";
export { solveRun } from "./solve.server";
export {
  type Board,
  boardView,
  type PairLine,
  type RightLine,
  type RunView,
  runView,
  type Share,
} from "./views.server";
