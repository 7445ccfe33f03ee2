/** The front door for the server: verbs and views. */
export { type CheckInFacts, confirmCheckIn, recordCheckIn, reviewHealth } from "./check-in.server";
export { handOverResourcePack } from "./hand-over.server";
export {
  answerMentorProposal,
  closeMentorProposalsDue,
  type MentorProposalView,
  mentorProposalView,
  myMentorProposals,
  proposeMentor,
} from "./mentor-proposals.server";
export { assignMentor, endMentor } from "./mentors.server";
export { acceptMilestone, addMilestone, editMilestone, type MilestonePlan, returnMilestone, submitMilestone } from "./milestones.server";
export {
  advanceStage,
  closeEngagement,
  extendEngagement,
  moveEngagement,
  resumeEngagement,
  suspendEngagement,
  terminateEngagement,
} from "./move.server";
export { openEngagement } from "./open.server";
export * from "./views.server";
