import { activityKinds, competencyItems, learningThemes } from "@db/vocabulary/kinds";
import { z } from "zod";
import { dateInput } from "~/lib/dateInput";
import { between, choice, decimal, int, list } from "~/lib/fields";
import type { MessageKey } from "~/lib/message-key";
import { cursorParam } from "~/lib/pagination";
import { bilingual, optional, optionalBilingual, optionalText, url, uuid } from "~/lib/text";

export const limits = { title: 100, summary: 1000, city: 30, hours: 2000, places: 100_000 } as const;
const hours = decimal({ min: 0.5, max: limits.hours, places: 1 });

const shape = z.object({
  kind: choice(activityKinds),
  title: bilingual({ max: limits.title }),
  summary: optionalBilingual({ max: limits.summary }),
  theme: optional(choice(learningThemes)),
  items: list(choice(competencyItems), { max: competencyItems.length }),
  startsOn: dateInput,
  endsOn: dateInput,
  hours,
  completionHours: hours,
  places: optional(int({ min: 1, max: limits.places })),
  city: optionalText({ max: limits.city }),
  url: optional(url),
});

type Spans = Pick<z.output<typeof shape>, "startsOn" | "endsOn" | "hours" | "completionHours">;
const spans = <Form extends z.ZodType<Spans>>(form: Form) =>
  form
    .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
      path: ["endsOn"],
      message: "activities_ends_before_start" satisfies MessageKey,
      ...between("startsOn", "endsOn"),
    })
    .refine(({ hours, completionHours }) => completionHours <= hours, {
      path: ["completionHours"],
      message: "activities_completion_too_high" satisfies MessageKey,
      ...between("hours", "completionHours"),
    });

export const newActivityForm = spans(shape.extend({ instituteId: uuid }));
export const editActivityForm = spans(shape.extend({ version: int({ min: 1 }) }));
export type ActivityInput = z.output<typeof shape>;

/** The totals of an institute's desk; each opens its rows under `?of=`. */
export const instituteTotals = ["classes", "enrolled", "completed", "people"] as const;
export type InstituteTotal = (typeof instituteTotals)[number];
export const totalsQuery = z.object({ of: z.enum(instituteTotals).catch("classes"), after: cursorParam });

export const standingForm = z.object({ intent: choice(["list", "end", "cancel", "complete"]) });

/** Rows of one page of attendance; a page holds at most this many people. */
export const attendancePage = 50;
export const attendanceForm = z.object({
  entries: z.array(z.object({ personId: uuid, hours: decimal({ min: 0, max: limits.hours, places: 1 }) })).max(attendancePage),
});
