export * from "./forms";
export { policy, type TeamRelation, type TeamState } from "./policy";
export { capacityMax, consentNotice, type TeamLanguage, teamLanguages, teamSizeMax } from "./rules";
export { teamConflict } from "./ui/conflict";
export { TeamFacts, TeamNotices } from "./ui/TeamFacts";
export { shownTeamName, type TeamDefaults, TeamFields, teamFieldLabels, teamName } from "./ui/TeamFields";
export { InviteTeamMember, TeamMembers } from "./ui/TeamMembers";
export { nameOfLanguage, roleName } from "./ui/team-words";
