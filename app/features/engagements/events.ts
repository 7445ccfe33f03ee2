import { engagementStates, healths, validationStages } from "@db/vocabulary/states";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";

const pair = { challengeId: z.string(), teamId: z.string() };
const ours = { version: 1, audience: "participants" as const, body: z.object(pair) };
const withPerson = { ...ours, body: z.object({ ...pair, personId: z.string() }) };

export const engagementEvent = defineEvents({
  "engagement.opened": { ...ours, body: z.object({ ...pair, applicationId: z.string() }) },
  "engagement.mentor_assigned": withPerson,
  "engagement.mentor_ended": withPerson,
  "engagement.resource_pack_handed_over": ours,
  "engagement.health_changed": { ...ours, body: z.object({ ...pair, from: z.enum(healths), to: z.enum(healths) }) },
  "engagement.state_changed": { ...ours, body: z.object({ ...pair, from: z.enum(engagementStates), to: z.enum(engagementStates) }) },
  "engagement.stage_changed": { ...ours, body: z.object({ ...pair, from: z.enum(validationStages), to: z.enum(validationStages) }) },
  "engagement.extended": { ...ours, body: z.object({ ...pair, from: z.string(), to: z.string() }) },
});

/** Until it is answered a proposal is between the office and the mentor. */
const asked = { version: 1, audience: "staff" as const, body: z.object({ ...pair, engagementId: z.string(), personId: z.string() }) };
export const mentorProposalEvent = defineEvents({
  "mentor_proposal.sent": { ...asked, body: z.object({ ...asked.body.shape, answerBy: z.string() }) },
  "mentor_proposal.accepted": asked,
  "mentor_proposal.refused": asked,
  "mentor_proposal.lapsed": asked,
});

const within = { engagementId: z.string(), ...pair };

export const checkInEvent = defineEvents({
  "check_in.recorded": { ...ours, body: z.object({ ...within, mentorId: z.string(), minutes: z.number().int(), health: z.enum(healths) }) },
  "check_in.confirmed": { ...ours, body: z.object({ ...within, mentorId: z.string() }) },
});

const milestone = { ...ours, body: z.object(within) };
export const milestoneEvent = defineEvents({
  "milestone.added": milestone,
  "milestone.edited": milestone,
  "milestone.submitted": milestone,
  "milestone.accepted": milestone,
  "milestone.returned": milestone,
});
