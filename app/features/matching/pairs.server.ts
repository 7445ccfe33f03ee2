import { setImmediate } from "node:timers/promises";
import type { ChallengeForMatching } from "~/features/challenges/index.server";
import type { TeamFacts } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import type { Pair } from "./assign/problem";
import type { TeamSide } from "./facts";
import { teamsToOffer } from "./near.server";
import { currentPolicy } from "./policies.server";
import type { BlockerCode } from "./rank";
import { modelVersion, score } from "./score";
import { mayApplyAt } from "./shares";
import { barredPairs, challengeSide, publicSides } from "./sides.server";
import { currentSpace } from "./text/keep.server";
import { briefText, evidenceOf } from "./words.server";

export interface PairsScored {
  sides: readonly TeamSide[];
  /** Every pair that is not barred. */
  pairs: (Pair & { score: number })[];
  barred: (Pair & { code: BlockerCode })[];
  versions: { model: string; policy: string; space: string };
}

/**
 * Public teams that `take` lets through against every challenge, with the score a ranking would give; of many teams only those near a
 * challenge, and the wished-for. Called for readers whose right to all of them has been checked.
 */
export async function scoredPairs(
  { db, now }: Pick<Ctx, "db" | "now">,
  challenges: readonly ChallengeForMatching[],
  take: (team: TeamFacts) => boolean,
  wished: readonly string[] = [],
): Promise<PairsScored> {
  const policy = await currentPolicy(db);
  const { weights, version } = policy;
  const { ids, near } = await teamsToOffer({ db, now }, challenges, policy, wished);
  const space = await currentSpace(db);
  const sides: TeamSide[] = [];
  const texts = new Map<string, readonly string[]>();
  for await (const read of publicSides({ db, now }, ids)) {
    const taken = new Set(read.teams.filter(take).map((team) => team.id));
    sides.push(...read.sides.filter((side) => taken.has(side.id)));
    for (const [id, own] of read.texts) texts.set(id, own);
  }
  const everybody = sides.map((side) => side.id);
  const codesOfAll = near ? null : await barredPairs(db, everybody, challenges);
  const found: PairsScored = { sides, pairs: [], barred: [], versions: { model: modelVersion, policy: version, space: space?.hash ?? "" } };
  for (const one of challenges) {
    // A whole programme takes seconds: pages are served in between.
    await setImmediate();
    const challenge = challengeSide(one);
    const brief = briefText(one);
    const words = (teamId: string) => (space && evidenceOf(space, brief, texts.get(teamId) ?? [])) ?? {};
    const those = near ? sides.filter((team) => near.get(one.id)?.has(team.id)) : sides;
    const codes =
      codesOfAll ??
      (await barredPairs(
        db,
        those.map((team) => team.id),
        [one],
      ));
    for (const team of those) {
      const pair = { left: team.id, right: one.id };
      const code = codes.get(`${team.id}|${one.id}`) ?? (mayApplyAt(challenge.grade, team) ? undefined : "ineligible_grade");
      if (code) found.barred.push({ ...pair, code });
      else found.pairs.push({ ...pair, score: score(team, challenge, weights, words(team.id)).score });
    }
  }
  return found;
}
