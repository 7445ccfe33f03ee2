import { setImmediate } from "node:timers/promises";
import type { Db } from "@db/client.server";
import { applicantsByChallenge, concludedByTeam, namesByTeam, sharedPeople } from "@db/queries/matching.server";
import { stillPublic } from "@db/queries/matching-nightly.server";
import type { Technology } from "@db/vocabulary/kinds";
import { isExcluded } from "~/features/applications";
import type { ChallengeForMatching } from "~/features/challenges/index.server";
import { teamProfiles } from "~/features/competency/index.server";
import { type TeamFacts, teamFacts } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import { type ChallengeSide, onGrid, type TeamSide } from "./facts";
import type { BlockerCode } from "./rank";
import type { TextsOf } from "./words.server";

/** Teams as the score sees them, from three rooms' facts, and their own texts; nothing about persons crosses this line. */
export async function teamSides(db: Db, teams: readonly TeamFacts[], now: Date): Promise<{ sides: TeamSide[]; texts: TextsOf }> {
  const teamIds = teams.map((team) => team.id);
  const profiles = new Map((await teamProfiles(db, teamIds, now)).map((one) => [one.teamId, one]));
  const concluded = await concludedByTeam(db, teamIds);
  const texts = new Map(
    teams.map((team) => {
      const works = (profiles.get(team.id)?.pastWorks ?? []).map((work) => `${work.title}\n${work.summary}`);
      return [team.id, [`${team.summary?.zh ?? ""}\n${team.summary?.en ?? ""}`, ...works]];
    }),
  );
  const sides = teams.map((team): TeamSide => {
    const profile = profiles.get(team.id);
    return {
      id: team.id,
      kind: team.kind,
      languages: team.languages,
      industries: team.industries,
      technologies: team.technologies as readonly Technology[],
      city: team.city,
      capacity: team.capacity,
      running: team.running,
      concluded: concluded.get(team.id) ?? 0,
      pastWorks: (profile?.pastWorks ?? []).map(({ industry }) => ({ industry })),
      items: Object.fromEntries((profile?.items ?? []).map(({ item, mean, low, high }) => [item, onGrid({ mean, low, high })])),
    };
  });
  return { sides, texts };
}

/** Teams read at once; then pages have their turn. */
export const atOnce = 250;

/** Of these teams those that are public now and still exist, some at a time, whoever named them and whenever. */
export async function* publicSides({ db, now }: Pick<Ctx, "db" | "now">, ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += atOnce) {
    const slice = ids.slice(from, from + atOnce);
    const there = await stillPublic(db, slice);
    const teams = await teamFacts(
      db,
      slice.filter((id) => there.has(id)),
    );
    yield { gone: slice.filter((id) => !there.has(id)), teams, ...(await teamSides(db, teams, now)) };
    await setImmediate();
  }
}

export const challengeSide = (challenge: ChallengeForMatching): ChallengeSide => ({
  id: challenge.id,
  industry: challenge.industry,
  technologies: challenge.technologies,
  languages: challenge.languages,
  city: challenge.city,
  grade: challenge.grade,
  needs: challenge.needs.map(({ item, level, must }) => ({ item, level, must })),
});

/** Challenges as the score sees them, with how many teams have applied to each. */
export async function challengeSides(db: Db, challenges: readonly ChallengeForMatching[]): Promise<ChallengeSide[]> {
  const applicants = await applicantsByChallenge(
    db,
    challenges.map((one) => one.id),
  );
  return challenges.map((one) => ({ ...challengeSide(one), applicants: applicants.get(one.id) ?? 0 }));
}

/** Pairs barred for reasons a score must not see: the owner's own people, competitors the owner has excluded. */
export async function barredPairs(
  db: Db,
  teamIds: readonly string[],
  challenges: readonly ChallengeForMatching[],
): Promise<Map<string, BlockerCode>> {
  const shared = new Set(
    (await sharedPeople(db, teamIds, [...new Set(challenges.map((one) => one.organisationId))])).map((one) => `${one.teamId}|${one.organisationId}`),
  );
  const names = challenges.some((one) => one.excludedCompetitors) ? await namesByTeam(db, teamIds) : new Map<string, string[]>();
  const barred = new Map<string, BlockerCode>();
  for (const challenge of challenges) {
    for (const teamId of teamIds) {
      const key = `${teamId}|${challenge.id}`;
      if (shared.has(`${teamId}|${challenge.organisationId}`)) barred.set(key, "owner_employee");
      else if (isExcluded(challenge.excludedCompetitors, names.get(teamId) ?? [])) barred.set(key, "excluded_competitor");
    }
  }
  return barred;
}
