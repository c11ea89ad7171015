CREATE TABLE "alert_digests" (
	"day" date PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"digest" jsonb NOT NULL
);
