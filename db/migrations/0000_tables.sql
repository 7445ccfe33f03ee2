CREATE TABLE "account_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"person_id" uuid,
	"email" text,
	"target_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "account_tokens_purpose_known" CHECK ("account_tokens"."purpose" in ('email_confirmation', 'password_reset', 'setup', 'organisation_invitation', 'team_invitation'))
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"email_confirmed_at" timestamp (3) with time zone,
	"locale" text,
	"calendar" text DEFAULT 'auto' NOT NULL,
	"mail_notices" boolean DEFAULT true NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"last_sign_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"notice" text NOT NULL,
	"notice_version" integer NOT NULL,
	"text_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"romanised_name" text,
	"contact_email" text,
	"gender" text DEFAULT 'undisclosed' NOT NULL,
	"nationality" text,
	"phone" text,
	"affiliation" text,
	"title" text,
	"languages" text[] DEFAULT '{}'::text[] NOT NULL,
	"bio" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "persons_gender_known" CHECK ("persons"."gender" in ('male', 'female', 'other', 'undisclosed'))
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "role_grants_role_known" CHECK ("role_grants"."role" in ('admin', 'staff', 'broker', 'reviewer', 'mentor', 'judge', 'institute', 'agency'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"public_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text,
	CONSTRAINT "sessions_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text,
	"kind" text NOT NULL,
	"institute_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"theme" text,
	"items" text[] DEFAULT '{}'::text[] NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"hours" numeric(6, 1) NOT NULL,
	"completion_hours" numeric(6, 1) NOT NULL,
	"places" integer,
	"city" text,
	"url" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "activities_code_unique" UNIQUE("code"),
	CONSTRAINT "activities_kind_known" CHECK ("activities"."kind" in ('strategy_course', 'technique_course', 'integration_course', 'workshop', 'custom_class', 'elite_class', 'seed_teacher', 'grassroots_camp', 'meetup', 'awareness')),
	CONSTRAINT "activities_state_known" CHECK ("activities"."state" in ('draft', 'listed', 'running', 'ended', 'cancelled')),
	CONSTRAINT "activities_days" CHECK ("activities"."ends_on" >= "activities"."starts_on"),
	CONSTRAINT "activities_completion_hours" CHECK ("activities"."completion_hours" <= "activities"."hours" and "activities"."completion_hours" > 0)
);
--> statement-breakpoint
CREATE TABLE "activity_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"hours" numeric(5, 1) NOT NULL,
	"title" text
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text DEFAULT 'enrolled' NOT NULL,
	"attended_hours" numeric(6, 1) DEFAULT 0 NOT NULL,
	"import_id" uuid,
	"completed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "enrolments_state_known" CHECK ("enrolments"."state" in ('enrolled', 'completed', 'not_completed', 'withdrawn')),
	CONSTRAINT "enrolments_hours" CHECK ("enrolments"."attended_hours" >= 0)
);
--> statement-breakpoint
CREATE TABLE "roster_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"activity_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"content_hash" text NOT NULL,
	"rows" integer NOT NULL,
	"added" integer NOT NULL,
	"updated" integer NOT NULL,
	"imported_by" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"proposal" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"lang" text DEFAULT 'zh' NOT NULL,
	"receipt_no" text,
	"created_by" uuid NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp (3) with time zone,
	"eligible_at" timestamp (3) with time zone,
	"supplement_due_at" timestamp (3) with time zone,
	"supplement_note" text,
	"owner_choice_by" uuid,
	"owner_choice_at" timestamp (3) with time zone,
	"offer_confirmed_by" uuid,
	"offer_confirmed_at" timestamp (3) with time zone,
	"offer_answer_by" timestamp (3) with time zone,
	"letter" jsonb,
	"state_since" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "applications_receipt_no_unique" UNIQUE("receipt_no"),
	CONSTRAINT "applications_state_known" CHECK ("applications"."state" in ('draft', 'submitted', 'needs_supplement', 'eligible', 'ineligible', 'shortlisted', 'waitlisted', 'offered', 'accepted', 'declined', 'lapsed', 'not_selected', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"invited_by" uuid NOT NULL,
	"message" text,
	"state" text DEFAULT 'open' NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_state_known" CHECK ("invitations"."state" in ('open', 'accepted', 'refused', 'lapsed'))
);
--> statement-breakpoint
CREATE TABLE "match_results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"rank" integer NOT NULL,
	"candidate_id" uuid NOT NULL,
	"score" double precision NOT NULL,
	"parts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"model" text NOT NULL,
	"policy" jsonb NOT NULL,
	"input_hash" text NOT NULL,
	"requested_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"series" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"grade" text,
	"revision" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_needs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"item" text NOT NULL,
	"level" smallint NOT NULL,
	"must" boolean DEFAULT false NOT NULL,
	CONSTRAINT "challenge_needs_item_known" CHECK ("challenge_needs"."item" in ('CI1', 'CI2', 'CI3', 'CI4', 'CI5', 'CI6', 'CI7', 'CI8', 'CI9', 'S01', 'S04', 'S07', 'S08', 'S09', 'S11', 'S14', 'S17', 'S18', 'S19')),
	CONSTRAINT "challenge_needs_level" CHECK ("challenge_needs"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "challenge_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"field" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" uuid
);
--> statement-breakpoint
CREATE TABLE "challenge_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_role_holders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"assigned_by" uuid,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"exception_reason" text,
	"exception_by" uuid,
	CONSTRAINT "challenge_role_holders_role_known" CHECK ("challenge_role_holders"."role" in ('owner', 'broker', 'reviewer', 'member', 'mentor', 'judge'))
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text,
	"programme_id" uuid NOT NULL,
	"call_id" uuid,
	"organisation_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"brief" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"data_passport" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"industry" text,
	"technologies" text[] DEFAULT '{}'::text[] NOT NULL,
	"languages" text[] DEFAULT '{zh}'::text[] NOT NULL,
	"city" text,
	"grade" text,
	"grade_reasons" jsonb,
	"places" smallint DEFAULT 1 NOT NULL,
	"duration_months" smallint,
	"award_twd" bigint,
	"ip" text,
	"contact_name" text,
	"contact_email" text,
	"mentor_hours" smallint,
	"excluded_competitors" text,
	"root_id" uuid,
	"first_submitted_at" timestamp (3) with time zone,
	"first_published_at" timestamp (3) with time zone,
	"publish_at" timestamp (3) with time zone,
	"applications_close_at" timestamp (3) with time zone,
	"state_since" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "challenges_code_unique" UNIQUE("code"),
	CONSTRAINT "challenges_state_known" CHECK ("challenges"."state" in ('draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'published', 'closed_to_applications', 'withdrawn', 'declined', 'archived')),
	CONSTRAINT "challenges_grade_known" CHECK ("challenges"."grade" in ('L1', 'L2', 'L3', 'L4')),
	CONSTRAINT "challenges_industry_known" CHECK ("challenges"."industry" in ('surface_treatment', 'plastics', 'textiles', 'machinery', 'food_pharma_machinery', 'work_safety', 'long_term_care', 'healthcare', 'biotech', 'retail', 'energy', 'public_sector', 'agriculture', 'finance', 'ict', 'resilience')),
	CONSTRAINT "challenges_ip_known" CHECK ("challenges"."ip" in ('owner', 'team', 'shared', 'open_source')),
	CONSTRAINT "challenges_places_positive" CHECK ("challenges"."places" between 1 and 20),
	CONSTRAINT "challenges_award_positive" CHECK ("challenges"."award_twd" >= 0),
	CONSTRAINT "challenges_technologies_known" CHECK ("challenges"."technologies" <@ array['machine_learning','deep_learning','computer_vision','nlp_llm','speech','time_series','reinforcement_learning','optimisation','recommendation','edge_ai','big_data','knowledge_graph']),
	CONSTRAINT "challenges_published_complete" CHECK ("challenges"."state" not in ('published', 'closed_to_applications') or ("challenges"."first_published_at" is not null and "challenges"."grade" is not null))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"item" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"level" smallint NOT NULL,
	"source_id" uuid,
	"added_by" uuid,
	"added_at" timestamp (3) with time zone NOT NULL,
	"verified_by" uuid,
	"verified_at" timestamp (3) with time zone,
	CONSTRAINT "evidence_kind_known" CHECK ("evidence"."kind" in ('graded_outcome', 'rating', 'past_work', 'referral', 'certificate', 'self_claim')),
	CONSTRAINT "evidence_item_known" CHECK ("evidence"."item" in ('CI1', 'CI2', 'CI3', 'CI4', 'CI5', 'CI6', 'CI7', 'CI8', 'CI9', 'S01', 'S04', 'S07', 'S08', 'S09', 'S11', 'S14', 'S17', 'S18', 'S19'))
);
--> statement-breakpoint
CREATE TABLE "past_works" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"industry" text,
	"year" integer NOT NULL,
	"url" text,
	"lang" text DEFAULT 'zh' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_competencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"item" text NOT NULL,
	"level" smallint NOT NULL,
	"note" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "team_competencies_item_known" CHECK ("team_competencies"."item" in ('CI1', 'CI2', 'CI3', 'CI4', 'CI5', 'CI6', 'CI7', 'CI8', 'CI9', 'S01', 'S04', 'S07', 'S08', 'S09', 'S11', 'S14', 'S17', 'S18', 'S19'))
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"health" text NOT NULL,
	"note" text NOT NULL,
	"blocker" text,
	"next_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "check_ins_health_known" CHECK ("check_ins"."health" in ('on_track', 'at_risk', 'stalled')),
	CONSTRAINT "check_ins_minutes" CHECK ("check_ins"."minutes" between 5 and 720)
);
--> statement-breakpoint
CREATE TABLE "engagement_mentors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"challenge_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"state" text DEFAULT 'kicked_off' NOT NULL,
	"stage" text DEFAULT 'poc' NOT NULL,
	"health" text DEFAULT 'on_track' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"resource_pack" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"end_reason" text,
	"state_since" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "engagements_application_id_unique" UNIQUE("application_id"),
	CONSTRAINT "engagements_state_known" CHECK ("engagements"."state" in ('kicked_off', 'building', 'demonstrated', 'assessed', 'closed', 'suspended', 'terminated')),
	CONSTRAINT "engagements_stage_known" CHECK ("engagements"."stage" in ('poc', 'service', 'business')),
	CONSTRAINT "engagements_health_known" CHECK ("engagements"."health" in ('on_track', 'at_risk', 'stalled'))
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"stage" text DEFAULT 'poc' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"evidence_note" text,
	"evidence_url" text,
	"submitted_by" uuid,
	"submitted_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "milestones_state_known" CHECK ("milestones"."state" in ('open', 'submitted', 'accepted', 'returned'))
);
--> statement-breakpoint
CREATE TABLE "event_cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"about" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"audience" text NOT NULL,
	"body" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "events_id_unique" UNIQUE("id"),
	CONSTRAINT "events_prev_unique" UNIQUE("prev"),
	CONSTRAINT "events_hash_unique" UNIQUE("hash"),
	CONSTRAINT "events_audience_known" CHECK ("events"."audience" in ('public', 'participants', 'owner', 'team', 'panel', 'staff', 'self'))
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"max_attempts" integer DEFAULT 8 NOT NULL,
	"dedupe_key" text,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "jobs_state_known" CHECK ("jobs"."state" in ('queued', 'running', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "request_keys" (
	"key" uuid PRIMARY KEY NOT NULL,
	"actor_id" text,
	"location" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"name" text PRIMARY KEY NOT NULL,
	"last_run_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "mails_state_known" CHECK ("mails"."state" in ('queued', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient_id" uuid NOT NULL,
	"event_seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"href" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"kind" text NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"head" text[] NOT NULL,
	"tokens" text[] NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid,
	"invited_email" text,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "organisation_members_role_known" CHECK ("organisation_members"."role" in ('lead', 'member')),
	CONSTRAINT "organisation_members_state_known" CHECK ("organisation_members"."state" in ('invited', 'active', 'declined', 'left'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"ubn" text,
	"verified_at" timestamp (3) with time zone,
	"verified_by" uuid,
	"industry" text,
	"city" text,
	"website" text,
	"about" jsonb,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_kind_known" CHECK ("organisations"."kind" in ('enterprise', 'agency', 'institute', 'association', 'school', 'npo'))
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"person_id" uuid,
	"invited_email" text,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"consented_at" timestamp (3) with time zone,
	CONSTRAINT "team_members_role_known" CHECK ("team_members"."role" in ('lead', 'member')),
	CONSTRAINT "team_members_state_known" CHECK ("team_members"."state" in ('invited', 'active', 'declined', 'left'))
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"kind" text NOT NULL,
	"summary" jsonb,
	"languages" text[] DEFAULT '{}'::text[] NOT NULL,
	"industries" text[] DEFAULT '{}'::text[] NOT NULL,
	"technologies" text[] DEFAULT '{}'::text[] NOT NULL,
	"city" text,
	"website" text,
	"capacity" integer DEFAULT 1 NOT NULL,
	"representative" text,
	"is_public" boolean DEFAULT true NOT NULL,
	"dissolved_at" timestamp (3) with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "teams_kind_known" CHECK ("teams"."kind" in ('startup', 'university', 'trainees', 'industry', 'mixed'))
);
--> statement-breakpoint
CREATE TABLE "award_quotas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"places" integer NOT NULL,
	"amount_twd" bigint NOT NULL,
	CONSTRAINT "award_quotas_kind_known" CHECK ("award_quotas"."kind" in ('grant', 'prize')),
	CONSTRAINT "award_quotas_places" CHECK ("award_quotas"."places" > 0)
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quota_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"state" text NOT NULL,
	"team_id" uuid,
	"engagement_id" uuid,
	"challenge_id" uuid,
	"amount_twd" bigint NOT NULL,
	"reason" text,
	"decided_on" date NOT NULL,
	"proposed_by" uuid,
	"approved_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "awards_state_known" CHECK ("awards"."state" in ('proposed', 'approved', 'announced', 'accepted', 'documents_complete', 'paid', 'not_awarded', 'declined', 'revoked')),
	CONSTRAINT "awards_team_or_empty" CHECK (("awards"."state" = 'not_awarded') = ("awards"."team_id" is null)),
	CONSTRAINT "awards_empty_has_reason" CHECK ("awards"."state" <> 'not_awarded' or "awards"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"organisation_id" uuid,
	"engagement_id" uuid,
	"quantity" numeric(14, 4) DEFAULT 1 NOT NULL,
	"occurred_on" date NOT NULL,
	"evidence_note" text NOT NULL,
	"evidence_url" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "claims_kind_known" CHECK ("claims"."kind" in ('adoption', 'job', 'investment', 'output_value', 'alliance', 'service', 'solution', 'startup_deal', 'api_domain', 'report', 'subsidy_mechanism')),
	CONSTRAINT "claims_state_known" CHECK ("claims"."state" in ('proposed', 'verified', 'rejected')),
	CONSTRAINT "claims_second_eyes" CHECK ("claims"."decided_by" is null or "claims"."decided_by" <> "claims"."proposed_by")
);
--> statement-breakpoint
CREATE TABLE "key_result_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key_result_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"value" numeric(14, 4),
	"wording" jsonb
);
--> statement-breakpoint
CREATE TABLE "key_results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"objective_id" uuid NOT NULL,
	"code" text NOT NULL,
	"yearly_code" text NOT NULL,
	"name" jsonb NOT NULL,
	"unit" jsonb,
	"qualitative" boolean DEFAULT false NOT NULL,
	"measure" text NOT NULL,
	"stated_total" numeric(14, 4),
	"sum_of_years" numeric(14, 4),
	"note" jsonb,
	"sort" integer NOT NULL,
	CONSTRAINT "key_results_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"body" jsonb,
	"provider_id" uuid,
	"engagement_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"licence" text,
	"contact" text,
	"url" text,
	"expires_at" timestamp (3) with time zone,
	"state" text DEFAULT 'draft' NOT NULL,
	"listed_at" timestamp (3) with time zone,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "listings_kind_known" CHECK ("listings"."kind" in ('data_set', 'api', 'algorithm', 'solution', 'adoption_case', 'compute_offer', 'expert', 'tool', 'material', 'certificate')),
	CONSTRAINT "listings_state_known" CHECK ("listings"."state" in ('draft', 'listed', 'expired', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "objectives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"subprogramme" text NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "objectives_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "rubric_responses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rubric_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"responder_id" uuid NOT NULL,
	"scores" jsonb NOT NULL,
	"comment" text,
	"submitted_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rubrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"rubric_version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"items" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rubrics_kind_known" CHECK ("rubrics"."kind" in ('readiness', 'challenge_review', 'grading', 'evaluation', 'judging', 'survey'))
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key_result_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"value" numeric(14, 4),
	"rows" jsonb NOT NULL,
	"event_seq" integer NOT NULL,
	"state" text DEFAULT 'frozen' NOT NULL,
	"frozen_by" uuid,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text,
	CONSTRAINT "snapshots_state_known" CHECK ("snapshots"."state" in ('frozen', 'accepted', 'returned'))
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"rules" jsonb NOT NULL,
	"rules_version" integer DEFAULT 1 NOT NULL,
	"rules_frozen_at" timestamp (3) with time zone,
	CONSTRAINT "calls_state_known" CHECK ("calls"."state" in ('planned', 'open', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "programme_years" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"evidence_deadline" date NOT NULL,
	"budget_thousands" integer
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"agency" jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"settings" jsonb NOT NULL,
	CONSTRAINT "programmes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "reference_nodes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tree_id" uuid NOT NULL,
	"parent_code" text,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb,
	"level" integer,
	"sort" integer DEFAULT 0 NOT NULL,
	"data" jsonb
);
--> statement-breakpoint
CREATE TABLE "reference_trees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" text NOT NULL,
	"title" jsonb NOT NULL,
	"source" text NOT NULL,
	"data" jsonb,
	"loaded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_granted_by_persons_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_revoked_by_persons_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_accounts_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."accounts"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_institute_id_organisations_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_sessions" ADD CONSTRAINT "activity_sessions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_imports" ADD CONSTRAINT "roster_imports_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_imports" ADD CONSTRAINT "roster_imports_imported_by_persons_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_submitted_by_persons_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_owner_choice_by_persons_id_fk" FOREIGN KEY ("owner_choice_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_offer_confirmed_by_persons_id_fk" FOREIGN KEY ("offer_confirmed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_results" ADD CONSTRAINT "match_results_run_id_match_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."match_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_decisions" ADD CONSTRAINT "challenge_decisions_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_decisions" ADD CONSTRAINT "challenge_decisions_reviewer_id_persons_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_needs" ADD CONSTRAINT "challenge_needs_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_notes" ADD CONSTRAINT "challenge_notes_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_notes" ADD CONSTRAINT "challenge_notes_author_id_persons_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_notes" ADD CONSTRAINT "challenge_notes_resolved_by_persons_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_revisions" ADD CONSTRAINT "challenge_revisions_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_revisions" ADD CONSTRAINT "challenge_revisions_by_persons_id_fk" FOREIGN KEY ("by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_role_holders" ADD CONSTRAINT "challenge_role_holders_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_role_holders" ADD CONSTRAINT "challenge_role_holders_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_role_holders" ADD CONSTRAINT "challenge_role_holders_assigned_by_persons_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_role_holders" ADD CONSTRAINT "challenge_role_holders_exception_by_persons_id_fk" FOREIGN KEY ("exception_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_root" FOREIGN KEY ("root_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_persons_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_verified_by_persons_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_works" ADD CONSTRAINT "past_works_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_competencies" ADD CONSTRAINT "team_competencies_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_mentor_id_persons_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_confirmed_by_persons_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_mentors" ADD CONSTRAINT "engagement_mentors_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_mentors" ADD CONSTRAINT "engagement_mentors_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_submitted_by_persons_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_recipient_id_persons_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_verified_by_persons_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_quota_id_award_quotas_id_fk" FOREIGN KEY ("quota_id") REFERENCES "public"."award_quotas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_proposed_by_persons_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_approved_by_persons_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_proposed_by_persons_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_result_targets" ADD CONSTRAINT "key_result_targets_key_result_id_key_results_id_fk" FOREIGN KEY ("key_result_id") REFERENCES "public"."key_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_results" ADD CONSTRAINT "key_results_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_provider_id_organisations_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rubric_responses" ADD CONSTRAINT "rubric_responses_rubric_id_rubrics_id_fk" FOREIGN KEY ("rubric_id") REFERENCES "public"."rubrics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rubric_responses" ADD CONSTRAINT "rubric_responses_responder_id_persons_id_fk" FOREIGN KEY ("responder_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_key_result_id_key_results_id_fk" FOREIGN KEY ("key_result_id") REFERENCES "public"."key_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_frozen_by_persons_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_years" ADD CONSTRAINT "programme_years_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_nodes" ADD CONSTRAINT "reference_nodes_tree_id_reference_trees_id_fk" FOREIGN KEY ("tree_id") REFERENCES "public"."reference_trees"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_tokens_person" ON "account_tokens" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "consents_person" ON "consents" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "persons_contact" ON "persons" USING btree (lower("contact_email"));--> statement-breakpoint
CREATE UNIQUE INDEX "role_grants_once" ON "role_grants" USING btree ("person_id","role") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "activities_institute" ON "activities" USING btree ("institute_id");--> statement-breakpoint
CREATE INDEX "activities_ends" ON "activities" USING btree ("ends_on");--> statement-breakpoint
CREATE INDEX "activity_sessions_activity" ON "activity_sessions" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolments_once" ON "enrolments" USING btree ("activity_id","person_id");--> statement-breakpoint
CREATE INDEX "enrolments_person" ON "enrolments" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "applications_once" ON "applications" USING btree ("challenge_id","team_id") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "applications_team" ON "applications" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "applications_state" ON "applications" USING btree ("state","state_since");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_once" ON "invitations" USING btree ("challenge_id","team_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "invitations_team" ON "invitations" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "match_results_rank" ON "match_results" USING btree ("run_id","rank");--> statement-breakpoint
CREATE INDEX "match_results_candidate" ON "match_results" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "match_runs_subject" ON "match_runs" USING btree ("kind","subject_id","at");--> statement-breakpoint
CREATE INDEX "challenge_decisions_challenge" ON "challenge_decisions" USING btree ("challenge_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_needs_once" ON "challenge_needs" USING btree ("challenge_id","item");--> statement-breakpoint
CREATE INDEX "challenge_notes_challenge" ON "challenge_notes" USING btree ("challenge_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_revisions_once" ON "challenge_revisions" USING btree ("challenge_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_role_holders_once" ON "challenge_role_holders" USING btree ("challenge_id","person_id") WHERE ended_at is null and exception_by is null;--> statement-breakpoint
CREATE INDEX "challenge_role_holders_person" ON "challenge_role_holders" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "challenges_public" ON "challenges" USING btree ("state","first_published_at","id");--> statement-breakpoint
CREATE INDEX "challenges_organisation" ON "challenges" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "challenges_closing" ON "challenges" USING btree ("state","applications_close_at");--> statement-breakpoint
CREATE INDEX "evidence_team" ON "evidence" USING btree ("team_id","item");--> statement-breakpoint
CREATE INDEX "past_works_team" ON "past_works" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_competencies_once" ON "team_competencies" USING btree ("team_id","item");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_once_a_day" ON "check_ins" USING btree ("engagement_id","mentor_id","held_on");--> statement-breakpoint
CREATE INDEX "check_ins_engagement" ON "check_ins" USING btree ("engagement_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "engagement_mentors_once" ON "engagement_mentors" USING btree ("engagement_id","person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "engagement_mentors_person" ON "engagement_mentors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "engagements_challenge" ON "engagements" USING btree ("challenge_id");--> statement-breakpoint
CREATE INDEX "engagements_team" ON "engagements" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "milestones_engagement" ON "milestones" USING btree ("engagement_id","sort");--> statement-breakpoint
CREATE INDEX "events_about" ON "events" USING gin ("about");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_kind","subject_id","seq");--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("type","seq");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("state","run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_dedupe" ON "jobs" USING btree ("dedupe_key") WHERE state in ('queued', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "mails_once" ON "mails" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("state","next_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_once" ON "notifications" USING btree ("event_seq","recipient_id","kind");--> statement-breakpoint
CREATE INDEX "notifications_recipient" ON "notifications" USING btree ("recipient_id","at","id");--> statement-breakpoint
CREATE INDEX "search_documents_tokens" ON "search_documents" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "search_documents_kind" ON "search_documents" USING btree ("kind");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_members_once" ON "organisation_members" USING btree ("organisation_id","person_id") WHERE state in ('invited', 'active') and person_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_members_email_once" ON "organisation_members" USING btree ("organisation_id","invited_email") WHERE state = 'invited' and person_id is null;--> statement-breakpoint
CREATE INDEX "organisation_members_person" ON "organisation_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_ubn" ON "organisations" USING btree ("ubn") WHERE ubn is not null;--> statement-breakpoint
CREATE INDEX "organisations_created" ON "organisations" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_once" ON "team_members" USING btree ("team_id","person_id") WHERE state in ('invited', 'active') and person_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_email_once" ON "team_members" USING btree ("team_id","invited_email") WHERE state = 'invited' and person_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_one_lead" ON "team_members" USING btree ("team_id") WHERE role = 'lead' and state = 'active';--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "teams_created" ON "teams" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "award_quotas_once" ON "award_quotas" USING btree ("year","code");--> statement-breakpoint
CREATE UNIQUE INDEX "awards_place_once" ON "awards" USING btree ("quota_id","place") WHERE state not in ('declined', 'revoked');--> statement-breakpoint
CREATE INDEX "awards_team" ON "awards" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "claims_kind_day" ON "claims" USING btree ("kind","state","occurred_on");--> statement-breakpoint
CREATE UNIQUE INDEX "key_result_targets_once" ON "key_result_targets" USING btree ("key_result_id","year");--> statement-breakpoint
CREATE INDEX "listings_listed" ON "listings" USING btree ("state","kind","listed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rubric_responses_once" ON "rubric_responses" USING btree ("rubric_id","subject_id","responder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rubrics_once" ON "rubrics" USING btree ("code","rubric_version");--> statement-breakpoint
CREATE INDEX "snapshots_kr" ON "snapshots" USING btree ("key_result_id","year","frozen_at");--> statement-breakpoint
CREATE INDEX "calls_year" ON "calls" USING btree ("programme_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_years_once" ON "programme_years" USING btree ("programme_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "reference_nodes_code" ON "reference_nodes" USING btree ("tree_id","code");--> statement-breakpoint
CREATE INDEX "reference_nodes_parent" ON "reference_nodes" USING btree ("tree_id","parent_code");--> statement-breakpoint
CREATE UNIQUE INDEX "reference_trees_once" ON "reference_trees" USING btree ("kind","version");