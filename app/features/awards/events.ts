import { awardKinds, awardStates } from "@db/vocabulary/states";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const place = { quotaId: z.uuid(), place: z.number().int(), kind: z.enum(awardKinds), year: z.number().int() };
const given = z.object({ ...place, teamId: z.uuid(), amountTwd: z.string() });

/** Until an award is announced it is the programme office's business alone. */
export const awardEvent = defineEvents({
  "award.quota_set": { version: 1, audience: "staff", body: z.object({ year: z.number().int(), places: z.number().int() }) },
  "award.recorded": { version: 1, audience: "staff", body: given },
  "award.approved": { version: 1, audience: "staff", body: given },
  "award.announced": { version: 1, audience: "public", body: given },
  "award.moved": { version: 1, audience: "staff", body: z.object({ ...place, from: z.enum(awardStates), to: z.enum(awardStates) }) },
  "award.left_empty": { version: 1, audience: "public", body: z.object(place) },
});
