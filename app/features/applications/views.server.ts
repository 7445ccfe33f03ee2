import {
  type ApplicationCardRow,
  type ApplicationFullRow,
  applicationQueue,
  applicationsOf,
  countInStates,
  countsByState,
  overdueSupplements,
} from "@db/queries/applications.server";
import { challengeTerms, namedActivities, namedChallenges } from "@db/queries/applications-teams.server";
import type { Audience } from "@db/vocabulary/kinds";
import type { ApplicationState } from "@db/vocabulary/states";
import { readTimeline } from "~/features/events/index.server";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { type Picked, pick } from "~/lib/bilingual";
import { type Ctx, inOrganisation } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";
import { teamRuling, termsOf } from "./eligibility.server";
import { type ApplicationAction, type ApplicationRelation, applicationActions, applicationRelation, rulingOf } from "./policy";
import { isComplete, type LetterCriterion } from "./proposal";
import { endedStates, hopefulStates, letterStates, placeTakingStates, whoActs } from "./rules";
import { applicationFor, viewerOf } from "./standing.server";

/** Null: may do it. A text: why not, in the reader's language. */
export type Can = Record<ApplicationAction, string | null>;
export interface Moment {
  id: string;
  at: Date;
  type: string;
  what: string;
  side: "team" | "owner" | "programme" | "system";
}
export type ApplicationCard = Omit<ApplicationCardRow, "challengeTitle" | "placesTaken"> & {
  title: Picked;
  relation: ApplicationRelation;
  actsNext: ReturnType<typeof whoActs>;
  hidesChoice: boolean;
  /** All places are taken by other teams at work, as the public page says too. */
  full: boolean;
};
export type ApplicationView = ApplicationCard &
  Pick<ApplicationFullRow, "proposal" | "lang" | "supplementNote" | "submittedByName"> & { can: Can; hasLetter: boolean; timeline: Moment[] };

const sides: Record<string, Moment["side"]> = {
  "application.supplement_requested": "programme",
  "application.found_eligible": "programme",
  "application.found_ineligible": "programme",
  "application.offered": "programme",
  "application.shortlisted": "owner",
  "application.waitlisted": "owner",
  "application.chosen": "owner",
  "application.not_selected": "owner",
  "application.lapsed": "system",
};
const audiencesOf = (relation: ApplicationRelation): Audience[] => {
  if (relation === "team_lead" || relation === "team_member") return ["public", "participants", "team"];
  return relation === "none" ? ["public", "participants", "team", "owner", "staff"] : ["public", "participants", "owner"];
};

/** A team is not told of the owner's choice before the programme has confirmed it. */
function cardOf(ctx: Ctx, row: ApplicationCardRow): ApplicationCard {
  const { challengeTitle, placesTaken, ...rest } = row;
  const relation = applicationRelation(ctx.actor, row);
  const team = relation === "team_lead" || relation === "team_member";
  const chosenAt = team ? null : row.ownerChoiceAt;
  return {
    ...rest,
    ownerChoiceAt: chosenAt,
    ownerChoiceReason: team ? null : row.ownerChoiceReason,
    title: pick(challengeTitle, ctx.locale),
    relation,
    actsNext: whoActs(row.state, chosenAt !== null),
    hidesChoice: team,
    full: placesTaken >= row.places && (hopefulStates as readonly ApplicationState[]).includes(row.state),
  };
}

const canOf = (ctx: Ctx, row: ApplicationFullRow): Can =>
  Object.fromEntries(
    applicationActions.map((action) => {
      const ruling = rulingOf(ctx.actor, row, action);
      return [action, ruling.ok ? null : say(ruling.refused, {}, ctx.locale)];
    }),
  ) as Can;

async function timelineOf(ctx: Ctx, row: ApplicationFullRow, relation: ApplicationRelation): Promise<Moment[]> {
  const events = await readTimeline(ctx.db, row.id, audiencesOf(relation), 40);
  return events.map((event) => {
    const key = `events_${event.type.replaceAll(".", "_")}`;
    return {
      id: event.id,
      at: event.at,
      type: event.type,
      what: isMessageKey(key) ? say(key, {}, ctx.locale) : event.type,
      side: sides[event.type] ?? "team",
    };
  });
}

export async function applicationView(ctx: Ctx, id: string): Promise<ApplicationView> {
  const row = await applicationFor(ctx, id);
  const { letter, challengeTitle: _title, placesTaken: _taken, ...rest } = row;
  const card = cardOf(ctx, row);
  const hasLetter = letter !== null && (letterStates as readonly ApplicationState[]).includes(row.state);
  return { ...rest, ...card, can: canOf(ctx, row), hasLetter, timeline: await timelineOf(ctx, row, card.relation) };
}

export interface LetterView {
  application: ApplicationCard;
  reason: string;
  criteria: { key: LetterCriterion; met: boolean }[];
  wouldHaveChanged: string;
  challenges: { id: string; title: Picked; open: boolean }[];
  classes: { id: string; title: Picked; startsOn: string; endsOn: string }[];
}

/** The letter to read; null while there is none. */
export async function letterView(ctx: Ctx, id: string): Promise<LetterView | null> {
  const row = await applicationFor(ctx, id);
  if (!row.letter || !(letterStates as readonly ApplicationState[]).includes(row.state)) return null;
  const [challenges, classes] = [await namedChallenges(ctx.db, row.letter.challengeIds), await namedActivities(ctx.db, row.letter.activityIds)];
  return {
    application: cardOf(ctx, row),
    reason: row.letter.reason,
    criteria: row.letter.criteria as LetterView["criteria"],
    wouldHaveChanged: row.letter.wouldHaveChanged,
    challenges: challenges.map((one) => ({ id: one.id, title: pick(one.title, ctx.locale), open: one.state === "published" })),
    classes: classes.map((one) => ({ id: one.id, title: pick(one.title, ctx.locale), startsOn: one.startsOn, endsOn: one.endsOn })),
  };
}

/** All applications of the reader's teams: those that need something first, then the running, then the ended. */
export async function myApplications(ctx: Ctx, teamIds?: readonly string[]): Promise<ApplicationCard[]> {
  const viewer = viewerOf(ctx.actor);
  const found = await applicationsOf(ctx.db, viewer, { teamIds: teamIds ? teamIds.filter((id) => viewer.teamIds.includes(id)) : viewer.teamIds });
  const weight = (one: ApplicationCard) => (one.actsNext === "team" ? 0 : (endedStates as readonly ApplicationState[]).includes(one.state) ? 2 : 1);
  return found.map((row) => cardOf(ctx, row)).sort((a, b) => weight(a) - weight(b));
}

export interface ChallengeApplications {
  items: ApplicationCard[];
  places: number;
  taken: number;
  /** May the reader act for the owner? */
  owner: boolean;
}

/** What the owner of a challenge (or staff) sees of its applications; 404 for everybody else. */
export async function applicationsOfChallenge(ctx: Ctx, challengeId: string): Promise<ChallengeApplications> {
  const challenge = await challengeTerms(ctx.db, challengeId);
  const viewer = viewerOf(ctx.actor);
  if (!challenge || (!viewer.all && !inOrganisation(ctx.actor, challenge.organisationId))) throw notFound();
  const found = await applicationsOf(ctx.db, { ...viewer, teamIds: [] }, { challengeId }, 200);
  return {
    items: found.filter((row) => row.state !== "draft").map((row) => cardOf(ctx, row)),
    places: challenge.places,
    taken: await countInStates(ctx.db, challengeId, placeTakingStates),
    owner: inOrganisation(ctx.actor, challenge.organisationId),
  };
}

export const staffQueues = ["eligibility", "supplements", "offers", "running", "all"] as const;
export type StaffQueue = (typeof staffQueues)[number];
const queueStates: Record<StaffQueue, { states?: ApplicationState[]; chosen?: boolean }> = {
  eligibility: { states: ["submitted"] },
  supplements: { states: ["needs_supplement"] },
  offers: { states: ["shortlisted"], chosen: true },
  running: { states: ["eligible", "shortlisted", "waitlisted", "offered"] },
  all: {},
};

/** What waits for the programme, oldest first, in pages of twenty. Only for staff; the route's gate and the query agree. */
export async function staffQueue(ctx: Ctx, queue: StaffQueue, after?: Cursor): Promise<{ items: ApplicationCard[]; next?: string }> {
  if (!viewerOf(ctx.actor).all) throw notFound();
  const page = cut(await applicationQueue(ctx.db, { ...queueStates[queue], after }, 21), 20, (row) => ({ time: row.stateSince, id: row.id }));
  return { items: page.rows.map((row) => cardOf(ctx, row)), ...(page.next ? { next: page.next } : {}) };
}

/** What the desk counts as waiting for the programme: the owner's choices, supplements past their day, then eligibility. */
export async function staffWaiting(ctx: Ctx, limit: number): Promise<ApplicationCard[]> {
  if (!viewerOf(ctx.actor).all) throw notFound();
  const overdue = { ...queueStates.supplements, overdueAt: ctx.now };
  const rows: ApplicationCardRow[] = [];
  for (const filter of [queueStates.offers, overdue, queueStates.eligibility])
    if (rows.length < limit) rows.push(...(await applicationQueue(ctx.db, filter, limit - rows.length)));
  return rows.map((row) => cardOf(ctx, row));
}

export interface StaffCounts {
  eligibility: number;
  supplements: number;
  overdueSupplements: number;
  offers: number;
}

export async function staffCounts(ctx: Ctx): Promise<StaffCounts> {
  if (!viewerOf(ctx.actor).all) throw notFound();
  const all = await countsByState(ctx.db);
  const sum = (state: ApplicationState) => all.filter((one) => one.state === state).reduce((n, one) => n + one.n, 0);
  const offers = await applicationQueue(ctx.db, queueStates.offers, 200);
  return {
    eligibility: sum("submitted"),
    supplements: sum("needs_supplement"),
    overdueSupplements: await overdueSupplements(ctx.db, ctx.now),
    offers: offers.length,
  };
}

/** How full the challenge of an application is, for the officer who confirms. */
export async function placesOf(ctx: Ctx, { challengeId }: { challengeId: string }): Promise<{ places: number; taken: number }> {
  const challenge = await challengeTerms(ctx.db, challengeId);
  return { places: challenge?.places ?? 0, taken: await countInStates(ctx.db, challengeId, placeTakingStates) };
}

/** What a machine can check of eligibility; the officer decides. */
export async function eligibilityChecks(
  ctx: Ctx,
  one: Pick<ApplicationView, "challengeId" | "teamId" | "submittedAt" | "closesAt" | "proposal">,
): Promise<{ late: boolean; incomplete: boolean; team: string | null }> {
  const ruling = await teamRuling(ctx, await termsOf(ctx, one.challengeId, one.teamId));
  const late = one.submittedAt !== null && one.closesAt !== null && one.submittedAt.getTime() >= one.closesAt.getTime();
  return { late, incomplete: !isComplete(one.proposal), team: ruling.ok ? null : say(ruling.refused, {}, ctx.locale) };
}
