CREATE TABLE "match_inputs" (
	"hash" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL
);
