import { awardKinds, awardStates } from "@db/vocabulary/states";
import { z } from "zod";
import { choice, int } from "~/lib/fields";
import { money } from "~/lib/moneyInput";
import { bilingual, optional, optionalText, text, uuid } from "~/lib/text";

export const quotaForm = z.object({
  intent: z.literal("quota"),
  year: int({ min: 100, max: 200 }),
  kind: choice(awardKinds),
  code: text({ max: 20 }),
  title: bilingual({ max: 80, requireZh: true }),
  places: int({ min: 1, max: 100 }),
  amount: money({ min: 0n, max: 100_000_000n }),
});
export const recordForm = z.object({
  intent: z.literal("record"),
  quotaId: uuid,
  place: int({ min: 1, max: 100 }),
  engagementId: uuid,
  amount: optional(money({ min: 0n, max: 100_000_000n })),
});
export const emptyForm = z.object({
  intent: z.literal("empty"),
  quotaId: uuid,
  place: int({ min: 1, max: 100 }),
  reason: text({ min: 5, max: 500 }),
});
export const moveForm = z.object({
  intent: z.literal("move"),
  awardId: uuid,
  version: int({ min: 1 }),
  to: choice(awardStates),
  reason: optionalText({ max: 500 }),
});

export const awardsForm = z.discriminatedUnion("intent", [quotaForm, recordForm, emptyForm, moveForm]);
export type QuotaInput = Omit<z.output<typeof quotaForm>, "intent">;
export type RecordInput = Omit<z.output<typeof recordForm>, "intent">;
export type EmptyInput = Omit<z.output<typeof emptyForm>, "intent">;
export type MoveInput = Omit<z.output<typeof moveForm>, "intent">;
