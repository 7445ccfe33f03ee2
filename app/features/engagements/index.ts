/** The front door for the browser and for pure code of rooms to the right. */
export * from "./forms";
export { type EngagementAction, type EngagementRelation, engagementActions, policy as engagementPolicy } from "./policy";
export { healthOf, isRunning, movableStates, type NextActor, type NextWhat, nextStage, type SilenceLevel, silence, silenceLevel } from "./rules";
export { CheckInForm } from "./ui/CheckInForm";
export { CheckInList } from "./ui/CheckInList";
export { CountsToward, type CountsTowardLine } from "./ui/CountsToward";
export { actorName, EngagementBadges, EngagementHeader, engagementCrumb, isMine, useNextWords } from "./ui/EngagementHeader";
export { EngagementOverview } from "./ui/EngagementOverview";
export { EngagementRow } from "./ui/EngagementRow";
export { EngagementTimeline } from "./ui/EngagementTimeline";
export { MilestoneEvidence, MilestoneFields, MilestoneForms } from "./ui/MilestoneForms";
export { MilestoneTable } from "./ui/MilestoneTable";
export { StateForms } from "./ui/StateForms";
