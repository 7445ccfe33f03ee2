import { type Compiled, type Edge, type Named, type Pair, type Problem, type Range, type Row, type Scope, type Seat, unit } from "./problem";

/** 32-bit FNV-1a with a last stir: the same for the same seed and text, on every machine. */
export function lotOf(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

function drawn(seats: readonly Seat[], seed: number): Seat[] {
  if (new Set(seats.map((seat) => seat.id)).size !== seats.length) throw new RangeError("an id stands twice on one side");
  return seats
    .map((seat) => ({ seat, lot: lotOf(seed, seat.id) }))
    .sort((a, b) => a.lot - b.lot || (a.seat.id < b.seat.id ? -1 : 1))
    .map(({ seat }) => seat);
}

function rangeOf(given: Range, fallback: Range, what: string): [number, number] {
  const { min = fallback.min ?? 0, max = Math.max(fallback.max ?? 1, min) } = given;
  if (!(Number.isInteger(min) && min >= 0 && (max === Infinity || Number.isInteger(max)) && max >= min)) throw new RangeError(`${what}: not a range`);
  return [min, max];
}

/**
 * Turns a problem into numbers. The order of anything in the input makes no difference. Throws RangeError on unknown or
 * repeated ids, ranges that cross, scores that are not finite.
 */
export function compile(problem: Problem): Compiled {
  const seed = problem.seed ?? 0;
  const left = drawn(problem.left, seed);
  const right = drawn(problem.right, seed + 1);
  const leftAt = new Map(left.map((seat, at) => [seat.id, at]));
  const rightAt = new Map(right.map((seat, at) => [seat.id, at]));
  const indexOf = (of: Map<string, number>, id: string): number => {
    const at = of.get(id);
    if (at === undefined) throw new RangeError(`nobody is called ${id}`);
    return at;
  };
  const keyOf = (pair: Pair) => indexOf(leftAt, pair.left) * right.length + indexOf(rightAt, pair.right);
  const { keys, score } = sortedEdges(problem.edges, keyOf);
  const edges = keys.length;
  const edgeLeft = new Int32Array(edges);
  const edgeRight = new Int32Array(edges);
  const rowStart = new Int32Array(left.length + 1);
  for (let edge = 0; edge < edges; edge++) {
    const i = Math.floor((keys[edge] as number) / right.length);
    edgeLeft[edge] = i;
    edgeRight[edge] = (keys[edge] as number) % right.length;
    rowStart[i + 1] = (rowStart[i + 1] as number) + 1;
  }
  for (let i = 0; i < left.length; i++) rowStart[i + 1] = (rowStart[i + 1] as number) + (rowStart[i] as number);

  const edgeAt = new Map<number, number>();
  if (problem.locks?.length || problem.conflicts?.length || problem.eligibility?.length || problem.vetoes?.length)
    for (let edge = 0; edge < edges; edge++) edgeAt.set(keys[edge] as number, edge);
  const closures: Named[] = [];
  const closureAt = new Map<string, number>();
  const closedBy = new Int32Array(edges).fill(-1);
  const close = (pairs: readonly Pair[] | undefined, kind: "veto" | "conflict" | "ineligible") => {
    for (const pair of pairs ?? []) {
      const edge = edgeAt.get(keyOf(pair));
      if (edge === undefined) continue;
      const id = kind === "veto" ? `veto:${pair.left}|${pair.right}` : `${kind}:${pair.right}`;
      if (!closureAt.has(id)) closureAt.set(id, closures.push({ id, kind, bound: "closed" }) - 1);
      closedBy[edge] = closureAt.get(id) ?? -1;
    }
  };
  // Later ones win: what cannot be lifted names the pair before what can.
  close(problem.vetoes, "veto");
  close(problem.eligibility, "ineligible");
  close(problem.conflicts, "conflict");
  const locked = new Uint8Array(edges);
  const lockIds = new Map<number, string>();
  const impossible: Named[] = [];
  for (const pair of problem.locks ?? []) {
    const edge = edgeAt.get(keyOf(pair));
    const id = `lock:${pair.left}|${pair.right}`;
    if (edge === undefined) impossible.push({ id, kind: "lock", bound: "forced" });
    else {
      locked[edge] = 1;
      lockIds.set(edge, id);
    }
  }
  impossible.sort((a, b) => (a.id < b.id ? -1 : 1));

  const byRight: number[][] = right.map(() => []);
  edgeRight.forEach((j, edge) => {
    byRight[j]?.push(edge);
  });
  const rows: Row[] = [];
  left.forEach((seat, i) => {
    const [min, max] = rangeOf(seat, problem.demand ?? {}, seat.id);
    const from = rowStart[i] as number;
    const own = Int32Array.from({ length: (rowStart[i + 1] as number) - from }, (_, at) => from + at);
    rows.push({
      id: `left:${seat.id}`,
      kind: "left",
      edges: own,
      min,
      max,
      left: i,
      right: -1,
      wholeLeft: true,
      wholeRight: false,
      members: Int32Array.of(i),
    });
  });
  right.forEach((seat, j) => {
    const [min, max] = rangeOf(seat, problem.capacity ?? {}, seat.id);
    const own = Int32Array.from(byRight[j] ?? []);
    rows.push({
      id: `right:${seat.id}`,
      kind: "right",
      edges: own,
      min,
      max,
      left: -1,
      right: j,
      wholeLeft: false,
      wholeRight: true,
      members: Int32Array.of(j),
    });
  });

  const shape = (scope: Scope) => {
    const lefts = scope.left && [...new Set(scope.left.map((id) => indexOf(leftAt, id)))].sort((a, b) => a - b);
    const rights = scope.right && [...new Set(scope.right.map((id) => indexOf(rightAt, id)))].sort((a, b) => a - b);
    const inLeft = new Uint8Array(left.length).fill(lefts ? 0 : 1);
    for (const i of lefts ?? []) inLeft[i] = 1;
    const inRight = new Uint8Array(right.length).fill(rights ? 0 : 1);
    for (const j of rights ?? []) inRight[j] = 1;
    const own: number[] = [];
    for (let edge = 0; edge < edges; edge++) if (inLeft[edgeLeft[edge] as number] && inRight[edgeRight[edge] as number]) own.push(edge);
    return {
      edges: Int32Array.from(own),
      left: lefts?.length === 1 ? (lefts[0] as number) : -1,
      right: rights?.length === 1 ? (rights[0] as number) : -1,
      wholeLeft: rights === undefined,
      wholeRight: lefts === undefined,
      members: Int32Array.from((rights === undefined ? lefts : rights) ?? left.keys()),
    };
  };
  const sorted = <T extends { id: string }>(list: readonly T[] | undefined): T[] => {
    const copy = [...(list ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (new Set(copy.map((one) => one.id)).size !== copy.length) throw new RangeError("a constraint's id stands twice");
    return copy;
  };
  for (const group of sorted(problem.groups)) {
    const [min, max] = rangeOf(group, { max: Infinity }, group.id);
    rows.push({ id: `group:${group.id}`, kind: "group", min, max, ...shape(group) });
  }
  for (const ratio of sorted(problem.ratios)) rows.push(...ratioRows(ratio, shape));
  for (const floor of sorted(problem.floors)) {
    const made = shape(floor);
    rows.push({
      ...made,
      id: `floor:${floor.id}`,
      kind: "floor",
      weight: Float64Array.from(made.edges, (edge) => score[edge] as number),
      min: Math.round(floor.min * unit),
      max: Infinity,
      wholeLeft: false,
      wholeRight: false,
    });
  }
  return {
    leftIds: left.map((seat) => seat.id),
    rightIds: right.map((seat) => seat.id),
    edgeLeft,
    edgeRight,
    rowStart,
    score,
    closedBy,
    closures,
    locked,
    lockIds,
    impossible,
    rows,
  };
}

function sortedEdges(edges: readonly Edge[], keyOf: (pair: Pair) => number): { keys: Float64Array; score: Float64Array } {
  const best = new Map<number, number>();
  for (const edge of edges) {
    if (!(Math.abs(edge.score) <= 1000)) throw new RangeError("a score is not within ±1,000");
    const key = keyOf(edge);
    const scaled = Math.round(edge.score * unit);
    best.set(key, Math.max(scaled, best.get(key) ?? -Infinity));
  }
  const keys = Float64Array.from(best.keys()).sort();
  return { keys, score: Float64Array.from(keys, (key) => best.get(key) ?? 0) };
}

/** Σ of − share × Σ among, at least 0 for min and at most 0 for max: one row per bound. */
function ratioRows(ratio: NonNullable<Problem["ratios"]>[number], shape: (scope: Scope) => Omit<Row, "id" | "kind" | "min" | "max">): Row[] {
  const of = new Set(shape(ratio.of).edges);
  const among = shape(ratio.among ?? {});
  const inAmong = new Set(among.edges);
  if ([...of].some((edge) => !inAmong.has(edge))) throw new RangeError(`${ratio.id}: a share of what it is not part of`);
  const row = (share: number, bound: "min" | "max"): Row => {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${ratio.id}: a share lies within 0 and 1`);
    const weight = Float64Array.from(among.edges, (edge) => (of.has(edge) ? 1 : 0) - share);
    return {
      ...among,
      id: `ratio:${ratio.id}`,
      kind: "ratio",
      weight,
      min: bound === "min" ? 0 : -Infinity,
      max: bound === "max" ? 0 : Infinity,
      wholeLeft: false,
      wholeRight: false,
    };
  };
  return [...(ratio.min === undefined ? [] : [row(ratio.min, "min")]), ...(ratio.max === undefined ? [] : [row(ratio.max, "max")])];
}
