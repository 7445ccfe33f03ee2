import { none } from "./tree";

/** A bipartite market, edges sorted by left: those of left i are rowStart[i] … rowStart[i + 1] − 1. */
export interface Market {
  rowStart: Int32Array;
  /** Right of each edge, 0-based. */
  right: Int32Array;
  /** What each edge is worth: integers. */
  worth: Float64Array;
  /** 0: closed edge. */
  open: Uint8Array;
  leftPlaces: Float64Array;
  rightPlaces: Float64Array;
}

export interface Crash {
  /** 1 for each edge taken. */
  taken: Uint8Array;
  rightPrice: Float64Array;
  /** Edge by which a left holds its least valued place, -1 when it holds none. */
  marginal: Int32Array;
  leftPrice: Float64Array;
}

/**
 * A near-optimal start by auction (Bertsekas 1988, with several equal places on the right): lefts bid for their best
 * place until nobody wants to or `bids` are spent. `step` > 0 is the least raise; the result is within lefts × step
 * of the best total where there are no minimums. It is only ever a start: any result is safe.
 */
export function crash(market: Market, steps: readonly number[], bids: number): Crash {
  let price = new Float64Array(market.rightPlaces.length);
  let over = 0;
  let last: Auction = { taken: new Uint8Array(market.right.length), price, free: Float64Array.from(market.leftPlaces) };
  for (const step of steps) {
    price = price.map((one) => Math.max(0, one - over));
    last = auction(market, price, step, bids);
    over = step;
  }
  return { taken: last.taken, rightPrice: last.price, ...margins(market, last) };
}

interface Auction {
  taken: Uint8Array;
  price: Float64Array;
  free: Float64Array;
}

function auction(market: Market, price: Float64Array, step: number, bids: number): Auction {
  const { rowStart, right, worth, open, leftPlaces, rightPlaces } = market;
  const lefts = rowStart.length - 1;
  const rights = rightPlaces.length;
  const edges = right.length;
  const taken = new Uint8Array(edges);
  const offset = new Int32Array(rights + 1);
  for (let j = 0; j < rights; j++) offset[j + 1] = (offset[j] as number) + Math.min(rightPlaces[j] as number, lefts);
  const slots = offset[rights] as number;
  const holder = new Int32Array(slots).fill(none);
  const level = new Float64Array(slots);
  const used = new Int32Array(rights);
  const owner = new Int32Array(edges === 0 ? 0 : slots);
  const free = Float64Array.from(leftPlaces);
  const queue: number[] = [];
  for (let i = lefts - 1; i >= 0; i--) queue.push(i);
  for (let left = bids; left > 0 && queue.length > 0; left--) {
    const i = queue[queue.length - 1] as number;
    let best = none;
    let first = 0;
    let second = 0;
    if ((free[i] as number) > 0)
      for (let e = rowStart[i] as number, end = rowStart[i + 1] as number; e < end; e++) {
        const value = (worth[e] as number) - (price[right[e] as number] as number);
        if (value <= second || taken[e] || !open[e]) continue;
        if (value > first) {
          second = first;
          first = value;
          best = e;
        } else second = value;
      }
    const j = best === none ? none : (right[best] as number);
    const from = best === none ? 0 : (offset[j] as number);
    const places = best === none ? 0 : (offset[j + 1] as number) - from;
    if (places === 0) {
      queue.pop();
      continue;
    }
    let slot = from + (used[j] as number);
    if ((used[j] as number) < places) used[j] = (used[j] as number) + 1;
    else {
      slot = from;
      for (let at = from + 1; at < from + places; at++) if ((level[at] as number) < (level[slot] as number)) slot = at;
      const loser = owner[slot] as number;
      taken[holder[slot] as number] = 0;
      free[loser] = (free[loser] as number) + 1;
      if (loser !== i) queue.push(loser);
    }
    holder[slot] = best;
    owner[slot] = i;
    level[slot] = (price[j] as number) + first - second + step;
    taken[best] = 1;
    free[i] = (free[i] as number) - 1;
    if ((used[j] as number) === places) {
      let lowest = Infinity;
      for (let at = from; at < from + places; at++) lowest = Math.min(lowest, level[at] as number);
      price[j] = lowest;
    }
  }
  return { taken, price, free };
}

function margins({ rowStart, right, worth }: Market, { taken, price, free }: Auction) {
  const lefts = rowStart.length - 1;
  const marginal = new Int32Array(lefts).fill(none);
  const leftPrice = new Float64Array(lefts);
  for (let i = 0; i < lefts; i++) {
    let least = Infinity;
    for (let e = rowStart[i] as number; e < (rowStart[i + 1] as number); e++) {
      const value = (worth[e] as number) - (price[right[e] as number] as number);
      if (taken[e] && value < least) {
        least = value;
        marginal[i] = e;
      }
    }
    leftPrice[i] = (free[i] as number) > 0 || least === Infinity ? 0 : Math.max(0, least);
  }
  return { marginal, leftPrice };
}
