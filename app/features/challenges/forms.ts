import { competencyItems, dataSensitivities, dataUnits, grades, industries, ipChoices, technologies } from "@db/vocabulary/kinds";
import { z } from "zod";
import { dateTimeInput } from "~/lib/dateInput";
import { choice, flag, int, list } from "~/lib/fields";
import { money } from "~/lib/moneyInput";
import { bilingual, email, fail, optional, optionalBilingual, optionalText, personName, text, uuid } from "~/lib/text";
import { briefFieldNames, wizardSteps } from "./brief";
import { gradeDimensions, reviewCriteria } from "./grading";

export const workingLanguages = ["zh", "en"] as const;
export const ownerDeidentifications = ["not_needed", "pending", "signed"] as const;
export const handovers = ["download", "api", "on_site"] as const;

const longText = optionalBilingual({ max: 3000 });
const title = bilingual({ max: 60 });

export const challengeId = z.object({ challengeId: uuid });
export const draftForm = z.object({ organisationId: uuid, title, industry: optional(choice(industries)) });
export type DraftInput = z.output<typeof draftForm>;

const need = z.object({
  item: choice(competencyItems),
  level: z.unknown().transform((given, ctx) => {
    if (given === undefined || given === "" || given === "0") return 0;
    const level = Number(given);
    return Number.isInteger(level) && level >= 1 && level <= 5 ? level : fail(ctx, "errors_choice");
  }),
  must: flag,
});

/** What each step of the wizard asks. Everything but the title may be left for later: readiness says what is missing. */
export const stepForms = {
  problem: z.object({
    title,
    summary: optionalBilingual({ max: 300 }),
    industry: optional(choice(industries)),
    technologies: list(choice(technologies), { max: technologies.length }),
    background: longText,
    problem: longText,
    currentSolution: longText,
  }),
  target: z.object({ baseline: longText, target: longText, deliverable: longText }),
  data: z.object({
    description: longText,
    rows: optional(int({ min: 0, max: 1_000_000_000 })),
    unit: optional(choice(dataUnits)),
    labels: optionalText({ max: 500 }),
    format: optionalText({ max: 200 }),
    sensitivity: optional(choice(dataSensitivities)),
    rightsConfirmed: flag,
    deidentification: optional(choice(ownerDeidentifications)),
    signedBy: optional(personName),
    handover: optional(choice(handovers)),
  }),
  needs: z.object({
    needs: z
      .array(need)
      .max(competencyItems.length)
      .optional()
      .transform((rows) => (rows ?? []).filter((row) => row.level > 0)),
    languages: list(choice(workingLanguages), { max: 2 }),
  }),
  conditions: z.object({
    site: longText,
    city: optionalText({ max: 30 }),
    resources: longText,
    support: longText,
    places: optional(int({ min: 1, max: 20 })),
    durationMonths: optional(int({ min: 1, max: 24 })),
    mentorHours: optional(int({ min: 0, max: 500 })),
    awardTwd: optional(money({ max: 100_000_000n })),
    ip: optional(choice(ipChoices)),
    contactName: optional(personName),
    contactEmail: optional(email),
    excludedCompetitors: optionalText({ max: 500 }),
  }),
} as const;
export type WritingStep = keyof typeof stepForms;
export type StepValues<Step extends WritingStep> = z.output<(typeof stepForms)[Step]>;
export const stepParams = challengeId.extend({ step: z.enum(wizardSteps) });

const version = int({ min: 1 });
const revision = int({ min: 1 });
/** Beside the answers: what the writer had in front of him, and which button (or the clock) sent them. */
const sitting = { version, editKey: optional(uuid), go: choice(["next", "leave", "stay"]).catch("next") };
/** The wizard's one form; `step` says which page of it was sent. */
export const wizardForm = z.discriminatedUnion("step", [
  stepForms.problem.extend({ ...sitting, step: z.literal("problem") }),
  stepForms.target.extend({ ...sitting, step: z.literal("target") }),
  stepForms.data.extend({ ...sitting, step: z.literal("data") }),
  stepForms.needs.extend({ ...sitting, step: z.literal("needs") }),
  stepForms.conditions.extend({ ...sitting, step: z.literal("conditions") }),
  z.object({ step: z.literal("check"), version, declared: flag.refine((given) => given, "errors_must_accept") }),
]);

const reason = text({ min: 10, max: 2000 });
const score = (max: number) => int({ min: 1, max });
export const criteriaShape = z.object(
  Object.fromEntries(reviewCriteria.map((key) => [key, score(5)])) as Record<(typeof reviewCriteria)[number], ReturnType<typeof score>>,
);
export const gradeShape = z.object(
  Object.fromEntries(gradeDimensions.map((key) => [key, score(4)])) as Record<(typeof gradeDimensions)[number], ReturnType<typeof score>>,
);

/** One form on the review page; the button pressed says which of these it is. */
export const reviewForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("opinion"), revision, criteria: criteriaShape, comment: optionalText({ max: 2000 }) }),
  z.object({ intent: z.literal("request_changes"), revision, reason }),
  z.object({
    intent: z.literal("approve"),
    revision,
    reason,
    scores: gradeShape,
    grade: optional(choice(grades)),
    gradeReason: optionalText({ max: 1000 }),
  }),
  z.object({ intent: z.literal("check_data"), result: choice(["checked", "failed"]) }),
]);
export const declineForm = z.object({ revision, reason });

export const noteForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), field: choice(briefFieldNames), body: text({ max: 2000 }) }),
  z.object({ intent: z.literal("resolve"), noteId: uuid }),
]);

export const publicationForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("now"), closesAt: dateTimeInput }),
  z.object({ intent: z.literal("schedule"), closesAt: dateTimeInput, publishAt: dateTimeInput }),
  z.object({ intent: z.literal("cancel") }),
]);
export const extensionForm = z.object({ closesAt: dateTimeInput });

export const assignableRoles = ["broker", "reviewer"] as const;
export const assignmentForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("assign"), role: choice(assignableRoles), personId: uuid }),
  z.object({ intent: z.literal("end"), role: choice(assignableRoles), personId: uuid }),
  z.object({ intent: z.literal("exception"), role: choice(assignableRoles), personId: uuid, reason }),
  z.object({ intent: z.literal("confirm"), holderId: uuid }),
]);
