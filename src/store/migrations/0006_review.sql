CREATE TABLE "auto_settings" (
	"service_id" text PRIMARY KEY NOT NULL,
	"enabled" boolean NOT NULL,
	"owner" text NOT NULL,
	"impact_assessment" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"decided" integer DEFAULT 0 NOT NULL,
	"sampled" integer DEFAULT 0 NOT NULL
);
