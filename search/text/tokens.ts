import { fold } from "./fold";

const pieces = /[\p{Script=Han}]+|[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[-/.][\p{L}\p{N}+#]+)*/gu;
const han = /^\p{Script=Han}/u;

/** Longest text that is indexed or searched, in characters; what lies beyond is not looked at. */
export const limits = { text: 20_000, query: 200, clauses: 12 } as const;

export const bigrams = (run: string): string[] => {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((one, place) => one + (characters[place + 1] ?? ""));
};

/** `wi-fi` is found as wi, fi and wifi. */
export const wordForms = (word: string): string[] => {
  const parts = word.split(/[-/.]/).filter(Boolean);
  return parts.length > 1 ? [...parts, parts.join("")] : [word];
};

/** Chinese runs and Latin words of a text, folded, in order. */
export const piecesOf = (text: string): string[] => [...fold(text).matchAll(pieces)].map(([piece]) => piece);

/** Every token of a text, folded: Chinese in overlapping pairs (a lone character as it is), Latin words whole. Each once. */
export function tokens(text: string): string[] {
  const found = new Set<string>();
  for (const piece of piecesOf(text.slice(0, limits.text))) for (const token of han.test(piece) ? bigrams(piece) : wordForms(piece)) found.add(token);
  return [...found];
}
