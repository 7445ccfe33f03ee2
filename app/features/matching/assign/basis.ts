import { emptyTree, graft, hang, meet, none, push, settle, type Tree } from "./tree";

/** A network with integer data. A flow obeys lower ≤ flow ≤ upper and, at each node, out − in = supply (0 when left out). */
export interface Network {
  nodes: number;
  /** Where artificial arcs lead; any node will do, the busiest is best. */
  root: number;
  tail: Int32Array;
  head: Int32Array;
  lower: Float64Array;
  /** Integers or Infinity. */
  upper: Float64Array;
  /** Integers; |cost| × nodes must stay below 2^50. */
  cost: Float64Array;
  supply?: Float64Array;
  /** A first basis, if a good one is known: for each node the arc to its parent (-1: none in mind) … */
  parentArc?: Int32Array;
  /** … the arcs outside the tree that start at their upper bound … */
  atUpper?: Uint8Array;
  /** … and potentials for nodes whose wished arc cannot carry their flow: they hang by a closed arc of that price. */
  guess?: Float64Array;
}

export const atLower = 1;
export const atUpper = -1;
/** In the tree, or closed (lower = upper): never a candidate to enter. */
export const still = 0;

/** The present basis of a network: which arcs are in the tree, at which bound the others rest, and the value so far. */
export interface Basis {
  network: Network;
  /** Own arcs; arc `arcs + node` is the artificial one of that node. */
  arcs: number;
  tail: Int32Array;
  head: Int32Array;
  lower: Float64Array;
  upper: Float64Array;
  cost: Float64Array;
  state: Int8Array;
  tree: Tree;
  /** Σ cost × flow, artificial arcs included. */
  value: number;
  penalty: number;
  cursor: number;
}

export function basisOf(network: Network): Basis {
  const { nodes, root, tail, head, lower, upper, cost } = network;
  const arcs = tail.length;
  const grown = <T extends Int32Array | Float64Array>(of: T, made: T): T => {
    made.set(of);
    return made;
  };
  return {
    network,
    arcs,
    tail: grown(tail, new Int32Array(arcs + nodes)),
    head: grown(head, new Int32Array(arcs + nodes)),
    lower: grown(lower, new Float64Array(arcs + nodes)),
    upper: grown(upper, new Float64Array(arcs + nodes)),
    cost: grown(cost, new Float64Array(arcs + nodes)),
    state: new Int8Array(arcs + nodes),
    tree: emptyTree(nodes, root),
    value: 0,
    penalty: 0,
    cursor: 0,
  };
}

export function reducedCost({ cost, tail, head, tree: { potential } }: Basis, arc: number): number {
  return (cost[arc] as number) + (potential[tail[arc] as number] as number) - (potential[head[arc] as number] as number);
}

export const inTree = ({ tail, head, tree }: Basis, arc: number): boolean =>
  tree.arc[tail[arc] as number] === arc || tree.arc[head[arc] as number] === arc;

export function flowsOf({ arcs, state, lower, upper, tree }: Basis): Float64Array {
  const flows = new Float64Array(arcs);
  for (let arc = 0; arc < arcs; arc++) flows[arc] = (state[arc] === atUpper ? upper[arc] : lower[arc]) as number;
  for (let node = 0; node < tree.arc.length; node++) {
    const arc = tree.arc[node] as number;
    if (arc >= 0 && arc < arcs) flows[arc] = tree.flow[node] as number;
  }
  return flows;
}

/** What the artificial arcs still carry: 0 once the flow is one of the network itself. */
export function shortfall({ arcs, tree }: Basis): number {
  let sum = 0;
  for (let node = 0; node < tree.arc.length; node++) if ((tree.arc[node] as number) >= arcs) sum += Math.abs(tree.flow[node] as number);
  return sum;
}

/**
 * Lays the first basis. `strict` ignores the network's hints and makes a strongly feasible tree, from which the leaving
 * rule never cycles. Throws RangeError when costs are too large to stay exact or the hinted arcs are no tree.
 */
export function begin(basis: Basis, strict: boolean): void {
  const { network, arcs, tail, head, lower, upper, cost, state } = basis;
  const { nodes, root, supply } = network;
  const parentArc = network.parentArc;
  const full = strict ? undefined : network.atUpper;
  let dearest = 1;
  for (let arc = 0; arc < arcs; arc++) dearest = Math.max(dearest, Math.abs(cost[arc] as number));
  basis.penalty = (nodes + 1) * dearest;
  if (!(basis.penalty < 2 ** 50)) throw new RangeError("costs too large to stay exact");
  cost.fill(basis.penalty, arcs);
  upper.fill(Infinity, arcs);
  state.fill(still, arcs);
  basis.tree = emptyTree(nodes, root);
  const excess = new Float64Array(nodes);
  if (supply) excess.set(supply);
  const chosen = new Uint8Array(arcs);
  const parent = new Int32Array(nodes).fill(root);
  for (let node = 0; parentArc && node < nodes; node++) {
    const arc = parentArc[node] as number;
    if (arc === none || node === root) continue;
    chosen[arc] = 1;
    parent[node] = (tail[arc] === node ? head[arc] : tail[arc]) as number;
  }
  for (let arc = 0; arc < arcs; arc++) {
    const low = lower[arc] as number;
    const high = upper[arc] as number;
    const rests = full?.[arc] === 1 && high < Infinity ? high : low;
    state[arc] = chosen[arc] || low === high ? still : rests === high ? atUpper : atLower;
    if (chosen[arc]) continue;
    excess[tail[arc] as number] = (excess[tail[arc] as number] as number) - rests;
    excess[head[arc] as number] = (excess[head[arc] as number] as number) + rests;
  }
  for (const node of childrenFirst(parent, root)) attach(basis, node, parent[node] as number, excess, strict);
  settle(basis.tree, cost);
  basis.value = 0;
  flowsOf(basis).forEach((flow, arc) => {
    basis.value += flow * (cost[arc] as number);
  });
  basis.value += basis.penalty * shortfall(basis);
}

function childrenFirst(parent: Int32Array, root: number): number[] {
  const waiting = new Int32Array(parent.length);
  for (let node = 0; node < parent.length; node++) {
    const above = parent[node] as number;
    if (node !== root) waiting[above] = (waiting[above] as number) + 1;
  }
  const order: number[] = [];
  for (let node = 0; node < parent.length; node++) if (node !== root && waiting[node] === 0) order.push(node);
  for (let at = 0; at < order.length; at++) {
    const above = parent[order[at] as number] as number;
    waiting[above] = (waiting[above] as number) - 1;
    if (above !== root && waiting[above] === 0) order.push(above);
  }
  if (order.length !== parent.length - 1) throw new RangeError("the first basis is not a tree");
  return order;
}

/** Hangs a node by its wished arc when that carries the node's excess with room towards the root, else by an artificial arc. */
function attach(basis: Basis, node: number, above: number, excess: Float64Array, strict: boolean): void {
  const { network, tree, arcs, tail, head, lower, upper, cost, state } = basis;
  const wished = network.parentArc?.[node] ?? none;
  let left = excess[node] as number;
  const tie = (parent: number, arc: number, upward: boolean, flow: number) => {
    hang(tree, node, parent);
    tree.arc[node] = arc;
    tree.up[node] = upward ? 1 : 0;
    tree.flow[node] = flow;
  };
  if (wished !== none) {
    const upward = tail[wished] === node;
    const low = lower[wished] as number;
    const high = upper[wished] as number;
    const wanted = upward ? left : -left;
    const fits = upward ? wanted >= low && wanted < high : wanted > low && wanted <= high;
    const carried = fits ? wanted : wanted >= high ? high : low;
    excess[above] = (excess[above] as number) + (upward ? carried : -carried);
    if (fits) {
      tie(above, wished, upward, carried);
      return;
    }
    state[wished] = low === high ? still : carried === high ? atUpper : atLower;
    left -= upward ? carried : -carried;
  }
  const arc = arcs + node;
  const upward = left >= 0;
  if (left === 0 && network.guess && !strict) {
    upper[arc] = 0;
    cost[arc] = -(network.guess[node] as number);
  }
  tail[arc] = upward ? node : tree.root;
  head[arc] = upward ? tree.root : node;
  tie(tree.root, arc, upward, Math.abs(left));
  excess[tree.root] = (excess[tree.root] as number) + left;
}

/** Lets the arc take the place of the one above `cut`, which rests at the bound it has reached or passed. */
export function exchange(basis: Basis, arc: number, cut: number, top: number, under: number, carried: number): void {
  const { tree, tail, lower, upper, state } = basis;
  const leaving = tree.arc[cut] as number;
  const low = lower[leaving] as number;
  const high = upper[leaving] as number;
  state[leaving] = low === high || leaving >= basis.arcs ? still : (tree.flow[cut] as number) <= low ? atLower : atUpper;
  const upward = tail[arc] === top;
  const reduced = reducedCost(basis, arc);
  state[arc] = still;
  graft(tree, cut, top, under, arc, upward, carried, upward ? -reduced : reduced);
}

/** Changes the flow of an arc outside the tree by `amount` and lets the tree carry the difference. */
export function shift(basis: Basis, arc: number, amount: number): void {
  const { tree } = basis;
  const from = basis.tail[arc] as number;
  const to = basis.head[arc] as number;
  push(tree, from, to, meet(tree, from, to), amount);
  basis.value += amount * reducedCost(basis, arc);
}
