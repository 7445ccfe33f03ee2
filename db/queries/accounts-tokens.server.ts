import { and, eq, gt, isNull, lt, ne } from "drizzle-orm";
import type { Db } from "../client.server";
import { accountTokens } from "../schema";
import type { TokenPurpose } from "../vocabulary/kinds";

export type TokenRow = typeof accountTokens.$inferSelect;

export async function insertToken(db: Db, row: typeof accountTokens.$inferInsert): Promise<void> {
  await db.insert(accountTokens).values(row);
}

const usable = (tokenHash: string, purpose: TokenPurpose, now: Date) =>
  and(eq(accountTokens.tokenHash, tokenHash), eq(accountTokens.purpose, purpose), isNull(accountTokens.usedAt), gt(accountTokens.expiresAt, now));

export async function usableToken(db: Db, tokenHash: string, purpose: TokenPurpose, now: Date): Promise<TokenRow | null> {
  const [row] = await db
    .select()
    .from(accountTokens)
    .where(usable(tokenHash, purpose, now));
  return row ?? null;
}

/** Marks a token as used; the row for exactly one of any number of callers, null for the others. */
export async function spendUsableToken(db: Db, tokenHash: string, purpose: TokenPurpose, now: Date): Promise<TokenRow | null> {
  const [row] = await db
    .update(accountTokens)
    .set({ usedAt: now })
    .where(usable(tokenHash, purpose, now))
    .returning();
  return row ?? null;
}

/** Only the newest link of a kind works. */
export async function deleteUnusedTokens(db: Db, purpose: TokenPurpose, personId: string | null): Promise<void> {
  const whose = personId === null ? isNull(accountTokens.personId) : eq(accountTokens.personId, personId);
  await db.delete(accountTokens).where(and(eq(accountTokens.purpose, purpose), whose, isNull(accountTokens.usedAt)));
}

export async function wasTokenEverUsed(db: Db, purpose: TokenPurpose): Promise<boolean> {
  const found = await db.select({ usedAt: accountTokens.usedAt }).from(accountTokens).where(eq(accountTokens.purpose, purpose));
  return found.some((one) => one.usedAt !== null);
}

/** A used set-up link stays: it is what keeps the first administrator's door closed. */
export async function deleteTokensExpiredBefore(db: Db, before: Date): Promise<void> {
  await db.delete(accountTokens).where(and(lt(accountTokens.expiresAt, before), ne(accountTokens.purpose, "setup")));
}
