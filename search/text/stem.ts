const vowel = /[aeiouy]/;
const stemmed = new Map<string, string>();
const remembered = 50_000;

/** British and American spellings meet: optimise, colour, fibre, labelled. */
const american = (word: string): string =>
  word
    .replace(/isation/, "ization")
    .replace(/is(e|ed|er|ers|es|ing)$/, (whole, ending: string) => (word.length - whole.length > 3 ? `iz${ending}` : whole))
    .replace(/(?<=..[^aeiou])our(?=$|s$|ed$|ing$|al$)/, "or")
    .replace(/([^aeiou])re(s?)$/, "$1er$2")
    .replace(/ll(ed|ing|er)$/, "l$1");

const undouble = (root: string): string => root.replace(/([bdfgmnprt])\1$/, "$1");

/** One of a plural, for words already folded. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || !/^[a-z]+$/.test(word)) return word;
  const root = word.replace(/ies$/, "y").replace(/(ss|x|ch|sh|z)es$/, "$1");
  return root === word && /[^sui]s$/.test(word) ? word.slice(0, -1) : root;
}

function strip(word: string): string {
  const root = singular(word);
  for (const ending of ["ation", "ing", "ed", "ly", "e"]) {
    const rest = root.slice(0, -ending.length);
    if (!root.endsWith(ending) || rest.length < 3 || !vowel.test(rest)) continue;
    return ending === "ing" || ending === "ed" ? undouble(rest) : rest;
  }
  return root;
}

/**
 * A light English stemmer for words already folded: plurals, -ing, -ed, -ation and spelling variants meet, nothing deeper.
 * Words with digits or marks and words of under four letters stay as they are. The result is a key, never shown.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const known = stemmed.get(word);
  if (known !== undefined) return known;
  if (stemmed.size >= remembered) stemmed.clear();
  const root = strip(american(word));
  stemmed.set(word, root);
  return root;
}
