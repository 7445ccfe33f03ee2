import { type AssignmentState, assignmentStates } from "@db/vocabulary/states";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

export const assignmentActions = ["see", "request", "cancel", "stopEarly", "publish", "replay"] as const;
export type AssignmentAction = (typeof assignmentActions)[number];

type Asker = Who<"none">;
const byOffice = (who: Asker): Ruling => {
  if (!who.signedIn) return refuse("errors_sign_in");
  return who.roles.includes("staff") || who.roles.includes("admin") ? allow : refuse("errors_not_found");
};
const during =
  (...states: readonly AssignmentState[]) =>
  (who: Asker, state: AssignmentState): Ruling => {
    const office = byOffice(who);
    return !office.ok ? office : states.includes(state) ? allow : notNow("errors_wrong_state");
  };

/** The whole programme's assignments are the office's: others see what concerns them as an invitation or a proposal. */
export const policy: Policy<"none", AssignmentState, AssignmentAction> = {
  room: "assignments",
  relations: ["none"],
  states: assignmentStates,
  actions: {
    see: byOffice,
    request: byOffice,
    cancel: during("queued", "running"),
    stopEarly: during("running"),
    publish: during("done"),
    replay: during("done"),
  },
};
