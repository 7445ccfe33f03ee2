import { sql } from "drizzle-orm";
import { check, doublePrecision, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type LessonState, lessonStates } from "../vocabulary/states";
import { persons } from "./accounts";
import { bytes, id, moment, oneOf, word } from "./columns";

/** Every ranking shown, with what it was computed from, so that it can be replayed. */
export const matchRuns = pgTable(
  "match_runs",
  {
    id: id(),
    kind: text("kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    model: text("model").notNull(),
    policy: jsonb("policy").$type<Record<string, unknown>>().notNull(),
    inputHash: text("input_hash").notNull(),
    requestedBy: text("requested_by"),
    at: moment("at").notNull(),
    /** Exposure that lists before this one left owing, and what this one leaves; null where none is reserved. */
    owed: doublePrecision("owed").notNull().default(0),
    owedAfter: doublePrecision("owed_after"),
    /** How far down somebody has been shown the list. */
    shown: integer("shown").notNull().default(0),
    /** Work done by the clock names itself, so that it is never kept twice. */
    onceKey: text("once_key").unique(),
  },
  (t) => [
    index("match_runs_subject").on(t.kind, t.subjectId, t.at),
    index("match_runs_latest").on(t.kind, t.at),
    check("match_runs_shown", sql`${t.shown} >= 0`),
  ],
);

/** What a ranking looked at, word for word, once for all runs that asked the same: with it a run can be replayed. */
export const matchInputs = pgTable("match_inputs", {
  hash: text("hash").primaryKey(),
  body: text("body").notNull(),
});

export const matchResults = pgTable(
  "match_results",
  {
    id: id(),
    runId: uuid("run_id")
      .notNull()
      .references(() => matchRuns.id, { onDelete: "cascade" }),
    rank: integer("rank").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    score: doublePrecision("score").notNull(),
    parts: jsonb("parts").$type<Record<string, unknown>[]>().notNull(),
    /** Chance that the reader looked at this place, as the list was shown; null below what was shown. */
    propensity: doublePrecision("propensity"),
  },
  (t) => [
    uniqueIndex("match_results_rank").on(t.runId, t.rank),
    index("match_results_candidate").on(t.candidateId),
    check("match_results_propensity", sql`${t.propensity} > 0 and ${t.propensity} <= 1`),
  ],
);

/** Fitted models, by kind and version; the newest is the one in use. */
export const matchModels = pgTable(
  "match_models",
  {
    id: id(),
    kind: text("kind").notNull(),
    version: integer("version").notNull(),
    /** Of the fitted values. */
    hash: text("hash").notNull(),
    /** Of what it was fitted to: the same again need not be fitted again. */
    source: text("source").notNull(),
    body: bytes("body").notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (t) => [uniqueIndex("match_models_once").on(t.kind, t.version)],
);

/** What was learned from outcomes, and what the office made of it. */
export const matchLessons = pgTable(
  "match_lessons",
  {
    id: id(),
    state: word<LessonState>("state").notNull(),
    /** Version of the policy it was held against. */
    basedOn: integer("based_on").notNull(),
    result: jsonb("result").$type<Record<string, unknown>>(),
    askedBy: uuid("asked_by").references(() => persons.id),
    askedAt: moment("asked_at").notNull(),
    doneAt: moment("done_at"),
    decidedBy: uuid("decided_by").references(() => persons.id),
    decidedAt: moment("decided_at"),
  },
  (t) => [oneOf("match_lessons_state_known", t.state, lessonStates), index("match_lessons_asked").on(t.askedAt)],
);

/** Policies somebody has adopted. Version 1 is the hand-set one, which needs no row; the highest version is in use. */
export const matchPolicies = pgTable(
  "match_policies",
  {
    version: integer("version").primaryKey(),
    weights: jsonb("weights").$type<Record<string, number>>().notNull(),
    calibration: jsonb("calibration").$type<{ slope: number; offset: number; n: number; ece: number }>(),
    /** Where it comes from: a lesson, or an earlier version that was gone back to. */
    lessonId: uuid("lesson_id").references(() => matchLessons.id),
    restores: integer("restores"),
    adoptedBy: uuid("adopted_by").references(() => persons.id),
    adoptedAt: moment("adopted_at").notNull(),
  },
  (t) => [
    check("match_policies_version", sql`${t.version} >= 2`),
    check("match_policies_origin", sql`(${t.lessonId} is null) <> (${t.restores} is null)`),
  ],
);
