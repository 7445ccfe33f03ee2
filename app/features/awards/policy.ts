import { type AwardState, awardStates } from "@db/vocabulary/states";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";
import { isPublic } from "./rules";

/** `proposer`: who recorded it; the approval takes a second pair of eyes. `team`: a member of the awarded team. */
export const awardRelations = ["none", "proposer", "team"] as const;
export type AwardRelation = (typeof awardRelations)[number];
export type AwardAction = "view" | "record" | "approve" | "move";

const officer = (who: Who<AwardRelation>): boolean => who.roles.some((role) => role === "staff" || role === "admin");
const byOfficer = (who: Who<AwardRelation>, ruling: () => Ruling): Ruling => {
  if (!who.signedIn) return refuse("errors_sign_in");
  if (!officer(who)) return refuse("awards_refused_staff_only");
  // Somebody of the awarded team never decides about his own award.
  return who.relation === "team" ? refuse("awards_refused_own_team") : ruling();
};

export const policy: Policy<AwardRelation, AwardState, AwardAction> = {
  room: "awards",
  relations: awardRelations,
  states: awardStates,
  actions: {
    view: (who, state) =>
      isPublic(state) || (who.signedIn && (officer(who) || who.roles.includes("agency") || who.relation === "proposer"))
        ? allow
        : refuse("errors_not_found"),
    record: (who) => byOfficer(who, () => allow),
    approve: (who, state) =>
      byOfficer(who, () => {
        if (state !== "proposed") return notNow("awards_refused_not_proposed");
        return who.relation === "proposer" ? refuse("awards_refused_second_eyes") : allow;
      }),
    move: (who) => byOfficer(who, () => allow),
  },
};
