import { type Unit, units } from "../units";
import { concepts } from "./all";
import type { Concept } from "./table";
import { alsoWritten } from "./variants";

interface Node {
  next: Map<string, Node>;
  ids: string[];
}
const node = (): Node => ({ next: new Map(), ids: [] });

/** A concept found in a text: which, and the units it covers. An ambiguous name gives several at the same place. */
export interface Found {
  ids: readonly string[];
  /** First unit, and the one after the last. */
  from: number;
  to: number;
}

/** A name without the marks the table gives it. */
export const shown = (name: string): string => name.replace(/^[\^~]+/u, "");

/** How closely a word must agree with a name: as written, in the singular, by its stem. The closest reading of the longest name wins. */
const readings = ["plain", "single", "key"] as const;

/** Names as trees of units, so that a text is read once however many names there are. */
export class Names {
  private readonly roots = readings.map((reading) => ({ reading, root: node() }));
  private readonly inCapitals = new Map<string, string[]>();
  /** Names of one Chinese character: 圖 is a graph only where it stands alone, not inside 企圖. */
  private readonly alone = new Map<string, string[]>();

  constructor(list: readonly Concept[]) {
    for (const { id, tw, cn, en } of list) for (const name of [...tw, ...cn, ...en]) this.add(name, id);
    for (const { id, tw, en } of list) for (const name of [...tw, ...en].map(shown)) for (const other of alsoWritten(name)) this.addIfFree(other, id);
  }

  /** A derived name gives way to every written one, and to a derived one before it. */
  private addIfFree(name: string, id: string): void {
    const text = units(name);
    const [only, more] = this.in(text);
    if (only && !more && only.from === 0 && only.to === text.length) return;
    this.add(name, id);
  }

  private add(name: string, id: string): void {
    const path = units(shown(name)).filter((unit) => unit.kind !== "break");
    const [first] = path;
    if (!first) return;
    const special = /^~?\^/u.test(name) ? this.inCapitals : path.length === 1 && first.kind === "character" ? this.alone : undefined;
    if (special) {
      special.set(first.plain, [...new Set([...(special.get(first.plain) ?? []), id])]);
      return;
    }
    // A name in characters alone reads one way only: in the other trees it would only be looked up in vain.
    const roots = path.every((unit) => unit.kind === "character") ? this.roots.slice(0, 1) : this.roots;
    for (const { reading, root } of roots) {
      let at = root;
      for (const unit of path) {
        const next = at.next.get(unit[reading]) ?? node();
        at.next.set(unit[reading], next);
        at = next;
      }
      if (!at.ids.includes(id)) at.ids.push(id);
    }
  }

  /** From left to right, the longest name at each place; a name never reaches over the end of a phrase. */
  in(text: readonly Unit[]): Found[] {
    const found: Found[] = [];
    for (let from = 0; from < text.length; ) {
      const longest = this.longest(text, from);
      if (longest) found.push(longest);
      from = longest ? longest.to : from + 1;
    }
    return found;
  }

  private longest(text: readonly Unit[], from: number): Found | undefined {
    const first = text[from];
    const among = (unit: Unit | undefined) => unit?.kind === "character";
    const special = first?.capitals
      ? this.inCapitals.get(first.plain)
      : among(first) && !among(text[from - 1]) && !among(text[from + 1])
        ? this.alone.get(first?.plain ?? "")
        : undefined;
    let best: Found | undefined = special ? { ids: special, from, to: from + 1 } : undefined;
    for (const { reading, root } of this.roots) {
      let at: Node | undefined = root;
      for (let to = from; to < text.length; to++) {
        const unit = text[to];
        at = unit && unit.kind !== "break" ? at.next.get(unit[reading]) : undefined;
        if (!at) break;
        if (at.ids.length > 0 && to + 1 > (best?.to ?? from)) best = { ids: at.ids, from, to: to + 1 };
      }
    }
    return best;
  }
}

let names: Names | undefined;
/** The names of every concept, built at the first call. */
export const conceptNames = (): Names => {
  names ??= new Names(concepts);
  return names;
};

const byId = new Map(concepts.map((concept) => [concept.id, concept]));
export const conceptOf = (id: string): Concept | undefined => byId.get(id);

/** How a concept is called for a reader: its first name in that language, its id if there is none. */
export function conceptName(id: string, language: "zh-TW" | "en"): string {
  const concept = byId.get(id);
  return shown((language === "en" ? concept?.en[0] : concept?.tw[0]) ?? id);
}

/** Ids of the concepts a text names, each once, in order of appearance. */
export const conceptsIn = (text: string): string[] => [
  ...new Set(
    conceptNames()
      .in(units(text))
      .flatMap(({ ids }) => ids),
  ),
];

export { concepts } from "./all";
export type { Concept } from "./table";
