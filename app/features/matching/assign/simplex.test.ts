import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import { type Network, Simplex } from "./simplex";

const highs = await loadHighs();

interface Arc {
  from: number;
  to: number;
  lower: number;
  span: number;
  cost: number;
}
const arcs = (nodes: number) =>
  fc.array(
    fc.record({
      from: fc.nat(nodes - 1),
      to: fc.nat(nodes - 1),
      lower: fc.constantFrom(0, 0, 0, 1, 2),
      span: fc.constantFrom(0, 1, 1, 2, 5),
      cost: fc.integer({ min: -9, max: 9 }),
    }),
    { minLength: 1, maxLength: 24 },
  );
const cases = fc.integer({ min: 2, max: 7 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    list: arcs(nodes),
    spread: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: nodes, maxLength: nodes }),
  }),
);

function networkOf(nodes: number, list: readonly Arc[], spread: readonly number[]): Network {
  const real = list.map((arc) => (arc.from === arc.to ? { ...arc, to: (arc.to + 1) % nodes } : arc));
  const supply = Float64Array.from(spread);
  supply[0] = (supply[0] ?? 0) - spread.reduce((sum, one) => sum + one, 0);
  return {
    nodes,
    root: 0,
    tail: Int32Array.from(real, (arc) => arc.from),
    head: Int32Array.from(real, (arc) => arc.to),
    lower: Float64Array.from(real, (arc) => arc.lower),
    upper: Float64Array.from(real, (arc) => arc.lower + arc.span),
    cost: Float64Array.from(real, (arc) => arc.cost),
    supply,
  };
}

/** What another solver says: the least cost, or undefined when there is no flow. */
function otherOpinion({ nodes, tail, head, lower, upper, cost, supply }: Network): number | undefined {
  const starts = new Int32Array(tail.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  tail.forEach((from, arc) => {
    indices.push(from, head[arc] ?? 0);
    values.push(1, -1);
    starts[arc + 1] = indices.length;
  });
  return highs.withModel(
    {
      numCols: tail.length,
      numRows: nodes,
      colCost: cost,
      colLower: lower,
      colUpper: upper,
      rowLower: supply ?? new Float64Array(nodes),
      rowUpper: supply ?? new Float64Array(nodes),
      matrix: { format: "csc", numCols: tail.length, numRows: nodes, starts, indices: Int32Array.from(indices), values: Float64Array.from(values) },
    },
    (model) => {
      model.options.set("output_flag", false);
      model.run();
      return model.getModelStatus() === highs.constants.modelStatus.optimal ? Math.round(model.getObjectiveValue()) : undefined;
    },
  );
}

/** Bounds, conservation and the sign of every reduced cost, from flows and potentials alone. */
function proveOptimal({ nodes, tail, head, lower, upper, cost, supply }: Network, solver: Simplex): void {
  const flows = solver.flows();
  const price = solver.potentials();
  const net = new Float64Array(nodes);
  let total = 0;
  flows.forEach((flow, arc) => {
    const [from = 0, to = 0, low = 0, high = 0, each = 0] = [tail[arc], head[arc], lower[arc], upper[arc], cost[arc]];
    net[from] = (net[from] ?? 0) + flow;
    net[to] = (net[to] ?? 0) - flow;
    total += flow * each;
    const reduced = each + (price[from] ?? 0) - (price[to] ?? 0);
    expect(flow).toBeGreaterThanOrEqual(low);
    expect(flow).toBeLessThanOrEqual(high);
    if (flow > low) expect(reduced).toBeLessThanOrEqual(0);
    if (flow < high) expect(reduced).toBeGreaterThanOrEqual(0);
  });
  expect([...net]).toEqual([...(supply ?? net)]);
  expect(solver.value).toBe(total);
}

const runs = process.env.LONG_PROOFS ? 10_000 : 400;

describe("the network simplex", () => {
  test("agrees with another solver, and proves each optimum by its own prices", () => {
    fc.assert(
      fc.property(cases, ({ nodes, list, spread }) => {
        const network = networkOf(nodes, list, spread);
        const solver = new Simplex(network).solve();
        const other = otherOpinion(network);
        expect(solver.feasible).toBe(other !== undefined);
        if (other === undefined) return;
        expect(solver.value).toBe(other);
        proveOptimal(network, solver);
      }),
      { numRuns: runs },
    );
  });

  test("going on after changed bounds and costs ends where a cold start ends", () => {
    const changes = fc.array(
      fc.record({ arc: fc.nat(23), kind: fc.constantFrom("shut", "force", "free", "price"), cost: fc.integer({ min: -9, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(cases, changes, ({ nodes, list, spread }, moves) => {
        const network = networkOf(nodes, list, spread);
        const warm = new Simplex(network).solve();
        for (const { arc: wished, kind, cost } of moves) {
          const arc = wished % list.length;
          if (kind === "price") network.cost[arc] = cost;
          else {
            network.lower[arc] = kind === "force" ? 1 : 0;
            network.upper[arc] = kind === "shut" ? 0 : kind === "force" ? 1 : 3;
          }
          warm.setBounds(arc, network.lower[arc] ?? 0, network.upper[arc] ?? 0);
          warm.setCost(arc, network.cost[arc] ?? 0);
          if (moves.length % 2 === 0) warm.resolve();
        }
        warm.resolve();
        const cold = new Simplex(network).solve();
        expect(warm.feasible).toBe(cold.feasible);
        if (!cold.feasible) return;
        expect(warm.value).toBe(cold.value);
        proveOptimal(network, warm);
      }),
      { numRuns: runs },
    );
  });

  test("hints about the first basis, right or wrong, change nothing about the optimum", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat(9)), ({ nodes, list, spread }, luck) => {
        const network = networkOf(nodes, list, spread);
        const next = () => luck.next().value ?? 0;
        const parentArc = new Int32Array(nodes).fill(-1);
        network.tail.forEach((from, arc) => {
          const to = network.head[arc] ?? 0;
          const low = Math.max(from, to);
          if (next() < 6) parentArc[low] = arc;
        });
        const hinted = { ...network, parentArc, atUpper: Uint8Array.from(list, () => next() % 2), guess: Float64Array.from({ length: nodes }, next) };
        const solver = new Simplex(hinted).solve();
        const plain = new Simplex(network).solve();
        expect(solver.feasible).toBe(plain.feasible);
        if (!plain.feasible) return;
        expect(solver.value).toBe(plain.value);
        proveOptimal(network, solver);
      }),
      { numRuns: runs },
    );
  });

  test("costs that could not stay exact are refused", () => {
    expect(() =>
      new Simplex({ ...networkOf(2, [{ from: 0, to: 1, lower: 0, span: 1, cost: 1 }], [0, 0]), cost: Float64Array.of(1e15) }).solve(),
    ).toThrow(RangeError);
  });
});
