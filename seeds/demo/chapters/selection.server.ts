import { letterCriteria } from "~/features/applications";
import {
  answerOffer,
  candidatesBeside,
  chooseForOffer,
  confirmOffer,
  decideEligibility,
  type LetterInput,
  lapseDue,
  markNotSelected,
  saveApplication,
  shortlist,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "~/features/applications/index.server";
import { openEngagement } from "~/features/engagements/index.server";
import { rankTeamsFor } from "~/features/matching/index.server";
import type { Script } from "../agenda";
import { later, plusDays } from "../calendar";
import { strengths } from "../people/strengths";
import { at, type Crew, type House, need, type Stage, system } from "../stage";
import { proposalOf } from "../words/proposals";
import { letters } from "../words/sprints";
import { gradeOfTold, type Told, targetOf, technologiesOf, titleOf } from "./briefs.server";

/** The first programme year (ROC) whose owners looked at ranked teams. */
const rankedFrom = 113;

export interface Applied {
  id: string;
  crew: Crew;
}

/** Teams that may and would apply: strong in it, allowed by the grade, and not always the same ones. */
export function crewsFor(stage: Stage, told: Told, count: number, except: ReadonlySet<string> = new Set()): Crew[] {
  const grade = gradeOfTold(told);
  const wanted = technologiesOf(told);
  const industry = "full" in told ? told.full.industry : told.short.industry;
  const able = stage.crews.filter((crew) => {
    if (except.has(crew.id) || crew.mark === "persona") return false;
    if (grade === "L3" && !crew.proven) return false;
    return grade !== "L4" || (crew.kind === "mixed" && crew.proven);
  });
  const fit = (crew: Crew) =>
    (wanted.some((one) => (strengths[crew.strength].technologies as readonly string[]).includes(one)) ? 3 : 0) +
    (crew.industries.includes(industry) ? 2 : 0);
  return able
    .map((crew) => ({ crew, rank: fit(crew) - crew.given * 0.9 + stage.chance.next() * 2.5 }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ crew }) => {
      crew.given += 1;
      return crew;
    });
}

/** A team writes its proposal and hands it in. */
export async function apply(stage: Stage, told: Told, challengeId: string, crew: Crew, when: Date): Promise<Applied> {
  const ctx = at(stage, crew.lead, when);
  const { id } = await startApplication(ctx, { challengeId, teamId: crew.id });
  await writeProposal(stage, told, id, crew, when);
  await submitApplication(at(stage, crew.lead, new Date(when.getTime() + 1_800_000)), { applicationId: id });
  return { id, crew };
}

export async function writeProposal(stage: Stage, told: Told, applicationId: string, crew: Crew, when: Date): Promise<void> {
  const lang = crew.mark === "foreign_student" || stage.chance.yes(0.08) ? "en" : "zh";
  const side = lang === "zh" ? 0 : 1;
  const proposal = proposalOf(
    crew.strength,
    { title: titleOf(told)[side], target: targetOf(told)[side], team: crew.name[side] },
    lang,
    stage.chance.int(0, 50),
  );
  await saveApplication(at(stage, crew.lead, when), { applicationId, version: 1, proposal, lang });
}

export const findEligible = (stage: Stage, applicationId: string, when: Date): Promise<void> =>
  decideEligibility(at(stage, stage.chance.pick(stage.officers.staff), when), { applicationId, decision: "eligible" });

/** An application of its own pace: handed in, then looked at by the office. */
export async function* applicationScript(
  stage: Stage,
  told: Told,
  challengeId: string,
  crew: Crew,
  when: Date,
  then: (applied: Applied) => void,
): Script {
  yield when;
  const applied = await apply(stage, told, challengeId, crew, when);
  const seen = later(when, stage.chance.int(1, 3), stage.chance);
  yield seen;
  await findEligible(stage, applied.id, seen);
  then(applied);
}

export interface Selection {
  told: Told;
  challengeId: string;
  house: House;
  year: number;
  applied: Applied[];
  /** How many of them get to work. */
  teams: number;
  /** The first choice turns the offer down, or lets it lapse. */
  hitch?: "declines" | "lapses" | undefined;
  /** Where the story stops for somebody to go on: nothing done yet, chosen, or offered. */
  upTo?: "nothing" | "chosen" | "offered" | undefined;
}

export async function offer(stage: Stage, house: House, applicationId: string, when: Date): Promise<void> {
  const owner = at(stage, house.lead, when);
  await shortlist(owner, { applicationId });
  const { mark } = await candidatesBeside(owner, applicationId);
  await chooseForOffer(at(stage, house.lead, new Date(when.getTime() + 600_000)), { applicationId, candidates: mark, better: 0 });
}

export const confirm = (stage: Stage, applicationId: string, when: Date): Promise<void> =>
  confirmOffer(at(stage, stage.chance.pick(stage.officers.staff), when), { applicationId, answerBy: plusDays(when, 7) });

export async function accept(stage: Stage, crew: Crew, applicationId: string, when: Date): Promise<string> {
  const answer = await answerOffer(at(stage, crew.lead, when), { applicationId, answer: "accept" }, openEngagement);
  return need(answer.engagementId, "engagement of an accepted offer");
}

/** A letter with what was and was not met, and a class to go on with. */
export function letterFor(stage: Stage, year: number): LetterInput {
  const { reason, unmet, wouldHaveChanged } = stage.chance.pick(letters);
  const classes = stage.classes.get(year) ?? [];
  const criteria = letterCriteria.map((key) => ({ key, met: !(unmet as readonly string[]).includes(key) }));
  return { reason, criteria, wouldHaveChanged, challengeIds: [], activityIds: classes.length > 0 ? stage.chance.some(classes, 2) : [] };
}

/** After the deadline: the owner chooses, the programme confirms, the team answers, and everybody else gets a letter. */
export async function* selectionScript(
  stage: Stage,
  one: Selection,
  from: Date,
  start: (engagementId: string, crew: Crew, at: Date) => Promise<void>,
): Script {
  const { chance } = stage;
  let now = later(from, chance.int(2, 4), chance);
  yield now;
  if (one.upTo === "nothing") return;
  // Owners of the last two years looked at the ranked teams before they chose: the lists matching can learn from.
  if (one.year >= rankedFrom && one.teams > 0) await rankTeamsFor(at(stage, one.house.lead, now), one.challengeId);
  const [first, ...others] = one.applied;
  const winners: Applied[] = [];
  if (first && one.hitch) {
    await offer(stage, one.house, first.id, now);
    yield (now = later(now, 1, chance));
    await confirm(stage, first.id, now);
    yield (now = plusDays(now, one.hitch === "lapses" ? 7.01 : 2));
    if (one.hitch === "lapses") await lapseDue(at(stage, system, now));
    else await answerOffer(at(stage, first.crew.lead, now), { applicationId: first.id, answer: "decline" }, openEngagement);
  } else if (first) others.unshift(first);
  for (const applied of others.slice(0, one.teams)) {
    await offer(stage, one.house, applied.id, now);
    winners.push(applied);
  }
  if (one.upTo === "chosen") return;
  if (winners.length > 0) yield (now = later(now, chance.int(1, 2), chance));
  for (const applied of winners) await confirm(stage, applied.id, now);
  if (one.upTo === "offered") return;
  for (const applied of winners) {
    yield (now = later(now, chance.int(1, 2), chance));
    await start(await accept(stage, applied.crew, applied.id, now), applied.crew, now);
  }
  yield (now = later(now, chance.int(1, 5), chance));
  for (const applied of others.slice(one.teams)) {
    if (chance.yes(0.06)) await withdrawApplication(at(stage, applied.crew.lead, now), { applicationId: applied.id });
    else await markNotSelected(at(stage, one.house.lead, now), { applicationId: applied.id, letter: letterFor(stage, one.year) });
  }
}
