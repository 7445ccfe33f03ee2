import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { rows } from "../transaction.server";
import { claimKinds } from "../vocabulary/kinds";
import { claimStates } from "../vocabulary/states";

const kindRow = z.object({ kind: z.enum(claimKinds), state: z.enum(claimStates) });

const shape = z.object({
  team_id: z.string(),
  organisation_id: z.string(),
  eligible: z.boolean(),
  confirmed: z.number().int(),
  recorded: z.number().int(),
  mentor_ids: z.array(z.string()),
});
export type EngagementStanding = z.infer<typeof shape>;

/** What the counting rules look at on one engagement, and who stands near it. */
export async function engagementStanding(db: Db, id: string): Promise<EngagementStanding | null> {
  const [found] = await rows(
    db,
    sql`select e.team_id, c.organisation_id, a.eligible_at is not null as eligible,
      (select count(*)::int from check_ins k where k.engagement_id = e.id and k.confirmed_at is not null) as confirmed,
      (select count(*)::int from check_ins k where k.engagement_id = e.id) as recorded,
      coalesce((select jsonb_agg(em.person_id) from engagement_mentors em where em.engagement_id = e.id and em.ended_at is null), '[]'::jsonb) as mentor_ids
    from engagements e join applications a on a.id = e.application_id join challenges c on c.id = e.challenge_id where e.id = ${id}::uuid`,
    shape,
  );
  return found ?? null;
}

/** Claims resting on one engagement, by kind and state. */
export const engagementClaims = (db: Db, id: string): Promise<{ kind: (typeof claimKinds)[number]; state: (typeof claimStates)[number] }[]> =>
  rows(db, sql`select kind, state from claims where engagement_id = ${id}::uuid`, kindRow);
