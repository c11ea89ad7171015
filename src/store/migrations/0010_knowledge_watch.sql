CREATE TABLE "contact_checks" (
	"address" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"status" integer,
	"ended" text,
	"by" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "knowledge_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"before" text,
	"after" text,
	"elements" jsonb NOT NULL,
	"stale" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_knowledge" (
	"region" text NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"digest" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "known_knowledge_region_kind_id_pk" PRIMARY KEY("region","kind","id")
);
--> statement-breakpoint
CREATE TABLE "lint_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"rule" text NOT NULL,
	"service" text NOT NULL,
	"version" text NOT NULL,
	"path" text NOT NULL,
	"quote" text NOT NULL,
	"message" text NOT NULL,
	"model" text NOT NULL,
	"prompt" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"by" text,
	"settled_at" timestamp with time zone,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "lint_scores" (
	"service" text NOT NULL,
	"digest" text NOT NULL,
	"version" text NOT NULL,
	"department" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"score" real NOT NULL,
	"errors" integer NOT NULL,
	"warnings" integer NOT NULL,
	"notices" integer NOT NULL,
	CONSTRAINT "lint_scores_service_digest_pk" PRIMARY KEY("service","digest")
);
--> statement-breakpoint
CREATE INDEX "knowledge_changes_at" ON "knowledge_changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "knowledge_changes_subject" ON "knowledge_changes" USING btree ("kind","subject","at");--> statement-breakpoint
CREATE INDEX "lint_proposals_state" ON "lint_proposals" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "lint_scores_at" ON "lint_scores" USING btree ("service","at");