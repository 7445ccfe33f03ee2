import { updateChallenge } from "@db/queries/challenges.server";
import { findNote, insertNote, settleNote } from "@db/queries/challenges-review.server";
import { transaction } from "@db/transaction.server";
import type { Ctx, Person } from "~/lib/ctx";
import { forbidden, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import type { BriefField } from "./brief";
import { challengeEvent } from "./events";
import { moves } from "./rules";
import { holdRole, openFor, openLocked } from "./standing.server";

/** Roles and words belong to a person; the product's own parts have neither. */
export function personOf(ctx: Ctx): Person {
  if (ctx.actor.kind !== "person") throw forbidden();
  return ctx.actor;
}

/** A broker takes a submitted challenge into his care, and its review begins. */
export async function takeUp(ctx: Ctx, input: { challengeId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row, who, may } = await openLocked(tx, input.challengeId);
    // Pressed twice: the first press has done it.
    if (who.relation === "broker" && row.state === moves.take_up.to) return;
    insist(may("take_up"), who.signedIn);
    const broker = personOf(ctx).id;
    await holdRole(tx, { challengeId: row.id, personId: broker, role: "broker" });
    await updateChallenge(tx.db, row.id, { state: moves.take_up.to, stateSince: ctx.now, updatedAt: ctx.now });
    tx.record(
      challengeEvent("challenge.taken_up", {
        subject: { kind: "challenge", id: row.id },
        about: [row.organisationId, broker],
        body: { brokerId: broker },
      }),
    );
  });
}

/** A reviewer joins the review of a challenge on his own accord. */
export async function takeReview(ctx: Ctx, input: { challengeId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "take_review");
    await holdRole(tx, { challengeId: row.id, personId: personOf(ctx).id, role: "reviewer" });
  });
}

/** A question or an answer on one field of the brief. */
export async function addNote(ctx: Ctx, input: { challengeId: string; field: BriefField; body: string }): Promise<{ noteId: string }> {
  return transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "note");
    const noteId = newId(ctx.now);
    await insertNote(tx.db, { id: noteId, challengeId: row.id, authorId: personOf(ctx).id, field: input.field, body: input.body, at: ctx.now });
    tx.record(
      challengeEvent("challenge.note_added", {
        subject: { kind: "challenge", id: row.id },
        about: [row.organisationId],
        body: { noteId, field: input.field },
      }),
    );
    return { noteId };
  });
}

/** Settles a note; settled already, nothing changes. */
export async function resolveNote(ctx: Ctx, input: { challengeId: string; noteId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { row } = await openFor(tx, input.challengeId, "note");
    const note = await findNote(tx.db, row.id, input.noteId);
    if (!note) throw notFound();
    if (!(await settleNote(tx.db, note.id, personOf(ctx).id, ctx.now))) return;
    tx.record(
      challengeEvent("challenge.note_resolved", {
        subject: { kind: "challenge", id: row.id },
        about: [row.organisationId],
        body: { noteId: note.id, field: note.field },
      }),
    );
  });
}
