import { callKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const call = z.object({ kind: z.enum(callKinds), year: z.number().int(), rulesVersion: z.number().int() });

export const programmeEvent = defineEvents({
  "reference.loaded": { version: 1, audience: "staff", body: z.object({ changed: z.number().int() }) },
  "call.saved": { version: 1, audience: "staff", body: call },
  "call.opened": { version: 1, audience: "public", body: call },
  "call.closed": { version: 1, audience: "public", body: call },
  "call.extended": { version: 1, audience: "public", body: call },
});
