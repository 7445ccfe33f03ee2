import { sumsOf, worthOf } from "./answer";
import { type Flow, surplusOf } from "./flow";
import { type Compiled, type Row, unit } from "./problem";

/** What a search that may be cut short knows. Values in millionths. */
export interface Found {
  status: "optimal" | "feasible" | "infeasible" | "unknown";
  taken?: Uint8Array;
  bound: number;
  /** By row, per unit of the row as compiled: they prove the bound, or that of the relaxation. */
  price: Float64Array;
}
export interface Clock {
  /** Milliseconds left; ≤ 0 when the time is up. */
  left: () => number;
  elapsed: () => number;
}

/**
 * The flow with prices on the rows that are no flow (Lagrange): any prices prove a bound, and a flow that happens to keep
 * all rows is an answer. Each attempt goes on from the basis of the one before.
 */
export class Lagrange {
  readonly best: Found;
  readonly aside: readonly number[];
  private readonly outer: Compiled;
  private readonly pairs: number;
  /** Costs are whole, so prices in between are kept this much finer than millionths. */
  private readonly fine: number;
  private scale = 1;

  constructor(
    private readonly compiled: Compiled,
    private readonly flow: Flow,
  ) {
    const { rows, leftIds } = compiled;
    this.aside = flow.placed.aside;
    this.outer = { ...compiled, rows: this.aside.map((at) => rows[at] as Row) };
    const most = rows.reduce((so, row) => (row.kind === "left" ? Math.max(so, Math.min(row.max, row.edges.length)) : so), 0);
    this.pairs = leftIds.length * most;
    const dearest = compiled.score.reduce((so, one) => Math.max(so, Math.abs(one)), 1);
    this.fine = Math.max(1, Math.min(1024, 2 ** Math.floor(Math.log2(2 ** 46 / (dearest * flow.placed.network.nodes)))));
    this.best = { status: "unknown", bound: Infinity, price: new Float64Array(rows.length) };
  }

  /** Solves with these prices (those of flow rows are not looked at). How far each row aside is over (> 0) or under (< 0). */
  attempt(price: Float64Array): { taken: Uint8Array; price: Float64Array; bound: number; over: Float64Array; kept: boolean } {
    const { compiled, flow, outer, best, aside } = this;
    const { score } = compiled;
    const { simplex, placed } = flow;
    if (this.scale !== 1 || price.some((one) => one !== 0)) {
      const worth = surplusOf(
        outer,
        Float64Array.from(aside, (at) => price[at] as number),
      );
      // Dear prices leave less room for fine ones: the simplex must stay exact.
      const dearest = worth.reduce((most, one) => Math.max(most, Math.abs(one)), 1);
      this.scale = Math.min(this.fine, 2 ** Math.floor(Math.log2(2 ** 49 / (dearest * placed.network.nodes))));
      for (let edge = 0; edge < score.length; edge++) simplex.setCost(edge, -Math.round((worth[edge] as number) * this.scale) + 0);
      simplex.resolve();
    }
    const flows = simplex.flows();
    const taken = Uint8Array.from(score, (_, edge) => (flows[edge] ? 1 : 0));
    // Costs were rounded: half a step for each pair there can be.
    let bound = (-simplex.value + (this.scale === 1 ? 0 : 0.5 * this.pairs)) / this.scale;
    outer.rows.forEach((row, place) => {
      const one = price[aside[place] as number] as number;
      if (one !== 0) bound += one * (one > 0 ? row.max : row.min);
    });
    const full = Float64Array.from(placed.arcOf, (arc, at) => (arc === -1 ? (price[at] as number) : -simplex.reducedCost(arc) / this.scale + 0));
    if (bound < best.bound) {
      best.bound = bound;
      best.price = full;
    }
    const over = sumsOf(outer, taken).map((sum, place) => {
      const row = outer.rows[place] as Row;
      return sum > row.max + 1e-9 ? sum - row.max : sum < row.min - 1e-9 ? sum - row.min : 0;
    });
    const kept = over.every((one) => one === 0);
    if (kept && (!best.taken || worthOf(compiled, taken) > worthOf(compiled, best.taken))) {
      best.taken = taken;
      best.status = "feasible";
    }
    return { taken, price: full, bound, over, kept };
  }
}

/**
 * A first answer without a solver: prices rise where rows are broken (subgradients, Held–Karp 1971) until all are kept;
 * then they go halfway back towards those of the best bound, and again, as long as all stay kept. Both are in `lagrange.best`;
 * `onFirst` hears of the first answer at once.
 */
export function firstAnswer(compiled: Compiled, lagrange: Lagrange, ask: { rounds: number; onFirst: () => void }): void {
  const { rows } = compiled;
  const { aside, best } = lagrange;
  const price = new Float64Array(rows.length);
  let { kept, over } = lagrange.attempt(price);
  for (let round = 1; !kept && round < ask.rounds; round++) {
    const length = over.reduce((sum, one) => sum + one * one, 0);
    const reach = Math.max(unit, 0.02 * Math.abs(best.bound)) * 1.3 ** round;
    aside.forEach((at, place) => {
      const row = rows[at] as Row;
      const moved = (price[at] as number) + (reach * (over[place] as number)) / length;
      price[at] = row.max === Infinity ? Math.min(0, moved) : row.min === -Infinity ? Math.max(0, moved) : moved;
    });
    if (price.some((one) => Math.abs(one) > 2 ** 40)) return;
    ({ kept, over } = lagrange.attempt(price));
  }
  if (best.taken) ask.onFirst();
  const towards = best.price.slice();
  let [near, far] = [0, 1];
  for (let round = 0; best.taken && round < 6; round++) {
    const middle = (near + far) / 2;
    const between = price.map((one, at) => middle * one + (1 - middle) * (towards[at] as number));
    if (lagrange.attempt(between).kept) far = middle;
    else near = middle;
  }
}
