import { fold } from "./fold";

const pieces = /[\p{Script=Han}]+|[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[-/.][\p{L}\p{N}+#]+)*/gu;
const han = /^\p{Script=Han}/u;

/** Longest text that is indexed or searched, in characters; what lies beyond is not looked at. */
export const limits = { text: 20_000, query: 200, clauses: 12 } as const;

const bigrams = (run: string): string[] => {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((one, place) => one + (characters[place + 1] ?? ""));
};

/** `wi-fi` is found as wi, fi and wifi. */
const wordForms = (word: string): string[] => {
  const parts = word.split(/[-/.]/).filter(Boolean);
  return parts.length > 1 ? [...parts, parts.join("")] : [word];
};

/** Every token of a text, folded: Chinese in overlapping pairs (a lone character as it is), Latin words whole. Each once. */
export function tokens(text: string): string[] {
  const found = new Set<string>();
  for (const [piece] of fold(text.slice(0, limits.text)).matchAll(pieces))
    for (const token of han.test(piece) ? bigrams(piece) : wordForms(piece)) found.add(token);
  return [...found];
}

/** One thing a query asks for: all of `all` must be there, or, for the last Latin word, some token that begins with `prefix`. */
export interface Clause {
  all: string[];
  prefix?: string;
}

/**
 * What a query asks for: a clause per Chinese run or Latin word, joined by AND. Capped, so that a long query costs no more
 * than a short one.
 */
export function clauses(query: string): Clause[] {
  const runs = [...fold(query.slice(0, limits.query)).matchAll(pieces)].map(([piece]) => piece).slice(0, limits.clauses);
  return runs.map((run, place) => {
    if (han.test(run)) return { all: bigrams(run) };
    const last = place === runs.length - 1 && run.length >= 2 && !/[-/.]/.test(run);
    return last ? { all: [], prefix: run } : { all: wordForms(run).slice(0, 1) };
  });
}
