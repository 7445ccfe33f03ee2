import { type ApplicationFullRow, findApplication, lockApplication } from "@db/queries/applications.server";
import { changeMeeting, insertMeeting, type MeetingRow, meetingsOf } from "@db/queries/applications-meetings.server";
import { type Tx, transaction } from "@db/transaction.server";
import type { MeetingOutcome } from "@db/vocabulary/states";
import { relationOf } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField, notFound, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, type Ruling } from "~/lib/policy";
import { meetingEvent } from "./events";
import { type ApplicationAction, type ApplicationRelation, applicationRelation, askerOf, policy } from "./policy";
import { signedInId, viewerOf } from "./standing.server";

const everything = { all: true, teamIds: [], organisationIds: [], ownerStates: [] };
type Action = Extract<ApplicationAction, "seeMeetings" | "planMeeting" | "keepMeeting">;

/** How the reader stands here; the broker of the challenge too, who sees the meetings but not the application. */
async function standingTo(ctx: Ctx, row: ApplicationFullRow): Promise<{ relation: ApplicationRelation; may: (action: Action) => Ruling }> {
  const own = applicationRelation(ctx.actor, row);
  const relation = own === "none" && (await relationOf(ctx, row.challengeId)) === "broker" ? "broker" : own;
  return { relation, may: (action) => policy.actions[action](askerOf(ctx.actor, relation), row.state) };
}

async function seen(ctx: Ctx, row: ApplicationFullRow | null) {
  if (!row) throw notFound();
  const standing = await standingTo(ctx, row);
  const see = standing.may("seeMeetings");
  if (!see.ok) throw see.refused === "errors_not_found" ? notFound() : new AppError("unauthenticated", { reason: see.refused });
  // The query keeps from the owner what was withdrawn before he knew of it; only the broker reads past it.
  if (standing.relation !== "broker" && !(await findApplication(ctx.db, viewerOf(ctx.actor), row.id))) throw notFound();
  return { row, ...standing };
}

/** The application whose meetings the reader may see, or 404. */
export const meetingsApplication = async (ctx: Ctx, id: string) => seen(ctx, await findApplication(ctx.db, everything, id));

/** The application held for this transaction, so that two planners wait for one another. */
async function holdMeetings(tx: Tx<Ctx>, id: string, action: Action): Promise<ApplicationFullRow> {
  const { row, may } = await seen(tx, await lockApplication(tx.db, everything, id));
  insist(may(action));
  return row;
}

async function oneOf(tx: Tx<Ctx>, row: ApplicationFullRow, meetingId: string): Promise<MeetingRow> {
  const found = (await meetingsOf(tx.db, row.id)).find((one) => one.id === meetingId);
  if (!found) throw notFound();
  return found;
}

const factOf = (row: ApplicationFullRow, meetingId: string, startsAt: Date) => ({
  subject: { kind: "meeting", id: meetingId },
  about: [row.id, row.challengeId, row.teamId],
  body: { challengeId: row.challengeId, teamId: row.teamId, applicationId: row.id, startsAt: startsAt.toISOString() },
});

export interface MeetingTerms {
  startsAt: Date;
  place: string;
}

async function insistFree(tx: Tx<Ctx>, row: ApplicationFullRow, { startsAt }: MeetingTerms, except?: string): Promise<void> {
  if (startsAt.getTime() <= tx.now.getTime()) throw invalidField("startsAt", "applications_refused_past");
  const taken = (one: MeetingRow) => one.id !== except && one.state !== "cancelled" && one.startsAt.getTime() === startsAt.getTime();
  if ((await meetingsOf(tx.db, row.id)).some(taken)) throw invalidField("startsAt", "applications_refused_meeting_same_time");
}

/** Plans a meeting with a shortlisted team; the team is told time and place. Sent twice, it is planned once. */
export async function planMeeting(ctx: Ctx, input: MeetingTerms & { applicationId: string }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await holdMeetings(tx, input.applicationId, "planMeeting");
    const same = (await meetingsOf(tx.db, row.id)).find(
      (one) => one.state === "planned" && one.startsAt.getTime() === input.startsAt.getTime() && one.place === input.place,
    );
    if (same) return { id: same.id };
    await insistFree(tx, row, input);
    const id = newId(tx.now);
    const { startsAt, place } = input;
    await insertMeeting(tx.db, { id, applicationId: row.id, startsAt, place, plannedBy: signedInId(tx), createdAt: tx.now, updatedAt: tx.now });
    tx.record(meetingEvent("meeting.planned", factOf(row, id, startsAt)));
    return { id };
  });
}

interface OneMeeting {
  applicationId: string;
  meetingId: string;
  version: number;
}

export async function moveMeeting(ctx: Ctx, input: OneMeeting & MeetingTerms): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdMeetings(tx, input.applicationId, "planMeeting");
    const one = await oneOf(tx, row, input.meetingId);
    if (one.state !== "planned") throw new AppError("wrong_state", { reason: "applications_refused_meeting_over" });
    const { startsAt, place } = input;
    if (one.startsAt.getTime() === startsAt.getTime() && one.place === place) return;
    if (one.version !== input.version) throw stale();
    await insistFree(tx, row, input, one.id);
    if (!(await changeMeeting(tx.db, one.id, input.version, { startsAt, place, updatedAt: tx.now }))) throw stale();
    const fact = factOf(row, one.id, startsAt);
    tx.record(meetingEvent("meeting.moved", { ...fact, body: { ...fact.body, from: one.startsAt.toISOString() } }));
  });
}

export async function cancelMeeting(ctx: Ctx, input: OneMeeting): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdMeetings(tx, input.applicationId, "keepMeeting");
    const one = await oneOf(tx, row, input.meetingId);
    if (one.state === "cancelled") return;
    if (one.state !== "planned") throw new AppError("wrong_state", { reason: "applications_refused_meeting_over" });
    if (!(await changeMeeting(tx.db, one.id, input.version, { state: "cancelled", updatedAt: tx.now }))) throw stale();
    tx.record(meetingEvent("meeting.cancelled", factOf(row, one.id, one.startsAt)));
  });
}

export interface MeetingRecord {
  ownerSide: string;
  teamSide: string;
  note?: string | undefined;
  outcome: MeetingOutcome;
}

/** Writes down who came and what came of it, once it has begun; what was written can be mended. */
export async function recordMeeting(ctx: Ctx, input: OneMeeting & MeetingRecord): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdMeetings(tx, input.applicationId, "keepMeeting");
    const one = await oneOf(tx, row, input.meetingId);
    if (one.state === "cancelled") throw new AppError("wrong_state", { reason: "applications_refused_meeting_over" });
    if (one.startsAt.getTime() > tx.now.getTime()) throw new AppError("wrong_state", { reason: "applications_refused_meeting_ahead" });
    const { ownerSide, teamSide, outcome } = input;
    const set = { state: "held" as const, ownerSide, teamSide, note: input.note ?? null, outcome };
    if ((Object.keys(set) as (keyof typeof set)[]).every((name) => one[name] === set[name])) return;
    if (!(await changeMeeting(tx.db, one.id, input.version, { ...set, updatedAt: tx.now }))) throw stale();
    if (one.state === "held" && one.outcome === outcome) return;
    const fact = factOf(row, one.id, one.startsAt);
    tx.record(meetingEvent("meeting.held", { ...fact, body: { ...fact.body, outcome } }));
  });
}
