import { type EngagementState, type Health, type MilestoneState, type ValidationStage, validationStages } from "@db/vocabulary/states";
import { allow, notNow, type Ruling } from "~/lib/policy";
import { addDays, daysBetween } from "~/lib/time";

export const engagementSteps = ["build", "demonstrate", "assess", "close", "suspend", "terminate"] as const;
export type EngagementStep = (typeof engagementSteps)[number];

/** Every step there is but resuming, which leads back to where the work stood: from which states, and where to. */
const steps: Record<EngagementStep, { from: readonly EngagementState[]; to: EngagementState }> = {
  build: { from: ["kicked_off"], to: "building" },
  demonstrate: { from: ["building"], to: "demonstrated" },
  assess: { from: ["demonstrated"], to: "assessed" },
  close: { from: ["assessed"], to: "closed" },
  suspend: { from: ["kicked_off", "building", "demonstrated"], to: "suspended" },
  terminate: { from: ["kicked_off", "building", "demonstrated", "suspended"], to: "terminated" },
};

/** The state after a step, or undefined when the step cannot be taken from here. */
export const after = (state: EngagementState, step: EngagementStep): EngagementState | undefined =>
  steps[step].from.includes(state) ? steps[step].to : undefined;
export const mayStep = (state: EngagementState, step: EngagementStep): boolean => after(state, step) !== undefined;

/** The step that leads to a state of the straight way; undefined for states one does not move to. */
export const stepTo = { building: "build", demonstrated: "demonstrate", assessed: "assess", closed: "close" } as const satisfies Partial<
  Record<EngagementState, EngagementStep>
>;
export const movableStates = ["building", "demonstrated", "assessed"] as const satisfies readonly EngagementState[];
export type MovableState = (typeof movableStates)[number];

/** Where a suspended engagement goes on; an unknown past means that building goes on. */
export const resumedState = (suspendedFrom: EngagementState | null): EngagementState =>
  suspendedFrom !== null && mayStep(suspendedFrom, "suspend") ? suspendedFrom : "building";

/** The work goes on, so check-ins are expected and health is watched. */
export const runningStates = ["kicked_off", "building", "demonstrated"] as const satisfies readonly EngagementState[];
export const isRunning = (state: EngagementState): boolean => (runningStates as readonly EngagementState[]).includes(state);
/** Nothing but confirming past hours happens here. */
export const endedStates = ["closed", "terminated"] as const satisfies readonly EngagementState[];
export const hasEnded = (state: EngagementState): boolean => (endedStates as readonly EngagementState[]).includes(state);

/** Days without a check-in after which the mentor is nudged, and after which somebody else is told. */
export const silence = { nudge: 7, escalate: 14 } as const;
export type SilenceLevel = "fine" | "nudge" | "escalate";
export const silenceLevel = (days: number): SilenceLevel => (days >= silence.escalate ? "escalate" : days >= silence.nudge ? "nudge" : "fine");

/** Whole Taipei days since the last check-in, or since the start when there was none. Never negative. */
export const silentDays = (engagement: { startsOn: string; lastCheckInOn: string | null }, today: string): number =>
  Math.max(0, daysBetween(engagement.lastCheckInOn ?? engagement.startsOn, today));

export type Light = "green" | "yellow" | "red";
/** Any red means stalled; two yellows mean at risk. */
export function healthFrom(lights: readonly Light[]): Health {
  if (lights.includes("red")) return "stalled";
  return lights.filter((light) => light === "yellow").length >= 2 ? "at_risk" : "on_track";
}

export interface HealthSigns {
  /** What the mentor said at the last check-in; null before the first. */
  told: Health | null;
  silentDays: number;
  /** Something named at the last check-in stands in the way. */
  blocked: boolean;
  /** Milestones past their day that the team has not handed in. */
  overdueMilestones: number;
}

const toldLight: Record<Health, Light> = { on_track: "green", at_risk: "yellow", stalled: "red" };
const silenceLight: Record<SilenceLevel, Light> = { fine: "green", nudge: "yellow", escalate: "red" };
const rank: Record<Health, number> = { on_track: 0, at_risk: 1, stalled: 2 };
export const worse = (a: Health, b: Health): Health => (rank[a] >= rank[b] ? a : b);

/** Never better than what the mentor said; silence, a blocker and late milestones can only make it worse. */
export function healthOf(signs: HealthSigns): Health {
  const told = signs.told ?? "on_track";
  const lights: Light[] = [
    toldLight[told],
    silenceLight[silenceLevel(signs.silentDays)],
    signs.blocked ? "yellow" : "green",
    signs.overdueMilestones > 0 ? "yellow" : "green",
  ];
  return worse(told, healthFrom(lights));
}

/** Stalled first. */
export const byHealth = (a: { health: Health; silentDays: number }, b: { health: Health; silentDays: number }): number =>
  rank[b.health] - rank[a.health] || b.silentDays - a.silentDays;

export const nextStage = (stage: ValidationStage): ValidationStage | undefined => validationStages[validationStages.indexOf(stage) + 1];

/** The next rung of the ladder needs an accepted milestone of the rung one stands on. */
export function mayAdvance(stage: ValidationStage, accepted: readonly ValidationStage[]): Ruling {
  if (nextStage(stage) === undefined) return notNow("engagements_refused_last_stage");
  return accepted.includes(stage) ? allow : notNow("engagements_refused_stage_unproven");
}

export const milestoneSteps = ["edit", "submit", "accept", "return"] as const;
export type MilestoneStep = (typeof milestoneSteps)[number];
const milestoneFrom: Record<MilestoneStep, readonly MilestoneState[]> = {
  edit: ["open", "returned"],
  submit: ["open", "returned"],
  accept: ["submitted"],
  return: ["submitted"],
};
export const mayTouch = (state: MilestoneState, step: MilestoneStep): Ruling =>
  milestoneFrom[step].includes(state) ? allow : notNow("engagements_refused_milestone_state");

export const minuteBounds = { min: 5, max: 720 } as const;
/** The day of a check-in: not before the start, not in the future. */
export function mayHoldOn(day: string, startsOn: string, today: string): Ruling {
  if (day > today) return notNow("engagements_refused_future");
  return day < startsOn ? notNow("engagements_refused_before_start") : allow;
}

export interface CheckInDraft {
  heldOn: string;
  minutes: number;
  health: Health;
  blocker: string | null;
  nextOn: string;
}

/** What the form starts with: last week's answers on today's day, the next meeting a week on. */
export function draftAfter(last: { minutes: number; health: Health; blocker: string | null } | null, today: string): CheckInDraft {
  return {
    heldOn: today,
    minutes: last?.minutes ?? 60,
    health: last?.health ?? "on_track",
    blocker: last?.blocker ?? null,
    nextOn: addDays(today, 7),
  };
}

/** Last day of a sprint of `months` that starts on `day`: the day before the same day of the month, kept within that month. */
export function endOfSprint(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return addDays(target.toISOString().slice(0, 10), -1);
}

export type NextActor = "owner" | "programme" | "mentor" | "team" | "nobody";
export type NextWhat =
  | "hand_over"
  | "assign_mentor"
  | "check_in"
  | "first_milestone"
  | "next_milestone"
  | "confirm"
  | "decide_milestone"
  | "work"
  | "assess"
  | "close"
  | "resume"
  | "ended";

/** Who acts next on an engagement and what that is; exactly one answer in every state. */
export function nextStepOf(facts: {
  state: EngagementState;
  hasPack: boolean;
  hasMentor: boolean;
  silentDays: number;
  unconfirmed: number;
  submittedMilestones: number;
  openMilestones: number;
  milestones: number;
}): { who: NextActor; what: NextWhat } {
  if (hasEnded(facts.state)) return { who: "nobody", what: "ended" };
  if (facts.state === "suspended") return { who: "programme", what: "resume" };
  if (facts.state === "assessed") return { who: "programme", what: "close" };
  if (!facts.hasPack) return { who: "owner", what: "hand_over" };
  if (!facts.hasMentor) return { who: "programme", what: "assign_mentor" };
  if (facts.submittedMilestones > 0) return { who: "mentor", what: "decide_milestone" };
  if (silenceLevel(facts.silentDays) !== "fine") return { who: "mentor", what: "check_in" };
  if (facts.unconfirmed > 0) return { who: "team", what: "confirm" };
  if (facts.milestones === 0) return { who: "mentor", what: "first_milestone" };
  if (facts.state === "demonstrated") return { who: "programme", what: "assess" };
  return facts.openMilestones === 0 ? { who: "mentor", what: "next_milestone" } : { who: "team", what: "work" };
}
