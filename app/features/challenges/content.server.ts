import type { Db } from "@db/client.server";
import { type ChallengeRow, insertRevision, lastRevision, type NeedRow, needsOf } from "@db/queries/challenges.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import type { BriefContent } from "./brief";

/** The written part of a challenge row, as rules and revisions see it. */
export const contentFrom = (row: ChallengeRow, needs: readonly NeedRow[]): BriefContent => ({
  title: row.title as BriefContent["title"],
  summary: row.summary as BriefContent["summary"],
  brief: row.brief,
  dataPassport: row.dataPassport,
  industry: row.industry,
  technologies: row.technologies,
  languages: row.languages,
  city: row.city,
  places: row.places,
  durationMonths: row.durationMonths,
  awardTwd: row.awardTwd,
  ip: row.ip,
  contactName: row.contactName,
  contactEmail: row.contactEmail,
  mentorHours: row.mentorHours,
  excludedCompetitors: row.excludedCompetitors,
  needs: [...needs],
});

export const contentOf = async (db: Db, row: ChallengeRow): Promise<BriefContent> => contentFrom(row, await needsOf(db, row.id));

/** Keeps the brief exactly as it was handed in; returns the number of the revision. */
export async function keepRevision(ctx: Ctx, row: ChallengeRow, content: BriefContent, by: string): Promise<number> {
  const number = (await lastRevision(ctx.db, row.id)) + 1;
  const stored = JSON.parse(JSON.stringify(content, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value))) as Record<
    string,
    unknown
  >;
  await insertRevision(ctx.db, { id: newId(ctx.now), challengeId: row.id, number, content: stored, by, at: ctx.now });
  return number;
}
