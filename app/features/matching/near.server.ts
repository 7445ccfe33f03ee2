import { setImmediate } from "node:timers/promises";
import { countPublicTeams, lastNightOf, latestPublicTeams, somePublicTeams } from "@db/queries/matching-nightly.server";
import type { ChallengeForMatching } from "~/features/challenges/index.server";
import type { TeamFacts } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import type { TeamSide } from "./facts";
import { nightOf } from "./night";
import type { NumberedPolicy } from "./policies.server";
import { barredFor, type teamsQuestion } from "./questions.server";
import { rank } from "./rank";
import { liveIndex, readyIndex } from "./scale/live.server";
import { challengeSide, publicSides } from "./sides.server";
import { currentSpace } from "./text/keep.server";
import { briefText, wordsFor } from "./words.server";

/** With no more public teams than this every one is ranked; of more, those near a challenge are found in the index first. */
const manyFrom = 500;
/** Of many, this many of the best make a list; what is not among them nobody is shown. */
const listLength = 200;
/** These places of a list are as if every team had been ranked with everything, its texts included. */
const exact = 50;
/** No more than this, the best first, are looked at beyond the list for what their texts may say. */
const mostFurther = 2_000;
/** Of many, this many of the best for each challenge are offered to an assignment. */
const offered = 200;

type When = Pick<Ctx, "db" | "now">;
export interface Near extends Awaited<ReturnType<typeof teamsQuestion>> {
  teams: TeamFacts[];
  barred: Awaited<ReturnType<typeof barredFor>>;
  /** Public teams there are in all. */
  of: number;
  /** Whether these are only some teams, in no wise the nearest: this process has no index yet and there was no night. */
  partial: boolean;
}
type Read = Omit<Near, "of" | "partial">;
interface Asking {
  /** A page does not wait for the index to be built; a job does. */
  wait?: boolean;
  few?: number;
  listed?: number;
}

/** Asks about those of these teams that are public now, whatever an index or a night knows of them. */
async function asked(ctx: When, challenge: ChallengeForMatching, ids: readonly string[]): Promise<Read> {
  const space = await currentSpace(ctx.db);
  const brief = briefText(challenge);
  const teams: TeamFacts[] = [];
  const sides: TeamSide[] = [];
  const words: NonNullable<TeamsQuestion["words"]> = {};
  for await (const read of publicSides(ctx, ids)) {
    teams.push(...read.teams);
    sides.push(...read.sides);
    const pairs = read.sides.map(({ id }) => ({ id, brief, texts: read.texts.get(id) ?? [] }));
    Object.assign(words, wordsFor(space, pairs));
  }
  const question = { of: "challenge" as const, challenge: challengeSide(challenge), teams: sides, ...(space ? { words } : {}) };
  return { teams, barred: await barredFor(ctx.db, challenge, teams), question, space: space?.hash ?? null };
}

/** Until this process has built its index: the last night's first fifty, or where there was none, the teams that changed last. */
async function meanwhile(ctx: When, challenge: ChallengeForMatching): Promise<Near> {
  const night = await lastNightOf(ctx.db, challenge.id);
  const partial = night.length === 0;
  const read = await asked(ctx, challenge, partial ? await latestPublicTeams(ctx.db, manyFrom) : night);
  return { ...read, of: await countPublicTeams(ctx.db), partial };
}

/**
 * The public teams to be ranked for a challenge. Of many, the index finds those near it without their texts; then all are looked at
 * whose texts, however near, could still lift them among the first `exact`.
 */
export async function nearTeams(ctx: When, challenge: ChallengeForMatching, policy: NumberedPolicy, asking: Asking = {}): Promise<Near> {
  const { few = manyFrom, listed = listLength } = asking;
  const all = await somePublicTeams(ctx.db, few + 1);
  if (all.length <= few) return { ...(await asked(ctx, challenge, all)), of: all.length, partial: false };
  const day = nightOf(ctx.now);
  const index = asking.wait ? await liveIndex(ctx, policy, day) : readyIndex(ctx, policy, day);
  if (!index) return meanwhile(ctx, challenge);
  const side = challengeSide(challenge);
  const first = index.top(side, listed).map((one) => one.id);
  const near = await asked(ctx, challenge, first);
  const plain = { ...policy, exposure: null };
  const last = rank(near.question, { barred: near.barred, policy: plain }).items[exact - 1];
  const known = new Set(first);
  const further = index.above(side, (last?.score ?? 0) - policy.weights.text / 2, mostFurther + listed).filter((id) => !known.has(id));
  if (further.length === 0) return { ...near, of: index.size, partial: false };
  const wide = await asked(ctx, challenge, [...first, ...further]);
  const { items } = rank(wide.question, { barred: wide.barred, policy: plain });
  // Whoever would be among them if nothing barred him stays, to be named with the reason.
  const kept = new Set([...items.slice(0, listed).map((one) => one.id), ...wide.barred.keys()]);
  return { ...wide, teams: wide.teams.filter((team) => kept.has(team.id)), question: onlyOf(wide.question, kept), of: index.size, partial: false };
}

type TeamsQuestion = Near["question"];

/** The same question about these teams only. */
export function onlyOf(question: TeamsQuestion, ids: ReadonlySet<string>): TeamsQuestion {
  const words = question.words && Object.fromEntries(Object.entries(question.words).filter(([id]) => ids.has(id)));
  return { ...question, teams: question.teams.filter((team) => ids.has(team.id)), ...(words ? { words } : {}) };
}

/** The public teams an assignment may place, and where there are many, which of them are offered to which challenge. */
export async function teamsToOffer(
  ctx: When,
  challenges: readonly ChallengeForMatching[],
  policy: NumberedPolicy,
  wished: readonly string[],
  few = manyFrom,
): Promise<{ ids: string[]; near: ReadonlyMap<string, ReadonlySet<string>> | null }> {
  const all = await somePublicTeams(ctx.db, few + 1);
  if (all.length <= few) return { ids: all, near: null };
  const index = await liveIndex(ctx, policy, nightOf(ctx.now));
  const near = new Map<string, ReadonlySet<string>>();
  for (const challenge of challenges) {
    await setImmediate();
    near.set(challenge.id, new Set([...index.top(challengeSide(challenge), offered).map((one) => one.id), ...wished]));
  }
  return { ids: [...new Set([...near.values()].flatMap((ids) => [...ids]))], near };
}
