import type { Gender } from "@db/vocabulary/roles";
import { plainNumber } from "~/lib/fields";
import type { MessageKey } from "~/lib/message-key";
import { email, fullWidthDigits, graphemes, isStorable, personName } from "~/lib/text";

export const rosterLimit = 2_000;
/** The heading stands within the first rows; above it there may be a title. */
const headingWithin = 10;

export const rosterColumns = ["name", "email", "gender", "nationality", "affiliation", "hours"] as const;
export type RosterColumn = (typeof rosterColumns)[number];

const headings: Record<RosterColumn, readonly string[]> = {
  name: ["姓名", "學員姓名", "學員", "中文姓名", "參加者", "name", "fullname", "studentname", "participant"],
  email: ["電子郵件", "電子信箱", "電郵", "信箱", "email", "emailaddress", "mail"],
  gender: ["性別", "gender", "sex"],
  nationality: ["國籍", "nationality", "citizenship", "country"],
  affiliation: [
    "單位",
    "服務單位",
    "任職單位",
    "就讀學校",
    "學校",
    "公司",
    "公司名稱",
    "機關",
    "affiliation",
    "organisation",
    "organization",
    "company",
    "school",
  ],
  hours: ["時數", "出席時數", "上課時數", "參訓時數", "hours", "attendedhours"],
};

/** Width, case, blanks, punctuation and what stands in brackets do not matter: 「電子郵件 (E-mail)」 is 電子郵件. */
const bare = (heading: string): string =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[(（[].*$/u, "")
    .replace(/[\s\-_.:：*＊/／]+/gu, "");

const columnOf = (heading: string): RosterColumn | undefined => {
  const word = bare(heading);
  return rosterColumns.find((column) => headings[column].includes(word));
};

export interface RosterRow {
  /** As the file counts, from 1, its heading included. */
  line: number;
  name: string;
  email: string | null;
  /** Null when the file says nothing. */
  gender: Gender | null;
  nationality: string | null;
  affiliation: string | null;
  /** Null when the file says nothing; then what is recorded already stays. */
  hours: number | null;
}
export interface RosterFault {
  line: number;
  column: RosterColumn;
  reason: MessageKey;
  params: Record<string, string | number>;
  /** What stands in the file. */
  given: string;
}
/** Each row of the file is either among `rows` or has its faults. */
export type RosterReading =
  | { rows: RosterRow[]; faults: RosterFault[]; columns: RosterColumn[] }
  | { refused: MessageKey; params?: Record<string, string | number> };

const genders: Record<string, Gender> = {
  男: "male",
  男性: "male",
  m: "male",
  male: "male",
  先生: "male",
  女: "female",
  女性: "female",
  f: "female",
  female: "female",
  女士: "female",
  小姐: "female",
  其他: "other",
  非二元: "other",
  other: "other",
  x: "other",
  不公開: "undisclosed",
  未填: "undisclosed",
  不揭露: "undisclosed",
  undisclosed: "undisclosed",
  "-": "undisclosed",
};

type Cell<T> = { ok: T } | { fault: MessageKey; params?: Record<string, string | number> };
const short = (cell: string, max: number): Cell<string | null> => {
  const clean = cell.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (clean === "") return { ok: null };
  if (!isStorable(clean) || /\p{Cc}/u.test(clean)) return { fault: "errors_text_unreadable" };
  return graphemes(clean) > max ? { fault: "errors_text_too_long", params: { max } } : { ok: clean };
};

function nameCell(cell: string): Cell<string> {
  if (cell.trim() === "") return { fault: "activities_roster_no_name" };
  const read = personName.safeParse(cell);
  return read.success
    ? { ok: read.data }
    : graphemes(cell) > 50
      ? { fault: "errors_text_too_long", params: { max: 50 } }
      : { fault: "errors_text_unreadable" };
}
function emailCell(cell: string): Cell<string | null> {
  if (cell.trim() === "") return { ok: null };
  const read = email.safeParse(cell);
  return read.success ? { ok: read.data } : { fault: "errors_invalid_email" };
}
function genderCell(cell: string): Cell<Gender | null> {
  const word = cell.normalize("NFKC").trim().toLowerCase();
  if (word === "") return { ok: null };
  const gender = Object.hasOwn(genders, word) ? genders[word] : undefined;
  return gender ? { ok: gender } : { fault: "activities_roster_gender" };
}
function hoursCell(cell: string, most: number): Cell<number | null> {
  const typed = fullWidthDigits(cell)
    .replace(/(小時|時|hours?|hrs?|h)\s*$/iu, "")
    .trim();
  if (typed === "") return { ok: null };
  const digits = plainNumber(typed);
  if (digits === undefined) return { fault: "errors_invalid_number" };
  const hours = Number(digits);
  if (hours < 0 || hours > most) return { fault: "activities_roster_hours", params: { max: most } };
  return /\.\d{2,}$/.test(digits) ? { fault: "errors_number_places", params: { places: 1 } } : { ok: hours };
}

/** One person twice in one file: the same address, or the same name where no address tells them apart. */
function twice(rows: readonly RosterRow[]): RosterFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row): RosterFault[] => {
    const key = row.email === null ? `name:${row.name}` : `mail:${row.email}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      return [];
    }
    const byMail = row.email !== null;
    return [
      {
        line: row.line,
        column: byMail ? "email" : "name",
        reason: byMail ? "activities_roster_same_email" : "activities_roster_same_name",
        params: { line: first },
        given: row.email ?? row.name,
      },
    ];
  });
}

/** Reads the cells of a roster. Every row is read, so that all faults are shown at once. `hours`: the planned hours of the class. */
export function readRoster(sheet: readonly (readonly string[])[], { hours: most }: { hours: number }): RosterReading {
  const at = sheet.slice(0, headingWithin).findIndex((cells) => cells.some((cell) => columnOf(cell) === "name"));
  if (at === -1) return { refused: "activities_roster_no_heading" };
  const places = new Map<RosterColumn, number>();
  for (const [index, heading] of (sheet[at] ?? []).entries()) {
    const column = columnOf(heading);
    if (column && !places.has(column)) places.set(column, index);
  }
  const body = sheet
    .slice(at + 1)
    .map((cells, index) => ({ cells, line: at + index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (body.length === 0) return { refused: "activities_roster_empty" };
  if (body.length > rosterLimit) return { refused: "activities_roster_too_long", params: { rows: body.length, max: rosterLimit } };
  const faults: RosterFault[] = [];
  const rows = body.flatMap(({ cells, line }): RosterRow[] => {
    const raw = (column: RosterColumn) => cells[places.get(column) ?? -1] ?? "";
    const before = faults.length;
    function take<T>(column: RosterColumn, cell: Cell<T>): T | null {
      if ("ok" in cell) return cell.ok;
      faults.push({ line, column, reason: cell.fault, params: cell.params ?? {}, given: raw(column).slice(0, 80) });
      return null;
    }
    const row = {
      line,
      name: take("name", nameCell(raw("name"))),
      email: take("email", emailCell(raw("email"))),
      gender: take("gender", genderCell(raw("gender"))),
      nationality: take("nationality", short(raw("nationality"), 50)),
      affiliation: take("affiliation", short(raw("affiliation"), 100)),
      hours: take("hours", hoursCell(raw("hours"), most)),
    };
    return faults.length === before && row.name !== null ? [{ ...row, name: row.name }] : [];
  });
  const doubles = twice(rows);
  const double = new Set(doubles.map((one) => one.line));
  faults.push(...doubles);
  return { rows: rows.filter((row) => !double.has(row.line)), faults: faults.sort((a, b) => a.line - b.line), columns: [...places.keys()] };
}

export interface KnownPerson {
  personId: string;
  name: string;
  email: string | null;
  /** Already on this class's list. */
  inClass: boolean;
}

/** For each row the person it means, or null for somebody new: by address anywhere, else by name within this class. */
export function matchRows(rows: readonly RosterRow[], known: readonly KnownPerson[]): (string | null)[] {
  const byMail = new Map(known.flatMap((one) => (one.email === null ? [] : [[one.email.toLowerCase(), one.personId] as const])));
  const unclaimed = new Map<string, string[]>();
  for (const one of known.filter((person) => person.inClass)) unclaimed.set(one.name, [...(unclaimed.get(one.name) ?? []), one.personId]);
  const hasMail = new Set(known.filter((one) => one.email !== null).map((one) => one.personId));
  const taken = new Set(rows.flatMap((row) => (row.email === null ? [] : (byMail.get(row.email) ?? []))));
  return rows.map((row) => {
    const found = row.email === null ? undefined : byMail.get(row.email);
    if (found !== undefined) return found;
    // With an address of its own a row never takes the place of somebody known under another one.
    const namesake = (unclaimed.get(row.name) ?? []).find((id) => !taken.has(id) && (row.email === null || !hasMail.has(id)));
    if (namesake !== undefined) taken.add(namesake);
    return namesake ?? null;
  });
}
