export { publicChallenge, type PublicChallenge } from "./public-view.server";
export {
  canApply, challengeCard, challengeCards, challengeForMatching, type ChallengeForMatching, challengesForMatching, challengeStanding, type ChallengeStanding, openChallengesForMatching,
} from "./matching.server";
export { assertMayHold, type Holder, holdersOf, holdRole, relationOf, releaseRole, rolesOn } from "./standing.server";
export type { ChallengeCardFacts } from "./card";
export type { ChallengeNeed } from "./brief";

export { createDraft } from "./create.server";
export { saveStep, type StepInput } from "./save-step.server";
export { resubmitChallenge, submitChallenge, withdrawChallenge } from "./submit.server";
export { addNote, resolveNote, takeReview, takeUp } from "./coaching.server";
export { type ApprovalInput, approveChallenge, checkDeidentification, declineChallenge, giveOpinion, requestChanges } from "./review.server";
export { cancelPublication, publishChallenge, publishDue, schedulePublication } from "./publication.server";
export { archiveChallenge, carryOver, closeDue, extendDeadline } from "./deadline.server";
export { assignBroker, assignReviewer, assignRole, confirmException, endRole, requestException } from "./roles.server";

export { posingOrganisations, receiptView, writingView, type WritingView } from "./views-writing.server";
export { historyView, notesView, publicationView, type RecordHead, recordView, reviewView, rolesView } from "./views-record.server";
export { brokerDesk, type BrokerView, brokerViews, type DeskEntry, ownerDesk, type OwnerView, ownerViews, reviewDesk, type ReviewView, reviewViews, waitingChallenges } from "./views-desk.server";

export {
  assignmentForm, challengeId, declineForm, draftForm, extensionForm, noteForm, publicationForm, reviewForm, stepParams, wizardForm,
} from "./forms";
