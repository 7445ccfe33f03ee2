import { needsOf } from "@db/queries/challenges.server";
import { choiceOf } from "@db/queries/challenges-desk.server";
import { openExceptions, panelIds, peopleWithRole, personNames } from "@db/queries/challenges-people.server";
import { cardRows } from "@db/queries/challenges-public.server";
import { type DecisionRow, decisionRows, noteRows, revisionRows } from "@db/queries/challenges-review.server";
import type { Audience, Grade } from "@db/vocabulary/kinds";
import type { ChallengeState } from "@db/vocabulary/states";
import { readTimeline } from "~/features/events/index.server";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { type Ctx, hasRole, personId } from "~/lib/ctx";
import { insist } from "~/lib/policy";
import type { BriefContent } from "./brief";
import { contentFrom } from "./content.server";
import { notesFor } from "./notes.server";
import { hasScored, visibleDecisions } from "./panel";
import { readPassport } from "./passport";
import { type ChallengeAction, type ChallengeRelation, challengeActions } from "./policy";
import { readiness } from "./readiness";
import type { StoredContent } from "./revisions";
import { dueOf, nextOf } from "./rules";
import { holdersOf, type Opened, openChallenge } from "./standing.server";

const audiencesOf: Record<ChallengeRelation | "office", readonly Audience[]> = {
  none: ["public"],
  team: ["public"],
  mentor: ["public", "participants"],
  owner_lead: ["public", "participants", "owner"],
  owner_member: ["public", "participants", "owner"],
  broker: ["public", "participants", "owner", "panel"],
  reviewer: ["public", "participants", "owner", "panel"],
  office: ["public", "participants", "owner", "panel", "staff"],
};

export interface TimelineFact {
  id: string;
  type: string;
  at: Date;
  who: string;
  what: string;
}

/** Reviewers' names stay within the programme; the owner reads their part as the panel's. */
async function timelineOf(ctx: Ctx, { row, who, may }: Opened): Promise<TimelineFact[]> {
  const office = may("read_scores").ok && who.relation === "none";
  // Brokers and reviewers read what has reached the programme before they take it up, as far as its owner does.
  const newcomer = who.relation === "none" && hasRole(ctx.actor, "broker", "reviewer");
  const events = await readTimeline(ctx.db, row.id, audiencesOf[office ? "office" : newcomer ? "owner_member" : who.relation], 40);
  const names = await personNames(
    ctx.db,
    events.flatMap((event) => event.actorId ?? []).filter((id) => /^[0-9a-f-]{36}$/.test(id)),
  );
  const panel = await panelIds(ctx.db, row.id);
  return events.map((event) => {
    const key = `events_${event.type.replaceAll(".", "_")}`;
    const masked = !may("read_scores").ok && event.actorId !== null && panel.has(event.actorId);
    const name = masked ? say("challenges_who_panel", {}, ctx.locale) : event.actorId ? names.get(event.actorId) : undefined;
    return {
      id: event.id,
      type: event.type,
      at: event.at,
      who: name ?? say("challenges_who_system", {}, ctx.locale),
      what: isMessageKey(key) ? say(key, {}, ctx.locale) : event.type,
    };
  });
}

export interface DecisionFacts {
  id: string;
  decision: string;
  reason: string;
  criteria: Record<string, number>;
  grade: Grade | null;
  revision: number;
  at: Date;
  reviewer: string | null;
  mine: boolean;
}

/** The decisions a reader may see, the reviewers' names only for those within the review. */
export function decisionsFor(ctx: Ctx, { who, may }: Opened, rows: readonly DecisionRow[], revision: number): DecisionFacts[] {
  const me = personId(ctx.actor);
  const within = may("read_scores").ok;
  return visibleDecisions(rows, { id: me, relation: who.relation, revision, mayReadScores: within }).map((row) => ({
    id: row.id,
    decision: row.decision,
    reason: row.reason,
    criteria: row.criteria,
    grade: row.grade,
    revision: row.revision,
    at: row.at,
    reviewer: within ? row.reviewer : null,
    mine: row.reviewerId === me,
  }));
}

/** Which actions stand open to this reader; everything else is simply not offered. */
const openActions = ({ may }: Opened): ChallengeAction[] => challengeActions.filter((action) => may(action).ok);

export interface RecordHead {
  id: string;
  code: string | null;
  state: ChallengeState;
  grade: Grade | null;
  title: BriefContent["title"];
  organisation: { id: string; name: string; nameEn: string | null };
  relation: ChallengeRelation;
  actions: ChallengeAction[];
  next: ReturnType<typeof nextOf> & { due: Date | null; mine: boolean; publishAt: Date | null };
  stateSince: Date;
  closesAt: Date | null;
  version: number;
  revision: number;
  openNotes: number;
  isPublic: boolean;
}

/** The top of every page of one record: what it is, its state, who acts next. */
export async function recordHead(ctx: Ctx, opened: Opened): Promise<RecordHead> {
  const { row, who } = opened;
  const [card] = await cardRows(ctx.db, [row.id]);
  const holders = await holdersOf(ctx.db, row.id);
  const has = (role: string) => holders.some((one) => one.role === role);
  const next = nextOf({
    state: row.state,
    hasBroker: has("broker"),
    hasReviewer: has("reviewer"),
    publishAt: row.publishAt,
    choice: await choiceOf(ctx.db, row.id),
  });
  const mine = next.who === "owner" ? who.relation.startsWith("owner") : next.who === who.relation;
  const organisation = card ? card.organisation : { id: row.organisationId, name: "", nameEn: null };
  const revisions = await revisionRows(ctx.db, row.id);
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    grade: row.grade,
    title: row.title as BriefContent["title"],
    organisation,
    relation: who.relation,
    actions: openActions(opened),
    next: { ...next, due: dueOf(row.state, row.stateSince), mine, publishAt: row.publishAt },
    stateSince: row.stateSince,
    closesAt: row.applicationsCloseAt,
    version: row.version,
    revision: revisions[0]?.number ?? 0,
    openNotes: (await noteRows(ctx.db, row.id)).filter((note) => note.resolvedAt === null).length,
    isPublic: row.firstPublishedAt !== null && ["published", "closed_to_applications", "archived"].includes(row.state),
  };
}

async function read(ctx: Ctx, id: string): Promise<Opened> {
  const opened = await openChallenge(ctx, id);
  insist(opened.may("read"), opened.who.signedIn);
  return opened;
}

/** The whole record as its parties read it. */
export async function recordView(ctx: Ctx, id: string) {
  const opened = await read(ctx, id);
  const { row, may } = opened;
  const content = contentFrom(row, await needsOf(ctx.db, id));
  const head = await recordHead(ctx, opened);
  const holders = (await holdersOf(ctx.db, id)).filter((one) => may("read_scores").ok || one.role !== "reviewer");
  return {
    head,
    content,
    gradeReasons: row.gradeReasons,
    readiness: readiness(content),
    passport: readPassport(row.dataPassport),
    decisions: decisionsFor(ctx, opened, await decisionRows(ctx.db, id), head.revision),
    holders: holders.map(({ name, role, exception }) => ({ name, role, exception })),
    timeline: await timelineOf(ctx, opened),
  };
}

export async function notesView(ctx: Ctx, id: string) {
  const opened = await read(ctx, id);
  return { head: await recordHead(ctx, opened), notes: await notesFor(ctx, opened) };
}

/** Two handed-in briefs side by side; `to` 0 is the brief as it stands now. */
export async function historyView(ctx: Ctx, id: string, wanted: { from?: number | undefined; to?: number | undefined }) {
  const opened = await read(ctx, id);
  const head = await recordHead(ctx, opened);
  const revisions = await revisionRows(ctx.db, id);
  const numbers = revisions.map((one) => one.number);
  const to = wanted.to !== undefined && (wanted.to === 0 || numbers.includes(wanted.to)) ? wanted.to : (numbers[0] ?? 0);
  const earlier = numbers.filter((number) => to === 0 || number < to);
  const from = wanted.from !== undefined && numbers.includes(wanted.from) ? wanted.from : (earlier[0] ?? null);
  const present = contentFrom(opened.row, await needsOf(ctx.db, id)) as unknown as StoredContent;
  const contentAt = (number: number | null): StoredContent | null =>
    number === 0 ? present : (revisions.find((one) => one.number === number)?.content ?? null);
  return {
    head,
    from,
    to,
    before: contentAt(from),
    after: contentAt(to),
    revisions: revisions.map(({ number, at, author }) => ({ number, at, author })),
  };
}

export async function reviewView(ctx: Ctx, id: string) {
  const opened = await read(ctx, id);
  insist(opened.may("read_scores"), opened.who.signedIn);
  const { row } = opened;
  const content = contentFrom(row, await needsOf(ctx.db, id));
  const head = await recordHead(ctx, opened);
  const rows = await decisionRows(ctx.db, id);
  const me = personId(ctx.actor);
  return {
    head,
    content,
    readiness: readiness(content),
    passport: readPassport(row.dataPassport),
    scored: me !== null && hasScored(rows, me, head.revision),
    sample: (["signed", "checked", "failed"] as const).find((one) => one === row.dataPassport.deidentification) ?? null,
    decisions: decisionsFor(ctx, opened, rows, head.revision),
    notes: (await notesFor(ctx, opened)).filter((note) => note.resolvedAt === null),
  };
}

export async function publicationView(ctx: Ctx, id: string, action: "publish" | "extend") {
  const opened = await read(ctx, id);
  insist(opened.may(action), opened.who.signedIn);
  return {
    head: await recordHead(ctx, opened),
    passport: readPassport(opened.row.dataPassport),
    publishAt: opened.row.publishAt,
    closesAt: opened.row.applicationsCloseAt,
  };
}

/** Who holds what here, who could, and which exceptions wait for a second officer. */
export async function rolesView(ctx: Ctx, id: string) {
  const opened = await read(ctx, id);
  insist(opened.may("assign"), opened.who.signedIn);
  const me = personId(ctx.actor);
  return {
    head: await recordHead(ctx, opened),
    holders: await holdersOf(ctx.db, id),
    exceptions: (await openExceptions(ctx.db, id)).map(({ id: holderId, name, role, exceptionReason, assignedBy }) => ({
      holderId,
      name,
      role,
      reason: exceptionReason ?? "",
      mine: assignedBy === me,
    })),
    brokers: await peopleWithRole(ctx.db, "broker", "broker"),
    reviewers: await peopleWithRole(ctx.db, "reviewer", "reviewer"),
  };
}
