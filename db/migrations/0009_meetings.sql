CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"owner_side" text,
	"team_side" text,
	"note" text,
	"outcome" text,
	"planned_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "meetings_state_known" CHECK ("meetings"."state" in ('planned', 'held', 'cancelled')),
	CONSTRAINT "meetings_outcome_known" CHECK ("meetings"."outcome" in ('proceed', 'undecided', 'not_proceed')),
	CONSTRAINT "meetings_held_with_outcome" CHECK (("meetings"."state" = 'held') = ("meetings"."outcome" is not null))
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_planned_by_persons_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_once" ON "meetings" USING btree ("application_id","starts_at") WHERE state <> 'cancelled';