import { teamKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const fields = z.enum([
  "name",
  "nameEn",
  "kind",
  "summary",
  "languages",
  "industries",
  "technologies",
  "city",
  "website",
  "capacity",
  "representative",
  "isPublic",
]);
const member = z.object({ memberId: z.uuid() });

export const teamEvent = defineEvents({
  "team.created": { version: 1, audience: "team", body: z.object({ kind: z.enum(teamKinds) }) },
  "team.edited": { version: 1, audience: "team", body: z.object({ fields: z.array(fields) }) },
  "team.member_invited": { version: 1, audience: "team", body: member.extend({ again: z.boolean() }) },
  "team.member_joined": { version: 1, audience: "team", body: member.extend({ noticeVersion: z.number().int() }) },
  "team.invitation_declined": { version: 1, audience: "team", body: member },
  "team.invitation_withdrawn": { version: 1, audience: "team", body: member },
  "team.member_removed": { version: 1, audience: "team", body: member },
  "team.member_left": { version: 1, audience: "team", body: member },
  "team.lead_handed_over": { version: 1, audience: "team", body: z.object({ from: z.uuid(), to: z.uuid() }) },
  "team.dissolved": { version: 1, audience: "public", body: z.object({ members: z.number().int() }) },
});
