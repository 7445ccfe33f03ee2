import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { checkIns, milestones, persons } from "../schema";
import { rows } from "../transaction.server";
import { type Health, healths, type ValidationStage } from "../vocabulary/states";

const nameRow = z.object({ id: z.string(), name: z.string() });

export type MilestoneRow = typeof milestones.$inferSelect;

export async function milestonesOf(db: Db, engagementId: string): Promise<MilestoneRow[]> {
  return db
    .select()
    .from(milestones)
    .where(eq(milestones.engagementId, engagementId))
    .orderBy(asc(milestones.dueOn), asc(milestones.sort), asc(milestones.id));
}

export async function findMilestone(db: Db, id: string): Promise<MilestoneRow | null> {
  const [row] = await db.select().from(milestones).where(eq(milestones.id, id));
  return row ?? null;
}

export async function lockMilestone(db: Db, id: string): Promise<MilestoneRow | null> {
  const [row] = await db.select().from(milestones).where(eq(milestones.id, id)).for("no key update");
  return row ?? null;
}

export async function insertMilestone(db: Db, row: typeof milestones.$inferInsert): Promise<void> {
  await db.insert(milestones).values(row);
}

export async function nextSort(db: Db, engagementId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`coalesce(max(${milestones.sort}), 0) + 1`.mapWith(Number) })
    .from(milestones)
    .where(eq(milestones.engagementId, engagementId));
  return row?.n ?? 1;
}

export async function changeMilestone(db: Db, id: string, set: Partial<typeof milestones.$inferInsert>): Promise<void> {
  await db
    .update(milestones)
    .set({ ...set, version: sql`${milestones.version} + 1` })
    .where(eq(milestones.id, id));
}

export async function acceptedStages(db: Db, engagementId: string): Promise<ValidationStage[]> {
  const found = await db
    .selectDistinct({ stage: milestones.stage })
    .from(milestones)
    .where(and(eq(milestones.engagementId, engagementId), eq(milestones.state, "accepted")));
  return found.map((row) => row.stage);
}

export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((one): one is string => one !== null))];
  if (wanted.length === 0) return new Map();
  const list = sql.join(
    wanted.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  return new Map((await rows(db, sql`select id, name from persons where id in (${list})`, nameRow)).map((row) => [row.id, row.name]));
}

const checkInColumns = {
  id: checkIns.id,
  engagementId: checkIns.engagementId,
  mentorId: checkIns.mentorId,
  mentorName: persons.name,
  heldOn: checkIns.heldOn,
  minutes: checkIns.minutes,
  health: checkIns.health,
  note: checkIns.note,
  blocker: checkIns.blocker,
  nextOn: checkIns.nextOn,
  createdAt: checkIns.createdAt,
  confirmedBy: checkIns.confirmedBy,
  confirmedAt: checkIns.confirmedAt,
};
const checkInsFrom = (db: Db) => db.select(checkInColumns).from(checkIns).innerJoin(persons, eq(persons.id, checkIns.mentorId));
export type CheckInRow = Awaited<ReturnType<typeof checkInsFrom>>[number];

export async function checkInsOf(db: Db, engagementId: string, limit = 200): Promise<CheckInRow[]> {
  return checkInsFrom(db).where(eq(checkIns.engagementId, engagementId)).orderBy(desc(checkIns.heldOn), desc(checkIns.id)).limit(limit);
}

export async function findCheckIn(db: Db, id: string): Promise<CheckInRow | null> {
  const [row] = await checkInsFrom(db).where(eq(checkIns.id, id));
  return row ?? null;
}

export async function checkInOn(db: Db, engagementId: string, mentorId: string, day: string): Promise<CheckInRow | null> {
  const [row] = await checkInsFrom(db).where(and(eq(checkIns.engagementId, engagementId), eq(checkIns.mentorId, mentorId), eq(checkIns.heldOn, day)));
  return row ?? null;
}

export async function insertCheckIn(db: Db, row: typeof checkIns.$inferInsert): Promise<void> {
  await db.insert(checkIns).values(row);
}

/** False when somebody has confirmed it before. */
export async function confirmRow(db: Db, id: string, by: string | null, now: Date): Promise<boolean> {
  const written = await db
    .update(checkIns)
    .set({ confirmedBy: by, confirmedAt: now })
    .where(and(eq(checkIns.id, id), isNull(checkIns.confirmedAt)))
    .returning({ id: checkIns.id });
  return written.length > 0;
}

const signs = z.object({
  id: z.string(),
  challengeId: z.string(),
  teamId: z.string(),
  health: z.enum(healths),
  startsOn: z.string(),
  lastCheckInOn: z.string().nullable(),
  told: z.enum(healths).nullable(),
  blocked: z.boolean(),
  overdue: z.number(),
});
export type HealthSignsRow = z.infer<typeof signs> & { health: Health };

/** What the health of running engagements follows from, read in one statement. `today` is a Taipei day. */
export async function healthSigns(db: Db, today: string, engagementId?: string): Promise<HealthSignsRow[]> {
  return rows(
    db,
    sql`select e.id, e.challenge_id as "challengeId", e.team_id as "teamId", e.health, e.starts_on::text as "startsOn",
          l.held_on::text as "lastCheckInOn", l.health as told, coalesce(l.blocker is not null, false) as blocked,
          (select count(*)::int from milestones ms where ms.engagement_id = e.id and ms.state in ('open', 'returned') and ms.due_on < ${today}::date) as overdue
        from engagements e
        left join lateral (select held_on, health, blocker from check_ins ci where ci.engagement_id = e.id order by held_on desc, id desc limit 1) l on true
        where e.state in ('kicked_off', 'building', 'demonstrated') and ${engagementId === undefined ? sql`true` : sql`e.id = ${engagementId}`}
        order by e.id`,
    signs,
  );
}
