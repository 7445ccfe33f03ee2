import { insertApplication, liveApplication } from "@db/queries/applications.server";
import { lockKey, type Tx, transaction } from "@db/transaction.server";
import { langOf } from "~/lib/bilingual";
import { type Ctx, inTeam, leadsTeam } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { applyRuling, termsOf } from "./eligibility.server";
import { applicationEvent } from "./events";
import { askerOf, policy } from "./policy";
import { factOf, signedInId } from "./standing.server";

/** Opens a draft for a team, or hands back the draft it has already: pressing twice makes one application. */
export async function startApplication(ctx: Ctx, input: { challengeId: string; teamId: string }): Promise<{ id: string }> {
  const relation = leadsTeam(ctx.actor, input.teamId) ? "team_lead" : inTeam(ctx.actor, input.teamId) ? "team_member" : "none";
  insist(policy.actions.start(askerOf(ctx.actor, relation), "none"), ctx.actor.kind === "person");
  return transaction(ctx, (tx) => openDraft(tx, { ...input, invited: false }));
}

/** The draft itself, within the caller's transaction: a team's own start and an accepted invitation end here. */
export async function openDraft(tx: Tx<Ctx>, input: { challengeId: string; teamId: string; invited: boolean }): Promise<{ id: string }> {
  await lockKey(tx.db, `application:${input.challengeId}:${input.teamId}`);
  const terms = await termsOf(tx, input.challengeId, input.teamId);
  const live = await liveApplication(tx.db, input.challengeId, input.teamId);
  if (live && (live.state === "draft" || input.invited)) return { id: live.id };
  if (live) throw new AppError("wrong_state", { reason: "applications_refused_already" });
  insist(await applyRuling(tx, terms));
  const id = newId(tx.now);
  const createdBy = signedInId(tx);
  await insertApplication(tx.db, {
    id,
    challengeId: input.challengeId,
    teamId: input.teamId,
    createdBy,
    lang: langOf(tx.locale),
    stateSince: tx.now,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  const fact = factOf({ id, ...input });
  tx.record(applicationEvent("application.started", { ...fact, body: { ...fact.body, invited: input.invited } }));
  return { id };
}
