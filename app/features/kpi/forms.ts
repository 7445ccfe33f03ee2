import { z } from "zod";
import { int } from "~/lib/fields";
import { text, uuid } from "~/lib/text";

export const resultParams = z.object({ code: z.string().regex(/^O\d-[A-Za-z0-9]{1,8}$/) });
export const yearQuery = z.object({ year: int({ min: 100, max: 200 }).optional().catch(undefined) });
export const snapshotParams = z.object({ snapshotId: uuid });
export const freezeForm = z.object({ year: int({ min: 100, max: 200 }) });
export const decisionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("accept") }),
  z.object({ intent: z.literal("return"), reason: text({ min: 5, max: 500 }) }),
]);
