import { describe, expect, test } from "vitest";
import { acceptedLocale, chooseLanguage } from "./locale.server";

const request = (path: string, headers: Record<string, string> = {}, method = "GET") => new Request(`http://localhost${path}`, { headers, method });

describe("the reader's language", () => {
  test.each([
    [null, "zh-TW"],
    ["", "zh-TW"],
    ["en-US,en;q=0.9", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-TW"],
    ["fr,en;q=0.3,zh-TW;q=0.8", "zh-TW"],
    ["de, en;q=0", "zh-TW"],
    ["*", "zh-TW"],
    ["en;q=x", "en"],
  ])("Accept-Language %s → %s", (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale);
  });

  test("a link wins and is remembered, then the cookie, then the browser", () => {
    const english = { Cookie: "cuilian_lang=en", "Accept-Language": "zh-TW" };
    expect(chooseLanguage(request("/x?lang=zh-TW", english))).toMatchObject({
      locale: "zh-TW",
      chosen: true,
      cookie: expect.stringContaining("cuilian_lang=zh-TW"),
    });
    expect(chooseLanguage(request("/x", english))).toEqual({ locale: "en", chosen: true });
    expect(chooseLanguage(request("/x", { "Accept-Language": "en" }))).toEqual({ locale: "en", chosen: false });
    expect(chooseLanguage(request("/x?lang=fr", { Cookie: "cuilian_lang=%E0%A4%A" }))).toEqual({ locale: "zh-TW", chosen: false });
  });
});
