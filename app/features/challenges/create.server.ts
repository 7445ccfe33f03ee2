import { firstProgramme, insertChallenge, openChallengeCall } from "@db/queries/challenges.server";
import { transaction } from "@db/transaction.server";
import { type OrganisationKind, posingKinds } from "@db/vocabulary/kinds";
import type { Ctx } from "~/lib/ctx";
import { AppError, forbidden, invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { allow, insist, type Ruling, refuse } from "~/lib/policy";
import { challengeEvent } from "./events";
import type { DraftInput } from "./forms";

/** Institutes and schools train and solve; they do not pose. */
export const mayPose = (kind: OrganisationKind): Ruling =>
  (posingKinds as readonly OrganisationKind[]).includes(kind) ? allow : refuse("challenges_refused_kind");

/** Starts a draft for one of the actor's own organisations. */
export async function createDraft(ctx: Ctx, input: DraftInput): Promise<{ id: string }> {
  const { actor } = ctx;
  if (actor.kind !== "person") throw actor.kind === "visitor" ? new AppError("unauthenticated", { reason: "errors_sign_in" }) : forbidden();
  const organisation = actor.organisations.find((one) => one.id === input.organisationId);
  if (!organisation) throw invalidField("organisationId", "challenges_refused_own_organisation");
  insist(mayPose(organisation.kind));
  const id = newId(ctx.now);
  await transaction(ctx, async (tx) => {
    const programme = await firstProgramme(tx.db);
    if (!programme) throw new AppError("unavailable", { reason: "challenges_refused_no_programme" });
    await insertChallenge(tx.db, {
      id,
      programmeId: programme.id,
      callId: await openChallengeCall(tx.db, programme.id, ctx.now),
      organisationId: organisation.id,
      createdBy: actor.id,
      title: input.title,
      industry: input.industry ?? null,
      stateSince: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    tx.record(challengeEvent("challenge.drafted", { subject: { kind: "challenge", id }, about: [organisation.id], body: {} }));
  });
  return { id };
}
