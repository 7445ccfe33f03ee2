import type { Db } from "@db/client.server";
import {
  deleteTokensExpiredBefore,
  deleteUnusedTokens,
  insertToken,
  spendUsableToken,
  type TokenRow,
  usableToken,
} from "@db/queries/accounts-tokens.server";
import type { TokenPurpose } from "@db/vocabulary/kinds";
import { randomToken, sha256 } from "~/lib/hash.server";

export interface TokenRequest {
  purpose: TokenPurpose;
  /** In milliseconds. */
  life: number;
  personId?: string | null;
  email?: string | null;
  /** The organisation's or team's membership an invitation is for. */
  targetId?: string | null;
}

/** Makes a secret for one link. 256 random bits; only the hash is stored. */
export async function issueToken(
  tx: { db: Db; now: Date },
  { purpose, life, personId = null, email = null, targetId = null }: TokenRequest,
): Promise<string> {
  const token = randomToken();
  const expiresAt = new Date(tx.now.getTime() + life);
  await insertToken(tx.db, { tokenHash: sha256(token), purpose, personId, email, targetId, createdAt: tx.now, expiresAt });
  return token;
}

/** As `issueToken`, and earlier unused links of the same kind for the same person end. */
export async function replaceToken(tx: { db: Db; now: Date }, request: TokenRequest): Promise<string> {
  await deleteUnusedTokens(tx.db, request.purpose, request.personId ?? null);
  return issueToken(tx, request);
}

const longest = 200;

/** What a link is for, without using it up; null when it was used, has run out or never was. */
export async function readToken(db: Db, token: string, purpose: TokenPurpose, now: Date): Promise<TokenRow | null> {
  return token.length > longest ? null : usableToken(db, sha256(token), purpose, now);
}

/** Uses a link up. Of two at once exactly one gets the row; it counts only if the transaction commits. */
export async function spendToken(tx: { db: Db; now: Date }, token: string, purpose: TokenPurpose): Promise<TokenRow | null> {
  return token.length > longest ? null : spendUsableToken(tx.db, sha256(token), purpose, tx.now);
}

/** How long a dead link still says what became of it; after that it is unknown. */
const deadLinkLife = 90 * 86_400_000;
export const forgetOldTokens = (db: Db, now: Date): Promise<void> => deleteTokensExpiredBefore(db, new Date(now.getTime() - deadLinkLife));
