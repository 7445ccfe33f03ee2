import { insertMentor, lockEngagement, mentorCandidates, mentorsOf } from "@db/queries/engagements.server";
import {
  closeMentorProposal,
  findMentorProposal,
  insertMentorProposal,
  type MentorProposalRow,
  openMentorProposals,
  overdueMentorProposals,
} from "@db/queries/engagements-proposals.server";
import { transaction, violates } from "@db/transaction.server";
import { assertMayHold, holdRole } from "~/features/challenges/index.server";
import { type Picked, pick } from "~/lib/bilingual";
import { type Ctx, hasRole, isSystem, personId } from "~/lib/ctx";
import { AppError, forbidden, invalidField, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, whoAsks } from "~/lib/policy";
import { engagementEvent, mentorProposalEvent } from "./events";
import { policy } from "./policy";
import { factOf, holdFor, signedInId } from "./standing.server";

const fact = (row: { id: string; engagementId: string; challengeId: string; teamId: string; personId: string }) => ({
  subject: { kind: "mentor_proposal", id: row.id },
  about: [row.engagementId, row.challengeId, row.teamId, row.personId],
  body: { challengeId: row.challengeId, teamId: row.teamId, engagementId: row.engagementId, personId: row.personId },
});

/** Asks a mentor to take on a team; the one rule of separation is asked now, and again when he accepts. */
export async function proposeMentor(
  ctx: Ctx,
  input: { engagementId: string; personId: string; answerBy: Date; message?: string | undefined },
): Promise<{ id: string }> {
  if (input.answerBy.getTime() <= ctx.now.getTime()) throw invalidField("answerBy", "engagements_refused_proposal_past");
  try {
    return await transaction(ctx, async (tx) => {
      const row = await holdFor(tx, input.engagementId, "proposeMentor");
      const [candidate] = await mentorCandidates(tx.db, { personId: input.personId });
      if (!candidate) throw invalidField("personId", "engagements_refused_not_a_mentor");
      if ((await mentorsOf(tx.db, [row.id])).some((one) => one.personId === input.personId))
        throw new AppError("wrong_state", { reason: "engagements_refused_mentor_already" });
      await assertMayHold(tx, row.challengeId, input.personId, "mentor");
      const id = newId(tx.now);
      const { engagementId, answerBy, message } = input;
      await insertMentorProposal(tx.db, {
        id,
        engagementId,
        personId: input.personId,
        proposedBy: signedInId(tx),
        message: message ?? null,
        answerBy,
        createdAt: tx.now,
      });
      const sent = fact({ id, engagementId, challengeId: row.challengeId, teamId: row.teamId, personId: input.personId });
      tx.record(mentorProposalEvent("mentor_proposal.sent", { ...sent, body: { ...sent.body, answerBy: answerBy.toISOString() } }));
      return { id };
    });
  } catch (error) {
    if (violates(error, "mentor_proposals_once")) throw new AppError("conflict", { reason: "engagements_refused_proposed_already" });
    throw error;
  }
}

async function proposalFor(ctx: Ctx, id: string): Promise<MentorProposalRow> {
  const row = await findMentorProposal(ctx.db, { all: hasRole(ctx.actor, "staff", "admin"), personId: personId(ctx.actor) }, id);
  if (!row) throw notFound();
  return row;
}

/** The mentor's answer; accepting makes him the team's mentor at once. */
export async function answerMentorProposal(
  ctx: Ctx,
  input: { proposalId: string; answer: "accept" | "refuse" },
): Promise<{ engagementId: string | null }> {
  return transaction(ctx, async (tx) => {
    const proposal = await proposalFor(tx, input.proposalId);
    // The same lock as every other change of an engagement: it cannot end between the question and the answer.
    await lockEngagement(tx.db, { all: true, personId: null, teamIds: [], organisationIds: [] }, proposal.engagementId);
    const { engagementState } = await proposalFor(tx, proposal.id);
    const own = proposal.personId === personId(tx.actor);
    insist(policy.actions.answerProposal(whoAsks(tx.actor, own ? "proposed" : "none"), engagementState), tx.actor.kind === "person");
    if (proposal.answerBy.getTime() <= tx.now.getTime()) throw new AppError("wrong_state", { reason: "engagements_refused_proposal_late" });
    if (!(await closeMentorProposal(tx.db, proposal.id, input.answer === "accept" ? "accepted" : "refused", tx.now)))
      throw new AppError("wrong_state", { reason: "engagements_refused_proposal_answered" });
    if (input.answer === "refuse") {
      tx.record(mentorProposalEvent("mentor_proposal.refused", fact(proposal)));
      return { engagementId: null };
    }
    const { engagementId, challengeId, teamId } = proposal;
    const [candidate] = await mentorCandidates(tx.db, { personId: proposal.personId });
    if (!candidate) throw new AppError("wrong_state", { reason: "engagements_refused_not_a_mentor" });
    await holdRole(tx, { challengeId, personId: proposal.personId, role: "mentor" });
    tx.record(mentorProposalEvent("mentor_proposal.accepted", fact(proposal)));
    if (await insertMentor(tx.db, { id: newId(tx.now), engagementId, personId: proposal.personId, assignedAt: tx.now })) {
      const made = factOf({ id: engagementId, challengeId, teamId });
      tx.record(
        engagementEvent("engagement.mentor_assigned", {
          ...made,
          about: [...made.about, proposal.personId],
          body: { ...made.body, personId: proposal.personId },
        }),
      );
    }
    return { engagementId };
  });
}

/** Closes proposals nobody answered in time. For the job runner. */
export async function closeMentorProposalsDue(ctx: Ctx): Promise<number> {
  if (!isSystem(ctx.actor)) throw forbidden();
  let closed = 0;
  for (const one of await overdueMentorProposals(ctx.db, ctx.now, 100)) {
    closed += await transaction(ctx, async (tx) => {
      if (!(await closeMentorProposal(tx.db, one.id, "lapsed", tx.now))) return 0;
      tx.record(mentorProposalEvent("mentor_proposal.lapsed", fact(one)));
      return 1;
    });
  }
  return closed;
}

export type MentorProposalView = Omit<MentorProposalRow, "title"> & { title: Picked; mayAnswer: boolean };

const viewOf = (ctx: Ctx, { title, ...row }: MentorProposalRow): MentorProposalView => ({
  ...row,
  title: pick(title, ctx.locale),
  mayAnswer: row.state === "open" && row.answerBy.getTime() > ctx.now.getTime() && row.personId === personId(ctx.actor),
});

export const mentorProposalView = async (ctx: Ctx, id: string): Promise<MentorProposalView> => viewOf(ctx, await proposalFor(ctx, id));

/** What the reader has been asked to take on. */
export async function myMentorProposals(ctx: Ctx): Promise<MentorProposalView[]> {
  const me = personId(ctx.actor);
  return me ? (await openMentorProposals(ctx.db, me)).map((row) => viewOf(ctx, row)) : [];
}
