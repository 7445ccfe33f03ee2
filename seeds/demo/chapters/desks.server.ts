import { grantRole } from "~/features/accounts/index.server";
import { inviteTeam, requestSupplement, saveApplication, startApplication, submitApplication } from "~/features/applications/index.server";
import {
  addNote,
  approveChallenge,
  assignReviewer,
  checkDeidentification,
  declineChallenge,
  giveOpinion,
  requestChanges,
  requestException,
  resubmitChallenge,
  schedulePublication,
  takeReview,
  takeUp,
  withdrawChallenge,
} from "~/features/challenges/index.server";
import { addEvidence } from "~/features/competency/index.server";
import { reviewHealth, submitMilestone } from "~/features/engagements/index.server";
import type { Script } from "../agenda";
import { closingHour, later, plusDays } from "../calendar";
import { teamsOn } from "../marker.server";
import { strengths } from "../people/strengths";
import { at, type Crew, houseOf, need, personaOf, type Stage, system } from "../stage";
import { proposalOf } from "../words/proposals";
import { brokerNotes, changeReasons, declineReasons, milestoneEvidence, reviewReasons } from "../words/sprints";
import { handIn, type Told, writeBrief } from "./briefs.server";
import { currentStory } from "./present.server";
import { answerChanges } from "./review.server";
import { apply, crewsFor } from "./selection.server";

type Stop =
  | "draft"
  | "submitted"
  | "taken_up"
  | "reviewing"
  | "sample"
  | "failed_sample"
  | "asked"
  | "came_back"
  | "approved"
  | "scheduled"
  | "declined"
  | "withdrawn";
interface Pending {
  key: string;
  /** Days before loading at which it was handed in. */
  submitted: number;
  stop: Stop;
  /** Lies on the personas' own desks. */
  mine?: boolean;
}

/** What is on its way in the current year, one at each step, so that every desk has something to do. */
const pending: readonly Pending[] = [
  { key: "effluent_dosing_1", submitted: 3, stop: "draft" },
  { key: "moulding_settings_1", submitted: 6, stop: "draft" },
  { key: "dye_right_first_1", submitted: 2, stop: "draft" },
  { key: "chiller_1", submitted: 9, stop: "draft" },
  { key: "arrivals_1", submitted: 0.2, stop: "submitted" },
  { key: "pest_counts_1", submitted: 1, stop: "submitted" },
  { key: "staffing_1", submitted: 2, stop: "submitted" },
  { key: "slope_warning_1", submitted: 6, stop: "submitted" },
  { key: "claim_papers_1", submitted: 8, stop: "taken_up", mine: true },
  { key: "foreign_matter_1", submitted: 12, stop: "taken_up" },
  { key: "tool_wear_1", submitted: 15, stop: "reviewing", mine: true },
  { key: "pond_water_1", submitted: 13, stop: "reviewing" },
  { key: "wound_images_1", submitted: 14, stop: "sample", mine: true },
  { key: "care_notes_1", submitted: 22, stop: "failed_sample", mine: true },
  { key: "fastener_sorting", submitted: 11, stop: "asked", mine: true },
  { key: "visit_routes_1", submitted: 34, stop: "asked" },
  { key: "reviews_1", submitted: 18, stop: "came_back", mine: true },
  { key: "fermentation_1", submitted: 20, stop: "approved", mine: true },
  { key: "rule_answers_1", submitted: 24, stop: "scheduled", mine: true },
  { key: "near_miss_reports_1", submitted: 70, stop: "declined" },
  { key: "no_show_1", submitted: 88, stop: "declined" },
  { key: "loom_stops_1", submitted: 60, stop: "withdrawn" },
];

async function* pendingScript(stage: Stage, one: Pending, n: number): Script {
  const { chance, officers } = stage;
  const told: Told = currentStory(one.key);
  const house = houseOf(stage, "full" in told ? told.full.poser : "");
  const broker = one.mine ? personaOf(stage, "broker") : need(officers.broker[2 + (n % 5)], "broker");
  const reviewer = one.mine ? personaOf(stage, "reviewer") : need(officers.reviewer[2 + (n % 6)], "reviewer");
  let now = plusDays(stage.now, -one.submitted);
  yield now;
  const id = await writeBrief(stage, told, house, house.lead, plusDays(now, -0.05), one.stop === "draft" ? 1 + (n % 4) : undefined);
  if (one.stop === "draft") return;
  const { revision } = await handIn(stage, house.lead, id, now);
  if (one.stop === "submitted") return;
  if (one.stop === "withdrawn") return void (await withdrawChallenge(at(stage, house.lead, plusDays(now, 2)), { challengeId: id }));
  yield (now = later(now, 1, chance));
  await takeUp(at(stage, broker, now), { challengeId: id });
  if (one.stop === "taken_up") return;
  yield (now = later(now, 1, chance));
  await takeReview(at(stage, reviewer, now), { challengeId: id });
  const judged = { challengeId: id, revision };
  const good = { data: 4, value: 4, clarity: 4, feasibility: 4, law: 4 };
  if (one.stop === "declined")
    return void (await declineChallenge(at(stage, reviewer, plusDays(now, 0.2)), { ...judged, reason: chance.pick(declineReasons) }));
  if (one.stop === "reviewing" || one.stop === "sample") {
    const second = need(officers.reviewer[8], "reviewer");
    await assignReviewer(at(stage, need(officers.staff[1], "officer"), plusDays(now, 0.1)), { challengeId: id, personId: second.id });
    await giveOpinion(at(stage, second, plusDays(now, 1)), { ...judged, criteria: { ...good, data: 3 }, comment: chance.pick(reviewReasons)[0] });
    return;
  }
  yield (now = later(now, 2, chance));
  if (one.stop === "failed_sample") {
    await checkDeidentification(at(stage, reviewer, now), { challengeId: id, result: "failed" });
    await requestChanges(at(stage, reviewer, plusDays(now, 0.02)), {
      ...judged,
      reason: "抽驗 50 筆口述逐字稿，其中 3 筆仍留有住民姓名與房號，請重新去識別化並由負責人再次簽認。",
    });
    return;
  }
  if (one.stop === "asked" || one.stop === "came_back") {
    await addNote(at(stage, broker, now), { challengeId: id, field: "target", body: need(brokerNotes[1], "note")[0] });
    await requestChanges(at(stage, reviewer, plusDays(now, 0.03)), { ...judged, reason: need(changeReasons[n % changeReasons.length], "reason") });
    if (one.stop === "asked" || !("full" in told)) return;
    yield (now = later(now, 4, chance));
    await answerChanges(stage, told.full.baseline, id, house, now);
    await resubmitChallenge(at(stage, house.lead, plusDays(now, 0.02)), { challengeId: id });
    return;
  }
  if (!("full" in told)) return;
  const [data, method, risk, integration, scope] = told.full.scores;
  await approveChallenge(at(stage, reviewer, now), {
    ...judged,
    reason: chance.pick(reviewReasons)[0],
    criteria: good,
    scores: { data, method, risk, integration, scope },
  });
  if (one.stop === "scheduled")
    await schedulePublication(at(stage, broker, plusDays(now, 0.2)), {
      challengeId: id,
      publishAt: closingHour(plusDays(stage.now, 2)),
      closesAt: closingHour(plusDays(stage.now, 30)),
    });
}

export async function announcePending(stage: Stage): Promise<void> {
  for (const [n, one] of pending.entries()) await stage.agenda.add(pendingScript(stage, one, n));
  await stage.agenda.add(houseDraft(stage));
}

/** The owner persona's own half-written draft. */
async function* houseDraft(stage: Stage): Script {
  const when = plusDays(stage.now, -1.2);
  yield when;
  await writeBrief(stage, currentStory("line_energy"), houseOf(stage, "chengyi"), personaOf(stage, "owner"), when, 2);
}

const challengeOf = (stage: Stage, key: string) =>
  need(
    stage.challenges.find((one) => one.storyKey === key && one.year === 114),
    `challenge ${key}`,
  );
const texts = (crew: Crew, key: string, stage: Stage) => {
  const told = currentStory(key);
  const full = "full" in told ? told.full : undefined;
  return proposalOf(crew.strength, { title: full?.title[0] ?? "", target: full?.target[0] ?? "", team: crew.name[0] }, "zh", stage.chance.int(0, 40));
};

/** What waits on the solver's and the office's desks: a draft, a supplement, an overdue one, invitations, an exception. */
export async function laySolverDesk(stage: Stage): Promise<void> {
  const { now } = stage;
  const crew = need(
    stage.crews.find((one) => one.mark === "persona"),
    "persona's team",
  );
  const start = async (team: Crew, key: string, when: Date) => {
    const { id } = await startApplication(at(stage, team.lead, when), { challengeId: challengeOf(stage, key).id, teamId: team.id });
    return id;
  };
  const draft = await start(crew, "aquavoltaic", plusDays(now, -1.5));
  await saveApplication(at(stage, crew.lead, plusDays(now, -1.4)), {
    applicationId: draft,
    version: 1,
    proposal: { approach: texts(crew, "aquavoltaic", stage).approach },
    lang: "zh",
  });
  const officer = need(stage.officers.staff[1], "officer");
  const supplement = async (team: Crew, key: string, when: Date, dueAt: Date, note: string) => {
    const id = await start(team, key, when);
    await saveApplication(at(stage, team.lead, when), { applicationId: id, version: 1, proposal: texts(team, key, stage), lang: "zh" });
    await submitApplication(at(stage, team.lead, plusDays(when, 0.02)), { applicationId: id });
    await requestSupplement(at(stage, officer, plusDays(when, 0.4)), { applicationId: id, dueAt, note });
  };
  await supplement(crew, "ppe_detection", plusDays(now, -2.5), closingHour(plusDays(now, 2)), "請補上報名代表單位的同意書，並說明邊緣裝置型號。");
  const other = need(
    stage.crews.find((one) => one.key === "startup_24"),
    "team",
  );
  await supplement(other, "flood_false_alarms", plusDays(now, -9), closingHour(plusDays(now, -2)), "成員名單與同意書人數不符，請於期限內補正。");
  for (const [key, days] of [
    ["occluded_items", 6],
    ["flood_false_alarms", 4],
  ] as const) {
    const challenge = challengeOf(stage, key);
    await inviteTeam(at(stage, challenge.house.lead, plusDays(now, -1.1)), {
      challengeId: challenge.id,
      teamId: crew.id,
      answerBy: closingHour(plusDays(now, days)),
      message: "看過貴團隊在少樣本檢測的成果，很希望能聊聊我們的場域。",
    });
  }
}

/** What teams have lately shown for what they can do; one forgot the link. */
const shownLately = [
  { days: 1.2, title: "產線試跑三週的混淆矩陣與誤判影像", link: true },
  { days: 2.7, title: "客戶驗收單（金額遮蔽）", link: true },
  { days: 5.1, title: "Service report, six months in operation", link: true },
  { days: 8.4, title: "前一案業主推薦信", link: false },
] as const;

/** Applications and evidence that came in over the last days and wait for the office. */
export async function layOfficeDesk(stage: Stage): Promise<void> {
  for (const [n, one] of shownLately.entries()) {
    const crew = need(stage.crews[10 + n * 17], "team");
    const [item, level] = need(strengths[crew.strength].levels[1], "level");
    await addEvidence(at(stage, crew.lead, plusDays(stage.now, -one.days)), {
      teamId: crew.id,
      item,
      kind: "past_work",
      title: one.title,
      level,
      url: one.link ? `https://example.org/works/${crew.id.slice(-12)}` : undefined,
    });
  }
  for (const [n, key] of (["rack_contacts", "aquavoltaic", "flood_false_alarms", "rack_contacts"] as const).entries()) {
    const told = currentStory(key);
    const taken = await teamsOn(stage.db, challengeOf(stage, key).id);
    const [crew] = crewsFor(stage, told, 1, taken);
    if (crew) await apply(stage, told, challengeOf(stage, key).id, crew, plusDays(stage.now, -0.4 - n * 0.9));
  }
}

/** Milestones handed in yesterday, for their mentor or owner to decide, and the health of everything as it stands today. */
export async function laySprintDesk(stage: Stage): Promise<void> {
  for (const key of ["spindle_life", "salt_spray"]) {
    const engagement = need(
      stage.engagements.find((one) => one.storyKey === key),
      `engagement ${key}`,
    );
    const [milestoneId] = engagement.open;
    if (milestoneId)
      await submitMilestone(at(stage, engagement.crew.lead, plusDays(stage.now, -1.1)), {
        milestoneId,
        note: need(milestoneEvidence[1], "evidence"),
        url: `https://example.org/evidence/${key.replaceAll("_", "-")}`,
      });
  }
  await reviewHealth(at(stage, system, stage.now));
}

/** An officer asks for an exception to the separation of roles; a second one has to agree. */
export async function askException(stage: Stage): Promise<void> {
  const challenge = challengeOf(stage, "xray_triage");
  const when = plusDays(stage.now, -1.6);
  await grantRole(at(stage, personaOf(stage, "admin"), plusDays(when, -20)), {
    personId: challenge.broker.id,
    role: "reviewer",
    reason: "具醫材審查資歷，支援醫療題審查。",
  });
  await requestException(at(stage, need(stage.officers.staff[1], "officer"), when), {
    challengeId: challenge.id,
    personId: challenge.broker.id,
    role: "reviewer",
    reason: "全計畫僅一位具醫療器材法規審查資歷者，擬請其兼任本題資料檢核，評分不參與。",
  });
}
