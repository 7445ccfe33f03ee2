import type { Bi } from "@db/schema/columns";
import type { Measure } from "@db/vocabulary/measures";
import { bi, entriesAt, entryAt, type Entry, files, nameOf, textAt } from "./source";
import { notes } from "./notes";

export interface TargetSeed {
  year: number;
  /** A number, or null where the plan gives a word or nothing. */
  value: number | null;
  wording: Bi | null;
}

export interface KeyResultSeed {
  code: string;
  yearlyCode: string;
  name: Bi;
  unit: Bi | null;
  qualitative: boolean;
  measure: Measure;
  statedTotal: number | null;
  sumOfYears: number | null;
  note: Bi | null;
  sort: number;
  targets: TargetSeed[];
}

export interface ObjectiveSeed {
  code: string;
  name: Bi;
  subprogramme: string;
  sort: number;
  keyResults: KeyResultSeed[];
}

/** Which measure counts which key result. */
const measureOf: Record<string, Measure> = {
  "O1-KR1": "startup_deals",
  "O1-KR2": "jobs",
  "O1-KR3": "solutions",
  "O2-KR1": "alliances",
  "O2-KR2": "services",
  "O2-KR3": "api_domains",
  "O3-KR1": "subsidy_mechanism",
  "O3-KR2a": "investment",
  "O3-KR2b": "output_value",
  "O4-KR1": "industry_talent",
  "O4-KR2": "seed_teachers",
  "O4-KR3": "grassroots",
  "O4-TOTAL": "talent_total",
  "O5-KR1a": "challenges_collected",
  "O5-KR1b": "challenges_listed",
  "O5-KR2a": "teams_registered",
  "O5-KR2b": "teams_coached",
  "O5-KR3": "talent_reports",
};

const wordings: Record<string, Bi> = { "in place": bi("完成建構", "In place") };
const inWords = (word: string): Bi => {
  const wording = wordings[word];
  if (!wording) throw new Error(`a target in words without Chinese: ${word}`);
  return wording;
};

const targetsOf = (source: Entry): TargetSeed[] =>
  Object.entries(entryAt(source, "yearly")).map(([year, target]) => ({
    year: Number(year),
    value: typeof target === "number" ? target : null,
    wording: typeof target === "string" ? inWords(target) : null,
  }));

function keyResult(source: Entry, sort: number): KeyResultSeed {
  const code = textAt(source, "id");
  const measure = measureOf[code];
  if (!measure) throw new Error(`a key result without a measure: ${code}`);
  return {
    code,
    yearlyCode: textAt(source, "yearly_code"),
    name: nameOf(source),
    unit: "unit_zh" in source ? nameOf(source, "unit") : null,
    qualitative: source.qualitative === true,
    measure,
    statedTotal: typeof source.five_year_total_stated === "number" ? source.five_year_total_stated : null,
    sumOfYears: typeof source.sum_of_years === "number" ? source.sum_of_years : null,
    note: notes[code] ?? null,
    sort,
    targets: targetsOf(source),
  };
}

/** O1–O5 with their key results as the plan states them; O4's total stands as a key result of its own. */
export function objectiveSeeds(): ObjectiveSeed[] {
  return entriesAt(files.programme, "objectives").map((source, at) => {
    const listed = [...entriesAt(source, "krs"), ...("annual_total" in source ? [entryAt(source, "annual_total")] : [])];
    return {
      code: textAt(source, "id"),
      name: nameOf(source),
      subprogramme: textAt(source, "subprogramme"),
      sort: at + 1,
      keyResults: listed.map((of, index) => keyResult(of, (at + 1) * 100 + index + 1)),
    };
  });
}
