import type { Db } from "@db/client.server";
import {
  applicationsReceived,
  countOrganisations,
  countUnchecked,
  findOrganisation,
  listOrganisations,
  type OrganisationRow,
  organisationsOf,
  type PublishedChallenge,
  publishedChallengesOf,
  uncheckedOrganisations,
} from "@db/queries/organisations.server";
import { listMembers, type MemberLine } from "@db/queries/organisations-members.server";
import type { Industry, OrganisationKind } from "@db/vocabulary/kinds";
import type { OrganisationRole } from "@db/vocabulary/roles";
import { type TimelineLine, timelineFor } from "~/features/events/index.server";
import type { Bi } from "~/lib/bilingual";
import { type Ctx, hasRole, isSystem, personId } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";
import { insist, type Ruling } from "~/lib/policy";
import type { OrganisationAction, OrganisationState } from "./policy";
import { type AnsweringRecord, answeringRecord, foldName } from "./rules";
import { standingWith } from "./standing.server";

export interface OrganisationCard {
  id: string;
  name: string;
  nameEn: string | null;
  kind: OrganisationKind;
  industry: Industry | null;
  city: string | null;
  website: string | null;
  verified: boolean;
  isDemo: boolean;
}

const cardOf = (row: OrganisationRow): OrganisationCard => ({
  id: row.id,
  name: row.name,
  nameEn: row.nameEn,
  kind: row.kind,
  industry: row.industry,
  city: row.city,
  website: row.website,
  verified: row.verifiedAt !== null,
  isDemo: row.isDemo,
});

/** What other rooms show of an organisation; they decide who may see it. */
export async function organisationCard(db: Db, id: string): Promise<OrganisationCard | null> {
  const row = await findOrganisation(db, id);
  return row ? cardOf(row) : null;
}

export type OrganisationListItem = OrganisationCard & { about: Bi | null; published: number };
export interface OrganisationList {
  items: OrganisationListItem[];
  next: string | null;
  /** The list was narrowed to those that wait for a check. */
  waiting: boolean;
  total: number;
  kinds: Partial<Record<OrganisationKind, number>>;
  industries: Partial<Record<Industry, number>>;
}

export interface OrganisationSearch {
  q?: string | undefined;
  kinds: readonly OrganisationKind[];
  industries: readonly Industry[];
  /** Only those that wait for a check; for those who may see such at all. */
  unchecked?: boolean;
  after?: Cursor | undefined;
}

const pageSize = 20;

/** A page of the public list; staff also see organisations nobody has checked yet. */
export async function browseOrganisations(ctx: Ctx, search: OrganisationSearch): Promise<OrganisationList> {
  const all = isSystem(ctx.actor) || hasRole(ctx.actor, "staff", "admin", "broker", "reviewer", "agency");
  const filter = {
    kinds: search.kinds,
    industries: search.industries,
    name: foldName(search.q ?? ""),
    all,
    unchecked: all && search.unchecked === true,
    after: search.after,
  };
  const counts = await countOrganisations(ctx.db, filter);
  const { rows, next } = cut(await listOrganisations(ctx.db, filter, pageSize), pageSize, (row) => ({ time: row.listedAt, id: row.id }));
  return {
    ...counts,
    items: rows.map((row) => ({ ...cardOf(row), about: row.about, published: row.published })),
    next: next ?? null,
    waiting: filter.unchecked,
  };
}

/** The queue of those who check organisations, oldest first. */
export async function organisationsToCheck(ctx: Ctx, limit = 20): Promise<{ count: number; items: (OrganisationCard & { createdAt: Date })[] }> {
  if (!hasRole(ctx.actor, "staff", "admin") && !isSystem(ctx.actor)) throw forbidden();
  const items = (await uncheckedOrganisations(ctx.db, limit)).map((row) => ({ ...cardOf(row), createdAt: row.createdAt }));
  return { count: await countUnchecked(ctx.db), items };
}

export type MyOrganisation = OrganisationCard & { role: OrganisationRole };
export async function myOrganisations(ctx: Ctx): Promise<MyOrganisation[]> {
  const id = personId(ctx.actor);
  return id ? (await organisationsOf(ctx.db, id)).map((row) => ({ ...cardOf(row), role: row.role })) : [];
}

export interface OrganisationPage {
  card: OrganisationCard;
  about: Bi | null;
  /** Only for members and staff. */
  ubn: string | null;
  verifiedAt: Date | null;
  state: OrganisationState;
  version: number;
  challenges: PublishedChallenge[];
  answering: AnsweringRecord;
  timeline: TimelineLine[];
  isMember: boolean;
  may: Record<OrganisationAction, Ruling>;
}

const actions = ["create", "view", "viewMembers", "edit", "invite", "changeRole", "removeMember", "leave", "verify", "withdrawVerification"] as const;

export async function organisationPage(ctx: Ctx, id: string): Promise<OrganisationPage> {
  const { organisation, state, relation, may } = await standingWith(ctx, id);
  return {
    card: cardOf(organisation),
    about: organisation.about,
    ubn: may("viewMembers").ok ? organisation.ubn : null,
    verifiedAt: organisation.verifiedAt,
    state,
    version: organisation.version,
    challenges: await publishedChallengesOf(ctx.db, id, 100),
    answering: answeringRecord(await applicationsReceived(ctx.db, id), ctx.now),
    timeline: await timelineFor(ctx, id, {
      audiences: may("viewMembers").ok ? ["public", "owner", "staff"] : ["public"],
      names: may("viewMembers").ok,
      otherwise: "organisations_someone",
    }),
    isMember: relation !== "stranger",
    may: Object.fromEntries(actions.map((action) => [action, may(action)])) as Record<OrganisationAction, Ruling>,
  };
}

/** What the edit form starts from. */
export async function organisationToEdit(ctx: Ctx, id: string): Promise<OrganisationRow> {
  const { organisation, insist: must } = await standingWith(ctx, id);
  must("edit");
  return organisation;
}

export interface MembersPage {
  card: OrganisationCard;
  /** The address an invitation went to is shown to leads only. */
  members: MemberLine[];
  me: string | null;
  mayManage: Ruling;
  mayLeave: Ruling;
}

export async function organisationMembersPage(ctx: Ctx, id: string): Promise<MembersPage> {
  const { organisation, may } = await standingWith(ctx, id);
  insist(may("viewMembers"), ctx.actor.kind !== "visitor");
  const mayManage = may("invite");
  const members = await listMembers(ctx.db, id);
  return {
    card: cardOf(organisation),
    members: members.map((one) => (mayManage.ok ? one : { ...one, invitedEmail: null })),
    me: personId(ctx.actor),
    mayManage,
    mayLeave: may("leave"),
  };
}
