import { type Answer, brokenBy, pairsOf, pricedRows, type Taken, worthOf } from "./answer";
import { compile } from "./compile";
import { draw, likelihoods, lottery } from "./draw";
import { explain, explainCap } from "./explanation";
import { certificateOf, type Flow, solveFlow, surplusOf } from "./flow";
import type { Clock, Found } from "./lagrange";
import type { MilpPort, Progress } from "./milp";
import { type Bounds, boundsOf, place } from "./network";
import { type Compiled, type Pair, type Problem, type Row, unit } from "./problem";
import { search } from "./search";
import { holdersOf, lookUp, type WhyNot, whyNotInFlow } from "./why";
import { mostForWorst } from "./worst";

/** What may be given to `assign` beside the problem; a problem that is all flow needs none of it. */
export interface Ports {
  /** For ratios, floors, groups that cross, and the worst-off by sums. Without one such a problem is a RangeError. */
  solver?: MilpPort;
  /** Milliseconds; without it nothing is cut short. */
  now?: () => number;
  onProgress?: (progress: Progress) => void;
  /** Whether there is an answer is all that is asked: a refusal is not explained. */
  brief?: boolean;
}
/** `whyNot` does not travel: structured clones and JSON leave it behind. */
export type Assigned = Answer & { whyNot: (pair: Pair) => WhyNot };

/**
 * Finds the best assignment, proves it or says how far it may be from the best; an infeasible problem comes back with
 * a minimal conflict and the smallest relaxation. Same problem and seed, same answer, in whatever order it is written
 * (a budget that runs out may end a search earlier on a slower machine). Throws RangeError on malformed input.
 */
export async function assign(problem: Problem, ports: Ports = {}): Promise<Assigned> {
  const compiled = compile(problem);
  const began = ports.now?.() ?? 0;
  const elapsed = () => (ports.now?.() ?? 0) - began;
  const clock: Clock = { elapsed, left: () => (problem.budgetMs ?? 10_000) - elapsed() };
  const refusal = async (flowFails: boolean, solver: MilpPort | undefined) =>
    infeasible(compiled, ports.brief ? { certificate: { prices: {} } } : await explain(compiled, flowFails, solver, clock));
  const bounds = boundsOf(compiled);
  const blocked = compiled.impossible.length > 0 || bounds.edgeMin.some((min, edge) => min > (bounds.edgeMax[edge] as number));
  const flow = blocked ? undefined : solveFlow(compiled, bounds);
  const aside = (flow?.placed ?? place(compiled, bounds)).aside;
  if (!flow?.feasible) return refusal(true, aside.length > 0 ? ports.solver : undefined);
  if (problem.probabilityCap !== undefined && problem.probabilityCap < 1) return drawn(problem, compiled, flow, problem.probabilityCap);
  if (problem.objective?.kind === "weakest" && aside.length === 0) return weakest(problem, compiled, flow);
  if (problem.objective?.kind === "worst") {
    const solver = solverOf(ports);
    const worst = await mostForWorst(compiled, flow, problem.objective.side, { ...ports, solver, clock });
    if (!worst) return refusal(false, solver);
    return { ...finish(problem, worst.compiled, worst.found, worst.compiled.rows.length - compiled.rows.length), worst: worst.worst };
  }
  if (problem.objective?.kind === "weakest") throw new RangeError("the weakest pair is only looked after where everything is a flow");
  if (aside.length === 0) return ofFlow(problem, compiled, flow);
  const solver = solverOf(ports);
  const found = await search(compiled, flow, { ...ports, solver, clock });
  if (found.status === "infeasible") return refusal(false, solver);
  return finish(problem, compiled, found.taken ? found : { ...found, taken: flow.taken }, 0);
}

function solverOf({ solver }: Ports): MilpPort {
  if (!solver) throw new RangeError("this problem is more than a flow and needs a solver");
  return solver;
}

const asked = (answer: Answer, whyNot: (pair: Pair) => WhyNot): Assigned =>
  Object.defineProperty(answer, "whyNot", { value: whyNot, enumerable: false }) as Assigned;

function infeasible(compiled: Compiled, why: Pick<Answer, "certificate" | "iis" | "relaxations">): Assigned {
  return asked(
    { status: "infeasible", gap: Infinity, pairs: [], alternates: [], objective: 0, bound: 0, perConstraint: [], ...why },
    (pair) => lookUp(compiled, new Uint8Array(compiled.score.length), pair).known ?? { reason: "impossible" },
  );
}

export function ofFlow(problem: Problem, compiled: Compiled, flow: Flow): Assigned {
  const value = worthOf(compiled, flow.taken);
  return asked(
    {
      status: "optimal",
      gap: 0,
      pairs: pairsOf(compiled, flow.taken),
      alternates: standby(problem, compiled, flow.taken),
      objective: value / unit,
      bound: value / unit,
      perConstraint: pricedRows(compiled, flow.taken, flow.price),
      certificate: certificateOf(compiled, flow.price),
    },
    (pair) => whyNotInFlow(compiled, flow, pair),
  );
}

async function drawn(problem: Problem, compiled: Compiled, flow: Flow, cap: number): Promise<Assigned> {
  if (!(cap > 0) || flow.placed.aside.length > 0 || (problem.objective?.kind ?? "total") !== "total")
    throw new RangeError("a probability cap lies above 0 and goes with totals of flows");
  const odds = lottery(compiled, cap);
  if (!odds.feasible) return infeasible(compiled, await explainCap(compiled, cap));
  const taken = draw(odds, compiled.score.length, problem.seed ?? 0);
  return asked(
    {
      status: "optimal",
      gap: 0,
      pairs: pairsOf(compiled, taken),
      lottery: { expected: odds.expected / unit, likelihoods: likelihoods(compiled, odds) },
      alternates: standby(problem, compiled, taken),
      objective: worthOf(compiled, taken) / unit,
      bound: odds.expected / unit,
      perConstraint: pricedRows(compiled, taken, odds.price),
      certificate: certificateOf(compiled, odds.price),
    },
    (pair) => {
      const { edge, known } = lookUp(compiled, taken, pair);
      const loss = Math.max(0, -(surplusOf(compiled, odds.price)[edge] as number)) / unit;
      return known ?? { reason: "costs", loss, exact: false, holders: holdersOf(compiled, taken, pair.right), out: [], in: [] };
    },
  );
}

/** The answer of a search; its last `hidden` rows are floors of the objective, not of the problem. */
function finish(problem: Problem, compiled: Compiled, { status, taken = new Uint8Array(0), bound, price }: Found, hidden: number): Assigned {
  const value = worthOf(compiled, taken);
  const broken = brokenBy(compiled, taken);
  const shown: Compiled = { ...compiled, rows: compiled.rows.slice(0, compiled.rows.length - hidden) };
  const surplus = surplusOf(compiled, price);
  return asked(
    {
      status: status === "optimal" ? "optimal" : "feasible",
      gap: status === "optimal" ? 0 : Math.max(0, bound - value) / Math.max(1, Math.abs(bound)),
      pairs: pairsOf(compiled, taken),
      alternates: standby(problem, compiled, taken),
      objective: value / unit,
      bound: (status === "optimal" ? value : bound) / unit,
      perConstraint: pricedRows(shown, taken, price),
      certificate: certificateOf(compiled, price),
      ...(broken.length > 0 ? { broken } : {}),
    },
    (pair) => {
      const { edge, known } = lookUp(compiled, taken, pair);
      const loss = Math.max(0, -(surplus[edge] as number)) / unit;
      return known ?? { reason: "costs", loss, exact: false, holders: holdersOf(compiled, taken, pair.right), out: [], in: [] };
    },
  );
}

/** The highest least score that still leaves an assignment, by bisection over the scores that occur; then the best total. */
function weakest(problem: Problem, compiled: Compiled, flow: Flow): Assigned {
  const { score, locked } = compiled;
  const levels = [...new Set(score)].sort((a, b) => a - b);
  const above = (level: number): Bounds => {
    const bounds = boundsOf(compiled);
    bounds.edgeMax.forEach((most, edge) => {
      bounds.edgeMax[edge] = locked[edge] || (score[edge] as number) >= level ? most : 0;
    });
    return bounds;
  };
  let best = flow;
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const tried = solveFlow(compiled, above(levels[middle] as number));
    if (tried.feasible) {
      best = tried;
      low = middle + 1;
    } else high = middle;
  }
  const answer = ofFlow(problem, compiled, best);
  // An empty answer has no weakest pair: every level is kept, and so none is proven.
  const value = answer.pairs.reduce((least, pair) => Math.min(least, pair.score), Infinity);
  return Object.defineProperty({ ...answer, worst: { value, bound: value } }, "whyNot", { value: answer.whyNot, enumerable: false }) as Assigned;
}

/** Who stands by: for each right the lefts that would come next, each left standing by once, as a flow of greatest total. */
function standby(problem: Problem, compiled: Compiled, taken: Uint8Array): Taken[] {
  const places = problem.alternates ?? 0;
  if (places <= 0) return [];
  const bounds = boundsOf(compiled);
  bounds.edgeMin.fill(0);
  taken.forEach((one, edge) => {
    if (one) bounds.edgeMax[edge] = 0;
  });
  const sides: Row[] = compiled.rows.filter((row) => row.kind === "left" || row.kind === "right");
  bounds.rowMin = new Float64Array(sides.length);
  bounds.rowMax = Float64Array.from(sides, (row) => (row.kind === "left" ? 1 : places));
  const next = solveFlow({ ...compiled, rows: sides }, bounds);
  return pairsOf(compiled, next.taken).sort((a, b) =>
    a.right < b.right ? -1 : a.right > b.right ? 1 : b.score - a.score || (a.left < b.left ? -1 : 1),
  );
}
