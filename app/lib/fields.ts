import { z } from "zod";
import type { MessageKey } from "./message-key";
import { fail, fullWidthDigits } from "./text";

const required = "errors_required" satisfies MessageKey;
const written = z.union([z.string(), z.number()], { error: required });

/** Digits as a person types them: full-width forms, a sign, thousands commas at the right places. Undefined when it is no number. */
export function plainNumber(typed: string): string | undefined {
  const ascii = fullWidthDigits(typed).replace(/\s/g, "").replace(/^\+/, "").replace(/^[−–]/, "-");
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(ascii);
  const digits = grouped ? ascii.replaceAll(",", "") : ascii;
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : undefined;
}

/** A whole number from min to max, both included. Issues: errors_required, errors_invalid_int, errors_number_range {min,max}. */
export const int = ({ min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {}) =>
  written.transform((given, ctx) => {
    if (typeof given === "string" && given.trim() === "") return fail(ctx, required);
    const digits = plainNumber(String(given));
    if (digits === undefined || digits.includes(".")) return fail(ctx, "errors_invalid_int");
    const value = Number(digits);
    if (!Number.isSafeInteger(value) || value < min || value > max) return fail(ctx, "errors_number_range", { min, max });
    return value === 0 ? 0 : value;
  });

/** A number with at most `places` decimals, from min to max. Issues: errors_required, errors_invalid_number, errors_number_range, errors_number_places. */
export const decimal = ({ min = 0, max = 1e12, places = 2 }: { min?: number; max?: number; places?: number } = {}) =>
  written.transform((given, ctx) => {
    if (typeof given === "string" && given.trim() === "") return fail(ctx, required);
    const digits = plainNumber(String(given));
    if (digits === undefined) return fail(ctx, "errors_invalid_number");
    if ((digits.split(".")[1] ?? "").length > places) return fail(ctx, "errors_number_places", { places });
    const value = Number(digits);
    if (value < min || value > max) return fail(ctx, "errors_number_range", { min, max });
    return value === 0 ? 0 : value;
  });

/** One word of a closed list. Issues: errors_required, errors_choice. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words as unknown as { [Word in Words[number]]: Word }, {
    error: (issue) => (issue.input === undefined || issue.input === "" ? required : ("errors_choice" satisfies MessageKey)),
  });

/** A checkbox: on/true/1/yes → true; missing, empty, off/false/0/no → false. Issue: errors_choice. */
export const flag = z
  .union([z.string(), z.boolean()], { error: "errors_choice" satisfies MessageKey })
  .optional()
  .transform((given, ctx) => {
    const word = String(given ?? "")
      .trim()
      .toLowerCase();
    if (["on", "true", "1", "yes"].includes(word)) return true;
    return ["", "off", "false", "0", "no"].includes(word) ? false : fail(ctx, "errors_choice");
  });

/** Repeated fields of one name: missing → [], one → [one]; blanks are dropped. Issues: errors_list_too_short {min}, errors_list_too_long {max}. */
export function list<Item extends z.ZodType>(of: Item, { min = 0, max = 200 }: { min?: number; max?: number } = {}) {
  const short: MessageKey = min === 1 ? required : "errors_list_too_short";
  return z
    .unknown()
    .optional()
    .transform((given, ctx) => {
      const many = given === undefined || given === null ? [] : Array.isArray(given) ? given : [given];
      const filled = many.filter((one) => one !== "" && one !== undefined && one !== null);
      if (filled.length < min) return fail(ctx, short, { min });
      return filled.length > max ? fail(ctx, "errors_list_too_long", { max }) : filled;
    })
    .pipe(z.array(of));
}

type Sofar = { issues: readonly { path?: PropertyKey[] }[] };
/** For `.refine()`: compares these fields as soon as they themselves are sound, whatever else is wrong, so that all is said at once. */
export const between = (...names: string[]) => ({
  when: ({ issues }: Sofar) =>
    !issues.some(({ path = [] }) => {
      const at = path.join(".");
      return at === "" || names.some((name) => `${name}.`.startsWith(`${at}.`) || `${at}.`.startsWith(`${name}.`));
    }),
});
