import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { choice, decimal, flag, int, list } from "./fields";
import { bilingual, email, fullWidthDigits, graphemes, optional, optionalBilingual, optionalText, personName, text, url, uuid } from "./text";

const issue = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value);
  return result.success ? undefined : result.error.issues[0]?.message;
};
const rareNames = ["堃", "喆", "煊", "𠮷", "㛢", "吉‧札勞克", "👩‍👩‍👧", "𪚥"];

describe("text", () => {
  it("counts what a reader counts, so one rare character is never two", () => {
    expect(rareNames.map(graphemes)).toEqual([1, 1, 1, 1, 1, 5, 1, 1]);
    expect(issue(text({ max: 2 }), "𠮷👩‍👩‍👧")).toBeUndefined();
    expect(issue(text({ max: 2 }), "𠮷𠮷𠮷")).toBe("errors_text_too_long_by");
  });

  it("refuses what the database cannot keep", () => {
    expect(issue(text({ max: 9 }), "a\0b")).toBe("errors_text_unreadable");
    expect(issue(text({ max: 9 }), "a\ud842")).toBe("errors_text_unreadable");
  });

  it("stores NFC, LF and no blanks at the ends", () => {
    expect(text({ max: 20 }).parse("  e\u0301\r\n二\r三 ")).toBe("é\n二\n三");
  });

  it("says required for missing, empty, blank and foreign kinds", () => {
    for (const value of [undefined, "", " \r\n ", null, 3, ["a"], {}]) expect(issue(text({ max: 9 }), value)).toBe("errors_required");
    expect(text({ min: 0, max: 9 }).parse("")).toBe("");
  });

  it("never throws and never lets through more than max", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (typed, max) => {
        const result = text({ max }).safeParse(typed);
        if (!result.success) return;
        expect(graphemes(result.data)).toBeLessThanOrEqual(max);
        expect(text({ max }).parse(result.data)).toBe(result.data);
      }),
    );
  });

  it("answers a megabyte at once", () => {
    expect(issue(text({ max: 100 }), "字".repeat(1_000_000))).toBe("errors_text_too_long");
    expect(text({ max: 100 }).safeParse("e\u0301".repeat(10_000)).error?.issues[0]).toMatchObject({ params: { max: 100, actual: 10_000 } });
  });

  it("is optional also when the key is missing from the object", () => {
    const form = z.object({ note: optionalText({ max: 9 }), at: optional(int()), title: optionalBilingual({ max: 9 }) });
    expect(form.parse({})).toEqual({});
    expect(form.parse({ note: " ", at: "", title: { zh: "", en: " " } })).toEqual({});
    expect(form.parse({ note: "a", at: "２", title: { zh: "題" } })).toEqual({ note: "a", at: 2, title: { zh: "題", lang: "zh" } });
    expect(issue(optional(int()), "x")).toBe("errors_invalid_int");
  });
});

describe("single fields", () => {
  it("folds e-mail addresses and lets no line end into a header", () => {
    expect(email.parse(" Ａmy.Chen@Example.COM ")).toBe("amy.chen@example.com");
    expect(email.parse("a@例子.tw")).toBe("a@例子.tw");
    for (const bad of [
      "a@b",
      "a b@c.tw",
      "a@c.tw\r\nBcc: x@y.tw",
      "a@@c.tw",
      ".a@c.tw",
      "a..b@c.tw",
      "a@-c.tw",
      `${"a".repeat(250)}@c.tw`,
      "a@c.tw\0",
      "<a@c.tw>",
    ])
      expect(issue(email, bad), bad).toBe("errors_invalid_email");
    expect(issue(email, "")).toBe("errors_required");
  });

  it("keeps every name as it was typed", () => {
    for (const name of rareNames) expect(personName.parse(name)).toBe(name);
    expect(personName.parse(" Ana  María ")).toBe("Ana María");
    expect(issue(personName, "a\nb")).toBe("errors_text_unreadable");
    expect(issue(personName, "字".repeat(51))).toBe("errors_text_too_long_by");
  });

  it("takes web addresses only", () => {
    expect(url.parse("https://例子.tw/路?a=1")).toMatch(/^https:\/\/xn--/);
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "//evil.tw",
      "ftp://a.tw",
      "https://user:pw@a.tw",
      "https://a.tw/\nx",
      "https:\\\\a.tw",
      "a.tw",
    ])
      expect(issue(url, bad), bad).toBe("errors_invalid_url");
  });

  it("takes a uuid in either case and nothing else", () => {
    expect(uuid.parse("0190A000-0000-7000-8000-000000000001")).toBe("0190a000-0000-7000-8000-000000000001");
    expect(issue(uuid, "1; drop table")).toBe("errors_invalid_id");
  });

  it("reads digits of both widths", () => {
    expect(fullWidthDigits("１２３，４５６．７　ＡＢ。")).toBe("123,456.7 AB。");
    expect(int({ max: 9_999_999 }).parse("１，２３４，５６７")).toBe(1_234_567);
    expect(decimal({ places: 1 }).parse("１２．５")).toBe(12.5);
    expect([
      issue(int(), "1,23"),
      issue(int(), "1e3"),
      issue(int(), "0x10"),
      issue(int(), ""),
      issue(int({ max: 5 }), "6"),
      issue(int(), "9".repeat(20)),
    ]).toEqual(["errors_invalid_int", "errors_invalid_int", "errors_invalid_int", "errors_required", "errors_number_range", "errors_number_range"]);
    expect([issue(decimal(), "1.234"), issue(decimal(), "NaN"), issue(decimal(), "-1")]).toEqual([
      "errors_number_places",
      "errors_invalid_number",
      "errors_number_range",
    ]);
    expect(Object.is(int({ min: -5 }).parse("-0"), 0)).toBe(true);
  });

  it("reads checkboxes, choices and repeated fields", () => {
    expect(z.object({ on: flag }).parse({})).toEqual({ on: false });
    expect([flag.parse("on"), flag.parse("false"), flag.parse(true)]).toEqual([true, false, true]);
    expect(issue(flag, "maybe")).toBe("errors_choice");
    expect([issue(choice(["a", "b"]), "c"), issue(choice(["a", "b"]), ""), choice(["a", "b"]).parse("b")]).toEqual([
      "errors_choice",
      "errors_required",
      "b",
    ]);
    const years = z.object({ years: list(int({ min: 110, max: 114 }), { max: 3 }) });
    expect(years.parse({})).toEqual({ years: [] });
    expect(years.parse({ years: "112" })).toEqual({ years: [112] });
    expect(years.parse({ years: ["112", "", "113"] })).toEqual({ years: [112, 113] });
    expect(issue(years, { years: ["110", "111", "112", "113"] })).toBe("errors_list_too_long");
    expect(issue(list(int(), { min: 1 }), [])).toBe("errors_required");
  });
});

describe("bilingual", () => {
  it("needs one language and keeps the author's", () => {
    const title = bilingual({ max: 10 });
    expect(title.parse({ zh: " 題 ", en: "" })).toEqual({ zh: "題", lang: "zh" });
    expect(title.parse({ zh: "題", en: "T", lang: "en" })).toEqual({ zh: "題", en: "T", lang: "en" });
    expect(title.parse({ en: "T", lang: "zh" })).toEqual({ en: "T", lang: "en" });
    for (const nothing of [undefined, {}, { zh: " ", en: "" }, "text"]) expect(issue(title, nothing)).toBe("errors_required");
    expect(title.safeParse({ en: "x".repeat(11) }).error?.issues[0]).toMatchObject({ message: "errors_text_too_long_by", path: ["en"] });
    expect(bilingual({ max: 9, requireZh: true }).safeParse({ en: "T" }).error?.issues[0]).toMatchObject({
      message: "errors_required",
      path: ["zh"],
    });
  });
});
