import { type ActivityState, activityStates } from "@db/vocabulary/states";
import type { Actor } from "~/lib/ctx";
import { allow, notNow, type Policy, type Ruling, refuse, type Who, whoAsks } from "~/lib/policy";
import { type ActivityStep, after, isKept, publicStates } from "./rules";

/** `institute`: an active member of the institute that gives the class. */
export const activityRelations = ["none", "institute"] as const;
export type ActivityRelation = (typeof activityRelations)[number];
/** `new`: there is no class yet; the relation is to the institute that would give it. */
export const activityPolicyStates = ["new", ...activityStates] as const;
export type ActivityPolicyState = (typeof activityPolicyStates)[number];
export const activityActions = [
  "see",
  "create",
  "edit",
  "list",
  "cancel",
  "end",
  "seePeople",
  "importRoster",
  "recordAttendance",
  "complete",
] as const;
export type ActivityAction = (typeof activityActions)[number];

type Asker = Who<ActivityRelation>;
const isOffice = (who: Asker) => who.roles.includes("staff") || who.roles.includes("admin");
const isKeeper = (who: Asker) => who.signedIn && (who.relation === "institute" || isOffice(who));
const isPublic = (state: ActivityPolicyState) => (publicStates as readonly ActivityPolicyState[]).includes(state);

const see = (who: Asker, state: ActivityPolicyState): Ruling => (isPublic(state) || isKeeper(who) ? allow : refuse("errors_not_found"));

const keeps =
  (when: (state: ActivityState) => Ruling) =>
  (who: Asker, state: ActivityPolicyState): Ruling => {
    const seen = see(who, state);
    if (!seen.ok) return seen;
    if (!who.signedIn) return refuse("errors_sign_in");
    if (!isKeeper(who)) return refuse("activities_refused_institute");
    return state === "new" ? notNow("errors_wrong_state") : when(state);
  };
const stepping = (step: ActivityStep) => keeps((state) => (after(state, step) ? allow : notNow("errors_wrong_state")));
const attended = keeps((state) => (isKept(state) ? allow : notNow("activities_refused_not_listed")));

export const policy: Policy<ActivityRelation, ActivityPolicyState, ActivityAction> = {
  room: "activities",
  relations: activityRelations,
  states: activityPolicyStates,
  actions: {
    see,
    create: (who, state) => {
      if (!who.signedIn) return refuse("errors_sign_in");
      if (!isKeeper(who)) return refuse("activities_refused_institute");
      return state === "new" ? allow : notNow("errors_wrong_state");
    },
    edit: keeps((state) => (state === "ended" || state === "cancelled" ? notNow("activities_refused_over") : allow)),
    list: stepping("list"),
    cancel: stepping("cancel"),
    end: stepping("end"),
    seePeople: (who, state) => {
      if (who.signedIn && who.roles.includes("agency") && state !== "new") return allow;
      return keeps(() => allow)(who, state);
    },
    importRoster: attended,
    recordAttendance: attended,
    complete: keeps((state) => (state === "listed" || state === "running" ? allow : notNow("errors_wrong_state"))),
  },
};

/** Membership in the class's own institute counts only where that organisation is an institute. */
export const activityRelation = (actor: Actor, instituteId: string): ActivityRelation =>
  actor.kind === "person" && actor.organisations.some((one) => one.id === instituteId && one.kind === "institute") ? "institute" : "none";

export const rulingOf = (actor: Actor, activity: { instituteId: string; state: ActivityPolicyState }, action: ActivityAction): Ruling =>
  policy.actions[action](whoAsks(actor, activityRelation(actor, activity.instituteId)), activity.state);
