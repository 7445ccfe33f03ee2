import type { ExportSection } from "@db/queries/accounts-export.server";
import { strToU8, zipSync } from "fflate";
import { htmlLang, type Locale } from "~/i18n/locale";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import { writeCsv } from "~/lib/spreadsheet/csv";
import { formatDate } from "~/lib/time";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const html = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

function plain(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value, exactly) : String(value);
}

/** Amounts are larger than JSON's numbers may be, so they travel as text. */
const exactly = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? value.toString() : value);

const columnsOf = ({ rows }: ExportSection): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];
const fileOf = ({ table, office }: ExportSection): string => (office ? `${table}-office` : table);

function labelOf(section: ExportSection, locale: Locale): string {
  const key = `accounts_export_table_${section.table}`;
  const name = isMessageKey(key) ? say(key, {}, locale) : section.table;
  return section.office ? `${name} · ${m.accounts_export_office({}, { locale })}` : name;
}

function tableOf(section: ExportSection, locale: Locale): string {
  const columns = columnsOf(section);
  const head = columns.map((name) => `<th scope="col">${html(name)}</th>`).join("");
  const body = section.rows.map((row) => `<tr>${columns.map((name) => `<td>${html(plain(row[name]))}</td>`).join("")}</tr>`).join("\n");
  const note = section.office ? `<p>${html(m.accounts_export_office_text({}, { locale }))}</p>` : "";
  const title = html(labelOf(section, locale));
  const count = html(m.accounts_export_rows({ count: section.rows.length }, { locale }));
  return `<section id="${fileOf(section)}"><h2>${title} <small>${count}</small></h2>${note}
<p><a href="csv/${fileOf(section)}.csv">${fileOf(section)}.csv</a></p>
<div class="wide"><table><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div></section>`;
}

const look =
  "body{font:16px/1.6 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}table{border-collapse:collapse;font-size:14px}caption{text-align:start;font-weight:bold}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:start;vertical-align:top;max-width:30rem;overflow-wrap:anywhere}.wide{overflow-x:auto}small{font-weight:normal}";

function indexOf(sections: ExportSection[], name: string, at: Date, locale: Locale): string {
  const on = [{}, { locale }] as const;
  const title = html(m.accounts_export_title(...on));
  const made = html(m.accounts_export_made({ name, at: formatDate(at, locale, { time: true, zone: true }) }, { locale }));
  const list = sections.map((one) => `<li><a href="#${fileOf(one)}">${html(labelOf(one, locale))}</a> (${one.rows.length})</li>`).join("\n");
  return `<!doctype html>
<html lang="${htmlLang(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${look}</style></head>
<body><main><h1>${title}</h1><p>${made}</p>
<nav aria-label="${html(m.accounts_export_contents(...on))}"><h2>${html(m.accounts_export_contents(...on))}</h2><ul>\n${list}\n</ul></nav>
<section><h2>${html(m.accounts_export_excluded(...on))}</h2><p>${html(m.accounts_export_excluded_text(...on))}</p></section>
${sections.map((one) => tableOf(one, locale)).join("\n")}
</main></body></html>
`;
}

/** One zip: `index.html` to read, `data.json` for machines, `csv/…` for spreadsheets. */
export function exportArchive(sections: ExportSection[], { name, at, locale }: { name: string; at: Date; locale: Locale }): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "index.html": strToU8(indexOf(sections, name, at, locale)),
    "data.json": strToU8(`${JSON.stringify({ made: at, sections }, exactly, 2)}\n`),
  };
  for (const section of sections) {
    const columns = columnsOf(section);
    files[`csv/${fileOf(section)}.csv`] = writeCsv([columns, ...section.rows.map((row) => columns.map((column) => plain(row[column])))]);
  }
  return zipSync(files, { level: 6, mtime: at });
}
