import { conceptNames } from "./concepts";
import { type Unit, units } from "./units";

/** Function words of both languages: they part phrases and mean nothing by themselves. */
const empty = new Set(
  `a about above after again all also although always am among an and any are as at be because been before being below between both but by can cannot
could did do does doing down during each either else ever every few for from further get had has have having he her here hers him his how however i if in
into is it its itself just let like made make many may me might more most much must my near need neither no nor not now of off often on once one only onto or
other our ours out over own per rather same see several shall she should since so some still such than that the their them then there these they this those
though through thus to too toward under until up upon us use used uses using very via was way we well were what when where whether which while who whom whose why will
with within without would yet you your show shows shown paper propose proposed present presents based results result approach new two three first second`.split(
    /\s+/,
  ),
);
const emptyCharacters = new Set([
  ..."的與及或和在於并並之等將为為以由被把其此该該也都而但若则則是有了不能可会會要从從到对對个個们們这這那每各仍且所只还還已于与将",
]);

/** How often each token stands in a text. `#id` is a concept, `a b` two English words in a row, all else a stem or a pair of characters. */
export type Features = Map<string, number>;

export const isConcept = (token: string): boolean => token.startsWith("#");
export const opt = { coveredWords: true, coveredHan: false, bigrams: true, stop: true };

/** A text as counted tokens: concepts first, then what stands between and inside them. */
export function features(text: string): Features {
  const counted: Features = new Map();
  const count = (token: string) => counted.set(token, (counted.get(token) ?? 0) + 1);
  const all = units(text);
  const covered = new Uint8Array(all.length);
  for (const { ids, from, to } of conceptNames().in(all)) {
    for (const id of ids) count(`#${id}`);
    covered.fill(1, from, to);
  }
  let before: Unit | undefined;
  let beforeCovered = 0;
  for (let at = 0; at < all.length; at++) {
    const unit = all[at];
    const inConcept = covered[at] ?? 0;
    if (!unit || unit.kind === "break") {
      before = undefined;
      continue;
    }
    if (unit.kind === "character" ? emptyCharacters.has(unit.key) : opt.stop && empty.has(unit.plain)) {
      if (unit.kind === "character" || opt.stop) before = undefined;
      continue;
    }
    if (/^[\p{N}+#]*$/u.test(unit.plain)) {
      before = undefined;
      continue;
    }
    if (unit.kind === "word") {
      if (opt.coveredWords || !inConcept) {
        count(unit.key);
        if (opt.bigrams && before?.kind === "word") count(`${before.key} ${unit.key}`);
      }
    } else if (opt.coveredHan || !(inConcept && beforeCovered)) {
      if (before?.kind === "character") count(before.key + unit.key);
    }
    before = unit;
    beforeCovered = inConcept;
  }
  return counted;
}
