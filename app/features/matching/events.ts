import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

/** What was shown to whom and how many stood in it; the positions themselves are in the run. */
export const matchingEvent = defineEvents({
  "matching.ranked": {
    version: 1,
    audience: "staff",
    body: z.object({ runId: z.string(), candidates: z.number().int(), excluded: z.number().int() }),
  },
  "matching.lesson_asked": { version: 1, audience: "staff", body: z.object({ basedOn: z.number().int() }) },
  "matching.lesson_learned": { version: 1, audience: "staff", body: z.object({ decision: z.enum(["adopt", "keep"]), decisions: z.number().int() }) },
  "matching.policy_kept": { version: 1, audience: "staff", body: z.object({ version: z.number().int() }) },
  "matching.policy_adopted": {
    version: 1,
    audience: "staff",
    body: z.object({ version: z.number().int(), lessonId: z.string().nullable(), restores: z.number().int().nullable() }),
  },
});
