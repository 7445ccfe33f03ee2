import { changeApplication } from "@db/queries/applications.server";
import { transaction } from "@db/transaction.server";
import type { Lang } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { stale } from "~/lib/errors";
import { insist } from "~/lib/policy";
import { applicationEvent } from "./events";
import { type ProposalTexts, proposalFieldNames } from "./proposal";
import { mayApply } from "./rules";
import { factOf, holdFor } from "./standing.server";

const same = (a: ProposalTexts, b: ProposalTexts) => proposalFieldNames.every((name) => (a[name] ?? "") === (b[name] ?? ""));

/**
 * Keeps what has been written so far. Saving the same text again changes nothing; saving over somebody else's newer
 * text is refused, so that both can be compared.
 */
export async function saveApplication(
  ctx: Ctx,
  input: { applicationId: string; version: number; proposal: ProposalTexts; lang?: Lang },
): Promise<{ version: number }> {
  return transaction(ctx, async (tx) => {
    const row = await holdFor(tx, input.applicationId, "save");
    if (row.state === "draft") insist(mayApply({ state: row.challengeState, closesAt: row.closesAt }, tx.now));
    const lang = input.lang ?? row.lang;
    if (same(row.proposal, input.proposal) && lang === row.lang) return { version: row.version };
    const proposal = Object.fromEntries(proposalFieldNames.flatMap((name) => (input.proposal[name] ? [[name, input.proposal[name]]] : [])));
    const saved = await changeApplication(tx.db, row.id, { from: [row.state], version: input.version }, { proposal, lang, updatedAt: tx.now });
    if (!saved) throw stale();
    tx.record(applicationEvent("application.draft_saved", factOf(row)));
    return { version: row.version + 1 };
  });
}
