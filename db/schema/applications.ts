import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  type ApplicationState,
  applicationStates,
  type InvitationState,
  invitationStates,
  type MeetingOutcome,
  type MeetingState,
  meetingOutcomes,
  meetingStates,
} from "../vocabulary/states";
import { persons } from "./accounts";
import { challenges } from "./challenges";
import { id, moment, oneOf, version, word } from "./columns";
import { teams } from "./organisations";

export interface Proposal {
  approach?: string | undefined;
  plan?: string | undefined;
  expectedResult?: string | undefined;
  dataUse?: string | undefined;
  memberNote?: string | undefined;
}

/** What an unselected team learns. Texts by the owner; ids of what it may do next. */
export interface Letter {
  reason: string;
  criteria: { key: string; met: boolean }[];
  wouldHaveChanged: string;
  challengeIds: string[];
  activityIds: string[];
}

export const applications = pgTable(
  "applications",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    state: word<ApplicationState>("state").notNull().default("draft"),
    proposal: jsonb("proposal").$type<Proposal>().notNull().default({}),
    lang: text("lang").notNull().default("zh"),
    receiptNo: text("receipt_no").unique(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => persons.id),
    submittedBy: uuid("submitted_by").references(() => persons.id),
    submittedAt: moment("submitted_at"),
    eligibleAt: moment("eligible_at"),
    supplementDueAt: moment("supplement_due_at"),
    supplementNote: text("supplement_note"),
    ownerChoiceBy: uuid("owner_choice_by").references(() => persons.id),
    ownerChoiceAt: moment("owner_choice_at"),
    /** Why this team, where others fit better by score. */
    ownerChoiceReason: text("owner_choice_reason"),
    offerConfirmedBy: uuid("offer_confirmed_by").references(() => persons.id),
    offerConfirmedAt: moment("offer_confirmed_at"),
    offerAnswerBy: moment("offer_answer_by"),
    letter: jsonb("letter").$type<Letter>(),
    stateSince: moment("state_since").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("applications_state_known", t.state, applicationStates),
    uniqueIndex("applications_once").on(t.challengeId, t.teamId).where(sql`state <> 'withdrawn'`),
    index("applications_team").on(t.teamId),
    index("applications_state").on(t.state, t.stateSince),
  ],
);

/** Running numbers for receipts and challenge codes, one row per series. */
export const numberSeries = pgTable("number_series", {
  series: text("series").primaryKey(),
  last: integer("last").notNull(),
});

export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    challengeId: uuid("challenge_id")
      .notNull()
      .references(() => challenges.id),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    invitedBy: uuid("invited_by")
      .notNull()
      .references(() => persons.id),
    message: text("message"),
    state: word<InvitationState>("state").notNull().default("open"),
    answerBy: moment("answer_by").notNull(),
    answeredAt: moment("answered_at"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    oneOf("invitations_state_known", t.state, invitationStates),
    uniqueIndex("invitations_once").on(t.challengeId, t.teamId).where(sql`state = 'open'`),
    index("invitations_team").on(t.teamId),
  ],
);

/** A meeting of owner and team between shortlist and offer. Note and outcome are the owner's side's own. */
export const meetings = pgTable(
  "meetings",
  {
    id: id(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => applications.id),
    state: word<MeetingState>("state").notNull().default("planned"),
    startsAt: moment("starts_at").notNull(),
    /** A room or a link. */
    place: text("place").notNull(),
    ownerSide: text("owner_side"),
    teamSide: text("team_side"),
    note: text("note"),
    outcome: word<MeetingOutcome>("outcome"),
    plannedBy: uuid("planned_by")
      .notNull()
      .references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("meetings_state_known", t.state, meetingStates),
    oneOf("meetings_outcome_known", t.outcome, meetingOutcomes),
    check("meetings_held_with_outcome", sql`(${t.state} = 'held') = (${t.outcome} is not null)`),
    uniqueIndex("meetings_once").on(t.applicationId, t.startsAt).where(sql`state <> 'cancelled'`),
  ],
);
