/** One cell to write. Empty: null, undefined, "". A bigint is written as a number while spreadsheets can hold it exactly. */
export type Cell = string | number | bigint | null | undefined;

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

export const csvType = "text/csv; charset=utf-8";
export const odsType = "application/vnd.oasis.opendocument.spreadsheet";
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a file handed in may hold; beyond it the file is refused, never cut short. */
export const sheetLimits = { fileBytes: 5_000_000, unpackedBytes: 50_000_000, rows: 20_000, columns: 100, cellCharacters: 20_000 } as const;

/** The digits of a numeric cell, or undefined for text; 15 digits is what a double keeps. */
export function numeric(cell: Cell): string | undefined {
  if (typeof cell === "bigint") return /^-?\d{1,15}$/.test(String(cell)) ? String(cell) : undefined;
  return typeof cell === "number" && Number.isFinite(cell) ? String(cell) : undefined;
}

/** Text for XML 1.0: characters it cannot hold are left out, the five marks escaped. */
export const xmlText = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");

/** A sheet name both formats take: no []:*?/\, at most 31 characters, never empty. */
export const sheetName = (name: string, at: number): string =>
  Array.from(name.replace(/[[\]:*?/\\'\p{Cc}]/gu, " ").trim())
    .slice(0, 31)
    .join("") || `Sheet${at + 1}`;
