import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

/** What was shown to whom and how many stood in it; the positions themselves are in the run. */
export const matchingEvent = defineEvents({
  "matching.ranked": {
    version: 1,
    audience: "staff",
    body: z.object({ runId: z.string(), candidates: z.number().int(), excluded: z.number().int() }),
  },
});
