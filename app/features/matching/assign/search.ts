import { brokenBy, sumsOf, worthOf } from "./answer";
import { type Flow, surplusOf } from "./flow";
import { type Extra, type MilpPort, milpOf, type Progress, scaleOf } from "./milp";
import { type Compiled, unit } from "./problem";

/** What a search that may be cut short knows. Values in millionths. */
export interface Found {
  status: "optimal" | "feasible" | "infeasible" | "unknown";
  taken?: Uint8Array;
  bound: number;
  /** By row, per unit of the row as compiled: they prove the bound of the relaxation. */
  price: Float64Array;
}
export interface Clock {
  /** Milliseconds left; ≤ 0 when the time is up. */
  left: () => number;
  elapsed: () => number;
}
export interface SearchPorts {
  solver: MilpPort;
  clock: Clock;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** The bound that prices on the rows aside prove, once the flow has been solved with them on its edges. */
function dualBound({ rows }: Compiled, aside: readonly number[], price: Float64Array, flowValue: number): number {
  let bound = -flowValue;
  for (const at of aside) {
    const one = price[at] as number;
    const row = rows[at];
    if (one !== 0 && row) bound += one * (one > 0 ? row.max : row.min);
  }
  return bound;
}

/**
 * A first answer without a solver: the rows that are no flow get prices, raised where they are broken (subgradients,
 * Held–Karp 1971; the raise grows until all are kept), and the flow is solved on from where it was. `flow` is left changed.
 */
export function firstAnswer(compiled: Compiled, flow: Flow, clock: Clock, rounds: number): Found {
  const { rows, score } = compiled;
  const { aside } = flow.placed;
  const price = new Float64Array(rows.length);
  let best: Found = { status: "unknown", bound: Infinity, price: price.slice() };
  let push = 1;
  for (let round = 0; round < rounds && (round === 0 || clock.left() > 0 || !best.taken); round++) {
    if (round > 0) {
      const worth = surplusOf(
        { ...compiled, rows: aside.flatMap((at) => rows[at] ?? []) },
        Float64Array.from(aside, (at) => price[at] as number),
      );
      for (let edge = 0; edge < score.length; edge++) flow.simplex.setCost(edge, -Math.round(worth[edge] as number) + 0);
      flow.simplex.resolve();
    }
    const flows = flow.simplex.flows();
    const taken = Uint8Array.from(score, (_, edge) => (flows[edge] ? 1 : 0));
    const bound = dualBound(compiled, aside, price, flow.simplex.value) + score.length * 0.5 * (round > 0 ? 1 : 0);
    const kept = brokenBy(compiled, taken).length === 0;
    if (bound < best.bound) best = { ...best, bound, price: price.slice() };
    if (kept && (!best.taken || worthOf(compiled, taken) > worthOf(compiled, best.taken))) best = { ...best, status: "feasible", taken };
    if (kept) break;
    const sums = sumsOf(compiled, taken);
    const gradient = Float64Array.from(aside, (at) => {
      const [row, sum] = [rows[at], sums[at] as number];
      return !row ? 0 : sum > row.max ? sum - row.max : sum < row.min ? sum - row.min : 0;
    });
    const length = gradient.reduce((sum, one) => sum + one * one, 0);
    const reach = Math.max(unit, 0.01 * Math.abs(best.bound)) * push;
    aside.forEach((at, place) => {
      const row = rows[at];
      const moved = (price[at] as number) + (reach * (gradient[place] as number)) / length;
      price[at] = row?.max === Infinity ? Math.min(0, moved) : row?.min === -Infinity ? Math.max(0, moved) : moved;
    });
    push *= 1.4;
  }
  return best;
}

/** The `count` edges of highest surplus, all that `keep` names, and no closed ones; ascending. */
function core(compiled: Compiled, surplus: Float64Array, count: number, keep: (edge: number) => boolean): Int32Array {
  const open = [...surplus.keys()].filter((edge) => compiled.closedBy[edge] === -1);
  open.sort((a, b) => (surplus[b] as number) - (surplus[a] as number) || a - b);
  return Int32Array.from(open.filter((edge, at) => at < count || keep(edge))).sort();
}

/** The relaxation over a growing set of edges: those that the prices say could help are added until none is left. */
async function relaxed(compiled: Compiled, from: Float64Array, given: Found, ports: SearchPorts): Promise<Found> {
  const { rows, score, locked, leftIds, rightIds } = compiled;
  const batch = 4 * (leftIds.length + rightIds.length);
  // Rows that are no flow may be broken at a high toll while edges are still missing.
  const dearest = score.reduce((most, one) => Math.max(most, Math.abs(one)), unit) / unit;
  for (let toll = 100 * dearest; ; toll *= 1000) {
    const extras = rows.flatMap((row, at): Extra[] => {
      const slack = (weight: number): Extra => ({ cost: -toll, lower: 0, upper: Infinity, weights: new Map([[at, weight]]) });
      return [...(row.min > (row.weight ? -Infinity : 0) ? [slack(1)] : []), ...(row.max < Infinity && row.weight ? [slack(-1)] : [])];
    });
    let surplus = from;
    let chosen = core(compiled, surplus, batch, (edge) => locked[edge] === 1 || given.taken?.[edge] === 1);
    for (;;) {
      const model = milpOf(compiled, chosen, { whole: false, lower: (edge) => locked[edge] as number, upper: () => 1, extras });
      const left = ports.clock.left();
      if (left <= 0) return given;
      const answer = await ports.solver.solve(model, { budgetMs: left, ...(ports.onProgress ? { onProgress: ports.onProgress } : {}) });
      if (answer.status !== "optimal" || !answer.price) return given;
      const price = answer.price.map((one, at) => (Math.abs(one) < 1e-9 ? 0 : (one * unit) / scaleOf(rows[at] ?? ({ kind: "group" } as never))));
      surplus = surplusOf(compiled, price);
      const inside = new Set(chosen);
      const missing = [...surplus.keys()].filter((edge) => (surplus[edge] as number) > 0.05 && !inside.has(edge) && compiled.closedBy[edge] === -1);
      if (missing.length > 0) {
        missing.sort((a, b) => (surplus[b] as number) - (surplus[a] as number) || a - b);
        chosen = Int32Array.from([...chosen, ...missing.slice(0, 2 * batch)]).sort();
        continue;
      }
      const broken = answer.x?.slice(chosen.length).some((one) => one > 1e-6);
      if (!broken) return { ...given, bound: Math.min(given.bound, answer.bound * unit + 1), price };
      if (toll > 1e8 * dearest) return { status: "infeasible", bound: -Infinity, price };
      break;
    }
  }
}

/**
 * Searches for the best assignment when some rows are no flow. The relaxation is solved over the edges that matter; the
 * search then runs over those whose surplus could still beat the best answer, so that nothing outside can be better.
 */
export async function search(compiled: Compiled, flow: Flow, ports: SearchPorts): Promise<Found> {
  const { score, locked, leftIds, rightIds } = compiled;
  const first = firstAnswer(compiled, { ...flow }, ports.clock, 30);
  if (first.taken && worthOf(compiled, first.taken) >= first.bound) return { ...first, status: "optimal" };
  ports.onProgress?.({
    elapsedMs: ports.clock.elapsed(),
    phase: "flow",
    bound: first.bound / unit,
    ...(first.taken ? { objective: worthOf(compiled, first.taken) / unit } : {}),
  });
  let best = await relaxed(compiled, surplusOf(compiled, first.price), first, ports);
  if (best.status === "infeasible") return best;
  const surplus = surplusOf(compiled, best.price);
  const open = compiled.closedBy.reduce((sum, by) => sum + (by === -1 ? 1 : 0), 0);
  let count = 3 * (leftIds.length + rightIds.length);
  for (let proven = false; !proven; ) {
    const left = ports.clock.left();
    if (left <= 0 && best.taken) return best;
    const chosen = core(compiled, surplus, count, (edge) => locked[edge] === 1 || best.taken?.[edge] === 1);
    const model = milpOf(compiled, chosen, { whole: true, lower: (edge) => locked[edge] as number, upper: () => 1 });
    const start = best.taken ? Float64Array.from(chosen, (edge) => best.taken?.[edge] ?? 0) : undefined;
    // With nothing to show yet, the search gets a second even when the time is up.
    const answer = await ports.solver.solve(model, {
      budgetMs: best.taken ? left : Math.max(left, 1000),
      ...(start ? { start } : {}),
      ...(ports.onProgress ? { onProgress: ports.onProgress } : {}),
    });
    if (answer.x) {
      const taken = new Uint8Array(score.length);
      chosen.forEach((edge, column) => {
        taken[edge] = (answer.x?.[column] ?? 0) > 0.5 ? 1 : 0;
      });
      const better = !best.taken || worthOf(compiled, taken) > worthOf(compiled, best.taken);
      if (better && brokenBy(compiled, taken).length === 0) best = { ...best, status: "feasible", taken };
    }
    const everything = chosen.length === open;
    if (everything && answer.status === "infeasible" && !best.taken) return { ...best, status: "infeasible" };
    if (answer.status === "unknown" || answer.status === "feasible") {
      if (everything && answer.bound < Infinity) best = { ...best, bound: Math.min(best.bound, answer.bound * unit + 1) };
      return best;
    }
    if (!best.taken) {
      count *= 4;
      continue;
    }
    // Outside the core an edge costs at least what its surplus lacks: enough to fall below the best answer.
    const gap = best.bound - worthOf(compiled, best.taken);
    const inside = new Set(chosen);
    const possible = [...surplus.keys()].filter((edge) => compiled.closedBy[edge] === -1 && (surplus[edge] as number) > -gap - 1);
    if (everything || possible.every((edge) => inside.has(edge))) {
      proven = true;
      const value = worthOf(compiled, best.taken);
      best = { ...best, status: "optimal", bound: value };
    } else count = Math.max(possible.length, count + 1);
  }
  return best;
}
