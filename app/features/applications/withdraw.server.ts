import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { applicationEvent } from "./events";
import { releaseMembers } from "./release.server";
import { factOf, holdFor, take } from "./standing.server";

/** Takes an application back; possible until kick-off, which is the acceptance of an offer. */
export async function withdrawApplication(ctx: Ctx, input: { applicationId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.applicationId, "withdraw");
    await take(tx, row, "withdraw");
    await releaseMembers(tx, row);
    const fact = factOf(row);
    tx.record(
      applicationEvent("application.withdrawn", {
        ...fact,
        audience: row.eligibleAt ? "participants" : "team",
        body: { ...fact.body, from: row.state },
      }),
    );
  });
}
