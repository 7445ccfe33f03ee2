/** One comparison: the better one's shares minus the other's, and how much it counts. */
export interface Pairs {
  /** n × width, row by row. */
  differences: Float64Array;
  /** n, each ≥ 0. */
  counts: Float64Array;
  width: number;
}

export interface Fitted {
  weights: number[];
  steepness: number;
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

const marginOf = ({ differences, width }: Pairs, at: number, theta: ArrayLike<number>): number => {
  let margin = 0;
  for (let key = 0; key < width; key += 1) margin += (theta[key] ?? 0) * (differences[at * width + key] ?? 0);
  return margin;
};

/** Log-likelihood of the comparisons: Σ count · log σ(steepness · weights·d), at most 0. */
export function likelihood(pairs: Pairs, weights: readonly number[], steepness: number): number {
  let sum = 0;
  for (let at = 0; at < pairs.counts.length; at += 1)
    sum -= (pairs.counts[at] ?? 0) * Math.log1p(Math.exp(-steepness * marginOf(pairs, at, weights)));
  return sum;
}

/** Steepness β of scores made with `weights`: maximises the likelihood, drawn to `guess` as if by one comparison. */
export function steepnessOf(pairs: Pairs, weights: readonly number[], guess = 20): number {
  const { counts } = pairs;
  let beta = guess;
  for (let round = 0; round < 25; round += 1) {
    let slope = (guess - beta) / guess ** 2;
    let bend = 1 / guess ** 2;
    for (let at = 0; at < counts.length; at += 1) {
      const margin = marginOf(pairs, at, weights);
      const doubt = logistic(-beta * margin);
      slope += (counts[at] ?? 0) * doubt * margin;
      bend += (counts[at] ?? 0) * doubt * (1 - doubt) * margin * margin;
    }
    const next = Math.max(guess / 20, Math.min(guess * 20, beta + slope / bend));
    if (Math.abs(next - beta) < 1e-6 * guess) return next;
    beta = next;
  }
  return beta;
}

/** Minimises ½ xᵀAx − bᵀx over x ≥ least by going round the coordinates; A positive definite, row by row. */
function leastAbove(least: Float64Array, a: Float64Array, b: Float64Array, start: Float64Array): Float64Array {
  const width = b.length;
  const x = start.slice();
  for (let round = 0; round < 200; round += 1) {
    let moved = 0;
    for (let row = 0; row < width; row += 1) {
      let rest = b[row] ?? 0;
      for (let col = 0; col < width; col += 1) if (col !== row) rest -= (a[row * width + col] ?? 0) * (x[col] ?? 0);
      const next = Math.max(least[row] ?? 0, rest / (a[row * width + row] ?? 1));
      moved = Math.max(moved, Math.abs(next - (x[row] ?? 0)));
      x[row] = next;
    }
    if (moved < 1e-10) break;
  }
  return x;
}

/** At the same steepness no weight is learned below this share of the given one: some dozens of decisions do not show that a must-have counts for nothing. */
const floor = 0.25;

/**
 * Pairwise logistic regression (RankNet with a linear scorer: Burges et al. 2005) with a Gaussian prior at the
 * given weights, by Newton's method above the floor.
 * @param prior sums to 1; also fixes how far each weight may easily go: sd = `loose` · (half its own + half the mean weight)
 * @returns weights summing to 1 and the steepness of scores made with them; the prior itself when there is nothing to learn from.
 */
export function fitWeights(pairs: Pairs, prior: readonly number[], { loose = 1, rounds = 8 } = {}): Fitted {
  const { differences, counts, width } = pairs;
  const beta = steepnessOf(pairs, prior);
  if (counts.length === 0) return { weights: [...prior], steepness: beta };
  const centre = Float64Array.from(prior, (one) => beta * one);
  const least = centre.map((one) => floor * one);
  const tight = Float64Array.from(prior, (one) => 1 / (loose * beta * (0.5 * one + 0.5 / width)) ** 2);
  let theta: Float64Array = centre.slice();
  for (let round = 0; round < rounds; round += 1) {
    const hessian = new Float64Array(width * width);
    const slope = new Float64Array(width);
    for (let at = 0; at < counts.length; at += 1) {
      const row = at * width;
      const doubt = logistic(-marginOf(pairs, at, theta));
      const pull = (counts[at] ?? 0) * doubt;
      const bend = pull * (1 - doubt);
      for (let key = 0; key < width; key += 1) {
        const here = differences[row + key] ?? 0;
        if (here === 0) continue;
        slope[key] = (slope[key] ?? 0) + pull * here;
        for (let other = 0; other <= key; other += 1)
          hessian[key * width + other] = (hessian[key * width + other] ?? 0) + bend * here * (differences[row + other] ?? 0);
      }
    }
    const target = new Float64Array(width);
    for (let key = 0; key < width; key += 1) {
      for (let other = 0; other < key; other += 1) hessian[other * width + key] = hessian[key * width + other] ?? 0;
      hessian[key * width + key] = (hessian[key * width + key] ?? 0) + (tight[key] ?? 0);
    }
    // Newton's step as a quadratic in theta itself: H·theta_new = H·theta + gradient, held above the floor.
    for (let key = 0; key < width; key += 1) {
      let sum = (slope[key] ?? 0) - (tight[key] ?? 0) * ((theta[key] ?? 0) - (centre[key] ?? 0));
      for (let other = 0; other < width; other += 1) sum += (hessian[key * width + other] ?? 0) * (theta[other] ?? 0);
      target[key] = sum;
    }
    const next = leastAbove(least, hessian, target, theta);
    const step = next.reduce((most, one, key) => Math.max(most, Math.abs(one - (theta[key] ?? 0))), 0);
    theta = next;
    if (step < 1e-5 * beta) break;
  }
  const sum = theta.reduce((total, one) => total + one, 0);
  return sum > 0 ? { weights: Array.from(theta, (one) => one / sum), steepness: sum } : { weights: [...prior], steepness: beta };
}
