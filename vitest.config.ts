import { defineConfig } from "vitest/config";
import { alias } from "./aliases.config";

const shared = {
  environment: "node" as const,
  exclude: ["**/node_modules/**", "build/**"],
  env: { NODE_ENV: "test" as const, TZ: "Asia/Taipei" },
  testTimeout: process.env.LONG_PROOFS ? 300_000 : 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    globalSetup: "tests/support/workers.ts",
    projects: [
      {
        extends: true,
        test: { ...shared, name: "unit", include: ["{app,db,search,seeds}/**/*.test.{ts,tsx}", "tests/{architecture,support}/**/*.test.ts"] },
      },
      // Embedded: one database per worker, shared by its files, because opening one costs more than most files take.
      // On a server each file has its own: its races commit what others must not see.
      { extends: true, test: { ...shared, name: "database", include: ["tests/db/**/*.test.ts"], isolate: Boolean(process.env.TEST_DATABASE_URL) } },
    ],
  },
});
