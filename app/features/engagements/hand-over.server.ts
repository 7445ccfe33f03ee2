import { changeEngagement } from "@db/queries/engagements.server";
import type { DataPassport } from "@db/schema/challenges";
import { transaction } from "@db/transaction.server";
import { readPassport } from "~/features/challenges";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { allow, insist, notNow, type Ruling } from "~/lib/policy";
import { engagementEvent } from "./events";
import type { PackInput } from "./forms";
import { factOf, holdFor } from "./standing.server";

const standInTheWay = ["deidentification_missing", "deidentification_pending", "deidentification_failed", "signer_missing"];

/** Personal data leaves the owner only de-identified: the same reading of the passport that holds back publication. */
export const mayLeaveOwner = (passport: DataPassport): Ruling =>
  readPassport(passport).red.some((fault) => standInTheWay.includes(fault)) ? notNow("engagements_refused_deidentification") : allow;

const isEmpty = ({ data, api, tools }: PackInput) => data === undefined && api === undefined && tools === undefined;

/** The owner hands the team what it needs to work, or renews it. The first hand-over keeps its day. */
export async function handOverResourcePack(ctx: Ctx, { engagementId, pack }: { engagementId: string; pack: PackInput }): Promise<void> {
  if (isEmpty(pack)) throw new AppError("invalid", { reason: "errors_check_fields", fields: { data: ["engagements_pack_empty"] } });
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "handOver");
    insist(mayLeaveOwner(row.dataPassport));
    const { handedOverAt, ...before } = row.resourcePack;
    const unchanged = (["data", "api", "tools", "contactName", "contactEmail"] as const).every((field) => before[field] === pack[field]);
    if (handedOverAt !== undefined && unchanged) return;
    await changeEngagement(tx.db, engagementId, tx.now, { resourcePack: { ...pack, handedOverAt: handedOverAt ?? tx.now.toISOString() } });
    tx.record(engagementEvent("engagement.resource_pack_handed_over", factOf(row)));
  });
}
