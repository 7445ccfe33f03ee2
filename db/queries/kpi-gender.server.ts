import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { rows } from "../transaction.server";
import { industryTalentKinds } from "../vocabulary/measures";
import { genders, type Role } from "../vocabulary/roles";

const membersRow = z.object({ members: z.number().int(), trained: z.number().int() });

export type GenderTally = Record<(typeof genders)[number], number>;
const shape = z.object({ gender: z.enum(genders), n: z.number().int() });
const listed = (words: readonly string[]): SQL => sql.raw(words.map((word) => `'${word}'`).join(", "));

/** Distinct persons of a set, by gender. `set` yields person ids. */
async function tally(db: Db, set: SQL): Promise<GenderTally> {
  const found = await rows(db, sql`select p.gender, count(*)::int as n from persons p where p.id in (${set}) group by p.gender`, shape);
  const counts: GenderTally = { male: 0, female: 0, other: 0, undisclosed: 0 };
  for (const { gender, n } of found) counts[gender] = n;
  return counts;
}

const holders = (roles: readonly Role[]) => sql`select g.person_id from role_grants g where g.revoked_at is null and g.role in (${listed(roles)})`;
export const roleTally = (db: Db, roles: readonly Role[]): Promise<GenderTally> => tally(db, holders(roles));

export interface Between {
  startsOn: string;
  endsOn: string;
  today: string;
}
const completedIn = (kinds: readonly string[], { startsOn, endsOn, today }: Between) => sql`
  select n.person_id from enrolments n join activities a on a.id = n.activity_id
  where n.state = 'completed' and n.attended_hours >= a.completion_hours and a.state <> 'cancelled' and a.kind in (${listed(kinds)})
    and a.ends_on between ${startsOn}::date and ${endsOn}::date and a.ends_on <= ${today}::date`;

export const traineeTally = (db: Db, between: Between): Promise<GenderTally> =>
  tally(db, completedIn([...industryTalentKinds, "grassroots_camp"], between));
export const seedTeacherTally = (db: Db, between: Between): Promise<GenderTally> => tally(db, completedIn(["seed_teacher"], between));

const members = (where: SQL) =>
  sql`select tm.person_id from team_members tm join teams t on t.id = tm.team_id where tm.state = 'active' and tm.person_id is not null and t.dissolved_at is null and ${where}`;
export const teamMemberTally = (db: Db): Promise<GenderTally> => tally(db, members(sql`true`));
export const teamLeadTally = (db: Db): Promise<GenderTally> => tally(db, members(sql`tm.role = 'lead'`));
/** The talent pool: members of public teams that have stated what they can do. */
export const talentPoolTally = (db: Db): Promise<GenderTally> =>
  tally(db, members(sql`t.is_public and exists (select 1 from team_competencies c where c.team_id = t.id)`));

/** How many holders of these roles have completed an awareness course at any time. */
export async function awarenessTrained(db: Db, roles: readonly Role[]): Promise<{ trained: number; members: number }> {
  const [found] = await rows(
    db,
    sql`select count(*)::int as members, (count(*) filter (where exists (
      select 1 from enrolments n join activities a on a.id = n.activity_id where n.person_id = p.id and n.state = 'completed' and a.kind = 'awareness')))::int as trained
    from persons p where p.id in (${holders(roles)})`,
    membersRow,
  );
  return found ?? { trained: 0, members: 0 };
}
