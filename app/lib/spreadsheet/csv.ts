import type { MessageKey } from "../message-key";
import { type Cell, numeric, sheetLimits } from "./sheet";

export type SheetRead = { rows: string[][] } | { refused: MessageKey };

/** What Excel or LibreOffice may take for a formula, in both widths, behind any number of quotes. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/;

function field(cell: Cell): string {
  const digits = numeric(cell);
  if (digits !== undefined) return digits;
  const text = String(cell ?? "").replaceAll("\0", "");
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * RFC 4180 with CRLF and a UTF-8 byte order mark, so that Excel in Taiwan reads it as UTF-8.
 * Text that a spreadsheet could run gets a leading quote (OWASP ASVS 5.0.0-1.2.10), which `readCsv` takes off again; NUL is left out.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  // A row of one empty cell would be an empty line, which a reader skips.
  const lines = rows.map((row) => row.map(field).join(",") || '""');
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`);
}

interface Found {
  cell: string;
  end: number;
}

function quotedField(text: string, start: number): Found | undefined {
  let cell = "";
  for (let at = start + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return undefined;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return /^[,\r\n]?$/.test(text.charAt(close + 1)) ? { cell, end: close + 1 } : undefined;
    cell += '"';
    at = close + 2;
  }
}

function plainField(text: string, start: number): Found {
  const until = /[,\r\n]|$/g;
  until.lastIndex = start;
  const end = until.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

/**
 * Rows of a UTF-8 CSV, with or without byte order mark, any line end, quotes by RFC 4180; empty lines are skipped.
 * Refused: errors_sheet_encoding (Big5, UTF-16), errors_sheet_broken (an open quote), errors_sheet_too_large.
 */
export function readCsv(bytes: Uint8Array): SheetRead {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "errors_sheet_encoding" };
  }
  if (text.includes("\0")) return { refused: "errors_sheet_encoding" };
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const found = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (found === undefined) return { refused: "errors_sheet_broken" };
    const blankLine = found.cell === "" && row.length === 0 && found.end === at && text[at] !== ",";
    row.push(escaped.test(found.cell) ? found.cell.slice(1) : found.cell);
    at = found.end + (text.startsWith("\r\n", found.end) ? 2 : 1);
    if (row.length > sheetLimits.columns || rows.length >= sheetLimits.rows) return { refused: "errors_sheet_too_large" };
    if (text[found.end] === ",") continue;
    if (!blankLine) rows.push(row);
    row = [];
  }
  return { rows };
}
