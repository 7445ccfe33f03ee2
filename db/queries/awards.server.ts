import { and, asc, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { awardQuotas, awards, challenges, engagements, teams } from "../schema";
import { rows } from "../transaction.server";

export type QuotaRow = typeof awardQuotas.$inferSelect;
export type AwardRow = typeof awards.$inferSelect;

export async function quotasOfYear(db: Db, year: number): Promise<QuotaRow[]> {
  return db.select().from(awardQuotas).where(eq(awardQuotas.year, year)).orderBy(asc(awardQuotas.kind), asc(awardQuotas.code));
}

export async function quotaById(db: Db, id: string): Promise<QuotaRow | undefined> {
  return (await db.select().from(awardQuotas).where(eq(awardQuotas.id, id)).for("no key update"))[0];
}

export async function insertQuota(db: Db, row: typeof awardQuotas.$inferInsert): Promise<void> {
  await db.insert(awardQuotas).values(row);
}

/** Every award of a year with the names it speaks of, by place; freed places keep their former awards below. */
export async function awardsOfYear(db: Db, year: number) {
  return db
    .select({ award: awards, team: teams.name, teamEn: teams.nameEn, challenge: challenges.title, challengeCode: challenges.code })
    .from(awards)
    .innerJoin(awardQuotas, eq(awardQuotas.id, awards.quotaId))
    .leftJoin(teams, eq(teams.id, awards.teamId))
    .leftJoin(challenges, eq(challenges.id, awards.challengeId))
    .where(eq(awardQuotas.year, year))
    .orderBy(asc(awards.place), desc(awards.createdAt));
}

export async function awardById(db: Db, id: string): Promise<AwardRow | undefined> {
  return (await db.select().from(awards).where(eq(awards.id, id)).for("no key update"))[0];
}

export async function insertAward(db: Db, row: typeof awards.$inferInsert): Promise<void> {
  await db.insert(awards).values(row);
}

/** @returns false when somebody else changed the award first. */
export async function updateAward(db: Db, id: string, version: number, set: Partial<typeof awards.$inferInsert>): Promise<boolean> {
  const done = await db
    .update(awards)
    .set({ ...set, version: version + 1 })
    .where(and(eq(awards.id, id), eq(awards.version, version)))
    .returning({ id: awards.id });
  return done.length === 1;
}

export async function engagementForAward(
  db: Db,
  id: string,
): Promise<{ id: string; teamId: string; challengeId: string; state: string } | undefined> {
  return (
    await db
      .select({ id: engagements.id, teamId: engagements.teamId, challengeId: engagements.challengeId, state: engagements.state })
      .from(engagements)
      .where(eq(engagements.id, id))
  )[0];
}

const candidate = z.object({
  id: z.string(),
  team: z.string(),
  teamEn: z.string().nullable(),
  title: z.record(z.string(), z.string()),
  code: z.string().nullable(),
  state: z.string(),
  accepted: z.number(),
});
export type Candidate = z.infer<typeof candidate>;

/** Engagements an award could be given to: something was accepted of them, or they have been shown. */
export async function awardCandidates(db: Db, limit: number): Promise<Candidate[]> {
  return rows(
    db,
    sql`select e.id, t.name as team, t.name_en as "teamEn", c.title, c.code, e.state,
          (select count(*)::int from milestones m where m.engagement_id = e.id and m.state = 'accepted') as accepted
        from engagements e join teams t on t.id = e.team_id join challenges c on c.id = e.challenge_id
        where e.state in ('building', 'demonstrated', 'assessed', 'closed')
          and (e.state <> 'building' or exists (select 1 from milestones m where m.engagement_id = e.id and m.state = 'accepted'))
        order by e.state_since desc, e.id desc limit ${limit}`,
    candidate,
  );
}
