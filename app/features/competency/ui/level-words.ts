import { m } from "~/i18n/messages";
import type { Fit } from "../posterior";
import type { StrengthPart } from "../strength";

const names = [m.competency_level_1, m.competency_level_2, m.competency_level_3, m.competency_level_4, m.competency_level_5];
const anchors = [m.competency_anchor_1, m.competency_anchor_2, m.competency_anchor_3, m.competency_anchor_4, m.competency_anchor_5];

/** A level 1–5 in one word. */
export const levelName = (level: number): string => names[level - 1]?.() ?? String(level);
/** What somebody at this level can do. */
export const levelAnchor = (level: number): string => anchors[level - 1]?.() ?? "";

const partNames: Record<StrengthPart, () => string> = {
  items: m.competency_part_items,
  evidence: m.competency_part_evidence,
  verified: m.competency_part_verified,
  works: m.competency_part_works,
  industries: m.competency_part_industries,
  technologies: m.competency_part_technologies,
  summary: m.competency_part_summary,
  members: m.competency_part_members,
  representative: m.competency_part_representative,
};
const partHelps: Record<StrengthPart, () => string> = {
  items: m.competency_next_items,
  evidence: m.competency_next_evidence,
  verified: m.competency_next_verified,
  works: m.competency_next_works,
  industries: m.competency_next_industries,
  technologies: m.competency_next_technologies,
  summary: m.competency_next_summary,
  members: m.competency_next_members,
  representative: m.competency_next_representative,
};
export const partName = (part: StrengthPart): string => partNames[part]();
/** What to do next for this part. */
export const partHelp = (part: StrengthPart): string => partHelps[part]();

const fits: Record<Fit, () => string> = {
  met: m.competency_fit_met,
  likely: m.competency_fit_likely,
  short: m.competency_fit_short,
  unknown: m.competency_fit_unknown,
};
export const fitName = (fit: Fit): string => fits[fit]();
export const fitTone = { met: "good", likely: "info", short: "warn", unknown: "neutral" } as const satisfies Record<Fit, string>;

const figure = (value: number): string => value.toFixed(1);
/** The believed interval in words. */
export const believedWords = (one: { mean: number; low: number; high: number }): string =>
  m.competency_believed({ mean: figure(one.mean), low: figure(one.low), high: figure(one.high) });
