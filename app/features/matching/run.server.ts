import { classesFor, materialsFor } from "@db/queries/matching.server";
import { type CompetencyItem, competencyItems } from "@db/vocabulary/kinds";
import { type ChallengeForMatching, challengeForMatching } from "~/features/challenges/index.server";
import { type TeamFacts, teamFacts } from "~/features/teams/index.server";
import { type Picked, pick } from "~/lib/bilingual";
import { type Ctx, inOrganisation, inTeam, leadsOrganisation, leadsTeam } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insist, type Ruling } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { type Explained, explain, gapsOf } from "./explain";
import { nearTeams } from "./near.server";
import { currentPolicy } from "./policies.server";
import { type MatchingAction, type MatchingRelation, policy } from "./policy";
import { barredFor, challengesQuestion, teamsQuestion } from "./questions.server";
import { type BlockerCode, type Ranking, rank } from "./rank";
import { type Asked, rankAndKeep } from "./run-store.server";
import { score } from "./score";
import { challengeSide } from "./sides.server";
import { inWords } from "./words.server";

/** What closes a gap: a listed class that teaches the item. */
export interface ClosingClass {
  id: string;
  title: Picked;
  startsOn: string;
  items: CompetencyItem[];
}
/** The same to be learned from by oneself. */
export interface ClosingMaterial {
  id: string;
  title: Picked;
  url: string | null;
  items: CompetencyItem[];
}
interface Closes {
  classes: ClosingClass[];
  materials: ClosingMaterial[];
}
export interface Outcome<Who> extends Closes {
  runId: string;
  model: string;
  calibration: Ranking["calibration"];
  total: number;
  items: (Explained & Who)[];
  excluded: ({ id: string; code: BlockerCode } & Who)[];
}
export type TeamOfRanking = { name: string; nameEn: string | null; kind: TeamFacts["kind"] };
export type ChallengeOfRanking = {
  title: Picked;
  challenge: Pick<ChallengeForMatching, "grade" | "industry" | "technologies" | "closesAt" | "placesLeft">;
};
/** `partial` while the index is being built: some teams, not yet the nearest of all. */
export type TeamRanking = Outcome<TeamOfRanking> & { partial: boolean };
export type ChallengeRanking = Outcome<ChallengeOfRanking>;

const rulingOn = (ctx: Ctx, action: MatchingAction, relation: MatchingRelation): Ruling =>
  policy.actions[action]({ signedIn: ctx.actor.kind === "person", roles: ctx.actor.kind === "person" ? ctx.actor.roles : [], relation }, "any");

/** Whether the reader may see which teams fit the challenges of an organisation. */
export const mayRankTeams = (ctx: Ctx, own: string): Ruling =>
  rulingOn(ctx, "rankTeams", leadsOrganisation(ctx.actor, own) ? "owner_lead" : inOrganisation(ctx.actor, own) ? "owner_member" : "none");

function insistOn(ctx: Ctx, ruling: Ruling): void {
  if (!ruling.ok && ruling.refused === "errors_not_found") throw notFound();
  insist(ruling, ctx.actor.kind === "person");
}

async function challengeToChooseFor(ctx: Ctx, challengeId: string): Promise<ChallengeForMatching> {
  const challenge = await challengeForMatching(ctx.db, challengeId);
  if (!challenge) throw notFound();
  insistOn(ctx, mayRankTeams(ctx, challenge.organisationId));
  return challenge;
}

/** How well each of these teams fits a challenge, 0–1: the score the ranking would give, for teams already known to the reader. */
export async function scoresFor(ctx: Ctx, challengeId: string, teamIds: readonly string[]): Promise<Map<string, number>> {
  const challenge = await challengeToChooseFor(ctx, challengeId);
  const { weights } = await currentPolicy(ctx.db);
  const { question } = await teamsQuestion(ctx, challenge, await teamFacts(ctx.db, teamIds));
  return new Map(question.teams.map((team) => [team.id, score(team, question.challenge, weights, question.words?.[team.id]).score]));
}

/** Teams that have applied, public or not, with the reasons of each; places count among these alone, none is reserved. */
export async function reasonsFor(ctx: Ctx, challengeId: string, teamIds: readonly string[]): Promise<{ model: string; items: Explained[] }> {
  const challenge = await challengeToChooseFor(ctx, challengeId);
  const policy = { ...(await currentPolicy(ctx.db)), exposure: null };
  const { question } = await teamsQuestion(ctx, challenge, await teamFacts(ctx.db, teamIds));
  const terms = { policy, admitted: true };
  const ranking = rank(question, terms);
  return { model: ranking.model, items: ranking.items.map((one) => inWords(explain(question, ranking, one, terms), ctx.locale)) };
}

/** Public teams in the order they fit a challenge, each with its reasons. For those who choose or introduce. */
export async function rankTeamsFor(ctx: Ctx, challengeId: string, options: { limit?: number } = {}): Promise<TeamRanking> {
  const challenge = await challengeToChooseFor(ctx, challengeId);
  const policy = await currentPolicy(ctx.db);
  const { teams, question, barred, space, of, partial } = await nearTeams(ctx, challenge, policy);
  const byId = new Map(teams.map((team) => [team.id, { name: team.name, nameEn: team.nameEn, kind: team.kind }]));
  const outcome = await answer<TeamOfRanking>(
    ctx,
    { kind: "teams_for_challenge", subjectId: challengeId, question, barred, space, policy },
    (id) => byId.get(id) ?? { name: id, nameEn: null, kind: "mixed" },
    options.limit ?? 20,
  );
  // Of many teams only the near ones are in the list; how many there are is still told.
  return { ...outcome, partial, total: Math.max(outcome.total, of - outcome.excluded.length) };
}

const insistOnOwnList = (ctx: Ctx, teamId: string): void =>
  insistOn(ctx, rulingOn(ctx, "rankChallenges", leadsTeam(ctx.actor, teamId) ? "team_lead" : inTeam(ctx.actor, teamId) ? "team_member" : "none"));

/** Open challenges with a place left in the order they fit a team; what it has applied to already is left out. */
export async function rankChallengesFor(ctx: Ctx, teamId: string, options: { limit?: number } = {}): Promise<ChallengeRanking> {
  insistOnOwnList(ctx, teamId);
  const { byId, team: _team, ...asked } = await challengesQuestion(ctx, teamId);
  const policy = await currentPolicy(ctx.db);
  return answer(
    ctx,
    { kind: "challenges_for_team", subjectId: teamId, ...asked, policy },
    (id) => challengeOf(ctx, byId.get(id)),
    options.limit ?? 20,
  );
}

/** What a team's own list says of one challenge, with what would close its gaps. */
export interface Fit extends Closes {
  model: string;
  match: Explained;
}

/**
 * How well a team fits one challenge, wherever it stands in the team's list and whether or not it is still open: for who may read that list.
 * For a challenge the caller has found the reader may read. Nothing is kept: what one was pointed to is no list. Null where the pair is barred.
 */
export async function fitFor(ctx: Ctx, teamId: string, challengeId: string): Promise<Fit | null> {
  insistOnOwnList(ctx, teamId);
  const challenge = await challengeForMatching(ctx.db, challengeId);
  const teams = await teamFacts(ctx.db, [teamId]);
  if (!challenge || teams.length === 0) return null;
  const policy = { ...(await currentPolicy(ctx.db)), exposure: null };
  const { question } = await teamsQuestion(ctx, challenge, teams);
  const terms = { policy, barred: await barredFor(ctx.db, challenge, teams) };
  const ranking = rank(question, terms);
  const [one] = ranking.items;
  if (!one) return null;
  const match = inWords(explain(question, ranking, one, terms), ctx.locale);
  return { model: ranking.model, match, ...(await closes(ctx, [match])) };
}

const challengeOf = (ctx: Ctx, one: ChallengeForMatching | undefined): ChallengeOfRanking => ({
  title: pick(one?.title, ctx.locale),
  challenge: {
    grade: one?.grade ?? null,
    industry: one?.industry ?? null,
    technologies: one?.technologies ?? [],
    closesAt: one?.closesAt ?? null,
    placesLeft: one?.placesLeft ?? 0,
  },
});

async function answer<Who>(ctx: Ctx, asked: Asked, who: (id: string) => Who, limit: number): Promise<Outcome<Who>> {
  const { question, barred, policy } = asked;
  const { runId, ranking, owed } = await rankAndKeep(ctx, asked, limit);
  const shown = ranking.items.slice(0, limit).map((one) => inWords(explain(question, ranking, one, { barred, policy, owed }), ctx.locale));
  return {
    runId,
    model: ranking.model,
    calibration: ranking.calibration,
    total: ranking.items.length,
    items: shown.map((one) => ({ ...one, ...who(one.id) })),
    excluded: ranking.excluded.map((one) => ({ ...one, ...who(one.id) })),
    ...(await closes(ctx, shown)),
  };
}

/** The classes and materials that teach what is lacking. */
async function closes(ctx: Ctx, shown: readonly Explained[]): Promise<Closes> {
  const lacking = [...new Set(shown.flatMap((one) => one.gaps.map((gap) => gap.item)))];
  const classes = await classesFor(ctx.db, lacking, taipeiDay(ctx.now));
  const materials = await materialsFor(ctx.db, lacking, ctx.now);
  return {
    classes: classes.map((one) => ({ ...one, title: pick(one.title, ctx.locale) })),
    materials: materials.map((one) => ({ ...one, title: pick(one.title, ctx.locale) })),
  };
}

export interface NextSteps {
  challenges: { id: string; title: Picked }[];
  classes: ClosingClass[];
}

/**
 * Where a team that was not selected could go: its two best open challenges and classes for what it lacked here.
 * Called for readers whose right to the application has been checked; tells nothing of the team that is not public.
 */
export async function nextSteps(ctx: Ctx, input: { teamId: string; exceptChallengeId: string }): Promise<NextSteps> {
  const { question, team, barred, byId } = await challengesQuestion(ctx, input.teamId);
  const best = rank(question, { barred, policy: await currentPolicy(ctx.db) })
    .items.filter((one) => one.id !== input.exceptChallengeId)
    .slice(0, 4);
  const refusedBy = await challengeForMatching(ctx.db, input.exceptChallengeId);
  const lacked = refusedBy ? gapsOf(team, challengeSide(refusedBy)).map((gap) => gap.item) : [];
  const today = taipeiDay(ctx.now);
  const closing = await classesFor(ctx.db, lacked, today, 4);
  const classes = closing.length > 0 ? closing : await classesFor(ctx.db, competencyItems, today, 4);
  return {
    challenges: best.map((one) => ({ id: one.id, title: pick(byId.get(one.id)?.title, ctx.locale) })),
    classes: classes.map((one) => ({ ...one, title: pick(one.title, ctx.locale) })),
  };
}
