import { activityKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const kind = z.object({ kind: z.enum(activityKinds) });
const shown = { version: 1, audience: "public" as const, body: kind };
const inside = { version: 1, audience: "owner" as const };

export const activityEvent = defineEvents({
  "activity.created": { ...inside, body: kind },
  "activity.edited": { ...inside, body: kind },
  "activity.listed": shown,
  "activity.cancelled": shown,
  "activity.ended": { ...shown, body: kind.extend({ completed: z.number().int(), notCompleted: z.number().int() }) },
  "roster.imported": {
    ...inside,
    body: z.object({ activityId: z.string(), rows: z.number().int(), added: z.number().int(), updated: z.number().int(), guardians: z.boolean() }),
  },
  "attendance.recorded": { ...inside, body: z.object({ activityId: z.string(), changed: z.number().int(), completed: z.number().int() }) },
  "enrolment.completed": { version: 1, audience: "self", body: z.object({ activityId: z.string(), personId: z.string() }) },
});
