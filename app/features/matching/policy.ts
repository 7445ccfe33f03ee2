import { allow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

export const matchingRelations = ["none", "team_lead", "team_member", "owner_lead", "owner_member"] as const;
export type MatchingRelation = (typeof matchingRelations)[number];
export const matchingActions = ["rankTeams", "rankChallenges", "readLearning", "learn", "setPolicy"] as const;
export type MatchingAction = (typeof matchingActions)[number];

const helps = (who: Who<MatchingRelation>) => (["staff", "admin", "broker"] as const).some((role) => who.roles.includes(role));
const ruling = (who: Who<MatchingRelation>, own: boolean): Ruling => {
  if (!who.signedIn) return refuse("errors_sign_in");
  return own || helps(who) ? allow : refuse("errors_not_found");
};

const byOffice = (who: Who<MatchingRelation>): Ruling => {
  if (!who.signedIn) return refuse("errors_sign_in");
  return who.roles.includes("staff") || who.roles.includes("admin") ? allow : refuse("errors_forbidden");
};

/** A ranking is read by those it helps to choose and by those who introduce them, never by the ranked. */
export const policy: Policy<MatchingRelation, "any", MatchingAction> = {
  room: "matching",
  relations: matchingRelations,
  states: ["any"],
  actions: {
    rankTeams: (who) => ruling(who, who.relation === "owner_lead" || who.relation === "owner_member"),
    rankChallenges: (who) => ruling(who, who.relation === "team_lead" || who.relation === "team_member"),
    readLearning: byOffice,
    learn: byOffice,
    setPolicy: byOffice,
  },
};
