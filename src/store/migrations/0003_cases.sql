CREATE TABLE "case_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"material_id" text,
	"blob" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"mime" text NOT NULL,
	"size" integer NOT NULL,
	"pages" integer,
	"scan" text NOT NULL,
	"wallet_id" text,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_events" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" text NOT NULL,
	"type" text NOT NULL,
	"by" text NOT NULL,
	"role" text NOT NULL,
	"data" jsonb NOT NULL,
	"before" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "case_events_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "case_numbers" (
	"case_id" text NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "case_numbers_case_id_digest_pk" PRIMARY KEY("case_id","digest")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"service_id" text NOT NULL,
	"service_version" text NOT NULL,
	"department" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"sealed" text NOT NULL,
	"head" text NOT NULL,
	"events" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"wallet_id" text NOT NULL,
	"case_id" text NOT NULL,
	"seen_by" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_keys" (
	"purpose" text PRIMARY KEY NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipt_counters" (
	"office" text NOT NULL,
	"day" date NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "receipt_counters_office_day_pk" PRIMARY KEY("office","day")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"number" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"office" text NOT NULL,
	"day" date NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"next_by" date,
	"sealed" text NOT NULL,
	CONSTRAINT "receipts_case_id_unique" UNIQUE("case_id"),
	CONSTRAINT "receipts_seq" UNIQUE("office","day","seq")
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"material_id" text,
	"name" text NOT NULL,
	"length" integer NOT NULL,
	"document_id" text,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wallet_facts" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"origin_case_id" text NOT NULL,
	"origin_service_id" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wallet_facts_key" UNIQUE("owner_id","kind","key")
);
--> statement-breakpoint
CREATE TABLE "wallet_papers" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"kind" text NOT NULL,
	"material" text NOT NULL,
	"blob" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"mime" text NOT NULL,
	"size" integer NOT NULL,
	"pages" integer,
	"scan" text NOT NULL,
	"origin_case_id" text NOT NULL,
	"origin_service_id" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"valid_until" date,
	CONSTRAINT "wallet_papers_content" UNIQUE("owner_id","kind","blob")
);
--> statement-breakpoint
ALTER TABLE "case_documents" ADD CONSTRAINT "case_documents_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_numbers" ADD CONSTRAINT "case_numbers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_documents_case" ON "case_documents" USING btree ("case_id","added_at");--> statement-breakpoint
CREATE INDEX "case_documents_blob" ON "case_documents" USING btree ("blob");--> statement-breakpoint
CREATE INDEX "case_documents_scan" ON "case_documents" USING btree ("scan");--> statement-breakpoint
CREATE INDEX "case_events_type" ON "case_events" USING btree ("type","at");--> statement-breakpoint
CREATE INDEX "case_numbers_digest" ON "case_numbers" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "cases_owner" ON "cases" USING btree ("owner_id","changed_at");--> statement-breakpoint
CREATE INDEX "cases_state" ON "cases" USING btree ("state","changed_at");--> statement-breakpoint
CREATE INDEX "consents_owner" ON "consents" USING btree ("owner_id","at");--> statement-breakpoint
CREATE INDEX "consents_wallet" ON "consents" USING btree ("wallet_id");--> statement-breakpoint
CREATE INDEX "uploads_case" ON "uploads" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "uploads_expires" ON "uploads" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "wallet_papers_blob" ON "wallet_papers" USING btree ("blob");--> statement-breakpoint
CREATE FUNCTION "case_events_only_added"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'case_events is append-only'; END $$;--> statement-breakpoint
CREATE TRIGGER "case_events_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_events" FOR EACH STATEMENT EXECUTE FUNCTION "case_events_only_added"();
--> statement-breakpoint
DELETE FROM "replies";
