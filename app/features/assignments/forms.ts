import { assignmentUses } from "@db/vocabulary/kinds";
import { z } from "zod";
import { dateTimeInput } from "~/lib/dateInput";
import { between, choice, int } from "~/lib/fields";
import type { MessageKey } from "~/lib/message-key";
import { optional, optionalText, text, uuid } from "~/lib/text";

/** How far each quantity may go; the sliders end where the form refuses. */
export const limits = {
  rightMin: { min: 0, max: 20 },
  rightMax: { min: 0, max: 20 },
  leftMax: { min: 0, max: 20 },
  floor: { min: 0, max: 100 },
  firstTimeMin: { min: 0, max: 100 },
  studentsMin: { min: 0, max: 100 },
  alternates: { min: 0, max: 5 },
  seconds: { min: 1, max: 20 },
} as const;
const percent = optional(int(limits.firstTimeMin)).transform((given) => given ?? null);
const cap = optional(int({ min: 0, max: 999 })).transform((given) => given ?? null);

/** A policy as it is typed. Looking after the worst-off needs everybody to have somebody, so it asks for one each by itself. */
export const policyForm = z
  .object({
    use: choice(assignmentUses),
    parent: optional(uuid),
    /** Ticked: whom less was asked of is asked the same as the others again. */
    takeBack: z.literal("yes").optional(),
    objective: choice(["total", "worst"]),
    rightMin: int(limits.rightMin),
    rightMax: int(limits.rightMax),
    leftMax: int(limits.leftMax),
    floor: int(limits.floor),
    firstTimeMin: percent,
    studentsMin: percent,
    cityMax: cap,
    industryMax: cap,
    alternates: int(limits.alternates),
    seconds: int(limits.seconds),
    seed: int({ min: 0, max: 9999 }),
  })
  .transform((policy) => ({ ...policy, rightMin: policy.objective === "worst" ? Math.max(1, policy.rightMin) : policy.rightMin }))
  .refine(({ rightMin, rightMax }) => rightMax >= rightMin, {
    path: ["rightMax"],
    message: "assignments_refused_max_below_min" satisfies MessageKey,
    ...between("rightMin", "rightMax"),
  });
export type AskedPolicy = z.output<typeof policyForm>;

/** An id out of a list; nothing chosen is a field left empty. */
const chosen = text({ max: 40 }).pipe(uuid);
export const wishForm = z.discriminatedUnion("wish", [
  z.object({ wish: z.literal("lock"), left: chosen, right: chosen, reason: text({ max: 300 }) }),
  z.object({ wish: z.literal("veto"), left: chosen, right: chosen, reason: text({ max: 300 }) }),
  z.object({ wish: z.literal("free"), left: chosen, right: chosen }),
]);
export const noForm = z.object({});
export const publishForm = z.object({ answerBy: dateTimeInput, message: optionalText({ max: 500 }) });
export const runControlForm = z.object({ wanted: choice(["cancel", "stop"]) });
