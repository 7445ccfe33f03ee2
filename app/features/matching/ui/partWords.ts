import type { CompetencyItem, Grade, Industry, Technology } from "@db/vocabulary/kinds";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { BlockerCode } from "../rank";
import type { Part } from "../score";
import type { PartKey } from "../weights";

const names: Record<PartKey, () => string> = {
  domain: m.matching_part_domain,
  musts: m.matching_part_musts,
  track: m.matching_part_track,
  technology: m.matching_part_technology,
  nices: m.matching_part_nices,
  place: m.matching_part_place,
  grade: m.matching_part_grade,
  capacity: m.matching_part_capacity,
  project: m.matching_part_project,
  business: m.matching_part_business,
  text: m.matching_part_text,
  reciprocity: m.matching_part_reciprocity,
};
export const partName = (key: PartKey): string => names[key]();

/** A list as a reader writes it: 、 in Chinese, commas in English. */
export const listed = (words: readonly string[]): string => words.join(currentLocale() === "en" ? ", " : "、");

const items = (codes: readonly string[]) => listed(codes.map((code) => nameOf.competency(code as CompetencyItem)));
const technologies = (codes: readonly string[]) => listed(codes.map((code) => nameOf.technology(code as Technology)));
const industries = (codes: readonly string[]) => listed(codes.map((code) => nameOf.industry(code as Industry)));
const language = (code: string) => (code === "en" ? m.matching_language_en() : m.matching_language_zh());

function domain({ have, lack, count }: Part): string {
  const [asked] = lack.length > 0 ? lack : have;
  if (!asked) return m.matching_reason_unasked();
  if (lack.length > 0)
    return have.length > 0
      ? m.matching_reason_domain_near({ industries: industries(have) })
      : m.matching_reason_domain_none({ industry: industries([asked]) });
  return count
    ? m.matching_reason_domain_works({ count, industry: industries([asked]) })
    : m.matching_reason_domain_declared({ industry: industries([asked]) });
}

function needs({ have, lack }: Part): string {
  if (have.length + lack.length === 0) return m.matching_reason_unasked();
  if (lack.length === 0) return m.matching_reason_met_all({ items: items(have) });
  return have.length === 0
    ? m.matching_reason_met_none({ items: items(lack) })
    : m.matching_reason_met_some({ have: items(have), lack: items(lack) });
}

function technology({ have, lack }: Part): string {
  if (have.length + lack.length === 0) return m.matching_reason_unasked();
  if (lack.length === 0) return m.matching_reason_technology_all({ items: technologies(have) });
  return have.length === 0
    ? m.matching_reason_technology_none({ items: technologies(lack) })
    : m.matching_reason_technology_some({ have: technologies(have), lack: technologies(lack) });
}

const skill = ({ lack }: Part) => (lack.length === 0 ? m.matching_reason_skill_met() : m.matching_reason_skill_below());
/** Texts no more alike than usual earn half; from here on they are said to be alike, whether or not a theme can be named. */
const alike = 0.55;
function text({ have, count, value, weight }: Part): string {
  if (count === null) return m.matching_reason_text_unknown();
  if (have.length > 0) return m.matching_reason_text({ items: listed(have) });
  return value >= weight * alike ? m.matching_reason_text_unnamed() : m.matching_reason_text_none();
}

function reciprocity({ have }: Part): string {
  if (have.length === 2) return m.matching_reason_both();
  if (have.length === 0) return m.matching_reason_both_neither();
  return have[0] === "owner" ? m.matching_reason_both_owner() : m.matching_reason_both_team();
}

const reasons: Record<PartKey, (part: Part) => string> = {
  domain,
  musts: needs,
  nices: needs,
  technology,
  track: ({ count }) => (count ? m.matching_reason_track({ count }) : m.matching_reason_track_none()),
  place: ({ lack }) => (lack.length === 0 ? m.matching_reason_place_all() : m.matching_reason_place_lack({ items: listed(lack.map(language)) })),
  grade: ({ have }) => (have[0] ? m.matching_reason_grade({ grade: have[0] as Grade }) : m.matching_reason_unasked()),
  capacity: ({ count }) => (count ? m.matching_reason_capacity({ count }) : m.matching_reason_capacity_none()),
  project: skill,
  business: skill,
  text,
  reciprocity,
};
export const partReason = (part: Part): string => reasons[part.key](part);

const blockers: Record<BlockerCode, () => string> = {
  owner_employee: m.matching_blocker_owner_employee,
  excluded_competitor: m.matching_blocker_excluded_competitor,
  ineligible_grade: m.matching_blocker_ineligible_grade,
};
export const blockerWords = (code: BlockerCode): string => blockers[code]();

/** 0–1 as points of a hundred, one decimal. */
export const points = (score: number): string => (score * 100).toFixed(1);
/** A level to one decimal; whole numbers stay whole. */
export const levelWords = (level: number): string => String(Math.round(level * 10) / 10);
/** A level that falls short never reads as if it were reached. */
export const shortWords = (level: number, need: number): string => levelWords(Math.min(level, need - 0.1));
