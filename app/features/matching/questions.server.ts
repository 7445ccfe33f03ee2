import { appliedChallenges } from "@db/queries/matching.server";
import { type ChallengeForMatching, openChallengesForMatching } from "~/features/challenges/index.server";
import { type TeamFacts, teamFacts } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import type { BlockerCode, Question } from "./rank";
import { barredPairs, challengeSide, challengeSides, teamSides } from "./sides.server";
import { currentSpace } from "./text/keep.server";
import { briefText, wordsFor } from "./words.server";

type When = Pick<Ctx, "db" | "now">;

/** The question which of these teams fit a challenge, their texts held against its brief. */
export async function teamsQuestion(ctx: When, challenge: ChallengeForMatching, teams: readonly TeamFacts[]) {
  const space = await currentSpace(ctx.db);
  const { sides, texts } = await teamSides(ctx.db, teams, ctx.now);
  const brief = briefText(challenge);
  const words = wordsFor(
    space,
    sides.map(({ id }) => ({ id, brief, texts: texts.get(id) ?? [] })),
  );
  const question = { of: "challenge" as const, challenge: challengeSide(challenge), teams: sides, ...(words ? { words } : {}) };
  return { question, space: space?.hash ?? null };
}

/** Teams barred from one challenge, by their ids. */
export async function barredFor(db: Ctx["db"], challenge: ChallengeForMatching, teams: readonly { id: string }[]): Promise<Map<string, BlockerCode>> {
  const pairs = await barredPairs(
    db,
    teams.map((team) => team.id),
    [challenge],
  );
  return new Map([...pairs].map(([key, code]) => [key.split("|")[0] ?? "", code]));
}

/** The question which open challenges fit a team; what it has applied to is left out. */
export async function challengesQuestion(ctx: When, teamId: string) {
  const [facts] = await teamFacts(ctx.db, [teamId]);
  const { sides, texts } = await teamSides(ctx.db, facts ? [facts] : [], ctx.now);
  const [team] = sides;
  if (!team) throw notFound();
  const applied = await appliedChallenges(ctx.db, teamId);
  const open = (await openChallengesForMatching(ctx.db, ctx.now)).filter((one) => one.placesLeft > 0 && !applied.has(one.id));
  const pairs = await barredPairs(ctx.db, [teamId], open);
  const barred = new Map([...pairs].map(([key, code]) => [key.split("|")[1] ?? "", code]));
  const space = await currentSpace(ctx.db);
  const words = wordsFor(
    space,
    open.map((one) => ({ id: one.id, brief: briefText(one), texts: texts.get(teamId) ?? [] })),
  );
  const question: Question = { of: "team", team, challenges: await challengeSides(ctx.db, open), ...(words ? { words } : {}) };
  return { question, team, barred, space: space?.hash ?? null, byId: new Map(open.map((one) => [one.id, one])) };
}
