import { type Bounds, boundsOf, place } from "./network";
import { type Compiled, unit } from "./problem";
import { type Network, Simplex } from "./simplex";

/** Probabilities are kept in these parts of one. */
export const parts = 1000;

/** Marginal probabilities of greatest expected score when no pair may be likelier than the cap; locks stay certain. */
export interface Lottery {
  feasible: boolean;
  network: Network;
  /** By arc, in parts. */
  flows: Float64Array;
  /** Prices by row, in millionths per unit of the row. */
  price: Float64Array;
  /** Millionths. */
  expected: number;
}

/** Every bound times `parts`, each open edge at most the cap: still a flow, so whole parts come out. */
export function lottery(compiled: Compiled, cap: number, bounds: Bounds = boundsOf(compiled)): Lottery {
  const { network: plain, arcOf } = place(compiled, bounds);
  const edges = bounds.cost.length;
  const most = Math.floor(cap * parts + 1e-9);
  const network: Network = {
    ...plain,
    lower: plain.lower.map((one) => one * parts),
    upper: plain.upper.map((one, arc) =>
      arc < edges && !bounds.edgeMin[arc] ? Math.min(1, one) * most : Math.min(arc < edges ? 1 : Infinity, one) * parts,
    ),
  };
  const simplex = new Simplex(network).solve();
  const price = Float64Array.from(arcOf, (arc) => (arc === -1 ? 0 : -simplex.reducedCost(arc) + 0));
  return { feasible: simplex.feasible, network, flows: simplex.flows(), price, expected: -simplex.value / parts };
}

/** mulberry32. */
function luck(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws whole pairs with exactly these marginals, all constraints kept (Budish, Che, Kojima, Milgrom 2013): while some arc
 * is not whole, a cycle of such arcs is pushed one way or the other until one of them is, with the odds that keep every
 * expectation. 1 for each edge drawn.
 */
export function draw({ network, flows: given }: Lottery, edges: number, seed: number): Uint8Array {
  const { nodes, tail, head } = network;
  const flows = given.slice();
  const next = luck(seed);
  const open = (arc: number) => (flows[arc] as number) % parts !== 0;
  const touching: number[][] = Array.from({ length: nodes }, () => []);
  for (let arc = 0; arc < flows.length; arc++)
    if (open(arc)) {
      touching[tail[arc] as number]?.push(arc);
      touching[head[arc] as number]?.push(arc);
    }
  const other = (node: number, than: number): number => {
    const list = touching[node] ?? [];
    for (let at = list.length - 1; at >= 0; at--) {
      const arc = list[at] as number;
      if (!open(arc)) list.splice(at, 1);
      else if (arc !== than) return arc;
    }
    return -1;
  };
  for (let first = 0; first < flows.length; first++)
    while (open(first)) {
      // Walk on along arcs that are not whole until a node comes again: what lies between is the cycle.
      const seen = new Map<number, number>();
      const path: { arc: number; along: boolean }[] = [];
      let node = tail[first] as number;
      let arc = -1;
      while (!seen.has(node)) {
        seen.set(node, path.length);
        arc = path.length === 0 ? first : other(node, arc);
        if (arc === -1) throw new RangeError("a flow that is whole at no end");
        const along = tail[arc] === node;
        path.push({ arc, along });
        node = (along ? head[arc] : tail[arc]) as number;
      }
      const cycle = path.slice(seen.get(node));
      const above = (at: number) => parts - ((flows[at] as number) % parts);
      const below = (at: number) => (flows[at] as number) % parts;
      const on = Math.min(...cycle.map(({ arc: at, along }) => (along ? above(at) : below(at))));
      const back = Math.min(...cycle.map(({ arc: at, along }) => (along ? below(at) : above(at))));
      const by = next() * (on + back) < back ? on : -back;
      for (const { arc: at, along } of cycle) flows[at] = (flows[at] as number) + (along ? by : -by);
    }
  return Uint8Array.from({ length: edges }, (_, edge) => (flows[edge] ? 1 : 0));
}

/** The least cap, in parts, under which an assignment exists; the problem must have one without a cap. */
export function leastCap(compiled: Compiled, from: number): number {
  let [low, high] = [Math.floor(from * parts), parts];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (lottery(compiled, middle / parts).feasible) high = middle;
    else low = middle;
  }
  return high / parts;
}

export const likelihoods = (compiled: Compiled, { flows }: Lottery) =>
  [...compiled.score.keys()]
    .filter((edge) => flows[edge])
    .map((edge) => ({
      left: compiled.leftIds[compiled.edgeLeft[edge] as number] ?? "",
      right: compiled.rightIds[compiled.edgeRight[edge] as number] ?? "",
      score: (compiled.score[edge] as number) / unit,
      probability: (flows[edge] as number) / parts,
    }))
    .sort((a, b) => (a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : 1));
