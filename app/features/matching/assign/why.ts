import { pairsOf, type Taken } from "./answer";
import { type Flow, readFlow } from "./flow";
import { ceiling } from "./network";
import { type Compiled, type Named, type Pair, unit } from "./problem";

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
