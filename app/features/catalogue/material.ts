import type { CompetencyItem } from "@db/vocabulary/kinds";
import type { ListingState } from "@db/vocabulary/states";
import type { Bi } from "~/lib/bilingual";

/** A learning material as its list shows it; what it teaches is what closes a gap. */
export interface Material {
  id: string;
  title: Bi;
  summary: Bi | null;
  url: string | null;
  licence: string | null;
  items: readonly CompetencyItem[];
  state: ListingState;
  /** Null for the programme's own. */
  provider: { id: string; name: string; nameEn: string | null; isDemo: boolean } | null;
  may: { publish: boolean; withdraw: boolean };
}
