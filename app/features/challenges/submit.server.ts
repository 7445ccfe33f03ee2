import { type ChallengeRow, nextNumber, rootHistory, updateChallenge } from "@db/queries/challenges.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, forbidden, stale } from "~/lib/errors";
import { rocYear } from "~/lib/time";
import { contentOf, keepRevision } from "./content.server";
import { challengeEvent } from "./events";
import { readiness } from "./readiness";
import { moves } from "./rules";
import { openFor } from "./standing.server";

export interface HandInInput {
  challengeId: string;
  /** The version read on the "check your answers" page. */
  version?: number | undefined;
}

/** The brief as it stands, complete and unchanged since it was read; kept as the next revision. */
async function handIn(tx: Tx<Ctx>, row: ChallengeRow, version: number | undefined): Promise<number> {
  if (tx.actor.kind !== "person") throw forbidden();
  if (version !== undefined && version !== row.version) throw stale();
  const content = await contentOf(tx.db, row);
  if (!readiness(content).complete) throw new AppError("invalid", { reason: "challenges_refused_incomplete" });
  return keepRevision(tx, row, content, tx.actor.id);
}

/** First handing in: the challenge gets its code, C115-0012, and waits for a broker. */
export async function submitChallenge(ctx: Ctx, input: HandInInput): Promise<{ code: string; revision: number }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "submit");
    const revision = await handIn(tx, row, input.version);
    const year = rocYear(ctx.now);
    const code = row.code ?? `C${year}-${String(await nextNumber(tx.db, `challenge-${year}`)).padStart(4, "0")}`;
    const rootId = row.rootId ?? row.id;
    const first = row.firstSubmittedAt === null && !(await rootHistory(tx.db, rootId, row.id)).submitted;
    await updateChallenge(tx.db, row.id, {
      code,
      state: moves.submit.to,
      firstSubmittedAt: row.firstSubmittedAt ?? ctx.now,
      stateSince: ctx.now,
      updatedAt: ctx.now,
    });
    tx.record(
      challengeEvent("challenge.submitted", {
        subject: { kind: "challenge", id: row.id },
        about: [row.organisationId, rootId],
        body: { revision, first, rootId, year, grade: row.grade, industry: row.industry },
      }),
    );
    return { code, revision };
  });
}

/** After requested changes the brief goes straight back to its reviewers. */
export async function resubmitChallenge(ctx: Ctx, input: HandInInput): Promise<{ revision: number }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "resubmit");
    const revision = await handIn(tx, row, input.version);
    await updateChallenge(tx.db, row.id, { state: moves.resubmit.to, stateSince: ctx.now, updatedAt: ctx.now });
    tx.record(
      challengeEvent("challenge.resubmitted", { subject: { kind: "challenge", id: row.id }, about: [row.organisationId], body: { revision } }),
    );
    return { revision };
  });
}

/** Takes a challenge back before it is public; it stays in the owner's list. */
export async function withdrawChallenge(ctx: Ctx, input: { challengeId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "withdraw");
    await updateChallenge(tx.db, row.id, { state: moves.withdraw.to, publishAt: null, stateSince: ctx.now, updatedAt: ctx.now });
    tx.record(challengeEvent("challenge.withdrawn", { subject: { kind: "challenge", id: row.id }, about: [row.organisationId], body: {} }));
  });
}
