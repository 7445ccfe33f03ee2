import type { Role } from "@db/vocabulary/roles";
import type { Policy, Ruling } from "~/lib/policy";
import { policy as accounts } from "./accounts";
import { activityPolicy as activities } from "./activities";
import { policy as applications } from "./applications";
import { assignmentPolicy as assignments } from "./assignments";
import { policy as awards } from "./awards";
import { policy as catalogue } from "./catalogue";
import { policy as challenges } from "./challenges";
import { policy as competency } from "./competency";
import { engagementPolicy as engagements } from "./engagements";
import { policy as kpi } from "./kpi";
import { policy as matching } from "./matching";
import { policy as organisations } from "./organisations";
import { policy as outcomes } from "./outcomes";
import { policy as programmes } from "./programmes";
import { policy as teams } from "./teams";

/** One room's policy with its own words for relations and states put aside, so that all rooms fit in one list. */
export interface RegisteredPolicy {
  room: string;
  relations: readonly string[];
  states: readonly string[];
  actions: readonly string[];
  rule(action: string, who: { signedIn: boolean; roles: readonly Role[]; relation: string }, state: string): Ruling;
}

function registered<Relation extends string, State extends string, Action extends string>(policy: Policy<Relation, State, Action>): RegisteredPolicy {
  const { room, relations, states, actions } = policy;
  return {
    room,
    relations,
    states,
    actions: Object.keys(actions),
    rule: (action, who, state) => actions[action as Action]({ ...who, relation: who.relation as Relation }, state as State),
  };
}

/** Every room that decides who may do what, left to right. A new room adds its line here. */
export const policies: readonly RegisteredPolicy[] = [
  registered(accounts),
  registered(programmes),
  registered(organisations),
  registered(teams),
  registered(catalogue),
  registered(activities),
  registered(competency),
  registered(challenges),
  registered(applications),
  registered(matching),
  registered(engagements),
  registered(assignments),
  registered(awards),
  registered(outcomes),
  registered(kpi),
];
