import { rows } from "@db/transaction.server";
import type { Measure } from "@db/vocabulary/measures";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "~/lib/ctx";

interface Window {
  startsOn: string;
  endsOn: string;
}

const at = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC' + interval '8 hour', 'YYYY-MM-DD')`);
const inside = (column: SQL, { startsOn, endsOn }: Window, today: string) =>
  sql`${column} >= ${startsOn} and ${column} <= least(${endsOn}, ${today})`;
const day = (column: string) => sql.raw(`to_char(${column}, 'YYYY-MM-DD')`);

const claim: Partial<Record<Measure, string>> = {
  jobs: "job",
  solutions: "solution",
  alliances: "alliance",
  services: "service",
  api_domains: "api_domain",
  subsidy_mechanism: "subsidy_mechanism",
  investment: "investment",
  output_value: "output_value",
  talent_reports: "report",
};
const industry = ["strategy_course", "technique_course", "integration_course", "workshop", "custom_class", "elite_class"];

/**
 * Each figure counted a second time, by one plain statement that shares nothing with the product's queries:
 * sub-selects and `not exists` instead of windows and `distinct on`, days compared as text.
 */
export async function oracle(ctx: Ctx, measure: Measure, window: Window, today: string): Promise<number> {
  const [found] = await rows(ctx.db, sql`select coalesce((${statement(measure, window, today)}), 0)::float8 as n`, z.object({ n: z.number() }));
  return found?.n ?? Number.NaN;
}

const completed = (kinds: string[], window: Window, today: string) => sql`
  enrolments e, activities a where a.id = e.activity_id and e.state = 'completed' and e.attended_hours >= a.completion_hours and a.state <> 'cancelled'
  and a.kind = any(${sql.raw(`array['${kinds.join("','")}']`)}) and ${inside(day("a.ends_on"), window, today)}`;

function statement(measure: Measure, window: Window, today: string): SQL {
  const kind = claim[measure];
  if (kind) return sql`select sum(quantity) from claims where state = 'verified' and kind = ${kind} and ${inside(day("occurred_on"), window, today)}`;
  switch (measure) {
    case "startup_deals":
      return sql`select count(distinct coalesce(organisation_id, id)) from claims where state = 'verified' and kind = 'startup_deal' and ${inside(day("occurred_on"), window, today)}`;
    case "challenges_collected":
      return sql`select count(*) from challenges where root_id is null and ${inside(at("first_submitted_at"), window, today)}`;
    case "challenges_listed":
      return sql`select count(*) from challenges where root_id is null and ${inside(at("first_published_at"), window, today)}`;
    case "teams_registered":
      return sql`select count(*) from (select min(eligible_at) as first from applications where eligible_at is not null group by challenge_id, team_id) f where ${inside(at("f.first"), window, today)}`;
    case "teams_coached":
      return sql`select count(*) from engagements g where (select count(*) from check_ins c where c.engagement_id = g.id and c.confirmed_at is not null) >= 3
        and ${inside(
          sql`(select min(d) from (select ${day("c.held_on")} as d, (select count(*) from check_ins b where b.engagement_id = g.id and b.confirmed_at is not null and b.held_on <= c.held_on) as nth
          from check_ins c where c.engagement_id = g.id and c.confirmed_at is not null) k where nth >= 3)`,
          window,
          today,
        )}`;
    case "industry_talent":
      return sql`select count(*) from ${completed(industry, window, today)}`;
    case "grassroots":
      return sql`select count(*) from ${completed(["grassroots_camp"], window, today)}`;
    case "seed_teachers":
      return sql`select count(distinct e.person_id) from ${completed(["seed_teacher"], window, today)}`;
    case "talent_total":
      return sql`(${statement("industry_talent", window, today)}) + (${statement("grassroots", window, today)}) + (${statement("seed_teachers", window, today)})`;
    default:
      throw new Error(`no oracle for ${measure}`);
  }
}
