import { healths, validationStages } from "@db/vocabulary/states";
import { z } from "zod";
import { dateInput } from "~/lib/dateInput";
import { choice, int } from "~/lib/fields";
import type { MessageKey } from "~/lib/message-key";
import { email, optional, optionalText, personName, text, url, uuid } from "~/lib/text";
import { minuteBounds, movableStates } from "./rules";

export const limits = { note: 500, blocker: 300, title: 120, evidence: 2000, reason: 1000, pack: 3000 } as const;

/** Evidence is opened by other people: only over an encrypted connection. */
const secureUrl = url.refine((address) => address.startsWith("https://"), "engagements_https_only" satisfies MessageKey);

export const checkInForm = z.object({
  heldOn: dateInput,
  minutes: int(minuteBounds),
  /** Typed only when none of the keys fits; then it counts. */
  otherMinutes: optional(int(minuteBounds)),
  health: choice(healths),
  note: text({ max: limits.note }),
  blocker: optionalText({ max: limits.blocker }),
  nextOn: optional(dateInput),
});
export type CheckInInput = z.output<typeof checkInForm>;

const plan = { title: text({ max: limits.title }), dueOn: dateInput, stage: choice(validationStages) };
export const milestoneForm = z.object(plan);
export const milestoneActionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("edit"), version: int({ min: 1 }), ...plan }),
  z.object({ intent: z.literal("submit"), note: text({ max: limits.evidence }), url: secureUrl }),
  z.object({ intent: z.literal("accept"), decisionNote: optionalText({ max: limits.reason }) }),
  z.object({ intent: z.literal("return"), decisionNote: text({ max: limits.reason }) }),
]);

export const packForm = z.object({
  data: optionalText({ max: limits.pack }),
  api: optionalText({ max: limits.pack }),
  tools: optionalText({ max: limits.pack }),
  contactName: personName,
  contactEmail: email,
});
export type PackInput = z.output<typeof packForm>;

export const mentorForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("assign"), personId: uuid }),
  z.object({ intent: z.literal("end"), personId: uuid }),
]);

export const stateForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("move"), to: choice(movableStates) }),
  z.object({ intent: z.literal("advance") }),
  z.object({ intent: z.literal("close") }),
  z.object({ intent: z.literal("extend"), endsOn: dateInput }),
  z.object({ intent: z.literal("suspend"), reason: text({ max: limits.reason }) }),
  z.object({ intent: z.literal("resume") }),
  z.object({ intent: z.literal("terminate"), reason: text({ max: limits.reason }) }),
]);

export const mentorProposalForm = z.object({ answer: choice(["accept", "refuse"]) });
