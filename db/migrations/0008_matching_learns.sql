CREATE TABLE "match_lessons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"based_on" integer NOT NULL,
	"result" jsonb,
	"asked_by" uuid,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "match_lessons_state_known" CHECK ("match_lessons"."state" in ('asked', 'learned', 'adopted', 'kept'))
);
--> statement-breakpoint
CREATE TABLE "match_models" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"source" text NOT NULL,
	"body" "bytea" NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_policies" (
	"version" integer PRIMARY KEY NOT NULL,
	"weights" jsonb NOT NULL,
	"calibration" jsonb,
	"lesson_id" uuid,
	"restores" integer,
	"adopted_by" uuid,
	"adopted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "match_policies_version" CHECK ("match_policies"."version" >= 2),
	CONSTRAINT "match_policies_origin" CHECK (("match_policies"."lesson_id" is null) <> ("match_policies"."restores" is null))
);
--> statement-breakpoint
ALTER TABLE "match_results" ADD COLUMN "propensity" double precision;--> statement-breakpoint
ALTER TABLE "match_runs" ADD COLUMN "owed" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "match_runs" ADD COLUMN "owed_after" double precision;--> statement-breakpoint
ALTER TABLE "match_runs" ADD COLUMN "shown" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "match_runs" ADD COLUMN "once_key" text;--> statement-breakpoint
ALTER TABLE "match_lessons" ADD CONSTRAINT "match_lessons_asked_by_persons_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_lessons" ADD CONSTRAINT "match_lessons_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_policies" ADD CONSTRAINT "match_policies_lesson_id_match_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."match_lessons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_policies" ADD CONSTRAINT "match_policies_adopted_by_persons_id_fk" FOREIGN KEY ("adopted_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_lessons_asked" ON "match_lessons" USING btree ("asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "match_models_once" ON "match_models" USING btree ("kind","version");--> statement-breakpoint
CREATE INDEX "match_runs_latest" ON "match_runs" USING btree ("kind","at");--> statement-breakpoint
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_once_key_unique" UNIQUE("once_key");--> statement-breakpoint
ALTER TABLE "match_results" ADD CONSTRAINT "match_results_propensity" CHECK ("match_results"."propensity" > 0 and "match_results"."propensity" <= 1);--> statement-breakpoint
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_shown" CHECK ("match_runs"."shown" >= 0);