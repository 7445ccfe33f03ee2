import type { AwardRow } from "@db/queries/awards.server";
import type { AwardState } from "@db/vocabulary/states";
import { type Ctx, inTeam, isSystem, personId } from "~/lib/ctx";
import { insist } from "~/lib/policy";
import { type AwardAction, type AwardRelation, policy } from "./policy";

/** Throws unless the actor may take this step; the system may (it tells the demo and closes deadlines). */
export function insistOn(ctx: Ctx, action: AwardAction, award: Pick<AwardRow, "proposedBy" | "state"> | null, teamId: string | null): void {
  if (isSystem(ctx.actor)) return;
  const me = personId(ctx.actor);
  const relation: AwardRelation = teamId && inTeam(ctx.actor, teamId) ? "team" : award && me === award.proposedBy ? "proposer" : "none";
  const state: AwardState = award?.state ?? "proposed";
  insist(policy.actions[action]({ signedIn: me !== null, roles: ctx.actor.kind === "person" ? ctx.actor.roles : [], relation }, state), me !== null);
}
