import type { Db } from "@db/client.server";
import { findInvitationToken, spendInvitationTokens } from "@db/queries/organisations-tokens.server";
import type { TokenPurpose } from "@db/vocabulary/kinds";
import type { MembershipState } from "@db/vocabulary/roles";
import { issueToken } from "~/features/accounts/index.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { invitationDays } from "./rules";

export type InvitationPurpose = Extract<TokenPurpose, "organisation_invitation" | "team_invitation">;
export type InvitationStanding = "open" | "expired" | "replaced" | "answered" | "withdrawn";

/** No link to this invitation is of use any more: it was answered, taken back or is about to be replaced. */
export const endInvitationLinks = (tx: Ctx, purpose: InvitationPurpose, memberId: string): Promise<void> =>
  spendInvitationTokens(tx.db, purpose, memberId, tx.now);

/** A fresh link for an invitation; whoever follows an older one learns that it was replaced. */
export async function issueInvitationToken(tx: Ctx, invited: { purpose: InvitationPurpose; memberId: string; email: string }): Promise<string> {
  await endInvitationLinks(tx, invited.purpose, invited.memberId);
  return issueToken(tx, { purpose: invited.purpose, life: invitationDays * 86_400_000, email: invited.email, targetId: invited.memberId });
}

export interface InvitationLink {
  memberId: string;
  /** What became of the invitation, given the state its row is in. */
  standing(state: MembershipState): InvitationStanding;
}

/** What a link stands for; null when it was never sent. */
export async function readInvitationLink(db: Db, purpose: InvitationPurpose, token: string, now: Date): Promise<InvitationLink | null> {
  const row = token.length > 200 ? null : await findInvitationToken(db, sha256(token), purpose);
  if (!row) return null;
  const standing = (state: MembershipState): InvitationStanding => {
    if (state === "left") return "withdrawn";
    if (state !== "invited") return "answered";
    if (row.replaced) return "replaced";
    return row.expiresAt <= now ? "expired" : "open";
  };
  return { memberId: row.memberId, standing };
}
