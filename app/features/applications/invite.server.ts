import { liveApplication } from "@db/queries/applications.server";
import {
  closeInvitation,
  findInvitation,
  type InvitationRow,
  insertInvitation,
  overdueInvitations,
} from "@db/queries/applications-invitations.server";
import { transaction, violates } from "@db/transaction.server";
import { type Ctx, hasRole, isSystem, leadsTeam } from "~/lib/ctx";
import { AppError, forbidden, invalidField, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { teamRuling, termsOf } from "./eligibility.server";
import { invitationEvent } from "./events";
import { applicationRelation, askerOf, policy } from "./policy";
import { mayApply, ownerStates } from "./rules";
import { signedInId } from "./standing.server";
import { openDraft } from "./start.server";

const factOf = (one: { id: string; challengeId: string; teamId: string }) => ({
  subject: { kind: "invitation", id: one.id },
  about: [one.challengeId, one.teamId],
  body: { challengeId: one.challengeId, teamId: one.teamId },
});

export const invitationViewer = (ctx: Ctx) => ({
  all: hasRole(ctx.actor, "staff", "admin", "broker"),
  teamIds: ctx.actor.kind === "person" ? ctx.actor.teams.map((one) => one.id) : [],
  organisationIds: ctx.actor.kind === "person" ? ctx.actor.organisations.map((one) => one.id) : [],
});

/** An invitation the reader may see, or 404. */
export async function invitationFor(ctx: Ctx, id: string): Promise<InvitationRow> {
  const row = await findInvitation(ctx.db, invitationViewer(ctx), id);
  if (!row) throw notFound();
  return row;
}

/** Asks a team that has not applied to do so, by a date before the challenge's own deadline. */
export async function inviteTeam(
  ctx: Ctx,
  input: { challengeId: string; teamId: string; answerBy: Date; message?: string | undefined },
): Promise<{ id: string }> {
  const terms = await termsOf(ctx, input.challengeId, input.teamId);
  const relation = applicationRelation(ctx.actor, { teamId: input.teamId, organisationId: terms.challenge.organisationId });
  insist(policy.actions.invite(askerOf(ctx.actor, relation), "none"), ctx.actor.kind === "person");
  insist(mayApply(terms.challenge, ctx.now));
  if (input.answerBy.getTime() <= ctx.now.getTime()) throw invalidField("answerBy", "applications_refused_past");
  if (terms.challenge.closesAt && input.answerBy.getTime() > terms.challenge.closesAt.getTime())
    throw invalidField("answerBy", "applications_refused_after_close");
  try {
    return await transaction(ctx, async (tx) => {
      insist(await teamRuling(tx, terms));
      // A draft or an unchecked application is none of the inviter's business: the invitation goes out all the same.
      const live = await liveApplication(tx.db, input.challengeId, input.teamId);
      if (live && (ownerStates as readonly string[]).includes(live.state))
        throw new AppError("wrong_state", { reason: "applications_refused_already_applied" });
      const id = newId(tx.now);
      await insertInvitation(tx.db, {
        id,
        challengeId: input.challengeId,
        teamId: input.teamId,
        invitedBy: signedInId(tx),
        message: input.message ?? null,
        answerBy: input.answerBy,
        createdAt: tx.now,
      });
      const fact = factOf({ ...input, id });
      tx.record(invitationEvent("invitation.sent", { ...fact, body: { ...fact.body, answerBy: input.answerBy.toISOString() } }));
      return { id };
    });
  } catch (error) {
    if (violates(error, "invitations_once")) throw new AppError("conflict", { reason: "applications_refused_invited_already" });
    throw error;
  }
}

/** The team's answer; accepting opens its draft, or leads to the application it has already. */
export async function answerInvitation(
  ctx: Ctx,
  input: { invitationId: string; answer: "accept" | "refuse" },
): Promise<{ applicationId: string | null }> {
  const invitation = await invitationFor(ctx, input.invitationId);
  insist(
    policy.actions.answerInvitation(askerOf(ctx.actor, leadsTeam(ctx.actor, invitation.teamId) ? "team_lead" : "none"), "none"),
    ctx.actor.kind === "person",
  );
  return transaction(ctx, async (tx) => {
    if (invitation.answerBy.getTime() <= tx.now.getTime()) throw new AppError("wrong_state", { reason: "applications_refused_answer_late" });
    if (!(await closeInvitation(tx.db, invitation.id, input.answer === "accept" ? "accepted" : "refused", tx.now)))
      throw new AppError("wrong_state", { reason: "applications_refused_answered" });
    const fact = factOf(invitation);
    if (input.answer === "refuse") {
      tx.record(invitationEvent("invitation.refused", fact));
      return { applicationId: null };
    }
    const draft = await openDraft(tx, { challengeId: invitation.challengeId, teamId: invitation.teamId, invited: true });
    tx.record(invitationEvent("invitation.accepted", { ...fact, body: { ...fact.body, applicationId: draft.id } }));
    return { applicationId: draft.id };
  });
}

/** Closes invitations nobody answered in time. For the job runner. */
export async function closeInvitationsDue(ctx: Ctx): Promise<number> {
  if (!isSystem(ctx.actor)) throw forbidden();
  let closed = 0;
  for (const one of await overdueInvitations(ctx.db, ctx.now, 100)) {
    closed += await transaction(ctx, async (tx) => {
      if (!(await closeInvitation(tx.db, one.id, "lapsed", tx.now))) return 0;
      tx.record(invitationEvent("invitation.lapsed", factOf(one)));
      return 1;
    });
  }
  return closed;
}
