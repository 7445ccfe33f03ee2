import { listingKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const body = z.object({ kind: z.enum(listingKinds) });

export const listingEvent = defineEvents({
  "listing.created": { version: 1, audience: "owner", body },
  "listing.published": { version: 1, audience: "public", body },
  "listing.withdrawn": { version: 1, audience: "public", body },
});
