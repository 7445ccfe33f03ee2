import { callStates } from "@db/vocabulary/states";
import { allow, notNow, type Policy, refuse, type Who } from "~/lib/policy";

export const callRelations = ["none"] as const;
export type CallRelation = (typeof callRelations)[number];
export const callPolicyStates = ["new", ...callStates] as const;
export type CallPolicyState = (typeof callPolicyStates)[number];
export type CallAction = "view" | "edit" | "extend";

const isOffice = (who: Who<CallRelation>) => who.roles.some((role) => role === "staff" || role === "admin");
const notOffice = (who: Who<CallRelation>) => refuse(who.signedIn ? "programmes_refused_office_only" : "errors_sign_in");

/** Calls are made by the programme office; once one is open, everybody can read it and only its closing day may move. */
export const policy: Policy<CallRelation, CallPolicyState, CallAction> = {
  room: "programmes",
  relations: callRelations,
  states: callPolicyStates,
  actions: {
    view: (who, state) =>
      state === "open" || state === "closed" || isOffice(who) || who.roles.includes("agency") ? allow : refuse("errors_not_found"),
    edit: (who, state) => {
      if (!isOffice(who)) return notOffice(who);
      return state === "new" || state === "planned" ? allow : notNow("programmes_refused_frozen");
    },
    extend: (who, state) => {
      if (!isOffice(who)) return notOffice(who);
      return state === "open" ? allow : notNow("programmes_refused_not_open");
    },
  },
};
