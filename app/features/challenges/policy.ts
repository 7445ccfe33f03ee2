import { type ChallengeState, challengeStates } from "@db/vocabulary/states";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";
import { editable, mayStep } from "./rules";

export const challengeRelations = ["none", "owner_lead", "owner_member", "broker", "reviewer", "mentor", "team"] as const;
export type ChallengeRelation = (typeof challengeRelations)[number];
export const challengeActions = [
  "read",
  "edit",
  "submit",
  "resubmit",
  "withdraw",
  "take_up",
  "take_review",
  "note",
  "read_scores",
  "score",
  "request_changes",
  "approve",
  "decline",
  "check_data",
  "publish",
  "extend",
  "archive",
  "carry_over",
  "assign",
] as const;
export type ChallengeAction = (typeof challengeActions)[number];

type Asker = Who<ChallengeRelation>;
type Rule = (who: Asker, state: ChallengeState) => Ruling;

const isOwner = ({ relation }: Asker) => relation === "owner_lead" || relation === "owner_member";
const holds = (who: Asker, ...roles: Asker["roles"][number][]) => roles.some((role) => who.roles.includes(role));
/** A place on a challenge counts only while the role itself is granted. */
const isBroker = (who: Asker) => who.relation === "broker" && holds(who, "broker");
const isReviewer = (who: Asker) => who.relation === "reviewer" && holds(who, "reviewer");
const isParty = (who: Asker) => isOwner(who) || isBroker(who) || isReviewer(who) || who.relation === "mentor";
/** Acts for the programme here: staff who have no place of their own on this challenge. */
const isOffice = (who: Asker) => holds(who, "staff") && who.relation === "none";
const isGuide = (who: Asker) => isBroker(who) || isOffice(who);

const signed =
  (rule: Rule): Rule =>
  (who, state) =>
    who.signedIn ? rule(who, state) : refuse("errors_sign_in");

const discussed: readonly ChallengeState[] = ["submitted", "in_review", "changes_requested", "approved", "published"];
const staffed: readonly ChallengeState[] = ["submitted", "in_review", "changes_requested", "approved", "published", "closed_to_applications"];

const rules: Record<ChallengeAction, Rule> = {
  read: (who, state) => {
    if (isParty(who)) return allow;
    // Whoever applies reads the public page, whatever else he is: the record names his rivals and what was said of the brief.
    if (who.relation === "team" || state === "draft") return refuse("challenges_refused_read");
    return holds(who, "admin", "staff", "agency", "broker", "reviewer") ? allow : refuse("challenges_refused_read");
  },
  edit: (who, state) =>
    isOwner(who) ? (editable(state) ? allow : notNow("challenges_refused_edit_state")) : refuse("challenges_refused_owner_only"),
  submit: (who, state) => (isOwner(who) ? mayStep(state, "submit") : refuse("challenges_refused_owner_only")),
  resubmit: (who, state) => (isOwner(who) ? mayStep(state, "resubmit") : refuse("challenges_refused_owner_only")),
  withdraw: (who, state) => (who.relation === "owner_lead" ? mayStep(state, "withdraw") : refuse("challenges_refused_lead_only")),
  take_up: (who, state) => {
    if (isOwner(who)) return refuse("challenges_refused_separation_owner");
    if (!holds(who, "broker")) return refuse("challenges_refused_broker_only");
    return who.relation === "none" || who.relation === "broker" ? mayStep(state, "take_up") : refuse("challenges_refused_other_role");
  },
  take_review: (who, state) => {
    if (isOwner(who)) return refuse("challenges_refused_separation_owner");
    if (!holds(who, "reviewer")) return refuse("challenges_refused_reviewer_only");
    if (who.relation !== "none" && who.relation !== "reviewer") return refuse("challenges_refused_other_role");
    return state === "in_review" ? allow : notNow("challenges_refused_review_state");
  },
  note: (who, state) => {
    if (!isOwner(who) && !isBroker(who) && !isReviewer(who)) return refuse("challenges_refused_note");
    return discussed.includes(state) || (state === "draft" && !isReviewer(who)) ? allow : notNow("challenges_refused_note_state");
  },
  read_scores: (who) => (isBroker(who) || isReviewer(who) || isOffice(who) ? allow : refuse("challenges_refused_scores")),
  score: (who, state) =>
    isReviewer(who) ? (state === "in_review" ? allow : notNow("challenges_refused_review_state")) : refuse("challenges_refused_assigned_reviewer"),
  request_changes: (who, state) =>
    isReviewer(who) || isBroker(who) ? mayStep(state, "request_changes") : refuse("challenges_refused_assigned_party"),
  approve: (who, state) => (isReviewer(who) ? mayStep(state, "approve") : refuse("challenges_refused_assigned_reviewer")),
  decline: (who, state) => (isReviewer(who) ? mayStep(state, "decline") : refuse("challenges_refused_assigned_reviewer")),
  check_data: (who, state) => {
    if (!isReviewer(who)) return refuse("challenges_refused_assigned_reviewer");
    return ["in_review", "changes_requested", "approved"].includes(state) ? allow : notNow("challenges_refused_review_state");
  },
  publish: (who, state) => (isGuide(who) ? mayStep(state, "publish") : refuse("challenges_refused_guide_only")),
  extend: (who, state) => (isGuide(who) ? mayStep(state, "extend") : refuse("challenges_refused_guide_only")),
  archive: (who, state) => (isGuide(who) ? mayStep(state, "archive") : refuse("challenges_refused_guide_only")),
  carry_over: (who, state) => {
    if (!isGuide(who) && who.relation !== "owner_lead") return refuse("challenges_refused_guide_only");
    return state === "closed_to_applications" || state === "archived" ? allow : notNow("challenges_refused_carry_over_state");
  },
  assign: (who, state) =>
    isOffice(who) ? (staffed.includes(state) ? allow : notNow("challenges_refused_assign_state")) : refuse("challenges_refused_staff_only"),
};

/** Who may do what on a challenge. Owners' people act for the owner whatever roles they were granted elsewhere. */
export const policy: Policy<ChallengeRelation, ChallengeState, ChallengeAction> = {
  room: "challenges",
  relations: challengeRelations,
  states: challengeStates,
  actions: Object.fromEntries(challengeActions.map((action) => [action, signed(rules[action])])) as Record<ChallengeAction, Rule>,
};
