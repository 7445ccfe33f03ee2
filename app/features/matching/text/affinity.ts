import { conceptName } from "@search/text/concepts";
import { isConcept } from "@search/text/features";
import { type Reading, read, type Space } from "./space";

/** Each further work counts this share of the one before: about the best four speak, the first most. */
const decay = 0.75;
const latentShare = 0.8;
const listed = 40;
/** Standard deviations above the usual at which half of what can be gained is gained. */
const half = 1.5;

/** A concept that brief and works share, with its part of what all shared tokens say (0–1). */
export interface SharedConcept {
  id: string;
  zh: string;
  en: string;
  share: number;
}

export interface Affinity {
  /** 0–1; ½, `unknownAffinity`, where no work speaks for the team. */
  value: number;
  /** How far above the usual the works are, in standard deviations; never below 0. */
  raised: number;
  /** Share of the weight that works carry rather than the prior: 0 with none, towards 1 with many. */
  known: number;
  /** Likeness of each work, in the order given, in standard deviations above the usual for this brief. */
  works: number[];
  shared: SharedConcept[];
}

const at = (array: ArrayLike<number>, place: number): number => array[place] ?? 0;

function along(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** Walks the terms two readings share. */
function together(a: Reading, b: Reading, each: (term: number, product: number) => void): void {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [left, right] = [at(a.terms, i), at(b.terms, j)];
    if (left === right) each(left, at(a.weights, i) * at(b.weights, j));
    if (left <= right) i++;
    if (right <= left) j++;
  }
}
function overlap(a: Reading, b: Reading): number {
  let sum = 0;
  together(a, b, (_, product) => {
    sum += product;
  });
  return sum;
}

/** Nearer than this is the brief itself, fitted with the rest. */
const itself = 0.98;

export interface Usual {
  mean: number;
  deviation: number;
}
/** Cosines within this are no difference: keeps a space of two texts from dividing by nothing. */
const leastDeviation = 0.02;
export function usual(values: readonly number[]): Usual {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1);
  return { mean, deviation: Math.max(leastDeviation, Math.sqrt(spread)) };
}
const above = (value: number, { mean, deviation }: Usual): number => (value - mean) / deviation;

/**
 * Likeness to one brief, as a function of another text: cosines in latent space and of the weighed tokens, each measured in standard
 * deviations from what is usual between this brief and the texts of the space. So briefs can be compared: a long one is not like everything.
 */
export function likenessTo(space: Space, brief: Reading): (other: Reading) => number {
  const { meaning, words } = usualFor(space, brief);
  return (other) => latentShare * above(along(brief.latent, other.latent), meaning) + (1 - latentShare) * above(overlap(brief, other), words);
}

/** One brief is held against many teams: what is usual for it is worked out once. */
const known = new WeakMap<Reading, { space: Space; meaning: Usual; words: Usual }>();
function usualFor(space: Space, brief: Reading): { meaning: Usual; words: Usual } {
  const before = known.get(brief);
  if (before?.space === space) return before;
  const others = space.background.filter((one) => overlap(brief, one) < itself);
  const fresh = {
    space,
    meaning: usual(others.map((one) => along(brief.latent, one.latent))),
    words: usual(others.map((one) => overlap(brief, one))),
  };
  known.set(brief, fresh);
  return fresh;
}

/**
 * The best few of a list, as one number: the ordered values weighed 1, r, r² …, every place that no work fills, or fills with less, held by
 * the prior (0, the usual). So another work never lowers it, whatever it is about, few works are drawn to the prior, and many are no merit.
 */
export function bestFew(values: readonly number[]): number {
  const good = values.filter((value) => value > 0).sort((a, b) => b - a);
  return good.reduce((sum, value, rank) => sum + (1 - decay) * decay ** rank * value, 0);
}

/** Standard deviations above the usual as a value of ½–1: unknown and unrelated works alike say nothing for or against. */
export const raisedTo = (raised: number): number => (1 + raised / (raised + half)) / 2;
export const unknownAffinity = raisedTo(0);

function sharedConcepts(space: Space, brief: Reading, works: readonly Reading[], likeness: readonly number[]): SharedConcept[] {
  const order = works.map((work, i) => ({ work, z: at(likeness, i) })).sort((a, b) => b.z - a.z);
  const told = new Map<number, number>();
  let all = 0;
  order.slice(0, 8).forEach(({ work, z }, rank) => {
    if (z <= 0) return;
    together(brief, work, (term, product) => {
      const weight = product * decay ** rank;
      told.set(term, (told.get(term) ?? 0) + weight);
      all += weight;
    });
  });
  return [...told]
    .map(([term, weight]) => ({ token: space.vocabulary[term] ?? "", weight }))
    .filter(({ token }) => isConcept(token))
    .sort((a, b) => b.weight - a.weight || (a.token < b.token ? -1 : 1))
    .slice(0, listed)
    .map(({ token, weight }) => {
      const id = token.slice(1);
      return { id, zh: conceptName(id, "zh-TW"), en: conceptName(id, "en"), share: weight / all };
    });
}

/** How near a team's past works are to a brief. Works that say the same twice count once. Pure; the same input gives the same answer. */
export function affinity(space: Space, brief: string | Reading, works: readonly (string | Reading)[]): Affinity {
  const asked = typeof brief === "string" ? read(space, brief) : brief;
  const own = works.map((work) => (typeof work === "string" ? read(space, work) : work));
  const likeness = likenessTo(space, asked);
  const each = own.map((work) => (asked.terms.length === 0 || work.terms.length === 0 ? 0 : likeness(work)));
  const counted = each.filter((_, i) => !own.slice(0, i).some((before) => same(before, own[i])));
  const raised = bestFew(counted);
  return { value: raisedTo(raised), raised, known: 1 - decay ** counted.length, works: each, shared: sharedConcepts(space, asked, own, each) };
}

const same = (a: Reading, b: Reading | undefined): boolean =>
  b !== undefined &&
  a.terms.length === b.terms.length &&
  a.terms.every((term, i) => term === at(b.terms, i) && at(a.weights, i) === at(b.weights, i));
