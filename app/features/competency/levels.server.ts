import { deleteCompetency, findCompetency, upsertCompetency } from "@db/queries/competency.server";
import { lockKey, transaction } from "@db/transaction.server";
import type { CompetencyItem } from "@db/vocabulary/kinds";
import type { Ctx } from "~/lib/ctx";
import { AppError, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { competencyEvent } from "./events";
import type { CompetencyInput } from "./forms";
import { standingWithProfile } from "./standing.server";

/** States the team's own level for one item. With `version` (0 for "none yet") a change made meanwhile is a conflict. */
export async function setCompetency(ctx: Ctx, input: CompetencyInput & { teamId: string; version?: number | undefined }): Promise<void> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("editProfile");
  await transaction(ctx, async (tx) => {
    await lockKey(tx.db, `competency:${team.id}:${input.item}`);
    const before = await findCompetency(tx.db, team.id, input.item);
    if (input.version !== undefined && input.version !== (before?.version ?? 0)) throw stale();
    if (before && before.level === input.level && before.note === (input.note ?? null)) return;
    await upsertCompetency(tx.db, {
      id: newId(ctx.now),
      teamId: team.id,
      item: input.item,
      level: input.level,
      note: input.note ?? null,
      updatedAt: ctx.now,
    });
    tx.record(
      competencyEvent("competency.level_set", {
        subject: { kind: "team", id: team.id },
        body: { item: input.item, level: input.level, before: before?.level ?? null },
      }),
    );
  });
}

/** Takes back the team's own word; evidence for the item stays. */
export async function removeCompetency(ctx: Ctx, input: { teamId: string; item: CompetencyItem }): Promise<void> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("editProfile");
  await transaction(ctx, async (tx) => {
    if (!(await deleteCompetency(tx.db, team.id, input.item))) throw new AppError("wrong_state", { reason: "competency_refused_no_level" });
    tx.record(competencyEvent("competency.item_removed", { subject: { kind: "team", id: team.id }, body: { item: input.item } }));
  });
}
