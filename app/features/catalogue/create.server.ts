import { engagementBehind, insertListing } from "@db/queries/catalogue.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import { listingEvent } from "./events";
import type { ListingInput } from "./forms";
import { policy } from "./policy";
import { asksAbout, concernedBy } from "./standing.server";

/** The organisation a listing speaks for: a case speaks for the owner of the challenge it solved. */
async function providerOf(ctx: Ctx, input: ListingInput): Promise<string | null> {
  if (!input.engagementId) return input.providerId ?? null;
  const behind = await engagementBehind(ctx.db, input.engagementId);
  if (!behind) throw invalidField("engagementId", "errors_choice");
  return input.providerId ?? behind.ownerId;
}

/** Writes a listing as a draft; it is shown to everybody once the office has put it up. */
export async function createListing(ctx: Ctx, input: ListingInput): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const providerId = await providerOf(tx, input);
    insist(policy.actions.create(asksAbout(tx, providerId), "draft"), tx.actor.kind !== "visitor");
    const id = newId(tx.now);
    const { kind, title, summary = null, body = null, engagementId = null, licence = null, contact = null, url = null, expiresAt = null } = input;
    await insertListing(tx.db, {
      id,
      kind,
      title,
      summary,
      body,
      providerId,
      engagementId,
      licence,
      contact,
      url,
      expiresAt,
      data: { ...input.data },
      items: [...new Set(input.items ?? [])],
      createdBy: personId(tx.actor),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    tx.record(
      listingEvent("listing.created", {
        subject: { kind: "listing", id },
        about: await concernedBy(tx, { providerId, engagementId }),
        body: { kind },
      }),
    );
    return { id };
  });
}
