import type { OrganisationRow } from "@db/queries/organisations.server";
import { findInvitation, type MemberRow, moveMember } from "@db/queries/organisations-members.server";
import { transaction, violates } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { organisationEvent } from "./events";
import { endInvitationLinks, type InvitationStanding, readInvitationLink } from "./tokens.server";

export interface FoundInvitation {
  organisation: OrganisationRow;
  member: MemberRow;
  inviter: string | null;
  standing: InvitationStanding;
}

/** The invitation behind a link. @throws not_found when the link was never sent. */
export async function invitationBehind(ctx: Ctx, token: string): Promise<FoundInvitation> {
  const link = await readInvitationLink(ctx.db, "organisation_invitation", token, ctx.now);
  const invitation = link && (await findInvitation(ctx.db, link.memberId));
  if (!link || !invitation) throw notFound();
  return { ...invitation, standing: link.standing(invitation.member.state) };
}

const refusals = {
  expired: "organisations_invitation_expired",
  replaced: "organisations_invitation_replaced",
  answered: "organisations_invitation_answered",
  withdrawn: "organisations_invitation_withdrawn",
} as const;

async function openOrRefuse(ctx: Ctx, token: string): Promise<FoundInvitation> {
  const found = await invitationBehind(ctx, token);
  if (found.standing !== "open") throw new AppError("wrong_state", { reason: refusals[found.standing] });
  return found;
}

/** Whoever holds the link joins with the account he is signed in with; that is his consent. */
export async function acceptInvitation(ctx: Ctx, input: { token: string }): Promise<{ organisationId: string }> {
  const joiner = personId(ctx.actor);
  if (!joiner) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  const { organisation, member } = await openOrRefuse(ctx, input.token);
  try {
    await transaction(ctx, async (tx) => {
      const moved = await moveMember(tx.db, member.id, "invited", { state: "active", personId: joiner, answeredAt: ctx.now });
      if (!moved) throw new AppError("wrong_state", { reason: "organisations_invitation_answered" });
      await endInvitationLinks(tx, "organisation_invitation", member.id);
      tx.record(
        organisationEvent("organisation.member_joined", {
          subject: { kind: "organisation", id: organisation.id },
          about: [joiner],
          body: { memberId: member.id, role: member.role },
        }),
      );
    });
  } catch (error) {
    throw violates(error, "organisation_members_once") ? new AppError("wrong_state", { reason: "organisations_refused_you_are_member" }) : error;
  }
  return { organisationId: organisation.id };
}

/** Anybody with the link may decline; no account is needed to say no. */
export async function declineInvitation(ctx: Ctx, input: { token: string }): Promise<void> {
  const { organisation, member } = await openOrRefuse(ctx, input.token);
  await transaction(ctx, async (tx) => {
    const moved = await moveMember(tx.db, member.id, "invited", { state: "declined", answeredAt: ctx.now });
    if (!moved) throw new AppError("wrong_state", { reason: "organisations_invitation_answered" });
    await endInvitationLinks(tx, "organisation_invitation", member.id);
    tx.record(
      organisationEvent("organisation.invitation_declined", {
        subject: { kind: "organisation", id: organisation.id },
        body: { memberId: member.id },
      }),
    );
  });
}
