import { readCsv, type SheetRead } from "./csv";
import { readOds } from "./odsRows.server";
import { sheetLimits } from "./sheet";

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, at) => bytes[at] === byte);

function trimmed(rows: string[][]): string[][] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

/**
 * The rows of a .csv or .ods that somebody handed in: the first sheet, cells as text, blank cells and rows at the end left out.
 * What the bytes are must agree with what the name says. Refused: errors_sheet_kind (neither kind), errors_sheet_empty, and those of
 * `readCsv` and `readOds`.
 */
export function readSheet(bytes: Uint8Array, filename: string): SheetRead {
  if (bytes.length > sheetLimits.fileBytes) return { refused: "errors_sheet_too_large" };
  if (bytes.length === 0) return { refused: "errors_sheet_empty" };
  const zipped = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const ending = /\.([a-z]{2,5})$/i.exec(filename.trim())?.[1]?.toLowerCase();
  if (ending !== "csv" && ending !== "ods") return { refused: "errors_sheet_kind" };
  if (ending === "ods" && !zipped) return { refused: "errors_sheet_not_ods" };
  if (ending === "csv" && zipped) return { refused: "errors_sheet_kind" };
  const read = ending === "ods" ? readOds(bytes) : readCsv(bytes);
  if ("refused" in read) return read;
  const rows = trimmed(read.rows);
  return rows.length === 0 ? { refused: "errors_sheet_empty" } : { rows };
}
