import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "./locale";
import { isMessageKey, say } from "./lookup.server";
import { m } from "./messages";
import { inLocale } from "./scope.server";

type Catalogue = Map<string, string>;

function read(locale: string): Catalogue {
  const all: Catalogue = new Map();
  const folder = `app/i18n/messages/${locale}`;
  for (const name of readdirSync(folder)) {
    for (const [key, value] of Object.entries(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Record<string, unknown>)) {
      if (key !== "$schema") all.set(key, typeof value === "string" ? value : JSON.stringify(value));
    }
  }
  return all;
}

const chinese = read("zh-TW");
const english = read("en");
const parameters = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const han = /\p{Script=Han}/u;
const wrong = (catalogue: Catalogue, test: (text: string, key: string) => boolean) =>
  [...catalogue].filter(([key, text]) => test(text, key)).map(([key, text]) => `${key}: ${text}`);

test("both catalogues are complete, and no text is empty", () => {
  expect([...chinese.keys()].filter((key) => !english.has(key))).toEqual([]);
  expect([...english.keys()].filter((key) => !chinese.has(key))).toEqual([]);
  expect([...wrong(chinese, (text) => text.trim() === ""), ...wrong(english, (text) => text.trim() === "")]).toEqual([]);
});

test("both languages take the same parameters", () => {
  expect(wrong(chinese, (text, key) => parameters(text).join() !== parameters(english.get(key) ?? "").join())).toEqual([]);
});

test("every room's file is one the compiler reads", () => {
  const settings = readFileSync("project.inlang/settings.json", "utf8");
  for (const locale of locales) for (const name of readdirSync(`app/i18n/messages/${locale}`)) expect(settings).toContain(`/${name}"`);
});

test("Chinese is punctuated for Chinese", () => {
  expect(wrong(chinese, (text) => /\p{Script=Han}[,;:?!]/u.test(text) || /\p{Script=Han}\.(\s|$)/u.test(text))).toEqual([]);
  expect(wrong(chinese, (text) => /\p{Script=Han}\s*\((?!\d)|[^\d]\)\s*\p{Script=Han}/u.test(text))).toEqual([]);
});

test("the interface writes 臺灣, in Taiwan's own characters", () => {
  expect(wrong(chinese, (text) => /台(灣|北|中|南|東|幣|大|語)/.test(text))).toEqual([]);
  expect(wrong(chinese, (text) => /[们这实务题队评选诉请录书与为时]/.test(text))).toEqual([]);
});

test("English messages are English", () => {
  const names = new Set(["shell_brand", "shell_language_zh"]);
  expect(wrong(english, (text, key) => han.test(text) && !names.has(key) && !/淬煉|中文|繁體|民國|統一編號|統編|從缺/.test(text))).toEqual([]);
});

test("messages speak the language of their scope", () => {
  expect([inLocale("en", () => m.errors_required()), inLocale("zh-TW", () => m.errors_required())]).toEqual([
    "Fill in this field.",
    "請填寫這一欄。",
  ]);
  expect(say("errors_limit_seconds", { seconds: 3 }, "en")).toBe("Too many attempts. Try again in 3 seconds.");
  expect([isMessageKey("errors_required"), isMessageKey("toString"), isMessageKey("__proto__")]).toEqual([true, false, false]);
});
