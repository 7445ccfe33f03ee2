import { type Locale, locales } from "@db/vocabulary/roles";
import { getLocale } from "./paraglide/runtime.js";

export { type Locale, locales };
export const baseLocale: Locale = "zh-TW";
export const isLocale = (value: unknown): value is Locale => locales.some((one) => one === value);

/** The language of this request (server) or of this document (browser). */
export const currentLocale = (): Locale => getLocale();

const tags: Record<Locale, string> = { "zh-TW": "zh-Hant-TW", en: "en" };
/** The value of `lang` in HTML: the script is named, so that a reader's fonts and voice are right. */
export const htmlLang = (locale: Locale): string => tags[locale];
export const localeOfTag = (tag: string): Locale => (tag.toLowerCase().startsWith("en") ? "en" : baseLocale);
