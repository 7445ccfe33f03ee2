import type { StoredEvent } from "@db/events";
import type { NotificationKind } from "./kinds";

/** Groups of people that a fact may concern; the database knows who they are. */
export const recipientGroups = [
  "owner",
  "team",
  "team_lead",
  "brokers",
  "reviewers",
  "challenge_broker",
  "challenge_reviewers",
  "applicants",
  "mentors",
  "mentor",
  "staff",
  "agency",
  "checkers",
  "organisation",
  "person",
  "run_requester",
] as const;
export type RecipientGroup = (typeof recipientGroups)[number];

/** Ids found in an event, by what they are. */
export interface Ids {
  subject: string;
  challengeId?: string | undefined;
  teamId?: string | undefined;
  applicationId?: string | undefined;
  meetingId?: string | undefined;
  invitationId?: string | undefined;
  engagementId?: string | undefined;
  personId?: string | undefined;
  organisationId?: string | undefined;
}

export interface Plan {
  kind: NotificationKind;
  to: readonly RecipientGroup[];
  /** Where the reader can act on it. */
  href: (ids: Ids) => string;
  when?: (event: StoredEvent) => boolean;
  /** News of a moment, for those who are at work: no letter follows. */
  inboxOnly?: true;
  /** A day or moment in the event's body that the sentence names. */
  due?: string;
}

const record = (ids: Ids) => `/challenges/${ids.challengeId}/record`;
const application = (ids: Ids) => `/applications/${ids.applicationId}`;
const meetings = (ids: Ids) => `/applications/${ids.applicationId}/meetings`;
const applicationsOf = (ids: Ids) => `/challenges/${ids.challengeId}/applications`;
const engagement = (ids: Ids) => `/engagements/${ids.engagementId}`;
const assignment = (ids: Ids) => `/staff/assignments/${ids.subject}`;
const seenByOwner = new Set(["eligible", "shortlisted", "waitlisted", "offered"]);

/** Who is told what after each fact. A fact that is not listed is nobody's news; nobody is told of his own deeds. */
export const plans: Record<string, readonly Plan[]> = {
  "challenge.submitted": [
    { kind: "challenge_received", to: ["owner"], href: record },
    { kind: "challenge_to_take_up", to: ["brokers"], href: () => "/desk/broker" },
  ],
  "challenge.resubmitted": [
    { kind: "challenge_came_back", to: ["challenge_broker", "challenge_reviewers"], href: (ids) => `/challenges/${ids.challengeId}/review` },
  ],
  "challenge.taken_up": [{ kind: "challenge_taken_up", to: ["owner"], href: record }],
  "challenge.note_added": [{ kind: "challenge_note", to: ["owner", "challenge_broker"], href: (ids) => `/challenges/${ids.challengeId}/notes` }],
  "challenge.changes_requested": [{ kind: "challenge_changes_requested", to: ["owner", "challenge_broker"], href: record }],
  "challenge.approved": [{ kind: "challenge_approved", to: ["owner", "challenge_broker"], href: record }],
  "challenge.declined": [{ kind: "challenge_declined", to: ["owner", "challenge_broker"], href: record }],
  "challenge.publication_held": [{ kind: "challenge_publication_held", to: ["owner", "challenge_broker"], href: record }],
  "challenge.published": [{ kind: "challenge_published", to: ["owner", "challenge_broker"], href: (ids) => `/challenges/${ids.challengeId}` }],
  "challenge.closed_to_applications": [{ kind: "challenge_closed", to: ["owner"], href: applicationsOf }],
  "challenge.deadline_extended": [
    { kind: "challenge_extended", to: ["applicants"], href: (ids) => `/challenges/${ids.challengeId}`, due: "closesAt" },
  ],
  // A mentor hears of the engagement he is given; one piece of news is enough.
  "challenge.role_assigned": [{ kind: "role_on_challenge", to: ["person"], href: record, when: (event) => event.body.role !== "mentor" }],
  "challenge.exception_requested": [{ kind: "exception_to_confirm", to: ["staff"], href: record }],
  "application.submitted": [
    { kind: "application_received", to: ["team"], href: application },
    { kind: "application_to_check", to: ["staff"], href: () => "/staff/applications" },
  ],
  "application.supplement_requested": [{ kind: "supplement_requested", to: ["team"], href: application, due: "dueAt" }],
  "application.supplement_answered": [{ kind: "supplement_answered", to: ["staff"], href: () => "/staff/applications" }],
  "application.found_eligible": [
    { kind: "application_eligible", to: ["team"], href: application },
    { kind: "application_for_owner", to: ["owner"], href: applicationsOf },
  ],
  "application.found_ineligible": [{ kind: "application_ineligible", to: ["team"], href: application }],
  "application.shortlisted": [
    { kind: "application_shortlisted", to: ["team"], href: application },
    { kind: "meeting_to_plan", to: ["challenge_broker"], href: meetings },
  ],
  "meeting.planned": [{ kind: "meeting_planned", to: ["team", "owner", "challenge_broker"], href: meetings, due: "startsAt" }],
  "meeting.moved": [{ kind: "meeting_moved", to: ["team", "owner", "challenge_broker"], href: meetings, due: "startsAt" }],
  "meeting.cancelled": [{ kind: "meeting_cancelled", to: ["team", "owner", "challenge_broker"], href: meetings, due: "startsAt" }],
  "application.waitlisted": [{ kind: "application_waitlisted", to: ["team"], href: application }],
  "application.chosen": [{ kind: "offer_to_confirm", to: ["staff"], href: () => "/staff/applications" }],
  "application.offered": [{ kind: "offer_made", to: ["team"], href: (ids) => `/applications/${ids.applicationId}/answer`, due: "answerBy" }],
  "application.accepted": [{ kind: "offer_accepted", to: ["owner", "staff"], href: engagement }],
  "application.declined": [{ kind: "offer_declined", to: ["owner", "staff"], href: applicationsOf }],
  "application.lapsed": [
    { kind: "offer_lapsed", to: ["owner", "staff"], href: applicationsOf },
    { kind: "offer_lapsed", to: ["team"], href: application },
  ],
  "application.not_selected": [{ kind: "not_selected", to: ["team"], href: (ids) => `/applications/${ids.applicationId}/letter` }],
  "application.withdrawn": [
    { kind: "application_withdrawn", to: ["owner", "staff"], href: applicationsOf, when: (event) => seenByOwner.has(String(event.body.from)) },
  ],
  "invitation.sent": [{ kind: "invited_to_apply", to: ["team_lead"], href: (ids) => `/invitations/${ids.invitationId}`, due: "answerBy" }],
  "invitation.accepted": [{ kind: "invitation_accepted", to: ["owner"], href: (ids) => `/challenges/${ids.challengeId}/invitations` }],
  "invitation.refused": [{ kind: "invitation_refused", to: ["owner"], href: (ids) => `/challenges/${ids.challengeId}/invitations` }],
  "invitation.lapsed": [{ kind: "invitation_lapsed", to: ["owner"], href: (ids) => `/challenges/${ids.challengeId}/invitations` }],
  // The owner has just heard that the offer was accepted.
  "engagement.opened": [{ kind: "engagement_opened", to: ["team"], href: engagement }],
  "engagement.mentor_assigned": [
    { kind: "mentor_assigned", to: ["person"], href: engagement },
    { kind: "mentor_for_team", to: ["team", "owner"], href: engagement },
  ],
  "mentor_proposal.sent": [{ kind: "mentor_proposed", to: ["person"], href: (ids) => `/mentor-proposals/${ids.subject}`, due: "answerBy" }],
  "mentor_proposal.accepted": [{ kind: "mentor_proposal_accepted", to: ["staff"], href: engagement }],
  "mentor_proposal.refused": [{ kind: "mentor_proposal_refused", to: ["staff"], href: engagement }],
  "mentor_proposal.lapsed": [{ kind: "mentor_proposal_lapsed", to: ["staff"], href: engagement }],
  "assignment.solved": [
    { kind: "assignment_solved", to: ["run_requester"], href: assignment, inboxOnly: true, when: (event) => event.body.status !== "infeasible" },
    { kind: "assignment_infeasible", to: ["run_requester"], href: assignment, inboxOnly: true, when: (event) => event.body.status === "infeasible" },
  ],
  "assignment.failed": [{ kind: "assignment_failed", to: ["run_requester"], href: assignment, inboxOnly: true }],
  "engagement.resource_pack_handed_over": [{ kind: "resource_pack", to: ["team", "mentors"], href: engagement }],
  "engagement.health_changed": [
    { kind: "engagement_stalled", to: ["staff", "owner"], href: engagement, when: (event) => event.body.to === "stalled" },
  ],
  "engagement.state_changed": [{ kind: "engagement_moved", to: ["owner", "team", "mentors"], href: engagement }],
  "check_in.recorded": [{ kind: "check_in_to_confirm", to: ["team_lead"], href: engagement }],
  "check_in.confirmed": [{ kind: "check_in_confirmed", to: ["mentor"], href: engagement }],
  "milestone.submitted": [{ kind: "milestone_to_decide", to: ["owner", "mentors"], href: engagement }],
  "milestone.accepted": [{ kind: "milestone_accepted", to: ["team"], href: engagement }],
  "milestone.returned": [{ kind: "milestone_returned", to: ["team"], href: engagement }],
  "snapshot.frozen": [{ kind: "snapshot_to_decide", to: ["agency"], href: () => "/desk/agency" }],
  "snapshot.accepted": [{ kind: "snapshot_accepted", to: ["staff"], href: () => "/staff/kpi" }],
  "snapshot.returned": [{ kind: "snapshot_returned", to: ["staff"], href: () => "/staff/kpi" }],
  "claim.proposed": [{ kind: "claim_to_check", to: ["staff"], href: () => "/staff/claims" }],
  "claim.verified": [{ kind: "claim_verified", to: ["organisation"], href: (ids) => `/staff/claims?state=verified#${ids.subject}` }],
  "claim.rejected": [{ kind: "claim_rejected", to: ["organisation"], href: (ids) => `/staff/claims?state=rejected#${ids.subject}` }],
  "competency.evidence_verified": [{ kind: "evidence_verified", to: ["team"], href: (ids) => `/teams/${ids.teamId}/profile` }],
  "award.announced": [{ kind: "award_announced", to: ["team"], href: (ids) => `/teams/${ids.teamId}` }],
  "team.member_joined": [{ kind: "team_member_joined", to: ["team_lead"], href: (ids) => `/teams/${ids.teamId}/members` }],
  "organisation.member_joined": [
    { kind: "organisation_member_joined", to: ["organisation"], href: (ids) => `/organisations/${ids.organisationId}/members` },
  ],
  "organisation.created": [{ kind: "organisation_to_check", to: ["checkers"], href: (ids) => `/organisations/${ids.organisationId}` }],
  "organisation.verified": [{ kind: "organisation_verified", to: ["organisation"], href: (ids) => `/organisations/${ids.organisationId}` }],
  "account.role_granted": [{ kind: "role_granted", to: ["person"], href: () => "/desk" }],
};

const asId = (value: unknown): string | undefined => (typeof value === "string" && value.length === 36 ? value : undefined);

/** Reads the ids out of an event: from its body first, else from what it is about. */
export function idsOf(event: Pick<StoredEvent, "subject" | "body" | "about">): Ids {
  const { subject, body, about } = event;
  const own = (kind: string) => (subject.kind === kind ? subject.id : undefined);
  return {
    subject: subject.id,
    challengeId: asId(body.challengeId) ?? own("challenge"),
    teamId: asId(body.teamId) ?? own("team"),
    applicationId: asId(body.applicationId) ?? own("application"),
    meetingId: own("meeting"),
    invitationId: own("invitation"),
    engagementId: asId(body.engagementId) ?? own("engagement"),
    personId: asId(body.personId) ?? asId(body.mentorId) ?? own("person") ?? own("account"),
    organisationId:
      asId(body.organisationId) ?? own("organisation") ?? (subject.kind === "claim" ? about.find((id) => id !== subject.id) : undefined),
  };
}
