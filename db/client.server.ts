import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import { lockDirectory } from "./lock.server";
import { keepPlans } from "./prepared.server";
import * as schema from "./schema";

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
  db: Db;
  kind: "embedded" | "server";
  close(): Promise<void>;
}

/** Set while a transaction is open in this chain of calls; the root database then refuses to be used. */
export const openTransaction = new AsyncLocalStorage<boolean>();

const guardedMethods = new Set<PropertyKey>([
  "select",
  "selectDistinct",
  "selectDistinctOn",
  "insert",
  "update",
  "delete",
  "execute",
  "transaction",
  "query",
  "$count",
  "with",
]);

/** On one connection the root database inside an open transaction waits for itself for ever: say so instead. */
function guard(db: Db): Db {
  const root = new Proxy(db, {
    get(target, property) {
      if (guardedMethods.has(property) && openTransaction.getStore()) {
        throw new Error(`the root database was used inside an open transaction (${String(property)}); use tx.db`);
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  roots.add(root);
  return root;
}

const roots = new WeakSet<Db>();
/** Sees only what has been committed; the database of an open transaction also sees what may yet be undone. */
export const isRoot = (db: Db): boolean => roots.has(db);

/** The folder of migrations, from the sources as well as from the build. */
function migrationsFolder(): string {
  const beside = fileURLToPath(new URL("./migrations", import.meta.url));
  return existsSync(beside) ? beside : `${process.cwd()}/db/migrations`;
}

/**
 * Opens PostgreSQL when a URL is given, else the embedded database in `dataDir` (`memory://` keeps nothing).
 * Migrations run under an advisory lock, so any number of processes may start at once.
 * @throws when the directory is in use by another process or the server cannot be reached.
 */
export async function openDatabase(options: {
  url?: string | undefined;
  dataDir?: string | undefined;
  dump?: Blob | undefined;
  migrate?: boolean;
  poolSize?: number;
}): Promise<Database> {
  return options.url
    ? openServer(options.url, options.migrate ?? true, options.poolSize ?? 10)
    : openEmbedded(options.dataDir ?? "memory://", options.dump, options.migrate ?? true);
}

async function openServer(url: string, migrate: boolean, poolSize: number): Promise<Database> {
  const { default: postgres } = await import("postgres");
  const quiet = { onnotice: () => undefined, connect_timeout: 10 };
  if (migrate) {
    const one = postgres(url, { ...quiet, max: 1 });
    try {
      await one`select pg_advisory_lock(7305912)`;
      await migratePostgres(drizzlePostgres(one), { migrationsFolder: migrationsFolder() });
    } finally {
      await one.end({ timeout: 5 });
    }
  }
  const client = postgres(url, { ...quiet, max: poolSize, idle_timeout: 60 });
  return { db: guard(drizzlePostgres(client, { schema }) as unknown as Db), kind: "server", close: () => client.end({ timeout: 5 }) };
}

/** Times and days reach drizzle as text, which it reads itself: dates, times with and without zone, intervals, their arrays. */
const parsers = Object.fromEntries([1082, 1114, 1184, 1186, 1115, 1182, 1185, 1187, 1231].map((type) => [type, (value: string) => value]));

async function openEmbedded(dataDir: string, dump: Blob | undefined, migrate: boolean): Promise<Database> {
  const inMemory = dataDir.startsWith("memory://");
  const unlock = inMemory ? () => undefined : lockDirectory(dataDir);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    const client = await PGlite.create(inMemory ? dataDir : `${dataDir}/pg`, { parsers, ...(dump ? { loadDataDir: dump } : {}) });
    const db = drizzlePglite(client, { schema });
    if (migrate) await migratePglite(db, { migrationsFolder: migrationsFolder() });
    keepPlans(client);
    return {
      db: guard(db as unknown as Db),
      kind: "embedded",
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A migrated embedded database as a tar, for tests that want a copy of it quickly. */
export async function dumpMigrated(): Promise<Blob> {
  const { PGlite } = await import("@electric-sql/pglite");
  const client = await PGlite.create("memory://");
  await migratePglite(drizzlePglite(client), { migrationsFolder: migrationsFolder() });
  const dump = await client.dumpDataDir("none");
  await client.close();
  return dump;
}
