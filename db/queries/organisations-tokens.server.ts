import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../client.server";
import { accountTokens } from "../schema";
import type { TokenPurpose } from "../vocabulary/kinds";

const later = alias(accountTokens, "later");

/** The invitation a link was sent for, and whether a newer link has taken its place. */
export async function findInvitationToken(
  db: Db,
  tokenHash: string,
  purpose: TokenPurpose,
): Promise<{ memberId: string; expiresAt: Date; replaced: boolean } | null> {
  const newer = db
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.purpose, accountTokens.purpose), eq(later.targetId, accountTokens.targetId), gt(later.createdAt, accountTokens.createdAt)));
  const [row] = await db
    .select({ memberId: accountTokens.targetId, expiresAt: accountTokens.expiresAt, replaced: sql<boolean>`exists (${newer})` })
    .from(accountTokens)
    .where(and(eq(accountTokens.tokenHash, tokenHash), eq(accountTokens.purpose, purpose)));
  return row?.memberId ? { ...row, memberId: row.memberId } : null;
}

/** Marks every link to an invitation as used. */
export async function spendInvitationTokens(db: Db, purpose: TokenPurpose, memberId: string, now: Date): Promise<void> {
  await db
    .update(accountTokens)
    .set({ usedAt: now })
    .where(and(eq(accountTokens.purpose, purpose), eq(accountTokens.targetId, memberId), isNull(accountTokens.usedAt)));
}
