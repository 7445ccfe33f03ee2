import { assignmentUses } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const use = z.enum(assignmentUses);
const ours = { version: 1, audience: "staff" as const, body: z.object({ use }) };

export const assignmentEvent = defineEvents({
  "assignment.requested": { ...ours, body: z.object({ use, parentId: z.string().nullable(), locks: z.number().int(), vetoes: z.number().int() }) },
  "assignment.solved": { ...ours, body: z.object({ use, status: z.enum(["optimal", "feasible", "infeasible"]), pairs: z.number().int() }) },
  "assignment.failed": { ...ours, body: z.object({ use, reason: z.string() }) },
  "assignment.cancelled": ours,
  "assignment.published": { ...ours, body: z.object({ use, sent: z.number().int(), skipped: z.number().int() }) },
});
