import type { Grade, Industry, OrganisationKind, Technology } from "@db/vocabulary/kinds";
import type { ChallengeState } from "@db/vocabulary/states";
import type { Bi } from "~/lib/bilingual";

/** What a card, a letter or a list shows of a challenge. */
export interface ChallengeCardFacts {
  id: string;
  code: string | null;
  state: ChallengeState;
  title: Bi;
  summary: Bi | null;
  organisation: { id: string; name: string; nameEn: string | null; kind: OrganisationKind; isDemo: boolean };
  industry: Industry | null;
  technologies: Technology[];
  grade: Grade | null;
  city: string | null;
  places: number;
  /** 0 while published: whoever applies stands on the waiting list. */
  placesLeft: number;
  durationMonths: number | null;
  awardTwd: bigint | null;
  firstPublishedAt: Date | null;
  closesAt: Date | null;
  programmeId: string;
  version: number;
}
