import { inArray } from "drizzle-orm";
import type { Db } from "../client.server";
import { persons } from "../schema";

/** Present names of the people who acted: the log itself never holds any. */
export async function actorNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ id: persons.id, name: persons.name })
    .from(persons)
    .where(inArray(persons.id, [...new Set(ids)]));
  return new Map(found.map((row) => [row.id, row.name]));
}
