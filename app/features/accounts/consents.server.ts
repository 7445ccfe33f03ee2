import type { Db } from "@db/client.server";
import { insertConsent } from "@db/queries/accounts.server";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";

interface Consent {
  personId: string;
  /** Which notice, e.g. `team_membership`. */
  notice: string;
  version: number;
  /** The words as they were shown; only their hash is kept. */
  text: string;
}

/** Keeps what somebody agreed to, in the caller's own transaction. */
export const recordConsent = (tx: { db: Db; now: Date }, { personId, notice, version, text }: Consent): Promise<void> =>
  insertConsent(tx.db, { id: newId(tx.now), personId, notice, noticeVersion: version, textHash: sha256(text), at: tx.now });
