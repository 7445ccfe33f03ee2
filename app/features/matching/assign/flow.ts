import type { Certificate } from "./certificate";
import { type Bounds, boundsOf, type Placed, place, simplexOf } from "./network";
import type { Compiled } from "./problem";
import type { Simplex } from "./simplex";

/** The flow part of a problem, solved; rows that are no flow are not looked at. */
export interface Flow {
  bounds: Bounds;
  placed: Placed;
  simplex: Simplex;
  feasible: boolean;
  /** 1 for each edge taken. */
  taken: Uint8Array;
  /** By row: what one more unit of its binding bound is worth, in millionths; > 0 at the max, < 0 at the min. */
  price: Float64Array;
}

export function solveFlow(compiled: Compiled, bounds: Bounds = boundsOf(compiled)): Flow {
  const placed = place(compiled, bounds);
  return readFlow(bounds, placed, simplexOf(compiled, bounds, placed));
}

export function readFlow(bounds: Bounds, placed: Placed, simplex: Simplex): Flow {
  const flows = simplex.flows();
  const taken = Uint8Array.from({ length: bounds.cost.length }, (_, edge) => (flows[edge] ? 1 : 0));
  // `+ 0` turns -0 into 0: a price is compared and printed.
  const price = Float64Array.from(placed.arcOf, (arc) => (arc === -1 ? 0 : -simplex.reducedCost(arc) + 0));
  return { bounds, placed, simplex, feasible: simplex.feasible, taken, price };
}

export function certificateOf({ rows }: Compiled, price: Float64Array): Certificate {
  const prices: Record<string, number> = {};
  rows.forEach((row, at) => {
    const one = price[at] as number;
    if (one !== 0) prices[row.id] = (prices[row.id] ?? 0) + one;
  });
  return { prices };
}

/** What is left of an edge's score after the prices of the rows it is in; edges beyond the optimum have ≤ 0. */
export function surplusOf({ rows, score }: Compiled, price: Float64Array): Float64Array {
  const surplus = Float64Array.from(score);
  rows.forEach((row, at) => {
    const one = price[at] as number;
    if (one === 0) return;
    row.edges.forEach((edge, place) => {
      surplus[edge] = (surplus[edge] as number) - one * (row.weight?.[place] ?? 1);
    });
  });
  return surplus;
}
