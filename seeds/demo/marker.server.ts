import type { Db } from "@db/client.server";
import { programmes } from "@db/schema";
import { rows } from "@db/transaction.server";
import { sql } from "drizzle-orm";
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
