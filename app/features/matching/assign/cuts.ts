import { atLower, atUpper, type Basis, reducedCost } from "./basis";
import { none, walk } from "./tree";

/** Own arcs by one of their ends. */
function byEnd(ends: Int32Array, arcs: number, nodes: number): { start: Int32Array; arc: Int32Array } {
  const start = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcs; arc++) start[(ends[arc] as number) + 1] = (start[(ends[arc] as number) + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const next = start.slice();
  const sorted = new Int32Array(arcs);
  for (let arc = 0; arc < arcs; arc++) {
    const end = ends[arc] as number;
    sorted[next[end] as number] = arc;
    next[end] = (next[end] as number) + 1;
  }
  return { start, arc: sorted };
}

/** Jumping between rows of arcs costs about this many times a walk along them. */
const jump = 4;

/** Finds the arcs that can take over when one leaves the tree, looking at as few as it can. */
export class Cuts {
  private readonly leaving;
  private readonly arriving;
  private readonly inside: Uint8Array;
  /** Every arc at its upper bound, and perhaps some that are no more. */
  private uppers: number[] = [];

  constructor(private readonly basis: Basis) {
    const { tail, head, arcs, network } = basis;
    this.leaving = byEnd(tail, arcs, network.nodes);
    this.arriving = byEnd(head, arcs, network.nodes);
    this.inside = new Uint8Array(network.nodes);
    this.refresh();
  }

  /** To be called when arcs may have come to their upper bound otherwise than by leaving the tree. */
  refresh(): void {
    const { state, arcs } = this.basis;
    this.uppers = [];
    for (let arc = state.indexOf(atUpper); arc !== none && arc < arcs; arc = state.indexOf(atUpper, arc + 1)) this.uppers.push(arc);
  }

  left(arc: number): void {
    if (this.basis.state[arc] === atUpper) this.uppers.push(arc);
  }

  /**
   * The arc of least |reduced cost| that can carry more out of the subtree of `cut` (or into it): one at its lower bound
   * that leads that way, or one at its upper bound that leads the other way. -1: none.
   */
  crossing(cut: number, out: boolean): number {
    const { basis, inside, leaving, arriving } = this;
    const { state, tail, head, arcs, tree, cost } = basis;
    const { potential } = tree;
    inside.fill(0);
    let leave = 0;
    let arrive = 0;
    walk(tree, cut, (node) => {
      inside[node] = 1;
      leave += (leaving.start[node + 1] as number) - (leaving.start[node] as number);
      arrive += (arriving.start[node + 1] as number) - (arriving.start[node] as number);
    });
    let found = none;
    let best = Infinity;
    for (const arc of this.uppers) {
      if (state[arc] !== atUpper || inside[tail[arc] as number] === inside[head[arc] as number] || (inside[tail[arc] as number] === 1) === out)
        continue;
      const price = -reducedCost(basis, arc);
      if (price < best || (price === best && arc < found)) {
        best = price;
        found = arc;
      }
    }
    // Arcs at the lower bound: along the rows of their tails, or by jumps from their heads, whichever is less.
    const rows = out ? leave : arcs - leave;
    const jumps = out ? arcs - arrive : arrive;
    const along = rows <= jump * jumps;
    const { start, arc: list } = along ? leaving : arriving;
    const own = along === out ? 1 : 0;
    const far = along ? head : tail;
    const sign = along ? 1 : -1;
    for (let node = 0; node < inside.length; node++) {
      if (inside[node] !== own) continue;
      const near = sign * (potential[node] as number);
      for (let place = start[node] as number, end = start[node + 1] as number; place < end; place++) {
        const arc = list[place] as number;
        if (state[arc] !== atLower || inside[far[arc] as number] === own) continue;
        const price = (cost[arc] as number) + near - sign * (potential[far[arc] as number] as number);
        if (price < best || (price === best && arc < found)) {
          best = price;
          found = arc;
        }
      }
    }
    return found;
  }
}
