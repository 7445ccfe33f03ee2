import type { Certificate } from "./certificate";
import { leastCap, lottery } from "./draw";
import { surplusOf } from "./flow";
import {
  crossed,
  cutOf,
  flowOracle,
  isMinimalConflict,
  keyOf,
  layAll,
  minimalConflict,
  type Oracle,
  type Relaxation,
  type Rule,
  rulesOf,
  smallestRelaxation,
  toll,
} from "./infeasible";
import type { Clock } from "./lagrange";
import { type Extra, type MilpPort, milpOf, scaleOf } from "./milp";
import { type Compiled, type Named, unit } from "./problem";

export interface Explanation {
  iis: { constraints: Named[]; verified: boolean };
  relaxations: Relaxation[];
  certificate: Certificate;
}

/**
 * Why nothing satisfies the problem, and the least that would have to give. `flowFails`: its flow part alone has no answer.
 * With `solver`, rows that are no flow count too.
 */
export async function explain(compiled: Compiled, flowFails: boolean, solver: MilpPort | undefined, clock: Clock): Promise<Explanation> {
  const none: Certificate = { prices: {} };
  const lone = compiled.impossible[0];
  if (lone) return { iis: { constraints: [lone], verified: true }, relaxations: await least(compiled, solver, clock), certificate: none };
  const rules = rulesOf(compiled);
  if (flowFails || !solver) {
    const { oracle, sure } = within(flowOracle(compiled), clock);
    const cut = cutOf(compiled, rules);
    const conflict = await minimalConflict(cut.rules, oracle);
    return {
      iis: { constraints: conflict.map((rule) => rule.named), verified: (await isMinimalConflict(conflict, oracle)) && sure() },
      relaxations: await least(compiled, solver, clock),
      certificate: cut.certificate,
    };
  }
  const suspects = await suspectsOf(compiled, rules, solver, clock);
  const { oracle, sure } = searchOracle(compiled, solver, clock);
  const conflict = await minimalConflict(suspects, oracle);
  const verified = (await isMinimalConflict(conflict, oracle)) && sure();
  return { iis: { constraints: conflict.map((rule) => rule.named), verified }, relaxations: await least(compiled, solver, clock), certificate: none };
}

/** Why nothing is likely enough under a cap that the problem would do without. */
export async function explainCap(compiled: Compiled, cap: number): Promise<Explanation> {
  const named: Named = { id: "probabilityCap", kind: "cap", bound: "max" };
  const oracle: Oracle = (rules) => {
    const bounds = layAll(compiled, rules);
    return !crossed(bounds) && lottery(compiled, cap, bounds).feasible;
  };
  const conflict = await minimalConflict(rulesOf(compiled), oracle);
  return {
    iis: { constraints: [...conflict.map((rule) => rule.named), named], verified: await isMinimalConflict(conflict, oracle) },
    relaxations: [{ ...named, from: cap, to: leastCap(compiled, cap) }],
    certificate: { prices: {} },
  };
}

const patience = (clock: Clock) => Math.max(2000, clock.left());

/** Asks the solver; `sure` is false once it has run out of time on a question, which then counts as feasible. */
function searchOracle(compiled: Compiled, solver: MilpPort, clock: Clock): { oracle: Oracle; sure: () => boolean } {
  let certain = true;
  const every = Int32Array.from(compiled.score.keys());
  const oracle: Oracle = async (rules) => {
    const bounds = layAll(compiled, rules);
    if (bounds.edgeMin.some((min, edge) => min > (bounds.edgeMax[edge] as number))) return false;
    const rows = compiled.rows.map((row, at) => ({ ...row, min: bounds.rowMin[at] as number, max: bounds.rowMax[at] as number }));
    const model = milpOf({ ...compiled, rows }, every, {
      whole: true,
      lower: (edge) => bounds.edgeMin[edge] as number,
      upper: (edge) => bounds.edgeMax[edge] as number,
      worth: () => 0,
    });
    const answer = await solver.solve(model, { budgetMs: patience(clock) });
    if (answer.status === "unknown") certain = false;
    return answer.status !== "infeasible";
  };
  const { oracle: own, sure } = within(oracle, clock);
  return { oracle: own, sure: () => certain && sure() };
}

/** How long past the budget a refusal may go on being explained, in ms. */
const grace = 3000;

/** Past that time every question counts as feasible: what is named then still conflicts, but may not be minimal. */
function within(oracle: Oracle, clock: Clock): { oracle: Oracle; sure: () => boolean } {
  let certain = true;
  return {
    sure: () => certain,
    oracle: (rules) => {
      if (clock.left() > -grace) return oracle(rules);
      certain = false;
      return true;
    },
  };
}

const stretches = ({ rows }: Compiled) =>
  rows.flatMap((row, at) => [
    ...((row.weight ? row.min > -Infinity : row.min > 0) ? [{ row, at, bound: "min" as const }] : []),
    ...(row.max < Infinity ? [{ row, at, bound: "max" as const }] : []),
  ]);
const closureOf = ({ closures, closedBy }: Compiled, edge: number) => closures[closedBy[edge] as number];

/** The model in which everything may give at a toll. */
function elastic(compiled: Compiled, whole: boolean, solver: MilpPort, clock: Clock) {
  const price = (kind: keyof typeof toll) => toll[kind] / unit;
  const extras = stretches(compiled).map(
    ({ at, bound }): Extra => ({ cost: -price(bound), lower: 0, upper: Infinity, weights: new Map([[at, bound === "min" ? 1 : -1]]) }),
  );
  const model = milpOf(compiled, Int32Array.from(compiled.score.keys()), {
    whole,
    lower: () => 0,
    upper: (edge) => ((closureOf(compiled, edge)?.kind ?? "veto") === "veto" ? 1 : 0),
    extras,
    worth: (edge) => (compiled.locked[edge] ? price("lock") : 0) - (closureOf(compiled, edge) ? price("veto") : 0),
  });
  return solver.solve(model, { budgetMs: patience(clock) });
}

/** Rules that the prices of the continuous elastic model lean on, if they are infeasible by themselves; else all. */
async function suspectsOf(compiled: Compiled, rules: readonly Rule[], solver: MilpPort, clock: Clock): Promise<readonly Rule[]> {
  const { rows, locked, lockIds } = compiled;
  const loose = await elastic(compiled, false, solver, clock);
  if (!loose.price) return rules;
  const own = Float64Array.from(rows, (row, at) => {
    const one = loose.price?.[at] ?? 0;
    return Math.abs(one) < 1e-9 ? 0 : one / scaleOf(row);
  });
  const rest = surplusOf({ ...compiled, score: new Float64Array(compiled.score.length) }, own);
  const bearing = new Set<string>();
  rows.forEach((row, at) => {
    if (own[at] !== 0) bearing.add(`${row.id}#${(own[at] as number) > 0 ? "max" : "min"}`);
  });
  rest.forEach((one, edge) => {
    const by = closureOf(compiled, edge);
    if (one > 1e-9 && by) bearing.add(keyOf(by));
    if (one < -1e-9 && locked[edge]) bearing.add(`${lockIds.get(edge)}#forced`);
  });
  const named = rules.filter((rule) => bearing.has(keyOf(rule.named)));
  const { oracle } = searchOracle(compiled, solver, clock);
  return named.length > 0 && !(await oracle(named)) ? named : rules;
}

/** The smallest relaxation: as a flow when there is no solver or no need of one. */
async function least(compiled: Compiled, solver: MilpPort | undefined, clock: Clock): Promise<Relaxation[]> {
  if (!solver) return smallestRelaxation(compiled);
  const { x } = await elastic(compiled, true, solver, clock);
  if (!x) return [];
  const { closures, closedBy, lockIds, impossible, score } = compiled;
  const found: Relaxation[] = impossible.map((named) => ({ ...named, from: 1, to: 0 }));
  stretches(compiled).forEach(({ row, bound }, place) => {
    const by = x[score.length + place] ?? 0;
    if (by < 1e-6) return;
    const from = row[bound] / scaleOf(row);
    const moved = row.weight ? by : Math.round(by);
    found.push({ id: row.id, kind: row.kind, bound, from, to: bound === "min" ? from - moved : from + moved });
  });
  for (const [edge, id] of lockIds) if ((x[edge] ?? 0) < 0.5) found.push({ id, kind: "lock", bound: "forced", from: 1, to: 0 });
  closedBy.forEach((by, edge) => {
    const veto = closures[by];
    if (veto?.kind === "veto" && (x[edge] ?? 0) > 0.5) found.push({ ...veto, from: 1, to: 0 });
  });
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
