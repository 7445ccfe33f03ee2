import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { anyOf, rows } from "../transaction.server";

const idRow = z.object({ id: z.string() });
const teamRow = z.object({ id: z.string().nullable() });

/** Whether the run with this key is kept already. */
export async function runKept(db: Db, onceKey: string): Promise<boolean> {
  return (await rows(db, sql`select id from match_runs where once_key = ${onceKey}`, idRow)).length > 0;
}

const newRow = z.object({ challengeId: z.string(), teamId: z.string(), rank: z.number(), name: z.string(), nameEn: z.string().nullable() });
export type NewFit = z.infer<typeof newRow>;

/**
 * Per challenge, public teams among the first `top` of its last night that were nowhere in the list of the night before. Teams that
 * have applied or were invited are no news. Nothing before a second night.
 */
export async function newAmongFirst(db: Db, challengeIds: readonly string[], top: number): Promise<NewFit[]> {
  if (challengeIds.length === 0) return [];
  return rows(
    db,
    sql`with nights as (
          select r.id, r.subject_id, row_number() over (partition by r.subject_id order by r.at desc, r.id desc) as age
          from match_runs r where r.kind = 'nightly' and r.subject_id = ${anyOf(challengeIds)})
        select last.subject_id as "challengeId", m.candidate_id as "teamId", m.rank, t.name, t.name_en as "nameEn"
        from nights last join nights before on before.subject_id = last.subject_id and before.age = 2
          join match_results m on m.run_id = last.id and m.rank <= ${top}
          join teams t on t.id = m.candidate_id and t.is_public and t.dissolved_at is null
        where last.age = 1
          and not exists (select 1 from match_results o where o.run_id = before.id and o.candidate_id = m.candidate_id)
          and not exists (select 1 from applications a where a.challenge_id = last.subject_id and a.team_id = t.id and a.state not in ('draft', 'withdrawn'))
          and not exists (select 1 from invitations i where i.challenge_id = last.subject_id and i.team_id = t.id)
        order by last.subject_id, m.rank`,
    newRow,
  );
}

/** Teams that facts after `seq` may have changed, and the last fact there is. A null stands for one that names no team. */
export async function teamsTouched(db: Db, seq: number): Promise<{ seq: number; teamIds: string[] }> {
  const [head] = await rows(db, sql`select coalesce(max(seq), 0)::int as seq from events`, z.object({ seq: z.number() }));
  const to = head?.seq ?? 0;
  const found = await rows(
    db,
    sql`select distinct coalesce(body->>'teamId', case when subject_kind = 'team' then subject_id::text end) as id from events
        where seq > ${seq} and seq <= ${to} and split_part(type, '.', 1) in ('team', 'competency', 'engagement', 'application')`,
    teamRow,
  );
  return { seq: to, teamIds: found.flatMap((row) => row.id ?? []) };
}

const beforeAll = "00000000-0000-0000-0000-000000000000";

/** The first public teams that still exist, in the order of their ids. */
export const somePublicTeams = async (db: Db, most: number, after = beforeAll): Promise<string[]> =>
  (await rows(db, sql`select id from teams where is_public and dissolved_at is null and id > ${after}::uuid order by id limit ${most}`, idRow)).map(
    (row) => row.id,
  );

export const countPublicTeams = async (db: Db): Promise<number> =>
  (await rows(db, sql`select count(*)::int as n from teams where is_public and dissolved_at is null`, z.object({ n: z.number() })))[0]?.n ?? 0;

/** The public teams that changed last. */
export const latestPublicTeams = async (db: Db, most: number): Promise<string[]> =>
  (await rows(db, sql`select id from teams where is_public and dissolved_at is null order by updated_at desc, id desc limit ${most}`, idRow)).map(
    (row) => row.id,
  );

/** Every one of them, `atOnce` at a time: a process has other things to do between. */
export async function* publicTeamIds(db: Db, atOnce: number): AsyncGenerator<string[]> {
  for (let found = await somePublicTeams(db, atOnce); found.length > 0; found = await somePublicTeams(db, atOnce, found.at(-1))) yield found;
}

/** The public teams that a challenge's last night found, best first. */
export const lastNightOf = async (db: Db, challengeId: string): Promise<string[]> =>
  (
    await rows(
      db,
      sql`select t.id from match_results m join teams t on t.id = m.candidate_id and t.is_public and t.dissolved_at is null
          where m.run_id = (select id from match_runs where kind = 'nightly' and subject_id = ${challengeId} order by at desc, id desc limit 1)
          order by m.rank`,
      idRow,
    )
  ).map((row) => row.id);

/** Of these teams, those that are public and still exist. */
export const stillPublic = async (db: Db, ids: readonly string[]): Promise<Set<string>> =>
  ids.length === 0
    ? new Set()
    : new Set(
        (await rows(db, sql`select id from teams where is_public and dissolved_at is null and id = ${anyOf(ids)}`, idRow)).map((row) => row.id),
      );

/** Published challenges that somebody chooses for: as one of the owner's people, or as the broker who holds them. */
export async function chosenForBy(db: Db, personId: string, organisationIds: readonly string[]): Promise<{ id: string; organisationId: string }[]> {
  return rows(
    db,
    sql`select c.id, c.organisation_id as "organisationId" from challenges c
        where c.state = 'published' and (c.organisation_id = ${anyOf(organisationIds)} or exists (
          select 1 from challenge_role_holders h where h.challenge_id = c.id and h.person_id = ${personId}::uuid and h.role = 'broker' and h.ended_at is null
            and (h.exception_reason is null or h.exception_by is not null)))
        order by c.id`,
    z.object({ id: z.string(), organisationId: z.string() }),
  );
}
