import type { ChallengeRelation } from "./policy";

export interface PanelDecision {
  reviewerId: string;
  decision: string;
  criteria: Record<string, number>;
  revision: number;
}

const scored = (one: PanelDecision) => Object.keys(one.criteria).length > 0;

/** Whether this reviewer has scored the revision in hand. */
export const hasScored = (decisions: readonly PanelDecision[], reviewerId: string, revision: number): boolean =>
  decisions.some((one) => one.reviewerId === reviewerId && one.revision === revision && scored(one));

/**
 * What one reader may see of the panel's work. A reviewer reads alone first: others' scores stay hidden until he has
 * given his own on the same revision. The owner sees decisions, never single opinions.
 */
export function visibleDecisions<D extends PanelDecision>(
  decisions: readonly D[],
  reader: { id: string | null; relation: ChallengeRelation; revision: number; mayReadScores: boolean },
): D[] {
  const { id, relation, revision } = reader;
  if (relation === "reviewer" && id !== null && !hasScored(decisions, id, revision))
    return decisions
      .filter((one) => one.reviewerId === id || one.decision !== "opinion")
      .map((one) => (one.reviewerId === id ? one : { ...one, criteria: {} }));
  if (reader.mayReadScores) return [...decisions];
  return decisions.filter((one) => one.decision !== "opinion");
}
