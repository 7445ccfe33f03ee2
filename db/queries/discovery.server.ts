import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { searchDocuments } from "../schema";
import { rows } from "../transaction.server";
import type { Grade, Industry, Technology } from "../vocabulary/kinds";
import { publicChallengeStates } from "../vocabulary/states";

const facetRow = z.object({ facet: z.enum(["total", "industry", "technology", "grade", "state"]), word: z.string(), n: z.number() });
const idRow = z.object({ id: z.string() });

/** Tokens a match must have all of and one that begins with `prefix`; or else one of each group of `concepts`. */
export interface TextClause {
  all: string[];
  prefix?: string | undefined;
  concepts?: string[][] | undefined;
}

export interface ChallengeFilter {
  clauses: readonly TextClause[];
  /** What may be a challenge's number: upper case letters and digits only. The challenge that has it leads in every order. */
  code?: string | undefined;
  industries: readonly Industry[];
  technologies: readonly Technology[];
  grades: readonly Grade[];
  /** `open` is published and before its deadline. */
  states: readonly ("open" | "closed" | "archived")[];
  /** Open and closing within this many days. */
  closingWithin?: number | undefined;
}

export const challengeSorts = ["newest", "deadline", "relevance"] as const;
export type ChallengeSort = (typeof challengeSorts)[number];

const words = (list: readonly string[]) =>
  sql`array[${sql.join(
    list.map((one) => sql`${one}`),
    sql`, `,
  )}]::text[]`;
const like = (prefix: string) => `${prefix.replace(/[\\%_]/g, "\\$&")}%`;
const publicStates = sql.raw(publicChallengeStates.map((state) => `'${state}'`).join(", "));

function hasClause({ all, prefix, concepts = [] }: TextClause, column: SQL): SQL {
  const typed: SQL[] = all.length > 0 || prefix === undefined ? [sql`${column} @> ${words(all)}`] : [];
  if (prefix !== undefined) typed.push(sql`exists (select 1 from unnest(${column}) token where token like ${like(prefix)})`);
  const asTyped = sql.join(typed, sql` and `);
  if (concepts.length === 0) return sql`(${asTyped})`;
  const meant = sql.join(
    concepts.map((group) => sql`${column} && ${words(group)}`),
    sql` and `,
  );
  return sql`((${asTyped}) or (${meant}))`;
}

const openNow = (now: Date) => sql`(c.state = 'published' and (c.applications_close_at is null or c.applications_close_at > ${now.toISOString()}))`;

function stateCondition(states: ChallengeFilter["states"], now: Date): SQL {
  const each: Record<ChallengeFilter["states"][number], SQL> = {
    open: openNow(now),
    closed: sql`(c.state = 'closed_to_applications' or (c.state = 'published' and c.applications_close_at <= ${now.toISOString()}))`,
    archived: sql`c.state = 'archived'`,
  };
  return sql`(${sql.join(
    states.map((state) => each[state]),
    sql` or `,
  )})`;
}

type Facet = "industry" | "technology" | "grade" | "state";

/** Everything a match must fulfil, but for one facet when its own counts are wanted. */
function conditions(filter: ChallengeFilter, now: Date, without?: Facet): SQL {
  const all: SQL[] = [sql`c.state in (${publicStates})`, sql`c.first_published_at is not null`];
  for (const clause of filter.clauses) all.push(hasClause(clause, sql`d.tokens`));
  if (filter.industries.length > 0 && without !== "industry") all.push(sql`c.industry = any(${words(filter.industries)})`);
  if (filter.technologies.length > 0 && without !== "technology") all.push(sql`c.technologies && ${words(filter.technologies)}`);
  if (filter.grades.length > 0 && without !== "grade") all.push(sql`c.grade = any(${words(filter.grades)})`);
  if (filter.states.length > 0 && without !== "state") all.push(stateCondition(filter.states, now));
  if (filter.closingWithin !== undefined)
    all.push(sql`${openNow(now)} and c.applications_close_at <= ${new Date(now.getTime() + filter.closingWithin * 86_400_000).toISOString()}`);
  return sql.join(all, sql` and `);
}

const from = sql`from challenges c left join search_documents d on d.id = c.id`;

/** How many clauses stand in the title: a hit there counts before one in the text. */
const relevance = (filter: ChallengeFilter): SQL =>
  filter.clauses.length === 0
    ? sql`0`
    : sql.join(
        filter.clauses.map((clause) => sql`(case when ${hasClause(clause, sql`d.head`)} then 1 else 0 end)`),
        sql` + `,
      );

const hit = z.object({ id: z.string(), key: z.coerce.number(), at: z.coerce.number() });
export type ChallengeHit = z.infer<typeof hit>;

/**
 * One page of published challenges.
 * @param after the last hit of the page before
 * @returns ids in order with the sort key and publication time (ms) that the next page starts after
 */
export async function searchChallenges(
  db: Db,
  filter: ChallengeFilter,
  sort: ChallengeSort,
  now: Date,
  after: ChallengeHit | null,
  limit: number,
): Promise<ChallengeHit[]> {
  const ms = (column: SQL) => sql`(extract(epoch from ${column}) * 1000)::bigint`;
  // Above every relevance, and above every closing time, which are negative.
  const exact = 900_000_000_000_000;
  // The closing time ascending is its negative descending: one keyset for every order.
  const far = 99_999_999_999_999;
  const order =
    sort === "relevance"
      ? sql`(${relevance(filter)})::bigint`
      : sort === "deadline"
        ? sql`-coalesce(case when ${openNow(now)} then ${ms(sql`c.applications_close_at`)} end, ${sql.raw(String(far))}::bigint)`
        : sql`0::bigint`;
  const key = filter.code
    ? sql`case when replace(upper(c.code), '-', '') = ${filter.code} then ${sql.raw(String(exact))}::bigint else ${order} end`
    : order;
  const beyond = after ? sql`where (sort_key, sort_at, id) < (${after.key}::bigint, ${after.at}::bigint, ${after.id}::uuid)` : sql``;
  return rows(
    db,
    sql`select id, found.sort_key::text as key, found.sort_at::text as at from (
          select c.id, ${key} as sort_key, ${ms(sql`c.first_published_at`)} as sort_at ${from} where ${conditions(filter, now)}
        ) found ${beyond} order by sort_key desc, sort_at desc, id desc limit ${limit}`,
    hit,
  );
}

export interface FacetCounts {
  total: number;
  industry: Map<string, number>;
  technology: Map<string, number>;
  grade: Map<string, number>;
  state: Map<string, number>;
}

/** How many matches each choice would leave, every facet counted with its own choices left aside. */
export async function countChallenges(db: Db, filter: ChallengeFilter, now: Date): Promise<FacetCounts> {
  const found = await rows(
    db,
    sql`select 'total' as facet, '' as word, count(*)::int as n ${from} where ${conditions(filter, now)}
        union all select 'industry', c.industry, count(*)::int ${from} where ${conditions(filter, now, "industry")} and c.industry is not null group by 2
        union all select 'technology', technology, count(*)::int ${from} cross join lateral unnest(c.technologies) technology where ${conditions(filter, now, "technology")} group by 2
        union all select 'grade', c.grade, count(*)::int ${from} where ${conditions(filter, now, "grade")} and c.grade is not null group by 2
        union all select 'state', case when ${openNow(now)} then 'open' when c.state = 'archived' then 'archived' else 'closed' end, count(*)::int ${from} where ${conditions(filter, now, "state")} group by 2`,
    facetRow,
  );
  const counts: FacetCounts = { total: 0, industry: new Map(), technology: new Map(), grade: new Map(), state: new Map() };
  for (const { facet, word, n } of found) {
    if (facet === "total") counts.total = n;
    else counts[facet].set(word, n);
  }
  return counts;
}

const source = z.object({ id: z.string(), title: z.string(), terms: z.string(), text: z.string() });
export type ChallengeText = z.infer<typeof source>;

/** The words of one challenge as long as the public may read it; null otherwise. */
export async function publicChallengeText(db: Db, id: string): Promise<ChallengeText | null> {
  const found = await rows(
    db,
    sql`select c.id, concat_ws(' ', c.title->>'zh', c.title->>'en', c.code) as title,
          concat_ws(' ', o.name, o.name_en, c.industry, array_to_string(c.technologies, ' '), c.city) as terms,
          concat_ws(' ', c.summary->>'zh', c.summary->>'en', (select string_agg(concat_ws(' ', part.value->>'zh', part.value->>'en'), ' ') from jsonb_each(c.brief) part)) as text
        from challenges c join organisations o on o.id = c.organisation_id
        where c.id = ${id} and c.state in (${publicStates}) and c.first_published_at is not null`,
    source,
  );
  return found[0] ?? null;
}

export async function putDocument(db: Db, document: typeof searchDocuments.$inferInsert): Promise<void> {
  const { id: _id, ...rest } = document;
  await db.insert(searchDocuments).values(document).onConflictDoUpdate({ target: searchDocuments.id, set: rest });
}

export async function dropDocument(db: Db, id: string): Promise<void> {
  await db.execute(sql`delete from search_documents where id = ${id}`);
}

/** Public challenges whose words are not in the index yet, a batch at a time. */
export async function unindexedChallenges(db: Db, limit: number): Promise<string[]> {
  const found = await rows(
    db,
    sql`select c.id ${from} where c.state in (${publicStates}) and c.first_published_at is not null and d.id is null limit ${limit}`,
    idRow,
  );
  return found.map((row) => row.id);
}
