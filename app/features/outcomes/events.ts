import { claimKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const claim = z.object({ kind: z.enum(claimKinds), quantity: z.number(), occurredOn: z.string().max(10) });

export const claimEvent = defineEvents({
  "claim.proposed": { version: 1, audience: "staff", body: claim },
  "claim.verified": { version: 1, audience: "participants", body: claim },
  "claim.rejected": { version: 1, audience: "staff", body: claim },
});
