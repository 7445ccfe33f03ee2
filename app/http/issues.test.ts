import { describe, expect, test } from "vitest";
import { z } from "zod";
import { choice, int, list } from "~/lib/fields";
import { bilingual, email, text, uuid } from "~/lib/text";
import { parseForm } from "./form.server";

const faults = (schema: z.ZodType, typed: Record<string, string | string[]>, locale: "zh-TW" | "en" = "en") => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) form.append(name, one);
  const parsed = parseForm(form, schema, locale);
  return parsed.ok ? parsed.value : parsed.fields;
};

describe("what zod finds is said on the input, in words", () => {
  test.each<[string, z.ZodType, string | undefined, string]>([
    ["missing", z.string(), undefined, "Fill in this field."],
    ["empty", z.string().min(1), "", "Fill in this field."],
    ["too short", z.string().min(3), "ab", "Use at least 3 characters."],
    ["too long", z.string().max(3), "abcd", "Use 3 characters at most. You have 4."],
    ["e-mail", z.email(), "x@", "Enter an e-mail address like name@example.org."],
    ["address", z.url(), "x", "Enter a web address that starts with https://."],
    ["number", z.number(), "x", "Enter a number."],
    ["whole number", z.number().int(), "1.5", "Enter a whole number."],
    ["least", z.number().min(3), "2", "Enter 3 or more."],
    ["most", z.number().max(3), "4", "Enter 3 or less."],
    ["step", z.number().multipleOf(5), "4", "Enter a multiple of 5."],
    ["day", z.date(), "x", "Enter a date like 2026-03-31."],
    ["early day", z.date().min(new Date("2026-01-01")), "2025-01-01", "Enter a date on or after 2026-01-01."],
    ["choice", z.enum(["a", "b"]), "c", "Choose one of the options listed."],
    ["no choice", z.enum(["a", "b"]), "", "Fill in this field."],
    ["consent", z.literal(true), undefined, "Tick this box to go on."],
    ["own key", z.string().refine(() => false, "errors_sent_twice"), "x", "This has already been sent."],
    ["own prose", z.string().refine(() => false, "whatever"), "x", "This is not valid. Check it and try again."],
    ["our text", text({ max: 2 }), "𠮷𠮷𠮷", "Use 2 characters at most. You have 3."],
    ["NUL", text({ max: 9 }), "a\0", "This has characters that cannot be stored. Remove them and try again."],
    ["our e-mail", email, "x", "Enter an e-mail address like name@example.org."],
    ["our id", uuid, "x", "This reference is not valid. Choose it from the list again."],
    ["our number", int({ min: 1, max: 5 }), "９", "Enter a number from 1 to 5."],
    ["our choice", choice(["a"]), "", "Fill in this field."],
  ])("%s", (_name, schema, typed, said) => {
    expect(faults(z.object({ x: schema }), typed === undefined ? {} : { x: typed })).toEqual({ x: [said] });
  });

  test("lists and nested names", () => {
    expect(faults(z.object({ x: z.array(z.string()).min(1) }), {}, "zh-TW")).toEqual({ x: ["請填寫這一欄。"] });
    expect(faults(z.object({ x: z.array(z.string()).max(1) }), { x: ["a", "b"] })).toEqual({ x: ["Give 1 at most."] });
    expect(faults(z.object({ people: z.array(z.object({ mail: email })) }), { "people[0].mail": "a@b.tw", "people[1].mail": "x" })).toEqual({
      "people[1].mail": ["Enter an e-mail address like name@example.org."],
    });
    expect(faults(z.object({ title: bilingual({ max: 2 }) }), { "title.zh": "三個字", "title.en": "" })).toEqual({
      "title.zh": ["Use 2 characters at most. You have 3."],
    });
    expect(faults(z.object({ x: list(choice(["a", "b"]), { min: 1 }) }), { x: ["a", "c"] })).toEqual({
      "x[1]": ["Choose one of the options listed."],
    });
  });

  test("what fits comes through as it was meant", () => {
    const schema = z.object({
      title: bilingual({ max: 9 }),
      n: int(),
      many: list(choice(["a", "b"])),
      agreed: z.boolean().default(false),
      note: text({ min: 0, max: 5 }),
    });
    expect(faults(schema, { "title.zh": " 題 ", n: "１,０００", many: "a", agreed: "on", note: "" })).toEqual({
      title: { zh: "題", lang: "zh" },
      n: 1000,
      many: ["a"],
      agreed: true,
      note: "",
    });
  });

  test("several buttons share a form by intent", () => {
    const schema = z.discriminatedUnion("intent", [
      z.object({ intent: z.literal("save"), a: text({ max: 5 }) }),
      z.object({ intent: z.literal("drop") }),
    ]);
    expect(faults(schema, { intent: "drop" })).toEqual({ intent: "drop" });
    expect(faults(schema, { intent: "save" })).toEqual({ a: ["Fill in this field."] });
    expect(faults(schema, { intent: "x" })).toEqual({ intent: ["Choose one of the options listed."] });
  });
});
