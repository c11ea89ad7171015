CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"channel" text NOT NULL,
	"event" text NOT NULL,
	"notice_number" text,
	"at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "outbox_state" ON "outbox" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "outbox_case" ON "outbox" USING btree ("case_id");