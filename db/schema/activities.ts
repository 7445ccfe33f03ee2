import { sql } from "drizzle-orm";
import { check, date, index, integer, numeric, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type ActivityKind, activityKinds, type CompetencyItem, type LearningTheme } from "../vocabulary/kinds";
import { type ActivityState, activityStates, type EnrolmentState, enrolmentStates } from "../vocabulary/states";
import { persons } from "./accounts";
import { bi, id, moment, oneOf, version, word, words } from "./columns";
import { organisations } from "./organisations";

/** Every kind of course, class, camp, workshop and meetup. Days are Taipei days. */
export const activities = pgTable(
  "activities",
  {
    id: id(),
    code: text("code").unique(),
    kind: word<ActivityKind>("kind").notNull(),
    instituteId: uuid("institute_id")
      .notNull()
      .references(() => organisations.id),
    title: bi("title").notNull(),
    summary: bi("summary"),
    theme: word<LearningTheme>("theme"),
    items: words<CompetencyItem>("items"),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    /** Planned hours, and the attended hours that make a completion. */
    hours: numeric("hours", { precision: 6, scale: 1, mode: "number" }).notNull(),
    completionHours: numeric("completion_hours", { precision: 6, scale: 1, mode: "number" }).notNull(),
    places: integer("places"),
    city: text("city"),
    url: text("url"),
    state: word<ActivityState>("state").notNull().default("draft"),
    createdBy: uuid("created_by").references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("activities_kind_known", t.kind, activityKinds),
    oneOf("activities_state_known", t.state, activityStates),
    check("activities_days", sql`${t.endsOn} >= ${t.startsOn}`),
    check("activities_completion_hours", sql`${t.completionHours} <= ${t.hours} and ${t.completionHours} > 0`),
    index("activities_institute").on(t.instituteId),
    index("activities_ends").on(t.endsOn),
  ],
);

export const activitySessions = pgTable(
  "activity_sessions",
  {
    id: id(),
    activityId: uuid("activity_id")
      .notNull()
      .references(() => activities.id, { onDelete: "cascade" }),
    heldOn: date("held_on", { mode: "string" }).notNull(),
    hours: numeric("hours", { precision: 5, scale: 1, mode: "number" }).notNull(),
    title: text("title"),
  },
  (t) => [index("activity_sessions_activity").on(t.activityId)],
);

export const enrolments = pgTable(
  "enrolments",
  {
    id: id(),
    activityId: uuid("activity_id")
      .notNull()
      .references(() => activities.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    state: word<EnrolmentState>("state").notNull().default("enrolled"),
    attendedHours: numeric("attended_hours", { precision: 6, scale: 1, mode: "number" }).notNull().default(0),
    importId: uuid("import_id"),
    completedAt: moment("completed_at"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("enrolments_once").on(t.activityId, t.personId),
    oneOf("enrolments_state_known", t.state, enrolmentStates),
    check("enrolments_hours", sql`${t.attendedHours} >= 0`),
    index("enrolments_person").on(t.personId),
  ],
);

export const rosterImports = pgTable("roster_imports", {
  id: id(),
  activityId: uuid("activity_id")
    .notNull()
    .references(() => activities.id),
  fileName: text("file_name").notNull(),
  /** The same file imported twice changes nothing. */
  contentHash: text("content_hash").notNull(),
  rows: integer("rows").notNull(),
  added: integer("added").notNull(),
  updated: integer("updated").notNull(),
  importedBy: uuid("imported_by").references(() => persons.id),
  at: moment("at").notNull(),
});
