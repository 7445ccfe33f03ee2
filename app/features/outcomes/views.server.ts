import { type ClaimRow, claimPage, countClaims, likeClaims } from "@db/queries/outcomes.server";
import type { ClaimKind } from "@db/vocabulary/kinds";
import { type ClaimState, claimStates } from "@db/vocabulary/states";
import { properName } from "~/lib/bilingual";
import { type Ctx, hasRole } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";

export interface ClaimLine
  extends Pick<
    ClaimRow,
    | "id"
    | "kind"
    | "title"
    | "quantity"
    | "occurredOn"
    | "evidenceNote"
    | "evidenceUrl"
    | "state"
    | "proposedAt"
    | "decisionNote"
    | "version"
    | "organisationId"
  > {
  organisation: string | null;
  /** The reader entered it or belongs to its organisation: somebody else decides. */
  own: boolean;
  alike: { id: string; title: string }[];
}

/** Claims by state: officers see all, others those of their organisations and their own. */
export async function claimsList(
  ctx: Ctx,
  asked: { state: ClaimState; kind?: ClaimKind | undefined; after?: Cursor | undefined },
): Promise<{ claims: ClaimLine[]; counts: Record<ClaimState, number>; next?: string }> {
  const { actor } = ctx;
  if (actor.kind !== "person") throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  const organisations = actor.organisations.map((one) => one.id);
  const visibleTo = hasRole(actor, "staff", "admin", "agency") ? undefined : { organisations, person: actor.id };
  const page = cut(await claimPage(ctx.db, { state: asked.state, kind: asked.kind, visibleTo, before: asked.after }, 21), 20, ({ claim }) => ({
    time: claim.proposedAt,
    id: claim.id,
  }));
  const lines: ClaimLine[] = [];
  for (const { claim, organisation, organisationEn } of page.rows) {
    const alike = claim.state === "proposed" ? (await likeClaims(ctx.db, claim)).map(({ id, title }) => ({ id, title })) : [];
    const { id, kind, title, quantity, occurredOn, evidenceNote, evidenceUrl, state, proposedAt, decisionNote, version, organisationId } = claim;
    lines.push({
      id,
      kind,
      title,
      quantity,
      occurredOn,
      evidenceNote,
      evidenceUrl,
      state,
      proposedAt,
      decisionNote,
      version,
      organisationId,
      organisation: organisation && properName({ name: organisation, nameEn: organisationEn }, ctx.locale),
      own: claim.proposedBy === actor.id || organisations.includes(claim.organisationId ?? ""),
      alike,
    });
  }
  const counts = { proposed: 0, verified: 0, rejected: 0 };
  for (const state of claimStates) counts[state] = await countClaims(ctx.db, { state, visibleTo });
  return { claims: lines, counts, ...(page.next && asked.state !== "proposed" ? { next: page.next } : {}) };
}
