import type { CompetencyItem, Grade, Industry, TeamKind, Technology } from "@db/vocabulary/kinds";
import { unknownItem } from "~/features/competency";

/** What is believed about one competency item: posterior mean and interval on the scale 0–5. */
export interface Level {
  mean: number;
  low: number;
  high: number;
}

/** A team as the score sees it. There is no field for a person, a name or a gender: they can never become a feature. */
export interface TeamSide {
  id: string;
  kind: TeamKind;
  languages: readonly string[];
  industries: readonly Industry[];
  technologies: readonly Technology[];
  city: string | null;
  capacity: number;
  /** Engagements under way. */
  running: number;
  /** Engagements of this programme brought to their end. */
  concluded: number;
  pastWorks: readonly { industry: Industry | null }[];
  items: Readonly<Partial<Record<CompetencyItem, Level>>>;
}

export interface Need {
  item: CompetencyItem;
  /** 1–5. */
  level: number;
  must: boolean;
}

export interface ChallengeSide {
  id: string;
  industry: Industry | null;
  technologies: readonly Technology[];
  languages: readonly string[];
  city: string | null;
  grade: Grade | null;
  needs: readonly Need[];
  /** Teams that have applied; null or absent when nobody counted. Never scored: only reserved places look at it. */
  applicants?: number | null;
}

/** How near a team's own words and works are to the brief's. */
export interface TextEvidence {
  /** 0–1; null or absent when it was not compared, which then says nothing for or against. */
  affinity?: number | null;
  /** What both speak of, in words for the reader. */
  concepts?: readonly string[];
}

/**
 * Levels are believed to a 64th: finer says nothing, and a day that passes does not make another question.
 * Rounded down (the upper end up), so that a level counts as reached only where it is.
 */
export const levelSteps = 64;
export const onGrid = ({ mean, low, high }: Level): Level => ({
  mean: Math.floor(mean * levelSteps) / levelSteps,
  low: Math.floor(low * levelSteps) / levelSteps,
  high: Math.ceil(high * levelSteps) / levelSteps,
});

/** No evidence is unknown, not zero: the prior's mean with its wide interval, the same for every item. */
export const unknownLevel: Level = onGrid(unknownItem("CI1"));
export function levelOf(team: TeamSide, item: CompetencyItem): Level {
  const level = team.items[item];
  return level === undefined ? unknownLevel : onGrid(level);
}
export const deliveredCases = (team: Pick<TeamSide, "concluded" | "pastWorks">): number => team.concluded + team.pastWorks.length;
