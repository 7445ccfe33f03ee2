import { meetingOutcomes } from "@db/vocabulary/states";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const pair = { challengeId: z.string(), teamId: z.string() };
const mine = { version: 1, audience: "team" as const, body: z.object(pair) };
const both = { version: 1, audience: "participants" as const, body: z.object(pair) };

/** Until a team is found eligible its steps are its own; then the owner sees them too. */
export const applicationEvent = defineEvents({
  "application.started": { ...mine, body: z.object({ ...pair, invited: z.boolean() }) },
  "application.draft_saved": { version: 1, audience: "self", body: z.object(pair) },
  "application.submitted": { ...mine, body: z.object({ ...pair, receiptNo: z.string(), members: z.number().int() }) },
  "application.supplement_requested": { ...mine, body: z.object({ ...pair, dueAt: z.string() }) },
  "application.supplement_answered": mine,
  "application.found_eligible": both,
  "application.found_ineligible": mine,
  "application.shortlisted": { ...both, body: z.object({ ...pair, promoted: z.boolean() }) },
  "application.waitlisted": both,
  "application.chosen": { ...both, audience: "owner", body: z.object({ ...pair, better: z.number().int().min(0).optional() }) },
  "application.offered": { ...both, body: z.object({ ...pair, answerBy: z.string() }) },
  "application.accepted": { ...both, body: z.object({ ...pair, engagementId: z.string() }) },
  "application.declined": both,
  "application.lapsed": both,
  "application.not_selected": both,
  "application.withdrawn": { ...mine, body: z.object({ ...pair, from: z.string() }) },
});

const meeting = z.object({ ...pair, applicationId: z.string(), startsAt: z.string() });
/** Both sides know of time and place; what came of it stays with the owner's side. */
export const meetingEvent = defineEvents({
  "meeting.planned": { ...both, body: meeting },
  "meeting.moved": { ...both, body: meeting.extend({ from: z.string() }) },
  "meeting.cancelled": { ...both, body: meeting },
  "meeting.held": { version: 1, audience: "owner", body: meeting.extend({ outcome: z.enum(meetingOutcomes) }) },
});

export const invitationEvent = defineEvents({
  "invitation.sent": { ...both, body: z.object({ ...pair, answerBy: z.string() }) },
  "invitation.accepted": { ...both, body: z.object({ ...pair, applicationId: z.string() }) },
  "invitation.refused": both,
  "invitation.lapsed": both,
});
