import { meetingOutcomes } from "@db/vocabulary/states";
import { z } from "zod";
import { dateTimeInput } from "~/lib/dateInput";
import { choice, int, list } from "~/lib/fields";
import { optionalText, text, uuid } from "~/lib/text";
import { letterCriteria, proposalFields } from "./proposal";

const proposalShape = {
  approach: optionalText({ max: proposalFields.approach.max }),
  plan: optionalText({ max: proposalFields.plan.max }),
  expectedResult: optionalText({ max: proposalFields.expectedResult.max }),
  dataUse: optionalText({ max: proposalFields.dataUse.max }),
  memberNote: optionalText({ max: proposalFields.memberNote.max }),
};

/** `next`: where the press leads: stay here, go on to check the answers, or save quietly in the background. */
export const editForm = z.object({
  ...proposalShape,
  version: int({ min: 1 }),
  lang: choice(["zh", "en"]),
  next: choice(["stay", "check", "quiet"]),
});
export const startForm = z.object({ teamId: uuid });
export const submitForm = z.object({ version: int({ min: 1 }) });

export const eligibilityForm = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("eligible") }),
  z.object({ decision: z.literal("ineligible"), reason: text({ max: 1000 }) }),
  z.object({ decision: z.literal("supplement"), note: text({ max: 1000 }), dueAt: dateTimeInput }),
]);
export const inviteForm = z.object({ teamId: uuid, answerBy: dateTimeInput, message: optionalText({ max: 500 }) });
export const invitationAnswerForm = z.object({ answer: choice(["accept", "refuse"]) });
export const shortlistingForm = z.object({ list: choice(["shortlist", "waitlist"]) });
/** `candidates`: which teams the owner had before him. */
export const choiceForm = z.object({ candidates: text({ max: 64 }), reason: optionalText({ max: 500 }) });
export const confirmForm = z.object({ answerBy: dateTimeInput });
export const offerAnswerForm = z.object({ answer: choice(["accept", "decline"]), reason: optionalText({ max: 500 }) });

const meetingTerms = { startsAt: dateTimeInput, place: text({ max: 300 }) };
const oneMeeting = { meetingId: uuid, version: int({ min: 1 }) };
export const meetingForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("plan"), ...meetingTerms }),
  z.object({ intent: z.literal("move"), ...oneMeeting, ...meetingTerms }),
  z.object({ intent: z.literal("cancel"), ...oneMeeting }),
  z.object({
    intent: z.literal("record"),
    ...oneMeeting,
    ownerSide: text({ max: 300 }),
    teamSide: text({ max: 300 }),
    note: optionalText({ max: 1000 }),
    outcome: choice(meetingOutcomes),
  }),
]);

export const letterForm = z.object({
  reason: text({ max: 1500 }),
  met: list(choice(letterCriteria), { max: letterCriteria.length }),
  unmet: list(choice(letterCriteria), { max: letterCriteria.length }),
  wouldHaveChanged: text({ max: 1000 }),
  challengeIds: list(uuid, { max: 4 }),
  activityIds: list(uuid, { max: 4 }),
});
