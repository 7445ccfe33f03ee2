import { index, integer, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type CompetencyItem, competencyItems, type EvidenceKind, evidenceKinds, type Industry } from "../vocabulary/kinds";
import { persons } from "./accounts";
import { id, moment, oneOf, version, word } from "./columns";
import { teams } from "./organisations";

/** One item of a team's capability profile; level 1–5 as the team states it, evidence stands beside. */
export const teamCompetencies = pgTable(
  "team_competencies",
  {
    id: id(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    item: word<CompetencyItem>("item").notNull(),
    level: smallint("level").notNull(),
    note: text("note"),
    updatedAt: moment("updated_at").notNull(),
    version: version(),
  },
  (t) => [uniqueIndex("team_competencies_once").on(t.teamId, t.item), oneOf("team_competencies_item_known", t.item, competencyItems)],
);

export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    item: word<CompetencyItem>("item").notNull(),
    kind: word<EvidenceKind>("kind").notNull(),
    title: text("title").notNull(),
    url: text("url"),
    /** Level 1–5 that this piece supports. */
    level: smallint("level").notNull(),
    /** The engagement, past work or certificate it rests on, when in the system. */
    sourceId: uuid("source_id"),
    addedBy: uuid("added_by").references(() => persons.id),
    addedAt: moment("added_at").notNull(),
    verifiedBy: uuid("verified_by").references(() => persons.id),
    verifiedAt: moment("verified_at"),
  },
  (t) => [
    index("evidence_team").on(t.teamId, t.item),
    oneOf("evidence_kind_known", t.kind, evidenceKinds),
    oneOf("evidence_item_known", t.item, competencyItems),
  ],
);

export const pastWorks = pgTable(
  "past_works",
  {
    id: id(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    industry: word<Industry>("industry"),
    /** ROC year of delivery. */
    year: integer("year").notNull(),
    url: text("url"),
    lang: text("lang").notNull().default("zh"),
    createdAt: moment("created_at").notNull(),
    version: version(),
  },
  (t) => [index("past_works_team").on(t.teamId)],
);
