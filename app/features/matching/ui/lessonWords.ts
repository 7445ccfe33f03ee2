import type { LessonState } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import type { Tone } from "~/ui/tone";
import type { Learned } from "../learn";

const states: Record<LessonState, () => string> = {
  asked: m.matching_lesson_asked,
  learned: m.matching_lesson_learned,
  adopted: m.matching_lesson_adopted,
  kept: m.matching_lesson_kept,
};
export const lessonState = (state: LessonState): string => states[state]();
export const lessonTone: Record<LessonState, Tone> = { asked: "wait", learned: "wait", adopted: "good", kept: "neutral" };

const reasons: Record<Learned["reason"], () => string> = {
  too_few: m.matching_reason_too_few,
  bias_doubtful: m.matching_reason_bias_doubtful,
  no_gain: m.matching_reason_no_gain,
  as_good_by_chance: m.matching_reason_by_chance,
  gain: m.matching_reason_gain,
};
/** Why a lesson says adopt or keep, and what it cannot tell. */
export const lessonReason = ({ reason, holdout }: Pick<Learned, "reason" | "holdout">): string =>
  reason === "gain" && holdout.ndcgInterval.low <= 0 ? m.matching_reason_gain_order_open() : reasons[reason]();

export const origin = ({ number, lessonId, restores }: { number: number; lessonId: string | null; restores: number | null }): string => {
  if (restores !== null) return m.matching_policy_restored({ version: restores });
  return number === 1 || lessonId === null ? m.matching_policy_hand() : m.matching_policy_learned();
};
