/** What is asked of `assign`: plain data, safe to send to a worker. Ids are unique on their side. */
export interface Range {
  /** Least number of pairs, an integer ≥ 0; 0 when left out. */
  min?: number;
  /** Most pairs, an integer ≥ min. */
  max?: number;
}
export interface Seat extends Range {
  id: string;
}
export interface Pair {
  left: string;
  right: string;
}
export interface Edge extends Pair {
  /** Worth of the pair, |score| ≤ 1,000; counted in millionths. */
  score: number;
}
/** The pairs whose left is in `left` and whose right is in `right`; a side left out means everybody on it. */
export interface Scope {
  left?: readonly string[];
  right?: readonly string[];
}
/** How many pairs of a scope there may be. */
export interface Group extends Range, Scope {
  id: string;
}
/** Pairs of `of` as a share of the pairs of `among` (of all, when left out): min ≤ share ≤ max, within 0–1. */
export interface Ratio {
  id: string;
  of: Scope;
  among?: Scope;
  min?: number;
  max?: number;
}
/** The scores of the pairs of a scope add up to at least `min`. */
export interface Floor extends Scope {
  id: string;
  min: number;
}
/**
 * total: the sum of scores. worst: first the least sum of scores that anybody on `side` gets, then the total.
 * weakest: first the lowest score of any pair, then the total; it asks for minimums to mean anything.
 */
export type Objective = { kind: "total" } | { kind: "worst"; side: "left" | "right" } | { kind: "weakest" };

export interface Problem {
  left: readonly Seat[];
  right: readonly Seat[];
  /** The pairs that are possible at all; the same pair twice counts with its higher score. */
  edges: readonly Edge[];
  /** For lefts that do not say themselves; 0–1 when left out. */
  demand?: Range;
  /** For rights that do not say themselves; 0–1 when left out. */
  capacity?: Range;
  /** Pairs that may not be: recusal, separation of roles. */
  conflicts?: readonly Pair[];
  /** Pairs that may not be: a rule of admission says no. */
  eligibility?: readonly Pair[];
  /** Pairs somebody struck out, and could allow again. */
  vetoes?: readonly Pair[];
  /** Pairs that must be. */
  locks?: readonly Pair[];
  groups?: readonly Group[];
  ratios?: readonly Ratio[];
  floors?: readonly Floor[];
  /** Greatest probability that a pair is drawn, in (0, 1]: below 1 the answer is a draw by `seed`, in thousandths. For problems that are all flow. */
  probabilityCap?: number;
  objective?: Objective;
  /** Standby lefts per right. */
  alternates?: number;
  /** Decides between equals, and the draw under a probability cap. */
  seed?: number;
  /** For whatever needs search; 10,000 when left out. */
  budgetMs?: number;
}

export type RowKind = "left" | "right" | "group" | "ratio" | "floor";
export type NamedKind = RowKind | "lock" | "veto" | "conflict" | "ineligible" | "cap";
/** One side of a constraint, as it is named in an explanation. */
export interface Named {
  /** Like `left:ID`, `group:ID`, `lock:LEFT|RIGHT`; conflicts and ineligible pairs are named by their right. */
  id: string;
  kind: NamedKind;
  bound: "min" | "max" | "forced" | "closed";
}

/** A linear row over edges: min ≤ Σ weight × x ≤ max. */
export interface Row {
  id: string;
  kind: RowKind;
  edges: Int32Array;
  /** 1 each when left out. Floors in millionths of score. */
  weight?: Float64Array;
  min: number;
  max: number;
  /** Index of the only left or right it is about, −1 when it spans several. */
  left: number;
  right: number;
  /** All edges of the lefts (rights) it names, whatever the other side. */
  wholeLeft: boolean;
  wholeRight: boolean;
  members: Int32Array;
}

/** The problem by numbers: sides in the order of a lot drawn by `seed`, edges sorted by left, then right. */
export interface Compiled {
  leftIds: string[];
  rightIds: string[];
  edgeLeft: Int32Array;
  edgeRight: Int32Array;
  rowStart: Int32Array;
  /** Millionths. */
  score: Float64Array;
  /** Named constraints that close an edge: index in `closures`, −1 for an open one. */
  closedBy: Int32Array;
  closures: Named[];
  locked: Uint8Array;
  lockIds: Map<number, string>;
  /** Locks on pairs that are no edge: nothing can satisfy them. */
  impossible: Named[];
  rows: Row[];
}

export const unit = 1_000_000;
