import { type CompetencyItem, competencyItems, listingKinds } from "@db/vocabulary/kinds";
import { z } from "zod";
import { choice, list } from "~/lib/fields";
import { bilingual, optional, optionalBilingual, optionalText, text, url, uuid } from "~/lib/text";

export const resultsMax = 4;
export const caseLimits = { title: 60, summary: 160, problem: 1500, solution: 1500, label: 40, figure: 30 } as const;

const result = z.object({
  label: bilingual({ max: caseLimits.label }),
  before: text({ max: caseLimits.figure }),
  after: text({ max: caseLimits.figure }),
});

const typed = (row: unknown): boolean => {
  const { label, before, after } = (row ?? {}) as { label?: { zh?: unknown; en?: unknown }; before?: unknown; after?: unknown };
  return [label?.zh, label?.en, before, after].some((value) => typeof value === "string" && value.trim() !== "");
};

/** What was measured before and after; lines nobody filled in are left out. */
const results = z.preprocess(
  (given) => (Array.isArray(given) ? given.filter(typed) : given),
  z.array(result, { error: "catalogue_results_missing" }).min(1, "catalogue_results_missing").max(resultsMax),
);

/** What an adoption case tells beyond a listing's own columns. */
export const caseData = z.object({ problem: bilingual({ max: caseLimits.problem }), solution: bilingual({ max: caseLimits.solution }), results });
export type CaseData = z.output<typeof caseData>;
export type CaseResult = z.output<typeof result>;

const common = {
  title: bilingual({ max: caseLimits.title }),
  summary: optionalBilingual({ max: caseLimits.summary }),
  providerId: optional(uuid),
  licence: optionalText({ max: 100 }),
  contact: optionalText({ max: 200 }),
  url: optional(url),
};

/** The form of an adoption case; the engagement leads to its challenge, owner and team. */
export const caseForm = z.object({ title: common.title, summary: bilingual({ max: caseLimits.summary }), engagementId: uuid, ...caseData.shape });

/** Any other listing of the hub. */
export const listingForm = z.object({ ...common, kind: choice(listingKinds), body: optionalBilingual({ max: 4000 }), engagementId: optional(uuid) });

/** Something to learn from by oneself: where it is, and which competencies it teaches. */
export const materialForm = z.object({
  ...common,
  summary: bilingual({ max: caseLimits.summary }),
  url,
  items: list(choice(competencyItems), { min: 1, max: competencyItems.length }),
});
/** What is done with a material in the list. */
export const materialStepForm = z.object({ listingId: uuid, step: choice(["publish", "withdraw"]) });

/** What `createListing` takes. A case carries its data, a material what it teaches; the other kinds need neither. */
export type ListingInput = Omit<z.output<typeof listingForm>, "kind"> & { expiresAt?: Date | undefined } & (
    | { kind: "adoption_case"; engagementId: string; data: CaseData; items?: undefined }
    | { kind: "material"; items: readonly CompetencyItem[]; data?: undefined }
    | { kind: Exclude<z.output<typeof listingForm>["kind"], "adoption_case" | "material">; data?: undefined; items?: undefined }
  );
