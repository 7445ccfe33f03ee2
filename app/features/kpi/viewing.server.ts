import type { Counting, Viewer } from "@db/queries/kpi.server";
import { currentProgramme } from "~/features/programmes/index.server";
import { type Actor, type Ctx, hasRole, isSystem } from "~/lib/ctx";
import type { Ruling } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { type KpiAction, type KpiRelation, type KpiState, policy } from "./policy";

export const seesEverything = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, "staff", "admin", "agency");

export const viewerOf = (actor: Actor): Viewer => ({
  all: seesEverything(actor),
  organisationIds: actor.kind === "person" ? actor.organisations.map((one) => one.id) : [],
  teamIds: actor.kind === "person" ? actor.teams.map((one) => one.id) : [],
});

/** What a count depends on besides the measure: who looks, what day it is, how the programme counts a coached team. */
export async function countingFor(ctx: Ctx, viewer: Viewer = viewerOf(ctx.actor)): Promise<Counting> {
  const { settings } = await currentProgramme(ctx.db);
  return { viewer, today: taipeiDay(ctx.now), coachedAfter: settings.coachedAfter, english: ctx.locale === "en" };
}
/** Every row, whoever asks: what a snapshot freezes. */
export const everything: Viewer = { all: true, organisationIds: [], teamIds: [] };

export function ruling(ctx: Ctx, action: KpiAction, state: KpiState, relation: KpiRelation = "none"): Ruling {
  if (isSystem(ctx.actor)) return { ok: true };
  return policy.actions[action](
    { signedIn: ctx.actor.kind === "person", roles: ctx.actor.kind === "person" ? ctx.actor.roles : [], relation },
    state,
  );
}
