import type { Db } from "@db/client.server";
import { applications, programmes } from "@db/schema";
import { rows } from "@db/transaction.server";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";

export type DemoMark = "loading" | "complete";

/** Says in the programme's own settings how far its telling has come, so that a next start knows. */
export async function markDemo(db: Db, mark: DemoMark): Promise<void> {
  await db.update(programmes).set({ settings: sql`${programmes.settings} || ${JSON.stringify({ demo: mark })}::jsonb` });
}

/** How far the demo was told; null where there is none. */
export async function demoMark(db: Db): Promise<DemoMark | null> {
  const [row] = await rows(
    db,
    sql`select settings->>'demo' as mark from programmes where settings ? 'demo' limit 1`,
    z.object({ mark: z.enum(["loading", "complete"]) }),
  );
  return row?.mark ?? null;
}

/** The embedded database never looks at its tables by itself, and without that it plans as if they were empty. */
export async function learnSizes(db: Db): Promise<void> {
  await db.execute(sql`analyze`);
}

/** Teams that have anything to do with a challenge already. */
export async function teamsOn(db: Db, challengeId: string): Promise<Set<string>> {
  const found = await db.select({ teamId: applications.teamId }).from(applications).where(eq(applications.challengeId, challengeId));
  return new Set(found.map((row) => row.teamId));
}
