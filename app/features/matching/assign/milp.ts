import { type Compiled, type Row, unit } from "./problem";

/** Maximise cost·x over rows and bounds; plain arrays, so that it can be sent to a worker. Matrix by rows (CSR). */
export interface Milp {
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** 1: whole numbers only. */
  whole: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  start: Int32Array;
  index: Int32Array;
  value: Float64Array;
}
export interface Progress {
  elapsedMs: number;
  phase: "flow" | "relaxation" | "search";
  /** Best sum so far, and what none can exceed; in score. */
  objective?: number;
  bound?: number;
}
export interface MilpAnswer {
  /** unknown: neither an answer nor a proof in the time. */
  status: "optimal" | "feasible" | "infeasible" | "unknown";
  x?: Float64Array;
  /** Nothing is better than this; Infinity when nothing is known. */
  bound: number;
  /** Prices of the rows, when no variable is whole: > 0 at the upper bound, < 0 at the lower. */
  price?: Float64Array;
}
/** A solver of such models, here or in a worker. It keeps to the time within about a second, and never throws for hard models. */
export interface MilpPort {
  solve(model: Milp, ask: { budgetMs: number; start?: Float64Array; onProgress?: (progress: Progress) => void }): Promise<MilpAnswer>;
}

/** A row over columns of its own: not an edge. */
export interface Extra {
  cost: number;
  lower: number;
  upper: number;
  /** Row index → weight. */
  weights: ReadonlyMap<number, number>;
}

/** A problem as a model over some of its edges, in units of score; `extras` are columns after them. */
export function milpOf(
  compiled: Compiled,
  edges: Int32Array,
  ask: {
    whole: boolean;
    lower: (edge: number) => number;
    upper: (edge: number) => number;
    extras?: readonly Extra[];
    worth?: (edge: number) => number;
  },
): Milp {
  const { rows, score } = compiled;
  const extras = ask.extras ?? [];
  const columnOf = new Int32Array(score.length).fill(-1);
  edges.forEach((edge, column) => {
    columnOf[edge] = column;
  });
  const start = new Int32Array(rows.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  rows.forEach((row, at) => {
    const scale = scaleOf(row);
    row.edges.forEach((edge, place) => {
      const column = columnOf[edge] as number;
      if (column === -1) return;
      index.push(column);
      value.push((row.weight?.[place] ?? 1) / scale);
    });
    extras.forEach((extra, more) => {
      const weight = extra.weights.get(at);
      if (weight === undefined) return;
      index.push(edges.length + more);
      value.push(weight);
    });
    start[at + 1] = index.length;
  });
  const columns = <T>(own: (edge: number) => T, other: (extra: Extra) => T) => [...Array.from(edges, own), ...extras.map(other)];
  const worth = ask.worth ?? ((edge: number) => (score[edge] as number) / unit);
  return {
    cost: Float64Array.from(columns(worth, (extra) => extra.cost)),
    lower: Float64Array.from(columns(ask.lower, (extra) => extra.lower)),
    upper: Float64Array.from(columns(ask.upper, (extra) => extra.upper)),
    whole: Uint8Array.from(
      columns(
        () => (ask.whole ? 1 : 0),
        () => 0,
      ),
    ),
    rowLower: Float64Array.from(rows, (row) => row.min / scaleOf(row)),
    rowUpper: Float64Array.from(rows, (row) => row.max / scaleOf(row)),
    start,
    index: Int32Array.from(index),
    value: Float64Array.from(value),
  };
}

/** Floors are kept in millionths, models in units of score. */
export const scaleOf = (row: Row): number => (row.kind === "floor" ? unit : 1);
