export { answerTeamInvitation, noticeLines, teamInvitationBehind, type FoundTeamInvitation } from "./answer.server";
export { createTeam } from "./create.server";
export { editTeam } from "./edit.server";
export { inviteTeamMember, type InviteTeamMemberInput } from "./invite.server";
export { dissolveTeam, handOverLead, leaveTeam, removeTeamMember } from "./members.server";
export { relationTo, standingInTeam, type TeamStanding } from "./standing.server";
export * from "./views.server";
