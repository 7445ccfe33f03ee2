import { baseLocale, isLocale, type Locale } from "~/i18n/locale";
import { readCookie, writeCookie } from "./cookie.server";

export const languageCookieName = "cuilian_lang";
const name = languageCookieName;
const year = 365 * 24 * 3600;

export interface LanguageChoice {
  locale: Locale;
  /** By link or cookie: the profile no longer overrides it. */
  chosen: boolean;
  /** Set-Cookie, when the address asked for a language. */
  cookie?: string;
}

/** Best supported language of an Accept-Language header; any Chinese is answered in zh-TW. */
export function acceptedLocale(header: string | null): Locale {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const weight = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    if (tag === "zh" || tag.startsWith("zh-")) return "zh-TW";
    if (tag === "en" || tag.startsWith("en-")) return "en";
  }
  return baseLocale;
}

/** `?lang=` → cookie → (profile, later) → Accept-Language → zh-TW. */
export function chooseLanguage(request: Request): LanguageChoice {
  const asked = request.method === "GET" ? new URL(request.url).searchParams.get("lang") : null;
  if (isLocale(asked)) return { locale: asked, chosen: true, cookie: languageCookie(asked) };
  const kept = readCookie(request, name);
  if (isLocale(kept)) return { locale: kept, chosen: true };
  return { locale: acceptedLocale(request.headers.get("Accept-Language")), chosen: false };
}

/** For sign-in and the profile page, where a language is chosen without a link. */
export const languageCookie = (locale: Locale): string => writeCookie(name, locale, { maxAge: year });
