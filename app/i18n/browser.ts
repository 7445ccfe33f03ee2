import { localeOfTag } from "./locale";
import { overwriteGetLocale } from "./paraglide/runtime.js";

// The document says which language it is in, so hydration cannot disagree with the server.
overwriteGetLocale(() => localeOfTag(document.documentElement.lang));
