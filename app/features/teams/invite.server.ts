import { countSeats, insertTeamMember, isTeamAddress, openTeamInvitation } from "@db/queries/teams-members.server";
import { lockKey, transaction } from "@db/transaction.server";
import { issueInvitationToken } from "~/features/organisations/index.server";
import { queueMail } from "~/jobs/mail.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { teamEvent } from "./events";
import { teamInvitationLetter } from "./letters.server";
import { hasSeat, teamSizeMax } from "./rules";
import { standingInTeam } from "./standing.server";

export interface InviteTeamMemberInput {
  teamId: string;
  email: string;
  /** The site's address for the link; null sends no mail. */
  origin: string | null;
}

/** Invites somebody by e-mail. Until he agrees, the team holds nothing of him but the address its lead typed. */
export async function inviteTeamMember(ctx: Ctx, input: InviteTeamMemberInput): Promise<{ memberId: string; token: string }> {
  const { team, insist } = await standingInTeam(ctx, input.teamId);
  insist("invite");
  return transaction(ctx, async (tx) => {
    await lockKey(tx.db, `team:${team.id}`);
    if (await isTeamAddress(tx.db, team.id, input.email)) throw invalidField("email", "teams_refused_already_member");
    const waiting = await openTeamInvitation(tx.db, team.id, input.email);
    if (!waiting && !hasSeat(await countSeats(tx.db, team.id)))
      throw new AppError("limit", { reason: "teams_refused_full", params: { max: teamSizeMax } });
    const memberId = waiting?.id ?? newId(ctx.now);
    if (!waiting) {
      const invitedBy = personId(ctx.actor);
      await insertTeamMember(tx.db, {
        id: memberId,
        teamId: team.id,
        invitedEmail: input.email,
        role: "member",
        state: "invited",
        invitedBy,
        createdAt: ctx.now,
      });
    }
    const token = await issueInvitationToken(tx, { purpose: "team_invitation", memberId, email: input.email });
    if (input.origin !== null) await queueMail(tx, teamInvitationLetter(ctx, { to: input.email, origin: input.origin, token, team: team.name }));
    tx.record(teamEvent("team.member_invited", { subject: { kind: "team", id: team.id }, body: { memberId, again: waiting !== null } }));
    return { memberId, token };
  });
}
