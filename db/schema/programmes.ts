import { boolean, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type CallKind, callKinds } from "../vocabulary/kinds";
import { type CallState, callStates } from "../vocabulary/states";
import { bi, id, moment, oneOf, version, word } from "./columns";

export const programmes = pgTable("programmes", {
  id: id(),
  code: text("code").notNull().unique(),
  name: bi("name").notNull(),
  agency: bi("agency").notNull(),
  isDemo: boolean("is_demo").notNull().default(false),
  settings: jsonb("settings").$type<Record<string, unknown>>().notNull(),
});

/** Days are Taipei days; pace runs over from…to. */
export const programmeYears = pgTable(
  "programme_years",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    /** ROC year, e.g. 114. */
    year: integer("year").notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    evidenceDeadline: date("evidence_deadline", { mode: "string" }).notNull(),
    /** Thousand New Taiwan dollars, as the plan states it. */
    budgetThousands: integer("budget_thousands"),
  },
  (t) => [uniqueIndex("programme_years_once").on(t.programmeId, t.year)],
);

/** A window in which something may be handed in; its rules are frozen when it opens. */
export const calls = pgTable(
  "calls",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    year: integer("year").notNull(),
    kind: word<CallKind>("kind").notNull(),
    title: bi("title").notNull(),
    summary: bi("summary"),
    opensAt: moment("opens_at").notNull(),
    closesAt: moment("closes_at").notNull(),
    state: word<CallState>("state").notNull().default("planned"),
    rules: jsonb("rules").$type<Record<string, unknown>>().notNull(),
    rulesVersion: integer("rules_version").notNull().default(1),
    rulesFrozenAt: moment("rules_frozen_at"),
    version: version(),
  },
  (t) => [
    oneOf("calls_state_known", t.state, callStates),
    oneOf("calls_kind_known", t.kind, callKinds),
    index("calls_year").on(t.programmeId, t.year),
  ],
);

/** Versioned reference trees: industries, technologies, frameworks, standards, certificates, role profiles. */
export const referenceTrees = pgTable(
  "reference_trees",
  {
    id: id(),
    kind: text("kind").notNull(),
    version: text("version").notNull(),
    title: bi("title").notNull(),
    source: text("source").notNull(),
    data: jsonb("data").$type<Record<string, unknown>>(),
    loadedAt: moment("loaded_at").notNull(),
  },
  (t) => [uniqueIndex("reference_trees_once").on(t.kind, t.version)],
);

export const referenceNodes = pgTable(
  "reference_nodes",
  {
    id: id(),
    treeId: uuid("tree_id")
      .notNull()
      .references(() => referenceTrees.id, { onDelete: "cascade" }),
    parentCode: text("parent_code"),
    code: text("code").notNull(),
    kind: text("kind").notNull(),
    name: bi("name").notNull(),
    description: bi("description"),
    level: integer("level"),
    sort: integer("sort").notNull().default(0),
    data: jsonb("data").$type<Record<string, unknown>>(),
  },
  (t) => [uniqueIndex("reference_nodes_code").on(t.treeId, t.code), index("reference_nodes_parent").on(t.treeId, t.parentCode)],
);
