import { strToU8, zipSync } from "fflate";
import { type Cell, numeric, type Sheet, sheetName, xmlText } from "./sheet";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageNs = "http://schemas.openxmlformats.org/package/2006";
const officeNs = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mainNs = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Excel reads `_x0041_` as a character code; the underscore's own code keeps it as it was typed. */
const literal = (text: string) => xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));

function cellXml(cell: Cell): string {
  const digits = numeric(cell);
  if (digits !== undefined) return `<c><v>${digits}</v></c>`;
  const text = String(cell ?? "");
  return text === "" ? "<c/>" : `<c t="inlineStr"><is><t xml:space="preserve">${literal(text.slice(0, 32_767))}</t></is></c>`;
}

const sheetXml = ({ rows }: Sheet): string =>
  `${head}<worksheet xmlns="${mainNs}"><sheetData>${rows.map((row) => `<row>${row.map(cellXml).join("")}</row>`).join("")}</sheetData></worksheet>`;

const relation = (at: number, kind: string, target: string) => `<Relationship Id="rId${at}" Type="${officeNs}/${kind}" Target="${target}"/>`;
const relations = (inner: string) => `${head}<Relationships xmlns="${packageNs}/relationships">${inner}</Relationships>`;

/** An Office Open XML workbook with inline strings. Text is typed as text, so no cell is ever a formula. Two sheets never share a name. */
export function writeXlsx(given: readonly Sheet[]): Uint8Array {
  const sheets = given.length === 0 ? [{ name: "", rows: [] }] : given;
  const names: string[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const name = sheetName(sheet.name, at);
    names.push(names.some((taken) => taken.toLowerCase() === name.toLowerCase()) ? `${name.slice(0, 26)} (${at + 1})` : name);
  }
  const override = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const types = `${head}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${sheets.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join("")}</Types>`;
  const listed = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": types,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook xmlns="${mainNs}" xmlns:r="${officeNs}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(sheets.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")),
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  const packed = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(packed, { level: 6, mtime: new Date(2000, 0, 1) });
}
