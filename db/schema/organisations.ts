import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type Industry, type OrganisationKind, organisationKinds, type TeamKind, teamKinds } from "../vocabulary/kinds";
import { type MembershipState, membershipStates, type OrganisationRole, organisationRoles, type TeamRole, teamRoles } from "../vocabulary/roles";
import { persons } from "./accounts";
import { bi, id, moment, oneOf, version, word, words } from "./columns";

export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    kind: word<OrganisationKind>("kind").notNull(),
    /** The registered name exactly as its owner writes it (臺/台 is never rewritten). */
    name: text("name").notNull(),
    nameEn: text("name_en"),
    ubn: text("ubn"),
    /** Set only by a staff or registry check; a checksum never sets it. */
    verifiedAt: moment("verified_at"),
    verifiedBy: uuid("verified_by").references(() => persons.id),
    industry: word<Industry>("industry"),
    city: text("city"),
    website: text("website"),
    about: bi("about"),
    isDemo: boolean("is_demo").notNull().default(false),
    createdBy: uuid("created_by").references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    oneOf("organisations_kind_known", t.kind, organisationKinds),
    uniqueIndex("organisations_ubn").on(t.ubn).where(sql`ubn is not null`),
    index("organisations_created").on(t.createdAt, t.id),
  ],
);

export const organisationMembers = pgTable(
  "organisation_members",
  {
    id: id(),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    personId: uuid("person_id").references(() => persons.id),
    invitedEmail: text("invited_email"),
    role: word<OrganisationRole>("role").notNull(),
    state: word<MembershipState>("state").notNull(),
    invitedBy: uuid("invited_by").references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    answeredAt: moment("answered_at"),
  },
  (t) => [
    oneOf("organisation_members_role_known", t.role, organisationRoles),
    oneOf("organisation_members_state_known", t.state, membershipStates),
    uniqueIndex("organisation_members_once").on(t.organisationId, t.personId).where(sql`state in ('invited', 'active') and person_id is not null`),
    uniqueIndex("organisation_members_email_once").on(t.organisationId, t.invitedEmail).where(sql`state = 'invited' and person_id is null`),
    index("organisation_members_person").on(t.personId),
  ],
);

export const teams = pgTable(
  "teams",
  {
    id: id(),
    name: text("name").notNull(),
    nameEn: text("name_en"),
    kind: word<TeamKind>("kind").notNull(),
    summary: bi("summary"),
    languages: text("languages").array().notNull().default(sql`'{}'::text[]`),
    industries: words<Industry>("industries"),
    technologies: text("technologies").array().notNull().default(sql`'{}'::text[]`),
    city: text("city"),
    website: text("website"),
    /** How many engagements the team can carry at once. */
    capacity: integer("capacity").notNull().default(1),
    representative: text("representative"),
    isPublic: boolean("is_public").notNull().default(true),
    dissolvedAt: moment("dissolved_at"),
    isDemo: boolean("is_demo").notNull().default(false),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [oneOf("teams_kind_known", t.kind, teamKinds), index("teams_created").on(t.createdAt, t.id)],
);

export const teamMembers = pgTable(
  "team_members",
  {
    id: id(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    personId: uuid("person_id").references(() => persons.id),
    invitedEmail: text("invited_email"),
    role: word<TeamRole>("role").notNull(),
    state: word<MembershipState>("state").notNull(),
    invitedBy: uuid("invited_by").references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    consentedAt: moment("consented_at"),
  },
  (t) => [
    oneOf("team_members_role_known", t.role, teamRoles),
    oneOf("team_members_state_known", t.state, membershipStates),
    uniqueIndex("team_members_once").on(t.teamId, t.personId).where(sql`state in ('invited', 'active') and person_id is not null`),
    uniqueIndex("team_members_email_once").on(t.teamId, t.invitedEmail).where(sql`state = 'invited' and person_id is null`),
    uniqueIndex("team_members_one_lead").on(t.teamId).where(sql`role = 'lead' and state = 'active'`),
    index("team_members_person").on(t.personId),
  ],
);
