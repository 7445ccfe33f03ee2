import { callKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { dateTimeInput } from "~/lib/dateInput";
import { between, choice, int } from "~/lib/fields";
import { bilingual, optional, optionalBilingual, uuid } from "~/lib/text";

/** What is frozen when a call opens: nobody is judged by rules that changed after handing in. */
export const callRules = z.object({
  /** How many challenges one organisation may hand in. */
  maxPerOrganisation: int({ min: 1, max: 50 }),
  /** Working days in which a reviewer answers. */
  reviewDays: int({ min: 1, max: 60 }),
  /** Days in which an owner decides about applications. */
  decisionDays: int({ min: 1, max: 120 }),
  teamMin: int({ min: 1, max: 10 }),
  teamMax: int({ min: 1, max: 20 }),
  eligibility: optionalBilingual({ max: 1000 }),
});
export type CallRulesInput = z.output<typeof callRules>;

/** The rules as they are stored: with the version of the rubric that decides. */
export const storedCallRules = z.object({
  maxPerOrganisation: z.number(),
  reviewDays: z.number(),
  decisionDays: z.number(),
  teamMin: z.number(),
  teamMax: z.number(),
  eligibility: z.object({ zh: z.string().optional(), en: z.string().optional(), lang: z.enum(["zh", "en"]) }).optional(),
  rubric: z.object({ code: z.string(), version: z.number() }).optional(),
});
export type CallRules = z.output<typeof storedCallRules>;

export const callForm = z
  .object({
    version: optional(int()),
    year: int({ min: 100, max: 200 }),
    kind: choice(callKinds),
    title: bilingual({ max: 80 }),
    summary: optionalBilingual({ max: 400 }),
    opensAt: dateTimeInput,
    closesAt: dateTimeInput,
    rules: callRules,
  })
  .refine((call) => call.closesAt > call.opensAt, {
    path: ["closesAt"],
    message: "programmes_closes_before_opens",
    ...between("opensAt", "closesAt"),
  })
  .refine((call) => call.rules.teamMax >= call.rules.teamMin, {
    path: ["rules", "teamMax"],
    message: "programmes_team_max_below_min",
    ...between("rules.teamMin", "rules.teamMax"),
  });
export type CallInput = z.output<typeof callForm> & { callId?: string | undefined };

export const extensionForm = z.object({ version: int(), closesAt: dateTimeInput });
export const callParams = z.object({ callId: uuid });
