import { z } from "zod";
import { type Bi, langOf } from "./bilingual";
import type { MessageKey } from "./message-key";

type Params = Record<string, string | number>;
type Issues = { addIssue(issue: { code: "custom"; message: string; params?: Params; path?: PropertyKey[]; input?: unknown }): void };

/** Adds an issue whose message is a key of the catalogue; the parameters travel beside it. */
export function fail(ctx: Issues, key: MessageKey, params?: Params, path?: PropertyKey[]): never {
  ctx.addIssue({ code: "custom", message: key, ...(params ? { params } : {}), ...(path ? { path } : {}) });
  return z.NEVER;
}

const required = "errors_required" satisfies MessageKey;
const segments = new Intl.Segmenter("und", { granularity: "grapheme" });
const plain = /^[\x20-\x7e\u2e80-\u2fff\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]*$/;

/** Number of characters as a reader counts them: 𠮷 is one, a family emoji is one. */
export function graphemes(text: string): number {
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const _ of segments.segment(text)) count += 1;
  return count;
}

/** False for what PostgreSQL cannot keep: NUL, and half a surrogate pair (text loses it, jsonb refuses it). */
export const isStorable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);

/** NFC, line ends as LF, no blanks at either end. */
export const cleanText = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").trim();

/** Full-width digits, Latin letters and marks (！ to ～, U+FF01–FF5E) and the ideographic space to ASCII; 。and 、 stay. */
export const fullWidthDigits = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, " ");

/** What a form or a query string gives for one field; missing, empty and foreign kinds all say "required". */
export const raw = z.string({ error: required });

/**
 * One text as it is stored: NFC, trimmed, LF line ends. Lengths are in graphemes, both ends included.
 * Issues: errors_required, errors_text_unreadable, errors_text_too_short {min}, errors_text_too_long_by {max,actual}.
 */
export function text({ min = 1, max }: { min?: number; max: number }) {
  const base = min === 0 ? z.string({ error: required }).default("") : raw;
  return base.transform((given, ctx) => {
    if (!isStorable(given)) return fail(ctx, "errors_text_unreadable");
    // Counting a megabyte of graphemes would hold up everybody else.
    if (given.length > 100_000 + max * 8) return fail(ctx, "errors_text_too_long", { max });
    const clean = cleanText(given);
    const length = graphemes(clean);
    if (length === 0 && min > 0) return fail(ctx, required);
    if (length < min) return fail(ctx, "errors_text_too_short", { min });
    if (length > max) return fail(ctx, "errors_text_too_long_by", { max, actual: length });
    return clean;
  });
}

const nothing = (value: unknown) => value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** The same field, but missing, null and blank mean undefined. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .unknown()
    .optional()
    .transform((value) => (nothing(value) ? undefined : value))
    .pipe(schema.optional());

/** As `text`, but empty means undefined. */
export const optionalText = ({ max }: { max: number }) => optional(text({ min: 1, max }));

/** A uuid in lower case. Issue: errors_invalid_id. */
export const uuid = raw.transform((given, ctx) => {
  const id = given.trim().toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : fail(ctx, "errors_invalid_id");
});

const mailbox = /^[^\s@,;:<>()[\]\\"\p{Cc}]+@(?=[^@]{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** An e-mail address: NFKC, lower case, at most 254 characters, no line end can pass into a header. Issue: errors_invalid_email. */
export const email = raw.transform((given, ctx) => {
  if (!isStorable(given) || given.length > 1000) return fail(ctx, "errors_invalid_email");
  const address = given.normalize("NFKC").trim().toLowerCase();
  const fits = address.length <= 254 && address.indexOf("@") <= 64 && !address.includes("..") && !address.startsWith(".") && !address.includes(".@");
  if (address === "") return fail(ctx, required);
  return fits && mailbox.test(address) ? address : fail(ctx, "errors_invalid_email");
});

/** A person's whole name in one field, 1–50 graphemes, one line. Rare Han and ‧ stay as they were typed. */
export const personName = text({ max: 50 }).transform((name, ctx) =>
  /\p{Cc}/u.test(name) ? fail(ctx, "errors_text_unreadable") : name.replace(/\s+/gu, " "),
);

/** An absolute http or https address without user and password, at most 2,000 characters. Issue: errors_invalid_url. */
export const url = raw.transform((given, ctx) => {
  const clean = given.trim();
  if (clean === "") return fail(ctx, required);
  if (clean.length > 2000 || /[\s\p{Cc}\\]/u.test(clean) || !isStorable(clean) || !URL.canParse(clean)) return fail(ctx, "errors_invalid_url");
  const { protocol, username, password, href } = new URL(clean);
  const web = protocol === "https:" || protocol === "http:";
  return web && username === "" && password === "" ? href : fail(ctx, "errors_invalid_url");
});

interface BilingualOptions {
  /** Graphemes in each language. */
  max: number;
  min?: number;
  requireZh?: boolean;
  requireEn?: boolean;
}

/**
 * A text in Chinese, English or both. Input { zh?, en?, lang? } (form names `title.zh`, `title.en`, `title.lang`);
 * `lang` is the author's language: as given when that text exists, else the language that was filled in.
 */
export function bilingual({ max, min = 1, requireZh = false, requireEn = false }: BilingualOptions) {
  const half = optional(text({ min, max }));
  const parts = z.object({ zh: half, en: half, lang: optional(z.enum(["zh", "en", "zh-TW"], { error: "errors_choice" })) }, { error: required });
  return z
    .unknown()
    .optional()
    .transform((value) => (nothing(value) ? {} : value))
    .pipe(parts)
    .transform(({ zh, en, lang }, ctx): Bi => {
      if (requireZh && zh === undefined) return fail(ctx, required, undefined, ["zh"]);
      if (requireEn && en === undefined) return fail(ctx, required, undefined, ["en"]);
      if (zh === undefined && en === undefined) return fail(ctx, required, undefined, ["zh"]);
      const wanted = lang === undefined ? "zh" : langOf(lang === "en" ? "en" : "zh-TW");
      const author = { zh, en }[wanted] === undefined ? (zh === undefined ? "en" : "zh") : wanted;
      return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }), lang: author };
    });
}

/** As `bilingual`, but both empty means undefined. */
export const optionalBilingual = ({ max }: { max: number }) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const both = typeof value === "object" && value !== null ? (value as { zh?: unknown; en?: unknown }) : undefined;
      return both === undefined || (nothing(both.zh) && nothing(both.en)) ? undefined : value;
    })
    .pipe(bilingual({ max }).optional());
