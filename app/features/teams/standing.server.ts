import { findTeam, isCounterpart, type TeamRow } from "@db/queries/teams.server";
import { type TeamMemberRow, teamMemberOf } from "@db/queries/teams-members.server";
import { type Ctx, personId } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insist, type Ruling, whoAsks } from "~/lib/policy";
import { policy, type TeamAction, type TeamRelation, type TeamState } from "./policy";

export interface TeamStanding {
  team: TeamRow;
  state: TeamState;
  relation: TeamRelation;
  member: TeamMemberRow | null;
  may(action: TeamAction): Ruling;
  /** Throws what a refusal means. */
  insist(action: TeamAction): void;
}

export function stateOf(team: { isPublic: boolean; dissolvedAt: Date | null }): TeamState {
  if (team.dissolvedAt) return team.isPublic ? "dissolved" : "dissolved_private";
  return team.isPublic ? "public" : "private";
}

/** How the actor is tied to a team, read from the database and not from the session. */
export async function relationTo(ctx: Ctx, teamId: string): Promise<{ relation: TeamRelation; member: TeamMemberRow | null }> {
  const actorId = personId(ctx.actor);
  if (!actorId) return { relation: "stranger", member: null };
  const member = await teamMemberOf(ctx.db, teamId, actorId);
  if (member) return { relation: member.role, member };
  return { relation: (await isCounterpart(ctx.db, teamId, actorId)) ? "counterpart" : "stranger", member: null };
}

/** @throws not_found when there is no team that this actor may see. */
export async function standingInTeam(ctx: Ctx, teamId: string): Promise<TeamStanding> {
  const team = await findTeam(ctx.db, teamId);
  if (!team) throw notFound();
  const { relation, member } = await relationTo(ctx, teamId);
  const state = stateOf(team);
  const who = whoAsks(ctx.actor, relation);
  const may = (action: TeamAction) => policy.actions[action](who, state);
  if (!may("view").ok) throw notFound();
  return { team, state, relation, member, may, insist: (action) => insist(may(action), who.signedIn) };
}
