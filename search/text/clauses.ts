import { conceptNames } from "./concepts";
import { bigrams, limits, piecesOf, wordForms } from "./tokens";
import { type Unit, units } from "./units";

/** How a concept stands among the tokens of a text. */
export const conceptToken = (id: string): string => `#${id}`;

/** One thing a query asks for: every token of `all` and, for a last Latin word, some token that begins with `prefix`; or else the concepts. */
export interface Clause {
  all: string[];
  prefix?: string;
  /** The same said by what it means: of every group some token must be there. So a query in one language finds texts in the other. */
  concepts?: string[][];
}

const isHan = (piece: string): boolean => /^\p{Script=Han}/u.test(piece);
/** Characters of a run that may belong to no concept (的, 之, 與): more would lose what was asked. */
const loose = (length: number): number => Math.max(1, Math.floor(length / 4));

function hanClause(run: string): Clause {
  const all = bigrams(run);
  const text = units(run);
  const found = conceptNames().in(text);
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0);
  if (found.length === 0 || text.length - covered > loose(text.length)) return { all };
  return { all, concepts: found.map(({ ids }) => ids.map(conceptToken)) };
}

function latinClause(words: readonly string[], last: boolean): Clause {
  const end = words.at(-1) ?? "";
  const prefixed = last && end.length >= 2 && !/[-/.]/.test(end);
  const whole = (prefixed ? words.slice(0, -1) : words).flatMap((word) => wordForms(word).slice(0, 1));
  return prefixed ? { all: whole, prefix: end } : { all: whole };
}

/** Latin words in a row: those that together name a concept are one clause, every other word is its own. */
function latinClauses(words: readonly string[], last: boolean): Clause[] {
  const text: Unit[] = [];
  const wordAt = words.flatMap((word, place) => {
    const own = units(word);
    text.push(...own);
    return own.map(() => place);
  });
  const spans = new Map<number, { to: number; ids: readonly string[] }>();
  for (const { ids, from, to } of conceptNames().in(text)) {
    const [first, final] = [wordAt[from] ?? 0, wordAt[to - 1] ?? 0];
    // A concept that is only part of a hyphenated word is not what was typed.
    if (wordAt[from - 1] !== first && wordAt[to] !== final) spans.set(first, { to: final + 1, ids });
  }
  const asked: Clause[] = [];
  for (let place = 0; place < words.length; ) {
    const span = spans.get(place);
    const to = span?.to ?? place + 1;
    const clause = latinClause(words.slice(place, to), last && to === words.length);
    asked.push(span ? { ...clause, concepts: [span.ids.map(conceptToken)] } : clause);
    place = to;
  }
  return asked;
}

/**
 * What a query asks for, joined by AND: a clause per Chinese run and per Latin word or concept. What is found by the words alone is
 * always found; concepts only add. Capped, so that a long query costs no more than a short one.
 */
export function clauses(query: string): Clause[] {
  const pieces = piecesOf(query.slice(0, limits.query)).slice(0, limits.clauses);
  const asked: Clause[] = [];
  for (let place = 0; place < pieces.length; ) {
    const piece = pieces[place] ?? "";
    if (isHan(piece)) {
      asked.push(hanClause(piece));
      place += 1;
      continue;
    }
    const end = pieces.findIndex((one, at) => at > place && isHan(one));
    const to = end < 0 ? pieces.length : end;
    asked.push(...latinClauses(pieces.slice(place, to), to === pieces.length));
    place = to;
  }
  return asked;
}
