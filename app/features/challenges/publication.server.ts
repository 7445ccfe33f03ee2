import { type ChallengeRow, dueForPublication, lockChallenge, rootHistory, updateChallenge } from "@db/queries/challenges.server";
import { type Tx, transaction } from "@db/transaction.server";
import { type Ctx, isSystem } from "~/lib/ctx";
import { AppError, forbidden, invalidField } from "~/lib/errors";
import { rocYear } from "~/lib/time";
import { challengeEvent } from "./events";
import { passportLight } from "./passport";
import { leastOpenDays, moves, stateAfter } from "./rules";
import { openFor } from "./standing.server";

const day = 86_400_000;
const subject = (row: ChallengeRow) => ({ subject: { kind: "challenge", id: row.id }, about: [row.organisationId, row.rootId] });

/** Teams need time to answer, and nothing may go out with a red data passport. */
function insistReady(row: ChallengeRow, from: Date, closesAt: Date): void {
  if (passportLight(row.dataPassport) === "red") throw new AppError("wrong_state", { reason: "challenges_refused_red_passport" });
  if (closesAt.getTime() - from.getTime() < leastOpenDays * day)
    throw invalidField("closesAt", "challenges_refused_short_window", { days: leastOpenDays });
  if (closesAt.getTime() - from.getTime() > 366 * day) throw invalidField("closesAt", "challenges_refused_long_window");
}

async function putOut(tx: Tx<Ctx>, row: ChallengeRow, closesAt: Date | null): Promise<void> {
  const rootId = row.rootId ?? row.id;
  const first = row.firstPublishedAt === null && !(await rootHistory(tx.db, rootId, row.id)).published;
  await updateChallenge(tx.db, row.id, {
    state: moves.publish.to,
    publishAt: null,
    applicationsCloseAt: closesAt,
    firstPublishedAt: row.firstPublishedAt ?? tx.now,
    stateSince: tx.now,
    updatedAt: tx.now,
  });
  tx.record(
    challengeEvent("challenge.published", {
      ...subject(row),
      body: { first, rootId, year: rocYear(tx.now), grade: row.grade, industry: row.industry },
    }),
  );
}

export async function publishChallenge(ctx: Ctx, input: { challengeId: string; closesAt: Date }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "publish");
    insistReady(row, ctx.now, input.closesAt);
    await putOut(tx, row, input.closesAt);
  });
}

/** Sets the hour at which the clock publishes; setting it again moves it. */
export async function schedulePublication(ctx: Ctx, input: { challengeId: string; publishAt: Date; closesAt: Date }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "publish");
    if (input.publishAt <= ctx.now) throw invalidField("publishAt", "challenges_refused_publish_past");
    insistReady(row, input.publishAt, input.closesAt);
    await updateChallenge(tx.db, row.id, { publishAt: input.publishAt, applicationsCloseAt: input.closesAt, updatedAt: ctx.now });
    tx.record(challengeEvent("challenge.publication_scheduled", { ...subject(row), body: { publishAt: input.publishAt.toISOString() } }));
  });
}

export async function cancelPublication(ctx: Ctx, input: { challengeId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "publish");
    if (row.publishAt === null) return;
    await updateChallenge(tx.db, row.id, { publishAt: null, updatedAt: ctx.now });
    tx.record(challengeEvent("challenge.publication_scheduled", { ...subject(row), body: { publishAt: null } }));
  });
}

/** Publishes what is due. What may no longer go out is held and put back before its broker, never silently tried again. */
export async function publishDue(ctx: Ctx): Promise<string[]> {
  if (!isSystem(ctx.actor)) throw forbidden();
  const published: string[] = [];
  for (const id of await dueForPublication(ctx.db, ctx.now)) {
    const done = await transaction(ctx, async (tx) => {
      const row = await lockChallenge(tx.db, id);
      if (!row || row.publishAt === null || row.publishAt > ctx.now || stateAfter(row.state, "publish") === undefined) return false;
      const red = passportLight(row.dataPassport) === "red";
      if (red || (row.applicationsCloseAt !== null && row.applicationsCloseAt <= ctx.now)) {
        await updateChallenge(tx.db, id, { publishAt: null, updatedAt: ctx.now });
        tx.record(challengeEvent("challenge.publication_held", { ...subject(row), body: { because: red ? "red_passport" : "deadline_passed" } }));
        return false;
      }
      await putOut(tx, row, row.applicationsCloseAt);
      return true;
    });
    if (done) published.push(id);
  }
  return published;
}
