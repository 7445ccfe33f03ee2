import { and, asc, count, desc, eq, inArray, lt, ne, or } from "drizzle-orm";
import type { Db } from "../client.server";
import { claims, organisations } from "../schema";
import type { ClaimKind } from "../vocabulary/kinds";
import type { ClaimState } from "../vocabulary/states";

export type ClaimRow = typeof claims.$inferSelect;

export async function insertClaim(db: Db, row: typeof claims.$inferInsert): Promise<void> {
  await db.insert(claims).values(row);
}

export async function claimById(db: Db, id: string): Promise<ClaimRow | undefined> {
  return (await db.select().from(claims).where(eq(claims.id, id)).for("no key update"))[0];
}

/** @returns false when somebody else decided first. */
export async function decideClaimRow(db: Db, id: string, version: number, set: Partial<typeof claims.$inferInsert>): Promise<boolean> {
  const done = await db
    .update(claims)
    .set({ ...set, version: version + 1 })
    .where(and(eq(claims.id, id), eq(claims.version, version), eq(claims.state, "proposed")))
    .returning({ id: claims.id });
  return done.length === 1;
}

export interface ClaimFilter {
  state: ClaimState;
  kind?: ClaimKind | undefined;
  /** Only these organisations' claims and those entered by `person`, for readers who are not officers. */
  visibleTo?: { organisations: readonly string[]; person: string } | undefined;
  before?: { time: Date; id: string } | undefined;
}

const visible = (filter: ClaimFilter) =>
  filter.visibleTo
    ? or(
        eq(claims.proposedBy, filter.visibleTo.person),
        filter.visibleTo.organisations.length > 0 ? inArray(claims.organisationId, [...filter.visibleTo.organisations]) : undefined,
      )
    : undefined;

/** Waiting claims oldest first, decided ones newest first. */
export async function claimPage(db: Db, filter: ClaimFilter, limit: number) {
  const waiting = filter.state === "proposed";
  const at = claims.proposedAt;
  const beyond =
    filter.before && !waiting ? or(lt(at, filter.before.time), and(eq(at, filter.before.time), lt(claims.id, filter.before.id))) : undefined;
  return db
    .select({ claim: claims, organisation: organisations.name, organisationEn: organisations.nameEn })
    .from(claims)
    .leftJoin(organisations, eq(organisations.id, claims.organisationId))
    .where(and(eq(claims.state, filter.state), filter.kind ? eq(claims.kind, filter.kind) : undefined, visible(filter), beyond))
    .orderBy(...(waiting ? [asc(at), asc(claims.id)] : [desc(at), desc(claims.id)]))
    .limit(limit);
}

export async function countClaims(db: Db, filter: ClaimFilter): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(claims)
    .where(and(eq(claims.state, filter.state), visible(filter)));
  return Number(row?.n ?? 0);
}

/** Claims that say the same of the same organisation: the usual sign of one thing counted twice. */
export async function likeClaims(db: Db, claim: Pick<ClaimRow, "id" | "kind" | "organisationId" | "quantity" | "occurredOn">): Promise<ClaimRow[]> {
  if (!claim.organisationId) return [];
  return db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.kind, claim.kind),
        eq(claims.organisationId, claim.organisationId),
        eq(claims.quantity, claim.quantity),
        eq(claims.occurredOn, claim.occurredOn),
        ne(claims.id, claim.id),
        ne(claims.state, "rejected"),
      ),
    )
    .limit(3);
}
