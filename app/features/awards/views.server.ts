import { type AwardRow, awardCandidates, awardsOfYear, type Candidate, type QuotaRow, quotasOfYear } from "@db/queries/awards.server";
import { type Bi, properName } from "~/lib/bilingual";
import { type Ctx, hasRole } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { isPublic, nextStates, takesPlace } from "./rules";

export interface AwardLine
  extends Pick<AwardRow, "id" | "place" | "state" | "reason" | "decidedOn" | "version" | "amountTwd" | "teamId" | "challengeId" | "engagementId"> {
  team: string | null;
  challenge: Bi | null;
  challengeCode: string | null;
  mine: boolean;
  next: AwardRow["state"][];
}
export interface QuotaLine extends Pick<QuotaRow, "id" | "kind" | "code" | "title" | "places" | "amountTwd"> {
  awards: AwardLine[];
  given: number;
  empty: number;
  free: number[];
}

/** A year's quotas with every place: given, left empty or free. Visitors see what has been announced. */
export async function awardsBoard(ctx: Ctx, year: number): Promise<QuotaLine[]> {
  const officer = hasRole(ctx.actor, "staff", "admin", "agency") || ctx.actor.kind === "system";
  const found = (await awardsOfYear(ctx.db, year)).filter(({ award }) => officer || isPublic(award.state));
  return (await quotasOfYear(ctx.db, year)).map((quota) => {
    const lines = found
      .filter(({ award }) => award.quotaId === quota.id)
      .map(
        ({ award, team, teamEn, challenge, challengeCode }): AwardLine => ({
          id: award.id,
          place: award.place,
          state: award.state,
          reason: award.reason,
          decidedOn: award.decidedOn,
          version: award.version,
          amountTwd: award.amountTwd,
          teamId: award.teamId,
          challengeId: award.challengeId,
          engagementId: award.engagementId,
          team: team && properName({ name: team, nameEn: teamEn }, ctx.locale),
          challenge,
          challengeCode,
          mine: ctx.actor.kind === "person" && ctx.actor.id === award.proposedBy,
          next: officer ? [...nextStates(award.state)] : [],
        }),
      );
    const standing = lines.filter((line) => takesPlace(line.state));
    const taken = new Set(standing.map((line) => line.place));
    return {
      id: quota.id,
      kind: quota.kind,
      code: quota.code,
      title: quota.title,
      places: quota.places,
      amountTwd: quota.amountTwd,
      awards: lines,
      given: standing.filter((line) => line.state !== "not_awarded").length,
      empty: standing.filter((line) => line.state === "not_awarded").length,
      free: Array.from({ length: quota.places }, (_, place) => place + 1).filter((place) => !taken.has(place)),
    };
  });
}

export async function candidatesForAwards(ctx: Ctx): Promise<Candidate[]> {
  if (!hasRole(ctx.actor, "staff", "admin")) throw forbidden();
  return (await awardCandidates(ctx.db, 100)).map((one) => ({ ...one, team: properName({ name: one.team, nameEn: one.teamEn }, ctx.locale) }));
}
