import { sql } from "drizzle-orm";
import { doublePrecision, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type JobState, jobStates } from "../vocabulary/states";
import { id, moment, oneOf, word } from "./columns";

export const jobs = pgTable(
  "jobs",
  {
    id: id(),
    kind: text("kind").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    state: word<JobState>("state").notNull().default("queued"),
    runAt: moment("run_at").notNull(),
    leasedUntil: moment("leased_until"),
    attempts: integer("attempts").notNull().default(0),
    maxAttempts: integer("max_attempts").notNull().default(8),
    /** At most one unfinished job may hold a key. */
    dedupeKey: text("dedupe_key"),
    lastError: text("last_error"),
    createdAt: moment("created_at").notNull(),
    finishedAt: moment("finished_at"),
  },
  (t) => [
    index("jobs_due").on(t.state, t.runAt),
    uniqueIndex("jobs_dedupe").on(t.dedupeKey).where(sql`state in ('queued', 'running')`),
    oneOf("jobs_state_known", t.state, jobStates),
  ],
);

export const schedules = pgTable("schedules", {
  name: text("name").primaryKey(),
  lastRunAt: moment("last_run_at"),
});

/** One row per form shown with a double-click key: the second post is sent where the first one went. */
export const requestKeys = pgTable("request_keys", {
  key: uuid("key").primaryKey(),
  actorId: text("actor_id"),
  location: text("location"),
  at: moment("at").notNull(),
});

/** Attempts left per limit and key, shared by all processes. The key is a hash: neither an address nor an e-mail is kept. */
export const attemptBuckets = pgTable(
  "attempt_buckets",
  {
    key: text("key").primaryKey(),
    left: doublePrecision("left").notNull(),
    at: moment("at").notNull(),
    /** From here on it is full again, which is as good as no row. */
    fullAt: moment("full_at").notNull(),
  },
  (t) => [index("attempt_buckets_full").on(t.fullAt)],
);
