import { atLower, atUpper, type Basis, basisOf, begin, exchange, flowsOf, inTree, type Network, reducedCost, shift, shortfall, still } from "./basis";
import { Cuts } from "./cuts";
import { meet, none, push, walk } from "./tree";

export type { Network } from "./basis";

/**
 * Network simplex: primal pivots with block pricing and the leaving rule of strongly feasible trees (Cunningham 1976; the
 * block rule as in LEMON), and dual pivots to go on from a solved basis after a bound has changed (one veto, one lock).
 * Exact: integer data stay integers in doubles. Same input, same output; no clock.
 */
export class Simplex {
  readonly effort = { primal: 0, dual: 0, restarts: 0 };
  private readonly basis: Basis;
  private readonly block: number;
  private cuts: Cuts | undefined;
  private solved = false;
  private repriced = false;

  constructor(network: Network) {
    this.basis = basisOf(network);
    this.block = Math.max(20, Math.ceil(Math.sqrt(network.tail.length)));
  }

  /** Solves from the first basis. */
  solve(): this {
    begin(this.basis, false);
    if (!this.primal()) this.restart();
    return this.rest();
  }

  /** Whether there is a flow at all. */
  get feasible(): boolean {
    return shortfall(this.basis) === 0;
  }
  /** Σ cost × flow. */
  get value(): number {
    return this.basis.value;
  }
  flows(): Float64Array {
    return flowsOf(this.basis);
  }
  /** Dual prices by node: at the optimum cost + potential(tail) − potential(head) is ≥ 0 at lower, ≤ 0 at upper, 0 between. */
  potentials(): Float64Array {
    return Float64Array.from(this.basis.tree.potential);
  }
  reducedCost(arc: number): number {
    return reducedCost(this.basis, arc);
  }

  /** New bounds for an arc, taken up by the next `resolve`. Throws RangeError when lower > upper. */
  setBounds(arc: number, lower: number, upper: number): void {
    const { basis } = this;
    if (!(lower <= upper)) throw new RangeError("bounds cross");
    const before = (basis.state[arc] === atUpper ? basis.upper[arc] : basis.lower[arc]) as number;
    basis.lower[arc] = lower;
    basis.upper[arc] = upper;
    if (!this.solved || inTree(basis, arc)) return;
    const high = reducedCost(basis, arc) < 0 && upper < Infinity;
    basis.state[arc] = lower === upper ? still : high ? atUpper : atLower;
    if (reducedCost(basis, arc) < 0 && !high) this.repriced = true;
    const after = high ? upper : lower;
    if (after !== before) shift(basis, arc, after - before);
  }

  /** A new integer cost for an arc, taken up by the next `resolve`. */
  setCost(arc: number, cost: number): void {
    const { basis } = this;
    const { tree } = basis;
    const by = cost - (basis.cost[arc] as number);
    basis.cost[arc] = cost;
    if (by === 0 || !this.solved) return;
    this.repriced = true;
    const node = (
      tree.arc[basis.tail[arc] as number] === arc ? basis.tail[arc] : tree.arc[basis.head[arc] as number] === arc ? basis.head[arc] : none
    ) as number;
    const flow = node !== none ? (tree.flow[node] as number) : ((basis.state[arc] === atUpper ? basis.upper[arc] : basis.lower[arc]) as number);
    basis.value += by * flow;
    if (node === none) return;
    const lift = tree.up[node] ? -by : by;
    walk(tree, node, (inside) => {
      tree.potential[inside] = (tree.potential[inside] as number) + lift;
    });
  }

  /** Goes on from the present basis after bounds or costs have changed; cold when that leads nowhere. */
  resolve(): this {
    if (!this.solved) return this.restart().rest();
    const broken = this.violated() !== none;
    if (this.repriced && !broken) {
      if (!this.primal()) this.restart();
    } else if (broken && (this.repriced ? !this.flip() || !this.dual() : !this.dual())) this.restart();
    return this.rest();
  }

  private restart(): this {
    this.effort.restarts++;
    begin(this.basis, true);
    this.primal(Infinity);
    return this;
  }

  /** After a solve: artificial arcs are closed, and where one still ties a part of the tree, a real arc takes its place. */
  private rest(): this {
    const { basis } = this;
    this.repriced = false;
    this.solved = this.feasible;
    if (!this.solved) return this;
    basis.upper.fill(0, basis.arcs);
    this.cuts?.refresh();
    for (let node = 0; node < basis.tree.arc.length; node++) {
      const arc = basis.tree.arc[node] as number;
      if (arc < basis.arcs || Math.abs(basis.cost[arc] as number) < basis.penalty) continue;
      const down = this.cutsNow().crossing(node, true);
      const swap = down !== none ? down : this.cutsNow().crossing(node, false);
      if (swap !== none) this.replace(node, swap, 0);
    }
    return this;
  }

  /** The most wanted arc of the next block that has one, -1 when nobody wants to enter: then the flow is optimal. */
  private entering(): number {
    const { tail, head, cost, state, arcs, tree } = this.basis;
    const potential = tree.potential;
    let best = 0;
    let found = none;
    let left = this.block;
    let arc = this.basis.cursor;
    for (let seen = 0; seen < arcs; seen++) {
      const gain =
        (state[arc] as number) * ((cost[arc] as number) + (potential[tail[arc] as number] as number) - (potential[head[arc] as number] as number));
      if (gain < best) {
        best = gain;
        found = arc;
      }
      if (++arc === arcs) arc = 0;
      if (--left === 0) {
        if (found !== none) break;
        left = this.block;
      }
    }
    this.basis.cursor = arc;
    return found;
  }

  /** Pivots until optimal. False after `patience` pivots that moved nothing: only a tree that is not strongly feasible may cycle. */
  private primal(patience = 40 * this.basis.network.nodes + 20_000): boolean {
    const { basis } = this;
    const { tail, head, lower, upper, state, tree } = basis;
    const { parent, up, flow } = tree;
    let idle = 0;
    for (let arc = this.entering(); arc !== none; arc = this.entering()) {
      this.effort.primal++;
      const rising = state[arc] === atLower;
      const from = (rising ? tail[arc] : head[arc]) as number;
      const to = (rising ? head[arc] : tail[arc]) as number;
      const join = meet(tree, from, to);
      let amount = (upper[arc] as number) - (lower[arc] as number);
      let cut = none;
      let top = from;
      for (let node = from; node !== join; node = parent[node] as number) {
        const by = tree.arc[node] as number;
        const room = up[node] ? (flow[node] as number) - (lower[by] as number) : (upper[by] as number) - (flow[node] as number);
        if (room < amount) {
          amount = room;
          cut = node;
        }
      }
      for (let node = to; node !== join; node = parent[node] as number) {
        const by = tree.arc[node] as number;
        const room = up[node] ? (upper[by] as number) - (flow[node] as number) : (flow[node] as number) - (lower[by] as number);
        if (room <= amount) {
          amount = room;
          cut = node;
          top = to;
        }
      }
      if (amount === Infinity) throw new RangeError("the cost has no lower end");
      idle = amount > 0 ? 0 : idle + 1;
      if (idle > patience) return false;
      if (amount > 0) {
        push(tree, from, to, join, amount);
        basis.value -= amount * Math.abs(reducedCost(basis, arc));
      }
      if (cut === none) state[arc] = -(state[arc] as number);
      else exchange(basis, arc, cut, top, top === from ? to : from, rising ? (lower[arc] as number) + amount : (upper[arc] as number) - amount);
    }
    return true;
  }

  /** The node whose arc to its parent is furthest outside its bounds, -1 when none is. */
  private violated(): number {
    const { lower, upper, tree } = this.basis;
    let worst = 0;
    let found = none;
    for (let node = 0; node < tree.arc.length; node++) {
      const arc = tree.arc[node] as number;
      if (arc === none) continue;
      const by = Math.max((lower[arc] as number) - (tree.flow[node] as number), (tree.flow[node] as number) - (upper[arc] as number));
      if (by > worst) {
        worst = by;
        found = node;
      }
    }
    return found;
  }

  /** Puts every arc outside the tree at the bound its reduced cost asks for. False when that bound is infinite. */
  private flip(): boolean {
    const { basis } = this;
    for (let arc = 0; arc < basis.arcs; arc++) {
      const state = basis.state[arc] as number;
      if (state * reducedCost(basis, arc) >= 0) continue;
      const span = (basis.upper[arc] as number) - (basis.lower[arc] as number);
      if (span === Infinity) return false;
      basis.state[arc] = -state;
      shift(basis, arc, state * span);
    }
    return true;
  }

  /** Dual pivots until every bound holds. False when no arc can help (no flow exists) or it takes too long. */
  private dual(): boolean {
    const { basis } = this;
    const { tree, lower, upper } = basis;
    this.cuts?.refresh();
    const patience = 4 * basis.network.nodes + 1000;
    for (let round = 0; round < patience; round++) {
      const cut = this.violated();
      if (cut === none) return true;
      this.effort.dual++;
      const leaving = tree.arc[cut] as number;
      const over = (tree.flow[cut] as number) - (upper[leaving] as number);
      const amount = over > 0 ? over : (lower[leaving] as number) - (tree.flow[cut] as number);
      const arc = this.cutsNow().crossing(cut, over > 0 === (tree.up[cut] === 1));
      if (arc === none) return false;
      this.replace(cut, arc, amount);
    }
    return false;
  }

  /** Lets `arc` carry `amount` more (or less, from its upper bound) and take the place of the arc above `cut`. */
  private replace(cut: number, arc: number, amount: number): void {
    const { basis } = this;
    const { tree, tail, head, state, lower, upper } = basis;
    const rising = state[arc] === atLower;
    const from = (rising ? tail[arc] : head[arc]) as number;
    const to = (rising ? head[arc] : tail[arc]) as number;
    basis.value += amount * Math.abs(reducedCost(basis, arc));
    push(tree, from, to, meet(tree, from, to), amount);
    const leaving = tree.arc[cut] as number;
    let top = from;
    for (let node = to; node !== none; node = tree.parent[node] as number) if (node === cut) top = to;
    exchange(basis, arc, cut, top, top === from ? to : from, rising ? (lower[arc] as number) + amount : (upper[arc] as number) - amount);
    this.cuts?.left(leaving);
  }

  private cutsNow(): Cuts {
    this.cuts ??= new Cuts(this.basis);
    return this.cuts;
  }
}
