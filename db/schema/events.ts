import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type Audience, audiences } from "../vocabulary/kinds";
import { moment, oneOf, word } from "./columns";

/**
 * The append-only log and outbox. `seq`, `prev` and `hash` are set by a trigger under an advisory lock,
 * so seq order is commit order; UPDATE and DELETE are refused by another.
 */
export const events = pgTable(
  "events",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey(),
    id: uuid("id").notNull().unique(),
    type: text("type").notNull(),
    version: integer("version").notNull(),
    at: moment("at").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id"),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    about: uuid("about").array().notNull().default(sql`'{}'::uuid[]`),
    audience: word<Audience>("audience").notNull(),
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    requestId: text("request_id").notNull(),
    prev: text("prev").notNull().unique(),
    hash: text("hash").notNull().unique(),
  },
  (t) => [
    index("events_about").using("gin", t.about),
    index("events_subject").on(t.subjectKind, t.subjectId, t.seq),
    index("events_type").on(t.type, t.seq),
    oneOf("events_audience_known", t.audience, audiences),
  ],
);

/** How far each reader of the log has come. */
export const eventCursors = pgTable("event_cursors", {
  name: text("name").primaryKey(),
  seq: bigint("seq", { mode: "number" }).notNull().default(0),
  updatedAt: moment("updated_at").notNull(),
});
