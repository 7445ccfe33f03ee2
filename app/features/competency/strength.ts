/** What a profile is judged by: plain counts, read from the team and its capability profile. */
export interface ProfileFacts {
  hasSummary: boolean;
  industries: number;
  technologies: number;
  members: number;
  hasRepresentative: boolean;
  items: number;
  itemsWithEvidence: number;
  verifiedEvidence: number;
  pastWorks: number;
}

export const strengthParts = [
  "items",
  "evidence",
  "verified",
  "works",
  "industries",
  "technologies",
  "summary",
  "members",
  "representative",
] as const;
export type StrengthPart = (typeof strengthParts)[number];

export interface StrengthLine {
  part: StrengthPart;
  /** Points this part can bring; all parts together bring 100. */
  weight: number;
  points: number;
}

export interface ProfileStrength {
  score: number;
  lines: StrengthLine[];
  /** The unfinished part that brings most; null when nothing is missing. */
  next: StrengthPart | null;
}

const share = (have: number, want: number): number => Math.min(1, have / want);

/**
 * How complete a profile is, 0–100, with the weight of each part in sight. It never keeps a team from applying
 * and is no part of any match score.
 */
export function profileStrength(facts: ProfileFacts): ProfileStrength {
  const parts: [StrengthPart, number, number][] = [
    ["items", 20, share(facts.items, 4)],
    ["evidence", 20, share(facts.itemsWithEvidence, 3)],
    ["verified", 10, share(facts.verifiedEvidence, 1)],
    ["works", 15, share(facts.pastWorks, 2)],
    ["industries", 10, share(facts.industries, 1)],
    ["technologies", 10, share(facts.technologies, 1)],
    ["summary", 5, facts.hasSummary ? 1 : 0],
    ["members", 5, share(facts.members, 2)],
    ["representative", 5, facts.hasRepresentative ? 1 : 0],
  ];
  const lines = parts.map(([part, weight, done]) => ({ part, weight, points: Math.round(weight * done) }));
  const missing = lines.filter((line) => line.points < line.weight && line.part !== "verified");
  const rest = missing.length > 0 ? missing : lines.filter((line) => line.points < line.weight);
  const next = rest.reduce<StrengthLine | null>(
    (best, line) => (best === null || line.weight - line.points > best.weight - best.points ? line : best),
    null,
  );
  return { score: lines.reduce((sum, line) => sum + line.points, 0), lines, next: next?.part ?? null };
}
