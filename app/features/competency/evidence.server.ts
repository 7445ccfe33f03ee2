import { countEvidence, deleteUnverified, type EvidenceRow, findEvidence, insertEvidence, markVerified } from "@db/queries/competency.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { CompetencyItem } from "@db/vocabulary/kinds";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { competencyEvent } from "./events";
import type { EvidenceInput } from "./forms";
import { evidencePerDay } from "./rules";
import { standingWithProfile } from "./standing.server";

const bodyOf = ({ id, item, kind, level }: Pick<EvidenceRow, "id" | "item" | "kind" | "level">) => ({ evidenceId: id, item, kind, level });
const alreadyVerified = () => new AppError("wrong_state", { reason: "competency_refused_verified" });

/** Something to look at beside the claim; it counts little until somebody else has looked. */
export async function addEvidence(ctx: Ctx, input: EvidenceInput & { teamId: string; item: CompetencyItem }): Promise<{ evidenceId: string }> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("editProfile");
  const id = newId(ctx.now);
  await transaction(ctx, async (tx) => {
    const today = await countEvidence(tx.db, team.id, new Date(ctx.now.getTime() - 86_400_000));
    if (today >= evidencePerDay) throw new AppError("limit", { reason: "competency_refused_many", params: { max: evidencePerDay } });
    const row = { id, item: input.item, kind: input.kind, level: input.level };
    await insertEvidence(tx.db, {
      ...row,
      teamId: team.id,
      title: input.title,
      url: input.url ?? null,
      addedBy: personId(ctx.actor),
      addedAt: ctx.now,
    });
    tx.record(competencyEvent("competency.evidence_added", { subject: { kind: "team", id: team.id }, body: bodyOf(row) }));
  });
  return { evidenceId: id };
}

async function pieceOf(ctx: Ctx, teamId: string, evidenceId: string): Promise<EvidenceRow> {
  const piece = await findEvidence(ctx.db, evidenceId);
  if (!piece || piece.teamId !== teamId) throw notFound();
  return piece;
}

/** Only unverified pieces, by the lead or by whoever added them. */
export async function removeEvidence(ctx: Ctx, input: { teamId: string; evidenceId: string }): Promise<void> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  const piece = await pieceOf(ctx, team.id, input.evidenceId);
  insist("removeEvidence", piece);
  await transaction(ctx, async (tx) => {
    if (!(await deleteUnverified(tx.db, piece.id))) throw alreadyVerified();
    tx.record(competencyEvent("competency.evidence_removed", { subject: { kind: "team", id: team.id }, body: bodyOf(piece) }));
  });
}

/** Staff have looked at it; never at their own team's. */
export async function verifyEvidence(ctx: Ctx, input: { teamId: string; evidenceId: string }): Promise<void> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  const piece = await pieceOf(ctx, team.id, input.evidenceId);
  insist("verifyEvidence", piece);
  await transaction(ctx, async (tx) => {
    if (!(await markVerified(tx.db, piece.id, personId(ctx.actor), ctx.now))) throw alreadyVerified();
    tx.record(competencyEvent("competency.evidence_verified", { subject: { kind: "team", id: team.id }, body: bodyOf(piece) }));
  });
}

export interface OutcomeEvidence {
  teamId: string;
  item: CompetencyItem;
  kind: "graded_outcome" | "rating";
  title: string;
  level: number;
  /** The engagement or judged entry it rests on. */
  sourceId: string;
}

/** What a concluded engagement or a rating proves. Called by the rooms that hold them, inside their own transaction. */
export async function recordOutcomeEvidence(tx: Tx<Ctx>, outcome: OutcomeEvidence): Promise<{ evidenceId: string }> {
  const id = newId(tx.now);
  const by = personId(tx.actor);
  await insertEvidence(tx.db, { id, ...outcome, addedBy: by, addedAt: tx.now, verifiedBy: by, verifiedAt: tx.now });
  tx.record(
    competencyEvent("competency.evidence_verified", {
      subject: { kind: "team", id: outcome.teamId },
      about: [outcome.sourceId],
      body: bodyOf({ id, item: outcome.item, kind: outcome.kind, level: outcome.level }),
    }),
  );
  return { evidenceId: id };
}
