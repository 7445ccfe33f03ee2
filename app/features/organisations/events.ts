import { organisationKinds } from "@db/vocabulary/kinds";
import { organisationRoles } from "@db/vocabulary/roles";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";
import { verificationMethods } from "./forms";

const fields = z.enum(["kind", "name", "nameEn", "ubn", "industry", "city", "website", "about"]);
const role = z.enum(organisationRoles);

export const organisationEvent = defineEvents({
  "organisation.created": { version: 1, audience: "public", body: z.object({ kind: z.enum(organisationKinds) }) },
  "organisation.edited": { version: 1, audience: "owner", body: z.object({ fields: z.array(fields) }) },
  "organisation.member_invited": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid(), role, again: z.boolean() }) },
  "organisation.member_joined": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid(), role }) },
  "organisation.invitation_declined": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid() }) },
  "organisation.invitation_withdrawn": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid() }) },
  "organisation.member_role_changed": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid(), from: role, to: role }) },
  "organisation.member_removed": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid() }) },
  "organisation.member_left": { version: 1, audience: "owner", body: z.object({ memberId: z.uuid() }) },
  "organisation.verified": { version: 1, audience: "public", body: z.object({ method: z.enum(verificationMethods) }) },
  "organisation.verification_withdrawn": { version: 1, audience: "public", body: z.object({ cause: z.enum(["staff", "edited"]) }) },
});
