import type { Certificate } from "./certificate";
import type { Relaxation } from "./infeasible";
import { type Compiled, type Named, type Pair, unit } from "./problem";

export interface Taken extends Pair {
  score: number;
}
export interface Priced extends Named {
  /** Units of the row left before the bound binds. */
  slack: number;
  /** Score gained if the bound gave by one unit, ≥ 0. */
  shadowPrice: number;
}
export interface Answer {
  /** infeasible: `iis` says why, `relaxations` what would have to give. */
  status: "optimal" | "feasible" | "infeasible";
  /** How far the sum of scores may at most be from the best, as a share of the bound; 0 when optimal. */
  gap: number;
  pairs: Taken[];
  /** Under a probability cap: how likely each pair was, and the sum that such draws have on average, which is the greatest. */
  lottery?: { expected: number; likelihoods: (Taken & { probability: number })[] };
  /** Standby lefts per right, first in line first. */
  alternates: Taken[];
  /** Sum of scores. */
  objective: number;
  bound: number;
  /** What the worst-off gets, with the objectives that look after it. */
  worst?: { value: number; bound: number };
  perConstraint: Priced[];
  /** Prices that prove `bound`; with ratios or floors they are those of the relaxation. */
  certificate: Certificate;
  /** A minimal conflict: these cannot be kept together, any all but one of them can. `verified`: each was tried in time. */
  iis?: { constraints: Named[]; verified: boolean };
  relaxations?: Relaxation[];
  /** Constraints the pairs do not keep: only when the time ran out before any assignment that keeps all was found. */
  broken?: string[];
}

export const pairsOf = ({ leftIds, rightIds, edgeLeft, edgeRight, score }: Compiled, taken: Uint8Array): Taken[] => {
  const pairs: Taken[] = [];
  taken.forEach((one, edge) => {
    if (one)
      pairs.push({
        left: leftIds[edgeLeft[edge] as number] ?? "",
        right: rightIds[edgeRight[edge] as number] ?? "",
        score: (score[edge] as number) / unit,
      });
  });
  return pairs.sort((a, b) => (a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : 1));
};

export function worthOf({ score }: Compiled, taken: Uint8Array): number {
  let sum = 0;
  for (let edge = 0; edge < taken.length; edge++) if (taken[edge]) sum += score[edge] as number;
  return sum;
}

export function sumsOf({ rows }: Compiled, taken: Uint8Array): Float64Array {
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let place = 0; place < row.edges.length; place++) if (taken[row.edges[place] as number]) sum += row.weight?.[place] ?? 1;
    return sum;
  });
}

/** Ids of rows that a choice of edges breaks. */
export function brokenBy(compiled: Compiled, taken: Uint8Array): string[] {
  const sums = sumsOf(compiled, taken);
  return compiled.rows.filter((row, at) => (sums[at] as number) < row.min - 1e-6 || (sums[at] as number) > row.max + 1e-6).map((row) => row.id);
}

/** Slack and price of every bound that says something. Prices are in millionths per unit of the row, as compiled. */
export function pricedRows(compiled: Compiled, taken: Uint8Array, price: Float64Array): Priced[] {
  const sums = sumsOf(compiled, taken);
  return compiled.rows.flatMap((row, at): Priced[] => {
    const scale = row.kind === "floor" ? unit : 1;
    const one = ((price[at] as number) * scale) / unit;
    const sum = sums[at] as number;
    const found: Priced[] = [];
    if (row.weight ? row.min > -Infinity : row.min > 0)
      found.push({ id: row.id, kind: row.kind, bound: "min", slack: (sum - row.min) / scale, shadowPrice: Math.max(0, -one) });
    if (row.weight ? row.max < Infinity : row.max < row.edges.length)
      found.push({ id: row.id, kind: row.kind, bound: "max", slack: (row.max - sum) / scale, shadowPrice: Math.max(0, one) });
    return found;
  });
}
