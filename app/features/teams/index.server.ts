export { answerTeamInvitation, type FoundTeamInvitation, noticeLines, teamInvitationBehind } from "./answer.server";
export { createTeam } from "./create.server";
export { editTeam } from "./edit.server";
export { type InviteTeamMemberInput, inviteTeamMember } from "./invite.server";
export { dissolveTeam, handOverLead, leaveTeam, removeTeamMember } from "./members.server";
export { relationTo, standingInTeam, type TeamStanding } from "./standing.server";
export * from "./views.server";
