import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type MailState, mailStates } from "../vocabulary/states";
import { persons } from "./accounts";
import { id, moment, oneOf, word } from "./columns";

/** One line in somebody's inbox, made from one event. Words are chosen when it is read. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    recipientId: uuid("recipient_id")
      .notNull()
      .references(() => persons.id),
    eventSeq: bigint("event_seq", { mode: "number" }).notNull(),
    kind: text("kind").notNull(),
    params: jsonb("params").$type<Record<string, string>>().notNull(),
    href: text("href").notNull(),
    at: moment("at").notNull(),
    readAt: moment("read_at"),
  },
  (t) => [uniqueIndex("notifications_once").on(t.eventSeq, t.recipientId, t.kind), index("notifications_recipient").on(t.recipientId, t.at, t.id)],
);

/** Letters waiting to go out. The dedupe key makes a repeated delivery impossible. */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    dedupeKey: text("dedupe_key").notNull(),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    /** A link in the body that opens something by itself; taken out of it when the letter has gone or the link is dead. */
    secretLink: text("secret_link"),
    state: word<MailState>("state").notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    nextAt: moment("next_at").notNull(),
    lastError: text("last_error"),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
  },
  (t) => [uniqueIndex("mails_once").on(t.dedupeKey), oneOf("mails_state_known", t.state, mailStates), index("mails_due").on(t.state, t.nextAt)],
);

/** What search reads: folded tokens per public record, rewritten in the verb's own transaction. */
export const searchDocuments = pgTable(
  "search_documents",
  {
    kind: text("kind").notNull(),
    id: uuid("id").primaryKey(),
    head: text("head").array().notNull(),
    tokens: text("tokens").array().notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [index("search_documents_tokens").using("gin", t.tokens), index("search_documents_kind").on(t.kind)],
);
