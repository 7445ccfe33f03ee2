import { sumsOf, worthOf } from "./answer";
import { type Flow, solveFlow } from "./flow";
import type { Found } from "./lagrange";
import { milpOf } from "./milp";
import { type Compiled, type Row, unit } from "./problem";
import { type SearchPorts, search } from "./search";

/** The sums of scores of everybody on a side, as rows that may be given a floor. */
function floorsOf(compiled: Compiled, side: "left" | "right", least: number): Row[] {
  return compiled.rows
    .filter((row) => row.kind === side)
    .map((row) => ({
      ...row,
      id: `worst:${row.id}`,
      kind: "floor",
      weight: Float64Array.from(row.edges, (edge) => compiled.score[edge] as number),
      min: least,
      max: Infinity,
      wholeLeft: false,
      wholeRight: false,
    }));
}

const leastOf = (compiled: Compiled, side: "left" | "right", taken: Uint8Array): number =>
  sumsOf({ ...compiled, rows: floorsOf(compiled, side, 0) }, taken).reduce((least, sum) => Math.min(least, sum), Infinity);

export interface Worst {
  compiled: Compiled;
  found: Found;
  /** In score. */
  worst: { value: number; bound: number };
}

/**
 * First the most that the worst-off on a side can get, then the greatest total that leaves them that. The relaxation bounds
 * the first from above; if whole pairs reach it, one search does both, else the floor itself is searched for.
 * Undefined: no assignment at all.
 */
export async function mostForWorst(compiled: Compiled, flow: Flow, side: "left" | "right", ports: SearchPorts): Promise<Worst | undefined> {
  const edges = Int32Array.from([...compiled.closedBy.keys()].filter((edge) => compiled.closedBy[edge] === -1));
  const withFloor = (least: number): Compiled => ({ ...compiled, rows: [...compiled.rows, ...floorsOf(compiled, side, least)] });
  const raised = withFloor(0);
  const first = compiled.rows.length;
  const weights = new Map(raised.rows.slice(first).map((_, at) => [first + at, -1]));
  const ask = (whole: boolean) =>
    ports.solver.solve(
      milpOf(raised, edges, {
        whole,
        lower: (edge) => compiled.locked[edge] as number,
        upper: () => 1,
        extras: [{ cost: 1, lower: -1e6, upper: 1e6, weights }],
        worth: () => 0,
      }),
      { budgetMs: Math.max(50, ports.clock.left() * 0.4), ...(ports.onProgress ? { onProgress: ports.onProgress } : {}) },
    );
  const searched = async (least: number): Promise<Found> => {
    const own = withFloor(least);
    return search(own, solveFlow(own), ports);
  };
  const told = (least: number, found: Found, bound: number): Worst => {
    const value = found.taken ? leastOf(compiled, side, found.taken) : -Infinity;
    return { compiled: withFloor(least), found, worst: { value: value / unit, bound: Math.max(value, bound) / unit } };
  };
  const loose = await ask(false);
  if (loose.status === "infeasible") return undefined;
  let bound = loose.status === "optimal" ? Math.floor(loose.bound * unit + 1e-3) : Infinity;
  if (loose.status === "optimal") {
    const found = await searched(bound);
    if (found.taken) return told(bound, found, bound);
  }
  const exact = await ask(true);
  if (exact.status === "infeasible") return undefined;
  if (exact.bound < Infinity) bound = Math.min(bound, Math.floor(exact.bound * unit + 1));
  if (exact.x) {
    const taken = new Uint8Array(compiled.score.length);
    edges.forEach((edge, column) => {
      taken[edge] = (exact.x?.[column] ?? 0) > 0.5 ? 1 : 0;
    });
    const least = leastOf(compiled, side, taken);
    const found = await searched(least);
    const kept: Found = found.taken ? found : { status: "feasible", taken, bound: found.bound, price: found.price };
    return told(least, kept, exact.status === "optimal" ? least : bound);
  }
  if (flow.placed.aside.length > 0) {
    const found = await search(compiled, flow, ports);
    return { compiled, found, worst: { value: found.taken ? leastOf(compiled, side, found.taken) / unit : -Infinity, bound: bound / unit } };
  }
  const found: Found = { status: "feasible", taken: flow.taken, bound: worthOf(compiled, flow.taken), price: flow.price };
  return { compiled, found, worst: { value: leastOf(compiled, side, flow.taken) / unit, bound: bound / unit } };
}
