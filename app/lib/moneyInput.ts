import { z } from "zod";
import { groupDigits } from "./money";
import { fail, fullWidthDigits } from "./text";

const words: Record<string, bigint> = { 兆: 10n ** 12n, 億: 10n ** 8n, 千萬: 10n ** 7n, 百萬: 10n ** 6n, 萬: 10n ** 4n, 千: 1_000n, "": 1n };

/**
 * Whole NT$ from what people write: 1,234 · １，２３４元 · NT$1,234 · 3.5億 · 1億2,000萬 · 新臺幣3千元.
 * Undefined when it is no amount or not a whole number of dollars.
 */
export function parseMoney(typed: string): bigint | undefined {
  const ascii = fullWidthDigits(typed)
    .replace(/\s/g, "")
    .replace(/^(新臺幣|新台幣|臺幣|台幣|NT\$|NTD|TWD|\$)/i, "")
    .replace(/(元整?|圓整?)$/, "");
  const negative = ascii.startsWith("-");
  const body = negative ? ascii.slice(1) : ascii;
  const part = /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,8}))?(兆|億|千萬|百萬|萬|千|$)/y;
  let sum = 0n;
  let smallest = 10n ** 16n;
  while (part.lastIndex < body.length) {
    const found = part.exec(body);
    if (found === null) return undefined;
    const [, whole = "", fraction = "", word = ""] = found;
    const size = words[word] ?? 1n;
    const tenth = 10n ** BigInt(fraction.length);
    const value = BigInt(whole.replaceAll(",", "") + fraction) * size;
    if (size >= smallest || value % tenth !== 0n) return undefined;
    sum += value / tenth;
    smallest = size;
  }
  return body === "" ? undefined : negative ? -sum : sum;
}

/** A field of whole NT$, both bounds included. Issues: errors_required, errors_invalid_money, errors_money_range {min,max}. */
export const money = ({ min = 0n, max = 9_000_000_000_000n }: { min?: bigint; max?: bigint } = {}) =>
  z.union([z.string(), z.number(), z.bigint()], { error: "errors_required" }).transform((given, ctx) => {
    if (typeof given === "string" && given.trim() === "") return fail(ctx, "errors_required");
    const amount = String(given).length > 60 ? undefined : parseMoney(String(given));
    if (amount === undefined) return fail(ctx, "errors_invalid_money");
    return amount < min || amount > max ? fail(ctx, "errors_money_range", { min: groupDigits(min), max: groupDigits(max) }) : amount;
  });
