import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pick } from "./bilingual";
import { randomToken, sameText, sha256 } from "./hash.server";
import { isReceiptNumber, isUuid, newId, receiptNumber } from "./ids";
import { safeLocalPath } from "./localPath";
import { cursorParam, cut, decodeCursor, encodeCursor, sizeParam } from "./pagination";
import { checkUbn, ubn } from "./ubn";

describe("統一編號", () => {
  it.each([
    "04595257",
    "12345675",
    "12345676",
    "10458574",
    "10458575",
    "53212539",
    "24536806",
    "88117125",
    "04595252",
    "12345670",
    "12345671",
    "10458570",
  ])("accepts %s", (number) => expect(checkUbn(number)).toEqual({ ok: true, ubn: number }));
  it.each(["12345672", "12345674", "12345678", "04595253", "10458571", "88117126", "00000000"])("refuses the sum of %s", (number) =>
    expect(checkUbn(number)).toEqual({ ok: false, refused: "errors_ubn_checksum" }),
  );
  it.each(["1234567", "123456769", "1234567a", "", "統一編號"])("refuses the form of %s", (number) =>
    expect(checkUbn(number)).toEqual({ ok: false, refused: "errors_ubn_form" }),
  );
  it("keeps the leading zero and reads full-width digits and blanks", () => expect(ubn.parse(" ０４５９ ５２５７ ")).toBe("04595257"));
});

describe("ids", () => {
  it("sort in the order they were made, within a millisecond and across", () => {
    const now = new Date("2026-03-05T00:00:00Z");
    const made = Array.from({ length: 5000 }, () => newId(now)).concat(newId(new Date(now.getTime() + 1)));
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
    expect(made.every((id) => isUuid(id) && id[14] === "7" && "89ab".includes(id[19] ?? ""))).toBe(true);
    expect(Number.parseInt((made[0] ?? "").replace("-", "").slice(0, 12), 16)).toBe(now.getTime());
  });

  it("receipt numbers find every wrong digit and every swap of neighbours", () => {
    expect(receiptNumber(114, 123)).toMatch(/^A114-000123-\d$/);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (year, seq, place, add) => {
          const receipt = receiptNumber(year, seq);
          expect(isReceiptNumber(receipt)).toBe(true);
          const digits = [...receipt.matchAll(/\d/g)].map((found) => found.index);
          const at = digits[place % digits.length] ?? 1;
          const replace = (index: number, mark: string) => receipt.slice(0, index) + mark + receipt.slice(index + 1);
          expect(isReceiptNumber(replace(at, String((Number(receipt[at]) + add) % 10)))).toBe(false);
          const next = digits[(place % digits.length) + 1];
          if (next === undefined || receipt[at] === receipt[next]) return;
          const swapped = [...receipt];
          [swapped[at], swapped[next]] = [receipt[next] ?? "", receipt[at] ?? ""];
          expect(isReceiptNumber(swapped.join(""))).toBe(false);
        },
      ),
    );
  });
});

describe("cursors", () => {
  it("come back as they went, and a damaged one means the first page", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (time) => {
        const cursor = { time, id: newId() };
        expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
      }),
    );
    for (const bad of ["", "x", "zzzzzzzzzzz.0190a000-0000-7000-8000-000000000001", "1.not-a-uuid", "1' or 1=1"])
      expect(decodeCursor(bad)).toBeUndefined();
    expect([
      cursorParam.parse(undefined),
      cursorParam.parse(["a"]),
      sizeParam.parse("50"),
      sizeParam.parse("51"),
      sizeParam.parse(undefined),
    ]).toEqual([undefined, undefined, 50, 20, 20]);
  });

  it("point at the last row shown", () => {
    const rows = Array.from({ length: 21 }, (_, at) => ({ time: new Date(at), id: newId() }));
    const page = cut(rows, 20, (row) => row);
    expect(page.rows).toHaveLength(20);
    expect(decodeCursor(page.next ?? "")).toEqual(rows[19]);
    expect(cut(rows.slice(0, 20), 20, (row) => row).next).toBeUndefined();
  });
});

describe("local paths", () => {
  it.each([
    "//evil.tw",
    "/\\evil.tw",
    "/.//evil.tw",
    "/a/..//evil.tw",
    "https://evil.tw",
    "javascript:alert(1)",
    "/a\nb",
    "/\t/evil.tw",
    "\\evil",
    "",
    "evil",
    5,
    null,
    `/${"a".repeat(3000)}`,
  ])("refuses %s", (path) => expect(safeLocalPath(path, "/home")).toBe("/home"));
  it.each(["/", "/challenges?page=2&q=a#top", "/a//b"])("keeps %s", (path) => expect(safeLocalPath(path)).toBe(path));
  it("never leaves the site, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "/", "//", "/\\", "/./", "/../"), (tail, front) => {
        const path = safeLocalPath(front + tail);
        expect(new URL(path, "https://here.tw").origin).toBe("https://here.tw");
      }),
    );
  });
});

describe("hashes and languages", () => {
  it("hash, draw and compare", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("淬煉")).toBe(sha256(new TextEncoder().encode("淬煉")));
    expect(randomToken()).toMatch(/^[\w-]{43}$/);
    expect([sameText("a", "a"), sameText("a", "ab")]).toEqual([true, false]);
  });

  it("pick the reader's language, else the author's", () => {
    expect(pick({ zh: "題", en: "T", lang: "zh" }, "en")).toEqual({ text: "T", lang: "en" });
    expect(pick({ zh: "題", lang: "zh" }, "en")).toEqual({ text: "題", lang: "zh-Hant-TW" });
    expect(pick(null, "zh-TW")).toEqual({ text: "", lang: "zh-Hant-TW" });
  });
});
