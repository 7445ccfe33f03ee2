import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  type EngagementState,
  engagementStates,
  type Health,
  healths,
  type InvitationState,
  invitationStates,
  type MilestoneState,
  milestoneStates,
  type ValidationStage,
  validationStages,
} from "../vocabulary/states";
import { persons } from "./accounts";
import { applications } from "./applications";
import { challenges } from "./challenges";
import { id, moment, oneOf, version, word } from "./columns";
import { teams } from "./organisations";

/** What the owner hands to the team: de-identified data, API, tools, one contact, mentors. */
export interface ResourcePack {
  data?: string | undefined;
  api?: string | undefined;
  tools?: string | undefined;
  contactName?: string | undefined;
  contactEmail?: string | undefined;
  handedOverAt?: string | undefined;
}

export const engagements = pgTable(
  "engagements",
  {
    id: id(),
    applicationId: uuid("application_id")
      .notNull()
      .unique()
      .references(() => applications.id),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    state: word<EngagementState>("state").notNull().default("kicked_off"),
    stage: word<ValidationStage>("stage").notNull().default("poc"),
    health: word<Health>("health").notNull().default("on_track"),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    resourcePack: jsonb("resource_pack").$type<ResourcePack>().notNull().default({}),
    /** Why it was suspended or terminated. */
    endReason: text("end_reason"),
    /** Where a suspended one goes on. */
    suspendedFrom: word<EngagementState>("suspended_from"),
    stateSince: moment("state_since").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("engagements_state_known", t.state, engagementStates),
    oneOf("engagements_stage_known", t.stage, validationStages),
    oneOf("engagements_health_known", t.health, healths),
    index("engagements_challenge").on(t.challengeId),
    index("engagements_team").on(t.teamId),
  ],
);

export const engagementMentors = pgTable(
  "engagement_mentors",
  {
    id: id(),
    engagementId: uuid("engagement_id")
      .notNull()
      .references(() => engagements.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    assignedAt: moment("assigned_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    uniqueIndex("engagement_mentors_once").on(t.engagementId, t.personId).where(sql`ended_at is null`),
    index("engagement_mentors_person").on(t.personId),
  ],
);

/** A mentor is asked to take on a team and answers by a date. */
export const mentorProposals = pgTable(
  "mentor_proposals",
  {
    id: id(),
    engagementId: uuid("engagement_id")
      .notNull()
      .references(() => engagements.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    state: word<InvitationState>("state").notNull().default("open"),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => persons.id),
    message: text("message"),
    answerBy: moment("answer_by").notNull(),
    answeredAt: moment("answered_at"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    oneOf("mentor_proposals_state_known", t.state, invitationStates),
    uniqueIndex("mentor_proposals_once").on(t.engagementId, t.personId).where(sql`state = 'open'`),
    index("mentor_proposals_person").on(t.personId, t.state),
  ],
);

export const milestones = pgTable(
  "milestones",
  {
    id: id(),
    engagementId: uuid("engagement_id")
      .notNull()
      .references(() => engagements.id),
    title: text("title").notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    stage: word<ValidationStage>("stage").notNull().default("poc"),
    state: word<MilestoneState>("state").notNull().default("open"),
    evidenceNote: text("evidence_note"),
    evidenceUrl: text("evidence_url"),
    submittedBy: uuid("submitted_by").references(() => persons.id),
    submittedAt: moment("submitted_at"),
    decidedBy: uuid("decided_by").references(() => persons.id),
    decidedAt: moment("decided_at"),
    decisionNote: text("decision_note"),
    sort: integer("sort").notNull().default(0),
    version: version(),
  },
  (t) => [oneOf("milestones_state_known", t.state, milestoneStates), index("milestones_engagement").on(t.engagementId, t.sort)],
);

export const checkIns = pgTable(
  "check_ins",
  {
    id: id(),
    engagementId: uuid("engagement_id")
      .notNull()
      .references(() => engagements.id),
    mentorId: uuid("mentor_id")
      .notNull()
      .references(() => persons.id),
    heldOn: date("held_on", { mode: "string" }).notNull(),
    minutes: integer("minutes").notNull(),
    health: word<Health>("health").notNull(),
    note: text("note").notNull(),
    blocker: text("blocker"),
    nextOn: date("next_on", { mode: "string" }),
    createdAt: moment("created_at").notNull(),
    confirmedBy: uuid("confirmed_by").references(() => persons.id),
    confirmedAt: moment("confirmed_at"),
  },
  (t) => [
    uniqueIndex("check_ins_once_a_day").on(t.engagementId, t.mentorId, t.heldOn),
    oneOf("check_ins_health_known", t.health, healths),
    check("check_ins_minutes", sql`${t.minutes} between 5 and 720`),
    index("check_ins_engagement").on(t.engagementId, t.heldOn),
  ],
);
