import { setVerification } from "@db/queries/organisations.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { organisationEvent } from "./events";
import type { VerificationMethod } from "./forms";
import { standingWith } from "./standing.server";

/** Staff vouch that the registered name and number are this organisation's; how they checked stands in the event. */
export async function verifyOrganisation(ctx: Ctx, input: { organisationId: string; method: VerificationMethod }): Promise<void> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("verify");
  await transaction(ctx, async (tx) => {
    const changed = await setVerification(tx.db, organisation.id, { personId: personId(ctx.actor), at: ctx.now });
    if (!changed) throw new AppError("wrong_state", { reason: "organisations_refused_verified" });
    tx.record(organisationEvent("organisation.verified", { subject: { kind: "organisation", id: organisation.id }, body: { method: input.method } }));
  });
}

export async function withdrawVerification(ctx: Ctx, input: { organisationId: string }): Promise<void> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("withdrawVerification");
  await transaction(ctx, async (tx) => {
    if (!(await setVerification(tx.db, organisation.id, null))) throw new AppError("wrong_state", { reason: "organisations_refused_unverified" });
    tx.record(
      organisationEvent("organisation.verification_withdrawn", { subject: { kind: "organisation", id: organisation.id }, body: { cause: "staff" } }),
    );
  });
}
