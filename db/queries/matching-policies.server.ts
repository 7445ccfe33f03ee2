import { desc } from "drizzle-orm";
import type { Db } from "../client.server";
import { matchPolicies } from "../schema";

export type PolicyRow = typeof matchPolicies.$inferSelect;

/** The policy in use; null while nobody has adopted another than the hand-set one. */
export async function latestPolicy(db: Db): Promise<PolicyRow | null> {
  const [found] = await db.select().from(matchPolicies).orderBy(desc(matchPolicies.version)).limit(1);
  return found ?? null;
}
