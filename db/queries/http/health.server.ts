import type { Db } from "@db/client.server";
import { sql } from "drizzle-orm";

/** True when the database answers and its tables are there; migrations ran before the server listened. */
export async function databaseAnswers(db: Db): Promise<boolean> {
  await db.execute(sql`select 1 from request_keys limit 1`);
  return true;
}
