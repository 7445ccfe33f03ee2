import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insistPerson } from "./acting.server";
import { accountEvent } from "./events";
import { endOneSession, endSessionsOf } from "./sessions.server";

const ended = (id: string, sessions: number) => accountEvent("account.session_ended", { subject: { kind: "person", id }, body: { sessions } });

/** Ends one of one's own sessions; anybody else's does not exist as far as the caller can tell. */
export async function endSession(ctx: Ctx, input: { publicId: string }): Promise<void> {
  const { id } = insistPerson(ctx);
  await transaction(ctx, async (tx) => {
    if (!(await endOneSession(tx.db, id, input.publicId))) throw notFound();
    tx.record(ended(id, 1));
  });
}

/** Ends all of one's own sessions but this one. */
export async function endOtherSessions(ctx: Ctx, input: { token: string | null }): Promise<{ sessionsEnded: number }> {
  const { id } = insistPerson(ctx);
  return transaction(ctx, async (tx) => {
    const sessionsEnded = await endSessionsOf(tx.db, id, input.token);
    if (sessionsEnded > 0) tx.record(ended(id, sessionsEnded));
    return { sessionsEnded };
  });
}
