import type { Certificate } from "./certificate";
import { certificateOf, solveFlow, surplusOf } from "./flow";
import { type Bounds, place } from "./network";
import type { Compiled, Named } from "./problem";
import { Simplex } from "./simplex";

/** What would have to give, so that an assignment exists: a bound moved, or a lock or veto lifted (forced or closed 1 → 0). */
export interface Relaxation extends Named {
  from: number;
  to: number;
}

/** A named constraint and how it is laid on bounds from which everything has been dropped. */
export interface Rule {
  named: Named;
  lay: (bounds: Bounds) => void;
}
/** Whether an assignment keeps these rules and breaks others as it likes. */
export type Oracle = (rules: readonly Rule[]) => boolean | Promise<boolean>;

export const dropped = ({ edgeLeft, rows }: Compiled): Bounds => ({
  edgeMin: new Float64Array(edgeLeft.length),
  edgeMax: new Float64Array(edgeLeft.length).fill(1),
  rowMin: Float64Array.from(rows, (row) => (row.weight ? -Infinity : 0)),
  rowMax: new Float64Array(rows.length).fill(Infinity),
  cost: new Float64Array(edgeLeft.length),
});

/** Every named constraint that says anything. */
export function rulesOf(compiled: Compiled): Rule[] {
  const { rows, closures, closedBy, lockIds } = compiled;
  const rules: Rule[] = [];
  rows.forEach(({ id, kind, min, max, weight, edges }, row) => {
    if (weight ? min > -Infinity : min > 0)
      rules.push({
        named: { id, kind, bound: "min" },
        lay: (bounds) => {
          bounds.rowMin[row] = min;
        },
      });
    if (weight ? max < Infinity : max < edges.length)
      rules.push({
        named: { id, kind, bound: "max" },
        lay: (bounds) => {
          bounds.rowMax[row] = max;
        },
      });
  });
  const shut: number[][] = closures.map(() => []);
  closedBy.forEach((by, edge) => {
    if (by !== -1) shut[by]?.push(edge);
  });
  closures.forEach((named, at) => {
    rules.push({
      named,
      lay: (bounds) => {
        for (const edge of shut[at] ?? []) bounds.edgeMax[edge] = 0;
      },
    });
  });
  for (const [edge, id] of lockIds)
    rules.push({
      named: { id, kind: "lock", bound: "forced" },
      lay: (bounds) => {
        bounds.edgeMin[edge] = 1;
      },
    });
  return rules.sort((a, b) => (keyOf(a.named) < keyOf(b.named) ? -1 : 1));
}

export const keyOf = ({ id, bound }: Named): string => `${id}#${bound}`;

export function layAll(compiled: Compiled, rules: readonly Rule[]): Bounds {
  const bounds = dropped(compiled);
  for (const rule of rules) rule.lay(bounds);
  return bounds;
}

export const crossed = ({ edgeMin, edgeMax, rowMin, rowMax }: Bounds): boolean =>
  edgeMin.some((min, at) => min > (edgeMax[at] as number)) || rowMin.some((min, at) => min > (rowMax[at] as number));

/** The oracle for rules that are all flow. */
export const flowOracle =
  (compiled: Compiled): Oracle =>
  (rules) => {
    const bounds = layAll(compiled, rules);
    return !crossed(bounds) && solveFlow(compiled, bounds).feasible;
  };

/** Rules that a proof of infeasibility leans on: where the flow falls short at no cost, the prices mark the cut. */
export function cutOf(compiled: Compiled, rules: readonly Rule[]): { rules: Rule[]; certificate: Certificate } {
  const bounds = layAll(compiled, rules);
  const clash = bounds.edgeMin.findIndex((min, edge) => min > (bounds.edgeMax[edge] as number));
  if (clash !== -1) {
    const ids = new Set([compiled.lockIds.get(clash), compiled.closures[compiled.closedBy[clash] as number]?.id]);
    return { rules: rules.filter(({ named }) => ids.has(named.id)), certificate: { prices: {} } };
  }
  const { price } = solveFlow(compiled, bounds);
  const rest = surplusOf({ ...compiled, score: new Float64Array(compiled.score.length) }, price);
  const bearing = new Set<string>();
  compiled.rows.forEach((row, at) => {
    if (price[at] !== 0) bearing.add(`${row.id}#${(price[at] as number) > 0 ? "max" : "min"}`);
  });
  rest.forEach((one, edge) => {
    const closure = compiled.closures[compiled.closedBy[edge] as number];
    const lock = compiled.lockIds.get(edge);
    if (one > 0 && closure) bearing.add(keyOf(closure));
    if (one < 0 && lock) bearing.add(`${lock}#forced`);
  });
  return { rules: rules.filter(({ named }) => bearing.has(keyOf(named))), certificate: certificateOf(compiled, price) };
}

/**
 * A smallest-by-inclusion subset of rules that cannot be kept together, by QuickXplain (Junker 2004): about k·log(n/k)
 * questions for a set of k among n. `rules` together must be infeasible.
 */
export async function minimalConflict(rules: readonly Rule[], feasible: Oracle): Promise<Rule[]> {
  const search = async (kept: readonly Rule[], added: boolean, open: readonly Rule[]): Promise<Rule[]> => {
    if (added && !(await feasible(kept))) return [];
    if (open.length <= 1) return [...open];
    const half = open.length >> 1;
    const [first, second] = [open.slice(0, half), open.slice(half)];
    const late = await search([...kept, ...first], true, second);
    const early = await search([...kept, ...late], late.length > 0, first);
    return [...early, ...late];
  };
  return search([], false, rules);
}

/** Verifies what an explanation claims: the set is infeasible, and without any one of its members it is not. */
export async function isMinimalConflict(rules: readonly Rule[], feasible: Oracle): Promise<boolean> {
  if (await feasible(rules)) return false;
  for (let at = 0; at < rules.length; at++) if (!(await feasible(rules.filter((_, other) => other !== at)))) return false;
  return true;
}

/** One unit of anything costs about the same, so the fewest units give; between equals a minimum gives first, then vetoes, locks, maxima. */
export const toll = { min: 1_000_000, veto: 1_000_001, lock: 1_000_002, max: 1_000_003 };

/**
 * The smallest relaxation of the flow part: every minimum may be missed, every maximum exceeded, every lock or veto lifted,
 * each at a toll, as a flow of least toll. Conflicts of role and rules of admission never give.
 */
export function smallestRelaxation(compiled: Compiled): Relaxation[] {
  const { rows, locked, closedBy, closures, edgeLeft, lockIds, impossible } = compiled;
  const edges = edgeLeft.length;
  const bounds = dropped(compiled);
  const lifted = (edge: number) => closures[closedBy[edge] as number];
  for (let edge = 0; edge < edges; edge++) {
    const closure = lifted(edge);
    bounds.edgeMax[edge] = closure && closure.kind !== "veto" ? 0 : 1;
    bounds.cost[edge] = (closure?.kind === "veto" ? toll.veto : 0) - (locked[edge] ? toll.lock : 0);
  }
  const { network, arcOf } = place(compiled, bounds);
  const [tail, head, upper, cost] = [[...network.tail], [...network.head], [...network.upper], [...network.cost]];
  const extra = rows.map((row, at) => {
    const arc = arcOf[at] as number;
    if (arc === -1) return { reward: -1, over: -1 };
    upper[arc] = row.max - row.min;
    const beside = (most: number, price: number) => {
      tail.push(tail[arc] as number);
      head.push(head[arc] as number);
      upper.push(most);
      return cost.push(price) - 1;
    };
    return { reward: row.min > 0 ? beside(row.min, -toll.min) : -1, over: row.max < row.edges.length ? beside(edges, toll.max) : -1 };
  });
  const flows = new Simplex({
    ...network,
    tail: Int32Array.from(tail),
    head: Int32Array.from(head),
    lower: new Float64Array(tail.length),
    upper: Float64Array.from(upper),
    cost: Float64Array.from(cost),
  })
    .solve()
    .flows();
  const found: Relaxation[] = impossible.map((named) => ({ ...named, from: 1, to: 0 }));
  rows.forEach(({ id, kind, min, max }, at) => {
    const { reward, over } = extra[at] ?? { reward: -1, over: -1 };
    const met = reward === -1 ? min : (flows[reward] as number);
    const exceeded = over === -1 ? 0 : (flows[over] as number);
    if (met < min) found.push({ id, kind, bound: "min", from: min, to: met });
    if (exceeded > 0) found.push({ id, kind, bound: "max", from: max, to: max + exceeded });
  });
  for (const [edge, id] of lockIds) if (!flows[edge]) found.push({ id, kind: "lock", bound: "forced", from: 1, to: 0 });
  for (let edge = 0; edge < edges; edge++) {
    const closure = lifted(edge);
    if (closure?.kind === "veto" && flows[edge]) found.push({ ...closure, from: 1, to: 0 });
  }
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
