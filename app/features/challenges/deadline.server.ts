import { type ChallengeRow, dueForClosing, lockChallenge, updateChallenge } from "@db/queries/challenges.server";
import { type Tx, transaction } from "@db/transaction.server";
import { type Ctx, isSystem } from "~/lib/ctx";
import { forbidden, invalidField } from "~/lib/errors";
import { challengeEvent } from "./events";
import { moves, stateAfter } from "./rules";
import { openFor } from "./standing.server";

const subject = (row: ChallengeRow) => ({ subject: { kind: "challenge", id: row.id }, about: [row.organisationId, row.rootId] });

/** Closes what is past its deadline; the server's clock decides, the same second for all. */
export async function closeDue(ctx: Ctx): Promise<string[]> {
  if (!isSystem(ctx.actor)) throw forbidden();
  const closed: string[] = [];
  for (const id of await dueForClosing(ctx.db, ctx.now)) {
    const done = await transaction(ctx, async (tx) => {
      const row = await lockChallenge(tx.db, id);
      const to = row ? stateAfter(row.state, "close") : undefined;
      if (!row || !to || row.applicationsCloseAt === null || row.applicationsCloseAt > ctx.now) return false;
      await updateChallenge(tx.db, id, { state: to, stateSince: ctx.now, updatedAt: ctx.now });
      tx.record(challengeEvent("challenge.closed_to_applications", { ...subject(row), body: { rootId: row.rootId ?? row.id } }));
      return true;
    });
    if (done) closed.push(id);
  }
  return closed;
}

/** A later deadline, also for a challenge that has closed without a team: it opens again. */
export async function extendDeadline(ctx: Ctx, input: { challengeId: string; closesAt: Date }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "extend");
    if (input.closesAt <= ctx.now || (row.applicationsCloseAt !== null && input.closesAt <= row.applicationsCloseAt))
      throw invalidField("closesAt", "challenges_refused_not_later");
    const reopened = row.state !== moves.extend.to;
    await updateChallenge(tx.db, row.id, {
      state: moves.extend.to,
      applicationsCloseAt: input.closesAt,
      updatedAt: ctx.now,
      ...(reopened ? { stateSince: ctx.now } : {}),
    });
    tx.record(challengeEvent("challenge.deadline_extended", { ...subject(row), body: { closesAt: input.closesAt.toISOString() } }));
  });
}

/** Puts a closed challenge away; nothing can change on it afterwards. */
export async function putAway(tx: Tx<Ctx>, row: ChallengeRow): Promise<void> {
  await updateChallenge(tx.db, row.id, { state: moves.archive.to, stateSince: tx.now, updatedAt: tx.now });
  tx.record(challengeEvent("challenge.archived", { ...subject(row), body: {} }));
}

export async function archiveChallenge(ctx: Ctx, input: { challengeId: string }): Promise<void> {
  await transaction(ctx, async (tx) => putAway(tx, (await openFor(tx, input.challengeId, "archive")).row));
}
