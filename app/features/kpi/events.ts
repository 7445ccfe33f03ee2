import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const snapshot = z.object({ keyResultId: z.string(), year: z.number().int(), value: z.number(), rows: z.number().int() });

export const kpiEvent = defineEvents({
  "snapshot.frozen": { version: 1, audience: "staff", body: snapshot },
  "snapshot.accepted": { version: 1, audience: "staff", body: snapshot },
  "snapshot.returned": { version: 1, audience: "staff", body: snapshot },
});
