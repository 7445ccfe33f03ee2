import type { Locale } from "./bilingual";

/** 元, 千元, 萬元, 億元. Amounts are always bigint in whole New Taiwan dollars; a unit is only how they are shown. */
export type MoneyUnit = "yuan" | "thousand" | "tenThousand" | "hundredMillion";

const sizes: Record<MoneyUnit, bigint> = { yuan: 1n, thousand: 1_000n, tenThousand: 10_000n, hundredMillion: 100_000_000n };
const zhUnits: Record<MoneyUnit, string> = { yuan: "元", thousand: "千元", tenThousand: "萬元", hundredMillion: "億元" };
const enUnits: Record<MoneyUnit, string> = {
  yuan: "NT$",
  thousand: "NT$ thousand",
  tenThousand: "NT$ 10 thousand",
  hundredMillion: "NT$ 100 million",
};
/** English has no 萬 and no 億: one amount is told in thousands or millions instead. */
const enScale: Record<MoneyUnit, { size: bigint; word: string }> = {
  yuan: { size: 1n, word: "" },
  thousand: { size: 1_000n, word: " thousand" },
  tenThousand: { size: 1_000n, word: " thousand" },
  hundredMillion: { size: 1_000_000n, word: " million" },
};

/** 1234567 → 1,234,567; the same in every locale and ICU release. */
export const groupDigits = (value: bigint | number | string): string => {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const floorDiv = (a: bigint, b: bigint) => (a < 0n && a % b !== 0n ? a / b - 1n : a / b);
/** Nearest whole, halves away from zero. */
const roundDiv = (a: bigint, b: bigint) => (a < 0n ? -((-a * 2n + b) / (2n * b)) : (a * 2n + b) / (2n * b));

function scaled(amount: bigint, size: bigint, places: number): string {
  const tenth = 10n ** BigInt(places);
  const rounded = roundDiv(amount * tenth, size);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(places + 1, "0");
  const whole = groupDigits(digits.slice(0, digits.length - places));
  return `${rounded < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}

export interface MoneyStyle {
  unit?: MoneyUnit;
  /** 新臺幣 or NT$ in front; default yes. */
  symbol?: boolean;
  /** Decimals of the unit, 0–4; default 0. */
  places?: number;
}

/** `新臺幣 1,234 千元`, `NT$1,234 thousand`; rounded half away from zero. */
export function formatMoney(amount: bigint, locale: Locale, { unit = "yuan", symbol = true, places = 0 }: MoneyStyle = {}): string {
  if (locale !== "en") return `${symbol ? "新臺幣 " : ""}${scaled(amount, sizes[unit], unit === "yuan" ? 0 : places)} ${zhUnits[unit]}`;
  const { size, word } = enScale[unit];
  const text = scaled(amount, size, unit === "yuan" ? 0 : places);
  const signed = text.startsWith("-") ? `-${symbol ? "NT$" : ""}${text.slice(1)}` : `${symbol ? "NT$" : ""}${text}`;
  return `${signed}${word}`;
}

/** The unit for a table's head: `新臺幣千元`, `NT$ thousand`. */
export const formatUnit = (unit: MoneyUnit, locale: Locale): string => (locale === "en" ? enUnits[unit] : `新臺幣${zhUnits[unit]}`);

/**
 * Amounts in the unit, rounded so that they add up to the rounded total (largest remainder; ties to the earlier row).
 * Each lies within one unit of its exact value.
 */
export function roundColumn(amounts: readonly bigint[], unit: MoneyUnit): bigint[] {
  const size = sizes[unit];
  const floors = amounts.map((amount) => floorDiv(amount, size));
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  const missing = roundDiv(total, size) - floors.reduce((sum, floor) => sum + floor, 0n);
  const byRemainder = amounts
    .map((amount, at) => ({ at, rest: amount - floorDiv(amount, size) * size }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const raised = new Set(byRemainder.slice(0, Number(missing)).map(({ at }) => at));
  return floors.map((floor, at) => (raised.has(at) ? floor + 1n : floor));
}
