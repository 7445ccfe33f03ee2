import { dissolve, openWork } from "@db/queries/teams.server";
import {
  endMemberships,
  findTeamLead,
  findTeamMember,
  moveTeamMember,
  setTeamRole,
  type TeamMemberRow,
  teamMemberOf,
} from "@db/queries/teams-members.server";
import { lockKey, transaction } from "@db/transaction.server";
import { endInvitationLinks } from "~/features/organisations/index.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { teamEvent } from "./events";
import { dissolutionBlocker } from "./rules";
import { standingInTeam } from "./standing.server";

interface OneMember {
  teamId: string;
  memberId: string;
}

const gone = () => new AppError("wrong_state", { reason: "teams_refused_member_gone" });
/** Membership changes of one team happen one after the other: there is exactly one lead at any time. */
const serialise = (tx: Ctx, teamId: string) => lockKey(tx.db, `team:${teamId}`);

async function liveMember(tx: Ctx, { teamId, memberId }: OneMember): Promise<TeamMemberRow> {
  const member = await findTeamMember(tx.db, teamId, memberId);
  if (!member) throw notFound();
  if (member.state !== "active" && member.state !== "invited") throw gone();
  return member;
}

/** Ends a membership, or takes back an unanswered invitation. The lead is never removed: he hands over first. */
export async function removeTeamMember(ctx: Ctx, input: OneMember): Promise<void> {
  const { team, insist } = await standingInTeam(ctx, input.teamId);
  insist("removeMember");
  await transaction(ctx, async (tx) => {
    await serialise(tx, team.id);
    const member = await liveMember(tx, input);
    if (member.role === "lead") throw new AppError("wrong_state", { reason: "teams_refused_lead_leaves" });
    if (!(await moveTeamMember(tx.db, member.id, member.state, { state: "left" }))) throw gone();
    await endInvitationLinks(tx, "team_invitation", member.id);
    const type = member.state === "invited" ? "team.invitation_withdrawn" : "team.member_removed";
    tx.record(teamEvent(type, { subject: { kind: "team", id: team.id }, about: [member.personId], body: { memberId: member.id } }));
  });
}

export async function handOverLead(ctx: Ctx, input: OneMember): Promise<void> {
  const { team, insist } = await standingInTeam(ctx, input.teamId);
  insist("handOver");
  await transaction(ctx, async (tx) => {
    await serialise(tx, team.id);
    // Who leads may have changed while this request waited for its turn.
    const fresh = await standingInTeam(tx, team.id);
    fresh.insist("handOver");
    const next = await liveMember(tx, input);
    if (next.state !== "active" || !next.personId) throw gone();
    if (next.role === "lead") throw new AppError("wrong_state", { reason: "teams_refused_is_lead" });
    const before = await findTeamLead(tx.db, team.id);
    if (before) await setTeamRole(tx.db, before.id, "member");
    await setTeamRole(tx.db, next.id, "lead");
    tx.record(
      teamEvent("team.lead_handed_over", {
        subject: { kind: "team", id: team.id },
        about: [before?.personId, next.personId],
        body: { from: before?.id ?? next.id, to: next.id },
      }),
    );
  });
}

export async function leaveTeam(ctx: Ctx, input: { teamId: string }): Promise<void> {
  const { team, insist } = await standingInTeam(ctx, input.teamId);
  insist("leave");
  const leaver = personId(ctx.actor);
  if (!leaver) throw notFound();
  await transaction(ctx, async (tx) => {
    await serialise(tx, team.id);
    const member = await teamMemberOf(tx.db, team.id, leaver);
    if (!member) throw gone();
    if (member.role === "lead") throw new AppError("wrong_state", { reason: "teams_refused_lead_leaves" });
    await moveTeamMember(tx.db, member.id, "active", { state: "left" });
    tx.record(teamEvent("team.member_left", { subject: { kind: "team", id: team.id }, about: [leaver], body: { memberId: member.id } }));
  });
}

/** Ends a team that nobody waits for. Its record stays; its people are free. */
export async function dissolveTeam(ctx: Ctx, input: { teamId: string }): Promise<void> {
  const { team, insist } = await standingInTeam(ctx, input.teamId);
  insist("dissolve");
  await transaction(ctx, async (tx) => {
    await serialise(tx, team.id);
    const blocker = dissolutionBlocker(await openWork(tx.db, team.id));
    if (blocker) throw new AppError("wrong_state", { reason: blocker });
    if (!(await dissolve(tx.db, team.id, ctx.now))) throw new AppError("wrong_state", { reason: "teams_refused_dissolved" });
    const people = await endMemberships(tx.db, team.id);
    tx.record(teamEvent("team.dissolved", { subject: { kind: "team", id: team.id }, about: people, body: { members: people.length } }));
  });
}
