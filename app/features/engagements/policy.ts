import { type EngagementState, engagementStates } from "@db/vocabulary/states";
import type { Actor } from "~/lib/ctx";
import { inOrganisation, inTeam, leadsOrganisation, leadsTeam } from "~/lib/ctx";
import { allow, notNow, type Policy, type Ruling, refuse, type Who, whoAsks } from "~/lib/policy";
import { type EngagementStep, hasEnded, isRunning, mayStep } from "./rules";

export const engagementRelations = ["none", "team_lead", "team_member", "owner_lead", "owner_member", "mentor", "broker", "proposed"] as const;
export type EngagementRelation = (typeof engagementRelations)[number];
export const engagementActions = [
  "see",
  "assignMentor",
  "proposeMentor",
  "answerProposal",
  "endMentor",
  "handOver",
  "checkIn",
  "confirmCheckIn",
  "planMilestone",
  "submitMilestone",
  "decideMilestone",
  "build",
  "demonstrate",
  "assess",
  "close",
  "advanceStage",
  "extend",
  "suspend",
  "resume",
  "terminate",
] as const;
export type EngagementAction = (typeof engagementActions)[number];

type Asker = Who<EngagementRelation>;
type Rule = (who: Asker, state: EngagementState) => Ruling;

const onTeam = (who: Asker) => who.relation === "team_lead" || who.relation === "team_member";
const isOwner = (who: Asker) => who.relation === "owner_lead" || who.relation === "owner_member";
const isStaff = (who: Asker) => who.roles.includes("staff") || who.roles.includes("admin");
/** Acts for the programme: an officer with no side of his own here. */
const isOffice = (who: Asker) => isStaff(who) && who.relation === "none";

function see(who: Asker): Ruling {
  if (!who.signedIn) return refuse("errors_sign_in");
  // Who has only been asked sees the proposal, not yet the work.
  const party = who.relation !== "none" && who.relation !== "proposed";
  return party || isStaff(who) || who.roles.includes("agency") ? allow : refuse("errors_not_found");
}

/** An action: first seen, then this person at all, then in this state. */
const may =
  (who: (asker: Asker) => Ruling, when: (state: EngagementState) => Ruling): Rule =>
  (asker, state) => {
    for (const ruling of [see(asker), who(asker)]) if (!ruling.ok) return ruling;
    return when(state);
  };

const byOffice = (who: Asker): Ruling => (isOffice(who) ? allow : refuse("engagements_refused_office"));
const byGuide = (who: Asker): Ruling => (isOffice(who) || who.relation === "broker" ? allow : refuse("engagements_refused_guide"));
const byMentor = (who: Asker): Ruling => (who.relation === "mentor" ? allow : refuse("engagements_refused_mentor"));
const byTeam = (who: Asker): Ruling => (onTeam(who) ? allow : refuse("engagements_refused_team"));
const byTeamLead = (who: Asker): Ruling => (who.relation === "team_lead" ? allow : refuse("engagements_refused_team_lead"));
const byOwnerOrOffice = (who: Asker): Ruling => (isOwner(who) || isOffice(who) ? allow : refuse("engagements_refused_owner"));
const byOwnerLeadOrOffice = (who: Asker): Ruling =>
  who.relation === "owner_lead" || isOffice(who) ? allow : refuse("engagements_refused_owner_lead");
const byMentorOrOwner = (who: Asker): Ruling => (who.relation === "mentor" || isOwner(who) ? allow : refuse("engagements_refused_mentor_or_owner"));
const byGuideMentorOrOwner = (who: Asker): Ruling =>
  byMentorOrOwner(who).ok || isOffice(who) ? allow : refuse("engagements_refused_mentor_or_owner");

const always = (): Ruling => allow;
const open = (state: EngagementState): Ruling => (hasEnded(state) ? notNow("engagements_refused_ended") : allow);
const running = (state: EngagementState): Ruling => (isRunning(state) ? allow : notNow("engagements_refused_not_running"));
const stepping =
  (step: EngagementStep) =>
  (state: EngagementState): Ruling =>
    mayStep(state, step) ? allow : notNow("errors_wrong_state");

export const policy: Policy<EngagementRelation, EngagementState, EngagementAction> = {
  room: "engagements",
  relations: engagementRelations,
  states: engagementStates,
  actions: {
    see,
    assignMentor: may(byGuide, open),
    proposeMentor: may(byOffice, open),
    answerProposal: (who, state) => {
      if (!who.signedIn) return refuse("errors_sign_in");
      return who.relation === "proposed" ? open(state) : refuse("errors_not_found");
    },
    endMentor: may(byGuide, open),
    handOver: may(byOwnerOrOffice, open),
    checkIn: may(byMentor, running),
    confirmCheckIn: may(byTeamLead, always),
    planMilestone: may(byMentorOrOwner, running),
    submitMilestone: may(byTeam, running),
    decideMilestone: may(byMentorOrOwner, open),
    build: may(byGuideMentorOrOwner, stepping("build")),
    demonstrate: may(byGuideMentorOrOwner, stepping("demonstrate")),
    assess: may(byOffice, stepping("assess")),
    close: may(byOffice, stepping("close")),
    advanceStage: may(byGuideMentorOrOwner, running),
    extend: may(byOwnerLeadOrOffice, running),
    suspend: may(byOwnerLeadOrOffice, stepping("suspend")),
    resume: may(byOwnerLeadOrOffice, (state) => (state === "suspended" ? allow : notNow("errors_wrong_state"))),
    terminate: may(byOwnerLeadOrOffice, stepping("terminate")),
  },
};

export interface EngagementParties {
  teamId: string;
  organisationId: string;
  /** The reader is one of its mentors now. */
  isMentor: boolean;
  /** The reader is the challenge's broker now. */
  isBroker: boolean;
}

/** The strongest relation wins; the separation of roles sees to it that there is only one. */
export function engagementRelation(actor: Actor, parties: EngagementParties): EngagementRelation {
  if (leadsTeam(actor, parties.teamId)) return "team_lead";
  if (inTeam(actor, parties.teamId)) return "team_member";
  if (leadsOrganisation(actor, parties.organisationId)) return "owner_lead";
  if (inOrganisation(actor, parties.organisationId)) return "owner_member";
  if (parties.isMentor) return "mentor";
  return parties.isBroker ? "broker" : "none";
}

export const rulingOf = (actor: Actor, engagement: EngagementParties & { state: EngagementState }, action: EngagementAction): Ruling =>
  policy.actions[action](whoAsks(actor, engagementRelation(actor, engagement)), engagement.state);
