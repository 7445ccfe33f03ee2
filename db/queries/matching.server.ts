import { and, arrayOverlaps, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { activities, listings, matchInputs, matchResults, matchRuns } from "../schema";
import { anyOf, rows } from "../transaction.server";
import type { CompetencyItem } from "../vocabulary/kinds";
import { keepInput } from "./matching-inputs.server";

const countedRow = z.object({ id: z.string(), n: z.number() });
const sharedRow = z.object({ teamId: z.string(), organisationId: z.string() });
const idRow = z.object({ id: z.string() });

/** Engagements of each team that came to their end. */
export async function concludedByTeam(db: Db, teamIds: readonly string[]): Promise<Map<string, number>> {
  if (teamIds.length === 0) return new Map();
  const found = await rows(
    db,
    sql`select team_id as id, count(*)::int as n from engagements where state in ('assessed', 'closed') and team_id = ${anyOf(teamIds)} group by team_id`,
    countedRow,
  );
  return new Map(found.map((row) => [row.id, row.n]));
}

/** Pairs (team, organisation) that share a person: employees cannot solve their own challenge. */
export async function sharedPeople(
  db: Db,
  teamIds: readonly string[],
  organisationIds: readonly string[],
): Promise<{ teamId: string; organisationId: string }[]> {
  if (teamIds.length === 0 || organisationIds.length === 0) return [];
  return rows(
    db,
    sql`select distinct t.team_id as "teamId", o.organisation_id as "organisationId"
        from team_members t join organisation_members o on o.person_id = t.person_id and o.state = 'active'
        where t.state = 'active' and t.team_id = ${anyOf(teamIds)} and o.organisation_id = ${anyOf(organisationIds)}`,
    sharedRow,
  );
}

/** A team's own names and those of the firms its members belong to. */
export async function namesByTeam(db: Db, teamIds: readonly string[]): Promise<Map<string, string[]>> {
  if (teamIds.length === 0) return new Map();
  const found = await rows(
    db,
    sql`select id, name, name_en, representative, null as firm, null as firm_en from teams where id = ${anyOf(teamIds)}
        union all
        select t.team_id, null, null, null, g.name, g.name_en
        from team_members t join organisation_members o on o.person_id = t.person_id and o.state = 'active' join organisations g on g.id = o.organisation_id
        where t.state = 'active' and t.team_id = ${anyOf(teamIds)}`,
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      name_en: z.string().nullable(),
      representative: z.string().nullable(),
      firm: z.string().nullable(),
      firm_en: z.string().nullable(),
    }),
  );
  const names = new Map<string, string[]>();
  for (const { id, ...given } of found)
    names.set(id, [...(names.get(id) ?? []), ...Object.values(given).filter((name): name is string => name !== null)]);
  return names;
}

/** Challenges one team is already tied to: a live application, or one that has ended for good. */
export async function appliedChallenges(db: Db, teamId: string): Promise<Set<string>> {
  const found = await rows(
    db,
    sql`select distinct challenge_id as id from applications where team_id = ${teamId}::uuid and state <> 'withdrawn'`,
    idRow,
  );
  return new Set(found.map((row) => row.id));
}

/** Teams with a live application to each challenge; drafts and withdrawn ones do not count. */
export async function applicantsByChallenge(db: Db, challengeIds: readonly string[]): Promise<Map<string, number>> {
  if (challengeIds.length === 0) return new Map();
  const found = await rows(
    db,
    sql`select challenge_id as id, count(*)::int as n from applications
        where state not in ('draft', 'withdrawn') and challenge_id = ${anyOf(challengeIds)} group by challenge_id`,
    countedRow,
  );
  return new Map(found.map((row) => [row.id, row.n]));
}

/** Listed classes that teach one of these items and have not ended. */
export async function classesFor(db: Db, items: readonly CompetencyItem[], today: string, limit = 60) {
  if (items.length === 0) return [];
  return db
    .select({ id: activities.id, title: activities.title, items: activities.items, startsOn: activities.startsOn })
    .from(activities)
    .where(and(inArray(activities.state, ["listed", "running"]), gte(activities.endsOn, today), arrayOverlaps(activities.items, [...items])))
    .orderBy(asc(activities.startsOn), asc(activities.id))
    .limit(limit);
}

/** Listed materials that teach one of these items, newest first. */
export async function materialsFor(db: Db, items: readonly CompetencyItem[], now: Date, limit = 60) {
  if (items.length === 0) return [];
  return db
    .select({ id: listings.id, title: listings.title, url: listings.url, items: listings.items })
    .from(listings)
    .where(
      and(
        eq(listings.kind, "material"),
        eq(listings.state, "listed"),
        or(isNull(listings.expiresAt), gt(listings.expiresAt, now)),
        arrayOverlaps(listings.items, [...items]),
      ),
    )
    .orderBy(desc(listings.listedAt), desc(listings.id))
    .limit(limit);
}

export type RunRow = Omit<typeof matchRuns.$inferInsert, "onceKey"> & { onceKey?: string | null };
export type KnownRun = Pick<typeof matchRuns.$inferSelect, "id" | "owed" | "shown">;

/** The same question asked again by the same reader under the same policy: its run is found, not written a second time. */
export async function sameRun(
  db: Db,
  run: Pick<RunRow, "kind" | "subjectId" | "inputHash" | "model"> & { requestedBy: string | null; policyVersion: string },
): Promise<KnownRun | null> {
  const [found] = await db
    .select({ id: matchRuns.id, owed: matchRuns.owed, shown: matchRuns.shown })
    .from(matchRuns)
    .where(
      and(
        eq(matchRuns.kind, run.kind),
        eq(matchRuns.subjectId, run.subjectId),
        eq(matchRuns.inputHash, run.inputHash),
        eq(matchRuns.model, run.model),
        sql`${matchRuns.policy}->>'version' = ${run.policyVersion}`,
        run.requestedBy === null ? sql`${matchRuns.requestedBy} is null` : eq(matchRuns.requestedBy, run.requestedBy),
      ),
    )
    .orderBy(desc(matchRuns.at))
    .limit(1);
  return found ?? null;
}

/** The last list of a kind that somebody was shown under this policy by then: when, and what it left owing. Null where there was none. */
export async function lastShown(db: Db, kind: string, policyVersion: string, by: Date): Promise<{ at: Date; owed: number } | null> {
  const [found] = await db
    .select({ at: matchRuns.at, owed: matchRuns.owedAfter })
    .from(matchRuns)
    .where(
      and(
        eq(matchRuns.kind, kind),
        lte(matchRuns.at, by),
        gt(matchRuns.shown, 0),
        isNotNull(matchRuns.owedAfter),
        sql`${matchRuns.policy}->>'version' = ${policyVersion}`,
      ),
    )
    .orderBy(desc(matchRuns.at), desc(matchRuns.id))
    .limit(1);
  return found ? { at: found.at, owed: found.owed ?? 0 } : null;
}

/** A statement takes 65,535 values at most. */
const atOnce = 1_000;

/**
 * @param input what was looked at; its hash is the run's. Kept once, however many ask the same.
 * @returns false when a run with this `onceKey` is there already: then nothing is written.
 */
export async function insertRun(db: Db, run: RunRow, input: string, results: readonly (typeof matchResults.$inferInsert)[]): Promise<boolean> {
  const added = await db.insert(matchRuns).values(run).onConflictDoNothing({ target: matchRuns.onceKey }).returning({ id: matchRuns.id });
  if (added.length === 0) return false;
  await keepInput(db, { hash: run.inputHash, body: input });
  for (let from = 0; from < results.length; from += atOnce) await db.insert(matchResults).values(results.slice(from, from + atOnce));
  return true;
}

/** A list that had been shown in part was shown further down. @param propensities by rank, the first place first */
export async function showMore(db: Db, runId: string, from: number, propensities: readonly number[]): Promise<void> {
  const fresh = propensities.map((chance, at) => ({ rank: at + 1, chance })).filter((one) => one.rank > from);
  if (fresh.length === 0) return;
  const values = sql.join(
    fresh.map((one) => sql`(${one.rank}::int, ${one.chance}::float8)`),
    sql`, `,
  );
  await db.execute(
    sql`update match_results r set propensity = v.chance from (values ${values}) v(rank, chance) where r.run_id = ${runId}::uuid and r.rank = v.rank`,
  );
  await db.execute(sql`update match_runs set shown = greatest(shown, ${propensities.length}) where id = ${runId}::uuid`);
}

/** A run with what it looked at and where everybody stood; runs from before inputs were kept have none. */
export async function findRun(db: Db, runId: string) {
  const [found] = await db
    .select({ run: matchRuns, input: matchInputs.body })
    .from(matchRuns)
    .leftJoin(matchInputs, eq(matchInputs.hash, matchRuns.inputHash))
    .where(eq(matchRuns.id, runId));
  if (!found) return null;
  const results = await db.select().from(matchResults).where(eq(matchResults.runId, runId)).orderBy(asc(matchResults.rank));
  return { ...found, results };
}
