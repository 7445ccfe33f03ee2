import type { MessageKey } from "~/lib/message-key";
import { currentLocale, type Locale } from "./locale";
import * as catalogue from "./paraglide/messages/_index.js";

export type { MessageKey } from "~/lib/message-key";
export type MessageParams = Record<string, string | number>;

type Speak = (params?: MessageParams, options?: { locale?: Locale }) => string;
const messages = new Map<string, Speak>(
  Object.entries(catalogue as Record<string, unknown>).filter((one): one is [string, Speak] => typeof one[1] === "function"),
);

export const isMessageKey = (key: string): key is MessageKey => messages.has(key);

/** Text for a key chosen at run time. Only on the server: it holds the whole catalogue. */
export function say(key: MessageKey, params: MessageParams = {}, locale: Locale = currentLocale()): string {
  const speak = messages.get(key);
  return speak ? speak(params, { locale }) : key;
}
