import { type ClaimState, claimStates } from "@db/vocabulary/states";
import { allow, notNow, type Policy, refuse, type Who } from "~/lib/policy";

/** `proposer`: who entered it. `organisation`: belongs to the organisation it speaks of; neither may verify it. */
export const claimRelations = ["none", "organisation", "proposer"] as const;
export type ClaimRelation = (typeof claimRelations)[number];
export type ClaimAction = "view" | "propose" | "decide";

const officer = (who: Who<ClaimRelation>): boolean => who.roles.some((role) => role === "staff" || role === "admin");

export const policy: Policy<ClaimRelation, ClaimState, ClaimAction> = {
  room: "outcomes",
  relations: claimRelations,
  states: claimStates,
  actions: {
    view: (who) => (who.signedIn && (officer(who) || who.roles.includes("agency") || who.relation !== "none") ? allow : refuse("errors_not_found")),
    propose: (who) => {
      if (!who.signedIn) return refuse("errors_sign_in");
      return officer(who) || who.relation !== "none" ? allow : refuse("outcomes_refused_propose");
    },
    decide: (who, state) => {
      if (!who.signedIn) return refuse("errors_sign_in");
      if (!officer(who)) return refuse("outcomes_refused_staff_only");
      if (who.relation !== "none") return refuse("outcomes_refused_own");
      return state === "proposed" ? allow : notNow("outcomes_refused_decided");
    },
  },
};
