/** Every sentence the inbox can say; each has a message in both languages. */
export const notificationKinds = [
  "challenge_received", "challenge_to_take_up", "challenge_came_back", "challenge_taken_up", "challenge_note", "challenge_changes_requested",
  "challenge_approved", "challenge_declined", "challenge_publication_held", "challenge_published", "challenge_closed", "challenge_extended",
  "role_on_challenge", "exception_to_confirm",
  "application_received", "application_to_check", "supplement_requested", "supplement_answered", "application_eligible", "application_for_owner",
  "application_ineligible", "application_shortlisted", "application_waitlisted", "offer_to_confirm", "offer_made", "offer_accepted", "offer_declined",
  "offer_lapsed", "not_selected", "application_withdrawn",
  "invited_to_apply", "invitation_accepted", "invitation_refused", "invitation_lapsed",
  "engagement_opened", "mentor_assigned", "mentor_for_team", "resource_pack", "engagement_stalled", "engagement_moved",
  "check_in_to_confirm", "check_in_confirmed", "milestone_to_decide", "milestone_accepted", "milestone_returned",
  "snapshot_to_decide", "snapshot_accepted", "snapshot_returned", "claim_to_check", "award_announced", "organisation_verified", "role_granted",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
