import { brokenBy, worthOf } from "./answer";
import { type Flow, surplusOf } from "./flow";
import { type Clock, type Found, firstAnswer, Lagrange } from "./lagrange";
import { type Extra, type MilpPort, milpOf, type Progress, scaleOf } from "./milp";
import { type Compiled, type Row, unit } from "./problem";

export interface SearchPorts {
  solver: MilpPort;
  clock: Clock;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** The `count` edges of highest surplus, all that `keep` names, and no closed ones; ascending. */
function core(compiled: Compiled, surplus: Float64Array, count: number, keep: (edge: number) => boolean): Int32Array {
  const open = [...surplus.keys()].filter((edge) => compiled.closedBy[edge] === -1);
  open.sort((a, b) => (surplus[b] as number) - (surplus[a] as number) || a - b);
  return Int32Array.from(open.filter((edge, at) => at < count || keep(edge))).sort();
}

/** Sums of doubles are this far from sums of whole millionths at most. */
const tolerance = 2;

/** What is known, with the edges that a solver chose if they keep every row and are worth more. */
function better(compiled: Compiled, best: Found, chosen: Int32Array, x: Float64Array): Found {
  const taken = new Uint8Array(compiled.score.length);
  chosen.forEach((edge, column) => {
    taken[edge] = (x[column] ?? 0) > 0.5 ? 1 : 0;
  });
  const more = !best.taken || worthOf(compiled, taken) > worthOf(compiled, best.taken);
  return more && brokenBy(compiled, taken).length === 0 ? { ...best, status: "feasible", taken } : best;
}

/**
 * The relaxation: the solver finds prices over the edges that matter so far, the flow with those prices looks at all edges,
 * bounds every assignment, and names the edges still missing. Infeasible only when all edges together are.
 */
async function relaxed(compiled: Compiled, lagrange: Lagrange, ports: SearchPorts): Promise<Found> {
  const { rows, score, locked, leftIds, rightIds, closedBy } = compiled;
  const { best } = lagrange;
  const batch = 2 * (leftIds.length + rightIds.length);
  const open = closedBy.reduce((sum, by) => sum + (by === -1 ? 1 : 0), 0);
  // Rows may be broken at a high toll while edges are still missing.
  const dearest = score.reduce((most, one) => Math.max(most, Math.abs(one)), unit) / unit;
  const extras = rows.flatMap((row, at): Extra[] => {
    const slack = (weight: number): Extra => ({ cost: -1000 * dearest, lower: 0, upper: Infinity, weights: new Map([[at, weight]]) });
    return [...((row.weight ? row.min > -Infinity : row.min > 0) ? [slack(1)] : []), ...(row.max < Infinity && row.weight ? [slack(-1)] : [])];
  });
  let chosen = core(compiled, surplusOf(compiled, best.price), batch, (edge) => locked[edge] === 1 || best.taken?.[edge] === 1);
  for (;;) {
    const everything = chosen.length === open;
    const model = milpOf(compiled, chosen, {
      whole: false,
      lower: (edge) => locked[edge] as number,
      upper: () => 1,
      extras: everything ? [] : extras,
    });
    const left = ports.clock.left();
    if (left <= 0) return best;
    const answer = await ports.solver.solve(model, { budgetMs: left, ...(ports.onProgress ? { onProgress: ports.onProgress } : {}) });
    if (everything && answer.status === "infeasible") return { status: "infeasible", bound: -Infinity, price: best.price };
    if (answer.status !== "optimal" || !answer.price || !answer.x) return best;
    const price = answer.price.map((one, at) => (Math.abs(one) < 1e-9 ? 0 : (one * unit) / scaleOf(rows[at] as Row)));
    const tried = lagrange.attempt(price);
    const broken = answer.x.slice(chosen.length).some((one) => one > 1e-6);
    if (!broken) {
      const found = better(compiled, best, chosen, answer.x);
      if (found.taken) Object.assign(best, found);
    }
    if (everything || (!broken && best.bound - answer.bound * unit <= tolerance * 10)) return best;
    const inside = new Set(chosen);
    const surplus = surplusOf(compiled, tried.price);
    const wanted = core(compiled, surplus, broken ? 2 * batch : batch, (edge) => tried.taken[edge] === 1).filter((edge) => !inside.has(edge));
    // Nothing new to try: with rows still broken all edges come in, else the bound is as good as prices make it.
    if (wanted.length === 0 && !broken) return best;
    chosen = wanted.length === 0 ? core(compiled, surplus, open, () => true) : Int32Array.from([...chosen, ...wanted]).sort();
  }
}

/**
 * Searches for the best assignment when some rows are no flow. The relaxation is solved over the edges that matter; the
 * search then runs over those whose surplus could still beat the best answer, so that nothing outside can be better.
 */
export async function search(compiled: Compiled, flow: Flow, ports: SearchPorts): Promise<Found> {
  const { locked, leftIds, rightIds } = compiled;
  const lagrange = new Lagrange(compiled, flow);
  const first = lagrange.best;
  const tell = () =>
    ports.onProgress?.({
      elapsedMs: ports.clock.elapsed(),
      phase: "flow",
      bound: first.bound / unit,
      ...(first.taken ? { objective: worthOf(compiled, first.taken) / unit } : {}),
    });
  firstAnswer(compiled, lagrange, { rounds: 30, onFirst: tell });
  const settled = ({ taken, bound }: Found) => taken !== undefined && bound - worthOf(compiled, taken) <= tolerance;
  const proven = (found: Found): Found => ({ ...found, status: "optimal", bound: found.taken ? worthOf(compiled, found.taken) : found.bound });
  tell();
  if (settled(first)) return proven(first);
  let best: Found = { ...(await relaxed(compiled, lagrange, ports)) };
  if (best.status === "infeasible") return best;
  if (settled(best)) return proven(best);
  const surplus = surplusOf(compiled, best.price);
  const open = compiled.closedBy.reduce((sum, by) => sum + (by === -1 ? 1 : 0), 0);
  let count = 3 * (leftIds.length + rightIds.length);
  for (;;) {
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
    if (answer.x) best = better(compiled, best, chosen, answer.x);
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
    if (everything || possible.every((edge) => inside.has(edge))) return proven(best);
    count = Math.max(possible.length, count + 1);
  }
}
