/** The front door for the browser. */
export * from "./forms";
export { pointsText } from "./points";
export { policy as assignmentPolicy } from "./policy";
export { type Settings, usualSettings } from "./settings";
export { AskedBecause } from "./ui/AskedBecause";
export { Audit, CompareWith } from "./ui/Audit";
export { FigureRow, Infeasible, Prices, Without } from "./ui/Findings";
export { NameLink, PairList, refusedOutside } from "./ui/PairList";
export { PolicyForm } from "./ui/PolicyForm";
export { Progress } from "./ui/Progress";
export { settingName, settingValue } from "./ui/settings";
export { AskWhy, Wishes } from "./ui/Wishes";
export { assignmentUseName, publishName, sideNames, stateName, stateTone, statusName, tookLine } from "./ui/words";
