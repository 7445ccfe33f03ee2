import type { Locale } from "@db/vocabulary/roles";

export type { Locale };
export type Lang = "zh" | "en";

/** A text in one or both languages; `lang` is the one its author wrote. */
export interface Bi {
  zh?: string;
  en?: string;
  lang: Lang;
}

export interface Picked {
  text: string;
  /** Value for the HTML lang attribute. */
  lang: "zh-Hant-TW" | "en";
}

export const langOf = (locale: Locale): Lang => (locale === "en" ? "en" : "zh");
export const htmlLang = (locale: Locale | Lang): Picked["lang"] => (locale === "en" ? "en" : "zh-Hant-TW");

/** The reader's language where it exists, else the author's, else whichever there is, else "". */
export function pick(bi: Bi | null | undefined, locale: Locale): Picked {
  const wanted = langOf(locale);
  for (const lang of [wanted, bi?.lang ?? wanted, "zh", "en"] as const) {
    const found = bi?.[lang];
    if (found) return { text: found, lang: htmlLang(lang) };
  }
  return { text: "", lang: htmlLang(locale) };
}

/** The lang attribute of a text that carries no language of its own: Chinese when it has Han characters, else the page's. */
export const markOf = (text: string): Picked["lang"] | undefined => (/\p{Script=Han}/u.test(text) ? "zh-Hant-TW" : undefined);

/** A name of an organisation or a team: its English form on English pages, where one was given. */
export const properName = (of: { name: string; nameEn?: string | null }, locale: Locale): string =>
  locale === "en" ? (of.nameEn ?? of.name) : of.name;
