import type { AssignmentUse } from "@db/vocabulary/kinds";
import { z } from "zod";

const wish = z.object({
  left: z.string(),
  right: z.string(),
  wish: z.enum(["lock", "veto"]),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
/** What an officer did to a pair, and why. */
export type Wish = z.infer<typeof wish>;

/** The policy of a run as it is kept with it. Left: teams or mentors; right: challenges or engagements. Shares in per cent. */
export const settingsShape = z.object({
  objective: z.enum(["total", "worst"]),
  rightMin: z.number(),
  rightMax: z.number(),
  leftMax: z.number(),
  /** Least fit of a pair, 0–100. */
  floor: z.number(),
  firstTimeMin: z.number().nullable(),
  studentsMin: z.number().nullable(),
  cityMax: z.number().nullable(),
  industryMax: z.number().nullable(),
  alternates: z.number(),
  seconds: z.number(),
  seed: z.number(),
  wishes: z.array(wish),
  /** Rights of whom less is asked than of the others, after a refusal. */
  mins: z.record(z.string(), z.number()),
});
export type Settings = z.infer<typeof settingsShape>;

/** Where staff starts from. */
export const usualSettings: Record<AssignmentUse, Settings> = {
  teams_to_challenges: {
    objective: "total",
    rightMin: 0,
    rightMax: 3,
    leftMax: 1,
    floor: 40,
    firstTimeMin: null,
    studentsMin: null,
    cityMax: null,
    industryMax: null,
    alternates: 2,
    seconds: 10,
    seed: 1,
    wishes: [],
    mins: {},
  },
  mentors_to_engagements: {
    objective: "total",
    rightMin: 0,
    rightMax: 1,
    leftMax: 3,
    floor: 30,
    firstTimeMin: null,
    studentsMin: null,
    cityMax: null,
    industryMax: null,
    alternates: 1,
    seconds: 10,
    seed: 1,
    wishes: [],
    mins: {},
  },
};

const samePair = (a: { left: string; right: string }, b: { left: string; right: string }) => a.left === b.left && a.right === b.right;
/** The settings with one wish about a pair; `free` takes back what was wished of it. */
export const wishing = (settings: Settings, pair: { left: string; right: string }, made: Wish | null): Settings => ({
  ...settings,
  wishes: [...settings.wishes.filter((one) => !samePair(one, pair)), ...(made ? [made] : [])],
});

/** What one constraint of a run is called by: the engine's ids carry these. */
export const firstTimeId = "first_time";
export const studentsId = "students";
