import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { rows } from "../transaction.server";
import type { Industry } from "../vocabulary/kinds";
import { publicChallengeStates } from "../vocabulary/states";

const states = sql.raw(publicChallengeStates.map((state) => `'${state}'`).join(", "));
const id = z.object({ id: z.string() });

export interface Kinship {
  id: string;
  organisationId: string;
  industry: Industry | null;
}

/** Public challenges of the same owner or industry: open ones first, the owner's own before others, then the newest. */
export async function relatedChallengeIds(db: Db, { id: self, organisationId, industry }: Kinship, now: Date, limit: number): Promise<string[]> {
  const found = await rows(
    db,
    sql`select c.id from challenges c
        where c.id <> ${self} and c.state in (${states}) and c.first_published_at is not null
          and (c.organisation_id = ${organisationId} or c.industry = ${industry})
        order by (c.state = 'published' and (c.applications_close_at is null or c.applications_close_at > ${now.toISOString()})) desc,
          (c.organisation_id = ${organisationId}) desc, c.first_published_at desc, c.id desc
        limit ${limit}`,
    id,
  );
  return found.map((row) => row.id);
}

const place = z.object({ id: z.string(), at: z.coerce.number() });

/** Addresses for search engines: every public challenge with the moment (ms) it last changed, newest first. */
export async function publicChallengePlaces(db: Db, limit: number): Promise<{ id: string; at: number }[]> {
  return rows(
    db,
    sql`select c.id, (extract(epoch from c.updated_at) * 1000)::bigint::text as at from challenges c
        where c.state in (${states}) and c.first_published_at is not null order by c.first_published_at desc, c.id desc limit ${limit}`,
    place,
  );
}
