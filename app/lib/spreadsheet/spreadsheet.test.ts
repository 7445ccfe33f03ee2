import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCsv, writeCsv } from "./csv";
import { writeOds } from "./ods.server";
import { readSheet } from "./read.server";
import { odsType } from "./sheet";
import { writeXlsx } from "./xlsx.server";
import { xmlPieces } from "./xml";

const rare = [
  "𠮷野家",
  "👩‍👩‍👧 隊",
  "堃㛢",
  "a,b",
  'say "hi"',
  "二\n行",
  "  blanks  in  ",
  "\ttab",
  "=1+1",
  "-5",
  "'=x",
  "''@y",
  "＝SUM(1)",
  "<b>&amp;</b>",
  "]]>",
  "_x0041_",
  "0123",
  "1,234",
];
const cell = fc
  .oneof(fc.constantFrom(...rare, ""), fc.string({ unit: "grapheme", maxLength: 12 }))
  .map((text) => text.replace(/\r\n?/g, "\n").replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, ""));
const table = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
const bare = (rows: string[][]) => {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const packed = (content: string, mimetype = odsType) => zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], "content.xml": strToU8(content) });
const sheetXml = (rows: string) =>
  `<office:document-content><office:body><office:spreadsheet><table:table>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

describe("round trips", () => {
  it("csv gives back every cell", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readSheet(writeCsv(rows), "名單.csv");
        const wanted = bare(rows);
        expect(read).toEqual(wanted.length === 0 ? { refused: "errors_sheet_empty" } : { rows: wanted });
      }),
    );
  });

  it("ods gives back every cell", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readSheet(writeOds([{ name: "名單", rows }]), "名單.ODS");
        const wanted = bare(rows);
        expect(read).toEqual(wanted.length === 0 ? { refused: "errors_sheet_empty" } : { rows: wanted });
      }),
      { numRuns: 60 },
    );
  });

  it("numbers stay numbers and large ones keep every digit", () => {
    const rows = [[1, -2.5, 85_000_000_000n, 12_345_678_901_234_567_890n, null, Number.NaN, "x"]];
    const wanted = { rows: [["1", "-2.5", "85000000000", "12345678901234567890", "", "NaN", "x"]] };
    expect(readSheet(writeCsv(rows), "a.csv")).toEqual(wanted);
    expect(readSheet(writeOds([{ name: "a", rows }]), "a.ods")).toEqual(wanted);
  });
});

describe("csv", () => {
  it("leaves nothing that a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\0=", "\n", "＝", "＋", "－", "＠"), fc.string(), (mark, rest) => {
        const text = new TextDecoder().decode(writeCsv([[mark + rest]])).replace(/^"/, "");
        expect(text.startsWith("'")).toBe(true);
      }),
    );
  });

  it("starts with a byte order mark and ends lines with CRLF", () => {
    expect(Array.from(writeCsv([["a", "b"]]))).toEqual([0xef, 0xbb, 0xbf, 0x61, 0x2c, 0x62, 0x0d, 0x0a]);
  });

  it("reads what other programs write", () => {
    expect(readCsv(utf8('a,"b ""c"", d"\n\n,\r"x\ny",z'))).toEqual({
      rows: [
        ["a", 'b "c", d'],
        ["", ""],
        ["x\ny", "z"],
      ],
    });
    expect(readCsv(utf8("a,"))).toEqual({ rows: [["a", ""]] });
  });

  it("refuses with the reason", () => {
    expect(readCsv(Uint8Array.of(0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0x41))).toEqual({ refused: "errors_sheet_encoding" });
    expect(readCsv(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toEqual({ refused: "errors_sheet_encoding" });
    expect(readCsv(utf8('"open'))).toEqual({ refused: "errors_sheet_broken" });
    expect(readCsv(utf8('"a"b'))).toEqual({ refused: "errors_sheet_broken" });
    expect(readCsv(utf8("a\n".repeat(20_001)))).toEqual({ refused: "errors_sheet_too_large" });
    expect(readCsv(utf8(",".repeat(101)))).toEqual({ refused: "errors_sheet_too_large" });
  });
});

describe("ods", () => {
  it("is a package that names its kind first, uncompressed", () => {
    const file = writeOds([{ name: "a/b", rows: [["x"]] }]);
    expect(strFromU8(file.subarray(30, 38))).toBe("mimetype");
    expect(strFromU8(file.subarray(38, 38 + odsType.length))).toBe(odsType);
    expect(strFromU8(unzipSync(file)["content.xml"] ?? new Uint8Array())).toContain('table:name="a b"');
  });

  it("reads values, repeats, notes and several lines as LibreOffice stores them", () => {
    const rows = sheetXml(
      '<table:table-row><table:table-cell office:value-type="float" office:value="1234.5"><text:p>1,234.50</text:p></table:table-cell>' +
        '<table:table-cell table:number-columns-repeated="2" office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>甲<text:s text:c="2"/><text:span>乙</text:span></text:p><text:p/><text:p>丙</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="date" office:date-value="2026-03-05"><text:p>115/3/5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>' +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>&#x20BB7;&amp;</text:p></table:table-cell></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    expect(readSheet(packed(rows), "a.ods")).toEqual({ rows: [["1234.5", "甲  乙\n\n丙", "甲  乙\n\n丙", "2026-03-05"], ["𠮷&"], ["𠮷&"]] });
  });

  it("refuses other kinds, damage and bombs", () => {
    const one = (attributes: string) =>
      sheetXml(`<table:table-row><table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell></table:table-row>`);
    expect(readSheet(packed(one('table:number-columns-repeated="16384"')), "a.ods")).toEqual({ refused: "errors_sheet_too_large" });
    const repeated = sheetXml(
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>',
    );
    expect(readSheet(packed(repeated), "a.ods")).toEqual({ refused: "errors_sheet_too_large" });
    expect(readSheet(packed(" ".repeat(60_000_000)), "a.ods")).toEqual({ refused: "errors_sheet_too_large" });
    expect(readSheet(packed('<!DOCTYPE x [<!ENTITY a "aaaa">]><a>&a;</a>'), "a.ods")).toEqual({ refused: "errors_sheet_broken" });
    expect(readSheet(packed("<a"), "a.ods")).toEqual({ refused: "errors_sheet_broken" });
    expect(readSheet(packed(one(""), "application/vnd.oasis.opendocument.text"), "a.ods")).toEqual({ refused: "errors_sheet_not_ods" });
    expect(readSheet(writeXlsx([{ name: "a", rows: [["x"]] }]), "a.ods")).toEqual({ refused: "errors_sheet_not_ods" });
    expect(readSheet(utf8("PK\u0003\u0004 not a zip"), "a.ods")).toEqual({ refused: "errors_sheet_broken" });
    expect(readSheet(utf8("plain"), "a.ods")).toEqual({ refused: "errors_sheet_not_ods" });
  });

  it("never throws on a damaged file", () => {
    const good = writeOds([{ name: "a", rows: [["𠮷", 1], ["b"]] }]);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, cutOff) => {
        const bad = cutOff ? good.slice(0, at) : Uint8Array.from(good, (old, index) => (index === at ? byte : old));
        const read = readSheet(bad, "a.ods");
        expect("rows" in read || "refused" in read).toBe(true);
      }),
    );
  });
});

describe("other files", () => {
  it("are refused by name and by content", () => {
    expect(readSheet(utf8("a"), "a.exe")).toEqual({ refused: "errors_sheet_kind" });
    expect(readSheet(writeOds([]), "a.csv")).toEqual({ refused: "errors_sheet_kind" });
    expect(readSheet(new Uint8Array(), "a.csv")).toEqual({ refused: "errors_sheet_empty" });
    expect(readSheet(utf8("\ufeff\r\n,,\r\n"), "a.csv")).toEqual({ refused: "errors_sheet_empty" });
    expect(readSheet(new Uint8Array(5_000_001), "a.csv")).toEqual({ refused: "errors_sheet_too_large" });
  });

  it("xlsx types text as text, under names Excel accepts", () => {
    const parts = unzipSync(
      writeXlsx([
        { name: "名單:1", rows: [["=1+1", 5, "_x0041_", "𠮷"]] },
        { name: "名單?1", rows: [] },
      ]),
    );
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(part("xl/worksheets/sheet1.xml")).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c><v>5</v></c>');
    expect(part("xl/worksheets/sheet1.xml")).toContain("_x005F_x0041_");
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(part("xl/workbook.xml")).toContain('name="名單 1"');
    expect(part("xl/workbook.xml")).toContain('name="名單 1 (2)"');
  });

  it("xml is walked in linear time", () => {
    const started = performance.now();
    let pieces = 0;
    for (const _ of xmlPieces(`<a ${'b="c" '.repeat(100_000)}>${"<d e='>'/>".repeat(50_000)}</a>`)) pieces += 1;
    expect(pieces).toBe(50_002);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
