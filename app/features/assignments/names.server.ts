import { engagementParties, personNames, teamNames } from "@db/queries/assignments.server";
import type { AssignmentUse } from "@db/vocabulary/kinds";
import { challengeCards } from "~/features/challenges/index.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";

/** A side of a pair as it is called now, and where it is found; somebody who is gone has no page. */
export interface Called {
  id: string;
  name: string;
  to: string | null;
}
export interface Names {
  left: (id: string) => Called;
  right: (id: string) => Called;
}

const inReadersWords = (ctx: Ctx, one: { name: string; nameEn: string | null }) => (ctx.locale === "en" && one.nameEn ? one.nameEn : one.name);

/** Present names of everybody a run speaks of. A stored run holds ids alone. */
export async function namesFor(ctx: Ctx, use: AssignmentUse, left: readonly string[], right: readonly string[]): Promise<Names> {
  return use === "teams_to_challenges" ? teamsAndChallenges(ctx, left, right) : mentorsAndEngagements(ctx, left, right);
}

async function teamsAndChallenges(ctx: Ctx, left: readonly string[], right: readonly string[]): Promise<Names> {
  const teams = await teamNames(ctx.db, left);
  const challenges = await challengeCards(ctx.db, right);
  return {
    left: (id) => {
      const team = teams.get(id);
      return team ? { id, name: inReadersWords(ctx, team), to: `/teams/${id}` } : { id, name: m.assignments_gone_team(), to: null };
    },
    right: (id) => {
      const challenge = challenges.get(id);
      return challenge
        ? { id, name: pick(challenge.title, ctx.locale).text, to: `/challenges/${id}` }
        : { id, name: m.assignments_gone_challenge(), to: null };
    },
  };
}

async function mentorsAndEngagements(ctx: Ctx, left: readonly string[], right: readonly string[]): Promise<Names> {
  const people = await personNames(ctx.db, left);
  const parties = new Map((await engagementParties(ctx.db, right)).map((one) => [one.id, one]));
  const known = [...parties.values()];
  const teams = await teamNames(
    ctx.db,
    known.map((one) => one.teamId),
  );
  const challenges = await challengeCards(
    ctx.db,
    known.map((one) => one.challengeId),
  );
  return {
    left: (id) => {
      const person = people.get(id);
      return person ? { id, name: inReadersWords(ctx, person), to: `/staff/people/${id}` } : { id, name: m.assignments_gone_mentor(), to: null };
    },
    right: (id) => {
      const party = parties.get(id);
      const team = party && teams.get(party.teamId);
      if (!party || !team) return { id, name: m.assignments_gone_engagement(), to: null };
      const title = pick(challenges.get(party.challengeId)?.title, ctx.locale).text;
      return { id, name: m.assignments_engagement_name({ team: inReadersWords(ctx, team), title }), to: `/engagements/${id}` };
    },
  };
}
