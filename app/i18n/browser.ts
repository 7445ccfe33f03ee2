import { localeOfTag } from "./locale";
import { overwriteGetLocale } from "./paraglide/runtime.js";

/**
 * The document says which language it is in, so hydration cannot disagree with the server.
 * A function, because the bundler drops modules imported for their effect alone.
 */
export function speakDocumentLanguage(): void {
  overwriteGetLocale(() => localeOfTag(document.documentElement.lang));
}
