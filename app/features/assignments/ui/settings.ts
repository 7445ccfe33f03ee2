import type { AssignmentUse } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import type { Settings } from "../settings";

export const settingValue = (value: string | number | null): string | number =>
  value === "total" ? m.assignments_objective_total() : value === "worst" ? m.assignments_objective_worst() : (value ?? "–");

/** What a setting is called, as its field in the policy. */
export function settingName(use: AssignmentUse, field: keyof Settings): string {
  const teams = use === "teams_to_challenges";
  const names: Record<typeof field, () => string> = {
    objective: m.assignments_objective,
    rightMin: teams ? m.assignments_right_min_challenges : m.assignments_right_min_engagements,
    rightMax: teams ? m.assignments_right_max_challenges : m.assignments_right_max_engagements,
    leftMax: teams ? m.assignments_left_max_teams : m.assignments_left_max_mentors,
    floor: m.assignments_floor,
    firstTimeMin: m.assignments_first_time_min,
    studentsMin: m.assignments_students_min,
    cityMax: m.assignments_city_max,
    industryMax: m.assignments_industry_max,
    alternates: teams ? m.assignments_alternates : m.assignments_alternates_mentors,
    seconds: m.assignments_seconds,
    seed: m.assignments_seed,
    wishes: m.assignments_wishes,
    mins: m.assignments_limits,
  };
  return names[field]();
}
