import { strToU8, zipSync } from "fflate";
import { type Cell, numeric, odsType, type Sheet, sheetName, xmlText } from "./sheet";

const namespaces = ["office", "table", "text", "style", "fo"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "fo" ? "xsl-fo-compatible" : name}:1.0"`)
  .join(" ");

/** ODF collapses blanks as HTML does: a run of them, and one at either end of a line, needs its own element. */
const paragraph = (line: string): string =>
  `<text:p>${xmlText(line)
    .replace(/^ | $| {2,}/g, (run) => `<text:s text:c="${run.length}"/>`)
    .replaceAll("\t", "<text:tab/>")}</text:p>`;

function cellXml(cell: Cell): string {
  const digits = numeric(cell);
  if (digits !== undefined)
    return `<table:table-cell office:value-type="float" office:value="${digits}"><text:p>${digits}</text:p></table:table-cell>`;
  const text = String(cell ?? "");
  if (text === "") return "<table:table-cell/>";
  return `<table:table-cell office:value-type="string">${text.split("\n").map(paragraph).join("")}</table:table-cell>`;
}

const rowXml = (row: readonly Cell[]) => `<table:table-row>${row.length === 0 ? "<table:table-cell/>" : row.map(cellXml).join("")}</table:table-row>`;

function tableXml({ name, rows }: Sheet, at: number): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const body = rows.length === 0 ? rowXml([]) : rows.map(rowXml).join("");
  return `<table:table table:name="${xmlText(sheetName(name, at))}"><table:table-column table:number-columns-repeated="${columns}"/>${body}</table:table>`;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const manifest = `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${odsType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/**
 * An OpenDocument 1.3 spreadsheet. Text is typed as text, so no cell is ever a formula and nothing needs a leading quote.
 * The package starts with the stored, uncompressed media type, as ODF part 2 §3.3 asks.
 */
export function writeOds(sheets: readonly Sheet[]): Uint8Array {
  const tables = (sheets.length === 0 ? [{ name: "", rows: [] }] : sheets).map(tableXml).join("");
  const content = `${head}<office:document-content ${namespaces} office:version="1.3"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync(
    { mimetype: [strToU8(odsType), { level: 0 }], "content.xml": strToU8(content), "META-INF/manifest.xml": strToU8(manifest) },
    { level: 6, mtime: new Date(2000, 0, 1) },
  );
}
