import type { MessageKey } from "./message-key";
import { fail, fullWidthDigits, raw } from "./text";

const weights = [1, 2, 1, 2, 1, 2, 4, 1] as const;

/** What was typed as bare ASCII: full-width digits narrowed, blanks and hyphens gone. */
export const ubnDigits = (typed: string): string => fullWidthDigits(typed).replace(/[\s-]/g, "");

export type UbnCheck = { ok: true; ubn: string } | { ok: false; refused: MessageKey };

/**
 * 統一編號: eight digits × (1,2,1,2,1,2,4,1), the digits of each product summed; divisible by 5 (Ministry of Finance rule
 * since April 2023, which includes every older number), or one more is when the 7th digit is 7.
 * It only finds typing errors: about one random number in five passes, so it says nothing about who holds it.
 */
export function checkUbn(typed: string): UbnCheck {
  const ubn = ubnDigits(typed);
  if (!/^\d{8}$/.test(ubn)) return { ok: false, refused: "errors_ubn_form" };
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * Number(ubn[at]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  const fits = sum % 5 === 0 || (ubn[6] === "7" && (sum + 1) % 5 === 0);
  return fits && ubn !== "00000000" ? { ok: true, ubn } : { ok: false, refused: "errors_ubn_checksum" };
}

/** The field: a string of eight digits (leading zeros kept). Issues: errors_required, errors_ubn_form, errors_ubn_checksum. */
export const ubn = raw.transform((typed, ctx) => {
  if (typed.trim() === "") return fail(ctx, "errors_required");
  const check = checkUbn(typed);
  return check.ok ? check.ubn : fail(ctx, check.refused);
});
