import { crash } from "./crash";
import type { Compiled, Row } from "./problem";
import { type Network, Simplex } from "./simplex";

/** A problem as a network. Arc e < edges is edge e; the rows that fit have an arc each; the others stand aside. */
export interface Placed {
  network: Network;
  /** Arc of each row, -1 for one that is no flow. */
  arcOf: Int32Array;
  /** Indices of the rows that are no flow. */
  aside: number[];
}

/** Bounds of edges and rows to lay instead of the problem's own, all by index. */
export interface Bounds {
  edgeMin: Float64Array;
  edgeMax: Float64Array;
  rowMin: Float64Array;
  rowMax: Float64Array;
  /** What an edge costs. */
  cost: Float64Array;
}

export function boundsOf({ locked, closedBy, rows, score }: Compiled): Bounds {
  return {
    edgeMin: Float64Array.from(locked),
    edgeMax: Float64Array.from(closedBy, (by) => (by === -1 ? 1 : 0)),
    rowMin: Float64Array.from(rows, (row) => row.min),
    rowMax: Float64Array.from(rows, (row) => row.max),
    cost: Float64Array.from(score, (one) => -one),
  };
}

/**
 * Sets nested or apart from each other hang in a forest: taken from large to small, a set fits when all its members lie in
 * the same smallest set so far. `inner` holds that set for each member.
 */
function fits(members: Int32Array, inner: Int32Array): boolean {
  const first = inner[members[0] ?? 0];
  return members.length > 0 && members.every((member) => inner[member] === first);
}

/** Lays lefts, rights and every group that is nested with the others on its side as nodes and arcs round a hub. */
export function place(compiled: Compiled, bounds: Bounds): Placed {
  const { edgeLeft, edgeRight, rows, leftIds, rightIds } = compiled;
  const edges = edgeLeft.length;
  const [lefts, rights] = [leftIds.length, rightIds.length];
  const hub = lefts + rights;
  let nodes = hub + 1;
  // The smallest set round each left, right, and each end of an edge, as the node that stands for it.
  const roundLeft = new Int32Array(lefts).fill(hub);
  const roundRight = new Int32Array(rights).fill(hub);
  const tail = Array.from(edgeLeft, (i) => i);
  const head = Array.from(edgeRight, (j) => lefts + j);
  const tails = Int32Array.from(tail);
  const heads = Int32Array.from(head);
  const arcOf = new Int32Array(rows.length).fill(-1);
  const aside: number[] = [];
  const arcs: { row: number; from: number; to: number; own: number }[] = [];
  const put = (row: number, inner: Int32Array, members: Int32Array, onLeft: boolean) => {
    const round = inner[members[0] ?? -1] ?? hub;
    const own = nodes++;
    for (const member of members) inner[member] = own;
    arcs.push(onLeft ? { row, from: round, to: own, own } : { row, from: own, to: round, own });
  };
  const groups = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.kind !== "left" && row.kind !== "right");
  const size = (row: Row) => (row.wholeLeft || row.wholeRight ? row.members.length * 1e7 : row.edges.length);
  groups.sort((a, b) => size(b.row) - size(a.row) || a.at - b.at);
  for (const { row, at } of groups) {
    if (row.kind !== "group") aside.push(at);
    else if (row.edges.length === 0) put(at, roundRight, row.edges, false);
    else if (row.wholeRight && !row.wholeLeft && fits(row.members, roundRight)) put(at, roundRight, row.members, false);
    else if (row.wholeLeft && fits(row.members, roundLeft)) put(at, roundLeft, row.members, true);
    else if (row.right !== -1 && !row.wholeRight && fits(row.edges, heads)) put(at, heads, row.edges, false);
    else if (row.left !== -1 && !row.wholeLeft && fits(row.edges, tails)) put(at, tails, row.edges, true);
    else aside.push(at);
  }
  for (let i = 0; i < lefts; i++) arcs.push({ row: i, from: roundLeft[i] as number, to: i, own: i });
  for (let j = 0; j < rights; j++) arcs.push({ row: lefts + j, from: lefts + j, to: roundRight[j] as number, own: lefts + j });

  const network: Network = {
    nodes,
    root: hub,
    tail: new Int32Array(edges + arcs.length),
    head: new Int32Array(edges + arcs.length),
    lower: new Float64Array(edges + arcs.length),
    upper: new Float64Array(edges + arcs.length),
    cost: new Float64Array(edges + arcs.length),
    parentArc: new Int32Array(nodes).fill(-1),
  };
  network.tail.set(tails);
  network.head.set(heads);
  network.cost.set(bounds.cost);
  for (let edge = 0; edge < edges; edge++) {
    network.lower[edge] = bounds.edgeMin[edge] as number;
    network.upper[edge] = ceiling(compiled, bounds, edge);
  }
  arcs.forEach(({ row, from, to, own }, at) => {
    const arc = edges + at;
    arcOf[row] = arc;
    network.tail[arc] = from;
    network.head[arc] = to;
    // An empty range is a bound that contradicts itself: the lower one stands, and the upper one is the same.
    network.lower[arc] = bounds.rowMin[row] as number;
    network.upper[arc] = Math.max(bounds.rowMin[row] as number, bounds.rowMax[row] as number);
    if (network.parentArc) network.parentArc[own] = arc;
  });
  aside.sort((a, b) => a - b);
  return { network, arcOf, aside };
}

/** Where the left takes one pair at most, the edge needs no bound of its own; without it far fewer pivots stand still. */
export function ceiling({ edgeLeft }: Compiled, { edgeMax, rowMax }: Bounds, edge: number): number {
  return (rowMax[edgeLeft[edge] as number] as number) <= 1 && edgeMax[edge] === 1 ? 2 : (edgeMax[edge] as number);
}

/** Adds a near-optimal first basis by auction; any basis would do, this one saves nine pivots of ten. */
export function hinted(compiled: Compiled, bounds: Bounds, { network, arcOf }: Placed): Network {
  const { rowStart, edgeRight, edgeLeft, leftIds, rightIds } = compiled;
  const [lefts, rights] = [leftIds.length, rightIds.length];
  let dearest = 0;
  for (const cost of bounds.cost) dearest = Math.max(dearest, -cost);
  const places = bounds.rowMax.slice(0, lefts).map((max) => Math.min(max, rights));
  const total = places.reduce((sum, one) => sum + one, 0);
  if (dearest === 0 || total === 0) return network;
  const market = {
    rowStart,
    right: edgeRight,
    worth: Float64Array.from(bounds.cost, (cost) => -cost),
    open: Uint8Array.from(bounds.edgeMax, (max) => (max > 0 ? 1 : 0)),
    leftPlaces: places,
    rightPlaces: bounds.rowMax.slice(lefts, lefts + rights).map((max) => Math.min(max, lefts)),
  };
  const start = crash(
    market,
    [0.1, 0.02, 0.004].map((part) => Math.max(1, Math.round(dearest * part))),
    20 * total,
  );
  const atUpper = new Uint8Array(network.tail.length);
  const guess = new Float64Array(network.nodes);
  const parentArc = network.parentArc?.slice() ?? new Int32Array(network.nodes).fill(-1);
  const held = new Float64Array(lefts);
  start.taken.forEach((taken, edge) => {
    // An edge that may carry two starts in the tree or not at all.
    if (taken) held[edgeLeft[edge] as number] = (held[edgeLeft[edge] as number] as number) + 1;
    if (taken && network.upper[edge] === 1) atUpper[edge] = 1;
  });
  for (let i = 0; i < lefts; i++) {
    const edge = start.marginal[i] as number;
    guess[i] = start.leftPrice[i] as number;
    if (edge === -1 || held[i] !== bounds.rowMax[i] || network.tail[edge] !== i) continue;
    atUpper[arcOf[i] as number] = 1;
    parentArc[i] = edge;
  }
  for (let j = 0; j < rights; j++) guess[lefts + j] = start.rightPrice[j] as number;
  return { ...network, parentArc, atUpper, guess };
}

export const simplexOf = (compiled: Compiled, bounds: Bounds, placed: Placed): Simplex => new Simplex(hinted(compiled, bounds, placed)).solve();
