import { setImmediate } from "node:timers/promises";
import { publicTeamIds } from "@db/queries/matching-nightly.server";
import { openChallengesForMatching } from "~/features/challenges/index.server";
import { teamFacts } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import { teamSides } from "./sides.server";
import type { Endpoint } from "./text/embeddings.server";
import { fitVectors } from "./text/vectors.server";
import { briefText, said } from "./words.server";

const atOnce = 250;

/** Sends public teams' texts and listed briefs, and nothing else, to the endpoint that the operator has chosen. */
export async function embedTexts(ctx: Ctx, endpoint: Endpoint | null): Promise<boolean> {
  if (!endpoint) return false;
  const works: string[] = [];
  for await (const ids of publicTeamIds(ctx.db, atOnce)) {
    const { texts } = await teamSides(ctx.db, await teamFacts(ctx.db, ids), ctx.now);
    works.push(...[...texts.values()].flat().filter(said));
    await setImmediate();
  }
  const briefs = (await openChallengesForMatching(ctx.db, ctx.now)).map(briefText);
  return fitVectors(ctx, endpoint, { works, briefs });
}
