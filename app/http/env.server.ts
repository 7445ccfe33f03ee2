import { resolve } from "node:path";
import { z } from "zod";

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const setting = <T extends z.ZodType>(shape: T) => z.preprocess(blank, shape);
const url = (protocols: RegExp, example: string) => z.url({ protocol: protocols, error: `must be an address like ${example}` });
const count = (min: number, max: number) =>
  z.coerce.number({ error: "must be a number" }).int("must be a whole number").min(min, `must be ${min} or more`).max(max, `must be ${max} or less`);
const flag = z.enum(["0", "1"], { error: "must be 1 (yes) or 0 (no)" });
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** One entry per variable. `.env.example` names the same ones; a test holds the two together. */
export const variables = {
  NODE_ENV: setting(z.enum(["production", "development", "test"]).default("production")),
  DEMO: setting(flag.optional()),
  PORT: setting(count(0, 65_535).default(3000)),
  HOST: setting(z.string().optional()),
  PUBLIC_URL: setting(url(/^https?$/, "https://cuilian.example.org").optional()),
  TRUSTED_PROXY_HOPS: setting(count(0, 10).default(0)),
  DATA_DIR: setting(z.string().default("./.data")),
  DATABASE_URL: setting(url(/^postgres(ql)?$/, "postgres://user:password@localhost:5432/cuilian").optional()),
  DATABASE_POOL: setting(count(1, 200).default(10)),
  MEILI_URL: setting(url(/^https?$/, "http://localhost:7700").optional()),
  MEILI_KEY: setting(z.string().optional()),
  EMBEDDINGS_URL: setting(url(/^https?$/, "https://embeddings.example.org/v1/embeddings").optional()),
  EMBEDDINGS_MODEL: setting(z.string().optional()),
  EMBEDDINGS_KEY: setting(z.string().optional()),
  SMTP_URL: setting(url(/^smtps?$/, "smtps://user:password@mail.example.org:465").optional()),
  MAIL_FROM: setting(z.string().includes("@", "must hold an e-mail address").optional()),
  MAIL_KEEP_DAYS: setting(count(1, 3650).default(180)),
  CONTACT_MAIL: setting(z.email({ error: "must be an e-mail address" }).optional()),
  WORKERS: setting(count(0, 16).default(1)),
  LOG_LEVEL: setting(z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info")),
  TEST_NOW: setting(z.iso.datetime({ error: "must be a time like 2026-03-31T08:00:00Z" }).optional()),
};
const shape = z.object(variables);

export interface Settings {
  mode: "production" | "development" | "test";
  demo: boolean;
  port: number;
  host: string;
  /** The address people type, without a slash at its end; null when nothing was configured. */
  publicUrl: string | null;
  secure: boolean;
  trustedProxyHops: number;
  dataDir: string;
  databaseUrl: string | null;
  databasePool: number;
  meiliUrl: string | null;
  meiliKey: string | null;
  /** Where texts are compared by a model; null: by the platform's own text space. */
  embeddings: { url: string; model: string; key: string | null } | null;
  smtpUrl: string | null;
  mailFrom: string;
  /** Days after which the text of a letter that was sent or given up is dropped. */
  mailKeepDays: number;
  /** Where readers write to, shown on the accessibility and privacy pages. */
  contactMail: string;
  /** Job runners inside this process; 0 leaves jobs to `npm run worker`. */
  workers: number;
  logLevel: (typeof logLevels)[number];
  /** A pinned clock, in tests only. */
  testNow: Date | null;
}

export type Parsed = { ok: true; settings: Settings } | { ok: false; faults: string[] };

/** Pure: variables in, settings or every fault at once out. Values are never repeated: some are secrets. */
export function parseSettings(source: Record<string, string | undefined>): Parsed {
  const result = shape.safeParse(source);
  if (!result.success) return { ok: false, faults: [...new Set(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`))] };
  const given = result.data;
  const publicUrl = given.PUBLIC_URL ? new URL(given.PUBLIC_URL) : null;
  const demo = given.DEMO ? given.DEMO === "1" : !given.DATABASE_URL && !publicUrl;
  const faults: string[] = [];
  if (publicUrl && (publicUrl.pathname !== "/" || publicUrl.search || publicUrl.hash)) faults.push("PUBLIC_URL must have no path, query or fragment");
  if (given.MEILI_KEY && !given.MEILI_URL) faults.push("MEILI_KEY is set but MEILI_URL is not");
  if (given.EMBEDDINGS_URL && !given.EMBEDDINGS_MODEL) faults.push("EMBEDDINGS_MODEL is needed when EMBEDDINGS_URL is set");
  if (given.EMBEDDINGS_KEY && !given.EMBEDDINGS_URL) faults.push("EMBEDDINGS_KEY is set but EMBEDDINGS_URL is not");
  if (given.SMTP_URL && !given.MAIL_FROM) faults.push("MAIL_FROM is needed when SMTP_URL is set");
  // Else links in letters would name whatever host the asker claims.
  if (given.SMTP_URL && !publicUrl) faults.push("PUBLIC_URL is needed when SMTP_URL is set");
  if (given.DATABASE_URL && !publicUrl && given.DEMO === "0") faults.push("PUBLIC_URL is needed when DATABASE_URL is set and DEMO is 0");
  if (given.TEST_NOW && given.NODE_ENV !== "test") faults.push("TEST_NOW works only when NODE_ENV is test");
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    settings: {
      mode: given.NODE_ENV,
      demo,
      port: given.PORT,
      host: given.HOST ?? (publicUrl ? "0.0.0.0" : "127.0.0.1"),
      publicUrl: publicUrl ? publicUrl.origin : null,
      secure: publicUrl?.protocol === "https:",
      trustedProxyHops: given.TRUSTED_PROXY_HOPS,
      dataDir: resolve(given.DATA_DIR),
      databaseUrl: given.DATABASE_URL ?? null,
      databasePool: given.DATABASE_POOL,
      meiliUrl: given.MEILI_URL ?? null,
      meiliKey: given.MEILI_KEY ?? null,
      embeddings:
        given.EMBEDDINGS_URL && given.EMBEDDINGS_MODEL
          ? { url: given.EMBEDDINGS_URL, model: given.EMBEDDINGS_MODEL, key: given.EMBEDDINGS_KEY ?? null }
          : null,
      smtpUrl: given.SMTP_URL ?? null,
      mailFrom: given.MAIL_FROM ?? "Cuilian <no-reply@example.org>",
      mailKeepDays: given.MAIL_KEEP_DAYS,
      contactMail: given.CONTACT_MAIL ?? "office@example.org",
      workers: given.WORKERS,
      logLevel: given.LOG_LEVEL,
      testNow: given.TEST_NOW ? new Date(given.TEST_NOW) : null,
    },
  };
}

let settings: Settings | undefined;

/** The settings of this process, read once. Faulty ones end it with one readable list. */
export function env(): Settings {
  if (settings) return settings;
  const parsed = parseSettings(process.env);
  if (!parsed.ok) {
    console.error(
      ["Cuilian cannot start, these settings are wrong 設定有誤，無法啟動：", ...parsed.faults.map((one) => `  - ${one}`), "See .env.example."].join(
        "\n",
      ),
    );
    process.exit(1);
  }
  settings = Object.freeze(parsed.settings);
  return settings;
}

/** The clock of verbs and views. */
export const now = (): Date => env().testNow ?? new Date();
