import { roles } from "@db/vocabulary/roles";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const nothing = z.object({});
const grant = z.object({ role: z.enum(roles) });
/** What of a profile can change; only that it did is written down, never the words. */
export const profileFields = [
  "name",
  "romanised_name",
  "gender",
  "languages",
  "phone",
  "affiliation",
  "title",
  "bio",
  "calendar",
  "mail_notices",
  "locale",
] as const;

export const accountEvent = defineEvents({
  "account.registered": { version: 1, audience: "self", body: z.object({ notice_version: z.number().int(), from_roster: z.boolean() }) },
  "account.opened": { version: 1, audience: "staff", body: nothing },
  "account.email_confirmed": { version: 1, audience: "self", body: nothing },
  "account.signed_in": { version: 1, audience: "self", body: z.object({ way: z.enum(["password", "confirmation", "reset", "setup", "demo"]) }) },
  "account.sign_in_failed": { version: 1, audience: "self", body: nothing },
  "account.signed_out": { version: 1, audience: "self", body: nothing },
  "account.session_ended": { version: 1, audience: "self", body: z.object({ sessions: z.number().int() }) },
  "account.password_reset_requested": { version: 1, audience: "self", body: nothing },
  "account.password_reset": { version: 1, audience: "self", body: z.object({ sessions_ended: z.number().int() }) },
  "account.password_changed": { version: 1, audience: "self", body: z.object({ sessions_ended: z.number().int() }) },
  "account.profile_changed": { version: 1, audience: "self", body: z.object({ fields: z.array(z.enum(profileFields)) }) },
  "account.data_exported": { version: 1, audience: "self", body: z.object({ rows: z.number().int() }) },
  "account.disabled": { version: 1, audience: "staff", body: z.object({ sessions_ended: z.number().int() }) },
  "account.enabled": { version: 1, audience: "staff", body: nothing },
  "account.role_granted": { version: 1, audience: "staff", body: grant },
  "account.role_revoked": { version: 1, audience: "staff", body: grant },
  "account.setup_link_made": { version: 1, audience: "staff", body: nothing },
  "account.setup_completed": { version: 1, audience: "staff", body: nothing },
  "person.recorded": { version: 1, audience: "staff", body: nothing },
});
