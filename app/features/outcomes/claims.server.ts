import { claimById, decideClaimRow, insertClaim, likeClaims } from "@db/queries/outcomes.server";
import { transaction } from "@db/transaction.server";
import type { ClaimState } from "@db/vocabulary/states";
import { type Ctx, hasRole, inOrganisation, isSystem, personId } from "~/lib/ctx";
import { AppError, invalidField, notFound, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { claimEvent } from "./events";
import type { ClaimInput, DecisionInput } from "./forms";
import { moneyKinds } from "./forms";
import { type ClaimAction, type ClaimRelation, policy } from "./policy";

function insistOn(ctx: Ctx, action: ClaimAction, claim: { organisationId: string | null; proposedBy: string | null; state: ClaimState }): void {
  if (isSystem(ctx.actor)) return;
  const me = personId(ctx.actor);
  const relation: ClaimRelation =
    me !== null && me === claim.proposedBy
      ? "proposer"
      : claim.organisationId && inOrganisation(ctx.actor, claim.organisationId)
        ? "organisation"
        : "none";
  insist(
    policy.actions[action]({ signedIn: me !== null, roles: ctx.actor.kind === "person" ? ctx.actor.roles : [], relation }, claim.state),
    me !== null,
  );
}

const isMoney = (kind: ClaimInput["kind"]): boolean => moneyKinds.some((one) => one === kind);

/** Says that something came of the programme, with its evidence. It counts once somebody else has verified it. */
export async function proposeClaim(ctx: Ctx, input: ClaimInput): Promise<{ id: string }> {
  insistOn(ctx, "propose", { organisationId: input.organisationId ?? null, proposedBy: null, state: "proposed" });
  if (input.occurredOn > taipeiDay(ctx.now)) throw invalidField("occurredOn", "outcomes_refused_future");
  if (!isMoney(input.kind) && !Number.isInteger(input.quantity)) throw invalidField("quantity", "outcomes_refused_fraction");
  if (!input.organisationId && !hasRole(ctx.actor, "staff", "admin") && !isSystem(ctx.actor)) throw invalidField("organisationId", "errors_required");
  const id = newId(ctx.now);
  await transaction(ctx, async (tx) => {
    await insertClaim(tx.db, {
      ...input,
      id,
      evidenceUrl: input.evidenceUrl ?? null,
      organisationId: input.organisationId ?? null,
      proposedBy: personId(ctx.actor),
      proposedAt: ctx.now,
    });
    tx.record(
      claimEvent("claim.proposed", {
        subject: { kind: "claim", id },
        about: [input.organisationId],
        body: { kind: input.kind, quantity: input.quantity, occurredOn: input.occurredOn },
      }),
    );
  });
  return { id };
}

/** Verifies or rejects a claim; whoever entered it or belongs to its organisation never does. */
export async function decideClaim(ctx: Ctx, input: DecisionInput): Promise<void> {
  await transaction(ctx, async (tx) => {
    const claim = await claimById(tx.db, input.claimId);
    if (!claim) throw notFound();
    insistOn(ctx, "decide", claim);
    if (input.decision === "rejected" && !input.note) throw invalidField("note", "errors_required");
    if (input.decision === "verified" && !input.note && (await likeClaims(tx.db, claim)).length > 0)
      throw new AppError("invalid", { reason: "errors_check_fields", fields: { note: ["outcomes_refused_duplicate"] } });
    const done = await decideClaimRow(tx.db, claim.id, input.version, {
      state: input.decision,
      decidedBy: personId(ctx.actor),
      decidedAt: ctx.now,
      decisionNote: input.note ?? null,
    });
    if (!done) throw stale();
    const body = { kind: claim.kind, quantity: claim.quantity, occurredOn: claim.occurredOn };
    tx.record(
      claimEvent(input.decision === "verified" ? "claim.verified" : "claim.rejected", {
        subject: { kind: "claim", id: claim.id },
        about: [claim.organisationId],
        body,
      }),
    );
  });
}
