import { type DeskFilter, type DeskRow, deskCount, deskRows } from "@db/queries/challenges-desk.server";
import type { Industry } from "@db/vocabulary/kinds";
import type { ChallengeState } from "@db/vocabulary/states";
import type { Bi } from "~/lib/bilingual";
import { type Ctx, hasRole } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";
import { personOf } from "./coaching.server";
import { type PassportLight, passportLight } from "./passport";
import { dueOf, nextOf } from "./rules";

export interface DeskEntry {
  id: string;
  code: string | null;
  state: ChallengeState;
  title: Bi;
  grade: DeskRow["grade"];
  industry: Industry | null;
  organisation: string;
  organisationEn: string | null;
  /** Names of those who hold it now; null where nobody does. */
  brokers: string | null;
  reviewers: string | null;
  since: Date;
  due: Date | null;
  next: ReturnType<typeof nextOf>;
  light: PassportLight;
  openNotes: number;
  revision: number;
  applications: number;
  publishAt: Date | null;
  closesAt: Date | null;
}

const entry = (row: DeskRow): DeskEntry => ({
  id: row.id,
  code: row.code,
  state: row.state,
  title: row.title as Bi,
  grade: row.grade,
  industry: row.industry,
  organisation: row.organisation,
  organisationEn: row.organisationEn,
  brokers: row.brokers,
  reviewers: row.reviewers,
  since: row.stateSince,
  due: dueOf(row.state, row.stateSince),
  next: nextOf({
    state: row.state,
    hasBroker: row.brokers !== null,
    hasReviewer: row.reviewers !== null,
    publishAt: row.publishAt,
    choice: row.choice,
  }),
  light: passportLight(row.dataPassport),
  openNotes: row.openNotes,
  revision: row.revision,
  applications: row.applications,
  publishAt: row.publishAt,
  closesAt: row.closesAt,
});

export interface DeskPage {
  rows: DeskEntry[];
  next: string | undefined;
}
async function onePage(ctx: Ctx, filter: DeskFilter): Promise<DeskPage> {
  const { rows, next } = cut(await deskRows(ctx.db, filter, 20), 20, (row) => ({ time: row.stateSince, id: row.id }));
  return { rows: rows.map(entry), next };
}

type Tally<View extends string> = { view: View; count: number }[];
async function tally<View extends string>(ctx: Ctx, filters: Record<View, DeskFilter>): Promise<Tally<View>> {
  const counts: Tally<View> = [];
  for (const view of Object.keys(filters) as View[]) counts.push({ view, count: await deskCount(ctx.db, filters[view]) });
  return counts;
}

export const brokerViews = ["waiting", "coaching", "ready", "published", "closed", "everyone"] as const;
export type BrokerView = (typeof brokerViews)[number];
export const reviewViews = ["mine", "unassigned", "owner", "decided"] as const;
export type ReviewView = (typeof reviewViews)[number];

interface Asked<View> {
  view: View;
  industry?: Industry | undefined;
  after?: Cursor | undefined;
}

/** The broker's queues; what belongs to his own organisations never appears there. */
export async function brokerDesk(ctx: Ctx, asked: Asked<BrokerView>) {
  if (!hasRole(ctx.actor, "broker")) throw forbidden("challenges_refused_broker_only");
  const me = personOf(ctx);
  const heldBy = { personId: me.id, role: "broker" as const };
  const base = { industry: asked.industry, exceptOrganisationIds: me.organisations.map((one) => one.id) };
  const filters: Record<BrokerView, DeskFilter> = {
    waiting: { ...base, states: ["submitted"] },
    coaching: { ...base, states: ["draft", "in_review", "changes_requested"], heldBy },
    ready: { ...base, states: ["approved"], heldBy },
    published: { ...base, states: ["published"], heldBy },
    closed: { ...base, states: ["closed_to_applications"], heldBy },
    everyone: { ...base, states: ["submitted", "in_review", "changes_requested", "approved"] },
  };
  return { ...(await onePage(ctx, { ...filters[asked.view], after: asked.after })), tally: await tally(ctx, filters) };
}

export async function reviewDesk(ctx: Ctx, asked: Asked<ReviewView>) {
  if (!hasRole(ctx.actor, "reviewer")) throw forbidden("challenges_refused_reviewer_only");
  const me = personOf(ctx);
  const heldBy = { personId: me.id, role: "reviewer" as const };
  const base = { industry: asked.industry, exceptOrganisationIds: me.organisations.map((one) => one.id) };
  const filters: Record<ReviewView, DeskFilter> = {
    mine: { ...base, states: ["in_review"], heldBy },
    unassigned: { ...base, states: ["in_review"], without: "reviewer" },
    owner: { ...base, states: ["changes_requested"], heldBy },
    decided: { ...base, states: ["approved", "published", "closed_to_applications", "declined", "archived"], heldBy, newestFirst: true },
  };
  return { ...(await onePage(ctx, { ...filters[asked.view], after: asked.after })), tally: await tally(ctx, filters) };
}

const waitsForOwner: readonly ChallengeState[] = ["draft", "changes_requested", "closed_to_applications"];
const underWay: readonly ChallengeState[] = ["submitted", "in_review", "approved", "published"];
const done: readonly ChallengeState[] = ["withdrawn", "declined", "archived"];

export const ownerViews = ["running", "over"] as const;
export type OwnerView = (typeof ownerViews)[number];

/** The owner's desk: what waits for him, then one list of what waits for others or is over. */
export async function ownerDesk(ctx: Ctx, asked: { view: OwnerView; after?: Cursor | undefined }) {
  const organisationIds = personOf(ctx).organisations.map((one) => one.id);
  const filters = {
    mine: { states: waitsForOwner, organisationIds, choices: ["open"] },
    running: { states: [...underWay, "closed_to_applications"], organisationIds, choices: ["made", "vain"] },
    over: { states: [...done, "closed_to_applications"], organisationIds, choices: ["over"], newestFirst: true },
  } satisfies Record<string, DeskFilter>;
  // Who reviews is not the owner's to know.
  const shown = ({ rows, next }: DeskPage): DeskPage => ({ rows: rows.map((row) => ({ ...row, reviewers: null })), next });
  const mine = shown(await onePage(ctx, filters.mine));
  return {
    hasOrganisation: organisationIds.length > 0,
    mine: mine.rows,
    ...shown(await onePage(ctx, { ...filters[asked.view], after: asked.after })),
    tally: await tally<"mine" | OwnerView>(ctx, filters),
  };
}

/** For the programme's desk: everything between handing in and publication, longest unmoved first. */
export async function waitingChallenges(ctx: Ctx): Promise<{ rows: DeskEntry[]; count: number }> {
  if (!hasRole(ctx.actor, "staff", "admin")) throw forbidden();
  const filter: DeskFilter = { states: ["submitted", "in_review", "changes_requested", "approved"] };
  return { rows: (await onePage(ctx, filter)).rows, count: await deskCount(ctx.db, filter) };
}
