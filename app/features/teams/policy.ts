import type { Role } from "@db/vocabulary/roles";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

/** `counterpart`: the team has applied to his organisation's challenge, or he mentors it. */
export const teamRelations = ["stranger", "counterpart", "member", "lead"] as const;
export type TeamRelation = (typeof teamRelations)[number];
export const teamStates = ["public", "private", "dissolved", "dissolved_private"] as const;
export type TeamState = (typeof teamStates)[number];
export type TeamAction = "create" | "view" | "viewMembers" | "edit" | "invite" | "removeMember" | "handOver" | "leave" | "dissolve";

type Asker = Who<TeamRelation>;
const officers: readonly Role[] = ["staff", "admin"];
const readers: readonly Role[] = ["staff", "admin", "broker", "agency"];
const holds = (who: Asker, roles: readonly Role[]) => who.roles.some((role) => roles.includes(role));
const inside = ({ relation }: Asker) => relation === "member" || relation === "lead";
const living = (state: TeamState, ruling: Ruling): Ruling =>
  ruling.ok && state.startsWith("dissolved") ? notNow("teams_refused_dissolved") : ruling;
const known = (who: Asker, ruling: () => Ruling): Ruling => (who.signedIn ? ruling() : refuse("errors_sign_in"));
const byLead = (who: Asker, state: TeamState): Ruling =>
  known(who, () => living(state, who.relation === "lead" || holds(who, officers) ? allow : refuse("teams_refused_lead_only")));

export const policy: Policy<TeamRelation, TeamState, TeamAction> = {
  room: "teams",
  relations: teamRelations,
  states: teamStates,
  actions: {
    create: (who) => known(who, () => allow),
    view: (who, state) =>
      state === "public" || state === "dissolved" || (who.signedIn && who.relation !== "stranger") || holds(who, readers)
        ? allow
        : refuse("errors_not_found"),
    viewMembers: (who) => known(who, () => (inside(who) || holds(who, officers) ? allow : refuse("teams_refused_members_only"))),
    edit: byLead,
    invite: byLead,
    removeMember: byLead,
    handOver: byLead,
    leave: (who, state) =>
      known(who, () => {
        if (!inside(who)) return refuse("teams_refused_members_only");
        return living(state, who.relation === "lead" ? notNow("teams_refused_lead_leaves") : allow);
      }),
    dissolve: byLead,
  },
};
