import { type CaseRow, caseRow, draftListings, finishedWithoutCase, publicCaseRows, waitingCaseRows } from "@db/queries/catalogue.server";
import { publicChallengeStates } from "@db/vocabulary/states";
import { type TimelineLine, timelineFor } from "~/features/events/index.server";
import { type Bi, pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";
import type { Ruling } from "~/lib/policy";
import type { CaseCardFacts, CasePage } from "./case";
import { caseData } from "./forms";
import { stateNow } from "./rules";
import { reachOf, rulingOn } from "./standing.server";

/** Stored data is read by its shape: a row written by an older version loses the case's story, not the page. */
const storyOf = ({ listing }: CaseRow) => caseData.safeParse(listing.data).data;

const isPublic = (challenge: CaseRow["challenge"]): boolean =>
  challenge !== null && challenge.published !== null && publicChallengeStates.some((state) => state === challenge.state);

function cardOf(ctx: Ctx, row: CaseRow): CaseCardFacts {
  const { listing, provider, challenge, team } = row;
  return {
    id: listing.id,
    title: listing.title as Bi,
    summary: listing.summary as Bi | null,
    state: stateNow(listing, ctx.now),
    listedAt: listing.listedAt,
    industry: challenge?.industry ?? null,
    grade: challenge?.grade ?? null,
    target: isPublic(challenge) ? ((challenge?.brief.target as Bi | undefined) ?? null) : null,
    results: storyOf(row)?.results ?? [],
    owner: provider,
    team,
  };
}

const pageSize = 12;

/** A page of the cases anybody may read, newest first. */
export async function publicCases(
  ctx: Ctx,
  { after, size = pageSize }: { after?: Cursor | undefined; size?: number } = {},
): Promise<{ items: CaseCardFacts[]; next: string | null }> {
  const found = await publicCaseRows(ctx.db, ctx.now, size, after);
  const { rows, next } = cut(found, size, ({ listing }) => ({ time: listing.listedAt ?? listing.createdAt, id: listing.id }));
  return { items: rows.map((row) => cardOf(ctx, row)), next: next ?? null };
}

/** Written and not yet put up, for the office and for whoever wrote them. */
export const waitingCases = async (ctx: Ctx): Promise<CaseCardFacts[]> =>
  (await waitingCaseRows(ctx.db, reachOf(ctx))).map((row) => cardOf(ctx, row));

/** What waits to be read and put up, for the office alone. */
export const listingsToRead = async (ctx: Ctx, size: number) => {
  const found = reachOf(ctx) === "all" ? await draftListings(ctx.db, size) : [];
  return {
    more: found.length > size,
    items: found.slice(0, size).map((one) => ({
      ...one,
      title: pick(one.title, ctx.locale),
      to: one.kind === "material" ? `/materials#material-${one.id}` : `/cases/${one.id}`,
    })),
  };
};

/** What a new case can be about, for this actor. */
export const casesToTell = (ctx: Ctx) => finishedWithoutCase(ctx.db, reachOf(ctx));

export async function casePage(ctx: Ctx, id: string): Promise<CasePage & { may: { publish: Ruling; withdraw: Ruling }; timeline: TimelineLine[] }> {
  const row = await caseRow(ctx.db, id);
  if (!row || !rulingOn(ctx, row.listing, "read").ok) throw notFound();
  const story = storyOf(row);
  const { challenge } = row;
  return {
    ...cardOf(ctx, row),
    problem: story?.problem ?? null,
    solution: story?.solution ?? null,
    challenge: challenge ? { id: challenge.id, title: challenge.title as Bi, code: challenge.code, isPublic: isPublic(challenge) } : null,
    may: { publish: rulingOn(ctx, row.listing, "publish"), withdraw: rulingOn(ctx, row.listing, "withdraw") },
    timeline: await timelineFor(ctx, id, { audiences: ["public"], names: false, otherwise: "catalogue_someone" }),
  };
}
