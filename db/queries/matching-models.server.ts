import { and, desc, eq, notInArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { matchModels } from "../schema";
import { rows } from "../transaction.server";
import { publicChallengeStates } from "../vocabulary/states";

const textRow = z.object({ body: z.string() });
const publicStates = sql.raw(publicChallengeStates.map((state) => `'${state}'`).join(", "));
const both = (column: string) => sql.raw(`concat_ws(E'\\n', ${column}->>'zh', ${column}->>'en')`);

/**
 * Every text anybody may read: published briefs, what public teams say of themselves and of their works, listings and classes.
 * A text in two languages is one text. In no order.
 */
export async function publicTexts(db: Db): Promise<string[]> {
  const found = await rows(
    db,
    sql`select concat_ws(E'\n', ${both("c.title")}, ${both("c.summary")},
              (select string_agg(concat_ws(E'\n', part.value->>'zh', part.value->>'en'), E'\n' order by part.key) from jsonb_each(c.brief) part)) as body
          from challenges c where c.state in (${publicStates}) and c.first_published_at is not null
        union select ${both("t.summary")} from teams t where t.is_public and t.dissolved_at is null and t.summary is not null
        union select concat_ws(E'\n', w.title, w.summary) from past_works w join teams t on t.id = w.team_id where t.is_public and t.dissolved_at is null
        union select concat_ws(E'\n', ${both("l.title")}, ${both("l.summary")}, ${both("l.body")}) from listings l where l.state = 'listed'
        union select concat_ws(E'\n', ${both("a.title")}, ${both("a.summary")}) from activities a where a.state in ('listed', 'running', 'ended')`,
    textRow,
  );
  return found.map((row) => row.body);
}

/** The reference frameworks as texts: what stands under one heading is one text. */
export async function referenceTexts(db: Db): Promise<string[]> {
  const found = await rows(
    db,
    sql`select string_agg(concat_ws(E'\n', ${both("n.name")}, ${both("n.description")}), E'\n' order by n.sort, n.code) as body
        from reference_nodes n join reference_trees t on t.id = n.tree_id
        where t.kind not in ('glossary', 'plan') group by t.id, n.parent_code`,
    textRow,
  );
  return found.map((row) => row.body);
}

export type ModelHead = Pick<typeof matchModels.$inferSelect, "version" | "hash" | "source" | "madeAt">;

export async function latestModel(db: Db, kind: string): Promise<ModelHead | null> {
  const [found] = await db
    .select({ version: matchModels.version, hash: matchModels.hash, source: matchModels.source, madeAt: matchModels.madeAt })
    .from(matchModels)
    .where(eq(matchModels.kind, kind))
    .orderBy(desc(matchModels.version))
    .limit(1);
  return found ?? null;
}

export async function modelBody(db: Db, kind: string, version: number): Promise<Uint8Array | null> {
  const [found] = await db
    .select({ body: matchModels.body })
    .from(matchModels)
    .where(and(eq(matchModels.kind, kind), eq(matchModels.version, version)));
  return found?.body ?? null;
}

/** @returns false when somebody else has just stored that version. */
export async function insertModel(db: Db, row: typeof matchModels.$inferInsert): Promise<boolean> {
  const added = await db.insert(matchModels).values(row).onConflictDoNothing().returning({ id: matchModels.id });
  return added.length === 1;
}

/** The newest few stay; no run needs the others, since what a space said stands in the run itself. */
export async function forgetModels(db: Db, kind: string, keep: number): Promise<void> {
  const kept = db
    .select({ v: matchModels.version })
    .from(matchModels)
    .where(eq(matchModels.kind, kind))
    .orderBy(desc(matchModels.version))
    .limit(keep);
  await db.delete(matchModels).where(and(eq(matchModels.kind, kind), notInArray(matchModels.version, kept)));
}
