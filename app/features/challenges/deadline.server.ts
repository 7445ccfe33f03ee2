import {
  type ChallengeRow,
  carriedTo,
  dueForClosing,
  insertChallenge,
  lockChallenge,
  needsOf,
  openChallengeCall,
  replaceNeeds,
  updateChallenge,
} from "@db/queries/challenges.server";
import { countsByChallenge } from "@db/queries/challenges-public.server";
import { type Tx, transaction } from "@db/transaction.server";
import { type Ctx, isSystem, personId } from "~/lib/ctx";
import { AppError, forbidden, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { challengeEvent } from "./events";
import { placesLeft } from "./matching.server";
import { moves, stateAfter } from "./rules";
import { holdersOf, holdRole, openFor } from "./standing.server";

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

async function putAway(tx: Tx<Ctx>, row: ChallengeRow): Promise<void> {
  await updateChallenge(tx.db, row.id, { state: moves.archive.to, stateSince: tx.now, updatedAt: tx.now });
  tx.record(challengeEvent("challenge.archived", { ...subject(row), body: {} }));
}

export async function archiveChallenge(ctx: Ctx, input: { challengeId: string }): Promise<void> {
  await transaction(ctx, async (tx) => putAway(tx, (await openFor(tx, input.challengeId, "archive")).row));
}

/** A challenge that found no team starts again as a draft of the same root, so that it is counted once. */
export async function carryOver(ctx: Ctx, input: { challengeId: string }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "carry_over");
    if (placesLeft(row.places, (await countsByChallenge(tx.db, [row.id])).get(row.id)) === 0)
      throw new AppError("wrong_state", { reason: "challenges_refused_carry_matched" });
    const rootId = row.rootId ?? row.id;
    if (await carriedTo(tx.db, rootId, row.createdAt)) throw new AppError("wrong_state", { reason: "challenges_refused_carried" });
    const id = newId(ctx.now);
    const {
      title,
      summary,
      brief,
      dataPassport,
      industry,
      technologies,
      languages,
      city,
      places,
      durationMonths,
      awardTwd,
      ip,
      contactName,
      contactEmail,
      mentorHours,
      excludedCompetitors,
    } = row;
    await insertChallenge(tx.db, {
      id,
      rootId,
      programmeId: row.programmeId,
      callId: await openChallengeCall(tx.db, row.programmeId, ctx.now),
      organisationId: row.organisationId,
      createdBy: personId(ctx.actor) ?? row.createdBy,
      title,
      summary,
      brief,
      dataPassport,
      industry,
      technologies,
      languages,
      city,
      places,
      durationMonths,
      awardTwd,
      ip,
      contactName,
      contactEmail,
      mentorHours,
      excludedCompetitors,
      stateSince: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await replaceNeeds(
      tx.db,
      id,
      (await needsOf(tx.db, row.id)).map((need) => ({ ...need, id: newId(ctx.now) })),
    );
    for (const holder of await holdersOf(tx.db, row.id))
      if (holder.role === "broker" && !holder.exception) await holdRole(tx, { challengeId: id, personId: holder.personId, role: "broker" });
    if (row.state === "closed_to_applications") await putAway(tx, row);
    tx.record(
      challengeEvent("challenge.carried_over", {
        subject: { kind: "challenge", id: row.id },
        about: [row.organisationId, rootId, id],
        body: { toId: id, rootId },
      }),
    );
    return { id };
  });
}
