CREATE TABLE "assignment_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"left_id" uuid NOT NULL,
	"right_id" uuid NOT NULL,
	"invitation_id" uuid,
	"mentor_proposal_id" uuid,
	"skipped" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignment_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"use" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"settings" jsonb NOT NULL,
	"versions" jsonb NOT NULL,
	"input_hash" text,
	"progress" jsonb,
	"stop_asked" boolean DEFAULT false NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"failure" text,
	"parent_id" uuid,
	"requested_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "assignment_runs_use_known" CHECK ("assignment_runs"."use" in ('teams_to_challenges', 'mentors_to_engagements')),
	CONSTRAINT "assignment_runs_state_known" CHECK ("assignment_runs"."state" in ('queued', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "mentor_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"message" text,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mentor_proposals_state_known" CHECK ("mentor_proposals"."state" in ('open', 'accepted', 'refused', 'lapsed'))
);
--> statement-breakpoint
ALTER TABLE "assignment_proposals" ADD CONSTRAINT "assignment_proposals_run_id_assignment_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."assignment_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_proposals" ADD CONSTRAINT "assignment_proposals_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_proposals" ADD CONSTRAINT "assignment_proposals_mentor_proposal_id_mentor_proposals_id_fk" FOREIGN KEY ("mentor_proposal_id") REFERENCES "public"."mentor_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_runs" ADD CONSTRAINT "assignment_runs_input_hash_match_inputs_hash_fk" FOREIGN KEY ("input_hash") REFERENCES "public"."match_inputs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_runs" ADD CONSTRAINT "assignment_runs_parent_id_assignment_runs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assignment_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_runs" ADD CONSTRAINT "assignment_runs_requested_by_persons_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_proposals" ADD CONSTRAINT "mentor_proposals_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_proposals" ADD CONSTRAINT "mentor_proposals_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_proposals" ADD CONSTRAINT "mentor_proposals_proposed_by_persons_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_proposals_once" ON "assignment_proposals" USING btree ("run_id","left_id","right_id");--> statement-breakpoint
CREATE INDEX "assignment_runs_created" ON "assignment_runs" USING btree ("use","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "mentor_proposals_once" ON "mentor_proposals" USING btree ("engagement_id","person_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "mentor_proposals_person" ON "mentor_proposals" USING btree ("person_id","state");