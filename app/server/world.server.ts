import { existsSync, statfsSync } from "node:fs";
import { type Database, openDatabase } from "@db/client.server";
import { DirectoryInUse } from "@db/lock.server";
import { env } from "~/http/env.server";
import { isDiskFull, loggable } from "~/http/faults.server";
import { log } from "./log.server";

/** What every command needs before it can begin. */
export interface World {
  database: Database;
}

/** The embedded database needs room for one more piece of its log; without it, it aborts and does not say why. */
function hasNoRoom(dataDir: string): boolean {
  if (!existsSync(dataDir)) return false;
  const { bavail, bsize } = statfsSync(dataDir);
  return bavail * bsize < 16 * 1024 * 1024;
}

/** Says one sentence and ends: for faults of the surroundings, which a stack trace would only hide. */
export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Opens and migrates the database, or ends the process with the reason. */
export async function openWorld(): Promise<World> {
  const { databaseUrl, dataDir, databasePool } = env();
  try {
    return { database: await openDatabase(databaseUrl ? { url: databaseUrl, poolSize: databasePool } : { dataDir }) };
  } catch (error) {
    if (error instanceof DirectoryInUse) {
      return giveUp(`資料夾 ${error.dataDir} 正由另一個程序（${error.pid}）使用，請先停止它，或改用其他 DATA_DIR。\n${error.message}`);
    }
    log().fatal(loggable(error), "database");
    if (!databaseUrl && (isDiskFull(error) || hasNoRoom(dataDir)))
      return giveUp(
        `資料夾 ${dataDir} 所在的磁碟已滿，請先清出空間再啟動；已經存好的資料都在。\nThe disk that holds ${dataDir} is full. Make room and start again; what was saved is there.`,
      );
    if (databaseUrl) {
      const { hostname, port } = new URL(databaseUrl);
      return giveUp(
        `無法連線到資料庫 ${hostname}:${port || 5432}，請檢查 DATABASE_URL。\nThe database at ${hostname}:${port || 5432} cannot be used. Check DATABASE_URL and that it is running.`,
      );
    }
    return giveUp(`無法開啟資料夾 ${dataDir} 的資料庫。\nThe database in ${dataDir} could not be opened; see the line above for the cause.`);
  }
}
