import { z } from "zod";
import { isUuid } from "./ids";

/** Where a list goes on: the last row's time (whole milliseconds) and id. */
export interface Cursor {
  time: Date;
  id: string;
}

export const pageSizes = [20, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];
const latest = 8.64e15;

export const encodeCursor = ({ time, id }: Cursor): string => `${time.getTime().toString(36)}.${id}`;

/** Undefined for anything `encodeCursor` did not make. */
export function decodeCursor(text: string): Cursor | undefined {
  const parts = /^(-?[0-9a-z]{1,11})\.([0-9a-f-]{36})$/.exec(text);
  const [, time = "", id = ""] = parts ?? [];
  const ms = Number.parseInt(time, 36);
  return isUuid(id) && Math.abs(ms) <= latest ? { time: new Date(ms), id } : undefined;
}

/** `?after=`: a damaged cursor means the first page, never an error. */
export const cursorParam = z
  .unknown()
  .optional()
  .transform((given) => (typeof given === "string" ? decodeCursor(given) : undefined));

/** `?size=`: one of the page sizes, 20 when missing or odd. */
export const sizeParam = z
  .unknown()
  .optional()
  .transform((given): PageSize => pageSizes.find((size) => String(size) === given) ?? 20);

/** Takes size + 1 rows as queried; hands back at most `size` and, when there are more, the cursor to go on from. */
export function cut<Row>(rows: readonly Row[], size: number, of: (row: Row) => Cursor): { rows: Row[]; next?: string } {
  const page = rows.slice(0, size);
  const end = page.at(-1);
  return rows.length > size && end !== undefined ? { rows: page, next: encodeCursor(of(end)) } : { rows: page };
}
