import { competencyItems, evidenceKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const item = z.enum(competencyItems);
const level = z.number().int().min(1).max(5);
const piece = z.object({ evidenceId: z.uuid(), item, kind: z.enum(evidenceKinds), level });
const work = z.object({ pastWorkId: z.uuid() });

export const competencyEvent = defineEvents({
  "competency.level_set": { version: 1, audience: "team", body: z.object({ item, level, before: level.nullable() }) },
  "competency.item_removed": { version: 1, audience: "team", body: z.object({ item }) },
  "competency.evidence_added": { version: 1, audience: "team", body: piece },
  "competency.evidence_removed": { version: 1, audience: "team", body: piece },
  "competency.evidence_verified": { version: 1, audience: "team", body: piece },
  "competency.past_work_added": { version: 1, audience: "team", body: work },
  "competency.past_work_edited": { version: 1, audience: "team", body: work },
  "competency.past_work_removed": { version: 1, audience: "team", body: work },
});
