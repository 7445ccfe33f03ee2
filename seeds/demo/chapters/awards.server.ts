import { leaveEmpty, moveAward, recordAward, setQuota } from "~/features/awards/index.server";
import type { ProgrammeYear } from "~/features/programmes/index.server";
import { startOfTaipeiDay } from "~/lib/time";
import type { Script } from "../agenda";
import { atWork, plusDays } from "../calendar";
import { at, need, type Stage, type ToldEngagement } from "../stage";
import { bi } from "./briefs.server";

export const quotaSeeds = [
  { code: "grant", kind: "grant" as const, title: ["階段獎助金", "Stage grant"] as const, places: 8, amount: 200_000n },
  { code: "first", kind: "prize" as const, title: ["首獎", "First prize"] as const, places: 1, amount: 500_000n },
  { code: "merit", kind: "prize" as const, title: ["優選", "Merit prize"] as const, places: 3, amount: 200_000n },
];

export async function setQuotas(stage: Stage, year: ProgrammeYear, when: Date): Promise<Map<string, string>> {
  const officer = need(stage.officers.staff[0], "officer");
  const ids = new Map<string, string>();
  for (const quota of quotaSeeds)
    ids.set(quota.code, (await setQuota(at(stage, officer, when), { ...quota, year: year.year, title: bi(quota.title) })).id);
  return ids;
}

/** A past year's awards, each proposed by one officer, approved by another, and paid; one place stays empty. */
export async function* awardScript(stage: Stage, year: ProgrammeYear): Script {
  const end = startOfTaipeiDay(year.endsOn);
  let now = atWork(plusDays(end, -300), stage.chance);
  yield now;
  const quotas = await setQuotas(stage, year, now);
  yield (now = atWork(plusDays(end, -24), stage.chance));
  const [first, second] = [need(stage.officers.staff[0], "officer"), need(stage.officers.staff[2], "officer")];
  const winners = stage.engagements.filter((one) => one.year === year.year && one.state === "closed");
  const give = async (code: string, place: number, engagement: ToldEngagement | undefined) => {
    if (!engagement) return;
    const { id } = await recordAward(at(stage, first, now), {
      quotaId: need(quotas.get(code), code),
      place,
      engagementId: engagement.id,
      amount: undefined,
    });
    for (const [n, to] of (["approved", "announced", "accepted", "documents_complete", "paid"] as const).entries())
      await moveAward(at(stage, to === "approved" ? second : first, plusDays(now, 2 + n * 3)), {
        awardId: id,
        version: n + 1,
        to,
        reason: undefined,
      });
  };
  for (let n = 0; n < 8; n += 1) await give("grant", n + 1, winners[n]);
  if (year.year === 112)
    await leaveEmpty(at(stage, second, plusDays(now, 1)), {
      quotaId: need(quotas.get("first"), "first"),
      place: 1,
      reason: "評審小組認為各隊成果皆未達首獎標準，決議從缺，名額不遞補。",
    });
  else await give("first", 1, winners[8]);
  for (let n = 0; n < 3; n += 1) await give("merit", n + 1, winners[9 + n]);
}

/** This year's quotas; nothing is given before its end, but stage grants are under way. */
export async function layAwards(stage: Stage, year: ProgrammeYear): Promise<void> {
  const { now } = stage;
  const quotas = await setQuotas(stage, year, plusDays(startOfTaipeiDay(year.startsOn), 20));
  const first = need(stage.officers.staff[1], "officer");
  const second = need(stage.officers.staff[2], "officer");
  for (const [n, engagement] of stage.engagements
    .filter((one) => one.year === year.year)
    .slice(0, 4)
    .entries()) {
    const when = plusDays(now, -20 + n * 5);
    const { id } = await recordAward(at(stage, first, when), {
      quotaId: need(quotas.get("grant"), "grant"),
      place: n + 1,
      engagementId: engagement.id,
      amount: undefined,
    });
    if (n < 2) await moveAward(at(stage, second, plusDays(when, 2)), { awardId: id, version: 1, to: "approved", reason: undefined });
    if (n < 1) await moveAward(at(stage, first, plusDays(when, 3)), { awardId: id, version: 2, to: "announced", reason: undefined });
  }
}
