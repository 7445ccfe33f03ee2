import { exposureAt, reserve } from "~/features/matching/exposure";
import { bootstrap, draws, type Interval, ndcg } from "~/features/matching/gain";
import { type ExposurePolicy, reservedPlaces } from "~/features/matching/weights";
import { prior } from "./simulate";
import { type Candidates, gainsIn, makeWorld, orderBy, totalOf } from "./world";

export interface Exposed {
  lists: number;
  /** Share of exposure over share of true merit, of the sheltered and of the rest, by score alone and as shown. */
  before: { sheltered: number; rest: number };
  after: { sheltered: number; rest: number };
  /** NDCG@10 by true merit, as shown less by score, paired by list. */
  loss: Interval;
  ndcg: number;
  reserved: number;
}

interface Sum {
  merit: number;
  sheltered: number;
  before: number;
  after: number;
  shown: number;
}

/**
 * Lists whose scores see the sheltered a little too low (`blind` score points: less shown for the same ability), as the running
 * deficit evens it out from list to list. `isSheltered` says who is, `from` takes them out of a list.
 */
export function expose(
  lists: readonly Candidates[],
  isSheltered: (list: Candidates, at: number) => boolean,
  blind: number,
  policy: ExposurePolicy = reservedPlaces,
): Exposed {
  const sum: Sum = { merit: 0, sheltered: 0, before: 0, after: 0, shown: 0 };
  const losses: number[] = [];
  const quality: number[] = [];
  let owed = 0;
  let reserved = 0;
  lists.forEach((list, number) => {
    const world = { ...makeWorld(number % 20, 0), truth: prior };
    const gains = gainsIn(world, list.shares);
    const seen = list.shares.map((one, at) => totalOf(prior, one) - (isSheltered(list, at) ? blind : 0));
    const order = orderBy(
      [1],
      seen.map((one) => [one]),
    );
    const standing = order.map((at) => ({ score: seen[at] ?? 0, spread: list.spreads[at] ?? 0, sheltered: isSheltered(list, at) }));
    const arranged = reserve(standing, policy, owed);
    owed = arranged.effect.owed;
    reserved += arranged.effect.reserved;
    const shown = arranged.order.map((place) => order[place] ?? 0);
    const exposureOf = (one: readonly number[]) =>
      one.slice(0, policy.top).reduce((total, at, place) => total + (isSheltered(list, at) ? exposureAt(place) : 0), 0);
    const all = gains.reduce((total, one) => total + one, 0);
    sum.merit += 1;
    sum.sheltered += all > 0 ? gains.reduce((total, one, at) => total + (isSheltered(list, at) ? one : 0), 0) / all : 0;
    const full = Array.from({ length: Math.min(policy.top, order.length) }, (_, place) => exposureAt(place)).reduce((total, one) => total + one, 0);
    sum.before += exposureOf(order) / full;
    sum.after += exposureOf(shown) / full;
    const by = (one: readonly number[]) => ndcg(one.map((at) => gains[at] ?? 0));
    quality.push(by(order));
    losses.push(by(shown) - by(order));
  });
  const merit = sum.sheltered / sum.merit;
  const ratios = (got: number) => ({ sheltered: got / sum.merit / merit, rest: (1 - got / sum.merit) / (1 - merit) });
  return {
    lists: lists.length,
    before: ratios(sum.before),
    after: ratios(sum.after),
    loss: bootstrap(losses, 5),
    ndcg: quality.reduce((total, one) => total + one, 0) / quality.length,
    reserved: reserved / lists.length,
  };
}

/** Teams that have finished nothing here yet. */
export const firstTime = (list: Candidates, at: number): boolean => list.teams[at]?.concluded === 0;
/** Three in ten candidates drawn by lot, the same each time: challenges nobody has found yet have merits like the others'. */
export function lonely(seed: number): (list: Candidates, at: number) => boolean {
  const known = new Map<Candidates, boolean[]>();
  const draw = draws(seed);
  return (list, at) => {
    const drawn = known.get(list) ?? list.teams.map(() => draw() < 0.3);
    known.set(list, drawn);
    return drawn[at] ?? false;
  };
}
