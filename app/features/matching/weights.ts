/** The parts of a score, in the order in which they are added up. */
export const partKeys = [
  "domain",
  "musts",
  "track",
  "technology",
  "text",
  "nices",
  "place",
  "grade",
  "capacity",
  "project",
  "business",
  "reciprocity",
] as const;
export type PartKey = (typeof partKeys)[number];
export type Weights = Readonly<Record<PartKey, number>>;

/** How often a score like this was borne out; made by `learn`, from which n outcomes and with which error. */
export interface Calibration {
  /** Logistic: p = 1 / (1 + exp(-(slope · score + offset))); slope ≥ 0. */
  slope: number;
  offset: number;
  /** Decisions it was measured on, none of which it was fitted to. */
  n: number;
  /** Expected calibration error, 0–1. */
  ece: number;
}

/** Reserved places for those whom a list by score alone would hide. */
export interface ExposurePolicy {
  /** Places of a list that are looked after; what stands below is as good as unseen. */
  top: number;
  /** NDCG@10 by the list's own scores may fall by this share at most. */
  lossCap: number;
  /** A reserved place is given only to somebody within this many score points (0–1) of whom it is taken from. */
  maxGap: number;
  /** Steepness with which a higher score means a better match: odds of being the better one = exp(steepness · difference). */
  steepness: number;
  /** A challenge with fewer applicants than this may take a reserved place. */
  fewApplicants: number;
}

/** Everything about a ranking that somebody decided: kept with each run, so that the run can be replayed. */
export interface RankPolicy {
  version: string;
  weights: Weights;
  calibration: Calibration | null;
  exposure: ExposurePolicy | null;
  /** Salts the draw between equals; a whole number 0 … 2³²−1. */
  seed: number;
}

/**
 * Hand-set weights, summing to 1. Domain knowledge weighs most because firms name it first (34.5 % in the demand survey),
 * must-haves next; project management and commercial sense are parts of their own for the same reason.
 */
export const priorWeights: Weights = {
  domain: 0.22,
  musts: 0.2,
  track: 0.11,
  technology: 0.09,
  text: 0.08,
  nices: 0.07,
  place: 0.05,
  grade: 0.04,
  capacity: 0.04,
  project: 0.03,
  business: 0.03,
  reciprocity: 0.04,
};

export const reservedPlaces: ExposurePolicy = { top: 10, lossCap: 0.003, maxGap: 0.04, steepness: 20, fewApplicants: 2 };
/** Ranks by score alone. */
export const plainPolicy: RankPolicy = { version: "prior-2", weights: priorWeights, calibration: null, exposure: null, seed: 0 };
/** What the product uses until enough outcomes speak for other weights. */
export const standardPolicy: RankPolicy = { ...plainPolicy, exposure: reservedPlaces };

/** Refuses weights that are negative, not numbers, or do not sum to 1: such scores could not be read as points of a hundred. */
export function insistOnWeights(weights: Weights): void {
  const values = partKeys.map((key) => weights[key]);
  if (!values.every((one) => Number.isFinite(one) && one >= 0)) throw new RangeError("weights must be numbers of 0 or more");
  if (Math.abs(values.reduce((sum, one) => sum + one, 0) - 1) > 1e-9) throw new RangeError("weights must sum to 1");
}

/** A probability is shown only where it was measured to be near the truth (error ≤ .05) on a hundred decisions or more. */
export function chanceOf(score: number, calibration: Calibration | null): number | null {
  if (calibration === null || calibration.n < 100 || calibration.ece > 0.05) return null;
  return 1 / (1 + Math.exp(-(calibration.slope * score + calibration.offset)));
}
