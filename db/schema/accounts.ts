import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type TokenPurpose, tokenPurposes } from "../vocabulary/kinds";
import { type Gender, genders, type Locale, type Role, roles } from "../vocabulary/roles";
import { id, moment, oneOf, version, word } from "./columns";

/** A person may exist without an account (rosters) and claim the record later. */
export const persons = pgTable(
  "persons",
  {
    id: id(),
    name: text("name").notNull(),
    romanisedName: text("romanised_name"),
    /** Contact address of a rostered person; an account's own address stands in accounts. */
    contactEmail: text("contact_email"),
    gender: word<Gender>("gender").notNull().default("undisclosed"),
    nationality: text("nationality"),
    phone: text("phone"),
    affiliation: text("affiliation"),
    title: text("title"),
    languages: text("languages").array().notNull().default(sql`'{}'::text[]`),
    bio: text("bio"),
    isDemo: boolean("is_demo").notNull().default(false),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [oneOf("persons_gender_known", t.gender, genders), index("persons_contact").on(sql`lower(${t.contactEmail})`)],
);

export const accounts = pgTable(
  "accounts",
  {
    personId: uuid("person_id")
      .primaryKey()
      .references(() => persons.id),
    email: text("email").notNull(),
    passwordHash: text("password_hash").notNull(),
    emailConfirmedAt: moment("email_confirmed_at"),
    locale: word<Locale>("locale"),
    calendar: text("calendar").notNull().default("auto"),
    mailNotices: boolean("mail_notices").notNull().default(true),
    disabledAt: moment("disabled_at"),
    disabledBy: uuid("disabled_by").references(() => persons.id),
    disabledReason: text("disabled_reason"),
    lastSignInAt: moment("last_sign_in_at"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [uniqueIndex("accounts_email").on(sql`lower(${t.email})`)],
);

/** Only the SHA-256 of a session token is stored. */
export const sessions = pgTable(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    /** Shown in "my sessions" and used to end one: reveals nothing about the token. */
    publicId: uuid("public_id").notNull().unique(),
    personId: uuid("person_id")
      .notNull()
      .references(() => accounts.personId, { onDelete: "cascade" }),
    createdAt: moment("created_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    userAgent: text("user_agent"),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

export const accountTokens = pgTable(
  "account_tokens",
  {
    tokenHash: text("token_hash").primaryKey(),
    purpose: word<TokenPurpose>("purpose").notNull(),
    personId: uuid("person_id").references(() => persons.id),
    email: text("email"),
    /** The organisation or team an invitation is for. */
    targetId: uuid("target_id"),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (t) => [oneOf("account_tokens_purpose_known", t.purpose, tokenPurposes), index("account_tokens_person").on(t.personId)],
);

export const roleGrants = pgTable(
  "role_grants",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    role: word<Role>("role").notNull(),
    grantedBy: uuid("granted_by").references(() => persons.id),
    grantedAt: moment("granted_at").notNull(),
    grantReason: text("grant_reason"),
    revokedBy: uuid("revoked_by").references(() => persons.id),
    revokedAt: moment("revoked_at"),
    revokeReason: text("revoke_reason"),
  },
  (t) => [oneOf("role_grants_role_known", t.role, roles), uniqueIndex("role_grants_once").on(t.personId, t.role).where(sql`revoked_at is null`)],
);

/** What somebody agreed to, with the version and the hash of the text that was shown. */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    notice: text("notice").notNull(),
    noticeVersion: integer("notice_version").notNull(),
    textHash: text("text_hash").notNull(),
    at: moment("at").notNull(),
  },
  (t) => [index("consents_person").on(t.personId)],
);
