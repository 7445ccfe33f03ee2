import { type Answer, pairsOf, type Taken } from "./answer";
import { compile } from "./compile";
import { type Flow, readFlow, solveFlow, surplusOf } from "./flow";
import { boundsOf, ceiling } from "./network";
import { type Compiled, type Named, type Pair, type Problem, unit } from "./problem";

/** Why a pair is not in the answer. */
export type WhyNot =
  | { reason: "assigned" }
  /** Nobody offered the pair. */
  | { reason: "no_edge" }
  | { reason: "closed"; by: Named }
  /** With the pair forced, no assignment exists. */
  | { reason: "impossible" }
  | {
      reason: "costs";
      /** What the sum of scores would lose if the pair were forced; with `exact: false` it loses at least this. */
      loss: number;
      exact: boolean;
      /** Who holds the places of that right now, least valued first. */
      holders: Taken[];
      /** The pairs that would go and come; empty unless exact. */
      out: Taken[];
      in: Taken[];
    };

/** Looks a pair up before anything is solved. */
export function lookUp(compiled: Compiled, taken: Uint8Array, pair: Pair): { edge: number; known?: WhyNot } {
  const i = compiled.leftIds.indexOf(pair.left);
  const j = compiled.rightIds.indexOf(pair.right);
  if (i === -1 || j === -1) throw new RangeError("nobody is called that");
  for (let edge = compiled.rowStart[i] as number; edge < (compiled.rowStart[i + 1] as number); edge++) {
    if (compiled.edgeRight[edge] !== j) continue;
    const by = compiled.closures[compiled.closedBy[edge] as number];
    if (taken[edge]) return { edge, known: { reason: "assigned" } };
    return by ? { edge, known: { reason: "closed", by } } : { edge };
  }
  return { edge: -1, known: { reason: "no_edge" } };
}

export const holdersOf = (compiled: Compiled, taken: Uint8Array, right: string): Taken[] =>
  pairsOf(compiled, taken)
    .filter((pair) => pair.right === right)
    .sort((a, b) => a.score - b.score || (a.left < b.left ? -1 : 1));

/** Forces the pair in the solved flow, reads what changes, and takes it back. */
export function whyNotInFlow(compiled: Compiled, flow: Flow, pair: Pair): WhyNot {
  const { edge, known } = lookUp(compiled, flow.taken, pair);
  if (known) return known;
  if (flow.bounds.edgeMax[edge] === 0) return { reason: "impossible" };
  const { simplex, bounds, placed } = flow;
  const most = ceiling(compiled, bounds, edge);
  const before = simplex.value;
  simplex.setBounds(edge, 1, most);
  simplex.resolve();
  const then = readFlow(bounds, placed, simplex);
  const loss = (simplex.value - before) / unit;
  simplex.setBounds(edge, 0, most);
  simplex.resolve();
  if (!then.feasible) return { reason: "impossible" };
  const differ = (a: Uint8Array, b: Uint8Array) =>
    pairsOf(
      compiled,
      a.map((one, at) => (one && !b[at] ? 1 : 0)),
    );
  return {
    reason: "costs",
    loss,
    exact: true,
    holders: holdersOf(compiled, flow.taken, pair.right),
    out: differ(flow.taken, then.taken),
    in: differ(then.taken, flow.taken),
  };
}

/** The same for a stored answer: exact where all is a flow, else at least what the prices say. RangeError for unknown ids. */
export function whyNotIn(problem: Problem, answer: Pick<Answer, "pairs" | "certificate" | "status">, pair: Pair): WhyNot {
  const compiled = compile(problem);
  const flow = solveFlow(compiled, boundsOf(compiled));
  const plain = (problem.objective?.kind ?? "total") === "total" && (problem.probabilityCap ?? 1) >= 1 && flow.placed.aside.length === 0;
  if (plain && flow.feasible) return whyNotInFlow(compiled, flow, pair);
  const chosen = new Set(answer.pairs.map((one) => `${one.left}|${one.right}`));
  const taken = Uint8Array.from(compiled.edgeLeft, (left, edge) =>
    chosen.has(`${compiled.leftIds[left]}|${compiled.rightIds[compiled.edgeRight[edge] as number]}`) ? 1 : 0,
  );
  const { edge, known } = lookUp(compiled, taken, pair);
  if (known) return known;
  if (answer.status === "infeasible") return { reason: "impossible" };
  const price = Float64Array.from(compiled.rows, (row) => answer.certificate.prices[row.id] ?? 0);
  const loss = Math.max(0, -(surplusOf(compiled, price)[edge] as number)) / unit;
  return { reason: "costs", loss, exact: false, holders: holdersOf(compiled, taken, pair.right), out: [], in: [] };
}
