import type { $ZodErrorMap, $ZodIssue, $ZodRawIssue } from "zod/v4/core";
import type { Locale } from "~/i18n/locale";
import { isMessageKey, type MessageKey, type MessageParams, say } from "~/i18n/lookup.server";

const divider = "\u001f";
const formats: Record<string, MessageKey> = {
  email: "errors_invalid_email",
  url: "errors_invalid_url",
  uuid: "errors_invalid_id",
  guid: "errors_invalid_id",
  date: "errors_invalid_date",
  datetime: "errors_invalid_date_time",
};
const blank = (input: unknown) => input === undefined || input === null || input === "";

type Said = [MessageKey, MessageParams?];

function limit(issue: $ZodRawIssue & { code: "too_small" | "too_big" }): Said {
  const small = issue.code === "too_small";
  const bound = small ? issue.minimum : issue.maximum;
  if (issue.origin === "date") return [small ? "errors_date_min" : "errors_date_max", small ? { min: day(bound) } : { max: day(bound) }];
  if (["array", "set", "map", "object"].includes(issue.origin)) {
    return small
      ? [Number(bound) <= 1 ? "errors_required" : "errors_list_too_short", { min: Number(bound) }]
      : ["errors_list_too_long", { max: Number(bound) }];
  }
  if (issue.origin === "string") {
    if (small) return blank(issue.input) || Number(bound) <= 1 ? ["errors_required"] : ["errors_text_too_short", { min: Number(bound) }];
    const actual = typeof issue.input === "string" ? issue.input.length : 0;
    return actual > 0 ? ["errors_text_too_long_by", { max: Number(bound), actual }] : ["errors_text_too_long", { max: Number(bound) }];
  }
  return small ? ["errors_number_min", { min: String(bound) }] : ["errors_number_max", { max: String(bound) }];
}
const day = (bound: unknown) => new Date(Number(bound)).toISOString().slice(0, 10);

function standard(issue: $ZodRawIssue): Said {
  switch (issue.code) {
    case "invalid_type":
      if (blank(issue.input)) return ["errors_required"];
      if (issue.expected === "number" || issue.expected === "bigint") return ["errors_invalid_number"];
      if (issue.expected === "int") return ["errors_invalid_int"];
      if (issue.expected === "date") return ["errors_invalid_date"];
      return ["errors_invalid"];
    case "too_small":
    case "too_big":
      return limit(issue as $ZodRawIssue & { code: "too_small" | "too_big" });
    case "invalid_format":
      return [formats[String(issue.format)] ?? "errors_invalid"];
    case "not_multiple_of":
      return ["errors_number_step", { step: String(issue.divisor) }];
    case "invalid_value":
      if (Array.isArray(issue.values) && issue.values.length === 1 && issue.values[0] === true) return ["errors_must_accept"];
      return [blank(issue.input) ? "errors_required" : "errors_choice"];
    case "invalid_union":
      return [blank(issue.input) ? "errors_required" : "errors_choice"];
    default:
      return ["errors_invalid"];
  }
}

/** Only at parse time is the input known, which tells "missing" from "wrong"; the key travels as the message. */
export const keyForIssue: $ZodErrorMap = (issue) => {
  const [key, params] = standard(issue);
  return params ? `${key}${divider}${JSON.stringify(params)}` : key;
};

/** The text of an issue in the reader's language: its own message key, or the standard one for its kind. */
export function textForIssue(issue: $ZodIssue, locale: Locale): string {
  const [key = "", encoded] = issue.message.split(divider);
  if (!isMessageKey(key)) return say("errors_invalid", {}, locale);
  const own = issue.code === "custom" ? (issue.params as MessageParams | undefined) : undefined;
  const bounds: MessageParams = {};
  if (issue.code === "too_small") bounds.min = String(issue.minimum);
  if (issue.code === "too_big") bounds.max = String(issue.maximum);
  return say(key, { ...bounds, ...(encoded ? (JSON.parse(encoded) as MessageParams) : {}), ...own }, locale);
}
