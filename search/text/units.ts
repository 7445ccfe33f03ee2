import { fold } from "./fold";
import { singular, stem } from "./stem";

/** Scripts written without spaces: cut by character. */
const dense =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const pieces = new RegExp(`([${dense}])\\p{M}*|((?:(?![${dense}])[\\p{L}\\p{N}])(?:(?![${dense}])[\\p{L}\\p{M}\\p{N}+#])*)|([^\\p{L}\\p{N}])`, "gu");
/** Marks that do not part the words of one term: "time-series", "client/server", "high­ availability". */
const joining = /[\s\-‐‑/'’·_]/u;

/** A dot or ampersand inside one word: 4.0, node.js, R&D. */
const inside = (text: string, from: number, to: number): boolean =>
  /^[.&]$/.test(text.slice(from, to)) && /[a-z0-9]/i.test(text[from - 1] ?? "") && /[a-z0-9]/i.test(text[to] ?? "");

/** The smallest part that terms are made of: a character of a dense script, a word of any other, or the end of a phrase. */
export interface Unit {
  kind: "character" | "word" | "break";
  /** Folded; an English word as its stem. */
  key: string;
  /** The word folded but not stemmed, and the same in the singular. */
  plain: string;
  single: string;
  /** Typed in capitals only, which tells IT from it. */
  capitals: boolean;
  /** Place in the NFKC text. */
  from: number;
  to: number;
}

/** Longest text that is looked at, in characters. */
export const longest = 20_000;

/** Any text as units, in order; linear in its length and capped, never a throw. */
export function units(text: string): Unit[] {
  const found: Unit[] = [];
  const whole = text.slice(0, longest).normalize("NFKC");
  for (const match of whole.matchAll(pieces)) {
    const [piece, character, word] = match;
    const from = match.index;
    const to = from + piece.length;
    if (character) {
      const plain = fold(character);
      found.push({ kind: "character", key: plain, plain, single: plain, capitals: false, from, to });
    } else if (word) {
      const plain = /^[a-z0-9]+$/.test(word) ? word : /^[A-Z]{2,}s$/.test(word) ? word.slice(0, -1).toLowerCase() : fold(word);
      const capitals = /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);
      found.push({ kind: "word", key: stem(plain), plain, single: singular(plain), capitals, from, to });
    } else if (!joining.test(piece) && !inside(whole, from, to) && found.at(-1)?.kind !== "break") {
      found.push({ kind: "break", key: "", plain: "", single: "", capitals: false, from, to });
    }
  }
  return found;
}
