/** The front door for the server: verbs and views. */
export { decideEligibility } from "./decide.server";
export { applyRuling, teamRuling } from "./eligibility.server";
export { answerInvitation, closeInvitationsDue, inviteTeam } from "./invite.server";
export { applyOptions, type ApplyOption, challengeForInviting, challengeInvitations, invitationView, type InvitationView, invitee, myInvitations, standings } from "./invitation-views.server";
export { type LetterInput, markNotSelected } from "./letter.server";
export { answerOffer, lapseDue, type OfferAnswer, type OnAccepted } from "./offer.server";
export { saveApplication } from "./save.server";
export { chooseForOffer, confirmOffer, shortlist, waitlist } from "./select.server";
export { startApplication } from "./start.server";
export { submitApplication } from "./submit.server";
export { answerSupplement, requestSupplement } from "./supplement.server";
export {
  type ApplicationCard, applicationCounts, applicationsOfChallenge, applicationView, type ApplicationView, type Can, type ChallengeApplications, eligibilityChecks, letterView, type LetterView, type Moment, myApplications, placesOf,
  type StaffCounts, staffCounts, type StaffQueue, staffQueue, staffQueues,
} from "./views.server";
export { withdrawApplication } from "./withdraw.server";
