import {
  type ChallengeTerms,
  challengeTerms,
  deliveredCases,
  sharesPeople,
  type TeamStanding,
  teamStanding,
} from "@db/queries/applications-teams.server";
import { teamProfile } from "~/features/competency/index.server";
import { teamCard } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { allow, type Ruling, refuse } from "~/lib/policy";
import { gradeEligibility, isExcluded, mayApply } from "./rules";

export interface Terms {
  challenge: ChallengeTerms;
  team: TeamStanding;
}

/** The two sides of an application as they stand now; 404 when either is missing or the challenge was never public. */
export async function termsOf(ctx: Pick<Ctx, "db">, challengeId: string, teamId: string): Promise<Terms> {
  const challenge = await challengeTerms(ctx.db, challengeId);
  const team = await teamStanding(ctx.db, teamId);
  if (!challenge || !team || !["published", "closed_to_applications", "archived"].includes(challenge.state)) throw notFound();
  return { challenge, team };
}

/** May this team apply to this challenge at all, whatever the clock says? The reasons are for the team to read. */
export async function teamRuling(ctx: Pick<Ctx, "db" | "now">, { challenge, team }: Terms): Promise<Ruling> {
  if (team.dissolved) return refuse("applications_refused_dissolved");
  if (await sharesPeople(ctx.db, team.id, challenge.organisationId)) return refuse("applications_refused_owner_employee");
  if (isExcluded(challenge.excludedCompetitors, team.names)) return refuse("applications_refused_excluded");
  if (challenge.grade === null || challenge.grade === "L1" || challenge.grade === "L2") return allow;
  const card = await teamCard(ctx.db, team.id);
  const profile = await teamProfile(ctx.db, team.id, ctx.now);
  return gradeEligibility(challenge.grade, {
    kind: card?.kind ?? "startup",
    deliveredCases: await deliveredCases(ctx.db, team.id),
    levels: Object.fromEntries((profile?.items ?? []).map((one) => [one.item, one.mean])),
  });
}

/** The clock first, then the team: what stands between this team and an application right now. */
export async function applyRuling(ctx: Pick<Ctx, "db" | "now">, terms: Terms): Promise<Ruling> {
  const open = mayApply(terms.challenge, ctx.now);
  return open.ok ? teamRuling(ctx, terms) : open;
}
