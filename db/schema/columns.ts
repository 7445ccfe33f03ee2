import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, check, customType, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
/** Text in one or both languages; `lang` is the language its author wrote in. */
export interface Bi {
  zh?: string | undefined;
  en?: string | undefined;
  lang: "zh" | "en";
}

export const id = () => uuid("id").primaryKey();
/** Millisecond precision everywhere: keyset cursors compare with JS dates. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });
export const word = <T extends string>(name: string) => text(name).$type<T>();
export const words = <T extends string>(name: string) => text(name).array().notNull().default(sql`'{}'::text[]`).$type<T[]>();
export const bi = (name: string) => jsonb(name).$type<Bi>();
/** Whole New Taiwan dollars. */
export const twd = (name: string) => bigint(name, { mode: "bigint" });
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((v) => `'${v}'`).join(", "))})`);
export const version = () => bigint("version", { mode: "number" }).notNull().default(1);
/** Bytes as they are; one driver gives a Buffer, the other a plain array. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (given) => new Uint8Array(given),
});
