import type { ChallengeCardFacts } from "~/features/challenges";
import { policy } from "~/features/challenges";
import { canApply, challengeStanding, type PublicChallenge, publicChallenge, relationOf } from "~/features/challenges/index.server";
import { type TimelineLine, timelineFor } from "~/features/events/index.server";
import { say } from "~/i18n/lookup.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { whoAsks } from "~/lib/policy";
import { relatedChallenges } from "./related.server";

/** What the reader could do about applying: `lead` may, `member` asks the lead, `newcomer` needs a team first, a `party` does not apply. */
export type Applicant = "visitor" | "lead" | "member" | "newcomer" | "party";

export interface PublicChallengePage {
  challenge: PublicChallenge;
  timeline: TimelineLine[];
  related: ChallengeCardFacts[];
  applicant: Applicant;
  /** In the reader's words, why nobody can apply now; null while anybody can. */
  closed: string | null;
  /** This reader also has the full record. */
  hasRecord: boolean;
}

async function mayReadRecord(ctx: Ctx, id: string): Promise<{ may: boolean; isParty: boolean }> {
  if (ctx.actor.kind !== "person") return { may: false, isParty: false };
  const standing = await challengeStanding(ctx.db, id);
  if (!standing) return { may: false, isParty: false };
  const relation = await relationOf(ctx, id);
  return { may: policy.actions.read(whoAsks(ctx.actor, relation), standing.state).ok, isParty: relation !== "none" && relation !== "team" };
}

function applicantOf({ actor }: Ctx, isParty: boolean): Applicant {
  if (actor.kind !== "person") return "visitor";
  if (isParty) return "party";
  if (actor.teams.some((team) => team.role === "lead")) return "lead";
  if (actor.teams.length > 0) return "member";
  // Whoever serves the programme is here to look, not to be sent to set up a team.
  return actor.roles.length > 0 ? "party" : "newcomer";
}

/**
 * A challenge as the public reads it, with what this reader can do next.
 * @returns null when it is not public but this reader has its record
 * @throws not_found for everybody else
 */
export async function publicChallengePage(ctx: Ctx, id: string): Promise<PublicChallengePage | null> {
  const { may, isParty } = await mayReadRecord(ctx, id);
  let challenge: PublicChallenge;
  try {
    challenge = await publicChallenge(ctx, id);
  } catch (error) {
    if (may && error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
  const open = canApply(challenge, ctx.now);
  return {
    challenge,
    timeline: await timelineFor(ctx, id, { audiences: ["public"], names: false, otherwise: "discovery_someone" }),
    related: await relatedChallenges(ctx, challenge),
    applicant: applicantOf(ctx, isParty),
    closed: open.ok ? null : say(open.refused, {}, ctx.locale),
    hasRecord: may,
  };
}
