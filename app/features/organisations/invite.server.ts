import { countInvited, insertMember, isMemberAddress, openInvitation } from "@db/queries/organisations-members.server";
import { lockKey, transaction } from "@db/transaction.server";
import type { OrganisationRole } from "@db/vocabulary/roles";
import { queueMail } from "~/jobs/mail.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { organisationEvent } from "./events";
import { invitationLetter } from "./letters.server";
import { openInvitationsMax } from "./rules";
import { standingWith } from "./standing.server";
import { issueInvitationToken } from "./tokens.server";

export interface InviteInput {
  organisationId: string;
  email: string;
  role: OrganisationRole;
  origin: string | null;
}

/**
 * Invites a colleague by e-mail; nothing is shared with him before he accepts. Inviting a waiting address again
 * sends a fresh link and ends the old one. `origin` is the site's address for the link; null sends no mail.
 */
export async function inviteMember(ctx: Ctx, input: InviteInput): Promise<{ memberId: string; token: string }> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("invite");
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, `organisation:${organisation.id}`);
    if (await isMemberAddress(tx.db, organisation.id, input.email)) throw invalidField("email", "organisations_refused_already_member");
    const waiting = await openInvitation(tx.db, organisation.id, input.email);
    if (!waiting && (await countInvited(tx.db, organisation.id)) >= openInvitationsMax)
      throw new AppError("limit", { reason: "organisations_refused_many_invitations", params: { max: openInvitationsMax } });
    const memberId = waiting?.id ?? newId(ctx.now);
    if (!waiting) {
      await insertMember(tx.db, {
        id: memberId,
        organisationId: organisation.id,
        invitedEmail: input.email,
        role: input.role,
        state: "invited",
        invitedBy: personId(ctx.actor),
        createdAt: ctx.now,
      });
    }
    const token = await issueInvitationToken(tx, { purpose: "organisation_invitation", memberId, email: input.email });
    if (input.origin !== null)
      await queueMail(tx, invitationLetter(ctx, { to: input.email, origin: input.origin, token, organisation: organisation.name }));
    const role = waiting?.role ?? input.role;
    tx.record(
      organisationEvent("organisation.member_invited", {
        subject: { kind: "organisation", id: organisation.id },
        body: { memberId, role, again: waiting !== null },
      }),
    );
    return { memberId, token };
  });
}
