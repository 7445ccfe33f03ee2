import type { CompetencyItem, DataUnit, Technology } from "@db/vocabulary/kinds";
import { createDraft, type StepInput, saveStep, submitChallenge } from "~/features/challenges/index.server";
import type { Bi } from "~/lib/bilingual";
import type { Person } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { at, type House, type Stage } from "../stage";
import { type Brief, shortTexts } from "../stories/archive";
import type { Story, StoryData, Two } from "../stories/shape";

export const bi = ([zh, en]: Two, lang: "zh" | "en" = "zh"): Bi => ({ zh, en, lang });

/** Files of pictures are counted in pictures and so on; tables in records. */
const unitOf = ({ format }: StoryData): DataUnit =>
  /JPEG|PNG|TIFF|DICOM/.test(format) ? "images" : /MP4|WAV/.test(format) ? "clips" : /PDF|HTML/.test(format) ? "documents" : "records";

/** A story told in full, or only the lines that were kept of an older one. */
export type Told = { full: Story } | { short: Brief };
export const titleOf = (told: Told): Two => ("full" in told ? told.full.title : told.short.title);
export const keyOf = (told: Told): string => ("full" in told ? told.full.key : told.short.key);
export const gradeOfTold = (told: Told) => ("full" in told ? told.full.grade : told.short.grade);
export const technologiesOf = (told: Told): readonly Technology[] => ("full" in told ? told.full.technologies : [told.short.technology]);
export const targetOf = (told: Told): Two => ("full" in told ? told.full.target : shortTexts(told.short).target);

type Step = StepInput extends infer One ? (One extends { step: infer S; values: infer V } ? { step: S; values: V } : never) : never;

function stepsOfStory(story: Story, house: House, contact: Person): Step[] {
  const { data } = story;
  return [
    {
      step: "problem",
      values: {
        title: bi(story.title),
        summary: bi(story.summary),
        industry: story.industry,
        technologies: [...story.technologies],
        background: bi(story.background),
        problem: bi(story.problem),
        currentSolution: bi(story.current),
      },
    },
    { step: "target", values: { baseline: bi(story.baseline), target: bi(story.target), deliverable: bi(story.deliverable) } },
    {
      step: "data",
      values: {
        description: bi(data.description),
        rows: data.rows,
        unit: unitOf(data),
        labels: data.labels,
        format: data.format,
        sensitivity: data.sensitivity,
        rightsConfirmed: true,
        deidentification: data.deidentification,
        signedBy: data.deidentification === "signed" ? house.colleague.name : undefined,
        handover: data.handover,
      },
    },
    {
      step: "needs",
      values: {
        needs: story.needs.map(([item, level, must]) => ({ item, level, must: must === "must" })),
        languages: [...(story.languages ?? ["zh"])],
      },
    },
    {
      step: "conditions",
      values: {
        site: bi(story.site),
        city: story.city,
        resources: bi(story.resources),
        support: bi(story.support),
        places: story.places ?? 1,
        durationMonths: story.months,
        mentorHours: story.mentorHours,
        awardTwd: BigInt(story.award) * 1000n,
        ip: story.ip,
        contactName: contact.name,
        contactEmail: `${story.key.replaceAll("_", "-")}@example.org`,
        excludedCompetitors: story.excluded,
      },
    },
  ];
}

function stepsOfBrief(brief: Brief, house: House): Step[] {
  const texts = shortTexts(brief);
  const level = brief.grade === "L1" ? 2 : brief.grade === "L2" ? 3 : 4;
  const further: CompetencyItem = brief.need === "S08" ? "S09" : "S08";
  return [
    {
      step: "problem",
      values: {
        title: bi(brief.title),
        summary: bi(texts.summary),
        industry: brief.industry,
        technologies: [brief.technology],
        background: undefined,
        problem: bi(texts.problem),
        currentSolution: undefined,
      },
    },
    { step: "target", values: { baseline: bi(texts.baseline), target: bi(texts.target), deliverable: undefined } },
    {
      step: "data",
      values: {
        description: undefined,
        rows: undefined,
        unit: undefined,
        labels: undefined,
        format: undefined,
        sensitivity: "internal",
        rightsConfirmed: true,
        deidentification: "not_needed",
        signedBy: undefined,
        handover: "download",
      },
    },
    {
      step: "needs",
      values: {
        needs: [
          { item: brief.need, level, must: true },
          { item: further, level: Math.max(1, level - 1), must: false },
        ],
        languages: ["zh"],
      },
    },
    {
      step: "conditions",
      values: {
        site: undefined,
        city: house.city,
        resources: undefined,
        support: undefined,
        places: 1,
        durationMonths: undefined,
        mentorHours: undefined,
        awardTwd: undefined,
        ip: "shared",
        contactName: house.colleague.name,
        contactEmail: `contact-${house.key.replaceAll("_", "-")}@example.org`,
        excludedCompetitors: undefined,
      },
    },
  ];
}

/** The owner writes the brief at one sitting, or as many steps of it as are told. */
export async function writeBrief(
  stage: Stage,
  told: Told,
  house: House,
  author: Person,
  when: Date,
  steps = Number.POSITIVE_INFINITY,
): Promise<string> {
  const industry = "full" in told ? told.full.industry : told.short.industry;
  const ctx = at(stage, author, when);
  const { id } = await createDraft(ctx, { organisationId: house.id, title: bi(titleOf(told)), industry });
  const editKey = newId(when);
  let version = 1;
  const all = "full" in told ? stepsOfStory(told.full, house, house.lead) : stepsOfBrief(told.short, house);
  for (const step of all.slice(0, steps)) version = (await saveStep(ctx, { ...step, challengeId: id, version, editKey } as StepInput)).version;
  return id;
}

export const handIn = (stage: Stage, author: Person, challengeId: string, when: Date): Promise<{ code: string; revision: number }> =>
  submitChallenge(at(stage, author, when), { challengeId });
