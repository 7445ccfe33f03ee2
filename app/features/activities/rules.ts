import type { ActivityState, EnrolmentState } from "@db/vocabulary/states";
import { allow, notNow, type Ruling } from "~/lib/policy";

export const activitySteps = ["list", "end", "cancel"] as const;
export type ActivityStep = (typeof activitySteps)[number];
const steps: Record<ActivityStep, { from: readonly ActivityState[]; to: ActivityState }> = {
  list: { from: ["draft"], to: "listed" },
  end: { from: ["listed", "running"], to: "ended" },
  cancel: { from: ["draft", "listed", "running"], to: "cancelled" },
};
/** The state after a step, or undefined when the step cannot be taken from here. */
export const after = (state: ActivityState, step: ActivityStep): ActivityState | undefined =>
  steps[step].from.includes(state) ? steps[step].to : undefined;

/** States in which a class has people on it whose attendance can be kept. */
export const keptStates = ["listed", "running", "ended"] as const satisfies readonly ActivityState[];
export const isKept = (state: ActivityState): boolean => (keptStates as readonly ActivityState[]).includes(state);
/** States everybody may see; a cancelled class says so instead of vanishing. */
export const publicStates = ["listed", "running", "ended", "cancelled"] as const satisfies readonly ActivityState[];

/** What to call it today: a listed class runs from its first day to its last and is over after that, without anybody saying so. */
export function shownState({ state, startsOn, endsOn }: { state: ActivityState; startsOn: string; endsOn: string }, today: string): ActivityState {
  if (state !== "listed" && state !== "running") return state;
  if (today > endsOn) return "ended";
  return today >= startsOn ? "running" : state;
}

/** Over by the calendar, but its institute has not ended it yet: nobody's completion counts. */
export const isUnsettled = (one: { state: ActivityState; startsOn: string; endsOn: string }, today: string): boolean =>
  one.state !== "ended" && shownState(one, today) === "ended";

/** A class cannot end before its last day has come. */
export const mayEnd = ({ endsOn }: { endsOn: string }, today: string): Ruling => (endsOn <= today ? allow : notNow("activities_refused_too_early"));

/** Attended enough to complete. Hours have one decimal. */
export const hasHours = (attended: number, completionHours: number): boolean => attended >= completionHours;

/** How an enrolment stands once the class is over. Somebody who withdrew stays withdrawn. */
export function settled(state: EnrolmentState, attended: number, completionHours: number): EnrolmentState {
  if (state === "withdrawn") return state;
  return hasHours(attended, completionHours) ? "completed" : "not_completed";
}

/** How an enrolment stands while the class still runs: only what was marked as complete is complete, and only while the hours hold. */
export function underway(state: EnrolmentState, attended: number, completionHours: number): EnrolmentState {
  if (state === "withdrawn") return state;
  return state === "completed" && hasHours(attended, completionHours) ? "completed" : "enrolled";
}
