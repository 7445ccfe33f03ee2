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
}

const { mean, low, high } = unknownItem("CI1");
/** No evidence is unknown, not zero: the prior's mean with its wide interval, the same for every item. */
export const unknownLevel: Level = { mean, low, high };
export const levelOf = (team: TeamSide, item: CompetencyItem): Level => team.items[item] ?? unknownLevel;
export const deliveredCases = (team: Pick<TeamSide, "concluded" | "pastWorks">): number => team.concluded + team.pastWorks.length;
