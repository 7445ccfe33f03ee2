import { engagementForAward, insertAward, insertQuota, quotaById } from "@db/queries/awards.server";
import { transaction, violates } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { invalidField, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { taipeiDay } from "~/lib/time";
import { awardEvent } from "./events";
import type { EmptyInput, QuotaInput, RecordInput } from "./forms";
import { insistOn } from "./standing.server";

/** Staff say how many awards of a kind a year has, and how much each is worth. */
export async function setQuota(ctx: Ctx, input: QuotaInput): Promise<{ id: string }> {
  insistOn(ctx, "record", null, null);
  const id = newId(ctx.now);
  try {
    await transaction(ctx, async (tx) => {
      const { amount, ...rest } = input;
      await insertQuota(tx.db, { id, ...rest, amountTwd: amount });
      tx.record(awardEvent("award.quota_set", { subject: { kind: "award_quota", id }, body: { year: input.year, places: input.places } }));
    });
  } catch (error) {
    if (violates(error, "award_quotas_once")) throw invalidField("code", "awards_refused_code_taken");
    throw error;
  }
  return { id };
}

/** Gives a place of a quota to the team of an engagement: proposed until a second officer approves. */
export async function recordAward(ctx: Ctx, input: RecordInput): Promise<{ id: string }> {
  const id = newId(ctx.now);
  return placed(ctx, input, async (tx, quota) => {
    const engagement = await engagementForAward(tx.db, input.engagementId);
    if (!engagement || engagement.state === "terminated") throw invalidField("engagementId", "awards_refused_engagement");
    insistOn(ctx, "record", null, engagement.teamId);
    const amountTwd = input.amount ?? quota.amountTwd;
    await insertAward(tx.db, {
      id,
      quotaId: quota.id,
      place: input.place,
      state: "proposed",
      teamId: engagement.teamId,
      engagementId: engagement.id,
      challengeId: engagement.challengeId,
      amountTwd,
      decidedOn: taipeiDay(ctx.now),
      proposedBy: personId(ctx.actor),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    const body = {
      quotaId: quota.id,
      place: input.place,
      kind: quota.kind,
      year: quota.year,
      teamId: engagement.teamId,
      amountTwd: String(amountTwd),
    };
    tx.record(
      awardEvent("award.recorded", { subject: { kind: "award", id }, about: [engagement.teamId, engagement.id, engagement.challengeId], body }),
    );
    return { id };
  });
}

/** 從缺: a place that nobody gets, with the reason everybody may read. */
export async function leaveEmpty(ctx: Ctx, input: EmptyInput): Promise<{ id: string }> {
  insistOn(ctx, "record", null, null);
  const id = newId(ctx.now);
  return placed(ctx, input, async (tx, quota) => {
    await insertAward(tx.db, {
      id,
      quotaId: quota.id,
      place: input.place,
      state: "not_awarded",
      amountTwd: 0n,
      reason: input.reason,
      decidedOn: taipeiDay(ctx.now),
      proposedBy: personId(ctx.actor),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    tx.record(
      awardEvent("award.left_empty", {
        subject: { kind: "award", id },
        body: { quotaId: quota.id, place: input.place, kind: quota.kind, year: quota.year },
      }),
    );
    return { id };
  });
}

type Quota = NonNullable<Awaited<ReturnType<typeof quotaById>>>;

/** The unique index gives a place to one award only, however many officers press at once. */
async function placed<T>(
  ctx: Ctx,
  input: { quotaId: string; place: number },
  work: (tx: Parameters<Parameters<typeof transaction<Ctx, T>>[1]>[0], quota: Quota) => Promise<T>,
): Promise<T> {
  insistOn(ctx, "record", null, null);
  try {
    return await transaction(ctx, async (tx) => {
      const quota = await quotaById(tx.db, input.quotaId);
      if (!quota) throw notFound();
      if (input.place > quota.places) throw invalidField("place", "awards_refused_no_such_place", { places: quota.places });
      return work(tx, quota);
    });
  } catch (error) {
    if (violates(error, "awards_place_once")) throw invalidField("place", "awards_refused_place_taken");
    throw error;
  }
}
