import { personaEmail } from "~/features/accounts";
import { addEvidence, addPastWork, setCompetency, verifyEvidence } from "~/features/competency/index.server";
import { answerTeamInvitation, createTeam, inviteTeamMember } from "~/features/teams/index.server";
import type { Person } from "~/lib/ctx";
import { rocYear } from "~/lib/time";
import { plusDays } from "../calendar";
import { strengths, works } from "../people/strengths";
import type { TeamSeed } from "../people/teams";
import { at, type Crew, need, type Stage } from "../stage";
import { type Casting, foreigner, person } from "./cast.server";

const summaries = {
  startup: ["以可驗證的現場成果為先的新創團隊。", "A start-up that puts results on site first."],
  university: ["師生共組，擅長方法評估與開放成果。", "Students and teachers, strong in evaluation and open results."],
  trainees: ["結訓學員自組，歡迎業師帶領的第一個真實題目。", "Graduates of a class looking for their first real challenge with a mentor."],
  industry: ["下班後的業界工程師，熟悉現場語言。", "Engineers from industry who know the shop floor."],
  mixed: ["跨領域聯隊，兼具研究與部署經驗。", "A mixed team with research and deployment strength."],
} as const;

const joinTeam = (one: Person, team: { id: string; name: string }, role: "lead" | "member"): Person => ({
  ...one,
  teams: [...one.teams, { ...team, role }],
});

async function crewMember(stage: Stage, cast: Casting, seed: TeamSeed, n: number, when: Date): Promise<Person> {
  if (seed.mark === "foreign_student" && n === 0)
    return person(stage, { ...foreigner(stage.crews.length), affiliation: seed.name[0].split(" ")[0] ?? null, title: "碩士生" }, when);
  let account = cast.next({ affiliation: seed.name[0].split(" ")[0] ?? null });
  for (let tries = 0; seed.mark === "women" && account.gender !== "female" && tries < 8; tries += 1) account = cast.next();
  return person(stage, account, when);
}

/** Founds a team, lets its members consent, and fills its capability profile. */
export async function foundCrew(stage: Stage, cast: Casting, seed: TeamSeed, when: Date): Promise<Crew> {
  const { chance } = stage;
  const leader = await person(stage, cast.next(seed.mark === "persona" ? { email: personaEmail("lead"), title: "共同創辦人" } : {}), when);
  const strength = strengths[seed.strength];
  const [zh, en] = summaries[seed.kind];
  const { id } = await createTeam(at(stage, leader, when), {
    name: seed.name[0],
    nameEn: seed.name[1],
    kind: seed.kind,
    summary: { zh, en, lang: "zh" },
    languages: seed.mark === "foreign_student" || chance.yes(0.4) ? ["zh", "en"] : seed.strength === "speech" ? ["zh", "nan"] : ["zh"],
    industries: [...seed.industries],
    technologies: [...strength.technologies],
    city: seed.city,
    capacity: seed.kind === "startup" || seed.kind === "industry" ? 3 : 2,
    representative: seed.name[0],
    isPublic: true,
    isDemo: true,
  });
  const lead = joinTeam(leader, { id, name: seed.name[0] }, "lead");
  if (seed.mark === "persona") stage.personas.set("lead", lead);
  for (let n = 0; n < seed.others; n += 1) {
    const member = await crewMember(stage, cast, seed, n, when);
    const { token } = await inviteTeamMember(at(stage, lead, plusDays(when, 0.5)), {
      teamId: id,
      email: `m${n}-${id.slice(-12)}@example.org`,
      origin: null,
    });
    await answerTeamInvitation(at(stage, member, plusDays(when, 1 + n / 10)), { token, answer: "accept" });
  }
  const proven = await fillProfile(stage, seed, lead, id, plusDays(when, 2));
  return { ...seed, id, lead, proven, given: 0 };
}

/** Stated levels vary by a step around the strength; most teams show something for them. */
async function fillProfile(stage: Stage, seed: TeamSeed, lead: Person, teamId: string, when: Date): Promise<boolean> {
  const { chance } = stage;
  const ease = seed.kind === "trainees" ? -1 : seed.kind === "mixed" ? 1 : 0;
  for (const [item, level] of strengths[seed.strength].levels) {
    const stated = Math.max(1, Math.min(5, level + ease + (chance.yes(0.25) ? chance.pick([-1, 1]) : 0)));
    await setCompetency(at(stage, lead, when), { teamId, item, level: stated });
  }
  const [item, level] = strengths[seed.strength].levels[0];
  const { evidenceId } = await addEvidence(at(stage, lead, plusDays(when, 1)), {
    teamId,
    item,
    kind: seed.kind === "trainees" ? "certificate" : "past_work",
    title: seed.kind === "trainees" ? "結訓證書與專題報告" : "交付紀錄與量測報告",
    level: Math.max(1, level + ease),
    url: chance.yes(0.6) ? `https://example.org/works/${teamId.slice(-12)}` : undefined,
  });
  // Nothing waits for years: what still waits was handed in lately and lies on the office's desk.
  await verifyEvidence(at(stage, need(stage.officers.staff[1], "officer"), plusDays(when, 4)), { teamId, evidenceId });
  if (seed.kind === "trainees" || (seed.kind === "university" && chance.yes(0.2))) return false;
  const work = chance.pick(works[seed.strength]);
  const english = chance.yes(0.35);
  const [title, summary] = english ? work.en : work.zh;
  await addPastWork(at(stage, lead, plusDays(when, 2), english ? "en" : "zh-TW"), {
    teamId,
    title,
    summary,
    industry: seed.industries[0],
    year: rocYear(when) - 1,
    url: undefined,
  });
  return true;
}
