export { acceptInvitation, declineInvitation, type FoundInvitation, invitationBehind } from "./answer.server";
export { createOrganisation } from "./create.server";
export { editOrganisation } from "./edit.server";
export { type InviteInput, inviteMember } from "./invite.server";
export { changeMemberRole, leaveOrganisation, removeMember } from "./members.server";
export { endInvitationLinks, type InvitationStanding, issueInvitationToken, readInvitationLink } from "./tokens.server";
export { verifyOrganisation, withdrawVerification } from "./verify.server";
export * from "./views.server";
