import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, numeric, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type ClaimKind, type CompetencyItem, claimKinds, type ListingKind, listingKinds, type RubricKind, rubricKinds } from "../vocabulary/kinds";
import type { Measure } from "../vocabulary/measures";
import {
  type AwardKind,
  type AwardState,
  awardKinds,
  awardStates,
  type ClaimState,
  claimStates,
  type ListingState,
  listingStates,
  type SnapshotState,
  snapshotStates,
} from "../vocabulary/states";
import { persons } from "./accounts";
import { challenges } from "./challenges";
import { type Bi, bi, id, moment, oneOf, twd, version, word, words } from "./columns";
import { engagements } from "./engagements";
import { organisations, teams } from "./organisations";

/** One form for readiness, review, grading, evaluation, judging and surveys. */
export const rubrics = pgTable(
  "rubrics",
  {
    id: id(),
    kind: word<RubricKind>("kind").notNull(),
    code: text("code").notNull(),
    rubricVersion: integer("rubric_version").notNull(),
    title: bi("title").notNull(),
    items: jsonb("items").$type<{ key: string; label: Bi; help?: Bi; min: number; max: number; weight: number; anchors?: Bi[] }[]>().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [uniqueIndex("rubrics_once").on(t.code, t.rubricVersion), oneOf("rubrics_kind_known", t.kind, rubricKinds)],
);

export const rubricResponses = pgTable(
  "rubric_responses",
  {
    id: id(),
    rubricId: uuid("rubric_id")
      .notNull()
      .references(() => rubrics.id),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    responderId: uuid("responder_id")
      .notNull()
      .references(() => persons.id),
    scores: jsonb("scores").$type<Record<string, number>>().notNull(),
    comment: text("comment"),
    submittedAt: moment("submitted_at"),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [uniqueIndex("rubric_responses_once").on(t.rubricId, t.subjectId, t.responderId)],
);

/** Every outcome: what is claimed, by whom, with which evidence, verified by whom. */
export const claims = pgTable(
  "claims",
  {
    id: id(),
    kind: word<ClaimKind>("kind").notNull(),
    title: text("title").notNull(),
    organisationId: uuid("organisation_id").references(() => organisations.id),
    engagementId: uuid("engagement_id").references(() => engagements.id),
    /** Count, or amount in 億元 for investment and output value. */
    quantity: numeric("quantity", { precision: 14, scale: 4, mode: "number" }).notNull().default(1),
    occurredOn: date("occurred_on", { mode: "string" }).notNull(),
    evidenceNote: text("evidence_note").notNull(),
    evidenceUrl: text("evidence_url"),
    data: jsonb("data").$type<Record<string, unknown>>().notNull().default({}),
    isPublic: boolean("is_public").notNull().default(false),
    state: word<ClaimState>("state").notNull().default("proposed"),
    proposedBy: uuid("proposed_by").references(() => persons.id),
    proposedAt: moment("proposed_at").notNull(),
    decidedBy: uuid("decided_by").references(() => persons.id),
    decidedAt: moment("decided_at"),
    decisionNote: text("decision_note"),
    version: version(),
  },
  (t) => [
    oneOf("claims_kind_known", t.kind, claimKinds),
    oneOf("claims_state_known", t.state, claimStates),
    check("claims_second_eyes", sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.proposedBy}`),
    index("claims_kind_day").on(t.kind, t.state, t.occurredOn),
  ],
);

export const listings = pgTable(
  "listings",
  {
    id: id(),
    kind: word<ListingKind>("kind").notNull(),
    title: bi("title").notNull(),
    summary: bi("summary"),
    body: bi("body"),
    providerId: uuid("provider_id").references(() => organisations.id),
    engagementId: uuid("engagement_id").references(() => engagements.id),
    data: jsonb("data").$type<Record<string, unknown>>().notNull().default({}),
    /** What it teaches; only what is there to be learned from teaches anything. */
    items: words<CompetencyItem>("items"),
    licence: text("licence"),
    contact: text("contact"),
    url: text("url"),
    expiresAt: moment("expires_at"),
    state: word<ListingState>("state").notNull().default("draft"),
    listedAt: moment("listed_at"),
    createdBy: uuid("created_by").references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("listings_kind_known", t.kind, listingKinds),
    oneOf("listings_state_known", t.state, listingStates),
    check("listings_items_teach", sql`${t.kind} in ('material', 'certificate') or ${t.items} = '{}'`),
    index("listings_listed").on(t.state, t.kind, t.listedAt),
  ],
);

export const awardQuotas = pgTable(
  "award_quotas",
  {
    id: id(),
    year: integer("year").notNull(),
    kind: word<AwardKind>("kind").notNull(),
    code: text("code").notNull(),
    title: bi("title").notNull(),
    places: integer("places").notNull(),
    amountTwd: twd("amount_twd").notNull(),
  },
  (t) => [
    uniqueIndex("award_quotas_once").on(t.year, t.code),
    oneOf("award_quotas_kind_known", t.kind, awardKinds),
    check("award_quotas_places", sql`${t.places} > 0`),
  ],
);

/** One place of a quota: given to a team, or left empty (從缺) with a reason. */
export const awards = pgTable(
  "awards",
  {
    id: id(),
    quotaId: uuid("quota_id")
      .notNull()
      .references(() => awardQuotas.id),
    /** 1…places: the unique index makes it impossible to give a place twice. */
    place: integer("place").notNull(),
    state: word<AwardState>("state").notNull(),
    teamId: uuid("team_id").references(() => teams.id),
    engagementId: uuid("engagement_id").references(() => engagements.id),
    challengeId: uuid("challenge_id").references(() => challenges.id),
    amountTwd: twd("amount_twd").notNull(),
    reason: text("reason"),
    decidedOn: date("decided_on", { mode: "string" }).notNull(),
    proposedBy: uuid("proposed_by").references(() => persons.id),
    approvedBy: uuid("approved_by").references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("awards_state_known", t.state, awardStates),
    uniqueIndex("awards_place_once").on(t.quotaId, t.place).where(sql`state not in ('declined', 'revoked')`),
    check("awards_team_or_empty", sql`(${t.state} = 'not_awarded') = (${t.teamId} is null)`),
    check("awards_empty_has_reason", sql`${t.state} <> 'not_awarded' or ${t.reason} is not null`),
    index("awards_team").on(t.teamId),
  ],
);

export const objectives = pgTable("objectives", {
  id: id(),
  code: text("code").notNull().unique(),
  name: bi("name").notNull(),
  subprogramme: text("subprogramme").notNull(),
  sort: integer("sort").notNull(),
});

export const keyResults = pgTable("key_results", {
  id: id(),
  objectiveId: uuid("objective_id")
    .notNull()
    .references(() => objectives.id),
  code: text("code").notNull().unique(),
  yearlyCode: text("yearly_code").notNull(),
  name: bi("name").notNull(),
  unit: bi("unit"),
  qualitative: boolean("qualitative").notNull().default(false),
  /** Name of the pure measure that counts it. */
  measure: word<Measure>("measure").notNull(),
  statedTotal: numeric("stated_total", { precision: 14, scale: 4, mode: "number" }),
  sumOfYears: numeric("sum_of_years", { precision: 14, scale: 4, mode: "number" }),
  note: bi("note"),
  sort: integer("sort").notNull(),
});

/** Target of one year: a number, a word, or neither where the plan gives none. */
export const keyResultTargets = pgTable(
  "key_result_targets",
  {
    id: id(),
    keyResultId: uuid("key_result_id")
      .notNull()
      .references(() => keyResults.id),
    year: integer("year").notNull(),
    value: numeric("value", { precision: 14, scale: 4, mode: "number" }),
    wording: bi("wording"),
  },
  (t) => [uniqueIndex("key_result_targets_once").on(t.keyResultId, t.year)],
);

export const snapshots = pgTable(
  "snapshots",
  {
    id: id(),
    keyResultId: uuid("key_result_id")
      .notNull()
      .references(() => keyResults.id),
    year: integer("year").notNull(),
    value: numeric("value", { precision: 14, scale: 4, mode: "number" }),
    rows: jsonb("rows").$type<{ kind: string; id: string; at: string; quantity: number }[]>().notNull(),
    eventSeq: integer("event_seq").notNull(),
    state: word<SnapshotState>("state").notNull().default("frozen"),
    frozenBy: uuid("frozen_by").references(() => persons.id),
    frozenAt: moment("frozen_at").notNull(),
    decidedBy: uuid("decided_by").references(() => persons.id),
    decidedAt: moment("decided_at"),
    decisionNote: text("decision_note"),
  },
  (t) => [oneOf("snapshots_state_known", t.state, snapshotStates), index("snapshots_kr").on(t.keyResultId, t.year, t.frozenAt)],
);
