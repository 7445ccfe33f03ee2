import { fold } from "../fold";

/** One concept of the field with its names, the one to show first. */
export interface Concept {
  id: string;
  tw: readonly string[];
  cn: readonly string[];
  en: readonly string[];
}

/** The id of a concept: its first English name as one word, so that it can be read in stored results. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, "_")
    .replace(/^_|_$/g, "");

/**
 * Reads a subject's table, a line per concept: `zh-TW names | zh-CN names | English names`, names parted by `;`, the one to show first.
 * `=` for zh-CN: the same words in simplified characters. An English name is matched in any inflection;
 * `^` before it: only when typed in capitals (IT, OR). `~` before a name: it also names another concept.
 */
export function table(lines: string): Concept[] {
  const names = (cell: string | undefined) =>
    (cell ?? "")
      .split(";")
      .map((name) => name.trim())
      .filter(Boolean);
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [tw, cn, en] = line.split("|").map((cell) => cell.trim());
      const own = names(tw);
      return { id: idOf(names(en)[0]?.replace(/^[~^]+/, "") ?? ""), tw: own, cn: cn === "=" ? own.map(fold) : names(cn), en: names(en) };
    });
}
