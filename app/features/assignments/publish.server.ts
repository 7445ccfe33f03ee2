import { publishedSince, settleProposal, takeProposal } from "@db/queries/assignments.server";
import { type Tx, transaction } from "@db/transaction.server";
import { inviteTeam } from "~/features/applications/index.server";
import { challengeStanding } from "~/features/challenges/index.server";
import { proposeMentor } from "~/features/engagements/index.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { assignmentEvent } from "./events";
import { factOf, type Run, runFor } from "./standing.server";

interface Publication {
  runId: string;
  answerBy: Date;
  message?: string | undefined;
}
type Pair = { left: string; right: string };

/**
 * Makes an invitation or a proposal of every pair of a run, each in a transaction of its own through the verb that owns it.
 * What was sent before is left alone; what could not be asked is kept with the reason and tried again the next time.
 */
export async function publishRun(ctx: Ctx, input: Publication): Promise<{ sent: number; skipped: number }> {
  const run = await runFor(ctx, input.runId, "publish");
  const pairs = run.result?.pairs ?? [];
  if (pairs.length === 0) throw new AppError("wrong_state", { reason: "assignments_refused_nothing_to_publish" });
  if (input.answerBy.getTime() <= ctx.now.getTime()) throw invalidField("answerBy", "assignments_refused_past");
  // Begun once more after a process died, a run still looks at what it saw the first time.
  const looked = run.attempts === 1 ? (run.startedAt ?? run.createdAt) : run.createdAt;
  if (await publishedSince(ctx.db, run, looked)) throw new AppError("conflict", { reason: "assignments_refused_stale" });
  const done = { sent: 0, skipped: 0 };
  for (const pair of pairs) {
    const became = await transaction(ctx, (tx) => publishPair(tx, run, pair, input));
    if (became) done[became] += 1;
  }
  return done;
}

async function publishPair(tx: Tx<Ctx>, run: Run, pair: Pair, { answerBy, message }: Publication): Promise<"sent" | "skipped" | null> {
  const row = await takeProposal(tx.db, { id: newId(tx.now), runId: run.id, leftId: pair.left, rightId: pair.right, createdAt: tx.now });
  if (!row) return null;
  const became = await attempt(tx, run, pair, answerBy, message);
  await settleProposal(tx.db, row.id, became);
  const skipped = "skipped" in became;
  // Skipped again for the same reason is no news.
  if (!skipped || became.skipped !== row.skipped) {
    const fact = factOf(run);
    const body = { ...fact.body, sent: skipped ? 0 : 1, skipped: skipped ? 1 : 0 };
    tx.record(assignmentEvent("assignment.published", { ...fact, about: [pair.left, pair.right], body }));
  }
  return skipped ? "skipped" : "sent";
}

async function attempt(tx: Tx<Ctx>, run: Run, pair: Pair, answerBy: Date, message: string | undefined) {
  try {
    return await ask(tx, run, pair, answerBy, message);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [field] = Object.values(error.detail.fields ?? {});
    return { skipped: field?.[0] ?? (error.code === "not_found" ? "assignments_skipped_gone" : error.detail.reason) };
  }
}

async function ask(tx: Tx<Ctx>, run: Run, { left, right }: Pair, answerBy: Date, message: string | undefined) {
  if (run.use === "mentors_to_engagements")
    return { mentorProposalId: (await proposeMentor(tx, { engagementId: right, personId: left, answerBy, message })).id };
  // Nobody can be asked to answer after the challenge itself has closed.
  const closesAt = (await challengeStanding(tx.db, right))?.closesAt ?? null;
  const by = closesAt && closesAt.getTime() < answerBy.getTime() ? closesAt : answerBy;
  return { invitationId: (await inviteTeam(tx, { challengeId: right, teamId: left, answerBy: by, message })).id };
}
