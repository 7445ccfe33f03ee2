import { z } from "zod";
import { isMessageKey, say } from "~/i18n/lookup.server";
import type { MessageKey } from "~/lib/message-key";
import { readCookie, writeCookie } from "./cookie.server";

export const flashTones = ["done", "note", "refused"] as const;
export type FlashTone = (typeof flashTones)[number];
export interface Flash {
  key: MessageKey;
  params?: Record<string, string | number>;
  tone?: FlashTone;
}
export interface ShownFlash {
  text: string;
  tone: FlashTone;
}

const name = "cuilian_flash";
const stored = z.object({
  key: z.string().refine(isMessageKey),
  params: z.record(z.string(), z.union([z.string().max(300), z.number()])).default({}),
  tone: z.enum(flashTones).default("done"),
});

/** A message for the next page; the key travels, the text is made where it is read. */
export function flashCookie({ key, params = {}, tone = "done" }: Flash): string {
  return writeCookie(name, Buffer.from(JSON.stringify({ key, params, tone })).toString("base64url"), { maxAge: 60 });
}

/** Reads the message once and has the browser forget it. For the root loader. */
export function takeFlash(request: Request, headers: Headers): ShownFlash | null {
  const value = readCookie(request, name);
  if (!value || request.headers.get("Sec-Purpose")?.includes("prefetch")) return null;
  headers.append("Set-Cookie", writeCookie(name, "", { maxAge: 0 }));
  try {
    const { key, params, tone } = stored.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")));
    return { text: say(key as MessageKey, params), tone };
  } catch {
    return null;
  }
}
