import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField } from "~/lib/errors";
import { applicationEvent } from "./events";
import { isComplete, missingFields } from "./proposal";
import { factOf, holdFor, take } from "./standing.server";

/** Sends an application back to its team with what is missing and the day it is due. */
export async function requestSupplement(ctx: Ctx, input: { applicationId: string; dueAt: Date; note: string }): Promise<void> {
  if (input.dueAt.getTime() <= ctx.now.getTime()) throw invalidField("dueAt", "applications_refused_past");
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.applicationId, "requestSupplement");
    await take(tx, row, "requestSupplement", { supplementDueAt: input.dueAt, supplementNote: input.note });
    const fact = factOf(row);
    tx.record(applicationEvent("application.supplement_requested", { ...fact, body: { ...fact.body, dueAt: input.dueAt.toISOString() } }));
  });
}

/** Hands the completed application in again. After the due day staff may already have decided; until they have, it still counts. */
export async function answerSupplement(ctx: Ctx, input: { applicationId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.applicationId, "answerSupplement");
    if (!isComplete(row.proposal)) throw new AppError("invalid", { reason: "applications_refused_incomplete", fields: missingFields(row.proposal) });
    await take(tx, row, "answerSupplement");
    tx.record(applicationEvent("application.supplement_answered", factOf(row)));
  });
}
