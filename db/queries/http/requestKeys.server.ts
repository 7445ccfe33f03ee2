import type { Db } from "@db/client.server";
import { requestKeys } from "@db/schema";
import { eq, lt } from "drizzle-orm";

export interface EarlierRequest {
  actorId: string | null;
  /** Where the first one went; null while it is still at work. */
  location: string | null;
}

/** Takes a one-time form key. The row of the earlier request when somebody took it before. */
export async function claimRequestKey(db: Db, key: string, actorId: string | null, at: Date): Promise<EarlierRequest | undefined> {
  const taken = await db.insert(requestKeys).values({ key, actorId, at }).onConflictDoNothing().returning({ key: requestKeys.key });
  if (taken.length > 0) return undefined;
  return (await readRequestKey(db, key)) ?? { actorId, location: null };
}

export async function readRequestKey(db: Db, key: string): Promise<EarlierRequest | undefined> {
  const [row] = await db.select({ actorId: requestKeys.actorId, location: requestKeys.location }).from(requestKeys).where(eq(requestKeys.key, key));
  return row;
}

export async function settleRequestKey(db: Db, key: string, location: string): Promise<void> {
  await db.update(requestKeys).set({ location }).where(eq(requestKeys.key, key));
}

export async function releaseRequestKey(db: Db, key: string): Promise<void> {
  await db.delete(requestKeys).where(eq(requestKeys.key, key));
}

export async function forgetRequestKeys(db: Db, before: Date): Promise<void> {
  await db.delete(requestKeys).where(lt(requestKeys.at, before));
}
