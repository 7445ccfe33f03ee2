import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "~/lib/bilingual";

export type UiLocale = Locale;
export type DateStyle = "roc" | "ad";

type UiSettings = { locale: UiLocale; dates: DateStyle };

const Settings = createContext<UiSettings>({ locale: "zh-TW", dates: "roc" });

/** Tells the kit which language the page is in; `Shell` renders it once for the whole page. */
export function UiLocaleProvider({ locale, dates, children }: { locale: UiLocale; dates?: DateStyle; children: ReactNode }) {
  return <Settings.Provider value={{ locale, dates: dates ?? (locale === "en" ? "ad" : "roc") }}>{children}</Settings.Provider>;
}

export function useLocale(): UiLocale {
  return useContext(Settings).locale;
}

export function useDateStyle(): DateStyle {
  return useContext(Settings).dates;
}

/** By digits after the point: making one costs as much as a whole small component. */
const formats = new Map<number, Intl.NumberFormat>();

/** Grouped digits, the same in both languages. */
export function formatNumber(value: number | bigint, digits = 0): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat("en-US", { maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  return format.format(value);
}

/** What stands before and after a number: a currency comes first (`NT$ 400 million`), every other unit last (`12 jobs`, `12 家`). */
export const unitParts = (unit = ""): { before: string; after: string } =>
  unit.startsWith("NT$ ") ? { before: "NT$ ", after: unit.slice(3) } : { before: "", after: unit ? ` ${unit}` : "" };

/** A number with its unit. */
export function formatQuantity(value: number, unit: string | undefined, digits = 0): string {
  const { before, after } = unitParts(unit);
  return `${before}${formatNumber(value, digits)}${after}`;
}

/** The BCP 47 tag for a passage of user content. */
export function langTag(lang: "zh" | "en"): string {
  return lang === "zh" ? "zh-Hant-TW" : "en";
}
