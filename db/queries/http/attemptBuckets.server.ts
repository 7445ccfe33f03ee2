import type { Db } from "@db/client.server";
import { attemptBuckets } from "@db/schema";
import { rows } from "@db/transaction.server";
import { lte, sql } from "drizzle-orm";
import { z } from "zod";

export interface BucketSize {
  /** Attempts possible at once. */
  burst: number;
  /** Attempts that come back per second. */
  perSecond: number;
}

const has = z.object({ left: z.number() });

/** What a bucket holds at `now`, having filled since it was last touched; a clock that is behind takes nothing away. */
const filled = ({ burst, perSecond }: BucketSize, now: Date) =>
  sql`least(${burst}::float8, b."left" + greatest(0, extract(epoch from (${now.toISOString()}::timestamptz - b.at)))::float8 * ${perSecond}::float8)`;
const fullAt = (left: ReturnType<typeof sql>, { burst, perSecond }: BucketSize, now: Date) =>
  sql`${now.toISOString()}::timestamptz + make_interval(secs => (${burst}::float8 - ${left}) / ${perSecond}::float8)`;

/**
 * Takes one attempt, in one statement: of any number of processes at once no more get through than the bucket holds.
 * @returns null when it was taken, else the attempts there were (less than one).
 */
export async function takeAttempt(db: Db, key: string, size: BucketSize, now: Date): Promise<number | null> {
  const left = filled(size, now);
  const first = sql`${size.burst - 1}::float8`;
  const taken = await rows(
    db,
    sql`insert into attempt_buckets as b (key, "left", at, full_at)
        values (${key}, ${first}, ${now.toISOString()}::timestamptz, ${fullAt(first, size, now)})
        on conflict (key) do update set "left" = ${left} - 1, at = greatest(b.at, excluded.at), full_at = ${fullAt(sql`(${left} - 1)`, size, now)}
        where ${left} >= 1
        returning b."left"`,
    has,
  );
  if (taken.length > 0) return null;
  const [row] = await rows(db, sql`select ${left} as "left" from attempt_buckets b where key = ${key}`, has);
  return row?.left ?? 0;
}

/** Gives one attempt back. */
export async function returnAttempt(db: Db, key: string, size: BucketSize, now: Date): Promise<void> {
  await db.execute(
    sql`update attempt_buckets b set "left" = least(${size.burst}::float8, ${filled(size, now)} + 1), at = greatest(b.at, ${now.toISOString()}::timestamptz) where key = ${key}`,
  );
}

export async function forgetFullBuckets(db: Db, now: Date): Promise<void> {
  await db.delete(attemptBuckets).where(lte(attemptBuckets.fullAt, now));
}
