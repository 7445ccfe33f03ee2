import { type Assigned, assign, ofFlow } from "./assign";
import { compile } from "./compile";
import { type Flow, readFlow, solveFlow } from "./flow";
import { boundsOf, ceiling } from "./network";
import type { Compiled, Pair, Problem } from "./problem";

/** What staff does to a pair: it must be, it must not be, or it may be again. */
export type Wish = "lock" | "veto" | "free";

/**
 * A solved assignment that stays open: a veto or a lock goes on from its basis instead of starting again. For totals of
 * problems that are all flow; RangeError for others, for pairs that are no edge, and for pairs closed by a rule.
 */
export class Standing {
  private readonly compiled: Compiled;
  private flow: Flow;

  constructor(private problem: Problem) {
    this.compiled = compile(problem);
    this.flow = solveFlow(this.compiled);
    const plain = (problem.objective?.kind ?? "total") === "total" && (problem.probabilityCap ?? 1) >= 1;
    if (!plain || this.flow.placed.aside.length > 0 || this.compiled.impossible.length > 0) throw new RangeError("only totals of flows stay open");
  }

  answer(): Promise<Assigned> {
    return this.flow.feasible ? Promise.resolve(ofFlow(this.problem, this.compiled, this.flow)) : assign(this.problem);
  }

  change(pair: Pair, wish: Wish): Promise<Assigned> {
    const { compiled, flow } = this;
    const edge = this.edgeOf(pair);
    const id = `${pair.left}|${pair.right}`;
    const others = (list: readonly Pair[] | undefined) => (list ?? []).filter((one) => one.left !== pair.left || one.right !== pair.right);
    this.problem = {
      ...this.problem,
      locks: [...others(this.problem.locks), ...(wish === "lock" ? [pair] : [])],
      vetoes: [...others(this.problem.vetoes), ...(wish === "veto" ? [pair] : [])],
    };
    compiled.locked[edge] = wish === "lock" ? 1 : 0;
    if (wish === "lock") compiled.lockIds.set(edge, `lock:${id}`);
    else compiled.lockIds.delete(edge);
    compiled.closedBy[edge] = wish === "veto" ? compiled.closures.push({ id: `veto:${id}`, kind: "veto", bound: "closed" }) - 1 : -1;
    const bounds = boundsOf(compiled);
    flow.simplex.setBounds(edge, bounds.edgeMin[edge] as number, ceiling(compiled, bounds, edge));
    flow.simplex.resolve();
    this.flow = readFlow(bounds, flow.placed, flow.simplex);
    return this.answer();
  }

  private edgeOf({ left, right }: Pair): number {
    const { leftIds, rightIds, rowStart, edgeRight, closures, closedBy } = this.compiled;
    const i = leftIds.indexOf(left);
    const j = rightIds.indexOf(right);
    const edge = i === -1 ? -1 : edgeRight.subarray(rowStart[i], rowStart[i + 1]).indexOf(j);
    if (edge === -1) throw new RangeError("nobody offered this pair");
    const at = (rowStart[i] as number) + edge;
    const by = closures[closedBy[at] as number];
    if (by && by.kind !== "veto") throw new RangeError("a rule closes this pair");
    return at;
  }
}
