/** The front door for the browser and for pure code of rooms to the right. */
export * from "./forms";
export { type EngagementAction, engagementActions, type EngagementRelation, policy as engagementPolicy } from "./policy";
export { healthOf, isRunning, movableStates, type NextActor, type NextWhat, nextStage, silence, type SilenceLevel, silenceLevel } from "./rules";
export { CheckInForm } from "./ui/CheckInForm";
export { CheckInList } from "./ui/CheckInList";
export { CountsToward, type CountsTowardLine } from "./ui/CountsToward";
export { EngagementRow } from "./ui/EngagementRow";
export { actorName, EngagementBadges, EngagementHeader, engagementCrumb, isMine, nextWords } from "./ui/EngagementHeader";
export { EngagementTimeline } from "./ui/EngagementTimeline";
export { MilestoneEvidence, MilestoneFields, MilestoneForms } from "./ui/MilestoneForms";
export { MilestoneTable } from "./ui/MilestoneTable";
export { PackFacts } from "./ui/PackFacts";
export { StateForms } from "./ui/StateForms";
