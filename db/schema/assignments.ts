import { type AnyPgColumn, boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type AssignmentUse, assignmentUses } from "../vocabulary/kinds";
import { type AssignmentState, assignmentStates, type ReplayVerdict, replayVerdicts } from "../vocabulary/states";
import { persons } from "./accounts";
import { invitations } from "./applications";
import { id, moment, oneOf, word } from "./columns";
import { mentorProposals } from "./engagements";
import { matchInputs } from "./matching";

/** One assignment of the whole programme: what was asked, what was looked at, how it ended. Never changed once it has ended, but for the proof that it comes out the same. */
export const assignmentRuns = pgTable(
  "assignment_runs",
  {
    id: id(),
    use: word<AssignmentUse>("use").notNull(),
    state: word<AssignmentState>("state").notNull().default("queued"),
    /** The policy, with locks and vetoes. */
    settings: jsonb("settings").$type<Record<string, unknown>>().notNull(),
    /** Ontology, engine, model and policy it was made with. */
    versions: jsonb("versions").$type<Record<string, string>>().notNull(),
    /** What was looked at; null until the work begins. */
    inputHash: text("input_hash").references(() => matchInputs.hash),
    progress: jsonb("progress").$type<Record<string, unknown>>(),
    /** Somebody would rather have the best so far. */
    stopAsked: boolean("stop_asked").notNull().default(false),
    /** How often the work was begun: a process that died in the middle begins again. */
    attempts: integer("attempts").notNull().default(0),
    result: jsonb("result").$type<Record<string, unknown>>(),
    /** A message key that says why there is no result. */
    failure: text("failure"),
    /** The run this one was made from by changing something. */
    parentId: uuid("parent_id").references((): AnyPgColumn => assignmentRuns.id),
    requestedBy: uuid("requested_by")
      .notNull()
      .references(() => persons.id),
    createdAt: moment("created_at").notNull(),
    /** When the work was last begun. */
    startedAt: moment("started_at"),
    finishedAt: moment("finished_at"),
    /** When somebody last asked to have it solved once more, or when that ended; no verdict while it lasts. */
    replayAt: moment("replay_at"),
    replay: word<ReplayVerdict>("replay"),
  },
  (t) => [
    oneOf("assignment_runs_use_known", t.use, assignmentUses),
    oneOf("assignment_runs_state_known", t.state, assignmentStates),
    oneOf("assignment_runs_replay_known", t.replay, replayVerdicts),
    index("assignment_runs_created").on(t.use, t.createdAt, t.id),
  ],
);

/** What became of each pair that was published: an invitation, a proposal to a mentor, or a reason why not. */
export const assignmentProposals = pgTable(
  "assignment_proposals",
  {
    id: id(),
    runId: uuid("run_id")
      .notNull()
      .references(() => assignmentRuns.id),
    leftId: uuid("left_id").notNull(),
    rightId: uuid("right_id").notNull(),
    invitationId: uuid("invitation_id").references(() => invitations.id),
    mentorProposalId: uuid("mentor_proposal_id").references(() => mentorProposals.id),
    /** A message key: why this pair could not be asked when it was last tried. */
    skipped: text("skipped"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [uniqueIndex("assignment_proposals_once").on(t.runId, t.leftId, t.rightId)],
);
