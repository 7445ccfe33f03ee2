import { insertOrganisation } from "@db/queries/organisations.server";
import { insertMember } from "@db/queries/organisations-members.server";
import { transaction, violates } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, whoAsks } from "~/lib/policy";
import { organisationEvent } from "./events";
import type { OrganisationInput } from "./forms";
import { policy } from "./policy";

/** The columns a form fills. */
export const columnsOf = (input: OrganisationInput) => ({
  kind: input.kind,
  name: input.name,
  nameEn: input.nameEn ?? null,
  ubn: input.ubn ?? null,
  industry: input.industry ?? null,
  city: input.city ?? null,
  website: input.website ?? null,
  about: input.about ?? null,
});

/** A number names one organisation only; whoever is second learns whom to ask. */
export const ubnTaken = (error: unknown): unknown => (violates(error, "organisations_ubn") ? invalidField("ubn", "organisations_ubn_taken") : error);

/** Founds an organisation; its creator becomes the first lead. */
export async function createOrganisation(ctx: Ctx, input: OrganisationInput & { isDemo?: boolean }): Promise<{ id: string }> {
  const who = whoAsks(ctx.actor, "stranger");
  insist(policy.actions.create(who, "new"), who.signedIn);
  const id = newId(ctx.now);
  const founder = personId(ctx.actor);
  try {
    await transaction(ctx, async (tx) => {
      await insertOrganisation(tx.db, {
        id,
        ...columnsOf(input),
        isDemo: input.isDemo ?? false,
        createdBy: founder,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      });
      if (founder) {
        await insertMember(tx.db, {
          id: newId(ctx.now),
          organisationId: id,
          personId: founder,
          role: "lead",
          state: "active",
          createdAt: ctx.now,
          answeredAt: ctx.now,
        });
      }
      tx.record(organisationEvent("organisation.created", { subject: { kind: "organisation", id }, about: [founder], body: { kind: input.kind } }));
    });
  } catch (error) {
    throw ubnTaken(error);
  }
  return { id };
}
