import { publicChallengePlaces, relatedChallengeIds } from "@db/queries/discovery-related.server";
import type { ChallengeCardFacts } from "~/features/challenges";
import { challengeCards } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";

/** What somebody reading this challenge may want to read next. */
export async function relatedChallenges(
  ctx: Ctx,
  one: Pick<ChallengeCardFacts, "id" | "organisation" | "industry">,
  limit = 3,
): Promise<ChallengeCardFacts[]> {
  const ids = await relatedChallengeIds(ctx.db, { id: one.id, organisationId: one.organisation.id, industry: one.industry }, ctx.now, limit);
  const cards = await challengeCards(ctx.db, ids);
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** A sitemap holds at most 50,000 addresses; the newest come first. */
const sitemapMax = 45_000;

export const challengePlaces = (ctx: Ctx): Promise<{ id: string; at: number }[]> => publicChallengePlaces(ctx.db, sitemapMax);
