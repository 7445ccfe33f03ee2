import { type SQL, sql } from "drizzle-orm";
import { claimMeasures, industryTalentKinds, type Measure } from "../vocabulary/measures";
import { publicChallengeStates } from "../vocabulary/states";

/** Whose eyes: `all` sees every row, the others what is public and what is theirs. */
export interface Viewer {
  all: boolean;
  organisationIds: readonly string[];
  teamIds: readonly string[];
}

export interface Counting {
  viewer: Viewer;
  /** Today in Taiwan: nothing dated later counts yet. */
  today: string;
  /** How many confirmed check-ins make a coached team. */
  coachedAfter: number;
  year?: number | undefined;
  /** Names of organisations and teams in English where they have one. */
  english?: boolean | undefined;
  /** Only what a sum needs: no titles, no names, no running numbers. */
  bare?: boolean | undefined;
}

const listed = (words: readonly string[]): SQL => sql.raw(words.map((word) => `'${word}'`).join(", "));
const oneOfIds = (column: SQL, ids: readonly string[]): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`${column} in (${sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`;
const yearIs = (year: number | undefined): SQL => (year === undefined ? sql`true` : sql`y.year = ${year}`);
/** The Taipei day of an instant; Taiwan keeps UTC+8 all year. */
const dayOf = (column: SQL): SQL => sql`((${column} at time zone 'UTC') + interval '8 hours')::date`;
const inYear = (day: SQL, { today, year }: Counting): SQL =>
  sql`join programme_years y on ${day} between y.starts_on and y.ends_on and ${day} <= ${today}::date and ${yearIs(year)}`;
const name = (word: string): SQL => sql.raw(`'${word}'::text`);
/** What a reader of rows wants to see and a sum does not need. */
const shownAs = ({ bare }: Counting, title: SQL, detail: SQL): SQL =>
  bare ? sql`null::jsonb as title, null::text as detail` : sql`${title} as title, ${detail} as detail`;
const called = ({ english }: Counting, of: "o" | "t"): SQL => sql.raw(english ? `coalesce(${of}.name_en, ${of}.name)` : `${of}.name`);
const joined = ({ bare }: Counting, join: SQL): SQL => (bare ? sql`` : join);

/** 題: root challenges at their first submission or first publication; a clone or a carried-over challenge never counts again. */
const challengesAt = (measure: Measure, moment: SQL, counting: Counting): SQL => sql`
  select ${name(measure)} as measure, 'challenge'::text as kind, c.id, y.year, d.day, 1::numeric as quantity, ${shownAs(counting, sql`c.title`, called(counting, "o"))}, null::int as ordinal,
    c.id as challenge_id, null::uuid as activity_id, c.organisation_id,
    c.state in (${listed(publicChallengeStates)}) as shown, ${oneOfIds(sql`c.organisation_id`, counting.viewer.organisationIds)} as own
  from challenges c
  cross join lateral (select ${dayOf(moment)} as day) d
  ${inYear(sql`d.day`, counting)}
  ${joined(counting, sql`join organisations o on o.id = c.organisation_id`)}
  where ${moment} is not null and (c.root_id is null or c.root_id = c.id)`;

/** 報名隊次: team × challenge, once, at the first ruling of eligibility. Who applied is nobody's business while others still may. */
const registered = (counting: Counting): SQL => sql`
  select 'teams_registered'::text as measure, 'application'::text as kind, a.id, y.year, d.day, 1::numeric as quantity,
    ${shownAs(counting, sql`c.title`, sql`case when ${seesAll(counting)} or v.own or (v.engaged and t.is_public) then ${called(counting, "t")} end`)}, null::int as ordinal,
    c.id as challenge_id, null::uuid as activity_id, c.organisation_id, c.state in ('closed_to_applications', 'archived') as shown, v.own
  from (select distinct on (challenge_id, team_id) * from applications where eligible_at is not null order by challenge_id, team_id, eligible_at, id) a
  cross join lateral (select ${dayOf(sql`a.eligible_at`)} as day) d
  ${inYear(sql`d.day`, counting)}
  join challenges c on c.id = a.challenge_id
  join teams t on t.id = a.team_id
  cross join lateral (select ${oneOfIds(sql`a.team_id`, counting.viewer.teamIds)} or ${oneOfIds(sql`c.organisation_id`, counting.viewer.organisationIds)} as own,
    exists (select 1 from engagements e where e.application_id = a.id) as engaged) v`;

/** 輔導隊次: an engagement with n confirmed check-ins, dated on the day the n-th of them was held. */
const coached = (counting: Counting): SQL => sql`
  select 'teams_coached'::text as measure, 'engagement'::text as kind, e.id, y.year, n.held_on as day, 1::numeric as quantity,
    ${shownAs(counting, sql`c.title`, sql`case when ${seesAll(counting)} or v.own or t.is_public then ${called(counting, "t")} end`)}, null::int as ordinal,
    c.id as challenge_id, null::uuid as activity_id, c.organisation_id, c.state in (${listed(publicChallengeStates)}) as shown, v.own
  from engagements e
  join lateral (
    select k.held_on from check_ins k where k.engagement_id = e.id and k.confirmed_at is not null
    order by k.held_on, k.confirmed_at, k.id offset ${counting.coachedAfter - 1}::int limit 1
  ) n on true
  ${inYear(sql`n.held_on`, counting)}
  join challenges c on c.id = e.challenge_id
  join teams t on t.id = e.team_id
  cross join lateral (select ${oneOfIds(sql`e.team_id`, counting.viewer.teamIds)} or ${oneOfIds(sql`c.organisation_id`, counting.viewer.organisationIds)} as own) v`;

/** 人次: a completed enrolment whose hours reach the offering's rule, on the day the offering ends. No person is named. */
const completions = (measure: Measure, kinds: readonly string[], counting: Counting, distinctPersons = false): SQL => sql`
  select ${distinctPersons ? sql`distinct on (y.year, n.person_id)` : sql``} ${name(measure)} as measure, 'enrolment'::text as kind, n.id, y.year, a.ends_on as day, 1::numeric as quantity,
    ${shownAs(counting, sql`a.title`, called(counting, "o"))}, ${counting.bare ? sql`null::int` : sql`n.ordinal`} as ordinal, null::uuid as challenge_id, a.id as activity_id, a.institute_id as organisation_id,
    a.state in ('listed', 'running', 'ended') as shown, ${oneOfIds(sql`a.institute_id`, counting.viewer.organisationIds)} as own
  from ${counting.bare ? sql`enrolments` : sql`(select *, row_number() over (partition by activity_id order by id)::int as ordinal from enrolments where state = 'completed')`} n
  join activities a on a.id = n.activity_id and a.kind in (${listed(kinds)}) and a.state <> 'cancelled' and n.attended_hours >= a.completion_hours
  ${inYear(sql`a.ends_on`, counting)}
  ${joined(counting, sql`join organisations o on o.id = a.institute_id`)}
  where n.state = 'completed'
  ${distinctPersons ? sql`order by y.year, n.person_id, a.ends_on, n.id` : sql``}`;

/** Verified claims of one kind, on the day they happened; 家 counts an organisation once a year. */
const claimsOf = (measure: keyof typeof claimMeasures, counting: Counting): SQL => {
  const distinct = measure === "startup_deals";
  return sql`
  select ${distinct ? sql`distinct on (y.year, coalesce(k.organisation_id, k.id))` : sql``} ${name(measure)} as measure, 'claim'::text as kind, k.id, y.year, k.occurred_on as day,
    ${distinct ? sql`1::numeric` : sql`k.quantity`} as quantity,
    ${shownAs(counting, sql`jsonb_build_object('zh', k.title, 'lang', 'zh')`, called(counting, "o"))}, null::int as ordinal, e.challenge_id, null::uuid as activity_id, k.organisation_id, k.is_public as shown, ${oneOfIds(sql`k.organisation_id`, counting.viewer.organisationIds)} as own
  from claims k
  ${inYear(sql`k.occurred_on`, counting)}
  ${joined(counting, sql`left join organisations o on o.id = k.organisation_id`)}
  left join engagements e on e.id = k.engagement_id
  where k.kind = ${name(claimMeasures[measure])} and k.state = 'verified'
  ${distinct ? sql`order by y.year, coalesce(k.organisation_id, k.id), k.is_public desc, k.occurred_on, k.id` : sql``}`;
};

const seesAll = ({ viewer }: Counting): SQL => sql.raw(viewer.all ? "true" : "false");
const isClaimMeasure = (measure: Measure): measure is keyof typeof claimMeasures => measure in claimMeasures;

function fragmentsOf(measure: Measure, counting: Counting): SQL[] {
  if (isClaimMeasure(measure)) return [claimsOf(measure, counting)];
  switch (measure) {
    case "challenges_collected":
      return [challengesAt(measure, sql`c.first_submitted_at`, counting)];
    case "challenges_listed":
      return [challengesAt(measure, sql`c.first_published_at`, counting)];
    case "teams_registered":
      return [registered(counting)];
    case "teams_coached":
      return [coached(counting)];
    case "industry_talent":
      return [completions(measure, industryTalentKinds, counting)];
    case "grassroots":
      return [completions(measure, ["grassroots_camp"], counting)];
    case "seed_teachers":
      return [completions(measure, ["seed_teacher"], counting, true)];
    case "talent_total":
      return [
        completions(measure, industryTalentKinds, counting),
        completions(measure, ["grassroots_camp"], counting),
        completions(measure, ["seed_teacher"], counting, true),
      ];
  }
}

/** The rows the given measures count, each with the year it counts in; figures, lists and exports all read from here. */
export const countedRows = (measures: readonly Measure[], counting: Counting): SQL =>
  sql`(${sql.join(
    measures.flatMap((measure) => fragmentsOf(measure, counting)).map((fragment) => sql`(${fragment})`),
    sql` union all `,
  )})`;
export const visibleTo = (counting: Counting): SQL => sql`(${seesAll(counting)} or counted.shown or counted.own)`;
