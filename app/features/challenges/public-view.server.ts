import { needsOf } from "@db/queries/challenges.server";
import { countsByChallenge, publicCardRow } from "@db/queries/challenges-public.server";
import type { BriefTexts, DataPassport } from "@db/schema/challenges";
import type { IpChoice } from "@db/vocabulary/kinds";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import type { ChallengeNeed } from "./brief";
import type { ChallengeCardFacts } from "./card";
import type { GradeDimension } from "./grading";
import { cardFrom } from "./matching.server";
import { type PassportLight, passportLight } from "./passport";

export interface PublicChallenge extends ChallengeCardFacts {
  brief: BriefTexts;
  gradeReasons: { scores?: Partial<Record<GradeDimension, number>>; reason?: string; overridden?: boolean } | null;
  languages: string[];
  needs: ChallengeNeed[];
  ip: IpChoice | null;
  mentorHours: number | null;
  contactName: string | null;
  contactEmail: string | null;
  data: Pick<DataPassport, "description" | "rows" | "unit" | "labels" | "format" | "sensitivity" | "deidentification" | "handover"> & {
    light: PassportLight;
  };
  callId: string | null;
  rootId: string | null;
  applications: number;
  engagements: { running: number; concluded: number };
}

/** One challenge as anybody may read it; whoever signs for the data and who is kept out stay with the owner. */
export async function publicChallenge(ctx: Ctx, id: string): Promise<PublicChallenge> {
  const found = await publicCardRow(ctx.db, id);
  if (!found) throw notFound();
  const { challenge } = found;
  const counts = (await countsByChallenge(ctx.db, [id])).get(id);
  const { description, rows, unit, labels, format, sensitivity, deidentification, handover } = challenge.dataPassport;
  return {
    ...cardFrom(found, counts),
    brief: challenge.brief,
    gradeReasons: challenge.gradeReasons,
    languages: challenge.languages,
    needs: await needsOf(ctx.db, id),
    ip: challenge.ip,
    mentorHours: challenge.mentorHours,
    contactName: challenge.contactName,
    contactEmail: challenge.contactEmail,
    data: { description, rows, unit, labels, format, sensitivity, deidentification, handover, light: passportLight(challenge.dataPassport) },
    callId: challenge.callId,
    rootId: challenge.rootId,
    applications: counts?.applications ?? 0,
    engagements: { running: counts?.running ?? 0, concluded: counts?.concluded ?? 0 },
  };
}
