import { AsyncLocalStorage } from "node:async_hooks";
import { baseLocale, type Locale } from "./locale";
import { overwriteGetLocale } from "./paraglide/runtime.js";

/** Mutable on purpose: the profile's language is known only once the session has been read. */
export interface LanguageScope {
  locale: Locale;
}

const scope = new AsyncLocalStorage<LanguageScope>();
overwriteGetLocale(() => scope.getStore()?.locale ?? baseLocale);

export const withLanguage = <T>(language: LanguageScope, run: () => T): T => scope.run(language, run);
/** For jobs and mail, which speak the receiver's language rather than the sender's. */
export const inLocale = <T>(locale: Locale, run: () => T): T => scope.run({ locale }, run);
