import type { EngagementRow } from "@db/queries/engagements.server";
import type { Tx } from "@db/transaction.server";
import { challengeForMatching } from "~/features/challenges/index.server";
import { recordOutcomeEvidence } from "~/features/competency/index.server";
import type { Ctx } from "~/lib/ctx";

/** Writes into the team's capability profile what the challenge demanded and the team has shown to do. */
export async function recordProof(
  tx: Tx<Ctx>,
  row: EngagementRow,
  proof: { kind: "graded_outcome" | "rating"; sourceId: string; title: string },
): Promise<void> {
  const challenge = await challengeForMatching(tx.db, row.challengeId);
  for (const need of challenge?.needs ?? []) {
    if (proof.kind === "rating" && !need.must) continue;
    await recordOutcomeEvidence(tx, {
      teamId: row.teamId,
      item: need.item,
      kind: proof.kind,
      title: proof.title,
      level: need.level,
      sourceId: proof.sourceId,
    });
  }
}
