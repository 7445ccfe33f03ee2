import { findDueCalls, moveCall } from "@db/queries/programmes.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, isSystem } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { programmeEvent } from "./events";
import { dueState } from "./rules";

/** Opens and closes calls by the server's clock; a call's rules are frozen as it opens. Safe to run twice or in two places. */
export async function openAndCloseCalls(ctx: Ctx): Promise<{ opened: string[]; closed: string[] }> {
  if (!isSystem(ctx.actor)) throw forbidden();
  return transaction(ctx, async (tx) => {
    const opened: string[] = [];
    const closed: string[] = [];
    for (const call of await findDueCalls(tx.db, tx.now)) {
      const next = dueState(call, tx.now);
      if (next === call.state || !(await moveCall(tx.db, call.id, call.state, next, call.rulesFrozenAt ?? tx.now))) continue;
      const fact = {
        subject: { kind: "call", id: call.id },
        about: [call.programmeId],
        body: { kind: call.kind, year: call.year, rulesVersion: call.rulesVersion },
      };
      if (call.state === "planned") {
        opened.push(call.id);
        tx.record(programmeEvent("call.opened", fact));
      }
      if (next === "closed") {
        closed.push(call.id);
        tx.record(programmeEvent("call.closed", fact));
      }
    }
    return { opened, closed };
  });
}
