import type { CompetencyItem, Grade, Industry } from "@db/vocabulary/kinds";
import { gradeEligibility } from "~/features/applications";
import { type ChallengeSide, deliveredCases, type Level, levelOf, type Need, type TeamSide, type TextEvidence } from "./facts";
import type { PartKey } from "./weights";

/** What share of its weight a part earns, 0–1, with the interval it may lie in and the grounds for it. */
export interface Share {
  share: number;
  low: number;
  high: number;
  /** Vocabulary words that counted, and those that were asked for and not found. */
  have: string[];
  lack: string[];
  /** Cases delivered, free places …; which one depends on the part. */
  count: number | null;
}

/** Half of the weight where nothing was asked or compared: an empty brief must not make everybody fit. */
export const unasked = 0.5;
const flat = (share: number, over: Partial<Share> = {}): Share => ({ share, low: share, high: share, have: [], lack: [], count: null, ...over });

/** Reached share of a needed level; a gap costs more than its size when the need is a must (x^1.5, by a root that every machine rounds alike). */
export function reached(level: number, need: number, must: boolean): number {
  const part = Math.min(1, Math.max(0, level / need));
  return must ? part * Math.sqrt(part) : part;
}

export function coverage(team: TeamSide, needs: readonly Need[]): Share {
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

/** What a team knows of an industry: nothing, a neighbouring one, its own word, one past case, two or more. */
export const domainSteps = [0, 0.3, 0.6, 0.85, 1] as const;
export function domainStep(team: TeamSide, industry: Industry): 0 | 1 | 2 | 3 | 4 {
  const works = team.pastWorks.reduce((count, work) => count + (work.industry === industry ? 1 : 0), 0);
  if (works > 0) return works >= 2 ? 4 : 3;
  if (team.industries.includes(industry)) return 2;
  const close =
    team.industries.some((one) => near(one, industry)) || team.pastWorks.some((work) => work.industry !== null && near(work.industry, industry));
  return close ? 1 : 0;
}

function domain(team: TeamSide, { industry }: ChallengeSide): Share {
  if (industry === null) return flat(unasked);
  const step = domainStep(team, industry);
  const count = team.pastWorks.filter((work) => work.industry === industry).length;
  if (step >= 2) return flat(domainSteps[step], { have: [industry], count });
  const close = [...new Set([...team.industries, ...team.pastWorks.flatMap((work) => (work.industry ? [work.industry] : []))])].filter((one) =>
    near(one, industry),
  );
  return flat(domainSteps[step], { lack: [industry], have: close.sort(), count: 0 });
}

function technology(team: TeamSide, challenge: ChallengeSide): Share {
  const asked = [...new Set(challenge.technologies)].sort();
  if (asked.length === 0) return flat(unasked);
  const have = asked.filter((one) => team.technologies.includes(one));
  return flat(have.length / asked.length, { have, lack: asked.filter((one) => !have.includes(one)) });
}

function text({ affinity, concepts }: TextEvidence): Share {
  if (affinity === undefined || affinity === null || Number.isNaN(affinity)) return flat(unasked);
  return flat(Math.min(1, Math.max(0, affinity)), { have: [...new Set(concepts ?? [])].slice(0, 8), count: 1 });
}

/** Saturating: the first delivered case says most; one concluded in the programme counts as two claimed elsewhere. */
export function trackShare(team: TeamSide): number {
  const halves = 2 * team.concluded + team.pastWorks.length;
  return 1 - 2 ** -Math.floor(halves / 2) * (halves % 2 === 1 ? Math.SQRT1_2 : 1);
}

const factsOf = (team: TeamSide) => ({
  kind: team.kind,
  deliveredCases: deliveredCases(team),
  levels: Object.fromEntries(Object.keys(team.items).map((item) => [item, levelOf(team, item as CompetencyItem).mean])) as Partial<
    Record<CompetencyItem, number>
  >,
});
/** Only L3 and L4 ask for anything, so the rest need not look. */
export const mayApplyAt = (grade: Grade | null, team: TeamSide): boolean =>
  grade === null || grade === "L1" || grade === "L2" || gradeEligibility(grade, factsOf(team)).ok;

/** Share of the grade part for a team that may apply. */
export function gradeShare(grade: Grade | null, team: TeamSide): number {
  if (grade === null) return unasked;
  const learners = team.kind === "trainees" || team.kind === "university";
  return { L1: learners ? 1 : 0.7, L2: 1, L3: deliveredCases(team) >= 2 ? 1 : 0.7, L4: team.kind === "mixed" ? 1 : 0.8 }[grade];
}

function grade(team: TeamSide, challenge: ChallengeSide): Share {
  if (challenge.grade === null) return flat(unasked);
  if (!mayApplyAt(challenge.grade, team)) return flat(0, { lack: [challenge.grade] });
  return flat(gradeShare(challenge.grade, team), { have: [challenge.grade] });
}

export const foldedCity = (city: string): string => city.normalize("NFKC").replaceAll("臺", "台").trim();

export function placeShare(team: Pick<TeamSide, "languages" | "city">, challenge: Pick<ChallengeSide, "languages" | "city">): number {
  const asked = [...new Set(challenge.languages)];
  const have = asked.filter((one) => team.languages.includes(one)).length;
  const language = asked.length === 0 || team.languages.length === 0 ? unasked : have / asked.length;
  const unsaid = team.city === null || challenge.city === null;
  const city = unsaid ? unasked : foldedCity(team.city ?? "") === foldedCity(challenge.city ?? "") ? 1 : 0.25;
  return 0.6 * language + 0.4 * city;
}

function place(team: TeamSide, challenge: ChallengeSide): Share {
  const asked = [...new Set(challenge.languages)].sort();
  const have = asked.filter((one) => team.languages.includes(one));
  return flat(placeShare(team, challenge), { have, lack: team.languages.length === 0 ? [] : asked.filter((one) => !have.includes(one)) });
}

export const freePlaces = (team: TeamSide): number => Math.max(0, team.capacity - team.running);
export function capacityShare(team: TeamSide): number {
  const free = freePlaces(team);
  return free >= 2 ? 1 : free === 1 ? 0.8 : 0;
}

/** One competency the product thinks every team needs, against level 3. */
export const skillNeeds = {
  project: { item: "S07", level: 3, must: false },
  business: { item: "S14", level: 3, must: false },
} as const satisfies Record<"project" | "business", Need>;

type OwnShare = (team: TeamSide, challenge: ChallengeSide, words: TextEvidence) => Share;
/** Every part that stands alone; reciprocity is made of them. */
export const shares: Record<Exclude<PartKey, "reciprocity">, OwnShare> = {
  domain,
  musts: (team, challenge) =>
    coverage(
      team,
      challenge.needs.filter((need) => need.must),
    ),
  track: (team) => flat(trackShare(team), { count: deliveredCases(team) }),
  technology,
  text: (_team, _challenge, words) => text(words),
  nices: (team, challenge) =>
    coverage(
      team,
      challenge.needs.filter((need) => !need.must),
    ),
  place,
  grade,
  capacity: (team) => flat(capacityShare(team), { count: freePlaces(team) }),
  project: (team) => coverage(team, [skillNeeds.project]),
  business: (team) => coverage(team, [skillNeeds.business]),
};

/**
 * The owner's wish looks at what he asked for, the team's at what the work would be for it: its tools, its place and tongue,
 * the grade, room for it. Fixed shares of each wish, whatever the policy's weights are, so that the score stays linear in those.
 */
export const wishes = {
  owner: { domain: 0.4, musts: 0.4, track: 0.2 },
  team: { technology: 0.4, place: 0.2, grade: 0.2, capacity: 0.2 },
} as const;

/**
 * Two wishes joined as the mean of their log-odds, back as a share: σ((logit a + logit b) / 2) = √ab / (√ab + √(1−a)(1−b)).
 * One cold side weighs more than in a plain mean (reciprocal recommendation: Pizzato et al. 2010; Neve & Palomares 2019).
 * @param owner 0–1, held within .02 – .98 @param team likewise
 */
export function reciprocal(owner: number, team: number): number {
  const a = Math.min(0.98, Math.max(0.02, owner));
  const b = Math.min(0.98, Math.max(0.02, team));
  const both = Math.sqrt(a * b);
  return both / (both + Math.sqrt((1 - a) * (1 - b)));
}
