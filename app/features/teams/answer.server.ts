import type { TeamRow } from "@db/queries/teams.server";
import { findTeamInvitation, moveTeamMember, type TeamMemberRow } from "@db/queries/teams-members.server";
import { lockKey, transaction, violates } from "@db/transaction.server";
import { recordConsent } from "~/features/accounts/index.server";
import { endInvitationLinks, type InvitationStanding, readInvitationLink } from "~/features/organisations/index.server";
import { m } from "~/i18n/messages";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { teamEvent } from "./events";
import type { teamAnswers } from "./forms";
import { consentNotice } from "./rules";

export interface FoundTeamInvitation {
  team: TeamRow;
  member: TeamMemberRow;
  inviter: string | null;
  standing: InvitationStanding;
}

/** The invitation behind a link. @throws not_found when the link was never sent. */
export async function teamInvitationBehind(ctx: Ctx, token: string): Promise<FoundTeamInvitation> {
  const link = await readInvitationLink(ctx.db, "team_invitation", token, ctx.now);
  const invitation = link && (await findTeamInvitation(ctx.db, link.memberId));
  if (!link || !invitation) throw notFound();
  return { ...invitation, standing: link.standing(invitation.member.state) };
}

const refusals = {
  expired: "teams_invitation_expired",
  replaced: "teams_invitation_replaced",
  answered: "teams_invitation_answered",
  withdrawn: "teams_invitation_withdrawn",
} as const;

/** The notice a new member reads (Personal Data Protection Act, art. 9), line by line; their hash is what the consent keeps. */
export const noticeLines = ({ team, inviter }: Pick<FoundTeamInvitation, "team" | "inviter">, locale: Ctx["locale"]): string[] => [
  m.teams_notice_source({ inviter: inviter ?? team.name }, { locale }),
  m.teams_notice_purpose({ team: team.name }, { locale }),
  m.teams_notice_shared({ team: team.name }, { locale }),
  m.teams_notice_rights({}, { locale }),
];

/**
 * The invited person's own answer. Joining takes an account and an explicit consent to the notice; declining takes neither.
 * Whoever holds the link answers, since it was sent to the invited address alone.
 */
export async function answerTeamInvitation(
  ctx: Ctx,
  input: { token: string; answer: (typeof teamAnswers)[number] },
): Promise<{ teamId: string; joined: boolean }> {
  const { team, member, inviter, standing } = await teamInvitationBehind(ctx, input.token);
  if (standing !== "open") throw new AppError("wrong_state", { reason: refusals[standing] });
  const joiner = personId(ctx.actor);
  const subject = { kind: "team", id: team.id };
  if (input.answer === "decline") {
    await transaction(ctx, async (tx) => {
      if (!(await moveTeamMember(tx.db, member.id, "invited", { state: "declined" })))
        throw new AppError("wrong_state", { reason: "teams_invitation_answered" });
      await endInvitationLinks(tx, "team_invitation", member.id);
      tx.record(teamEvent("team.invitation_declined", { subject, body: { memberId: member.id } }));
    });
    return { teamId: team.id, joined: false };
  }
  if (!joiner) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  try {
    await transaction(ctx, async (tx) => {
      await lockKey(tx.db, `team:${team.id}`);
      const moved = await moveTeamMember(tx.db, member.id, "invited", { state: "active", personId: joiner, consentedAt: ctx.now });
      if (!moved) throw new AppError("wrong_state", { reason: "teams_invitation_answered" });
      await endInvitationLinks(tx, "team_invitation", member.id);
      await recordConsent(tx, {
        personId: joiner,
        notice: consentNotice.name,
        version: consentNotice.version,
        text: noticeLines({ team, inviter }, ctx.locale).join("\n"),
      });
      tx.record(teamEvent("team.member_joined", { subject, about: [joiner], body: { memberId: member.id, noticeVersion: consentNotice.version } }));
    });
  } catch (error) {
    throw violates(error, "team_members_once") ? new AppError("wrong_state", { reason: "teams_refused_you_are_member" }) : error;
  }
  return { teamId: team.id, joined: true };
}
