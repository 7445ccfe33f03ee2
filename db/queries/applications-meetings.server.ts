import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../client.server";
import { meetings } from "../schema";

export type MeetingRow = typeof meetings.$inferSelect;

/** The last planned leads. */
export async function meetingsOf(db: Db, applicationId: string): Promise<MeetingRow[]> {
  return db.select().from(meetings).where(eq(meetings.applicationId, applicationId)).orderBy(desc(meetings.startsAt), desc(meetings.id));
}

export async function insertMeeting(db: Db, row: typeof meetings.$inferInsert): Promise<void> {
  await db.insert(meetings).values(row);
}

/** Writes only when nobody has written since `version`; says whether it did. */
export async function changeMeeting(db: Db, id: string, version: number, set: Partial<typeof meetings.$inferInsert>): Promise<boolean> {
  const changed = await db
    .update(meetings)
    .set({ ...set, version: sql`${meetings.version} + 1` })
    .where(and(eq(meetings.id, id), eq(meetings.version, version)))
    .returning({ id: meetings.id });
  return changed.length > 0;
}
