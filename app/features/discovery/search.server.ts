import { type ChallengeHit, countChallenges, type FacetCounts, searchChallenges } from "@db/queries/discovery.server";
import { clauses } from "@search/text/clauses";
import type { ChallengeCardFacts as ChallengeCard } from "~/features/challenges";
import { challengeCards } from "~/features/challenges/index.server";
import { remembered } from "~/features/events/index.server";
import type { Ctx } from "~/lib/ctx";
import { isUuid } from "~/lib/ids";
import type { ChallengeQuery } from "./query";

export interface ChallengeList {
  cards: ChallengeCard[];
  counts: FacetCounts;
  next: string | null;
  sort: "newest" | "deadline" | "relevance";
}

const encode = (hit: ChallengeHit): string => `${hit.key}.${hit.at}.${hit.id}`;

/** A number as people type it: full width or not, with or without hyphens and blanks, in either case. */
const codeIn = (q: string): string | undefined => {
  const plain = q
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "");
  return /^[A-Z]{1,3}\d{4,12}$/.test(plain) ? plain : undefined;
};

/** A damaged cursor means the first page. */
function decode(text: string | undefined): ChallengeHit | null {
  const [, key, at, id = ""] = /^(-?\d{1,16})\.(\d{1,16})\.([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  return isUuid(id) ? { key: Number(key), at: Number(at), id } : null;
}

/** One page of the public list; visibility is part of the query, whoever asks. */
export async function listChallenges(ctx: Ctx, query: ChallengeQuery, limit = 20): Promise<ChallengeList> {
  const asked = clauses(query.q);
  const filter = {
    clauses: asked,
    code: codeIn(query.q),
    industries: query.industry,
    technologies: query.technology,
    grades: query.grade,
    states: query.state,
    closingWithin: query.closing ? Number(query.closing) : undefined,
  };
  const sort = query.sort === "relevance" && asked.length === 0 ? "newest" : (query.sort ?? (asked.length > 0 ? "relevance" : "newest"));
  const hits = query.q !== "" && asked.length === 0 ? [] : await searchChallenges(ctx.db, filter, sort, ctx.now, decode(query.after), limit + 1);
  const shown = hits.slice(0, limit);
  const cards = await challengeCards(
    ctx.db,
    shown.map((hit) => hit.id),
  );
  const last = shown.at(-1);
  return {
    cards: shown.map((hit) => cards.get(hit.id)).filter((card): card is ChallengeCard => card !== undefined),
    counts: await remembered(ctx, ["countChallenges", filter], () => countChallenges(ctx.db, filter, ctx.now)),
    next: hits.length > limit && last ? encode(last) : null,
    sort,
  };
}
