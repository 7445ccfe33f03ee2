import { setListingState } from "@db/queries/catalogue.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { listingEvent } from "./events";
import { stateAfter } from "./rules";
import { concernedBy, openFor } from "./standing.server";

/** Shows a listing to everybody; one whose day had passed is put up again without one. */
export async function publishListing(ctx: Ctx, { listingId }: { listingId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const listing = await openFor(tx, listingId, "publish");
    const over = listing.expiresAt !== null && listing.expiresAt <= tx.now;
    await setListingState(tx.db, listingId, stateAfter("publish"), { listedAt: tx.now, updatedAt: tx.now, ...(over ? { expiresAt: null } : {}) });
    tx.record(
      listingEvent("listing.published", {
        subject: { kind: "listing", id: listingId },
        about: await concernedBy(tx, listing),
        body: { kind: listing.kind },
      }),
    );
  });
}

/** Takes a listing down. One that nobody has seen leaves no public trace. */
export async function withdrawListing(ctx: Ctx, { listingId }: { listingId: string }): Promise<void> {
  await transaction(ctx, async (tx) => {
    const listing = await openFor(tx, listingId, "withdraw");
    await setListingState(tx.db, listingId, stateAfter("withdraw"), { updatedAt: tx.now });
    tx.record(
      listingEvent("listing.withdrawn", {
        subject: { kind: "listing", id: listingId },
        about: await concernedBy(tx, listing),
        body: { kind: listing.kind },
        ...(listing.listedAt ? {} : { audience: "owner" as const }),
      }),
    );
  });
}
