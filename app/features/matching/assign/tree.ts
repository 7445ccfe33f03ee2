/**
 * A spanning tree of a network, rooted, as the basis of the simplex: parent, the arc to it and the flow on that arc,
 * children as linked lists, depth and potentials. All indices are integers; `none` = -1.
 */
export interface Tree {
  root: number;
  parent: Int32Array;
  /** Arc between a node and its parent. */
  arc: Int32Array;
  /** 1 when that arc runs from the node to its parent. */
  up: Uint8Array;
  /** Flow on that arc. */
  flow: Float64Array;
  depth: Int32Array;
  /** Potentials: every tree arc has reduced cost 0, where reduced cost = cost + potential(tail) − potential(head). */
  potential: Float64Array;
  first: Int32Array;
  next: Int32Array;
  before: Int32Array;
}

export const none = -1;

export function emptyTree(nodes: number, root: number): Tree {
  return {
    root,
    parent: new Int32Array(nodes).fill(none),
    arc: new Int32Array(nodes).fill(none),
    up: new Uint8Array(nodes),
    flow: new Float64Array(nodes),
    depth: new Int32Array(nodes),
    potential: new Float64Array(nodes),
    first: new Int32Array(nodes).fill(none),
    next: new Int32Array(nodes).fill(none),
    before: new Int32Array(nodes).fill(none),
  };
}

export function hang({ parent, first, next, before }: Tree, node: number, under: number): void {
  const sibling = first[under] as number;
  parent[node] = under;
  next[node] = sibling;
  before[node] = none;
  if (sibling !== none) before[sibling] = node;
  first[under] = node;
}

function unhang({ parent, first, next, before }: Tree, node: number): void {
  const after = next[node] as number;
  const prior = before[node] as number;
  if (prior === none) first[parent[node] as number] = after;
  else next[prior] = after;
  if (after !== none) before[after] = prior;
}

/** Every node of the subtree of `top`, parents before children. */
export function walk({ first, next, parent }: Tree, top: number, visit: (node: number) => void): void {
  let node = top;
  for (;;) {
    visit(node);
    if (first[node] !== none) node = first[node] as number;
    else {
      while (node !== top && next[node] === none) node = parent[node] as number;
      if (node === top) return;
      node = next[node] as number;
    }
  }
}

/** Depths and potentials anew from the costs of the arcs in the tree. */
export function settle(tree: Tree, cost: Float64Array): void {
  walk(tree, tree.root, (node) => {
    if (node === tree.root) return;
    const above = tree.parent[node] as number;
    const price = cost[tree.arc[node] as number] as number;
    tree.depth[node] = (tree.depth[above] as number) + 1;
    tree.potential[node] = (tree.potential[above] as number) + (tree.up[node] ? -price : price);
  });
}

/** The lowest common ancestor of two nodes. */
export function meet({ parent, depth }: Tree, a: number, b: number): number {
  let one = a;
  let other = b;
  while (one !== other) {
    const below = (depth[one] as number) - (depth[other] as number);
    if (below >= 0) one = parent[one] as number;
    if (below <= 0) other = parent[other] as number;
  }
  return one;
}

/** Sends `amount` around the cycle that an arc from `from` to `to` closes: down the tree to `from`, up from `to`. */
export function push({ parent, up, flow }: Tree, from: number, to: number, join: number, amount: number): void {
  for (let node = from; node !== join; node = parent[node] as number) flow[node] = (flow[node] as number) + (up[node] ? -amount : amount);
  for (let node = to; node !== join; node = parent[node] as number) flow[node] = (flow[node] as number) + (up[node] ? amount : -amount);
}

/**
 * Takes the subtree of `cut` off, turns it round so that `top` (inside it) becomes its root, and hangs it under `under`
 * by `arc` with `amount` on it; the potentials inside shift by `shift`.
 */
export function graft(tree: Tree, cut: number, top: number, under: number, arc: number, upward: boolean, amount: number, shift: number): void {
  const { parent, up, flow, depth, potential, first, next } = tree;
  let node = top;
  let above = under;
  let by = arc;
  let direction = upward ? 1 : 0;
  let carried = amount;
  for (;;) {
    const oldParent = parent[node] as number;
    const oldArc = tree.arc[node] as number;
    const oldUp = up[node] as number;
    const oldFlow = flow[node] as number;
    unhang(tree, node);
    hang(tree, node, above);
    tree.arc[node] = by;
    up[node] = direction;
    flow[node] = carried;
    if (node === cut) break;
    above = node;
    by = oldArc;
    direction = 1 - oldUp;
    carried = oldFlow;
    node = oldParent;
  }
  node = top;
  for (;;) {
    depth[node] = (depth[parent[node] as number] as number) + 1;
    potential[node] = (potential[node] as number) + shift;
    if (first[node] !== none) node = first[node] as number;
    else {
      while (node !== top && next[node] === none) node = parent[node] as number;
      if (node === top) return;
      node = next[node] as number;
    }
  }
}
