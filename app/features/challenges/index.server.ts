export type { ChallengeNeed } from "./brief";
export type { ChallengeCardFacts } from "./card";
export { carryOver } from "./carry-over.server";
export { addNote, resolveNote, takeReview, takeUp } from "./coaching.server";
export { createDraft } from "./create.server";
export { archiveChallenge, closeDue, extendDeadline } from "./deadline.server";
export {
  assignmentForm,
  challengeId,
  declineForm,
  draftForm,
  extensionForm,
  noteForm,
  publicationForm,
  reviewForm,
  stepParams,
  wizardForm,
} from "./forms";
export {
  type ChallengeForMatching,
  type ChallengeStanding,
  canApply,
  challengeCard,
  challengeCards,
  challengeForMatching,
  challengeStanding,
  challengesForMatching,
  openChallengesForMatching,
} from "./matching.server";
export { followOwners } from "./owners.server";
export { type PublicChallenge, publicChallenge } from "./public-view.server";
export { cancelPublication, publishChallenge, publishDue, schedulePublication } from "./publication.server";
export { type ApprovalInput, approveChallenge, checkDeidentification, declineChallenge, giveOpinion, requestChanges } from "./review.server";
export { assignBroker, assignReviewer, assignRole, confirmException, endRole, requestException } from "./roles.server";
export { type StepInput, saveStep } from "./save-step.server";
export { assertMayHold, type Holder, holdersOf, holdRole, lockRolesOn, relationOf, releaseRole, roleAgainst, rolesOn } from "./standing.server";
export { resubmitChallenge, submitChallenge, withdrawChallenge } from "./submit.server";
export {
  type BrokerView,
  brokerDesk,
  brokerViews,
  type DeskEntry,
  type OwnerView,
  ownerDesk,
  ownerViews,
  type ReviewView,
  reviewDesk,
  reviewViews,
  waitingChallenges,
} from "./views-desk.server";
export { historyView, notesView, publicationView, type RecordHead, recordView, reviewView, rolesView } from "./views-record.server";
export { posingOrganisations, receiptView, type WritingView, writingView } from "./views-writing.server";
