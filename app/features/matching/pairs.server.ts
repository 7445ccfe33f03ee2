import { setImmediate } from "node:timers/promises";
import type { Db } from "@db/client.server";
import type { ChallengeForMatching } from "~/features/challenges/index.server";
import type { TeamFacts } from "~/features/teams/index.server";
import type { Pair } from "./assign/problem";
import type { TeamSide } from "./facts";
import { currentPolicy } from "./policies.server";
import type { BlockerCode } from "./rank";
import { modelVersion, score } from "./score";
import { mayApplyAt } from "./shares";
import { barredPairs, challengeSide, teamSides } from "./sides.server";
import { currentSpace } from "./text/keep.server";
import { briefText, evidenceOf } from "./words.server";

export interface PairsScored {
  sides: readonly TeamSide[];
  /** Every pair that is not barred. */
  pairs: (Pair & { score: number })[];
  barred: (Pair & { code: BlockerCode })[];
  versions: { model: string; policy: string; space: string };
}

/** Every team against every challenge, with the score a ranking would give. Called for readers whose right to all of them has been checked. */
export async function scoredPairs(db: Db, teams: readonly TeamFacts[], challenges: readonly ChallengeForMatching[], now: Date): Promise<PairsScored> {
  const { weights, version } = await currentPolicy(db);
  const space = await currentSpace(db);
  const { sides, texts } = await teamSides(db, teams, now);
  const codes = await barredPairs(
    db,
    teams.map((team) => team.id),
    challenges,
  );
  const found: PairsScored = { sides, pairs: [], barred: [], versions: { model: modelVersion, policy: version, space: space?.hash ?? "" } };
  for (const one of challenges) {
    // A whole programme takes seconds: pages are served in between.
    await setImmediate();
    const challenge = challengeSide(one);
    const brief = briefText(one);
    const words = (teamId: string) => (space && evidenceOf(space, brief, texts.get(teamId) ?? [])) ?? {};
    for (const team of sides) {
      const pair = { left: team.id, right: one.id };
      const code = codes.get(`${team.id}|${one.id}`) ?? (mayApplyAt(challenge.grade, team) ? undefined : "ineligible_grade");
      if (code) found.barred.push({ ...pair, code });
      else found.pairs.push({ ...pair, score: score(team, challenge, weights, words(team.id)).score });
    }
  }
  return found;
}
