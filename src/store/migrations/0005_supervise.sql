CREATE TABLE "alerts" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"rule" text NOT NULL,
	"tier" text NOT NULL,
	"state" text NOT NULL,
	"subject" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"owner" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"due_on" date,
	"closed_at" timestamp with time zone,
	"cause" text,
	"trail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imported_cases" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"digest" text NOT NULL,
	"sealed" text NOT NULL,
	"measures" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imported_files" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"cases" integer NOT NULL,
	"frame" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imported_cases" ADD CONSTRAINT "imported_cases_file_id_imported_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."imported_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerts_key" ON "alerts" USING btree ("key","opened_at");--> statement-breakpoint
CREATE INDEX "alerts_state" ON "alerts" USING btree ("state","opened_at");--> statement-breakpoint
CREATE INDEX "imported_cases_file" ON "imported_cases" USING btree ("file_id");