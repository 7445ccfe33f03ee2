import type { Role } from "@db/vocabulary/roles";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

/** `sole_lead`: the only one left who can let others in. */
export const organisationRelations = ["stranger", "member", "lead", "sole_lead"] as const;
export type OrganisationRelation = (typeof organisationRelations)[number];
/** `new`: neither checked nor with anything published, so not shown to everybody. */
export const organisationStates = ["new", "listed", "verified"] as const;
export type OrganisationState = (typeof organisationStates)[number];
export type OrganisationAction =
  | "create"
  | "view"
  | "viewMembers"
  | "edit"
  | "invite"
  | "changeRole"
  | "removeMember"
  | "leave"
  | "verify"
  | "withdrawVerification";

type Asker = Who<OrganisationRelation>;
const officers: readonly Role[] = ["staff", "admin"];
const holds = (who: Asker, roles: readonly Role[]) => who.roles.some((role) => roles.includes(role));
const inside = ({ relation }: Asker) => relation === "member" || leads({ relation });
const leads = ({ relation }: Pick<Asker, "relation">) => relation === "lead" || relation === "sole_lead";
const known = (who: Asker, ruling: () => Ruling): Ruling => (who.signedIn ? ruling() : refuse("errors_sign_in"));
const byLead = (who: Asker): Ruling => known(who, () => (leads(who) || holds(who, officers) ? allow : refuse("organisations_refused_lead_only")));

const verification = (who: Asker, possible: boolean, refused: "organisations_refused_verified" | "organisations_refused_unverified"): Ruling =>
  known(who, () => {
    if (!holds(who, officers)) return refuse("organisations_refused_staff_only");
    if (who.relation !== "stranger") return refuse("organisations_refused_verify_own");
    return possible ? allow : notNow(refused);
  });

export const policy: Policy<OrganisationRelation, OrganisationState, OrganisationAction> = {
  room: "organisations",
  relations: organisationRelations,
  states: organisationStates,
  actions: {
    create: (who) => known(who, () => allow),
    view: (who, state) =>
      state !== "new" || (who.signedIn && who.relation !== "stranger") || holds(who, ["staff", "admin", "broker", "reviewer", "agency"])
        ? allow
        : refuse("errors_not_found"),
    viewMembers: (who) => known(who, () => (inside(who) || holds(who, officers) ? allow : refuse("organisations_refused_members_only"))),
    edit: byLead,
    invite: byLead,
    changeRole: byLead,
    removeMember: byLead,
    leave: (who) =>
      known(who, () => {
        if (!inside(who)) return refuse("organisations_refused_members_only");
        return who.relation === "sole_lead" ? notNow("organisations_refused_sole_lead") : allow;
      }),
    verify: (who, state) => verification(who, state !== "verified", "organisations_refused_verified"),
    withdrawVerification: (who, state) => verification(who, state === "verified", "organisations_refused_unverified"),
  },
};
