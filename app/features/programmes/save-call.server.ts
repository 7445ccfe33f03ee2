import { findCall, insertCall, newestRubric, updateCall } from "@db/queries/programmes.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, isSystem } from "~/lib/ctx";
import { invalidField, notFound, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, type Ruling } from "~/lib/policy";
import { programmeEvent } from "./events";
import type { CallInput } from "./forms";
import { type CallAction, type CallPolicyState, policy } from "./policy";
import { yearOf } from "./years.server";

export function ruling(ctx: Ctx, action: CallAction, state: CallPolicyState): Ruling {
  if (isSystem(ctx.actor)) return { ok: true };
  return policy.actions[action](
    { signedIn: ctx.actor.kind === "person", roles: ctx.actor.kind === "person" ? ctx.actor.roles : [], relation: "none" },
    state,
  );
}
const insistOn = (ctx: Ctx, action: CallAction, state: CallPolicyState) => insist(ruling(ctx, action, state), ctx.actor.kind === "person");

/** Makes a call or changes one that has not opened yet. */
export async function saveCall(ctx: Ctx, { callId, version, rules, ...input }: CallInput): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const found = callId === undefined ? null : await findCall(tx.db, callId);
    if (callId !== undefined && !found) throw notFound();
    insistOn(tx, "edit", found?.state ?? "new");
    const year = await yearOf(tx.db, input.year);
    if (input.closesAt <= tx.now) throw invalidField("closesAt", "programmes_closes_in_past");
    const rubric = await newestRubric(tx.db, "challenge_review");
    const stored = { ...rules, ...(rubric && input.kind === "posing" ? { rubric: { code: rubric.code, version: rubric.rubricVersion } } : {}) };
    const id = found?.id ?? newId(tx.now);
    const rulesVersion = found ? found.rulesVersion + 1 : 1;
    const row = { ...input, summary: input.summary ?? null, rules: stored, rulesVersion };
    if (!found) await insertCall(tx.db, { id, programmeId: year.programmeId, ...row });
    else if (!(await updateCall(tx.db, id, version ?? 0, row))) throw stale();
    tx.record(
      programmeEvent("call.saved", {
        subject: { kind: "call", id },
        about: [year.programmeId],
        body: { kind: input.kind, year: input.year, rulesVersion },
      }),
    );
    return { id };
  });
}

/** Gives everybody more time. Nothing else of an open call can be changed, and its closing never comes nearer. */
export async function extendCall(ctx: Ctx, { callId, version, closesAt }: { callId: string; version: number; closesAt: Date }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const call = await findCall(tx.db, callId);
    if (!call) throw notFound();
    insistOn(tx, "extend", call.state);
    if (closesAt <= call.closesAt) throw invalidField("closesAt", "programmes_only_later");
    if (!(await updateCall(tx.db, callId, version, { closesAt }))) throw stale();
    tx.record(
      programmeEvent("call.extended", {
        subject: { kind: "call", id: callId },
        about: [call.programmeId],
        body: { kind: call.kind, year: call.year, rulesVersion: call.rulesVersion },
      }),
    );
  });
}
