import type { Grade, Industry } from "@db/vocabulary/kinds";
import type { ListingState } from "@db/vocabulary/states";
import type { Bi } from "~/lib/bilingual";
import type { CaseResult } from "./forms";

/** An adoption case as a list shows it. */
export interface CaseCardFacts {
  id: string;
  title: Bi;
  summary: Bi | null;
  state: ListingState;
  listedAt: Date | null;
  industry: Industry | null;
  grade: Grade | null;
  /** The figure the published brief asked for, beside which the measured ones stand. */
  target: Bi | null;
  results: CaseResult[];
  owner: { id: string; name: string; nameEn: string | null; isDemo: boolean } | null;
  team: { id: string; name: string; nameEn: string | null; isPublic: boolean } | null;
}

/** The whole case, with the challenge it began as. */
export interface CasePage extends CaseCardFacts {
  problem: Bi | null;
  solution: Bi | null;
  challenge: { id: string; title: Bi; code: string | null; isPublic: boolean } | null;
}
