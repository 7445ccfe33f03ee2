import {
  type EngagementFilter,
  type EngagementRow,
  engagementsWhere,
  type MentorCandidate,
  type MentorRow,
  mentorCandidates,
  mentorsOf,
} from "@db/queries/engagements.server";
import {
  acceptedStages,
  type CheckInRow,
  checkInsOf,
  findMilestone,
  type MilestoneRow,
  milestonesOf,
  namesOf,
} from "@db/queries/engagements-work.server";
import type { ResourcePack } from "@db/schema/engagements";
import { gradeDefaults } from "~/features/challenges";
import { readTimeline } from "~/features/events/index.server";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { type Picked, pick } from "~/lib/bilingual";
import { type Ctx, personId } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import type { Ruling } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { mayLeaveOwner } from "./hand-over.server";
import { type EngagementAction, type EngagementRelation, engagementActions, engagementRelation, rulingOf } from "./policy";
import {
  byHealth,
  type CheckInDraft,
  draftAfter,
  isRunning,
  mayAdvance,
  mayTouch,
  nextStepOf,
  type SilenceLevel,
  silenceLevel,
  silentDays,
} from "./rules";
import { engagementFor, engagementToDo, viewerOf } from "./standing.server";

export interface EngagementCard
  extends Pick<
    EngagementRow,
    | "id"
    | "challengeId"
    | "challengeCode"
    | "teamId"
    | "teamName"
    | "teamNameEn"
    | "organisationId"
    | "organisationName"
    | "organisationNameEn"
    | "grade"
    | "state"
    | "stateSince"
    | "stage"
    | "health"
    | "startsOn"
    | "endsOn"
    | "lastCheckInOn"
    | "confirmed"
    | "unconfirmed"
    | "minutes"
    | "milestones"
    | "openMilestones"
    | "submittedMilestones"
    | "acceptedMilestones"
    | "nextMilestone"
    | "nextMilestoneOn"
  > {
  title: Picked;
  hasPack: boolean;
  mentors: { id: string; name: string }[];
  silentDays: number;
  silence: SilenceLevel;
  relation: EngagementRelation;
  next: ReturnType<typeof nextStepOf>;
}

function cardOf(ctx: Ctx, row: EngagementRow, mentors: readonly MentorRow[]): EngagementCard {
  const {
    title,
    resourcePack,
    applicationId: _a,
    dataPassport: _d,
    endReason: _e,
    suspendedFrom: _s,
    version: _v,
    createdAt: _c,
    isMentor: _m,
    isBroker: _b,
    mentorHours: _h,
    ...rest
  } = row;
  const silent = isRunning(row.state) ? silentDays(row, taipeiDay(ctx.now)) : 0;
  const own = mentors.filter((one) => one.engagementId === row.id).map((one) => ({ id: one.personId, name: one.name }));
  const hasPack = resourcePack.handedOverAt !== undefined;
  const english = ctx.locale === "en";
  return {
    ...rest,
    title: pick(title, ctx.locale),
    teamName: english ? (row.teamNameEn ?? row.teamName) : row.teamName,
    organisationName: english ? (row.organisationNameEn ?? row.organisationName) : row.organisationName,
    hasPack,
    mentors: own,
    silentDays: silent,
    silence: silenceLevel(silent),
    relation: engagementRelation(ctx.actor, row),
    next: nextStepOf({ ...row, hasPack, hasMentor: own.length > 0, silentDays: silent }),
  };
}

async function cardsWhere(ctx: Ctx, filter: EngagementFilter): Promise<EngagementCard[]> {
  const found = await engagementsWhere(ctx.db, viewerOf(ctx.actor), filter);
  const mentors = await mentorsOf(
    ctx.db,
    found.map((row) => row.id),
  );
  return found.map((row) => cardOf(ctx, row, mentors));
}

/** What the reader's teams and organisations have under way or behind them; staff may name a challenge or a team. */
export const myEngagements = (ctx: Ctx, filter: { challengeId?: string; teamId?: string } = {}): Promise<EngagementCard[]> =>
  cardsWhere(ctx, { ...filter, partyOnly: filter.challengeId === undefined && filter.teamId === undefined });

/** For the programme's desk: no mentor yet, silent for two weeks, or stalled. */
export async function silentEngagements(ctx: Ctx): Promise<EngagementCard[]> {
  if (!viewerOf(ctx.actor).all) throw notFound();
  const all = await cardsWhere(ctx, { states: ["kicked_off", "building", "demonstrated"] });
  return all.filter((one) => one.health === "stalled" || one.silence === "escalate" || one.mentors.length === 0).sort(byHealth);
}

export interface MentorDesk {
  running: EngagementCard[];
  others: EngagementCard[];
  waiting: number;
}

/** The mentor's own engagements, those in trouble first. */
export async function mentorDesk(ctx: Ctx): Promise<MentorDesk> {
  const me = personId(ctx.actor);
  const all = me ? await cardsWhere(ctx, { mentorId: me }) : [];
  const running = all.filter((one) => isRunning(one.state)).sort(byHealth);
  return { running, others: all.filter((one) => !isRunning(one.state)), waiting: running.reduce((sum, one) => sum + one.unconfirmed, 0) };
}

export interface Moment {
  id: string;
  at: Date;
  type: string;
  what: string;
  who: string | null;
  /** What a change led to, as a word of the vocabulary. */
  to: string | null;
}

async function timelineOf(ctx: Ctx, id: string): Promise<Moment[]> {
  const events = await readTimeline(ctx.db, id, ["public", "participants"], 30);
  const names = await namesOf(
    ctx.db,
    events.map((event) => (event.actorKind === "person" ? event.actorId : null)),
  );
  return events.map((event) => {
    const key = `events_${event.type.replaceAll(".", "_")}`;
    return {
      id: event.id,
      at: event.at,
      type: event.type,
      what: isMessageKey(key) ? say(key, {}, ctx.locale) : event.type,
      who: names.get(event.actorId ?? "") ?? null,
      to: typeof event.body.to === "string" ? event.body.to : null,
    };
  });
}

/** Null: may do it. A text: why not, in the reader's language. */
export type Can = Record<EngagementAction, string | null>;
const reason = (ctx: Ctx, ruling: Ruling): string | null => (ruling.ok ? null : say(ruling.refused, {}, ctx.locale));
const canOf = (ctx: Ctx, row: EngagementRow): Can =>
  Object.fromEntries(engagementActions.map((action) => [action, reason(ctx, rulingOf(ctx.actor, row, action))])) as Can;

export type CheckInLine = CheckInRow & { own: boolean };
export interface EngagementView extends EngagementCard {
  pack: ResourcePack;
  endReason: string | null;
  version: number;
  /** Hours of mentoring the challenge's grade expects. */
  mentorHours: number | null;
  milestoneList: MilestoneRow[];
  checkIns: CheckInLine[];
  timeline: Moment[];
  can: Can;
  /** Why the ladder cannot be climbed now, or null. */
  cannotAdvance: string | null;
}

export async function engagementView(ctx: Ctx, id: string): Promise<EngagementView> {
  const row = await engagementFor(ctx, id);
  const mentors = await mentorsOf(ctx.db, [id]);
  const me = personId(ctx.actor);
  const can = canOf(ctx, row);
  return {
    ...cardOf(ctx, row, mentors),
    pack: row.resourcePack,
    endReason: row.endReason,
    version: row.version,
    mentorHours: row.mentorHours ?? (row.grade ? gradeDefaults[row.grade].mentorHours : null),
    milestoneList: await milestonesOf(ctx.db, id),
    checkIns: (await checkInsOf(ctx.db, id)).map((one) => ({ ...one, own: one.mentorId === me })),
    timeline: await timelineOf(ctx, id),
    can,
    cannotAdvance: can.advanceStage ?? reason(ctx, mayAdvance(row.stage, await acceptedStages(ctx.db, id))),
  };
}

const headOf = async (ctx: Ctx, row: EngagementRow): Promise<EngagementCard> => cardOf(ctx, row, await mentorsOf(ctx.db, [row.id]));

/** The page of one deed: the engagement's head, for those who may do it. */
export const engagementHead = async (ctx: Ctx, id: string, action: EngagementAction): Promise<EngagementCard> =>
  headOf(ctx, await engagementToDo(ctx, id, action));

/** What the check-in form starts with. */
export async function checkInDraft(ctx: Ctx, id: string): Promise<{ engagement: EngagementCard; draft: CheckInDraft }> {
  const row = await engagementToDo(ctx, id, "checkIn");
  const [last] = await checkInsOf(ctx.db, id, 1);
  return { engagement: await headOf(ctx, row), draft: draftAfter(last ?? null, taipeiDay(ctx.now)) };
}

export interface MilestoneView {
  engagement: EngagementCard;
  milestone: MilestoneRow;
  submittedByName: string | null;
  decidedByName: string | null;
  can: { edit: string | null; submit: string | null; decide: string | null };
}

export async function milestoneView(ctx: Ctx, engagementId: string, milestoneId: string): Promise<MilestoneView> {
  const row = await engagementFor(ctx, engagementId);
  const milestone = await findMilestone(ctx.db, milestoneId);
  if (milestone?.engagementId !== engagementId) throw notFound();
  const names = await namesOf(ctx.db, [milestone.submittedBy, milestone.decidedBy]);
  const can = canOf(ctx, row);
  return {
    engagement: await headOf(ctx, row),
    milestone,
    submittedByName: names.get(milestone.submittedBy ?? "") ?? null,
    decidedByName: names.get(milestone.decidedBy ?? "") ?? null,
    can: {
      edit: can.planMilestone ?? reason(ctx, mayTouch(milestone.state, "edit")),
      submit: can.submitMilestone ?? reason(ctx, mayTouch(milestone.state, "submit")),
      decide: can.decideMilestone ?? reason(ctx, mayTouch(milestone.state, "accept")),
    },
  };
}

/** The form of the resource pack, with why it cannot be handed over now. */
export async function packToHandOver(ctx: Ctx, id: string): Promise<{ engagement: EngagementCard; pack: ResourcePack; refused: string | null }> {
  const row = await engagementToDo(ctx, id, "handOver");
  return { engagement: await headOf(ctx, row), pack: row.resourcePack, refused: reason(ctx, mayLeaveOwner(row.dataPassport)) };
}

export interface MentorsView {
  engagement: EngagementCard;
  mentors: { id: string; name: string; assignedAt: Date }[];
  candidates: MentorCandidate[];
}

export async function mentorsView(ctx: Ctx, id: string): Promise<MentorsView> {
  const row = await engagementToDo(ctx, id, "assignMentor");
  const mentors = await mentorsOf(ctx.db, [id]);
  const taken = new Set(mentors.map((one) => one.personId));
  return {
    engagement: cardOf(ctx, row, mentors),
    mentors: mentors.map((one) => ({ id: one.personId, name: one.name, assignedAt: one.assignedAt })),
    candidates: (await mentorCandidates(ctx.db)).filter((one) => !taken.has(one.id)),
  };
}
