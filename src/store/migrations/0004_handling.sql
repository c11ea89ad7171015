CREATE TABLE "case_checks" (
	"case_id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice_counters" (
	"letters" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "notice_counters_letters_year_pk" PRIMARY KEY("letters","year")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"letters" text NOT NULL,
	"year" integer NOT NULL,
	"seq" integer NOT NULL,
	"title" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"sealed" text NOT NULL,
	"published" jsonb,
	CONSTRAINT "notices_number_unique" UNIQUE("number"),
	CONSTRAINT "notices_seq" UNIQUE("letters","year","seq")
);
--> statement-breakpoint
CREATE TABLE "office_settings" (
	"office" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"case_id" text,
	"about" text,
	"role" text NOT NULL,
	"office" text,
	"person" text,
	"sealed" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"due_on" date,
	"open" text,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"note" text,
	CONSTRAINT "tasks_open_unique" UNIQUE("open")
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "office" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "risk" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "next_due" date;--> statement-breakpoint
CREATE INDEX "notices_case" ON "notices" USING btree ("case_id","issued_at");--> statement-breakpoint
CREATE INDEX "notices_published" ON "notices" USING btree ("issued_at") WHERE "notices"."published" is not null;--> statement-breakpoint
CREATE INDEX "tasks_owner" ON "tasks" USING btree ("role","office","closed_at","due_on");--> statement-breakpoint
CREATE INDEX "tasks_case" ON "tasks" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("state","next_due");--> statement-breakpoint
UPDATE "cases" SET "next_due" = "receipts"."next_by" FROM "receipts" WHERE "receipts"."case_id" = "cases"."id" AND "cases"."state" = 'received';
