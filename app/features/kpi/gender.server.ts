import {
  awarenessTrained,
  roleTally,
  seedTeacherTally,
  talentPoolTally,
  teamLeadTally,
  teamMemberTally,
  traineeTally,
} from "@db/queries/kpi-gender.server";
import type { Role } from "@db/vocabulary/roles";
import { currentProgramme, currentYear, type ProgrammeYear, programmeYears, yearOf } from "~/features/programmes/index.server";
import type { Ctx } from "~/lib/ctx";
import { insist } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { femaleShare, type GenderCounts, type OneThird, oneThird, type Suppressed, suppress } from "./gender";
import { ruling } from "./viewing.server";

export const boundGroups = ["staff", "reviewers", "panels"] as const;
export type BoundGroup = (typeof boundGroups)[number];
export const statisticGroups = ["trainees", "team_members", "team_leads", "talent_pool", "seed_teachers"] as const;
export type StatisticGroup = (typeof statisticGroups)[number];

const rolesOf: Record<BoundGroup, readonly Role[]> = { staff: ["staff", "admin"], reviewers: ["reviewer"], panels: ["judge"] };

export interface GenderPage {
  year: ProgrammeYear;
  years: ProgrammeYear[];
  isDemo: boolean;
  bound: { group: BoundGroup; counts: GenderCounts; rule: OneThird; share: number | null }[];
  statistics: { group: StatisticGroup; counts: GenderCounts; share: number | null }[];
  awareness: { trained: number; members: number };
  suppressBelow: number;
}

async function statisticsIn(ctx: Ctx, year: ProgrammeYear): Promise<{ group: StatisticGroup; counts: GenderCounts }[]> {
  const between = { startsOn: year.startsOn, endsOn: year.endsOn, today: taipeiDay(ctx.now) };
  return [
    { group: "trainees", counts: await traineeTally(ctx.db, between) },
    { group: "team_members", counts: await teamMemberTally(ctx.db) },
    { group: "team_leads", counts: await teamLeadTally(ctx.db) },
    { group: "talent_pool", counts: await talentPoolTally(ctx.db) },
    { group: "seed_teachers", counts: await seedTeacherTally(ctx.db, between) },
  ];
}

/** Where the one-third rule binds, and the statistics beside it; for the office and the agency. */
export async function genderShares(ctx: Ctx, wanted?: number): Promise<GenderPage> {
  insist(ruling(ctx, "readAll", "live"), ctx.actor.kind !== "visitor");
  const { isDemo, settings } = await currentProgramme(ctx.db);
  const year = wanted === undefined ? await currentYear(ctx.db, ctx.now) : await yearOf(ctx.db, wanted);
  const bound: GenderPage["bound"] = [];
  for (const group of boundGroups) {
    const counts = await roleTally(ctx.db, rolesOf[group]);
    bound.push({ group, counts, rule: oneThird(counts), share: femaleShare(counts) });
  }
  return {
    year,
    years: await programmeYears(ctx.db),
    isDemo,
    bound,
    statistics: (await statisticsIn(ctx, year)).map((one) => ({ ...one, share: femaleShare(one.counts) })),
    awareness: await awarenessTrained(ctx.db, rolesOf.staff),
    suppressBelow: settings.suppressBelow,
  };
}

/** Only groups that do not contain one another: the difference of two of them would be a small group again. */
const publicGroups: readonly StatisticGroup[] = ["trainees", "team_members", "seed_teachers"];

/** The same statistics for everybody, without any group small enough to point at a person. */
export async function publicGender(
  ctx: Ctx,
  year: ProgrammeYear,
): Promise<{ k: number; groups: { group: StatisticGroup; counts: Suppressed; share: number | null }[] }> {
  const { settings } = await currentProgramme(ctx.db);
  const groups = (await statisticsIn(ctx, year))
    .filter((one) => publicGroups.includes(one.group))
    .map(({ group, counts }) => {
      const shown = suppress(counts, settings.suppressBelow);
      const whole = shown.female !== null && shown.male !== null && shown.other !== null;
      return { group, counts: shown, share: whole ? femaleShare(counts) : null };
    });
  return { k: settings.suppressBelow, groups };
}
