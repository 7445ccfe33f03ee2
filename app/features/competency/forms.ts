import { competencyItems, industries } from "@db/vocabulary/kinds";
import { z } from "zod";
import { choice, int } from "~/lib/fields";
import { optional, optionalText, text, url, uuid } from "~/lib/text";
import { addableKinds } from "./rules";

const level = int({ min: 1, max: 5 });
export const noteMax = 300;
export const workSummaryMax = 800;

export const competencyForm = z.object({ item: choice(competencyItems), level, note: optionalText({ max: noteMax }) });
export type CompetencyInput = z.output<typeof competencyForm>;

export const evidenceForm = z.object({ kind: choice(addableKinds), title: text({ max: 120 }), url: optional(url), level });
export type EvidenceInput = z.output<typeof evidenceForm>;

/** Everything the page of one item can ask for. `version` is 0 while the team has not stated a level. */
export const itemForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("level"), level, note: optionalText({ max: noteMax }), version: int({ min: 0 }) }),
  z.object({ intent: z.literal("forget") }),
  z.object({ intent: z.literal("add"), kind: choice(addableKinds), title: text({ max: 120 }), url: optional(url), evidenceLevel: level }),
  z.object({ intent: z.literal("remove"), evidenceId: uuid }),
  z.object({ intent: z.literal("verify"), evidenceId: uuid }),
]);

export const pastWorkForm = z.object({
  title: text({ max: 100 }),
  summary: text({ max: workSummaryMax }),
  industry: optional(choice(industries)),
  // Whoever writes 2024 means 民國 113.
  year: int({ min: 1, max: 9999 }).transform((year) => (year > 1911 ? year - 1911 : year)),
  url: optional(url),
});
export type PastWorkInput = z.output<typeof pastWorkForm>;

export const workForm = z.discriminatedUnion("intent", [
  pastWorkForm.extend({ intent: z.literal("save"), version: int({ min: 1 }) }),
  z.object({ intent: z.literal("remove") }),
]);
