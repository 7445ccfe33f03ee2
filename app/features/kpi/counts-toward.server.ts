import { findKeyResults } from "@db/queries/kpi.server";
import { engagementClaims, engagementStanding } from "@db/queries/kpi-engagement.server";
import type { ClaimKind } from "@db/vocabulary/kinds";
import type { Measure } from "@db/vocabulary/measures";
import { currentProgramme } from "~/features/programmes/index.server";
import { say } from "~/i18n/lookup.server";
import { pick } from "~/lib/bilingual";
import { type Ctx, inOrganisation, inTeam, personId } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { seesEverything } from "./viewing.server";

export interface CountsLine {
  code: string;
  name: string;
  counted: boolean;
  /** What is still missing before it counts, in words; null once it counts. */
  missing: string | null;
}

/** Outcomes an engagement can lead to, in the order they usually come. */
const outcomes: readonly (readonly [Measure, ClaimKind])[] = [
  ["solutions", "solution"],
  ["services", "service"],
  ["jobs", "job"],
  ["investment", "investment"],
];

/** The key results one engagement counts toward, and what each still lacks; for those who work on it and the office. */
export async function countsToward(ctx: Ctx, { engagementId }: { engagementId: string }): Promise<CountsLine[]> {
  const standing = await engagementStanding(ctx.db, engagementId);
  const mine = personId(ctx.actor);
  if (!standing) throw notFound();
  const near =
    seesEverything(ctx.actor) ||
    inTeam(ctx.actor, standing.team_id) ||
    inOrganisation(ctx.actor, standing.organisation_id) ||
    (mine !== null && standing.mentor_ids.includes(mine));
  if (!near) throw notFound();
  const { coachedAfter } = (await currentProgramme(ctx.db)).settings;
  const claims = await engagementClaims(ctx.db, engagementId);
  const results = new Map((await findKeyResults(ctx.db)).map((one) => [one.measure, one]));
  const line = (measure: Measure, missing: string | null): CountsLine[] => {
    const result = results.get(measure);
    return result ? [{ code: result.code, name: pick(result.name, ctx.locale).text, counted: missing === null, missing }] : [];
  };
  const unconfirmed = Math.max(0, standing.recorded - standing.confirmed);
  const coachingMissing =
    standing.confirmed >= coachedAfter
      ? null
      : say("kpi_missing_check_ins", { confirmed: standing.confirmed, needed: coachedAfter, unconfirmed }, ctx.locale);
  return [
    ...line("teams_registered", standing.eligible ? null : say("kpi_missing_eligibility", {}, ctx.locale)),
    ...line("teams_coached", coachingMissing),
    ...outcomes.flatMap(([measure, kind]) => {
      const states = claims.filter((one) => one.kind === kind).map((one) => one.state);
      if (states.includes("verified")) return line(measure, null);
      return line(measure, say(states.includes("proposed") ? "kpi_missing_verification" : "kpi_missing_claim", {}, ctx.locale));
    }),
  ];
}
