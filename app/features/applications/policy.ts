import { type ApplicationState, applicationStates } from "@db/vocabulary/states";
import type { Actor } from "~/lib/ctx";
import { inOrganisation, inTeam, leadsOrganisation, leadsTeam } from "~/lib/ctx";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";
import { type ApplicationStep, letterStates, mayStep, meetingStatesOf, ownerStates } from "./rules";

/** How the reader stands to one application: on its team, with the organisation that posed the challenge, or its broker. */
export const applicationRelations = ["none", "team_lead", "team_member", "owner_lead", "owner_member", "broker"] as const;
export type ApplicationRelation = (typeof applicationRelations)[number];
/** `none`: there is no application yet (starting one, inviting a team). */
export const applicationPolicyStates = ["none", ...applicationStates] as const;
export type ApplicationPolicyState = (typeof applicationPolicyStates)[number];

export const applicationActions = [
  "see",
  "start",
  "save",
  "submit",
  "withdraw",
  "requestSupplement",
  "answerSupplement",
  "decideEligibility",
  "invite",
  "answerInvitation",
  "shortlist",
  "waitlist",
  "chooseForOffer",
  "confirmOffer",
  "answerOffer",
  "markNotSelected",
  "readLetter",
  "seeMeetings",
  "planMeeting",
  "keepMeeting",
] as const;
export type ApplicationAction = (typeof applicationActions)[number];
type Asker = Who<ApplicationRelation>;

const isStaff = (who: Asker) => who.roles.includes("staff") || who.roles.includes("admin");
const onTeam = (who: Asker) => who.relation === "team_lead" || who.relation === "team_member";
const isOwner = (who: Asker) => who.relation === "owner_lead" || who.relation === "owner_member";
const isOf = (states: readonly ApplicationPolicyState[], state: ApplicationPolicyState) => states.includes(state);
const signIn = refuse("errors_sign_in");
const invisible = refuse("errors_not_found");

function see(who: Asker, state: ApplicationPolicyState): Ruling {
  if (!who.signedIn) return signIn;
  if (state === "none") return invisible;
  if (isStaff(who) || onTeam(who)) return allow;
  // What was withdrawn before the finding of eligibility is kept from the owner by the query: the state alone cannot tell.
  return isOwner(who) && isOf([...ownerStates, "withdrawn"], state) ? allow : invisible;
}

/** A step of the state machine that only some may take. */
const step =
  (who: (asker: Asker) => Ruling, name: ApplicationStep) =>
  (asker: Asker, state: ApplicationPolicyState): Ruling => {
    const seen = see(asker, state);
    if (!seen.ok) return seen;
    const may = who(asker);
    if (!may.ok) return may;
    return state !== "none" && mayStep(state, name) ? allow : notNow("errors_wrong_state");
  };

const teamLead = (who: Asker): Ruling => (who.relation === "team_lead" ? allow : refuse("applications_refused_lead"));
const team = (who: Asker): Ruling => (onTeam(who) ? allow : refuse("applications_refused_team"));
const owner = (who: Asker): Ruling => (isOwner(who) ? allow : refuse("applications_refused_owner"));
/** The programme decides on others, never on its officer's own team or organisation. */
const programme = (who: Asker): Ruling => {
  if (!isStaff(who)) return refuse("applications_refused_staff");
  return who.relation === "none" ? allow : refuse("applications_refused_own_case");
};
/** A broker introduces the two sides without reading the proposal; the place counts only while the role is granted. */
const isBroker = (who: Asker) => who.relation === "broker" && who.roles.includes("broker");
function seeMeetings(who: Asker, state: ApplicationPolicyState): Ruling {
  const seen = see(who, state);
  return !seen.ok && isBroker(who) && isOf(ownerStates, state) ? allow : seen;
}
const meet =
  (states: readonly ApplicationPolicyState[]) =>
  (who: Asker, state: ApplicationPolicyState): Ruling => {
    const seen = seeMeetings(who, state);
    if (!seen.ok) return seen;
    if (!isOwner(who) && !isBroker(who) && !programme(who).ok) return refuse("applications_refused_meeting");
    return isOf(states, state) ? allow : notNow("applications_refused_meeting_state");
  };
const ownerOrProgramme = (who: Asker): Ruling => (isOwner(who) ? allow : programme(who));

export const policy: Policy<ApplicationRelation, ApplicationPolicyState, ApplicationAction> = {
  room: "applications",
  relations: applicationRelations,
  states: applicationPolicyStates,
  actions: {
    see,
    start: (who, state) =>
      !who.signedIn
        ? signIn
        : who.relation !== "team_lead"
          ? refuse("applications_refused_lead")
          : state === "none" || state === "withdrawn"
            ? allow
            : notNow("applications_refused_already"),
    save: (who, state) => {
      const seen = see(who, state);
      if (!seen.ok) return seen;
      const may = team(who);
      return !may.ok ? may : isOf(["draft", "needs_supplement"], state) ? allow : notNow("applications_refused_not_editable");
    },
    submit: step(teamLead, "submit"),
    withdraw: step(teamLead, "withdraw"),
    requestSupplement: step(programme, "requestSupplement"),
    answerSupplement: step(teamLead, "answerSupplement"),
    decideEligibility: step(programme, "findIneligible"),
    invite: (who, state) => {
      if (!who.signedIn) return signIn;
      if (onTeam(who)) return refuse("applications_refused_own_case");
      if (!isOwner(who) && !isStaff(who) && !who.roles.includes("broker")) return refuse("applications_refused_invite");
      return state === "none" ? allow : notNow("applications_refused_already_applied");
    },
    answerInvitation: (who) => (!who.signedIn ? signIn : teamLead(who)),
    shortlist: step(owner, "shortlist"),
    waitlist: step(owner, "waitlist"),
    chooseForOffer: step(owner, "offer"),
    confirmOffer: step(programme, "offer"),
    answerOffer: step(teamLead, "accept"),
    markNotSelected: step(ownerOrProgramme, "notSelect"),
    readLetter: (who, state) => {
      const seen = see(who, state);
      return !seen.ok ? seen : isOf(letterStates, state) ? allow : notNow("applications_refused_no_letter");
    },
    seeMeetings,
    planMeeting: meet(meetingStatesOf.plan),
    keepMeeting: meet(meetingStatesOf.keep),
  },
};

/** The strongest relation wins; nobody is on both sides of one application, the separation of roles sees to that. */
export function applicationRelation(actor: Actor, record: { teamId: string; organisationId: string }): ApplicationRelation {
  if (leadsTeam(actor, record.teamId)) return "team_lead";
  if (inTeam(actor, record.teamId)) return "team_member";
  if (leadsOrganisation(actor, record.organisationId)) return "owner_lead";
  return inOrganisation(actor, record.organisationId) ? "owner_member" : "none";
}

export const askerOf = (actor: Actor, relation: ApplicationRelation): Asker => ({
  signedIn: actor.kind === "person",
  roles: actor.kind === "person" ? actor.roles : [],
  relation,
});

/** What one reader may do with one application now: for the buttons of its page. */
export const rulingOf = (
  actor: Actor,
  record: { teamId: string; organisationId: string; state: ApplicationState },
  action: ApplicationAction,
): Ruling => policy.actions[action](askerOf(actor, applicationRelation(actor, record)), record.state);
