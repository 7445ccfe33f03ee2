import type { EvidenceKind } from "@db/vocabulary/kinds";
import { rocYear } from "~/lib/time";

export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/** Kinds a team adds itself. Outcomes and ratings come only from engagements and judging on the platform. */
export const addableKinds = ["past_work", "referral", "certificate"] as const satisfies readonly EvidenceKind[];

/** Pieces of evidence a team may add in one day. */
export const evidencePerDay = 30;
export const pastWorksMax = 50;
/** ROC years in which a past work can have been delivered. */
export const earliestWork = 80;
export const latestWork = (now: Date): number => rocYear(now);

/** Strength of one piece for the evidence ring: 0 claimed · 1 documented · 2 verified by others · 3 proven by a delivered case. */
export function ringStrength({ kind, verified }: { kind: EvidenceKind; verified: boolean }): 0 | 1 | 2 | 3 {
  if (kind === "self_claim") return 0;
  if (!verified) return 1;
  return kind === "graded_outcome" ? 3 : 2;
}
