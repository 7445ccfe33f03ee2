import type { Db } from "@db/client.server";
import { findChallenge, lockChallenge } from "@db/queries/challenges.server";
import {
  type CardRow,
  type ChallengeCounts,
  cardRows,
  countsByChallenge,
  needsByChallenge,
  openCardRows,
} from "@db/queries/challenges-public.server";
import type { Grade, Industry, Technology } from "@db/vocabulary/kinds";
import type { ChallengeState } from "@db/vocabulary/states";
import type { Bi } from "~/lib/bilingual";
import { allow, notNow, type Ruling } from "~/lib/policy";
import type { ChallengeNeed } from "./brief";
import type { ChallengeCardFacts } from "./card";

/** What a card, a letter or a list shows of a challenge. */
export const cardFrom = ({ challenge, organisation }: CardRow, counts: ChallengeCounts | undefined): ChallengeCardFacts => ({
  id: challenge.id,
  code: challenge.code,
  state: challenge.state,
  title: challenge.title as Bi,
  summary: challenge.summary as Bi | null,
  organisation,
  industry: challenge.industry,
  technologies: challenge.technologies,
  grade: challenge.grade,
  city: challenge.city,
  places: challenge.places,
  placesLeft: placesLeft(challenge.places, counts),
  durationMonths: challenge.durationMonths,
  awardTwd: challenge.awardTwd,
  firstPublishedAt: challenge.firstPublishedAt,
  closesAt: challenge.applicationsCloseAt,
  programmeId: challenge.programmeId,
  version: challenge.version,
});

/** Cards in any state: the caller has checked who may see them. */
export async function challengeCards(db: Db, ids: readonly string[]): Promise<Map<string, ChallengeCardFacts>> {
  const [found, counts] = [await cardRows(db, ids), await countsByChallenge(db, ids)];
  return new Map(found.map((row) => [row.challenge.id, cardFrom(row, counts.get(row.challenge.id))]));
}

export const challengeCard = async (db: Db, id: string): Promise<ChallengeCardFacts | null> => (await challengeCards(db, [id])).get(id) ?? null;

/** Plain data: what matching may look at. */
export interface ChallengeForMatching {
  id: string;
  organisationId: string;
  title: Bi;
  industry: Industry | null;
  technologies: Technology[];
  needs: ChallengeNeed[];
  grade: Grade | null;
  languages: string[];
  city: string | null;
  places: number;
  placesLeft: number;
  closesAt: Date | null;
  publishedAt: Date | null;
  /** The owner's own words about whom to leave out. */
  excludedCompetitors: string | null;
  texts: { zh: string; en: string };
}

export const placesLeft = (places: number, counts: ChallengeCounts | undefined): number =>
  Math.max(0, places - (counts ? counts.running + counts.concluded : 0));

async function forMatching(db: Db, found: readonly CardRow[]): Promise<ChallengeForMatching[]> {
  const ids = found.map((row) => row.challenge.id);
  const [needs, counts] = [await needsByChallenge(db, ids), await countsByChallenge(db, ids)];
  return found.map(({ challenge }) => {
    const texts = [challenge.title, challenge.summary, ...Object.values(challenge.brief)] as (Bi | null | undefined)[];
    const inLanguage = (lang: "zh" | "en") => texts.flatMap((text) => text?.[lang] ?? []).join("\n");
    return {
      id: challenge.id,
      organisationId: challenge.organisationId,
      title: challenge.title as Bi,
      industry: challenge.industry,
      technologies: challenge.technologies,
      needs: needs.get(challenge.id) ?? [],
      grade: challenge.grade,
      languages: challenge.languages,
      city: challenge.city,
      places: challenge.places,
      placesLeft: placesLeft(challenge.places, counts.get(challenge.id)),
      closesAt: challenge.applicationsCloseAt,
      publishedAt: challenge.firstPublishedAt,
      excludedCompetitors: challenge.excludedCompetitors,
      texts: { zh: inLanguage("zh"), en: inLanguage("en") },
    };
  });
}

export const challengesForMatching = async (db: Db, ids: readonly string[]): Promise<ChallengeForMatching[]> =>
  forMatching(db, await cardRows(db, ids));
export const challengeForMatching = async (db: Db, id: string): Promise<ChallengeForMatching | null> =>
  (await challengesForMatching(db, [id]))[0] ?? null;
/** Published and not past its deadline, in the order of publication. */
export const openChallengesForMatching = async (db: Db, now: Date): Promise<ChallengeForMatching[]> => forMatching(db, await openCardRows(db, now));

/** What other rooms' verbs ask about a challenge. */
export interface ChallengeStanding {
  id: string;
  state: ChallengeState;
  organisationId: string;
  programmeId: string;
  title: Bi;
  grade: Grade | null;
  places: number;
  placesLeft: number;
  closesAt: Date | null;
  durationMonths: number | null;
  mentorHours: number | null;
  awardTwd: bigint | null;
}

/** With `lock` (inside a transaction) nobody else changes the challenge before the transaction ends. */
export async function challengeStanding(db: Db, id: string, options: { lock?: boolean } = {}): Promise<ChallengeStanding | null> {
  const row = options.lock ? await lockChallenge(db, id) : await findChallenge(db, id);
  if (!row) return null;
  const counts = await countsByChallenge(db, [id]);
  const { state, organisationId, programmeId, grade, places, applicationsCloseAt: closesAt, durationMonths, mentorHours, awardTwd } = row;
  return {
    id,
    state,
    organisationId,
    programmeId,
    title: row.title as Bi,
    grade,
    places,
    placesLeft: placesLeft(places, counts.get(id)),
    closesAt,
    durationMonths,
    mentorHours,
    awardTwd,
  };
}

/** Whether applications are taken at this moment; the server's clock decides, not the job that closes. */
export function canApply({ state, closesAt }: Pick<ChallengeStanding, "state" | "closesAt">, now: Date): Ruling {
  if (state !== "published") return notNow("challenges_refused_not_open");
  return closesAt !== null && closesAt <= now ? notNow("challenges_refused_past_deadline") : allow;
}
