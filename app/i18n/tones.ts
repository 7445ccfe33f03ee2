import type {
  ActivityState,
  ApplicationState,
  AwardState,
  CallState,
  ChallengeState,
  ClaimState,
  EngagementState,
  EnrolmentState,
  Health,
  InvitationState,
  MailState,
  MeetingState,
  MilestoneState,
  SnapshotState,
} from "@db/vocabulary/states";
import type { Tone } from "~/ui/tone";

/** How a state should feel at a glance; the word and icon always stand beside the colour. */
export const toneOf = {
  challengeState: (word: ChallengeState): Tone =>
    (
      ({
        draft: "neutral",
        submitted: "wait",
        in_review: "info",
        changes_requested: "warn",
        approved: "good",
        published: "good",
        closed_to_applications: "neutral",
        withdrawn: "neutral",
        declined: "bad",
        archived: "neutral",
      }) as const
    )[word],
  applicationState: (word: ApplicationState): Tone =>
    (
      ({
        draft: "neutral",
        submitted: "wait",
        needs_supplement: "warn",
        eligible: "info",
        ineligible: "bad",
        shortlisted: "info",
        waitlisted: "wait",
        offered: "warn",
        accepted: "good",
        declined: "neutral",
        lapsed: "bad",
        not_selected: "neutral",
        withdrawn: "neutral",
      }) as const
    )[word],
  engagementState: (word: EngagementState): Tone =>
    (
      ({
        kicked_off: "info",
        building: "info",
        demonstrated: "info",
        assessed: "good",
        closed: "good",
        suspended: "warn",
        terminated: "bad",
      }) as const
    )[word],
  health: (word: Health): Tone => (({ on_track: "good", at_risk: "warn", stalled: "bad" }) as const)[word],
  milestoneState: (word: MilestoneState): Tone => (({ open: "neutral", submitted: "wait", accepted: "good", returned: "warn" }) as const)[word],
  meetingState: (word: MeetingState): Tone => (({ planned: "wait", held: "good", cancelled: "neutral" }) as const)[word],
  invitationState: (word: InvitationState): Tone => (({ open: "wait", accepted: "good", refused: "neutral", lapsed: "neutral" }) as const)[word],
  awardState: (word: AwardState): Tone =>
    (
      ({
        proposed: "wait",
        approved: "info",
        announced: "info",
        accepted: "info",
        documents_complete: "info",
        paid: "good",
        not_awarded: "neutral",
        declined: "neutral",
        revoked: "bad",
      }) as const
    )[word],
  claimState: (word: ClaimState): Tone => (({ proposed: "wait", verified: "good", rejected: "bad" }) as const)[word],
  activityState: (word: ActivityState): Tone =>
    (({ draft: "neutral", listed: "good", running: "info", ended: "neutral", cancelled: "bad" }) as const)[word],
  enrolmentState: (word: EnrolmentState): Tone =>
    (({ enrolled: "info", completed: "good", not_completed: "warn", withdrawn: "neutral" }) as const)[word],
  mailState: (word: MailState): Tone => (({ queued: "wait", sent: "good", failed: "bad" }) as const)[word],
  snapshotState: (word: SnapshotState): Tone => (({ frozen: "wait", accepted: "good", returned: "warn" }) as const)[word],
  callState: (word: CallState): Tone => (({ planned: "neutral", open: "good", closed: "neutral" }) as const)[word],
  deidentification: (word: "not_needed" | "pending" | "signed" | "checked" | "failed"): Tone =>
    (({ not_needed: "good", pending: "warn", signed: "info", checked: "good", failed: "bad" }) as const)[word],
};
