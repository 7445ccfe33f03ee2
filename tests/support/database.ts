import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, type Db, dumpMigrated, openDatabase } from "@db/client.server";
import { makeIdsWith } from "@db/transaction.server";
import { sql } from "drizzle-orm";
import type { Actor, Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";

makeIdsWith(newId);

/** The moment every test lives in: Thursday 5 March 2026, 10:00 in Taipei (ROC year 115). */
export const testNow = new Date("2026-03-05T02:00:00.000Z");

let opened: Promise<Database> | undefined;

/** One database per worker: a copy of a migrated dump when embedded, one made from a template on a server. */
export function testDatabase(): Promise<Database> {
  opened ??= process.env.TEST_DATABASE_URL ? openOnServer(process.env.TEST_DATABASE_URL) : openEmbedded();
  return opened;
}

async function openEmbedded(): Promise<Database> {
  const folder = join(process.cwd(), "db/migrations");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".sql"))
    .sort())
    hash.update(readFileSync(join(folder, name)));
  const cache = join(tmpdir(), "cuilian-tests");
  const path = join(cache, `${hash.digest("hex").slice(0, 16)}.tar`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    const dump = await dumpMigrated();
    const part = `${path}.${process.pid}`;
    writeFileSync(part, Buffer.from(await dump.arrayBuffer()));
    renameSync(part, path);
  }
  return openDatabase({ dataDir: "memory://", dump: new Blob([readFileSync(path)]), migrate: false });
}

async function openOnServer(url: string): Promise<Database> {
  const { default: postgres } = await import("postgres");
  const name = `cuilian_test_${process.pid}_${process.env.VITEST_POOL_ID ?? "0"}`;
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return openDatabase({ url: own.href, migrate: true, poolSize: 20 });
}

/** On a real server, where connections run side by side. */
export const onServer = Boolean(process.env.TEST_DATABASE_URL);

class Undo extends Error {}

export const system: Actor = { kind: "system", id: "test" };

export function contextOn(db: Db, over: Partial<Ctx> = {}): Ctx {
  return { actor: system, db, now: testNow, locale: "zh-TW", requestId: "test", ...over };
}

/** Runs a test against a database whose every change is undone afterwards. */
export async function rolledBack(work: (ctx: Ctx) => Promise<void>): Promise<void> {
  const { db } = await testDatabase();
  try {
    await db.transaction(async (tx) => {
      await work(contextOn(tx as Db));
      await tx.execute(sql`set constraints all immediate`);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

/** The same person or part of the product in another role, on the same database. */
export const as = (ctx: Ctx, actor: Actor): Ctx => ({ ...ctx, actor });
