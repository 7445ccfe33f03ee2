import { competencyItems, type DataSensitivity, type DataUnit, type Industry, type IpChoice, type Technology } from "@db/vocabulary/kinds";
import { nameOf } from "~/i18n/vocabulary";
import type { Bi } from "~/lib/bilingual";
import type { BriefContent, WizardStep } from "../brief";
import { fieldName, languageName, listed } from "./words";

export interface StoredInput {
  name: string;
  label: string;
  stored: string;
}

const text = (value: unknown): string => (value === null || value === undefined ? "" : Array.isArray(value) ? value.join(", ") : String(value));
const both = (name: string, label: string, bi: Bi | null | undefined): StoredInput[] => [
  { name: `${name}.zh`, label, stored: text(bi?.zh) },
  { name: `${name}.en`, label: `${label} (English)`, stored: text(bi?.en) },
];
const one = (name: string, label: string, value: unknown): StoredInput => ({ name, label, stored: text(value) });

/** What the database holds for every input of a step, by input name: the other side of a conflict. */
export function storedInputs(step: WizardStep, content: BriefContent): StoredInput[] {
  const { brief, dataPassport: data } = content;
  switch (step) {
    case "problem":
      return [
        ...both("title", fieldName.title(), content.title),
        ...both("summary", fieldName.summary(), content.summary),
        one("industry", fieldName.industry(), content.industry),
        one("technologies", fieldName.technologies(), content.technologies),
        ...both("background", fieldName.background(), brief.background as Bi | undefined),
        ...both("problem", fieldName.problem(), brief.problem as Bi | undefined),
        ...both("currentSolution", fieldName.currentSolution(), brief.currentSolution as Bi | undefined),
      ];
    case "target":
      return (["baseline", "target", "deliverable"] as const).flatMap((field) => both(field, fieldName[field](), brief[field] as Bi | undefined));
    case "data":
      return [
        ...both("description", fieldName.dataPassport(), data.description as Bi | undefined),
        ...(["rows", "unit", "labels", "format", "sensitivity", "deidentification", "signedBy", "handover"] as const).map((name) =>
          one(name, fieldName.dataPassport(), data[name]),
        ),
      ];
    case "needs":
      return [
        ...competencyItems.map((item, index) =>
          one(`needs[${index}].level`, nameOf.competency(item), content.needs.find((need) => need.item === item)?.level ?? "0"),
        ),
        one("languages", fieldName.languages(), content.languages),
      ];
    case "conditions":
      return [
        ...(["site", "resources", "support"] as const).flatMap((field) => both(field, fieldName[field](), brief[field] as Bi | undefined)),
        ...(["city", "places", "durationMonths", "mentorHours", "awardTwd", "ip", "excludedCompetitors"] as const).map((name) =>
          one(name, fieldName[name](), content[name]),
        ),
        one("contactName", fieldName.contact(), content.contactName),
        one("contactEmail", fieldName.contact(), content.contactEmail),
      ];
    default:
      return [];
  }
}

/** A stored word as the reader knows it; anything else as it stands. */
function inWords(name: string, value: string): string {
  if (value === "") return "";
  const words: Record<string, ((word: string) => string) | undefined> = {
    industry: (word) => nameOf.industry(word as Industry),
    technologies: (list) => listed(list.split(", ").map((word) => nameOf.technology(word as Technology))),
    languages: (list) => listed(list.split(", ").map(languageName)),
    sensitivity: (word) => nameOf.sensitivity(word as DataSensitivity),
    deidentification: (word) => nameOf.deidentification(word as Parameters<typeof nameOf.deidentification>[0]),
    unit: (word) => nameOf.dataUnit(word as DataUnit),
    handover: (word) => nameOf.handover(word as Parameters<typeof nameOf.handover>[0]),
    ip: (word) => nameOf.ip(word as IpChoice),
  };
  return words[name]?.(value) ?? value;
}

export interface Conflict {
  name: string;
  label: string;
  stored: string;
  typed: string;
}

/** Where what was typed and what is stored now differ. */
export const conflictsOf = (step: WizardStep, content: BriefContent, values: Record<string, string | string[]>): Conflict[] =>
  storedInputs(step, content)
    .filter(({ name }) => name in values)
    .map(({ name, label, stored }) => ({ name, label, stored, typed: text(values[name]) }))
    .filter(({ stored, typed }) => stored.replace(/\r\n?/g, "\n").trim() !== typed.replace(/\r\n?/g, "\n").trim())
    .map(({ name, label, stored, typed }) => ({ name, label, stored: inWords(name, stored), typed: inWords(name, typed) }));
