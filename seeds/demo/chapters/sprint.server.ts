import { archiveChallenge } from "~/features/challenges/index.server";
import {
  acceptMilestone,
  addMilestone,
  advanceStage,
  assignMentor,
  closeEngagement,
  confirmCheckIn,
  handOverResourcePack,
  moveEngagement,
  recordCheckIn,
  submitMilestone,
  terminateEngagement,
} from "~/features/engagements/index.server";
import type { Person } from "~/lib/ctx";
import { addDays, taipeiDay } from "~/lib/time";
import type { Script } from "../agenda";
import { later, plusDays } from "../calendar";
import { at, type Crew, type House, need, type Stage, type ToldEngagement } from "../stage";
import { checkInNotes, milestoneEvidence, milestoneTitles, packs, standstill, terminated } from "../words/sprints";

export interface Sprint {
  engagementId: string;
  challengeId: string;
  storyKey: string;
  year: number;
  house: House;
  crew: Crew;
  broker: Person;
  mentor: Person;
  /** Check-ins before the demonstration; the programme counts a team as coached at the third. */
  meetings: number;
  milestones: number;
  months: number;
  end: "closed" | "terminated" | "runs_on";
  archives: boolean;
  /** Days between the milestones' due days; 32 unless told otherwise. */
  pace?: number;
  /** The mentor falls silent after this moment. */
  silentFrom?: Date;
  /** The lead has not confirmed what was recorded since. */
  unconfirmedFrom?: Date;
  /** Something stands in the way since. */
  blockedFrom?: Date;
}

/** One meeting of mentor and team, confirmed by the lead the next day. */
export async function meeting(stage: Stage, one: Sprint, n: number, when: Date): Promise<void> {
  const usual = stage.chance.pick(need(checkInNotes[Math.min(checkInNotes.length - 1, n)], "notes"));
  const { health, note, blocker } = one.blockedFrom && when > one.blockedFrom ? standstill : usual;
  const minutes = stage.chance.pick([30, 45, 60, 60, 90]);
  const { id } = await recordCheckIn(at(stage, one.mentor, when), {
    engagementId: one.engagementId,
    minutes,
    health,
    note,
    blocker,
    nextOn: addDays(taipeiDay(when), 7),
  });
  if (!one.unconfirmedFrom || when < one.unconfirmedFrom) await confirmCheckIn(at(stage, one.crew.lead, plusDays(when, 0.6)), { checkInId: id });
}

/** Mentor, resource pack and the first step of a new engagement. */
export async function* opening(stage: Stage, one: Sprint, from: Date): AsyncGenerator<Date, Date, void> {
  const { chance } = stage;
  let now = later(from, chance.int(1, 2), chance);
  yield now;
  await assignMentor(at(stage, one.broker, now), { engagementId: one.engagementId, personId: one.mentor.id });
  yield (now = later(now, chance.int(1, 3), chance));
  const pack = chance.pick(packs);
  await handOverResourcePack(at(stage, one.house.lead, now), {
    engagementId: one.engagementId,
    pack: { ...pack, contactName: one.house.colleague.name, contactEmail: `contact-${one.house.key.replaceAll("_", "-")}@example.org` },
  });
  await moveEngagement(at(stage, one.mentor, plusDays(now, 0.1)), { engagementId: one.engagementId, to: "building" });
  return now;
}

export async function plan(stage: Stage, one: Sprint, n: number, when: Date, dueInDays: number): Promise<string> {
  const { title, stage: rung } = need(milestoneTitles[n], "milestone");
  return (
    await addMilestone(at(stage, one.mentor, when), {
      engagementId: one.engagementId,
      title,
      dueOn: addDays(taipeiDay(when), dueInDays),
      stage: rung,
    })
  ).id;
}

export async function reach(stage: Stage, one: Sprint, milestoneId: string, n: number, when: Date): Promise<void> {
  await submitMilestone(at(stage, one.crew.lead, when), {
    milestoneId,
    note: need(milestoneEvidence[n], "evidence"),
    url: `https://example.org/evidence/${one.storyKey.replaceAll("_", "-")}-${n + 1}`,
  });
  await acceptMilestone(at(stage, one.mentor, plusDays(when, 0.8)), { milestoneId, note: undefined });
}

/** A sprint from its first day to its end, as far as it is told. */
export async function* sprintScript(stage: Stage, one: Sprint, from: Date, ended?: (engagement: ToldEngagement, at: Date) => Promise<void>): Script {
  const { chance } = stage;
  let now = yield* opening(stage, one, from);
  const told: ToldEngagement = {
    id: one.engagementId,
    storyKey: one.storyKey,
    year: one.year,
    house: one.house,
    crew: one.crew,
    state: "running",
    open: [],
  };
  stage.engagements.push(told);
  const milestones: string[] = [];
  for (let n = 0; n < one.milestones; n += 1) milestones.push(await plan(stage, one, n, plusDays(now, 0.2 + n / 100), (one.pace ?? 32) * (n + 1)));
  told.open = [...milestones];
  for (let n = 0; n < one.meetings; n += 1) {
    yield (now = later(now, chance.int(6, 9), chance));
    if (one.silentFrom && now > one.silentFrom) return;
    await meeting(stage, one, n, now);
    if (one.end === "terminated" && n === 1) {
      yield (now = later(now, 12, chance));
      await terminateEngagement(at(stage, one.house.lead, now), { engagementId: one.engagementId, reason: terminated });
      told.state = "terminated";
      return;
    }
    const due = milestones[Math.floor(((n + 1) * one.milestones) / one.meetings) - 1];
    if (due && Math.floor(((n + 1) * one.milestones) / one.meetings) > Math.floor((n * one.milestones) / one.meetings)) {
      const rung = milestones.indexOf(due);
      await reach(stage, one, due, rung, plusDays(now, 1));
      told.open = milestones.slice(rung + 1);
      if (rung + 1 < one.milestones) await advanceStage(at(stage, one.mentor, plusDays(now, 2)), { engagementId: one.engagementId });
    }
  }
  if (one.end === "runs_on") return;
  yield (now = later(now, one.months * 30 - one.meetings * 8 > 20 ? chance.int(14, 30) : 8, chance));
  await moveEngagement(at(stage, one.mentor, now), { engagementId: one.engagementId, to: "demonstrated" });
  yield (now = later(now, chance.int(5, 12), chance));
  const officer = chance.pick(stage.officers.staff);
  await moveEngagement(at(stage, officer, now), { engagementId: one.engagementId, to: "assessed" });
  yield (now = later(now, chance.int(4, 9), chance));
  await closeEngagement(at(stage, officer, now), { engagementId: one.engagementId });
  told.state = "closed";
  await ended?.(told, now);
  if (!one.archives) return;
  yield (now = later(now, chance.int(20, 60), chance));
  await archiveChallenge(at(stage, one.broker, now), { challengeId: one.challengeId });
}
