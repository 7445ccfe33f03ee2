import type { Role } from "@db/vocabulary/roles";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

/** `counterpart`: owner of a challenge the team applied to, or its mentor. `author`: the member who added the evidence in question. */
export const competencyRelations = ["stranger", "counterpart", "member", "author", "lead"] as const;
export type CompetencyRelation = (typeof competencyRelations)[number];
/** `verified`: the piece of evidence in question has been checked. */
export const competencyStates = ["active", "verified", "dissolved"] as const;
export type CompetencyState = (typeof competencyStates)[number];
export type CompetencyAction = "viewDetail" | "editProfile" | "removeEvidence" | "verifyEvidence" | "diagnose";

type Asker = Who<CompetencyRelation>;
const officers: readonly Role[] = ["staff", "admin"];
const holds = (who: Asker, roles: readonly Role[]) => who.roles.some((role) => roles.includes(role));
const inside = ({ relation }: Asker) => relation === "member" || relation === "author" || relation === "lead";
const known = (who: Asker, ruling: () => Ruling): Ruling => (who.signedIn ? ruling() : refuse("errors_sign_in"));
const living = (state: CompetencyState, ruling: Ruling): Ruling => (ruling.ok && state === "dissolved" ? notNow("teams_refused_dissolved") : ruling);

export const policy: Policy<CompetencyRelation, CompetencyState, CompetencyAction> = {
  room: "competency",
  relations: competencyRelations,
  states: competencyStates,
  actions: {
    viewDetail: (who) =>
      known(who, () =>
        inside(who) || who.relation === "counterpart" || holds(who, ["staff", "admin", "broker", "agency"])
          ? allow
          : refuse("competency_refused_members_only"),
      ),
    editProfile: (who, state) => known(who, () => living(state, inside(who) ? allow : refuse("competency_refused_members_only"))),
    removeEvidence: (who, state) =>
      known(who, () => {
        if (who.relation !== "lead" && who.relation !== "author") return refuse("competency_refused_not_yours");
        return living(state, state === "verified" ? notNow("competency_refused_verified") : allow);
      }),
    // Nobody vouches for his own team, nor for one whose result he depends on.
    verifyEvidence: (who, state) =>
      known(who, () => {
        if (!holds(who, officers)) return refuse("competency_refused_staff_only");
        if (who.relation !== "stranger") return refuse("competency_refused_own_team");
        return living(state, state === "verified" ? notNow("competency_refused_verified") : allow);
      }),
    diagnose: (who, state) =>
      known(who, () => living(state, inside(who) || holds(who, ["staff", "admin", "broker"]) ? allow : refuse("competency_refused_members_only"))),
  },
};
