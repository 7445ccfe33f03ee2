import { sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { matchInputs } from "../schema";
import { lockKey, shareKey } from "../transaction.server";

const inputs = "match_inputs";

/** Keeps what a run looks at, once for all that look at the same. Nobody forgets it before the run that needs it is written. */
export async function keepInput(db: Db, input: { hash: string; body: string }): Promise<void> {
  await shareKey(db, inputs);
  await db.insert(matchInputs).values(input).onConflictDoNothing();
}

/** Nights older than a fortnight are nobody's news; what they looked at goes with them when no other run needs it. */
export async function forgetNights(db: Db, before: Date): Promise<void> {
  // Whoever is just writing a run is waited for: what he found kept must not be gone when he is done.
  await lockKey(db, inputs);
  await db.execute(sql`delete from match_runs where kind = 'nightly' and at < ${before.toISOString()}`);
  await db.execute(
    sql`delete from match_inputs i where not exists (select 1 from match_runs r where r.input_hash = i.hash)
          and not exists (select 1 from assignment_runs a where a.input_hash = i.hash)`,
  );
}
