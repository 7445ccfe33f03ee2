import type { AwardState } from "@db/vocabulary/states";

/** The road of an award once its place is filled. Declining and revoking free the place again. */
const next: Record<AwardState, readonly AwardState[]> = {
  proposed: ["approved", "declined", "revoked"],
  approved: ["announced", "declined", "revoked"],
  announced: ["accepted", "declined", "revoked"],
  accepted: ["documents_complete", "declined", "revoked"],
  documents_complete: ["paid", "revoked"],
  paid: ["revoked"],
  not_awarded: ["revoked"],
  declined: [],
  revoked: [],
};

export const nextStates = (from: AwardState): readonly AwardState[] => next[from];
export const mayMove = (from: AwardState, to: AwardState): boolean => next[from].includes(to);
/** Steps that somebody must answer for in words. */
export const needsReason = (to: AwardState): boolean => to === "declined" || to === "revoked" || to === "not_awarded";
/** States in which a place of the quota is taken. */
export const takesPlace = (state: AwardState): boolean => state !== "declined" && state !== "revoked";
/** From announcement on everybody may know. */
export const isPublic = (state: AwardState): boolean => ["announced", "accepted", "documents_complete", "paid", "not_awarded"].includes(state);
