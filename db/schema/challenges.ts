import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  type CompetencyItem,
  competencyItems,
  type DataSensitivity,
  type DataUnit,
  type Grade,
  grades,
  type Industry,
  type IpChoice,
  industries,
  ipChoices,
  type Technology,
  technologies,
} from "../vocabulary/kinds";
import { type ChallengeRole, challengeRoles } from "../vocabulary/roles";
import { type ChallengeState, challengeStates } from "../vocabulary/states";
import { persons } from "./accounts";
import { type Bi, bi, id, moment, oneOf, twd, version, word, words } from "./columns";
import { organisations } from "./organisations";
import { calls, programmes } from "./programmes";

/** The brief's longer texts; every one may be given in both languages. */
export interface BriefTexts {
  background?: Bi | undefined;
  problem?: Bi | undefined;
  currentSolution?: Bi | undefined;
  baseline?: Bi | undefined;
  target?: Bi | undefined;
  deliverable?: Bi | undefined;
  site?: Bi | undefined;
  resources?: Bi | undefined;
  support?: Bi | undefined;
}

/** What the data is, who signs for it and whether it may be handed over. */
export interface DataPassport {
  description?: Bi | undefined;
  rows?: number | undefined;
  /** What `rows` counts; records when nobody said. */
  unit?: DataUnit | undefined;
  labels?: string | undefined;
  format?: string | undefined;
  sensitivity?: DataSensitivity | undefined;
  rightsConfirmed?: boolean | undefined;
  deidentification?: "not_needed" | "pending" | "signed" | "checked" | "failed" | undefined;
  signedBy?: string | undefined;
  handover?: "download" | "api" | "on_site" | undefined;
}

export const challenges = pgTable(
  "challenges",
  {
    id: id(),
    /** Short name people quote, e.g. C114-0012; given at first submission. */
    code: text("code").unique(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    callId: uuid("call_id").references(() => calls.id),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => persons.id),
    state: word<ChallengeState>("state").notNull().default("draft"),
    title: bi("title").notNull(),
    summary: bi("summary"),
    brief: jsonb("brief").$type<BriefTexts>().notNull().default({}),
    dataPassport: jsonb("data_passport").$type<DataPassport>().notNull().default({}),
    industry: word<Industry>("industry"),
    technologies: words<Technology>("technologies"),
    languages: text("languages").array().notNull().default(sql`'{zh}'::text[]`),
    city: text("city"),
    grade: word<Grade>("grade"),
    /** Rubric scores 1–4 per grading dimension and the reasons shown with the grade. */
    gradeReasons: jsonb("grade_reasons").$type<{ scores?: Record<string, number>; reason?: string; overridden?: boolean }>(),
    places: smallint("places").notNull().default(1),
    durationMonths: smallint("duration_months"),
    awardTwd: twd("award_twd"),
    ip: word<IpChoice>("ip"),
    contactName: text("contact_name"),
    contactEmail: text("contact_email"),
    mentorHours: smallint("mentor_hours"),
    excludedCompetitors: text("excluded_competitors"),
    /** A clone or a carried-over challenge points to its root; only roots are counted. */
    rootId: uuid("root_id"),
    firstSubmittedAt: moment("first_submitted_at"),
    firstPublishedAt: moment("first_published_at"),
    publishAt: moment("publish_at"),
    applicationsCloseAt: moment("applications_close_at"),
    stateSince: moment("state_since").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    /** The sitting that saved last: its own autosaves never look stale to itself. */
    editKey: uuid("edit_key"),
    version: version(),
  },
  (t) => [
    foreignKey({ name: "challenges_root", columns: [t.rootId], foreignColumns: [t.id] }),
    oneOf("challenges_state_known", t.state, challengeStates),
    oneOf("challenges_grade_known", t.grade, grades),
    oneOf("challenges_industry_known", t.industry, industries),
    oneOf("challenges_ip_known", t.ip, ipChoices),
    check("challenges_places_positive", sql`${t.places} between 1 and 20`),
    check("challenges_award_positive", sql`${t.awardTwd} >= 0`),
    check("challenges_technologies_known", sql`${t.technologies} <@ ${sql.raw(`array[${technologies.map((one) => `'${one}'`).join(",")}]`)}`),
    check(
      "challenges_published_complete",
      sql`${t.state} not in ('published', 'closed_to_applications') or (${t.firstPublishedAt} is not null and ${t.grade} is not null)`,
    ),
    index("challenges_public").on(t.state, t.firstPublishedAt, t.id),
    index("challenges_organisation").on(t.organisationId),
    index("challenges_closing").on(t.state, t.applicationsCloseAt),
  ],
);

export const challengeNeeds = pgTable(
  "challenge_needs",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id, { onDelete: "cascade" }),
    item: word<CompetencyItem>("item").notNull(),
    level: smallint("level").notNull(),
    must: boolean("must").notNull().default(false),
  },
  (t) => [
    uniqueIndex("challenge_needs_once").on(t.challengeId, t.item),
    oneOf("challenge_needs_item_known", t.item, competencyItems),
    check("challenge_needs_level", sql`${t.level} between 1 and 5`),
  ],
);

/** Who holds which role on a challenge; the separation of roles is checked before a row is written. */
export const challengeRoleHolders = pgTable(
  "challenge_role_holders",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    role: word<ChallengeRole>("role").notNull(),
    assignedBy: uuid("assigned_by").references(() => persons.id),
    assignedAt: moment("assigned_at").notNull(),
    endedAt: moment("ended_at"),
    /** An exception to the separation of roles; not in force until a second officer has confirmed it. */
    exceptionReason: text("exception_reason"),
    exceptionBy: uuid("exception_by").references(() => persons.id),
  },
  (t) => [
    oneOf("challenge_role_holders_role_known", t.role, challengeRoles),
    uniqueIndex("challenge_role_holders_once").on(t.challengeId, t.personId).where(sql`ended_at is null and exception_reason is null`),
    check(
      "challenge_role_holders_second_eyes",
      sql`${t.exceptionBy} is null or (${t.exceptionReason} is not null and ${t.exceptionBy} <> ${t.assignedBy})`,
    ),
    index("challenge_role_holders_person").on(t.personId),
  ],
);

/** Coaching and review notes, one thread per field of the brief. */
export const challengeNotes = pgTable(
  "challenge_notes",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    authorId: uuid("author_id")
      .notNull()
      .references(() => persons.id),
    field: text("field").notNull(),
    body: text("body").notNull(),
    at: moment("at").notNull(),
    resolvedAt: moment("resolved_at"),
    resolvedBy: uuid("resolved_by").references(() => persons.id),
  },
  (t) => [index("challenge_notes_challenge").on(t.challengeId, t.at)],
);

/** The brief as it was handed in, so that the next reader sees what changed. */
export const challengeRevisions = pgTable(
  "challenge_revisions",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    number: integer("number").notNull(),
    content: jsonb("content").$type<Record<string, unknown>>().notNull(),
    by: uuid("by")
      .notNull()
      .references(() => persons.id),
    at: moment("at").notNull(),
  },
  (t) => [uniqueIndex("challenge_revisions_once").on(t.challengeId, t.number)],
);

/** A reviewer's decision with its criteria; several over the life of a challenge. */
export const challengeDecisions = pgTable(
  "challenge_decisions",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    reviewerId: uuid("reviewer_id")
      .notNull()
      .references(() => persons.id),
    decision: text("decision").notNull(),
    reason: text("reason").notNull(),
    criteria: jsonb("criteria").$type<Record<string, number>>().notNull(),
    grade: word<Grade>("grade"),
    revision: integer("revision").notNull(),
    at: moment("at").notNull(),
  },
  (t) => [index("challenge_decisions_challenge").on(t.challengeId, t.at)],
);
