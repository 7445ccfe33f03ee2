import { checkInOn, confirmRow, findCheckIn, insertCheckIn } from "@db/queries/engagements-work.server";
import { transaction } from "@db/transaction.server";
import type { Health } from "@db/vocabulary/states";
import { type Ctx, isSystem, personId } from "~/lib/ctx";
import { forbidden, invalidField, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { taipeiDay } from "~/lib/time";
import { checkInEvent } from "./events";
import { mayHoldOn, minuteBounds } from "./rules";
import { factWithin, holdFor, settleHealth, signedInId } from "./standing.server";

export interface CheckInFacts {
  engagementId: string;
  /** Taipei day; today when left out. */
  heldOn?: string | undefined;
  minutes: number;
  health: Health;
  note: string;
  blocker?: string | undefined;
  nextOn?: string | undefined;
}

/** What the mentor saw this week. One a day: the same one sent again is the same one, another is refused on its day. */
export async function recordCheckIn(ctx: Ctx, input: CheckInFacts): Promise<{ id: string }> {
  const today = taipeiDay(ctx.now);
  const heldOn = input.heldOn ?? today;
  if (input.minutes < minuteBounds.min || input.minutes > minuteBounds.max) throw invalidField("minutes", "engagements_minutes_range");
  if (input.nextOn !== undefined && input.nextOn <= heldOn) throw invalidField("nextOn", "engagements_refused_next_before");
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.engagementId, "checkIn");
    const day = mayHoldOn(heldOn, row.startsOn, today);
    if (!day.ok) throw invalidField("heldOn", day.refused);
    const mentorId = signedInId(tx);
    const same = await checkInOn(tx.db, row.id, mentorId, heldOn);
    if (same) {
      if (same.minutes === input.minutes && same.health === input.health && same.note === input.note) return { id: same.id };
      throw invalidField("heldOn", "engagements_refused_twice_a_day");
    }
    const id = newId(tx.now);
    const { minutes, health, note, blocker = null, nextOn = null } = input;
    await insertCheckIn(tx.db, { id, engagementId: row.id, mentorId, heldOn, minutes, health, note, blocker, nextOn, createdAt: tx.now });
    const fact = factWithin("check_in", id, row);
    tx.record(checkInEvent("check_in.recorded", { ...fact, about: [...fact.about, mentorId], body: { ...fact.body, mentorId, minutes, health } }));
    await settleHealth(tx, row.id);
    return { id };
  });
}

/** The team lead vouches for the hours with one tap; again, it stays confirmed. Nobody confirms his own. */
export async function confirmCheckIn(ctx: Ctx, { checkInId }: { checkInId: string }): Promise<{ engagementId: string }> {
  const found = await findCheckIn(ctx.db, checkInId);
  if (!found) throw notFound();
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, found.engagementId, "confirmCheckIn");
    if (found.mentorId === personId(tx.actor)) throw forbidden("engagements_refused_own_check_in");
    if (await confirmRow(tx.db, checkInId, personId(tx.actor), tx.now)) {
      const fact = factWithin("check_in", checkInId, row);
      tx.record(
        checkInEvent("check_in.confirmed", { ...fact, about: [...fact.about, found.mentorId], body: { ...fact.body, mentorId: found.mentorId } }),
      );
    }
    return { engagementId: row.id };
  });
}

/** For the daily schedule: silence and late milestones show in the health without anybody saying so. */
export async function reviewHealth(ctx: Ctx): Promise<number> {
  if (!isSystem(ctx.actor)) throw forbidden();
  return transaction(ctx, (tx) => settleHealth(tx));
}
