import { claimKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { dateInput } from "~/lib/dateInput";
import { choice, decimal, flag, int } from "~/lib/fields";
import { optional, optionalText, text, url, uuid } from "~/lib/text";

/** Kinds whose quantity is money in 億元; the others count things, one by one. */
export const moneyKinds = ["investment", "output_value"] as const;

export const claimForm = z.object({
  kind: choice(claimKinds),
  title: text({ min: 2, max: 120 }),
  organisationId: optional(uuid),
  quantity: decimal({ min: 0.0001, max: 100_000, places: 4 }),
  occurredOn: dateInput,
  evidenceNote: text({ min: 5, max: 1000 }),
  evidenceUrl: optional(url),
  isPublic: flag,
});
export type ClaimInput = z.output<typeof claimForm>;

export const decisionForm = z.object({
  claimId: uuid,
  version: int({ min: 1 }),
  decision: choice(["verified", "rejected"] as const),
  note: optionalText({ max: 500 }),
});
export type DecisionInput = z.output<typeof decisionForm>;
