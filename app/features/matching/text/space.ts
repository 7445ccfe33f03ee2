import { type Features, features, isConcept } from "@search/text/features";
import { chance, rightSingularVectors, type Sparse } from "./svd";

/** Part of every space: a stored one of another version is fitted anew. */
export const spaceVersion = "lsa-1";

/** One configuration for every collection of texts, each value for a reason (decision 011), none tuned to one set. */
const settings = {
  /** A word that is repeated counts at most this + 1 times: stuffing a text with it gains nothing. */
  saturation: 1.2,
  /** Two words in a row say again what each said alone, a concept what its words say. */
  pairWeight: 0.5,
  conceptWeight: 1,
  /** Words of one text only cannot relate two; words of more than half of all texts tell none apart. */
  fewestTexts: 2,
  mostTexts: 0.5,
  vocabulary: 60_000,
  /** The right number of dimensions is unknown: the mean over a quarter, a half and all of k. */
  octaves: [4, 2, 1],
  /** Texts kept to know what likeness to a brief is usual. */
  background: 240,
} as const;

/** A text as the space sees it. */
export interface Reading {
  /** Places in the vocabulary, ascending, and their weights; length 1. */
  terms: Uint32Array;
  weights: Float32Array;
  /** Place in latent space: every octave at length 1, all together at length 1. */
  latent: Float32Array;
}

export interface Space {
  version: string;
  seed: number;
  k: number;
  /** Texts it was fitted on. */
  texts: number;
  /** Of the fitted values: says whether two spaces are the same. */
  hash: string;
  vocabulary: readonly string[];
  place: ReadonlyMap<string, number>;
  idf: Float32Array;
  /** `vocabulary × k`. */
  basis: Float32Array;
  centre: Float32Array;
  background: readonly Reading[];
}

const at = (array: ArrayLike<number>, place: number): number => array[place] ?? 0;

const weightOf = (token: string): number => (isConcept(token) ? settings.conceptWeight : token.includes(" ") ? settings.pairWeight : 1);

function weigh(counted: Features, place: ReadonlyMap<string, number>, idf: Float32Array): { terms: Uint32Array; weights: Float32Array } {
  const found: [term: number, weight: number][] = [];
  for (const [token, count] of counted) {
    const term = place.get(token);
    if (term === undefined) continue;
    found.push([term, ((count * (settings.saturation + 1)) / (count + settings.saturation)) * at(idf, term)]);
  }
  found.sort(([a], [b]) => a - b);
  const length = Math.sqrt(found.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { terms: Uint32Array.from(found, ([term]) => term), weights: Float32Array.from(found, ([, weight]) => weight / length) };
}

/** Coordinates along each latent direction, before centring. */
function project({ terms, weights }: { terms: Uint32Array; weights: Float32Array }, basis: Float32Array, k: number): Float32Array {
  const point = new Float32Array(k);
  terms.forEach((term, i) => {
    const weight = at(weights, i);
    for (let axis = 0; axis < k; axis++) point[axis] = at(point, axis) + weight * at(basis, term * k + axis);
  });
  return point;
}

/** What all texts have in common says nothing; what is left is brought to one length in every octave. */
function octaves(point: Float32Array, centre: Float32Array, k: number): Float32Array {
  const sizes = settings.octaves.map((part) => Math.max(1, Math.round(k / part)));
  const latent = new Float32Array(sizes.reduce((sum, size) => sum + size, 0));
  let from = 0;
  for (const size of sizes) {
    let length = 0;
    for (let axis = 0; axis < size; axis++) {
      const moved = at(point, axis) - at(centre, axis);
      latent[from + axis] = moved;
      length += moved * moved;
    }
    const scale = length > 1e-12 ? 1 / Math.sqrt(length * sizes.length) : 0;
    for (let axis = 0; axis < size; axis++) latent[from + axis] = at(latent, from + axis) * scale;
    from += size;
  }
  return latent;
}

function vocabularyOf(counted: readonly Features[]): { tokens: string[]; idf: Float32Array } {
  const inTexts = new Map<string, number>();
  for (const one of counted) for (const token of one.keys()) inTexts.set(token, (inTexts.get(token) ?? 0) + 1);
  const most = Math.max(settings.fewestTexts, counted.length * settings.mostTexts);
  const kept = [...inTexts].filter(([, texts]) => texts >= settings.fewestTexts && texts <= most);
  kept.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const tokens = kept.slice(0, settings.vocabulary).map(([token]) => token);
  const idf = Float32Array.from(tokens, (token) => weightOf(token) * Math.log((counted.length + 1) / ((inTexts.get(token) ?? 0) + 0.5)));
  return { tokens, idf };
}

/**
 * Fits a space to texts: weighs their tokens by rarity (TF-IDF) and finds the k directions they vary along most (LSA).
 * Texts in both languages teach it which words of one go with which of the other. The same texts and seed give the same space.
 */
export function fitSpace(texts: readonly string[], { seed, k = 50 }: { seed: number; k?: number }): Space {
  const counted = texts.map(features);
  const { tokens, idf } = vocabularyOf(counted);
  const place = new Map(tokens.map((token, i) => [token, i]));
  const rows = counted.map((one) => weigh(one, place, idf));
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = at(starts, i) + row.terms.length;
  });
  const matrix: Sparse = {
    rows: rows.length,
    columns: tokens.length,
    starts,
    terms: new Uint32Array(at(starts, rows.length)),
    values: new Float32Array(at(starts, rows.length)),
  };
  rows.forEach((row, i) => {
    matrix.terms.set(row.terms, at(starts, i));
    matrix.values.set(row.weights, at(starts, i));
  });
  const basis = rightSingularVectors(matrix, k, seed);
  const points = rows.map((row) => project(row, basis, k));
  const centre = new Float32Array(k);
  for (const point of points) for (let axis = 0; axis < k; axis++) centre[axis] = at(centre, axis) + at(point, axis) / points.length;
  const readings = rows.map((row, i) => ({ ...row, latent: octaves(points[i] ?? centre, centre, k) }));
  const background = sample(readings, settings.background, seed);
  return seal({ version: spaceVersion, seed, k, texts: texts.length, vocabulary: tokens, place, idf, basis, centre, background });
}

function sample<T>(list: readonly T[], count: number, seed: number): T[] {
  const random = chance(seed ^ 0x5eed);
  const keyed = list.map((one, i) => ({ one, i, key: random() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .sort((a, b) => a.i - b.i)
    .map(({ one }) => one);
}

/** Reads any text in a space. A text without a known word has no direction and is like nothing. */
export function read(space: Space, text: string): Reading {
  const row = weigh(features(text), space.place, space.idf);
  if (row.terms.length === 0) return { ...row, latent: new Float32Array(octaves(space.centre, space.centre, space.k).length) };
  return { ...row, latent: octaves(project(row, space.basis, space.k), space.centre, space.k) };
}

/** FNV-1a over bytes, 32 bit, twice with different starts: an identity, not a proof. */
function fingerprint(...parts: Uint8Array[]): string {
  return [0x811c9dc5, 0x01234567]
    .map((start) => {
      let hash = start;
      for (const part of parts) for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
const bytesOf = (array: Float32Array | Uint32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const seal = (space: Omit<Space, "hash">): Space => ({
  ...space,
  hash: fingerprint(new TextEncoder().encode(space.vocabulary.join("\n")), bytesOf(space.idf), bytesOf(space.basis), bytesOf(space.centre)),
});

interface Head {
  version: string;
  seed: number;
  k: number;
  texts: number;
  hash: string;
  vocabulary: readonly string[];
  background: readonly number[];
}

/** A space as bytes to be stored: a JSON head, then its numbers (little-endian, four bytes each). */
export function packSpace(space: Space): Uint8Array {
  const { version, seed, k, texts, hash, vocabulary } = space;
  const head: Head = { version, seed, k, texts, hash, vocabulary, background: space.background.map((one) => one.terms.length) };
  const written = new TextEncoder().encode(JSON.stringify(head));
  const padded = Math.ceil(written.length / 4) * 4;
  const arrays = [space.idf, space.basis, space.centre, ...space.background.flatMap((one) => [one.terms, one.weights, one.latent])];
  const packed = new Uint8Array(8 + padded + arrays.reduce((sum, array) => sum + array.byteLength, 0));
  new DataView(packed.buffer).setUint32(0, written.length, true);
  packed.set(written, 8);
  let from = 8 + padded;
  for (const array of arrays) {
    packed.set(bytesOf(array), from);
    from += array.byteLength;
  }
  return packed;
}

/** The space that was packed, or null where the bytes are of another version or damaged: fit it anew. */
export function unpackSpace(packed: Uint8Array): Space | null {
  try {
    const bytes = packed.slice();
    const length = new DataView(bytes.buffer).getUint32(0, true);
    const head = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, 8 + length))) as Head;
    if (head.version !== spaceVersion) return null;
    const { version, seed, k, texts, vocabulary } = head;
    let from = 8 + Math.ceil(length / 4) * 4;
    const take = (count: number): ArrayBuffer => {
      const part = bytes.buffer.slice(from, from + count * 4);
      if (part.byteLength !== count * 4) throw new RangeError("cut short");
      from += count * 4;
      return part;
    };
    const floats = (count: number) => new Float32Array(take(count));
    const [idf, basis, centre] = [floats(vocabulary.length), floats(vocabulary.length * k), floats(k)];
    const latent = octaves(centre, centre, k).length;
    const background = head.background.map((size) => ({ terms: new Uint32Array(take(size)), weights: floats(size), latent: floats(latent) }));
    const place = new Map(vocabulary.map((token, i) => [token, i]));
    const space = seal({ version, seed, k, texts, vocabulary, place, idf, basis, centre, background });
    return space.hash === head.hash && from === bytes.length ? space : null;
  } catch {
    return null;
  }
}
