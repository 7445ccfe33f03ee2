import type { Industry, Technology } from "@db/vocabulary/kinds";

/** A mentor as the score sees him: what his record of mentoring and his firm say. No name, no gender. */
export interface MentorSide {
  id: string;
  languages: readonly string[];
  /** Industries of his organisation and of the challenges he has accompanied. */
  industries: readonly Industry[];
  technologies: readonly Technology[];
  /** Engagements he carries now, and the most he should carry. */
  load: number;
  limit: number;
}
export interface EngagementSide {
  industry: Industry | null;
  technologies: readonly Technology[];
  languages: readonly string[];
}
export const mentorPartKeys = ["domain", "technology", "language", "capacity"] as const;
export type MentorPartKey = (typeof mentorPartKeys)[number];
export interface MentorPart {
  key: MentorPartKey;
  /** Share earned, times the weight. */
  value: number;
  weight: number;
}

/** Hand-set, summing to 1: domain knowledge first, as for teams; then the tools, a common language, and time for one more team. */
export const mentorWeights: Readonly<Record<MentorPartKey, number>> = { domain: 0.4, technology: 0.25, language: 0.15, capacity: 0.2 };
export const mentorModel = "mentor-additive-1";

/** Nothing known, or nothing asked: neither for nor against. */
const unknown = 0.5;

const covered = <Word>(asked: readonly Word[], has: readonly Word[]): number => {
  if (asked.length === 0 || has.length === 0) return unknown;
  return asked.filter((one) => has.includes(one)).length / asked.length;
};

/**
 * How well a mentor suits an engagement, 0–1; the parts add up to the score. More knowledge never lowers it, more load
 * never raises it.
 */
export function mentorScore(mentor: MentorSide, engagement: EngagementSide): { score: number; parts: MentorPart[] } {
  const shares: Record<MentorPartKey, number> = {
    domain: engagement.industry === null || mentor.industries.length === 0 ? unknown : mentor.industries.includes(engagement.industry) ? 1 : 0.2,
    technology: covered(engagement.technologies, mentor.technologies),
    language: covered(engagement.languages, mentor.languages),
    capacity: mentor.limit <= 0 ? 0 : Math.min(1, Math.max(0, (mentor.limit - mentor.load) / mentor.limit)),
  };
  const parts = mentorPartKeys.map((key) => ({ key, weight: mentorWeights[key], value: mentorWeights[key] * shares[key] }));
  return { score: parts.reduce((sum, part) => sum + part.value, 0), parts };
}
