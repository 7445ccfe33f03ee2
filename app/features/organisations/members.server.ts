import { countLeads, findMember, type MemberRow, memberOf, moveMember, setMemberRole } from "@db/queries/organisations-members.server";
import { lockKey, transaction } from "@db/transaction.server";
import type { OrganisationRole } from "@db/vocabulary/roles";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { organisationEvent } from "./events";
import { mayGiveUpLead } from "./rules";
import { standingWith } from "./standing.server";
import { endInvitationLinks } from "./tokens.server";

const soleLead = () => new AppError("wrong_state", { reason: "organisations_refused_sole_lead" });
const gone = () => new AppError("wrong_state", { reason: "organisations_refused_member_gone" });

/** Membership changes of one organisation happen one after the other, so that two leads cannot leave at once. */
const serialise = (tx: Ctx, organisationId: string) => lockKey(tx.db, `organisation:${organisationId}`);

async function insistOnALead(tx: Ctx, member: MemberRow): Promise<void> {
  if (member.state === "active" && !mayGiveUpLead(member.role, await countLeads(tx.db, member.organisationId))) throw soleLead();
}

export async function changeMemberRole(ctx: Ctx, input: { organisationId: string; memberId: string; role: OrganisationRole }): Promise<void> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("changeRole");
  await transaction(ctx, async (tx) => {
    await serialise(tx, organisation.id);
    const member = await findMember(tx.db, organisation.id, input.memberId);
    if (!member) throw notFound();
    if (member.state !== "active") throw gone();
    if (member.role === input.role) return;
    if (input.role === "member") await insistOnALead(tx, member);
    await setMemberRole(tx.db, member.id, input.role);
    tx.record(
      organisationEvent("organisation.member_role_changed", {
        subject: { kind: "organisation", id: organisation.id },
        about: [member.personId],
        body: { memberId: member.id, from: member.role, to: input.role },
      }),
    );
  });
}

/** Ends a membership, or takes back an invitation that nobody has answered. */
export async function removeMember(ctx: Ctx, input: { organisationId: string; memberId: string }): Promise<void> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("removeMember");
  await transaction(ctx, async (tx) => {
    await serialise(tx, organisation.id);
    const member = await findMember(tx.db, organisation.id, input.memberId);
    if (!member) throw notFound();
    await insistOnALead(tx, member);
    if (member.state !== "active" && member.state !== "invited") throw gone();
    if (!(await moveMember(tx.db, member.id, member.state, { state: "left", answeredAt: ctx.now }))) throw gone();
    await endInvitationLinks(tx, "organisation_invitation", member.id);
    const type = member.state === "invited" ? "organisation.invitation_withdrawn" : "organisation.member_removed";
    tx.record(
      organisationEvent(type, { subject: { kind: "organisation", id: organisation.id }, about: [member.personId], body: { memberId: member.id } }),
    );
  });
}

export async function leaveOrganisation(ctx: Ctx, input: { organisationId: string }): Promise<void> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("leave");
  const leaver = personId(ctx.actor);
  if (!leaver) throw notFound();
  await transaction(ctx, async (tx) => {
    await serialise(tx, organisation.id);
    const member = await memberOf(tx.db, organisation.id, leaver);
    if (!member) throw gone();
    await insistOnALead(tx, member);
    await moveMember(tx.db, member.id, "active", { state: "left", answeredAt: ctx.now });
    tx.record(
      organisationEvent("organisation.member_left", {
        subject: { kind: "organisation", id: organisation.id },
        about: [leaver],
        body: { memberId: member.id },
      }),
    );
  });
}
