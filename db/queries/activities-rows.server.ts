import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { rows } from "../transaction.server";
import { enrolmentStates } from "../vocabulary/states";

const bilingual = z.object({ zh: z.string().optional(), en: z.string().optional(), lang: z.enum(["zh", "en"]) });

interface Page {
  after?: { day: string; id: string } | undefined;
  limit: number;
}
/** The same classes `totalsOf` counts: nothing that is still a draft or was cancelled. */
const counted = (instituteIds: readonly string[] | null): SQL =>
  instituteIds === null
    ? sql`a.state in ('listed', 'running', 'ended')`
    : sql`a.state in ('listed', 'running', 'ended') and a.institute_id in (${sql.join(
        instituteIds.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`;
const beyond = (day: SQL, id: SQL, { after }: Page): SQL => (after ? sql`(${day}, ${id}) < (${after.day}::date, ${after.id}::uuid)` : sql`true`);

const enrolmentRow = z.object({
  id: z.string(),
  name: z.string(),
  affiliation: z.string().nullable(),
  activityId: z.string(),
  title: bilingual,
  day: z.string(),
  hours: z.number(),
  state: z.enum(enrolmentStates),
});
export type CountedEnrolment = z.infer<typeof enrolmentRow>;

/** Person-times behind an institute's totals, by the last day of their class, latest first. */
export async function enrolmentsCounted(
  db: Db,
  instituteIds: readonly string[] | null,
  { completed, ...page }: Page & { completed: boolean },
): Promise<CountedEnrolment[]> {
  if (instituteIds?.length === 0) return [];
  return rows(
    db,
    sql`select e.id, p.name, p.affiliation, a.id as "activityId", a.title, a.ends_on::text as day, e.attended_hours::float8 as hours, e.state
      from enrolments e join activities a on a.id = e.activity_id join persons p on p.id = e.person_id
      where ${counted(instituteIds)} and ${completed ? sql`e.state = 'completed'` : sql`e.state <> 'withdrawn'`} and ${beyond(sql`a.ends_on`, sql`e.id`, page)}
      order by a.ends_on desc, e.id desc limit ${page.limit}`,
    enrolmentRow,
  );
}

const personRow = z.object({ id: z.string(), name: z.string(), affiliation: z.string().nullable(), day: z.string(), classes: z.number().int() });
export type CountedPerson = z.infer<typeof personRow>;

/** Distinct people who completed something, by the last class they completed, latest first. */
export async function peopleCounted(db: Db, instituteIds: readonly string[] | null, page: Page): Promise<CountedPerson[]> {
  if (instituteIds?.length === 0) return [];
  return rows(
    db,
    sql`select p.id, p.name, p.affiliation, max(a.ends_on)::text as day, count(*)::int as classes
      from enrolments e join activities a on a.id = e.activity_id join persons p on p.id = e.person_id
      where ${counted(instituteIds)} and e.state = 'completed'
      group by p.id having ${beyond(sql`max(a.ends_on)`, sql`p.id`, page)}
      order by max(a.ends_on) desc, p.id desc limit ${page.limit}`,
    personRow,
  );
}
