import { askedTeams, engagementFacts, mentorFacts, tiedMentors, tiedTeams } from "@db/queries/assignments.server";
import type { AssignmentUse } from "@db/vocabulary/kinds";
import { openChallengesForMatching } from "~/features/challenges/index.server";
import { scoredPairs } from "~/features/matching/index.server";
import type { Ctx } from "~/lib/ctx";
import { countyOf } from "~/lib/places";
import { mentorModel, mentorScore } from "./mentor-score";
import { type Input, thinned } from "./problem";
import type { Settings } from "./settings";

interface Gathered {
  input: Input;
  versions: Record<string, string>;
}
type Looking = Pick<Ctx, "db" | "now">;

/** Everything a run looks at, as it is now. */
export const gather = (ctx: Looking, use: AssignmentUse, settings: Settings): Promise<Gathered> =>
  use === "teams_to_challenges" ? teamsAndChallenges(ctx, settings) : mentorsAndEngagements(ctx, settings);

const within = <One extends { left: string; right: string }>(tied: readonly One[], left: Set<string>, right: Set<string>): One[] =>
  tied.filter((one) => left.has(one.left) && right.has(one.right));
const split = <One extends { code: string }>(tied: readonly One[]) => ({
  refused: tied.filter((one) => one.code === "refused"),
  standing: tied.filter((one) => one.code !== "refused"),
});

function counted(ids: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

/** Public teams with a hand free, open challenges with a place free; who has been invited already counts on both sides. */
async function teamsAndChallenges(ctx: Looking, settings: Settings): Promise<Gathered> {
  const asked = await askedTeams(ctx.db);
  const held = counted(asked.map((one) => one.right));
  const asking = counted(asked.filter((one) => !one.running).map((one) => one.left));
  const challenges = (await openChallengesForMatching(ctx.db, ctx.now))
    .filter((one) => one.placesLeft > 0)
    .filter(({ id }) => !held.has(id) || (held.get(id) ?? 0) < settings.rightMax);
  const wished = settings.wishes.map((one) => one.left);
  const { sides, pairs, barred, versions } = await scoredPairs(ctx, challenges, (team) => team.capacity > team.running, wished);
  const tied = within(await tiedTeams(ctx.db), new Set(sides.map((one) => one.id)), new Set(challenges.map((one) => one.id)));
  const { refused, standing } = split(tied);
  const input: Input = {
    use: "teams_to_challenges",
    left: sides.map((side) => ({
      id: side.id,
      carried: side.running + (asking.get(side.id) ?? 0),
      asked: asking.get(side.id) ?? 0,
      capacity: side.capacity,
      city: side.city === null ? null : countyOf(side.city),
      firstTime: side.running + side.concluded === 0,
      student: side.kind === "university" || side.kind === "trainees",
    })),
    right: challenges.map(({ id, industry }) => ({ id, industry, held: held.get(id) ?? 0 })),
    pairs: thinned(pairs, settings.wishes),
    barred: [...barred, ...standing],
    refused: refused.map(({ left, right }) => ({ left, right })),
  };
  return { input, versions };
}

async function mentorsAndEngagements(ctx: Looking, settings: Settings): Promise<Gathered> {
  const mentors = await mentorFacts(ctx.db);
  const engagements = (await engagementFacts(ctx.db)).filter((one) => one.mentors < settings.rightMax);
  const tied = within(await tiedMentors(ctx.db), new Set(mentors.map((one) => one.id)), new Set(engagements.map((one) => one.id)));
  const { refused, standing } = split(tied);
  const input: Input = {
    use: "mentors_to_engagements",
    left: mentors.map((one) => ({ id: one.id, carried: one.load, capacity: null, city: null, firstTime: false, student: false })),
    right: engagements.map(({ id, industry, mentors: held }) => ({ id, industry, held })),
    pairs: mentors.flatMap((mentor) =>
      engagements.map((engagement) => ({
        left: mentor.id,
        right: engagement.id,
        ...mentorScore({ ...mentor, limit: settings.leftMax }, engagement),
      })),
    ),
    barred: standing,
    refused: refused.map(({ left, right }) => ({ left, right })),
  };
  return { input, versions: { model: mentorModel, policy: "hand-set" } };
}
