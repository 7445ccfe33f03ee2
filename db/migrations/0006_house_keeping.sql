CREATE TABLE "attempt_buckets" (
	"key" text PRIMARY KEY NOT NULL,
	"left" double precision NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"full_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "secret_link" text;--> statement-breakpoint
CREATE INDEX "attempt_buckets_full" ON "attempt_buckets" USING btree ("full_at");--> statement-breakpoint
-- Letters written before links were kept apart: what has gone, or is older than any link lives, keeps none.
UPDATE "mails" SET "body" = regexp_replace("body", 'https?://[^[:space:]]+/(confirm-email|reset-password|organisations/invitation|teams/invitation)/[A-Za-z0-9_-]{20,}', '[…]', 'g')
WHERE "state" <> 'queued' OR "created_at" < now() - interval '14 days';
