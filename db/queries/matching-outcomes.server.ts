import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { rows } from "../transaction.server";

const placeRow = z.object({
  runId: z.string(),
  list: z.string(),
  at: z.coerce.number(),
  parts: z.array(z.record(z.string(), z.unknown())),
  propensity: z.number(),
  label: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
});
export type PlaceRow = z.infer<typeof placeRow>;
const countRow = z.object({ n: z.number() });

/**
 * The last list of each kind, subject and reader that something came of, place by place, with what came of it after it was shown: to a team's own
 * list an application is a choice, to a list of teams an invitation (not one by an assignment) or the short list is (1); then being
 * chosen (2), an engagement brought to a good end (3). Read from the records themselves: nobody keeps outcomes a second time.
 */
const labelled = (model: string): SQL => sql`
  with places as (
    select r.id as run_id, r.kind || r.subject_id || r.requested_by as list, r.at, r.kind, m.rank, m.parts, m.propensity,
      case when r.kind = 'teams_for_challenge' then r.subject_id else m.candidate_id end as challenge_id,
      case when r.kind = 'teams_for_challenge' then m.candidate_id else r.subject_id end as team_id
    from match_runs r join match_results m on m.run_id = r.id and m.propensity is not null
    where r.kind in ('teams_for_challenge', 'challenges_for_team') and r.requested_by is not null and r.model = ${model}),
  labels as (
    select p.*, case
      when exists (select 1 from engagements e where e.challenge_id = p.challenge_id and e.team_id = p.team_id
        and e.state in ('assessed', 'closed') and e.state_since > p.at) then 3
      when exists (select 1 from applications a where a.challenge_id = p.challenge_id and a.team_id = p.team_id and a.owner_choice_at > p.at) then 2
      when p.kind = 'challenges_for_team' and exists (select 1 from applications a
        where a.challenge_id = p.challenge_id and a.team_id = p.team_id and a.submitted_at > p.at) then 1
      when p.kind = 'teams_for_challenge' and (
        exists (select 1 from invitations i where i.challenge_id = p.challenge_id and i.team_id = p.team_id and i.created_at > p.at
          and not exists (select 1 from assignment_proposals q where q.invitation_id = i.id))
        or exists (select 1 from applications a join events v on v.subject_kind = 'application' and v.subject_id = a.id
          where a.challenge_id = p.challenge_id and a.team_id = p.team_id and v.type = 'application.shortlisted' and v.at > p.at)) then 1
      else 0 end as label
    from places p),
  decided as (
    select distinct on (list) list, run_id from labels where label > 0 order by list, at desc, run_id desc)`;

/** @param limit how many of the latest lists to read, each with all its places in the order shown. */
export async function decidedPlaces(db: Db, model: string, limit: number): Promise<PlaceRow[]> {
  return rows(
    db,
    sql`${labelled(model)}, latest as (
          select d.run_id from decided d join match_runs r on r.id = d.run_id order by r.at desc, r.id desc limit ${limit})
        select l.run_id as "runId", l.list, (extract(epoch from l.at) * 1000)::bigint::text as at, l.parts, l.propensity, l.label
        from labels l join latest on latest.run_id = l.run_id order by l.at, l.run_id, l.rank`,
    placeRow,
  );
}

/** How many lists something came of. */
export async function countDecided(db: Db, model: string): Promise<number> {
  const [found] = await rows(db, sql`${labelled(model)} select count(*)::int as n from decided`, countRow);
  return found?.n ?? 0;
}
