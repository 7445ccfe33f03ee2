import type { Person } from "~/lib/ctx";
import { startOfTaipeiDay } from "~/lib/time";
import { closingHour, later, plusDays } from "../calendar";
import { storyByKey } from "../plan";
import { houseOf, need, personaOf, type Stage } from "../stage";
import { houseStories } from "../stories/house";
import type { Told } from "./briefs.server";
import { type Published, type Review, reviewScript } from "./review.server";
import { type Applied, applicationScript, crewsFor, selectionScript } from "./selection.server";
import { sprintScript } from "./sprint.server";

interface Current {
  key: string;
  /** Days before loading at which it was handed in, and at which its applications close (negative: after loading). */
  submitted: number;
  closed: number;
  applications: number;
  upTo?: "nothing" | "chosen" | "offered";
  /** The team one can enter the demo as is the first to apply. */
  persona?: boolean;
  runs?: { mentor: number; silentFor?: number; unconfirmedFor?: number; blockedFor?: number };
}

const owned = new Map(houseStories.map((story) => [story.key, story]));
export const currentStory = (key: string): Told => {
  const own = owned.get(key);
  return own ? { full: own } : storyByKey(key);
};

/** Everything listed in the current year: eight at work, three waiting for a choice, eight open. */
export const current: readonly Current[] = [
  { key: "moulding_flash", submitted: 147, closed: 112, applications: 3, persona: true, runs: { mentor: 0, silentFor: 2, unconfirmedFor: 11 } },
  { key: "spindle_life", submitted: 146, closed: 110, applications: 3, runs: { mentor: 0 } },
  { key: "salt_spray", submitted: 144, closed: 108, applications: 3, runs: { mentor: 0, silentFor: 9 } },
  { key: "seal_defects", submitted: 141, closed: 106, applications: 2, runs: { mentor: 0, blockedFor: 16 } },
  { key: "kidney_progression", submitted: 139, closed: 104, applications: 3, runs: { mentor: 5, silentFor: 26 } },
  { key: "fall_warning", submitted: 136, closed: 100, applications: 4, runs: { mentor: 3 } },
  { key: "anodise_shade_1", submitted: 133, closed: 98, applications: 3, runs: { mentor: 4 } },
  { key: "forklift_1", submitted: 131, closed: 96, applications: 4, persona: true, runs: { mentor: 6 } },
  { key: "pickling_time", submitted: 48, closed: 4, applications: 4, upTo: "nothing" },
  { key: "aoi_false_calls_1", submitted: 52, closed: 7, applications: 3, upTo: "chosen" },
  { key: "drawing_quotes_1", submitted: 55, closed: 11, applications: 3, upTo: "offered", persona: true },
  { key: "rack_contacts", submitted: 36, closed: -6, applications: 3 },
  { key: "ppe_detection", submitted: 37, closed: -3, applications: 3 },
  { key: "flood_false_alarms", submitted: 34, closed: -10, applications: 3 },
  { key: "aquavoltaic", submitted: 33, closed: -14, applications: 2 },
  { key: "occluded_items", submitted: 31, closed: -18, applications: 1 },
  { key: "intake_summary", submitted: 29, closed: -24, applications: 1 },
  { key: "trial_matching", submitted: 27, closed: -28, applications: 1 },
  { key: "xray_triage", submitted: 26, closed: -33, applications: 1 },
];

/** The teams that apply: the persona's own first where the story says so. */
function applicants(stage: Stage, told: Told, one: Current) {
  const own = one.persona ? stage.crews.filter((crew) => crew.mark === "persona") : [];
  return [...own, ...crewsFor(stage, told, one.applications - own.length)];
}

/** Half of the current work lies on the personas' desks. */
const share = (persona: Person, others: readonly Person[], n: number): Person =>
  n % 2 === 0 ? persona : need(others[1 + (n % (others.length - 1))], "colleague");

async function follow(stage: Stage, one: Current, told: Told, review: Review, published: Published): Promise<void> {
  const { agenda, chance } = stage;
  stage.challenges.push({ id: published.id, storyKey: one.key, year: 114, house: review.house, broker: review.broker });
  const applied: Applied[] = [];
  const span = Math.min(published.closesAt.getTime(), stage.now.getTime() + 1) - published.publishedAt.getTime();
  const crews = applicants(stage, told, one);
  for (const [n, crew] of crews.entries()) {
    const when = later(new Date(published.publishedAt.getTime() + (span * (n + 1)) / (crews.length + 1.4)), 0, chance);
    await agenda.add(
      applicationScript(stage, told, published.id, crew, when, (hit) =>
        one.persona && crew.mark === "persona" && one.key !== "forklift_1" ? applied.unshift(hit) : applied.push(hit),
      ),
    );
  }
  if (one.closed < 0) return;
  const selection = { told, challengeId: published.id, house: review.house, year: 114, applied, teams: 1, upTo: one.upTo };
  const after = plusDays(published.closesAt, one.upTo ? 0.2 : 2);
  await agenda.add(
    selectionScript(stage, selection, after, (engagementId, crew, when) => {
      const { mentor, silentFor, unconfirmedFor, blockedFor } = need(one.runs, `run of ${one.key}`);
      const months = "full" in told ? told.full.months : 4;
      const sprint = {
        engagementId,
        challengeId: published.id,
        storyKey: one.key,
        year: 114,
        house: review.house,
        crew,
        broker: review.broker,
        mentor: need(stage.officers.mentor[mentor], "mentor"),
        meetings: 24,
        milestones: 3,
        months,
        end: "runs_on" as const,
        archives: false,
        pace: months > 4 ? 58 : 48,
        ...(silentFor ? { silentFrom: plusDays(stage.now, -silentFor) } : {}),
        ...(unconfirmedFor ? { unconfirmedFrom: plusDays(stage.now, -unconfirmedFor) } : {}),
        ...(blockedFor ? { blockedFrom: plusDays(stage.now, -blockedFor) } : {}),
      };
      return agenda.add(sprintScript(stage, sprint, when));
    }),
  );
}

/** Announces what was and is listed in the current year. */
export async function announceCurrent(stage: Stage): Promise<void> {
  const { officers, agenda } = stage;
  for (const [n, one] of current.entries()) {
    const told = currentStory(one.key);
    const review: Review = {
      told,
      house: houseOf(stage, "full" in told ? told.full.poser : ""),
      broker: share(personaOf(stage, "broker"), officers.broker, n),
      reviewer: share(personaOf(stage, "reviewer"), officers.reviewer, n + 1),
      second: need(officers.reviewer[3 + (n % 7)], "reviewer"),
      submittedOn: closingHour(plusDays(stage.now, -one.submitted - 0.3)),
      end: "published",
      changes: n % 3 === 1,
      openDays: 28,
      closesOn: plusDays(startOfTaipeiDay(stage.now), -one.closed + 0.4),
    };
    await agenda.add(reviewScript(stage, review, (published) => follow(stage, one, told, review, published)));
  }
}
