import { assignmentUses } from "@db/vocabulary/kinds";
import { replayVerdicts } from "@db/vocabulary/states";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const use = z.enum(assignmentUses);
const ours = { version: 1, audience: "staff" as const, body: z.object({ use }) };

export const assignmentEvent = defineEvents({
  "assignment.requested": { ...ours, body: z.object({ use, parentId: z.string().nullable(), locks: z.number().int(), vetoes: z.number().int() }) },
  "assignment.solved": { ...ours, body: z.object({ use, status: z.enum(["optimal", "feasible", "infeasible"]), pairs: z.number().int() }) },
  "assignment.failed": { ...ours, body: z.object({ use, reason: z.string() }) },
  "assignment.cancelled": ours,
  "assignment.replay_asked": ours,
  "assignment.replayed": { ...ours, body: z.object({ use, verdict: z.enum(replayVerdicts) }) },
  /** One pair each, written with the proposal itself: the sum of all is what was sent. */
  "assignment.published": { ...ours, body: z.object({ use, sent: z.number().int(), skipped: z.number().int() }) },
});
