import type { CompetencyItem, Industry } from "@db/vocabulary/kinds";
import { gradeEligibility } from "~/features/applications";
import { type ChallengeSide, deliveredCases, type Level, levelOf, type Need, type TeamSide } from "./facts";

export const partKeys = ["domain", "musts", "track", "technology", "nices", "place", "grade", "capacity", "project", "business"] as const;
export type PartKey = (typeof partKeys)[number];

export interface Part {
  key: PartKey;
  /** Share of the weight earned, times the weight: what is added to the score. */
  value: number;
  weight: number;
  low: number;
  high: number;
  /** Vocabulary words that counted, and those that were asked for and not found. */
  have: string[];
  lack: string[];
  /** Cases delivered, free places …; which one depends on the part. */
  count: number | null;
}

export interface Score {
  /** 0–1: exactly the sum of the parts' values. */
  score: number;
  interval: [low: number, high: number];
  parts: Part[];
}

/**
 * Prior weights, summing to 1. Domain knowledge weighs most because firms name it first (34.5 % in the demand survey);
 * must-haves next; project management and commercial sense are parts of their own for the same reason.
 */
export const weights: Record<PartKey, number> = {
  domain: 0.24,
  musts: 0.22,
  track: 0.12,
  technology: 0.1,
  nices: 0.08,
  place: 0.06,
  grade: 0.05,
  capacity: 0.05,
  project: 0.04,
  business: 0.04,
};
export const modelVersion = "additive-1";
/** Half of the weight where the challenge asks for nothing: an empty brief must not make everybody fit. */
const unasked = 0.5;

type Share = Pick<Part, "have" | "lack" | "count"> & { share: number; low: number; high: number };
const flat = (share: number, over: Partial<Share> = {}): Share => ({ share, low: share, high: share, have: [], lack: [], count: null, ...over });

/** Reached share of a needed level; a gap costs more than its size when the need is a must. */
export const reached = (level: number, need: number, must: boolean): number => Math.min(1, Math.max(0, level / need)) ** (must ? 1.5 : 1);

function coverage(team: TeamSide, needs: readonly Need[]): Share {
  if (needs.length === 0) return flat(unasked);
  const total = needs.reduce((sum, need) => sum + need.level, 0);
  const at = (pick: (level: Level) => number) =>
    needs.reduce((sum, need) => sum + need.level * reached(pick(levelOf(team, need.item)), need.level, need.must), 0) / total;
  const met = (need: Need) => levelOf(team, need.item).mean >= need.level;
  return {
    share: at((level) => level.mean),
    low: at((level) => level.low),
    high: at((level) => level.high),
    have: needs.filter(met).map((need) => need.item),
    lack: needs.filter((need) => !met(need)).map((need) => need.item),
    count: null,
  };
}

const neighbours: readonly (readonly Industry[])[] = [
  ["surface_treatment", "plastics", "textiles", "machinery", "food_pharma_machinery", "work_safety"],
  ["long_term_care", "healthcare", "biotech"],
  ["retail", "finance", "ict"],
  ["public_sector", "resilience", "energy", "agriculture"],
];
const near = (a: Industry, b: Industry) => neighbours.some((group) => group.includes(a) && group.includes(b));

function domain(team: TeamSide, { industry }: ChallengeSide): Share {
  if (industry === null) return flat(unasked);
  const works = team.pastWorks.filter((work) => work.industry === industry).length;
  const known = works >= 2 ? 1 : works === 1 ? 0.85 : team.industries.includes(industry) ? 0.6 : 0;
  if (known > 0) return flat(known, { have: [industry], count: works });
  const close = [...new Set([...team.industries, ...team.pastWorks.flatMap((work) => (work.industry ? [work.industry] : []))])].filter((one) =>
    near(one, industry),
  );
  return flat(close.length > 0 ? 0.3 : 0, { lack: [industry], have: close.sort(), count: 0 });
}

function technology(team: TeamSide, challenge: ChallengeSide): Share {
  const asked = [...new Set(challenge.technologies)].sort();
  if (asked.length === 0) return flat(unasked);
  const have = asked.filter((one) => team.technologies.includes(one));
  return flat(have.length / asked.length, { have, lack: asked.filter((one) => !have.includes(one)) });
}

/** Saturating: the first delivered case says most; one concluded in the programme counts as two claimed elsewhere. */
function track(team: TeamSide): Share {
  return flat(1 - 0.5 ** (team.concluded + 0.5 * team.pastWorks.length), { count: deliveredCases(team) });
}

export const gradeFactsOf = (team: TeamSide) => ({
  kind: team.kind,
  deliveredCases: deliveredCases(team),
  levels: Object.fromEntries(Object.entries(team.items).map(([item, level]) => [item, level.mean])) as Partial<Record<CompetencyItem, number>>,
});

function grade(team: TeamSide, challenge: ChallengeSide): Share {
  if (challenge.grade === null) return flat(unasked);
  if (!gradeEligibility(challenge.grade, gradeFactsOf(team)).ok) return flat(0, { lack: [challenge.grade] });
  const learners = team.kind === "trainees" || team.kind === "university";
  const share = { L1: learners ? 1 : 0.7, L2: 1, L3: deliveredCases(team) >= 2 ? 1 : 0.7, L4: team.kind === "mixed" ? 1 : 0.8 }[challenge.grade];
  return flat(share, { have: [challenge.grade] });
}

const sameCity = (a: string, b: string) => a.normalize("NFKC").replaceAll("臺", "台").trim() === b.normalize("NFKC").replaceAll("臺", "台").trim();

function place(team: TeamSide, challenge: ChallengeSide): Share {
  const asked = [...new Set(challenge.languages)].sort();
  const have = asked.filter((one) => team.languages.includes(one));
  const language = asked.length === 0 || team.languages.length === 0 ? unasked : have.length / asked.length;
  const city = team.city === null || challenge.city === null ? unasked : sameCity(team.city, challenge.city) ? 1 : 0.25;
  return flat(0.6 * language + 0.4 * city, { have, lack: team.languages.length === 0 ? [] : asked.filter((one) => !have.includes(one)) });
}

function capacity(team: TeamSide): Share {
  const free = Math.max(0, team.capacity - team.running);
  return flat(free >= 2 ? 1 : free === 1 ? 0.8 : 0, { count: free });
}

/** One competency the product thinks every team needs, against level 3. */
function skill(team: TeamSide, item: CompetencyItem): Share {
  return coverage(team, [{ item, level: 3, must: false }]);
}

const shares: Record<PartKey, (team: TeamSide, challenge: ChallengeSide) => Share> = {
  domain,
  musts: (team, challenge) =>
    coverage(
      team,
      challenge.needs.filter((need) => need.must),
    ),
  track,
  technology,
  nices: (team, challenge) =>
    coverage(
      team,
      challenge.needs.filter((need) => !need.must),
    ),
  place,
  grade,
  capacity,
  project: (team) => skill(team, "S07"),
  business: (team) => skill(team, "S14"),
};

/** Scores one team against one challenge; the same pair gets the same score in both directions. Parts sum to the score. */
export function score(team: TeamSide, challenge: ChallengeSide): Score {
  const parts = partKeys.map((key): Part => {
    const { share, low, high, ...grounds } = shares[key](team, challenge);
    const weight = weights[key];
    return { key, weight, value: weight * share, low: weight * low, high: weight * high, ...grounds };
  });
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const spread = (side: (part: Part) => number) => Math.sqrt(parts.reduce((sum, part) => sum + side(part) ** 2, 0));
  return {
    score: total,
    interval: [Math.max(0, total - spread((part) => part.value - part.low)), Math.min(1, total + spread((part) => part.high - part.value))],
    parts,
  };
}
