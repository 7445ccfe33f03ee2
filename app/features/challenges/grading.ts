import type { Grade } from "@db/vocabulary/kinds";

/** What a grade is made from, each scored 1 (easy) to 4 (hard). */
export const gradeDimensions = ["data", "method", "risk", "integration", "scope"] as const;
export type GradeDimension = (typeof gradeDimensions)[number];
export type GradeScores = Record<GradeDimension, number>;

export type GradeReason = { kind: "total"; total: number } | { kind: "floor"; dimension: GradeDimension; grade: Grade };
export interface GradeReading {
  grade: Grade;
  total: number;
  reasons: GradeReason[];
}

const order: readonly Grade[] = ["L1", "L2", "L3", "L4"];
const higher = (a: Grade, b: Grade): Grade => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** Sum of the five scores: 5–8 L1, 9–12 L2, 13–16 L3, 17–20 L4. */
const bySum = (total: number): Grade => (total <= 8 ? "L1" : total <= 12 ? "L2" : total <= 16 ? "L3" : "L4");

/** One hard side alone sets a floor: a real site or a domain risk is never L1, an open method or regulated field is L4. */
const floors: readonly { dimension: GradeDimension; from: number; grade: Grade }[] = [
  { dimension: "method", from: 4, grade: "L4" },
  { dimension: "risk", from: 4, grade: "L4" },
  { dimension: "risk", from: 3, grade: "L3" },
  { dimension: "integration", from: 3, grade: "L3" },
  { dimension: "data", from: 3, grade: "L2" },
];

/** The grade the rubric gives, with what led to it. Scores outside 1–4 are a caller's fault. */
export function gradeOf(scores: GradeScores): GradeReading {
  const values = gradeDimensions.map((dimension) => scores[dimension]);
  if (values.some((score) => !Number.isInteger(score) || score < 1 || score > 4)) throw new RangeError("grade scores run from 1 to 4");
  const total = values.reduce((sum, score) => sum + score, 0);
  const reasons: GradeReason[] = [{ kind: "total", total }];
  let grade = bySum(total);
  for (const floor of floors) {
    if (scores[floor.dimension] < floor.from || higher(grade, floor.grade) === grade) continue;
    grade = floor.grade;
    reasons.push({ kind: "floor", dimension: floor.dimension, grade });
  }
  return { grade, total, reasons };
}

export type WhoMayApply = "everyone" | "able" | "delivered_case" | "mixed_team";
export interface GradeDefaults {
  /** Months, from and to. */
  months: readonly [number, number];
  /** New Taiwan dollars, from and to (demo values). */
  award: readonly [bigint, bigint];
  /** Hours of mentoring planned (demo values). */
  mentorHours: number;
  whoMayApply: WhoMayApply;
}

/** What follows from a grade unless the owner has said otherwise. */
export const gradeDefaults: Record<Grade, GradeDefaults> = {
  L1: { months: [2, 3], award: [50_000n, 150_000n], mentorHours: 12, whoMayApply: "everyone" },
  L2: { months: [3, 4], award: [150_000n, 400_000n], mentorHours: 20, whoMayApply: "able" },
  L3: { months: [4, 6], award: [400_000n, 1_000_000n], mentorHours: 30, whoMayApply: "delivered_case" },
  L4: { months: [6, 6], award: [800_000n, 2_000_000n], mentorHours: 40, whoMayApply: "mixed_team" },
};

/** Criteria of the review, each scored 1–5. */
export const reviewCriteria = ["data", "value", "clarity", "feasibility", "law"] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];
export type CriteriaScores = Record<ReviewCriterion, number>;
