export const challengeStates = [
  "draft",
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
  "published",
  "closed_to_applications",
  "withdrawn",
  "declined",
  "archived",
] as const;
export type ChallengeState = (typeof challengeStates)[number];
/** States in which anybody may read a challenge. */
export const publicChallengeStates = ["published", "closed_to_applications", "archived"] as const satisfies readonly ChallengeState[];

export const applicationStates = [
  "draft",
  "submitted",
  "needs_supplement",
  "eligible",
  "ineligible",
  "shortlisted",
  "waitlisted",
  "offered",
  "accepted",
  "declined",
  "lapsed",
  "not_selected",
  "withdrawn",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const engagementStates = ["kicked_off", "building", "demonstrated", "assessed", "closed", "suspended", "terminated"] as const;
export type EngagementState = (typeof engagementStates)[number];
export const healths = ["on_track", "at_risk", "stalled"] as const;
export type Health = (typeof healths)[number];
export const validationStages = ["poc", "service", "business"] as const;
export type ValidationStage = (typeof validationStages)[number];
export const milestoneStates = ["open", "submitted", "accepted", "returned"] as const;
export type MilestoneState = (typeof milestoneStates)[number];

export const awardKinds = ["grant", "prize"] as const;
export type AwardKind = (typeof awardKinds)[number];
export const awardStates = [
  "proposed",
  "approved",
  "announced",
  "accepted",
  "documents_complete",
  "paid",
  "not_awarded",
  "declined",
  "revoked",
] as const;
export type AwardState = (typeof awardStates)[number];

export const meetingStates = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];
export const meetingOutcomes = ["proceed", "undecided", "not_proceed"] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

export const invitationStates = ["open", "accepted", "refused", "lapsed"] as const;
export type InvitationState = (typeof invitationStates)[number];

export const claimStates = ["proposed", "verified", "rejected"] as const;
export type ClaimState = (typeof claimStates)[number];

export const callStates = ["planned", "open", "closed"] as const;
export type CallState = (typeof callStates)[number];

export const activityStates = ["draft", "listed", "running", "ended", "cancelled"] as const;
export type ActivityState = (typeof activityStates)[number];
export const enrolmentStates = ["enrolled", "completed", "not_completed", "withdrawn"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** What was learned from outcomes: asked for, there to be read, and what the office made of it. */
export const lessonStates = ["asked", "learned", "adopted", "kept"] as const;
export type LessonState = (typeof lessonStates)[number];

export const assignmentStates = ["queued", "running", "done", "failed", "cancelled"] as const;
export type AssignmentState = (typeof assignmentStates)[number];
/** Solving a finished run once more. `other_in_time`: one of the two was cut short by its budget, so a machine may get further. */
export const replayVerdicts = ["same", "differs", "other_in_time", "other_engine", "input_not_kept", "input_changed", "no_answer"] as const;
export type ReplayVerdict = (typeof replayVerdicts)[number];

export const jobStates = ["queued", "running", "done", "failed"] as const;
export type JobState = (typeof jobStates)[number];
export const mailStates = ["queued", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];
export const snapshotStates = ["frozen", "accepted", "returned"] as const;
export type SnapshotState = (typeof snapshotStates)[number];
export const listingStates = ["draft", "listed", "expired", "withdrawn"] as const;
export type ListingState = (typeof listingStates)[number];
