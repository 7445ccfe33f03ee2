export { acceptInvitation, declineInvitation, invitationBehind, type FoundInvitation } from "./answer.server";
export { createOrganisation } from "./create.server";
export { editOrganisation } from "./edit.server";
export { inviteMember, type InviteInput } from "./invite.server";
export { changeMemberRole, leaveOrganisation, removeMember } from "./members.server";
export { issueInvitationToken, readInvitationLink, type InvitationStanding } from "./tokens.server";
export { verifyOrganisation, withdrawVerification } from "./verify.server";
export * from "./views.server";
