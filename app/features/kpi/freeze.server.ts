import { findKeyResult, measureRows } from "@db/queries/kpi.server";
import { decideSnapshot, findSnapshot, insertSnapshot, lastEventSeq, snapshotsOf } from "@db/queries/kpi-snapshots.server";
import { lockKey, transaction } from "@db/transaction.server";
import { yearOf } from "~/features/programmes/index.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { kpiEvent } from "./events";
import { figureOf } from "./rules";
import { countingFor, everything, ruling } from "./viewing.server";

/** Freezes a key result of a year: the figure together with the very rows it is the sum of. */
export async function freezeSnapshot(ctx: Ctx, { code, year: wanted }: { code: string; year: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const result = await findKeyResult(tx.db, code);
    if (!result) throw notFound();
    const year = await yearOf(tx.db, wanted);
    await lockKey(tx.db, `snapshot ${result.id} ${year.year}`);
    const waiting = (await snapshotsOf(tx.db, result.id, year.year)).some((one) => one.state === "frozen");
    insist(ruling(tx, "freeze", waiting ? "frozen" : "live"), tx.actor.kind !== "visitor");
    if (year.startsOn > taipeiDay(tx.now)) throw new AppError("wrong_state", { reason: "kpi_refused_not_begun" });
    const rows = (await measureRows(tx.db, result.measure, { ...(await countingFor(tx, everything)), year: year.year })).map(
      ({ kind, id, day, quantity }) => ({ kind, id, at: day, quantity }),
    );
    const id = newId(tx.now);
    const value = figureOf(rows);
    await insertSnapshot(tx.db, {
      id,
      keyResultId: result.id,
      year: year.year,
      value,
      rows,
      eventSeq: await lastEventSeq(tx.db),
      frozenBy: personId(tx.actor),
      frozenAt: tx.now,
    });
    tx.record(
      kpiEvent("snapshot.frozen", {
        subject: { kind: "snapshot", id },
        about: [result.id],
        body: { keyResultId: result.id, year: year.year, value, rows: rows.length },
      }),
    );
    return { id };
  });
}

/** The agency trusts a frozen figure. */
export const acceptSnapshot = (ctx: Ctx, { snapshotId }: { snapshotId: string }): Promise<void> => decide(ctx, snapshotId, "accepted", null);

/** The agency sends a frozen figure back and says why; the office freezes again when it is mended. */
export const returnSnapshot = (ctx: Ctx, { snapshotId, reason }: { snapshotId: string; reason: string }): Promise<void> =>
  decide(ctx, snapshotId, "returned", reason);

async function decide(ctx: Ctx, id: string, state: "accepted" | "returned", note: string | null): Promise<void> {
  await transaction(ctx, async (tx) => {
    insist(ruling(tx, "readAll", "live"), tx.actor.kind !== "visitor");
    const snapshot = await findSnapshot(tx.db, id);
    if (!snapshot) throw notFound();
    const by = personId(tx.actor);
    const relation = by !== null && snapshot.frozenBy === by ? "freezer" : "none";
    insist(ruling(tx, state === "accepted" ? "accept" : "return", snapshot.state, relation), tx.actor.kind !== "visitor");
    if (!(await decideSnapshot(tx.db, id, { state, by, at: tx.now, note }))) throw new AppError("wrong_state", { reason: "kpi_refused_decided" });
    tx.record(
      kpiEvent(`snapshot.${state}`, {
        subject: { kind: "snapshot", id },
        about: [snapshot.keyResultId],
        body: { keyResultId: snapshot.keyResultId, year: snapshot.year, value: snapshot.value ?? 0, rows: snapshot.rowCount },
      }),
    );
  });
}
