import { strFromU8, unzipSync } from "fflate";
import type { SheetRead } from "./csv";
import { odsType, sheetLimits } from "./sheet";
import { type XmlOpen, xmlPieces } from "./xml";

class TooLarge extends Error {}

/** The two parts that matter, unpacked; the rest of the package is never inflated. */
function parts(bytes: Uint8Array): Map<string, Uint8Array> {
  const seen = new Set<string>();
  const wanted = ["mimetype", "content.xml"];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.includes(name) || seen.has(name)) return false;
      if (originalSize > sheetLimits.unpackedBytes) throw new TooLarge();
      seen.add(name);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

const repeats = (piece: XmlOpen, name: string): number => Math.max(1, Math.min(Number(piece.attributes.get(name) ?? 1) || 1, 2 ** 20));

/** The exact stored value where the cell is a number, a date or a truth value; else undefined, and its text counts. */
function typed({ attributes }: XmlOpen): string | undefined {
  const kind = attributes.get("office:value-type");
  if (kind === "float" || kind === "percentage" || kind === "currency") return attributes.get("office:value");
  if (kind === "date") return attributes.get("office:date-value");
  return kind === "boolean" ? attributes.get("office:boolean-value") : undefined;
}

const cells = new Set(["table:table-cell", "table:covered-table-cell"]);

function firstTable(xml: string): string[][] {
  const rows: string[][] = [];
  let [row, blanks, blankRows, rowRepeats] = [[] as string[], 0, 0, 1];
  let [cell, lines, inLine, aside]: [XmlOpen | undefined, string[], boolean, number] = [undefined, [], false, 0];

  const add = (text: string) => {
    if (inLine && aside === 0) lines.push(`${lines.pop() ?? ""}${text}`);
  };
  const endCell = (piece: XmlOpen) => {
    const value = typed(piece) ?? lines.join("\n");
    const times = repeats(piece, "table:number-columns-repeated");
    // Blanks count only when something follows: LibreOffice fills a sheet's last column and row with repeated blanks.
    if (value === "") blanks += times;
    else {
      if (row.length + blanks + times > sheetLimits.columns || value.length > sheetLimits.cellCharacters) throw new TooLarge();
      row.push(...Array<string>(blanks).fill(""), ...Array<string>(times).fill(value));
      blanks = 0;
    }
    [cell, lines] = [undefined, []];
  };
  const endRow = () => {
    if (row.length === 0) blankRows += rowRepeats;
    else {
      if (rows.length + blankRows + rowRepeats > sheetLimits.rows) throw new TooLarge();
      for (; blankRows > 0; blankRows -= 1) rows.push([]);
      for (let count = 0; count < rowRepeats; count += 1) rows.push([...row]);
    }
    [row, blanks] = [[], 0];
  };

  for (const piece of xmlPieces(xml)) {
    if (piece.kind === "text") add(piece.text.replace(/[\t\r\n ]+/g, " "));
    else if (piece.name === "office:annotation") {
      aside += piece.kind === "close" ? -1 : piece.empty ? 0 : 1;
    } else if (piece.kind === "open") {
      if (piece.name === "table:table-row") rowRepeats = repeats(piece, "table:number-rows-repeated");
      else if (cells.has(piece.name)) {
        if (piece.empty) endCell(piece);
        else cell = piece;
      } else if (piece.name === "text:p" && aside === 0 && cell !== undefined) {
        lines.push("");
        inLine = !piece.empty;
      } else if (piece.name === "text:s") add(" ".repeat(Math.min(Number(piece.attributes.get("text:c") ?? 1) || 1, 1000)));
      else if (piece.name === "text:tab") add("\t");
      else if (piece.name === "text:line-break") add("\n");
    } else if (piece.name === "text:p" && aside === 0) inLine = false;
    else if (cells.has(piece.name) && cell !== undefined) endCell(cell);
    else if (piece.name === "table:table-row") endRow();
    else if (piece.name === "table:table") return rows;
  }
  return rows;
}

/**
 * The first table of an OpenDocument spreadsheet, blank cells and rows at the end left out. Refused: errors_sheet_not_ods
 * (another kind of package), errors_sheet_broken, errors_sheet_too_large (packed bombs and repeated rows included).
 */
export function readOds(bytes: Uint8Array): SheetRead {
  try {
    const files = parts(bytes);
    const mimetype = files.get("mimetype");
    const content = files.get("content.xml");
    if (mimetype === undefined || strFromU8(mimetype).trim() !== odsType || content === undefined) return { refused: "errors_sheet_not_ods" };
    return { rows: firstTable(new TextDecoder("utf-8", { fatal: true }).decode(content)) };
  } catch (problem) {
    return { refused: problem instanceof TooLarge ? "errors_sheet_too_large" : "errors_sheet_broken" };
  }
}
