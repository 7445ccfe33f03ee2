/** The front door for the server: verbs and views. */
export { candidatesBeside, chooseForOffer, insistChooses } from "./choose.server";
export { decideEligibility } from "./decide.server";
export { applyRuling, teamRuling } from "./eligibility.server";
export {
  type ApplyOption,
  applyOptions,
  challengeForInviting,
  challengeInvitations,
  type InvitationView,
  invitationView,
  invitee,
  myInvitations,
  openInvitations,
  standings,
} from "./invitation-views.server";
export { answerInvitation, closeInvitationsDue, inviteTeam } from "./invite.server";
export { type LetterInput, markNotSelected } from "./letter.server";
export { type MeetingsView, type MeetingView, meetingsView } from "./meeting-views.server";
export { cancelMeeting, moveMeeting, planMeeting, recordMeeting } from "./meetings.server";
export { followMembership } from "./membership.server";
export { answerOffer, lapseDue, type OfferAnswer, type OnAccepted } from "./offer.server";
export { releaseMembers } from "./release.server";
export { saveApplication } from "./save.server";
export { confirmOffer, shortlist, waitlist } from "./select.server";
export { startApplication } from "./start.server";
export { submitApplication } from "./submit.server";
export { answerSupplement, requestSupplement } from "./supplement.server";
export {
  type ApplicationCard,
  type ApplicationView,
  applicationsOfChallenge,
  applicationView,
  type Can,
  type ChallengeApplications,
  eligibilityChecks,
  type LetterView,
  letterView,
  type Moment,
  myApplications,
  placesOf,
  type StaffCounts,
  type StaffQueue,
  staffCounts,
  staffQueue,
  staffQueues,
  staffWaiting,
} from "./views.server";
export { withdrawApplication } from "./withdraw.server";
