import { and, asc, eq, gt, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { challengeNeeds, challenges, organisations } from "../schema";
import { rows } from "../transaction.server";
import type { OrganisationKind } from "../vocabulary/kinds";
import { publicChallengeStates } from "../vocabulary/states";
import type { ChallengeRow, NeedRow } from "./challenges.server";

export interface CardRow {
  challenge: ChallengeRow;
  organisation: { id: string; name: string; nameEn: string | null; kind: OrganisationKind; isDemo: boolean };
}

const organisation = {
  id: organisations.id,
  name: organisations.name,
  nameEn: organisations.nameEn,
  kind: organisations.kind,
  isDemo: organisations.isDemo,
};

const cards = (db: Db) =>
  db.select({ challenge: challenges, organisation }).from(challenges).innerJoin(organisations, eq(organisations.id, challenges.organisationId));

/** Cards in any state: the caller has checked who may see them. */
export async function cardRows(db: Db, ids: readonly string[]): Promise<CardRow[]> {
  if (ids.length === 0) return [];
  return cards(db).where(inArray(challenges.id, [...ids]));
}

/** One challenge as anybody may read it; null for anything that is not public. */
export async function publicCardRow(db: Db, id: string): Promise<CardRow | null> {
  const [row] = await cards(db).where(
    and(eq(challenges.id, id), inArray(challenges.state, [...publicChallengeStates]), isNotNull(challenges.firstPublishedAt)),
  );
  return row ?? null;
}

export async function openCardRows(db: Db, now: Date): Promise<CardRow[]> {
  return cards(db)
    .where(and(eq(challenges.state, "published"), or(isNull(challenges.applicationsCloseAt), gt(challenges.applicationsCloseAt, now))))
    .orderBy(asc(challenges.firstPublishedAt), asc(challenges.id));
}

export async function needsByChallenge(db: Db, ids: readonly string[]): Promise<Map<string, NeedRow[]>> {
  const found =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(challengeNeeds)
          .where(inArray(challengeNeeds.challengeId, [...ids]))
          .orderBy(sql`${challengeNeeds.must} desc`, sql`${challengeNeeds.level} desc`, asc(challengeNeeds.item));
  const byChallenge = new Map<string, NeedRow[]>();
  for (const { challengeId, item, level, must } of found)
    byChallenge.set(challengeId, [...(byChallenge.get(challengeId) ?? []), { item, level, must }]);
  return byChallenge;
}

const counted = z.object({ id: z.string(), applications: z.number(), running: z.number(), concluded: z.number() });
export type ChallengeCounts = z.infer<typeof counted>;

/** Live applications and the engagements that take a place, per challenge. */
export async function countsByChallenge(db: Db, ids: readonly string[]): Promise<Map<string, ChallengeCounts>> {
  if (ids.length === 0) return new Map();
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await rows(
    db,
    sql`select c.id,
          (select count(*)::int from applications a where a.challenge_id = c.id and a.state not in ('draft', 'withdrawn')) as applications,
          (select count(*)::int from engagements e where e.challenge_id = c.id and e.state not in ('closed', 'terminated')) as running,
          (select count(*)::int from engagements e where e.challenge_id = c.id and e.state = 'closed') as concluded
        from challenges c where c.id in (${list})`,
    counted,
  );
  return new Map(found.map((row) => [row.id, row]));
}
