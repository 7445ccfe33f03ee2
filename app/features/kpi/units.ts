import { type Bi, type Locale, type Picked, pick } from "~/lib/bilingual";
import { rounded } from "./rules";

export interface Reading {
  unit: Picked | null;
  /** A stored number as this reader is told it. */
  told: <Value extends number | null>(value: Value) => Value;
}

const same: Reading["told"] = (value) => value;
const hundredfold: Reading["told"] = (value) => (value === null ? value : (rounded(value * 100) as typeof value));

/** The unit of a key result. Money is stored in 億元, which English does not have: it is told in millions, a hundred times the number. */
export function readingIn(unit: Bi | null, locale: Locale): Reading {
  if (unit?.zh === "億元" && locale === "en") return { unit: { text: "NT$ million", lang: "en" }, told: hundredfold };
  return { unit: unit ? pick(unit, locale) : null, told: same };
}
