import { m } from "~/i18n/messages";
import type { NotificationKind } from "./kinds";

/** What a sentence may name; each message takes what it needs. */
export interface Words {
  challenge: string;
  team: string;
  due: string;
  receipt: string;
  place: string;
  organisation: string;
}

const sentences: Record<NotificationKind, (words: Words) => string> = {
  challenge_received: m.notifications_say_challenge_received,
  challenge_to_take_up: m.notifications_say_challenge_to_take_up,
  challenge_came_back: m.notifications_say_challenge_came_back,
  challenge_taken_up: m.notifications_say_challenge_taken_up,
  challenge_note: m.notifications_say_challenge_note,
  challenge_changes_requested: m.notifications_say_challenge_changes_requested,
  challenge_approved: m.notifications_say_challenge_approved,
  challenge_declined: m.notifications_say_challenge_declined,
  challenge_publication_held: m.notifications_say_challenge_publication_held,
  challenge_published: m.notifications_say_challenge_published,
  challenge_closed: m.notifications_say_challenge_closed,
  challenge_extended: m.notifications_say_challenge_extended,
  role_on_challenge: m.notifications_say_role_on_challenge,
  exception_to_confirm: m.notifications_say_exception_to_confirm,
  application_received: m.notifications_say_application_received,
  application_to_check: m.notifications_say_application_to_check,
  supplement_requested: m.notifications_say_supplement_requested,
  supplement_answered: m.notifications_say_supplement_answered,
  application_eligible: m.notifications_say_application_eligible,
  application_for_owner: m.notifications_say_application_for_owner,
  application_ineligible: m.notifications_say_application_ineligible,
  application_shortlisted: m.notifications_say_application_shortlisted,
  application_waitlisted: m.notifications_say_application_waitlisted,
  meeting_to_plan: m.notifications_say_meeting_to_plan,
  meeting_planned: m.notifications_say_meeting_planned,
  meeting_moved: m.notifications_say_meeting_moved,
  meeting_cancelled: m.notifications_say_meeting_cancelled,
  offer_to_confirm: m.notifications_say_offer_to_confirm,
  offer_made: m.notifications_say_offer_made,
  offer_accepted: m.notifications_say_offer_accepted,
  offer_declined: m.notifications_say_offer_declined,
  offer_lapsed: m.notifications_say_offer_lapsed,
  not_selected: m.notifications_say_not_selected,
  application_withdrawn: m.notifications_say_application_withdrawn,
  invited_to_apply: m.notifications_say_invited_to_apply,
  invitation_accepted: m.notifications_say_invitation_accepted,
  invitation_refused: m.notifications_say_invitation_refused,
  invitation_lapsed: m.notifications_say_invitation_lapsed,
  engagement_opened: m.notifications_say_engagement_opened,
  mentor_assigned: m.notifications_say_mentor_assigned,
  mentor_for_team: m.notifications_say_mentor_for_team,
  mentor_proposed: m.notifications_say_mentor_proposed,
  mentor_proposal_accepted: m.notifications_say_mentor_proposal_accepted,
  mentor_proposal_refused: m.notifications_say_mentor_proposal_refused,
  mentor_proposal_lapsed: m.notifications_say_mentor_proposal_lapsed,
  resource_pack: m.notifications_say_resource_pack,
  engagement_stalled: m.notifications_say_engagement_stalled,
  engagement_moved: m.notifications_say_engagement_moved,
  check_in_to_confirm: m.notifications_say_check_in_to_confirm,
  check_in_confirmed: m.notifications_say_check_in_confirmed,
  milestone_to_decide: m.notifications_say_milestone_to_decide,
  milestone_accepted: m.notifications_say_milestone_accepted,
  milestone_returned: m.notifications_say_milestone_returned,
  snapshot_to_decide: m.notifications_say_snapshot_to_decide,
  snapshot_accepted: m.notifications_say_snapshot_accepted,
  snapshot_returned: m.notifications_say_snapshot_returned,
  claim_to_check: m.notifications_say_claim_to_check,
  claim_verified: m.notifications_say_claim_verified,
  claim_rejected: m.notifications_say_claim_rejected,
  evidence_verified: m.notifications_say_evidence_verified,
  team_member_joined: m.notifications_say_team_member_joined,
  award_announced: m.notifications_say_award_announced,
  assignment_solved: m.notifications_say_assignment_solved,
  assignment_infeasible: m.notifications_say_assignment_infeasible,
  assignment_failed: m.notifications_say_assignment_failed,
  organisation_to_check: m.notifications_say_organisation_to_check,
  organisation_verified: m.notifications_say_organisation_verified,
  organisation_member_joined: m.notifications_say_organisation_member_joined,
  role_granted: m.notifications_say_role_granted,
};

/** The sentence in the current language. */
export const sentence = (kind: NotificationKind, words: Words): string => sentences[kind](words);
