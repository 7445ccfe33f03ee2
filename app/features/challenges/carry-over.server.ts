import { carriedTo, insertChallenge, needsOf, openChallengeCall, replaceNeeds } from "@db/queries/challenges.server";
import { countsByChallenge } from "@db/queries/challenges-public.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { putAway } from "./deadline.server";
import { challengeEvent } from "./events";
import { placesLeft } from "./matching.server";
import { holdersOf, holdRole, openFor } from "./standing.server";

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
