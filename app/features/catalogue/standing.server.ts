import { engagementBehind, type ListingRow, lockListing } from "@db/queries/catalogue.server";
import { type Ctx, hasRole, inOrganisation, isSystem } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insist, type Ruling, type Who, whoAsks } from "~/lib/policy";
import { type ListingAction, type ListingRelation, policy } from "./policy";
import { stateNow } from "./rules";

export const asksAbout = (ctx: Ctx, providerId: string | null): Who<ListingRelation> =>
  whoAsks(ctx.actor, providerId !== null && inOrganisation(ctx.actor, providerId) ? "provider" : "none");

/** What the actor may do with a listing as it stands. */
export const rulingOn = (ctx: Ctx, listing: Pick<ListingRow, "providerId" | "state" | "expiresAt">, action: ListingAction): Ruling =>
  policy.actions[action](asksAbout(ctx, listing.providerId), stateNow(listing, ctx.now));

/** The listing locked for a change that is allowed; not_found when it is hidden from this actor. */
export async function openFor(tx: Ctx, id: string, action: ListingAction): Promise<ListingRow> {
  const listing = await lockListing(tx.db, id);
  if (!listing || !rulingOn(tx, listing, "read").ok) throw notFound();
  insist(rulingOn(tx, listing, action), tx.actor.kind !== "visitor");
  return listing;
}

/** Ids of every record whose timeline should show what happens to a listing. */
export async function concernedBy(
  ctx: Ctx,
  { providerId, engagementId }: { providerId: string | null; engagementId: string | null },
): Promise<string[]> {
  const behind = engagementId ? await engagementBehind(ctx.db, engagementId) : null;
  return [...new Set([providerId, engagementId, behind?.challengeId, behind?.teamId].filter((one): one is string => typeof one === "string"))];
}

/** Whose listings the reader looks after: all for the office, else those of his organisations. */
export const reachOf = (ctx: Ctx): readonly string[] | "all" => {
  if (isSystem(ctx.actor) || hasRole(ctx.actor, "staff", "admin")) return "all";
  return ctx.actor.kind === "person" ? ctx.actor.organisations.map((one) => one.id) : [];
};
