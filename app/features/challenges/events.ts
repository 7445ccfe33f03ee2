import { grades, industries } from "@db/vocabulary/kinds";
import { challengeRoles } from "@db/vocabulary/roles";
import { z } from "zod";
import { defineEvents } from "~/features/events/index.server";
import { wizardSteps } from "./brief";

const id = z.uuid();
const firsts = { first: z.boolean(), rootId: id, year: z.number().int(), grade: z.enum(grades).nullable(), industry: z.enum(industries).nullable() };
const decision = { revision: z.number().int() };
const holder = { personId: id, role: z.enum(challengeRoles) };

/** `first` is true once per root challenge: at its first handing in, at its first publication. */
export const challengeEvent = defineEvents({
  "challenge.drafted": { version: 1, audience: "owner", body: z.object({}) },
  "challenge.edited": { version: 1, audience: "owner", body: z.object({ step: z.enum(wizardSteps) }) },
  "challenge.submitted": { version: 1, audience: "owner", body: z.object({ ...decision, ...firsts }) },
  "challenge.resubmitted": { version: 1, audience: "owner", body: z.object(decision) },
  "challenge.withdrawn": { version: 1, audience: "owner", body: z.object({}) },
  "challenge.taken_up": { version: 1, audience: "owner", body: z.object({ brokerId: id }) },
  "challenge.note_added": { version: 1, audience: "owner", body: z.object({ noteId: id, field: z.string().max(30) }) },
  "challenge.note_resolved": { version: 1, audience: "owner", body: z.object({ noteId: id, field: z.string().max(30) }) },
  "challenge.scored": { version: 1, audience: "panel", body: z.object({ decisionId: id, ...decision }) },
  "challenge.deidentification_checked": { version: 1, audience: "panel", body: z.object({ result: z.enum(["checked", "failed"]) }) },
  "challenge.changes_requested": { version: 1, audience: "owner", body: z.object({ decisionId: id, ...decision }) },
  "challenge.approved": {
    version: 1,
    audience: "owner",
    body: z.object({ decisionId: id, grade: z.enum(grades), overridden: z.boolean(), ...decision }),
  },
  "challenge.declined": { version: 1, audience: "owner", body: z.object({ decisionId: id, ...decision }) },
  "challenge.publication_scheduled": { version: 1, audience: "owner", body: z.object({ publishAt: z.iso.datetime().nullable() }) },
  "challenge.publication_held": { version: 1, audience: "panel", body: z.object({ because: z.enum(["red_passport", "deadline_passed"]) }) },
  "challenge.published": { version: 1, audience: "public", body: z.object(firsts) },
  "challenge.closed_to_applications": { version: 1, audience: "public", body: z.object({ rootId: id }) },
  "challenge.deadline_extended": { version: 1, audience: "public", body: z.object({ closesAt: z.iso.datetime() }) },
  "challenge.archived": { version: 1, audience: "public", body: z.object({}) },
  "challenge.carried_over": { version: 1, audience: "owner", body: z.object({ toId: id, rootId: id }) },
  "challenge.role_assigned": { version: 1, audience: "panel", body: z.object(holder) },
  "challenge.role_ended": { version: 1, audience: "panel", body: z.object(holder) },
  "challenge.exception_requested": { version: 1, audience: "panel", body: z.object(holder) },
  "challenge.exception_confirmed": { version: 1, audience: "panel", body: z.object(holder) },
});
