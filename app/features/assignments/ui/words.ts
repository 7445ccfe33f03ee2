import type { AssignmentUse } from "@db/vocabulary/kinds";
import type { AssignmentState, ReplayVerdict } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import type { Tone } from "~/ui/tone";

const uses: Record<AssignmentUse, () => string> = {
  teams_to_challenges: m.assignments_use_teams_to_challenges,
  mentors_to_engagements: m.assignments_use_mentors_to_engagements,
};
export const assignmentUseName = (use: AssignmentUse): string => uses[use]();

const states: Record<AssignmentState, () => string> = {
  queued: m.assignments_state_queued,
  running: m.assignments_state_running,
  done: m.assignments_state_done,
  failed: m.assignments_state_failed,
  cancelled: m.assignments_state_cancelled,
};
export const stateName = (state: AssignmentState, nothing = false): string => (nothing ? m.assignments_state_nothing() : states[state]());
const tones: Record<AssignmentState, Tone> = { queued: "wait", running: "wait", done: "good", failed: "bad", cancelled: "neutral" };
export const stateTone = (state: AssignmentState, nothing = false): Tone => (nothing ? "neutral" : tones[state]);

/** What was found, in words: proven, found in time, or impossible. */
export function statusName(status: string, gap: number | null): string {
  if (status === "optimal") return m.assignments_status_optimal();
  if (status === "infeasible") return m.assignments_status_infeasible();
  return gap === null ? m.assignments_status_feasible_open() : m.assignments_status_feasible({ gap });
}

const verdicts: Record<ReplayVerdict, () => string> = {
  same: m.assignments_replay_same,
  differs: m.assignments_replay_differs,
  other_in_time: m.assignments_replay_other_in_time,
  other_engine: m.assignments_replay_other_engine,
  input_not_kept: m.assignments_replay_input_not_kept,
  input_changed: m.assignments_replay_input_changed,
  no_answer: m.assignments_replay_no_answer,
};
export const replayName = (verdict: ReplayVerdict): string => verdicts[verdict]();

const parts: Record<string, () => string> = {
  domain: m.assignments_part_domain,
  technology: m.assignments_part_technology,
  language: m.assignments_part_language,
  capacity: m.assignments_part_capacity,
};
export const partName = (key: string): string => parts[key]?.() ?? key;

export const publishName = (use: AssignmentUse): string =>
  use === "teams_to_challenges" ? m.assignments_publish_teams() : m.assignments_publish_mentors();

/** Both sides by what they are in this use. */
export const sideNames = (use: AssignmentUse): { left: string; right: string } =>
  use === "teams_to_challenges"
    ? { left: m.assignments_side_left_teams(), right: m.assignments_side_right_challenges() }
    : { left: m.assignments_side_left_mentors(), right: m.assignments_side_right_engagements() };

/** How long it took and what was looked at. */
export function tookLine({
  use,
  result,
  looked,
}: {
  use: string;
  result: { tookMs: number; belowFloor: number } | null;
  looked: { left: number; right: number; pairs: number } | null;
}) {
  if (!result || !looked) return undefined;
  const said = { seconds: Math.round(result.tookMs / 100) / 10, ...looked, below: result.belowFloor };
  return use === "teams_to_challenges" ? m.assignments_took(said) : m.assignments_took_mentors(said);
}
