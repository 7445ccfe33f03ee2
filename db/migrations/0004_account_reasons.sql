ALTER TABLE "accounts" ADD COLUMN "disabled_by" uuid;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "disabled_reason" text;--> statement-breakpoint
ALTER TABLE "role_grants" ADD COLUMN "grant_reason" text;--> statement-breakpoint
ALTER TABLE "role_grants" ADD COLUMN "revoke_reason" text;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_disabled_by_persons_id_fk" FOREIGN KEY ("disabled_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;