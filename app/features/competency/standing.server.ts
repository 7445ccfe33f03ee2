import { standingInTeam, type TeamStanding } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import { personId } from "~/lib/ctx";
import { insist, type Ruling, whoAsks } from "~/lib/policy";
import { type CompetencyAction, type CompetencyRelation, type CompetencyState, policy } from "./policy";

/** The piece of evidence a ruling is about, if any. */
interface Piece {
  addedBy: string | null;
  verifiedAt: Date | null;
}

export interface ProfileStanding {
  team: TeamStanding["team"];
  may(action: CompetencyAction, piece?: Piece): Ruling;
  /** Throws what a refusal means. */
  insist(action: CompetencyAction, piece?: Piece): void;
}

/** @throws not_found when there is no team that this actor may see. */
export async function standingWithProfile(ctx: Ctx, teamId: string): Promise<ProfileStanding> {
  const { team, relation: toTeam } = await standingInTeam(ctx, teamId);
  const actorId = personId(ctx.actor);
  const may = (action: CompetencyAction, piece?: Piece): Ruling => {
    const isAuthor = piece !== undefined && actorId !== null && piece.addedBy === actorId && toTeam === "member";
    const relation: CompetencyRelation = isAuthor ? "author" : toTeam;
    const state: CompetencyState = team.dissolvedAt ? "dissolved" : piece?.verifiedAt ? "verified" : "active";
    return policy.actions[action](whoAsks(ctx.actor, relation), state);
  };
  return { team, may, insist: (action, piece) => insist(may(action, piece), ctx.actor.kind !== "visitor") };
}
